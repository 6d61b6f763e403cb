import { type DistrictCode, districts } from '#shared/reference/districts.ts'

/** The names people use for Hangzhou's divisions and for places in them. Names that are ordinary words are left out. */
export const placeWords = {
  '330102':
    '上城 上城区 江干 江干区 清波 湖滨 小营 南星 南星桥 紫阳街道 望江街道 望江门 凯旋路 凯旋街道 采荷 闸弄口 四季青 彭埠 笕桥 丁兰 丁桥 九堡 钱江新城 火车东站 杭州东站 东站 城站 吴山 河坊街 景芳 三里亭 艮北 九乔 杨家墩 客运中心站',
  '330105':
    '拱墅 拱墅区 下城 下城区 米市巷 湖墅 小河街道 小河直街 和睦新村 和睦街道 拱宸桥 上塘 祥符 康桥 天水街道 武林 武林广场 武林门 长庆街道 潮鸣 朝晖 文晖 东新园 东新街道 石桥街道 城北 运河新城 杭钢 北软 汽车北站 城北万象 善贤 皋亭山 半山路',
  '330106':
    '西湖区 北山街道 西溪 西溪湿地 翠苑 古荡 西湖街道 留下街道 留下镇 转塘 蒋村 灵隐 文新 三墩 双浦 城西 黄龙 文一路 文二路 文三路 天目山路 之江 云栖 浙大紫金港 紫金港 申花 西城广场 益乐 骆家庄 五联 丰潭路 古墩路 龙坞 狮峰 翁家山 满觉陇 梅家坞 小和山 屏峰 象山美院',
  '330108': '滨江 滨江区 西兴 长河街道 浦沿 高新区滨江 江南大道 星光大道 龙湖滨江 物联网街 奥体 白马湖 冠山 滨康路 滨文 六和路',
  '330109':
    '萧山 萧山区 城厢 北干 蜀山街道 新塘街道 靖江街道 南阳街道 闻堰 宁围 新街街道 新街镇 盈丰 楼塔 河上镇 戴村 浦阳 进化镇 临浦 义桥 所前 衙前 瓜沥 益农 党湾 萧山经济技术开发区 萧山开发区 萧山商业城 红山农场 钱江世纪城 萧山机场 坎山 湘湖 建设一路',
  '330110':
    '余杭 余杭区 五常 仁和街道 仁和镇 良渚 闲林 仓前 余杭街道 中泰街道 瓶窑 鸬鸟 百丈镇 黄湖镇 未来科技城 梦想小镇 海创园 老余杭 勾庄 杭行路 良渚文化村 金渡 绿汀路 西站枢纽 杭州西站',
  '330111':
    '富阳 富阳区 富春街道 春江街道 鹿山街道 鹿山 东洲街道 东洲岛 银湖街道 万市 洞桥镇 渌渚 永昌镇 里山镇 常绿镇 场口 常安镇 龙门古镇 新登 胥口 大源镇 灵桥 新桐 上官乡 环山乡 湖源 春建 渔山乡 受降 富春湾',
  '330112':
    '临安 临安区 玲珑街道 锦南街道 锦城街道 锦北街道 青山湖 高虹 太湖源 於潜 于潜 太阳镇 潜川 昌化 河桥镇 湍口 清凉峰 岛石 板桥镇 天目山镇 龙岗镇 锦城',
  '330113': '临平 临平区 南苑街道 东湖街道 星桥 乔司 运河街道 运河镇 崇贤 塘栖 临平新城 余杭高铁站 乔司服装城 超山 博陆 亭趾 杭派',
  '330114':
    '钱塘区 钱塘新区 钱塘 下沙 白杨街道 河庄 义蓬 新湾 临江街道 前进街道 大江东 金沙湖 杭州经开区 经济技术开发区 高教园区 下沙高教园 文泽路 云水站 头蓬 党山 医药港 江东大道',
  '330122': '桐庐 桐庐县 旧县街道 桐君 城南街道 凤川 富春江镇 横村 分水镇 瑶琳 百江 江南镇 莪山 钟山乡 新合乡 合村乡',
  '330127':
    '淳安 淳安县 千岛湖 文昌镇 石林镇 临岐 威坪 姜家镇 梓桐 汾口 中洲镇 大墅 枫树岭 里商 金峰乡 富文乡 左口 屏门 瑶山乡 王阜 宋村乡 鸠坑 浪川 界首乡 安阳乡',
  '330182': '建德 建德市 新安江 洋溪街道 更楼 莲花镇 乾潭 梅城 杨村桥 下涯 大洋镇 三都镇 寿昌 航头 大慈岩 大同镇 李家镇 钦堂',
} as const satisfies Record<DistrictCode, string>

/** Names of places that are also words for other things. They count beside a word that places: 在龙井, 金桥附近. */
export const doubtfulPlaces: Readonly<Partial<Record<DistrictCode, string>>> = {
  '330106': '龙井',
  '330105': '大关 半山',
  '330109': '桥南 市北 围垦',
  '330110': '径山',
  '330111': '银湖 高桥 金桥',
  '330112': '板桥',
}

/** The wordings under which a doubtful name of a place is one. */
export function placing(names: string): string {
  const any = `(${names.split(' ').join('|')})`
  return `(在|住|住在|去|到|往|家|家在|于|位于|离|近|:)${any} ${any}(村|镇|街道|乡|那边|这边|那里|附近|一带|周边|周围|上班|工作|地铁|工业园|工业区|小区|路口|桥头|新城)`
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
