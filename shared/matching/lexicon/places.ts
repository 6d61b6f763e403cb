import { type DistrictCode, districts } from '#shared/reference/districts.ts'

/** The names people use for Hangzhou's divisions and for places in them. Names that are ordinary words are left out. */
export const placeWords = {
  '330102':
    '上城 上城区 江干 江干区 清波 湖滨 小营 南星 南星桥 紫阳街道 望江街道 望江门 凯旋路 凯旋街道 采荷 闸弄口 四季青 彭埠 笕桥 丁兰 丁桥 九堡 钱江新城 火车东站 杭州东站 东站 城站 吴山 河坊街 景芳 三里亭 艮北 九乔 杨家墩 客运中心站 城东新城 庆春路 庆春东路 近江 鼓楼 官巷口 定安路 龙翔桥 湖滨银泰 万象城 三堡 七堡 六堡 八堡 九和路 红普路 天城路 江锦路 四堡 市民中心 甬江路 明石路 杭海路 华家池 秋涛路 婺江路 大农港 同协路 长睦 双菱 观音塘 衣之家 四季青服装 清泰街',
  '330105':
    '半山 石桥 拱墅 拱墅区 下城 下城区 米市巷 湖墅 小河街道 小河直街 和睦新村 和睦街道 拱宸桥 上塘 祥符 康桥 天水街道 武林 武林广场 武林门 长庆街道 潮鸣 朝晖 文晖 东新园 东新街道 石桥街道 城北 运河新城 杭钢 北软 汽车北站 城北万象 善贤 皋亭山 半山路 湖州街 瓜山 北部软件园 信义坊 大兜路 石祥路 上塘路 沈塘桥 打铁关 艮山门 西文街 东新路 华丰新村 杭氧 平炼路 谢村 桃源新区 金昌路 北景园 三塘 沈半路 西湖文化广场 大关小区 和睦路 德胜新村 文晖路 半山街道',
  '330106':
    '西湖区 北山街道 西溪 西溪湿地 翠苑 古荡 西湖街道 留下街道 留下镇 转塘 蒋村 灵隐 文新 三墩 双浦 城西 黄龙 文一路 文二路 文三路 天目山路 之江 云栖 浙大紫金港 紫金港 申花 西城广场 益乐 骆家庄 五联 丰潭路 古墩路 龙坞 狮峰 翁家山 满觉陇 梅家坞 小和山 屏峰 象山美院 西溪天堂 金家渡 墩祥街 虾龙圩 都市水乡 五里塘 兰里 老东岳 东岳村 花坞 浙工大屏峰 外桐坞 梵村 枫桦路 浮山 袁浦 周浦 九溪 虎跑 玉泉 保俶路 杭大路 学院路 教工路 古翠路 万塘路 西溪路 留下大街 小和山高教园 转塘象山 三墩镇 振华路 九莲',
  '330108':
    '长河 滨江 滨江区 西兴 长河街道 浦沿 高新区滨江 江南大道 星光大道 龙湖滨江 物联网街 奥体 白马湖 冠山 滨康路 滨文 六和路 江汉路 江陵路 滨盛路 聚业路 网商路 中医药大学 伟业路 联庄 东信大道 时代大道 建业路 火炬大道 物联网小镇 滨江宝龙 彩虹豪庭 长河路 西兴路 浦沿路 江晖路 春晓路',
  '330109':
    '萧山 萧山区 城厢 北干 蜀山街道 新塘街道 靖江街道 南阳街道 闻堰 宁围 新街街道 新街镇 盈丰 楼塔 河上镇 戴村 浦阳 进化镇 临浦 义桥 所前 衙前 瓜沥 益农 党湾 萧山经济技术开发区 萧山开发区 萧山商业城 红山农场 钱江世纪城 萧山机场 坎山 湘湖 建设一路 市心路 金城路 博奥路 建设三路 振宁路 飞虹路 江寺 杜湖 杭州南站 萧山火车站 空港新城 红垦 亚运村 顺坝 香樟路 向旺路 通惠路 育才路 新街花木城 瓜沥镇 党山镇 义桥镇 闻兴路 萧山城区 临浦镇',
  '330110':
    '仁和 余杭 余杭区 五常 仁和街道 仁和镇 良渚 闲林 仓前 余杭街道 中泰街道 瓶窑 鸬鸟 百丈镇 黄湖镇 未来科技城 梦想小镇 海创园 老余杭 勾庄 杭行路 良渚文化村 金渡 绿汀路 西站枢纽 杭州西站 良睦路 永福村 创景路 龙舟路 葛巷 杭师大仓前 闲林埠 西溪北苑 荆长大道 常二路 中泰乡 杜甫村 白洋村 好运路 良渚新城 安溪 长命 彭公 双溪 长乐村 獐山 东塘 云会 南湖小镇 五常大道 高教路 文一西路 余杭塘路 海曙路',
  '330111':
    '富阳 富阳区 富春街道 春江街道 鹿山街道 鹿山 东洲街道 东洲岛 银湖街道 万市 洞桥镇 渌渚 永昌镇 里山镇 常绿镇 场口 常安镇 龙门古镇 新登 胥口 大源镇 灵桥 新桐 上官乡 环山乡 湖源 春建 渔山乡 受降 富春湾 桂花西路 公望 阳陂湖 秦望 达夫路 富阳城区 鹿山新区 高桥镇 新登镇 场口镇 灵桥镇 银湖科技城 东洲工业区',
  '330112':
    '临安 临安区 玲珑街道 锦南街道 锦城街道 锦北街道 青山湖 高虹 太湖源 於潜 于潜 太阳镇 潜川 昌化 河桥镇 湍口 清凉峰 岛石 板桥镇 天目山镇 龙岗镇 锦城 横畈 滨湖新城 万马路 横潭 科技大道 青山湖科技城 临安城区 昌化镇 於潜镇',
  '330113':
    '临平 临平区 南苑街道 东湖街道 星桥 乔司 运河街道 运河镇 崇贤 塘栖 临平新城 余杭高铁站 乔司服装城 超山 博陆 亭趾 杭派 沾桥 五杭 临平山 临平大道 藕花洲 邱山 翁梅 乔司南 丁山湖 世纪大道 余杭经济开发区 钱江经济开发区 塘栖镇 宏达路 北沙路',
  '330114':
    '白杨 钱塘区 钱塘新区 钱塘 下沙 白杨街道 河庄 义蓬 新湾 临江街道 前进街道 大江东 金沙湖 杭州经开区 经济技术开发区 高教园区 下沙高教园 文泽路 云水站 头蓬 党山 医药港 江东大道 文海南路 下沙江滨 高沙路 松合 江东 青西 艺博小镇 冯娄 大江东产业 外六工段 义盛 河庄街道 义蓬街道 新湾街道 下沙大学城 医药产业园',
  '330122':
    '桐庐 桐庐县 旧县街道 桐君 城南街道 凤川 富春江镇 横村 分水镇 瑶琳 百江 江南镇 莪山 钟山乡 新合乡 合村乡 迎春南路 洋塘 桐庐县城 桐庐城区 开元街 桐庐经济开发区',
  '330127':
    '淳安 淳安县 千岛湖 文昌镇 石林镇 临岐 威坪 姜家镇 梓桐 汾口 中洲镇 大墅 枫树岭 里商 金峰乡 富文乡 左口 屏门 瑶山乡 王阜 宋村乡 鸠坑 浪川 界首乡 安阳乡 青溪新城 坪山 淳安县城 排岭 界首 千岛湖镇',
  '330182':
    '建德 建德市 新安江 洋溪街道 更楼 莲花镇 乾潭 梅城 杨村桥 下涯 大洋镇 三都镇 寿昌 航头 大慈岩 大同镇 李家镇 钦堂 白沙街 府西 建德城区 洋溪新城 三江口 梅城镇 乾潭镇 寿昌镇',
} as const satisfies Record<DistrictCode, string>

/** Names of places that are also words for other things. They count beside a word that places: 在龙井, 金桥附近. */
export const doubtfulPlaces: Readonly<Partial<Record<DistrictCode, string>>> = {
  '330102': '紫阳 望江 凯旋',
  '330105': '大关 半山 小河 和睦 天水 长庆 东新 石桥',
  '330106': '龙井 北山 留下',
  '330108': '长河',
  '330109': '桥南 市北 围垦 蜀山 新塘 靖江 南阳 新街 河上 进化',
  '330110': '径山 仁和 中泰 百丈 黄湖',
  '330111': '银湖 高桥 金桥 富春 春江 东洲 洞桥 永昌 里山 常绿 常安 大源 环山 渔山 龙门',
  '330112': '板桥 玲珑 锦南 锦北 河桥 龙岗',
  '330113': '南苑 东湖 运河',
  '330114': '白杨 临江',
  '330122': '旧县 城南 分水 江南 钟山 合村',
  '330127': '文昌 石林 姜家 中洲 富文 宋村',
  '330182': '洋溪 莲花 大洋 三都 大同 李家',
}

/** The wordings under which a doubtful name of a place is one. */
export function placing(names: string): string {
  const any = `(${names.split(' ').join('|')})`
  return `(在|住|住在|家住|人在|租在|搬到|去|到|往|家|家在|于|位于|离|近|:)${any} ${any}(村|镇|街道|乡|那边|这边|那里|附近|一带|周边|周围|上班|工作|的[,。;!?]|地铁|工业园|工业区|小区|路口|桥头|新城|宿舍|工地|住|本地|人|租房|老小区)`
}

/** Phrases that tie a person to the places they name. */
export const boundWords =
  '只在 只想在 只愿在 只能在 只考虑 只找 只去 只做本地 不出[县区市远] 不离开 出不了 去不了 太远~不 远(的)?地方~不(去|跑|来|考虑) 远了不 [别其]的?(地方|区)~(不|去不) 别处不 外区不 不跨区 跨区不 只限 只(想|要|能|愿|肯|打算)?(在|去|到|找|做|跑|考虑|接|看|来) 就(想|能|愿|肯|打算)(在|去|到|找) 就在…(找|做|干|上班) 除了~(别处|哪|其他|都)~不 [别其]处(就|都|我)?(不|免) 出(了)?~(就|我)不(去|做|来|考虑) 哪(里|儿|也)(也|都)?不去 (太|路)远(了)?(的)?(我)?(就|都)?(不|免|跑不|吃不)'

/** The divisions at most `distance` steps from any of the given ones, themselves included. Unknown codes are only themselves. */
export function reach(from: readonly string[], distance: 1 | 2): readonly string[] {
  const key = `${from.join(' ')} ${distance}`
  const known = reached.get(key)
  if (known !== undefined) return known
  let found = new Set(from)
  for (let step = 0; step < distance; step++) found = new Set([...found, ...[...found].flatMap(neighbours)])
  const all = [...found]
  if (from.length < 3) reached.set(key, all)
  return all
}

/** Nearly everybody names one division or two: there are not many such lists. */
const reached: Map<string, readonly string[]> = new Map()

/** The name of a division; its code when it is none of Hangzhou's. */
export function districtName(code: string): string {
  return isDistrict(code) ? districts[code].name : code
}

function neighbours(code: string): readonly string[] {
  return isDistrict(code) ? districts[code].neighbours : []
}

function isDistrict(code: string): code is DistrictCode {
  return code in districts
}
