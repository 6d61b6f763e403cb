import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { LicenceEntry } from './entries.ts'

const emergency = '应急管理部门'
const market = '市场监督管理部门'
const police = '公安机关交通管理部门'
const transport = '交通运输部门'
const housing = '住房和城乡建设部门'

/** Chemical processes that have a permit each (应急管理部门's catalogue of special operations): one does not stand for another. */
const hazardousProcesses = [
  { id: 'hazmatHydrogenation', process: '加氢' },
  { id: 'hazmatChlorination', process: '氯化' },
  { id: 'hazmatElectrolysis', process: '氯碱电解' },
  { id: 'hazmatPolymerisation', process: '聚合' },
  { id: 'hazmatNitration', process: '硝化' },
  { id: 'hazmatOxidation', process: '氧化' },
  { id: 'hazmatPeroxidation', process: '过氧化' },
  { id: 'hazmatAmmonia', process: '合成氨' },
  { id: 'hazmatSulphonation', process: '磺化' },
  { id: 'hazmatAlkylation', process: '烷基化' },
  { id: 'hazmatAmination', process: '胺基化' },
  { id: 'hazmatPhosgene', process: '光气' },
  { id: 'hazmatFluorination', process: '氟化' },
  { id: 'hazmatCracking', process: '裂解' },
  { id: 'hazmatDiazotisation', process: '重氮化' },
] as const

/**
 * Licences: proofs that the law or an inspector asks for. A level of skill (职业技能等级) is never one of them.
 * `quick` ones are got within about two weeks.
 */
export const licences = [
  {
    id: 'lowVoltage',
    name: '特种作业操作证(低压电工)',
    authority: emergency,
    legal: true,
    quick: false,
    words:
      '(低压|电工|强电)特种(作业)?(操作)?(证|本|本子) 电工(特种作业)?操作(证|本) 低压上岗(证|本) 电工作业(操作)?(证|本) 低压电工(作业|操作|上岗|特种)?(操作)?证? 低压(电工)?(作业|操作)证 低压(本|证|电工本|本子) 低压电工作业 高低压(双|两|电工)?证 高低压(都有|双证|两本|本) 高(、|和|/|,)?低压(电工)?(作业|操作)?证 电工(特种作业)?操作证 电工(上岗证|本|本子|证) 特种作业操作证_?[-(]电工 特种作业证_?[-(]电工 电工特种作业',
    lookAlikes: '低压电器 低压配电 高级电工证 [初中]级电工证 电工[一二三四五]级 电工等级证 电工职业资格证',
    trades: 'maintenanceElectrician',
  },
  {
    id: 'highVoltage',
    name: '特种作业操作证(高压电工)',
    authority: emergency,
    legal: true,
    quick: false,
    words:
      '高压特种(作业)?(操作)?(证|本|本子) 高压上岗(证|本) 高压电工(作业|操作|上岗|特种)?(操作)?证? 高压(电工)?(作业|操作)证 高压(本|证|电工本|本子|上岗证|进网证) 高压电工作业 高低压(双|两|电工)?证 高低压(都有|双证|两本|本) 高(、|和|/|,)?低压(电工)?(作业|操作)?证 进网(作业|电工|许可)证 电工进网 进网作业许可证',
    lookAlikes: '高压液相 高压锅炉 高压水枪 高压清洗',
    trades: 'dutyElectrician',
  },
  {
    id: 'electricExplosion',
    name: '特种作业操作证(防爆电气)',
    authority: emergency,
    legal: true,
    quick: false,
    words: '防爆电[气工](作业)?(操作)?证? 防爆证 防爆电气作业',
    lookAlikes: '',
  },
  {
    id: 'welding',
    name: '特种作业操作证(熔化焊接与热切割)',
    authority: emergency,
    legal: true,
    quick: false,
    words:
      '(电|气|氩弧)?焊(工|接)?特种(作业)?(操作)?(证|本|本子) 焊接与?热切割(操作)?(证|本) 焊割(操作|作业|上岗)(证|本) 焊接操作(证|本) 电焊作业(证|本) 热切割作业 熔化焊接与热切割(作业)? 焊接与热切割(作业)? 焊接热切割 熔化焊接 熔化焊 热切割(作业)?证 (电|气)?焊(工|接)?(特种作业)?操作证 (电)?焊工(本|本子|上岗证) 焊工证_?[(]_?应急 焊工证[(]安监 电焊(本|证|上岗证) 电焊工证 焊工操作证 焊接(作业)?证 焊接特种作业 气焊证 特种作业操作证_?[-(]焊 焊割证 动火证 焊工证',
    lookAlikes: '[初中高]级焊工证 焊工[一二三四五]级 焊工等级证 焊工职业资格证 焊工技师证 压力容器焊工证 压力焊工证 持证焊工项目',
    trades: 'manualWelder',
  },
  {
    id: 'pressureWelding',
    name: '特种设备焊接作业证',
    authority: market,
    legal: true,
    quick: false,
    words:
      '特种设备焊接(作业)?(人员)?(操作)?证 特种设备焊接 (承压|压力容器|压力管道|锅炉压力容器)(焊工|焊接|焊)证? 压力(容器|管道)焊(工|接)? 特设焊工 特设(金属)?焊接(作业)?(人员)?(操作)?(证|本|本子) 特种设备(安全管理和)?作业人员证_?[-(]?(金属)?焊接(操作)? 特种设备(安全管理和)?作业人员证_?[-(]?gtaw 特种设备(的)?焊工(证|本) 承压焊 焊工项目证 [焊证]~项目证',
    lookAlikes: '',
    trades: 'pipeWelder',
  },
  {
    id: 'heights',
    name: '特种作业操作证(高处作业)',
    authority: emergency,
    legal: true,
    quick: false,
    words:
      '(登高|高处|高空)特种(作业)?(操作)?(证|本|本子) 登高架设(操作|特种)?(证|本) 高处作业(操作)?证? 登高(作业|操作|架设)?证 高空(作业|操作)证 登高本 登高架设(作业)? 高处安装 特种作业操作证_?[-(]高处 登高证 高空证 脚手架操作证',
    lookAlikes: '',
  },
  {
    id: 'refrigeration',
    name: '特种作业操作证(制冷与空调)',
    authority: emergency,
    legal: true,
    quick: false,
    words:
      '(制冷|空调|制冷空调|制冷与空调)特种(作业)?(操作)?(证|本|本子) 制冷空调(作业|操作|上岗)?(证|本) 制冷与空调(设备)?(作业|操作)?(操作)?证? 制冷(操作|作业|上岗|工)?(证|本|本子) 空调(操作|作业|上岗|制冷)证 特种作业操作证_?[-(]制冷',
    lookAlikes: '',
    trades: 'hvacTechnician',
    covers: 'refrigerationInstallation refrigerationOperation',
    parts: 'refrigerationOperation',
  },
  {
    id: 'refrigerationInstallation',
    name: '特种作业操作证(制冷与空调设备安装修理)',
    authority: emergency,
    legal: true,
    quick: false,
    words:
      '制冷与空调(设备)?安装(修理)?(作业)?证? 特种作业操作证_?[-(]制冷与空调(设备)?安装修理(作业)? (制冷|空调)(设备)?安装修理(作业)?(证|本|本子)? (证|本子?)是~安装修理 制冷与空调(设备)?(作业)?(操作)?证_?[-(]安装(修理)?',
    lookAlikes: '',
    trades: 'hvacTechnician',
    covers: 'refrigeration',
  },
  {
    id: 'refrigerationOperation',
    name: '特种作业操作证(制冷与空调设备运行操作)',
    authority: emergency,
    legal: true,
    quick: false,
    words:
      '制冷与空调(设备)?运行(操作)?(作业)?证? 特种作业操作证_?[-(]制冷与空调(设备)?运行(操作)?(作业)? (制冷|空调|冷水机组)(设备)?运行(操作|作业)?(证|本|本子) (证|本子?)是~运行操作 运行操作(作业)?(那一?类|类|的)?(证|本) 制冷与空调(设备)?(作业)?(操作)?证_?[-(]运行(操作)? 制冷空调(设备)?运行(操作)?(作业)?(证|本)?',
    lookAlikes: '',
    trades: 'centralAirOperator',
  },
  {
    id: 'hazardousProcess',
    name: '特种作业操作证(危险化学品)',
    authority: emergency,
    legal: true,
    quick: false,
    words: '危险化学品(安全)?作业(操作)?证? 危化(品)?(操作|作业|工艺)?(证|本) 特种作业操作证_?[-(](危|化工)',
    lookAlikes: '危化品运输 危化品押运',
  },
  ...hazardousProcesses.map(({ id, process }) => ({
    id,
    name: `特种作业操作证(${process}工艺)`,
    authority: emergency,
    legal: true,
    quick: false,
    words: `${process}(工艺|反应)(安全)?(作业)?(操作)?(证|本)? ${process}(作业操作|操作|作业|上岗)?(证|本|本子) (危化|化工|危险化学品)(品|工艺)?(安全)?(操作|作业)?(证|本)?_?[-(]${process} 特种作业操作证_?[-(]${process}`,
    lookAlikes: '',
    covers: 'hazardousProcess',
    trades: 'chemicalOperator',
  })),
  {
    id: 'hazmatInstruments',
    name: '特种作业操作证(化工自动化控制仪表)',
    authority: emergency,
    legal: true,
    quick: false,
    words: '化工自动化控制仪表(作业)?(证|本)? 化工仪表(作业|操作)?(证|本)',
    lookAlikes: '',
  },
  {
    id: 'forklift',
    name: '特种设备作业人员证(叉车司机N1)',
    authority: market,
    legal: true,
    quick: false,
    words:
      '叉车(司机)?特种(设备)?(作业|操作)?(人员)?(证|本|本子) 场(内)?车(辆)?(特种)?(操作|作业|驾驶)(证|本) n1 n1(证|本|本子|叉车) 叉车(司机)?(操作|作业|上岗|特种)?(操作)?(证|本|本子) 叉车司机n1 叉车驾照 场内(专用)?机动车(辆)?(作业)?证 场车证 厂内(机动)?(车|车辆)(驾驶)?证 叉车特种',
    lookAlikes: 'n100 n10',
    trades: 'forkliftDriver',
  },
  {
    id: 'sightseeing',
    name: '特种设备作业人员证(观光车N2)',
    authority: market,
    legal: true,
    quick: false,
    words: 'n2(证|本)? 观光车(司机)?(证|n2)',
    lookAlikes: '',
  },
  {
    id: 'craneCommand',
    name: '特种设备作业人员证(起重指挥Q1)',
    authority: market,
    legal: true,
    quick: false,
    words: 'q1(证|本)? 起重(机)?指挥(q1|证)? 指挥证 信号工的?(资格|操作|上岗)?证',
    lookAlikes: '',
    trades: 'rigger',
  },
  {
    id: 'crane',
    name: '特种设备作业人员证(起重机司机Q2)',
    authority: market,
    legal: true,
    quick: false,
    words:
      '(行车|天车|起重|吊车)特种(设备)?(作业|操作)?(人员)?(证|本|本子) q2(证|本)? 起重机(械)?(司机|操作|作业|驾驶)(操作)?(q2|证)? 行车(操作|作业|工)?(证|本) 天车(操作|作业|工)?(证|本) 桥式起重机(司机)?(证)? 龙门吊(操作)?证 吊车(操作|司机)?(证|本) 航车证 流动式起重机(司机)?(证)? 汽车吊(操作|司机)?证 门座式起重机 起重证 电动葫芦证',
    lookAlikes: '行车记录 行车证 建筑起重机(械)?(司机|安装|拆卸)',
  },
  {
    id: 'lift',
    name: '特种设备作业人员证(电梯修理T)',
    authority: market,
    legal: true,
    quick: false,
    words:
      '电梯特种(设备)?(作业|操作)?(人员)?(证|本|本子) 电梯(修理|维修|安装|作业|操作|特种设备|维保)?(作业)?(人员)?(t证|证|本) 特种设备_?t_?(证|本|本子)? t本(子)? t证 t[12]证? 电梯修理_?t 电梯证 电梯(作业|操作|修理|维修)(人员)?(的)?(证|本)',
    inCertificate: '电梯_?t 电梯(修理|维修|作业)(人员)? (特种设备作业人员证)_?t',
    lookAlikes: '电梯安全管理 电梯司机',
    trades: 'liftTechnician',
  },
  {
    id: 'boiler',
    name: '特种设备作业人员证(锅炉G1)',
    authority: market,
    legal: true,
    quick: false,
    words:
      '(锅炉|司炉)特种(设备)?(作业|操作)?(人员)?(证|本|本子) 锅炉本 g1(证|本)? g2(证|本)? 司炉(工)?(证|本) 锅炉(工|操作|作业|司炉)(操作)?(证|本) 工业锅炉司炉 锅炉证 水处理证 g3(证|本)?',
    lookAlikes: '',
    trades: 'boilerOperator',
  },
  {
    id: 'pressureVessel',
    name: '特种设备作业人员证(压力容器R)',
    authority: market,
    legal: true,
    quick: false,
    words:
      'r1(证|本)? r2(证|本)? 快开门(式)?(压力容器)?(操作|作业)?证? 压力容器(操作|作业)证 移动式压力容器充装 气瓶充装(证|p证)? p证 压力容器证',
    lookAlikes: '',
  },
  {
    id: 'health',
    name: '健康证',
    authority: '卫生健康部门指定的医疗机构',
    legal: true,
    quick: true,
    words: '健康(证|本|卡) 体检健康证 健康证(明)? 健康合格证(明)? 从业人员健康(证|证明|检查) 健康体检证 食品健康证 健康上岗证',
    lookAlikes: '健康管理师',
  },
  {
    id: 'firstAid',
    name: '急救员证',
    authority: '红十字会',
    legal: false,
    quick: true,
    words: '红十字(会)?(救护|急救)(员)?证? 救护员证? 急救(员|培训)?证 初级急救员 心肺复苏证 aed证',
    lookAlikes: '',
  },
  {
    id: 'motherBaby',
    name: '母婴护理证',
    authority: '培训或评价机构',
    legal: false,
    quick: true,
    words:
      '母婴护理(员|师)?(的)?(证书?|上岗证|资格证|培训证|专项证|合格证) 母婴护理(员|师)?[一二三四五]级 (高级|中级|初级)母婴护理(员|师) 月嫂(上岗|资格|培训|技能)?证书?',
    lookAlikes: '',
  },
  {
    id: 'infantCare',
    name: '育婴员证',
    authority: '培训或评价机构',
    legal: false,
    quick: true,
    words: '育婴(员|师)?(的)?(证书?|上岗证|资格证|等级证) 育婴(员|师)[一二三四五]级 (高级|中级|初级)育婴(员|师) 育儿嫂证书?',
    lookAlikes: '',
  },
  {
    id: 'driverC1',
    name: '机动车驾驶证C1',
    authority: police,
    legal: true,
    quick: false,
    words: 'c1(驾?照|驾驶证|本|证)? c(照|本|驾照|证) 驾(驶)?(证|照)c1 c1及以上 小车驾照 小车证 驾驶证 驾照 有驾照 会开车有证',
    lookAlikes: 'c10 驾照换证 安全员[abc](证|本)? [abc]类安全员 安全考核[abc]证',
    covers: 'driverC2',
  },
  {
    id: 'driverC2',
    name: '机动车驾驶证C2',
    authority: police,
    legal: true,
    quick: false,
    words: 'c2(驾?照|驾驶证|本|证)? 自动挡(驾照|驾驶证)',
    lookAlikes: '',
  },
  {
    id: 'driverB2',
    name: '机动车驾驶证B2',
    authority: police,
    legal: true,
    quick: false,
    words: 'b2(驾?照|驾驶证|本|证)? b照 b本 驾(驶)?(证|照)b2 大货证 货车驾照',
    lookAlikes: '维生素b2 b2b b2c',
    trades: 'truckDriver',
    covers: 'driverC1 driverC2',
  },
  {
    id: 'driverB1',
    name: '机动车驾驶证B1',
    authority: police,
    legal: true,
    quick: false,
    words: 'b1(驾?照|驾驶证|本|证)? 中客证 中巴(驾照|证)',
    lookAlikes: '',
    covers: 'driverC1 driverC2',
  },
  {
    id: 'driverA2',
    name: '机动车驾驶证A2',
    authority: police,
    legal: true,
    quick: false,
    words: 'a2(驾?照|驾驶证|本|证)? a2[ed](证|驾照)? 驾(驶)?(证|照)a2 牵引车(驾驶)?证 半挂证',
    lookAlikes: '',
    trades: 'truckDriver',
    covers: 'driverB1 driverB2 driverC1 driverC2',
  },
  {
    id: 'driverA1',
    name: '机动车驾驶证A1',
    authority: police,
    legal: true,
    quick: false,
    words: 'a1(驾?照|驾驶证|本|证)? a照 a本 驾(驶)?(证|照)a1 大客(车)?(驾驶)?证 大巴证 大客照 a3(照|证|本)?',
    lookAlikes: 'a1级',
    trades: 'busDriver',
    covers: 'driverB1 driverB2 driverC1 driverC2',
  },
  {
    id: 'freight',
    name: '道路货物运输从业资格证',
    authority: transport,
    legal: true,
    quick: false,
    words:
      '货运从业(证|本) 货运资格(证|本)? 货运(上岗|资格)?(证|本) 货车从业(证|本) (道路)?货(物)?运(输)?(从业)?(资格)?证 (货车|货运|货物运输|运输|司机)?从业资格证 从业资格(证)? 货运资格证 上岗资格证货运 货运双证',
    lookAlikes: '教师从业资格 证券从业 基金从业 银行从业 网约车从业 客运从业 危货从业',
    trades: 'truckDriver',
  },
  {
    id: 'passenger',
    name: '道路旅客运输从业资格证',
    authority: transport,
    legal: true,
    quick: false,
    words: '(道路)?(旅客运输|客运)(从业)?(资格)?证 公交从业 客运从业资格',
    lookAlikes: '',
  },
  {
    id: 'rideHailing',
    name: '网络预约出租汽车驾驶员证',
    authority: transport,
    legal: true,
    quick: false,
    words: '网约车(驾驶员)?(从业)?(资格)?证 网约车人证 人证(合规)? 网络预约出租汽车驾驶员证 出租车(从业)?(资格)?证',
    lookAlikes: '人证相符 人证合一 人证一致',
    trades: 'rideHailingDriver',
  },
  {
    id: 'dangerousGoods',
    name: '危险货物运输从业资格证',
    authority: transport,
    legal: true,
    quick: false,
    words:
      '危险(货物|品)(道路)?运输(从业)?(资格)?证 (危货|危运|危险品)(从业)?(资格)?证 押运员?证 危化品(运输|押运)(从业)?(资格)?证 危险品从业 (危货|危化品?|危险品|危险货物|槽罐车)(道路)?(运输)?押运(员|人员)?(从业|上岗)?(资格)?(证|本)',
    lookAlikes: '邮件押运 武装押运',
    trades: 'dangerousGoodsDriver',
  },
  {
    id: 'drone',
    name: '民用无人机操控员执照',
    authority: '民航主管部门',
    legal: true,
    quick: false,
    words: '无人机(驾驶|操控|操作|飞行)?(员)?(执照|证|合格证|驾照) caac(执照|证)? 无人机caac 视距内(驾驶员)?(执照|证)? uom',
    lookAlikes:
      '(植保|农用|农业)(无人)?(飞)?机(系统)?(操作|驾驶|操控)(员|手)?(合格)?证 (植保|农用|农业)(无人)?(飞)?机(操作)?(合格|培训|上岗)?证 植保(操作|合格|飞手|培训)证 无人机驾驶员[一二三四五]级 无人机驾驶员职业',
    trades: 'droneFlyer',
  },
  {
    id: 'droneBeyondSight',
    name: '民用无人机操控员执照(超视距)',
    authority: '民航主管部门',
    legal: true,
    quick: false,
    words:
      '无人机…超视距 超视距(驾驶员|机长)?(执照|证|驾照|本)? 机长(执照|证|等级) caac机长 无人机机长 caac_?超视距 教员(执照|证) 无人机教员',
    lookAlikes: '',
    trades: 'droneFlyer',
    covers: 'drone',
  },
  {
    id: 'constructionSpecial',
    name: '建筑施工特种作业操作资格证',
    authority: housing,
    legal: true,
    quick: false,
    words:
      '建筑(施工)?特种作业(人员)?(操作)?(资格)?证? 建筑(电工|焊工|电焊工|起重)(证|特种)? 附着升降脚手架 住建(部|委|厅|局)?(的)?(特种|电工)(作业)?证? 物料提升机证 建筑起重机械(司机|安装|拆卸)(工)?证? 高处作业吊篮(安装)?(拆卸)?(工)?证?',
    lookAlikes: '建筑电气',
  },
  {
    id: 'buildingTowerCrane',
    name: '建筑施工特种作业操作资格证(塔式起重机司机)',
    authority: housing,
    legal: true,
    quick: false,
    words:
      '塔(吊|机)(司机)?特种(作业)?(操作)?(资格)?(证|本|本子) 塔(吊|机)(操作|司机|驾驶)?(资格)?(证|本|本子) 塔式起重机_?(司机|操作|驾驶)?_?证 建筑起重机械_?(塔吊|塔机|塔式起重机)(司机)?证? 住建(部|委|厅|局)?(的)?塔吊证?',
    inCertificate: '塔式起重机(司机|操作工?)? 塔吊(司机|操作工?)? 塔机(司机)?',
    lookAlikes: '',
    covers: 'constructionSpecial',
    trades: 'towerCraneOperator',
  },
  {
    id: 'buildingScaffold',
    name: '建筑施工特种作业操作资格证(建筑架子工)',
    authority: housing,
    legal: true,
    quick: false,
    words:
      '(建筑)?架子工?特种(作业)?(操作)?(资格)?(证|本|本子) (建筑)?架子工?(操作|上岗)(资格)?(证|本) 架子(证|本) (建筑)?架子工_?(操作|特种作业|资格|上岗)?(证|本) 普通脚手架 住建(部|委|厅|局)?(的)?架子(工)?证?',
    inCertificate: '(建筑)?架子工(普通脚手架)?',
    lookAlikes: '[初中高]级架子工证 架子工[一二三四五]级',
    covers: 'constructionSpecial',
    trades: 'scaffolder',
  },
  {
    id: 'buildingRigging',
    name: '建筑施工特种作业操作资格证(建筑起重信号司索工)',
    authority: housing,
    legal: true,
    quick: false,
    words:
      '(信号|司索|信号司索)工?特种(作业)?(操作)?(资格)?(证|本|本子) (建筑)?(起重)?信号司索工?_?(操作|资格|上岗)?证 (建筑)?司索(工|信号工)?的?(资格|操作|上岗)?证 住建(部|委|厅|局)?(的)?(信号|司索|信号司索)(工)?证?',
    inCertificate: '(信号)?司索工? 建筑起重信号司索工? 建筑起重信号工? (建筑)?起重信号工?',
    lookAlikes: '',
    covers: 'constructionSpecial',
    trades: 'rigger',
  },
  {
    id: 'buildingHoist',
    name: '建筑施工特种作业操作资格证(施工升降机司机)',
    authority: housing,
    legal: true,
    quick: false,
    words:
      '施工(升降机|电梯)(司机)?特种(作业)?(操作)?(资格)?(证|本|本子) 施工(升降机|电梯)_?(司机|操作)?_?证 (人货梯|人货电梯|室外电梯|升降机)(司机|操作)?证',
    inCertificate: '施工升降机(司机)? 施工电梯(司机)?',
    lookAlikes: '',
    covers: 'constructionSpecial',
  },
  {
    id: 'fireFacility',
    name: '消防设施操作员证',
    authority: '消防救援机构',
    legal: true,
    quick: false,
    words:
      '消防设施操作(员)?(证)? 构筑物消防员(证)? 建构筑物消防员(证)? 消防(监控|中控|控制室|上岗|操作|操作员|员)(操作)?证 消控证 中控证 消防证 四级消防(证)? 中级消防(证|设施)? 消防中级证 监控证',
    lookAlikes: '注册消防工程师 消防工程师 消防安全管理',
    trades: 'fireControlOperator',
  },
  {
    id: 'guard',
    name: '保安员证',
    authority: '公安机关',
    legal: true,
    quick: false,
    words: '保安(员)?(上岗|资格)?证 保安证 保安员资格',
    lookAlikes: '',
    trades: 'securityGuard',
  },
  {
    id: 'coach',
    name: '机动车驾驶教练员证',
    authority: transport,
    legal: false,
    quick: false,
    words: '教练(员)?证 驾校教练证',
    lookAlikes: '健身教练证 游泳教练证 瑜伽教练证',
    trades: 'drivingCoach',
  },
  {
    id: 'teacher',
    name: '教师资格证',
    authority: '教育部门',
    legal: true,
    quick: false,
    words: '教师资格(证)? 教资 幼儿园教师资格 教师证 幼教资格证 幼师资格证',
    lookAlikes: '',
  },
  {
    id: 'nurse',
    name: '护士执业证',
    authority: '卫生健康部门',
    legal: true,
    quick: false,
    words: '护士(执业|资格)?(资格)?证 护士执业',
    lookAlikes: '',
  },
  {
    id: 'pharmacist',
    name: '执业药师证',
    authority: '药品监督管理部门',
    legal: true,
    quick: false,
    words: '执业(中)?药师(证|资格证)? 药师证 中药师证 药师资格证',
    lookAlikes: '',
  },
  {
    id: 'foodSafety',
    name: '食品安全管理员证',
    authority: market,
    legal: true,
    quick: true,
    words: '食品安全(管理)?员?(培训|合格|考核)?证 食安员证 食品安全员',
    lookAlikes: '',
  },
] as const satisfies readonly LicenceEntry[]

/** The last day of a licence that a text calls expired without saying since when: before any day the system is asked about. */
export const endedUndated: CivilDate = '2000-01-01'

export const licenceIds: readonly string[] = licences.map((licence) => licence.id)

const table: ReadonlyMap<string, LicenceEntry> = new Map(licences.map((licence) => [licence.id, licence]))

/** The name of a licence; its id when unknown. */
export function licenceName(id: string): string {
  return table.get(id)?.name ?? id
}

/** Whether anyone gets it within about two weeks. */
export function isQuick(id: string): boolean {
  return table.get(id)?.quick ?? false
}

/** Whether the law demands it for the work. */
export function isLegal(id: string): boolean {
  return table.get(id)?.legal ?? false
}

/** The licence itself and those that its holder has with it. */
export function withCovered(id: string): readonly string[] {
  return [id, ...(table.get(id)?.covers?.split(' ') ?? [])]
}

/** What is meant where the trades need one part of a licence only: of refrigeration, who runs a plant needs the permit to operate. */
export function partFor(id: string, trades: readonly string[]): string {
  const parts = table.get(id)?.parts?.split(' ') ?? []
  return parts.find((part) => tradesOfLicence(part).some((trade) => trades.includes(trade))) ?? id
}

/** The trades a licence speaks for. */
export function tradesOfLicence(id: string): readonly string[] {
  return table.get(id)?.trades?.split(' ') ?? []
}
