import type { Post } from '#shared/matching/facts.ts'
import type { TalentTexts, VacancyTexts } from '#shared/matching/texts.ts'
import { blank, silent } from '../support/blank-texts.ts'

/**
 * Ten advertisements and ten profiles as their authors would write them, with what a human reads in each. Both were written before
 * their writer had seen the lexicon, so the expectations are words, not ids; they are not to be changed to suit the lexicon.
 */

/** Today, for whoever reads these texts. */
export const strangersDay = '2026-11-25'

type LevelName = '初级工' | '中级工' | '高级工' | '技师' | '高级技师'

/** What a human reads in an advertisement. An absent key makes no claim. */
export type HumanNeed = {
  readonly trade: string
  /** Named in the text, but not the trade that is sought. */
  readonly notTrades?: readonly string[]
  /** Skills that the employer insists on. */
  readonly must?: readonly string[]
  /** Skills that are welcome. */
  readonly nice?: readonly string[]
  /** Skills that the text names and does not ask for: neither must nor nice. */
  readonly notAsked?: readonly string[]
  readonly level?: LevelName | null
  readonly licences?: readonly string[]
  /** Named in the text, but not required. */
  readonly notLicences?: readonly string[]
  readonly district?: string
  /** Yuan a month. */
  readonly payMin?: number
  readonly payMax?: number
  /** Yuan a day: a reader leaves the month open or multiplies by 20 to 31 days; it is never a month's pay. */
  readonly payPerDay?: number
  readonly conditions?: readonly string[]
  /** Conditions that the text names and rules out. */
  readonly notConditions?: readonly string[]
  readonly post?: Post
}

/** What a human reads in a profile. An absent key makes no claim. */
export type HumanPerson = {
  /** The first is the best. */
  readonly trades: readonly string[]
  /** Trades that the person denies, wishes for, or merely mentions. */
  readonly notTrades?: readonly string[]
  readonly skills?: readonly string[]
  /** Half known: found, but not in full. */
  readonly partly?: readonly string[]
  /** Denied or wished for: never found as known. */
  readonly lacks?: readonly string[]
  /** Held, with the last day of validity (null: no end is known). */
  readonly licences?: readonly { readonly name: string; readonly expires: string | null }[]
  /** Said not to be held. */
  readonly without?: readonly string[]
  readonly level?: LevelName | null
  readonly districts?: readonly string[]
  /** Whether the person works in these districts only. */
  readonly bound?: boolean
  /** Yuan a month. */
  readonly pay?: number
  readonly refuses?: readonly string[]
  /** Named in the text and not refused. */
  readonly accepts?: readonly string[]
  readonly available?: string
  readonly years?: number
}

type StrangeAd = { readonly id: string; readonly author: string; readonly texts: VacancyTexts; readonly human: HumanNeed }
type StrangeProfile = { readonly id: string; readonly author: string; readonly texts: TalentTexts; readonly human: HumanPerson }

export const strangeAds: readonly StrangeAd[] = [
  {
    id: 'ad-lathe',
    author: '小机加工厂老板，一行一条',
    texts: {
      ...blank,
      title: '招数控车工2名',
      text: [
        '地址：萧山瓜沥',
        '机床：广数系统车床6台，走心机2台',
        '要求：自己编程，自己磨刀，对刀快，图纸看得懂，公差两丝以内做得住',
        '只会按绿按钮的不要来',
        '四轴不用会，铣床另外有人',
        '两班倒，半个月换一次',
        '9000到12000，包吃住',
      ].join('\n'),
    },
    human: {
      trade: '数控车工',
      notTrades: ['铣工'],
      must: ['数控编程', '刃磨车刀', '对刀', '识图'],
      notAsked: ['四轴加工', '铣削'],
      licences: [],
      district: '330109',
      payMin: 9000,
      payMax: 12000,
      conditions: ['两班倒'],
      post: 'hands',
    },
  },
  {
    id: 'ad-pipe-welder',
    author: '赶工期的管道班长，手机上一口气打完',
    texts: {
      ...blank,
      title: '急！氩弧焊师傅5个',
      text:
        '明天就要人 大江东化工管道项目 氩弧打底电焊盖面 片子要过 必须有特种设备焊接证的 要爬架子十几米高 恐高的别来 ' +
        '二保焊不要 会不会看单线图无所谓 吃住项目部管 四百五一天 干到年底 中介勿扰',
    },
    human: {
      trade: '焊工',
      notTrades: ['管道工', '架子工'],
      must: ['氩弧焊打底', '焊条电弧焊'],
      notAsked: ['二氧化碳保护焊', '识图'],
      licences: ['特种设备焊接作业人员证'],
      district: '330114',
      payPerDay: 450,
      conditions: ['高处作业'],
      post: 'hands',
    },
  },
  {
    id: 'ad-injection',
    author: '人事照模板填的',
    texts: {
      ...blank,
      title: '注塑调机技术员',
      district: '330113',
      payMin: 8000,
      payMax: 10000,
      shift: '夜班（20:00-8:00）',
      text: [
        '【岗位职责】',
        '1、负责注塑机上下模、调机及工艺参数设定；',
        '2、分析并解决缩水、飞边、缺料等产品不良；',
        '3、完成上级交办的其他工作。',
        '【任职要求】',
        '1、注塑工职业技能等级四级及以上；',
        '2、五年以上海天机调机经验；',
        '3、熟悉机械手调试者优先；',
        '4、模具维修由模具部负责，本岗位不要求。',
        '【薪资福利】五险、工作餐、节日礼品、年度体检。',
      ].join('\n'),
    },
    human: {
      trade: '注塑工',
      notTrades: ['模具工'],
      must: ['注塑机调机', '上下模', '注塑缺陷分析'],
      nice: ['机械手调试'],
      notAsked: ['模具维修'],
      level: '中级工',
      licences: [],
      district: '330113',
      payMin: 8000,
      payMax: 10000,
      conditions: ['夜班'],
      post: 'hands',
    },
  },
  {
    id: 'ad-duty-electrician',
    author: '园区物业，公文口气',
    texts: {
      ...blank,
      title: '变配电室值班员',
      text:
        '因工作需要，现面向社会公开招聘变配电室值班电工三名。工作地点位于拱墅区石桥街道。应聘人员应具备下列条件：' +
        '一、具有电工高级工（三级）及以上职业资格；二、持有在有效期内的高压电工作业证；三、能独立完成倒闸操作、' +
        '设备巡视及事故应急处置；四、服从四班三运转的工作安排。持有低压电工作业证者同等条件下优先。' +
        '本岗位不承担弱电及消防设施的维护工作，亦无需登高。薪酬标准为每月六千五百元至七千五百元。',
    },
    human: {
      trade: '变配电运行值班员',
      notTrades: ['消防设施操作员', '弱电工'],
      must: ['倒闸操作', '设备巡视', '事故应急处置'],
      notAsked: ['弱电维护', '消防设施维护'],
      level: '高级工',
      licences: ['高压电工作业证'],
      notLicences: ['低压电工作业证', '高处作业证'],
      district: '330105',
      payMin: 6500,
      payMax: 7500,
      conditions: ['倒班'],
      notConditions: ['高处作业'],
      post: 'hands',
    },
  },
  {
    id: 'ad-car-mechanic',
    author: '修理厂老板，语音转的文字',
    texts: {
      ...blank,
      title: '机电大工一名',
      text:
        '我们店在九堡主要修大众奥迪缺一个机电大工发动机变速箱底盘都要能一个人拿下来电路图要看得懂会用诊断仪新能源三电懂一点更好' +
        '钣金喷漆我们不做的有低压电工证最好没有也不要紧一万起步干得好一万三晚上六点准时下班一个月休四天学徒就不要打电话了',
    },
    human: {
      trade: '汽车维修工',
      notTrades: ['汽车钣金工', '汽车喷漆工', '电工'],
      must: ['发动机维修', '变速箱维修', '底盘维修', '汽车电路', '诊断仪'],
      nice: ['新能源汽车三电'],
      notAsked: ['钣金', '喷漆'],
      notLicences: ['低压电工作业证'],
      district: '330102',
      payMin: 10000,
      payMax: 13000,
      notConditions: ['夜班'],
      post: 'hands',
    },
  },
  {
    id: 'ad-formwork',
    author: '劳务老板，老家口音，发在工友群',
    texts: {
      ...blank,
      title: '木工师傅10个',
      text:
        '富阳新登工地，支模板的木工，做家具装修木工的莫来。要老师傅，图纸看得来，线自己放，铝模也要会拼。' +
        '泥工、钢筋工人手够了。三百八一天，月结，不拖一分。登高证没得也不要紧，安全帽我们发。住工地活动房，六楼以上都要上。',
    },
    human: {
      trade: '模板工',
      notTrades: ['手工木工', '砌筑工', '钢筋工'],
      must: ['识图', '放线', '铝模安装'],
      notLicences: ['高处作业证'],
      district: '330111',
      payPerDay: 380,
      conditions: ['高处作业'],
      post: 'hands',
    },
  },
  {
    id: 'ad-forklift',
    author: '跨境仓库主管，要点式',
    texts: {
      ...blank,
      title: '叉车司机（前移车）',
      certificates: ['叉车证N1'],
      mustSkills: ['前移式叉车', '高位货架上下架'],
      niceSkills: ['WMS'],
      shift: '20:00-次日8:00',
      text: '下沙综保区跨境仓。叉车证要在有效期里，扫描枪会用。不搬货，搬运有装卸工。7.5k-9k，当月发。做过仓管员的优先，不会电脑没关系。',
    },
    human: {
      trade: '叉车司机',
      notTrades: ['装卸工', '仓管员'],
      must: ['前移式叉车', '高位货架上下架', '扫描枪'],
      nice: ['仓储管理系统'],
      notAsked: ['电脑操作'],
      licences: ['叉车证'],
      district: '330114',
      payMin: 7500,
      payMax: 9000,
      conditions: ['夜班'],
      notConditions: ['重体力'],
      post: 'hands',
    },
  },
  {
    id: 'ad-wok',
    author: '小饭店老板娘',
    texts: {
      ...blank,
      title: '炒菜师傅',
      text:
        '三墩小饭店，找个炒菜师傅，杭帮菜为主，西湖醋鱼东坡肉这些拿得出手，川菜会不会不要紧。面点阿姨有的，切配打荷也有人。' +
        '健康证要有。工资八千五，包住。中午忙完下午好休息两个钟头，晚上九点收工，没有夜宵。',
    },
    human: {
      trade: '中式烹调师',
      notTrades: ['中式面点师', '切配工'],
      must: ['杭帮菜'],
      notAsked: ['川菜', '面点', '切配', '打荷'],
      licences: ['健康证'],
      district: '330106',
      payMin: 8500,
      notConditions: ['夜班'],
      post: 'hands',
    },
  },
  {
    id: 'ad-home-care',
    author: '女儿替母亲找人',
    texts: {
      ...blank,
      title: '找一位住家阿姨照顾我妈',
      text:
        '我妈妈八十三岁了，去年中风，半边身子动不了，住在良渚。需要会翻身拍背、鼻饲、换尿不湿，能抱得动，轮椅上下要会扶。' +
        '必须住家，一个月休两天。月嫂和只带过小孩的阿姨就不麻烦了。饭我爸会烧，不用您做。有养老护理员证更好，健康证一定要有。七千五一个月。',
    },
    human: {
      trade: '养老护理员',
      notTrades: ['母婴护理员', '育婴员', '家政服务员'],
      must: ['翻身拍背', '鼻饲', '排泄照护', '体位转移'],
      notAsked: ['做饭'],
      licences: ['健康证'],
      notLicences: ['养老护理员证'],
      district: '330110',
      payMin: 7500,
      conditions: ['住家'],
      post: 'hands',
    },
  },
  {
    id: 'ad-tablets',
    author: '药厂招聘专员',
    texts: {
      ...blank,
      title: '固体制剂操作工（压片/包衣）',
      district: '330108',
      payMin: 6500,
      payMax: 8500,
      shift: '早中晚三班',
      text:
        '任职资格：药物制剂工五级以上；熟练操作高速压片机、包衣机，会换冲模；熟悉GMP，能规范填写批生产记录。' +
        '有湿法制粒经验加分。不涉及无菌灌装，冻干经验不作要求。色盲、皮肤过敏者慎投。洁净区内不能化妆，不接受晚班的请勿投递。',
    },
    human: {
      trade: '药物制剂工',
      notTrades: ['冲压工', '化妆师'],
      must: ['压片', '包衣', 'GMP', '批生产记录'],
      nice: ['湿法制粒'],
      notAsked: ['无菌灌装', '冻干'],
      level: '初级工',
      district: '330108',
      payMin: 6500,
      payMax: 8500,
      conditions: ['倒班', '夜班'],
      post: 'hands',
    },
  },
]

export const strangeProfiles: readonly StrangeProfile[] = [
  {
    id: 'me-mould-maker',
    author: '萧山老模具师傅，带口音',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '做模具的' }],
      text:
        '模具做了三十来年哉，塑料模、压铸模都弄过，冲模只弄过几副。配模、省模、修模随便弄弄，火花机自己开。' +
        'UG这种软件弗会的，编程叫小年轻弄。老早考过一张二级技师。夜里班弗上了，年纪大了吃不消。屋里在临浦，远地方弗去，就萧山。工钿一万三。',
    },
    human: {
      trades: ['模具工'],
      notTrades: ['压铸工', '注塑工'],
      skills: ['塑料模', '压铸模', '配模', '抛光', '修模', '电火花加工'],
      partly: ['冲压模'],
      lacks: ['UG', '数控编程'],
      level: '技师',
      districts: ['330109'],
      bound: true,
      pay: 13000,
      refuses: ['夜班'],
      years: 30,
    },
  },
  {
    id: 'me-plant-upkeep',
    author: '设备维修工，清单体',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '设备维修' }],
      certificates: [{ name: '低压电工证', expires: '2027-08-14' }],
      text: [
        '设备维修 12年（注塑厂、包装厂）',
        '液压、气动：熟',
        '轴承、减速机拆装：熟',
        '变频器：会设参数',
        'PLC：看得懂，不会编',
        '电焊：马马虎虎',
        '高压电工证：没有',
        '地方：钱塘、萧山',
        '工资：8500以上',
        '倒班不行，长白班',
        '随时到岗',
      ].join('\n'),
    },
    human: {
      trades: ['机修钳工'],
      notTrades: ['注塑工', '包装工'],
      skills: ['液压', '气动', '轴承拆装', '减速机', '变频器'],
      partly: ['PLC', '电焊'],
      lacks: ['PLC编程'],
      licences: [{ name: '低压电工作业证', expires: '2027-08-14' }],
      without: ['高压电工作业证'],
      districts: ['330114', '330109'],
      pay: 8500,
      refuses: ['倒班'],
      available: 'now',
      years: 12,
    },
  },
  {
    id: 'me-seamstress',
    author: '车位女工，语音输入，没有标点',
    texts: {
      ...silent,
      text:
        '我是做衣服的在乔司做了十五年平车四线都会样衣也会打一点羽绒服做得最多西装没做过裁剪也没做过一直想学打版没人教' +
        '工资六千五就可以了最好是计件的加班到九点可以的通宵不来',
    },
    human: {
      trades: ['缝纫工'],
      notTrades: ['裁剪工', '服装制版师'],
      skills: ['平车', '包缝', '羽绒服'],
      partly: ['样衣制作'],
      lacks: ['西装', '裁剪', '打版'],
      districts: ['330113'],
      pay: 6500,
      refuses: ['夜班'],
      accepts: ['加班', '计件'],
      years: 15,
    },
  },
  {
    id: 'me-beautician',
    author: '美容师，朋友圈文案',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '美容师／皮肤管理' }],
      certificates: [
        { name: '美容师三级', expires: null },
        { name: '健康证', expires: '2027-03-09' },
      ],
      text:
        '💆‍♀️美容师六年｜滨江、萧山都方便\n✅皮肤清洁、补水、小气泡、刮痧、肩颈\n❌纹绣不做 ❌打针项目没资质不碰\n' +
        '美甲以前学过一点，手生了\n不做推销，办卡任务重的店勿扰🙏\n综合一万',
    },
    human: {
      trades: ['美容师'],
      notTrades: ['纹绣师', '销售员'],
      skills: ['皮肤清洁', '补水护理', '刮痧', '肩颈按摩'],
      partly: ['美甲'],
      lacks: ['纹绣', '注射'],
      licences: [{ name: '健康证', expires: '2027-03-09' }],
      level: '高级工',
      districts: ['330108', '330109'],
      pay: 10000,
      refuses: ['推销'],
      years: 6,
    },
  },
  {
    id: 'me-online-shop',
    author: '姨妈替外甥写',
    texts: {
      ...silent,
      available: '2026-12-07',
      text:
        '帮我外甥写的，小伙子中专电商毕业，在淘宝店做客服做了两年，退换货售后、后台发货都熟，打字快。美工PS会一点点。' +
        '直播没上过镜。他想转运营，愿意从助理学起。有个四级的电子商务师证。家里在临平，别的区住宿解决的也肯去。五千五能养活自己就行，夜班也能上。',
    },
    human: {
      trades: ['电商客服'],
      notTrades: ['电商运营', '主播', '美工'],
      skills: ['售后处理', '订单发货'],
      partly: ['PS'],
      lacks: ['直播', '店铺运营'],
      level: '中级工',
      districts: ['330113'],
      bound: false,
      pay: 5500,
      accepts: ['夜班'],
      available: '2026-12-07',
      years: 2,
    },
  },
  {
    id: 'me-robots',
    author: '技师学院毕业生，正式简历',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '工业机器人调试' }],
      certificates: [
        { name: '工业机器人系统操作员（三级）', expires: null },
        { name: '低压电工作业证', expires: '2026-03-31' },
      ],
      years: 4,
      text:
        '从事工业机器人集成调试工作，具备发那科、ABB示教编程能力；熟练使用西门子S7-1200编写程序；库卡未接触过。' +
        '视觉系统了解基本原理，尚未独立调试。电工证今年三月到期，正在办理复审。可接受短期出差，不接受常驻外地。' +
        '期望月薪1.1万元，工作地点为滨江区或余杭区。',
    },
    human: {
      trades: ['工业机器人系统操作员'],
      skills: ['机器人示教编程', '发那科机器人', 'ABB机器人', 'PLC编程'],
      partly: ['机器视觉'],
      lacks: ['库卡机器人'],
      licences: [{ name: '低压电工作业证', expires: '2026-03-31' }],
      level: '高级工',
      districts: ['330108', '330110'],
      pay: 11000,
      refuses: ['常驻外地'],
      accepts: ['出差'],
      years: 4,
    },
  },
  {
    id: 'me-maternity-nurse',
    author: '金牌月嫂，介绍自己',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '月嫂' }],
      certificates: [{ name: '健康证', expires: '2026-09-30' }],
      text:
        '大家好我是王阿姨，做月嫂八年，带过六十几个宝宝，双胞胎也带过。月子餐、给宝宝洗澡抚触、黄疸护理都可以，催乳学过还没单独做过。' +
        '产后修复不懂。老人不带，钟点工不做。住家的单子才接，全杭州都去。健康证九月过期了，上户前会去补。一万六一个月。',
    },
    human: {
      trades: ['母婴护理员'],
      notTrades: ['养老护理员', '家政服务员', '催乳师'],
      skills: ['月子餐', '新生儿护理', '婴儿抚触', '黄疸护理'],
      partly: ['催乳'],
      lacks: ['产后修复', '老人照护'],
      licences: [{ name: '健康证', expires: '2026-09-30' }],
      bound: false,
      pay: 16000,
      accepts: ['住家'],
      years: 8,
    },
  },
  {
    id: 'me-tea',
    author: '转塘炒茶老把式',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '炒茶' }],
      text:
        '龙井炒了廿几年，青锅、辉锅全手工，机器炒也会管。收青叶、摊青把关没问题。评茶懂点皮毛，茶艺表演不来的。' +
        '茶叶加工四级证。春茶那两个月转塘梅家坞这边最好，平时西湖区里有厂也做得。通夜炒不怕的。一个月八千。',
    },
    human: {
      trades: ['茶叶加工工'],
      notTrades: ['评茶员', '茶艺师'],
      skills: ['手工炒茶', '机械炒茶', '摊青'],
      partly: ['评茶'],
      lacks: ['茶艺'],
      level: '中级工',
      districts: ['330106'],
      pay: 8000,
      accepts: ['夜班'],
      years: 20,
    },
  },
  {
    id: 'me-tower-crane',
    author: '塔吊司机，工友代写',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '塔吊司机' }],
      certificates: [{ name: '建筑起重机械司机（塔式起重机）', expires: '2027-06-30' }],
      text:
        '老陈开塔吊11年没出过事，施工电梯顶过几天班，汽车吊没开过，信号工的证没考。城西、闲林这一带的工地都行，出了杭州不去。' +
        '要求不高，九千五，别拖欠。晚上浇混凝土加夜班可以商量。',
    },
    human: {
      trades: ['塔式起重机司机'],
      notTrades: ['汽车吊司机', '起重信号工', '混凝土工'],
      skills: ['塔式起重机操作'],
      partly: ['施工升降机操作'],
      lacks: ['汽车吊操作'],
      licences: [{ name: '建筑起重机械司机证（塔吊）', expires: '2027-06-30' }],
      without: ['起重信号司索工证'],
      districts: ['330106', '330110'],
      pay: 9500,
      accepts: ['夜班'],
      years: 11,
    },
  },
  {
    id: 'me-truck-driver',
    author: '货车司机，直来直去',
    texts: {
      ...silent,
      occupations: [{ code: null, title: '货车司机' }],
      certificates: [{ name: '驾驶证A2', expires: '2031-05-20' }],
      text:
        '塘栖人，A2本，货运从业资格证有。冷链跑过三年，危险品没跑过，押运员证也没有。叉车会开，证过期好几年了没去审。' +
        '现在只想跑市内，长途不跑了，装卸货不管。客车不开。家门口最好，余杭临平都可以。到手九千。月底交接完就能来。',
    },
    human: {
      trades: ['货车司机'],
      notTrades: ['叉车司机', '客车司机', '装卸工'],
      skills: ['冷链运输', '叉车驾驶'],
      lacks: ['危险品运输'],
      licences: [
        { name: 'A2驾驶证', expires: '2031-05-20' },
        { name: '道路货物运输从业资格证', expires: null },
      ],
      without: ['危险货物押运员证', '叉车证'],
      districts: ['330113', '330110'],
      pay: 9000,
      refuses: ['长途', '重体力'],
    },
  },
]
