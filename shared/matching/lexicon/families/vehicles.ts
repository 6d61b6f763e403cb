import type { Family } from '../entries.ts'

/** Trades and skills of 汽车与车辆. */
export const vehicles = {
  key: 'A',
  name: '汽车与车辆',
  trades: [
    {
      id: 'carMechanic',
      not: '自行车',
      name: '汽车机电维修工',
      codes: '4-12-01-01',
      title:
        '汽修 汽车维修 机电师傅 汽车机电 机电大工 机电中工 机电维修汽车 修车 修车师傅 汽车修理 汽修工 汽车机修 大工中工 汽修大工 汽修中工 汽修学徒 汽车大工 快修 修理工汽车 汽车技师 汽车保养工 汽车维修技师 汽车修理工 4s店维修 汽车机电工 轿车维修 汽修机电 汽修师傅 老汽修 机电技师汽车 修汽车 汽车发动机维修',
      hints: '发动机 底盘 刹车 举升机 变速箱 火花塞 缸盖 机油 诊断仪 读码 悬挂 4s店 修理厂 综合维修厂 正时',
      skills:
        'engineOverhaul engineDiagnosis obdReading chassisBrake gearbox timingBelt carMaintenance wheelAlignment leadTeam carElectrics',
      close: 'autoElectrician',
      related:
        'truckMechanic evTechnician carAirconTechnician quickServiceFitter constructionMechanic carInspector tyreFitter vehicleAssembler motorbikeMechanic',
    },
    {
      id: 'quickServiceFitter',
      name: '汽车快修保养工',
      codes: '4-12-01-01',
      title: '保养工 快保 换机油 小工汽修 汽修小工 洗车保养 快修工 汽车保养 保养技师 途虎',
      hints: '机油 三滤 刹车片 轮胎',
      skills: 'carMaintenance chassisBrake tyreFitting',
      related: 'carMechanic tyreFitter carBeautician',
    },
    {
      id: 'autoElectrician',
      name: '汽车电工',
      codes: '4-12-01-01',
      title: '汽车电工 汽车电器 汽车电路 汽车电气 车身电器 汽车电路维修',
      hints: '线路 发电机 起动机 can总线 电路图 改灯',
      skills: 'carElectrics obdReading engineDiagnosis',
      close: 'carMechanic',
      related: 'evTechnician carAirconTechnician',
    },
    {
      id: 'autoBodyRepairer',
      name: '汽车钣金工',
      codes: '4-12-01-01',
      title: '汽车钣金 钣金大工 车身钣金 汽车整形 凹陷修复 汽车钣金工 钣金中工 事故车钣金 车身修复 车身整形',
      hints: '大梁校正 介子机 事故车 翼子板 车门 整形',
      skills: 'bodyStraightening bodyWelding carDisassembly',
      related: 'autoPainter sheetMetalWorker carMechanic',
    },
    {
      id: 'autoPainter',
      name: '汽车喷漆工',
      codes: '4-12-01-01',
      title: '汽车喷漆 汽车油漆 喷漆大工 车身喷漆 汽车漆 油漆大工 喷漆中工 中涂 汽车喷漆工 汽车烤漆 钣喷 车漆师傅',
      hints: '烤房 原子灰 底漆 清漆 补漆 色母 车身 打磨抛光',
      skills: 'sprayGun sandingFill colourMixing filmDefects polishing',
      close: 'coatingSprayer',
      related: 'autoBodyRepairer furniturePainter carBeautician',
    },
    {
      id: 'evTechnician',
      not: '手机 苹果 平板 笔记本 小家电',
      name: '新能源汽车维修工',
      codes: '4-12-01-01 4-12-01-03',
      title:
        '新能源汽车维修 三电维修 新能源维修 电动汽车维修 新能源技师 电池维修 动力电池维修 电池包维修 新能源汽修 新能源机电 换电 电池包返修 动力电池 修电池包',
      hints: '电池包 电机控制器 高压互锁 充电口 三电 bms 绝缘检测 模组 绝缘 均衡 电车 换电 吉利几何 比亚迪 封盖 气密',
      skills: 'evHighVoltage batteryPack obdReading carElectrics chassisBrake',
      related: 'carMechanic autoElectrician chargerInstaller batteryAssembler',
    },
    {
      id: 'carAirconTechnician',
      name: '汽车空调维修工',
      codes: '4-12-01-01',
      title: '汽车空调 汽车空调维修 车载空调 客车空调 冷藏车制冷',
      hints: '压缩机 冷媒 蒸发箱',
      skills: 'refrigerantCharge carElectrics',
      related: 'autoElectrician carMechanic hvacTechnician',
    },
    {
      id: 'truckMechanic',
      name: '柴油车与重卡维修工',
      codes: '4-12-01-01',
      title: '重卡维修 货车维修 柴油机维修 大车维修 客车维修 柴油车维修 商用车维修 卡车维修 公交维修 大车修理 修大车 柴油机',
      hints: '潍柴 康明斯 气刹 后桥 尿素 共轨',
      skills: 'dieselRepair airBrake engineOverhaul gearbox chassisBrake obdReading',
      related: 'carMechanic constructionMechanic',
    },
    {
      id: 'constructionMechanic',
      name: '工程机械维修工',
      codes: '6-31-01-09',
      title: '工程机械维修 挖机维修 叉车维修 装载机维修 挖掘机维修 工程机械修理 液压维修 农机维修 挖机修理工 起重机维修 泵车维修',
      hints: '液压泵 分配阀 行走马达 四配套',
      skills: 'hydraulics dieselRepair machineRepair electricalTrouble',
      related: 'truckMechanic maintenanceFitter carMechanic',
    },
    {
      id: 'tyreFitter',
      name: '轮胎四轮定位工',
      codes: '4-12-01-01',
      title: '轮胎工 补胎 四轮定位 轮胎师傅 换胎 轮胎技师 扒胎',
      hints: '动平衡 扒胎机 定位仪 轮胎店',
      skills: 'tyreFitting wheelAlignment',
      related: 'quickServiceFitter carMechanic',
    },
    {
      id: 'carBeautician',
      not: '皮肤 面部',
      name: '汽车美容洗车工',
      codes: '4-12-01-01',
      title: '洗车工 洗车 汽车美容 贴膜 贴膜师傅 改色膜 隐形车衣 精洗 汽车贴膜 镀晶 汽车装潢 美容技师汽车',
      hints: '抛光 镀晶 内饰清洗 隔热膜 隐形车衣',
      skills: 'carWash carFilm polishing',
      related: 'quickServiceFitter autoPainter',
    },
    {
      id: 'carInspector',
      name: '机动车检测工',
      codes: '4-08-05-05',
      title:
        '车辆检测 汽车检测 机动车检测 检测站 年检 验车 试驾员 整车测试 试车员 自动驾驶(测试)?安全员 路测员 路试 试车 整车测试驾驶员 二手车检测 二手车评估 查勘定损',
      hints: '尾气 灯光 底盘检查 外检',
      skills: 'vehicleInspection obdReading driveCar',
      related: 'carMechanic',
    },
    {
      id: 'motorbikeMechanic',
      name: '摩托车电动车维修工',
      codes: '4-12-04-01 4-12-01-02',
      title: '电动车维修 摩托车维修 摩托车 机车维修 大排量 电瓶车维修 修电动车 自行车维修 电动车装配 共享单车运维 修电瓶车 修摩托',
      hints: '控制器 电瓶 轮毂电机 内胎',
      skills: 'ebikeRepair tyreFitting',
      related: 'carMechanic tyreFitter',
    },
    {
      id: 'roadsideRescuer',
      name: '汽车救援员',
      codes: '4-02-02-09',
      title: '道路救援 拖车 救援司机 清障 拖车司机 汽车救援 搭电',
      hints: '拖车 搭电 换胎',
      skills: 'driveTruck tyreFitting',
      related: 'truckDriver tyreFitter',
    },
    {
      id: 'serviceAdvisor',
      name: '汽车服务顾问',
      codes: '4-07-02-03',
      title: '服务顾问 汽车接待 前台接待汽车 事故专员 维修接待 汽车销售顾问 汽车前台 配件员 汽车配件',
      hints: '报价 接车 开工单 保险理赔',
      skills: 'customerTalk reportWriting',
      related: 'carInspector',
    },
  ],
  skills: [
    {
      id: 'engineOverhaul',
      name: '发动机大修',
      words:
        '大修 拆装发动机 拆缸盖 缸垫 气门 活塞 曲轴 连杆 大瓦 缸套 修发动机 拆发动机 中大修 机头 缸压 换气门 磨气门 环口间隙 拆发动 镗缸 配气 发动机检修 发动机维修 发动机拆装 发动机 换活塞环 中缸 缸盖 大修发动机 换缸垫 气门油封',
    },
    {
      id: 'engineDiagnosis',
      name: '发动机故障判断',
      words:
        '烧机油 抖动 怠速 加速无力 没劲 异响判断 发动机故障 缺缸 积碳 故障判断 故障灯 亮灯 疑难杂症 疑难故障 油耗高 点火线圈 喷油嘴 节气门 排故 冒(蓝|黑|白)烟 熄火 燃油修正 听声音 故障诊断 汽车故障 判断故障 听异响 动力不足 异响 冷启动',
    },
    {
      id: 'obdReading',
      name: '诊断电脑读码',
      words:
        '诊断仪 诊断电脑 读码 故障码 数据流 波形 解码器 电脑检测 元征 读~故障 原厂电脑 清码 匹配 编程刷 示波器 道通 x431 在线编程 博世 读故障码 编程匹配 ecu',
    },
    {
      id: 'chassisBrake',
      name: '底盘与制动检修',
      words:
        '底盘 刹车 制动 异响 减震 摆臂 球头 球笼 胶套 衬套 刹车片 刹车盘 碟片 分泵 悬挂 转向机 轴承响 跑偏 拉杆 半轴 abs泵 悬架 方向机 下摆臂 轮轴承 底盘异响 abs',
    },
    {
      id: 'gearbox',
      name: '变速箱检修',
      words:
        '变速箱 波箱 自动挡 变速器 换油循环 阀体 离合器 双离合 cvt 换变速箱油 手动箱 变矩器 离合片 分动箱 自动变速箱 离合器片 变速箱油',
    },
    { id: 'timingBelt', name: '正时', words: '正时 正时皮带 正时链条 对正时 对点 正时链 换正时 正时错 正时工具 换皮带 发电机皮带' },
    {
      id: 'carMaintenance',
      name: '保养小修',
      words:
        '换机油 保养 三滤 换机滤 小修 换火花塞 常规保养 刹车油 防冻液 空滤 换油 大保养 小保养 换机油机滤 换刹车片 雨刮 换滤芯 换变速箱油 换电瓶 快保',
    },
    {
      id: 'wheelAlignment',
      name: '四轮定位',
      words: '四轮定位 定位仪 跑偏 前束 百斯巴特 外倾 做定位 四轮 定位机 吃胎 方向盘正 倾角 束角 战车',
    },
    {
      id: 'tyreFitting',
      name: '轮胎拆装动平衡',
      words: '补胎 换胎 扒胎 动平衡 轮胎 蘑菇钉 换轮胎 修补轮胎 做动平衡 拆胎机 打气 火补 平衡机 轮毂',
    },
    {
      id: 'carElectrics',
      name: '汽车电路',
      words:
        '汽车电路 电路图 线束 查线路 发电机 起动机 继电器 can(总)?线 车身电脑 大灯 灯光改装 改灯 电瓶 漏电 模块 音响改装 倒车影像 保险丝 搭铁 查短路 车灯',
    },
    {
      id: 'bodyStraightening',
      name: '车身整形',
      words: '大梁校正 校正仪 钣金修复 整形 介子机 拉伸 敲平 凹陷修复 凹坑 翼子板 对缝 钣金 拉大梁',
    },
    {
      id: 'bodyWelding',
      name: '车身焊接',
      words: '切割更换 换后翼子板 车身~焊 二保焊 点焊 换纵梁 气保焊车身 焊裙边 换叶子板 大梁 切割焊接 铝焊',
    },
    {
      id: 'carDisassembly',
      name: '拆装覆盖件',
      words: '拆装 拆保险杠 拆车门 内饰拆装 装玻璃 保险杠 拆装件 拆前杠 拆仪表台 换大灯 拆座椅 换玻璃 覆盖件 拆机盖',
    },
    {
      id: 'evHighVoltage',
      name: '高压系统维修',
      words:
        '高压(系统|互锁|断电|下电|线束|上电|上下电|电池) 三电 电控 绝缘 充电故障 电机控制器 obc dcdc 新能源 电动车高压 逆变器 预充 漏电 继电器粘连 断高压 下电 高压线束 高压互锁',
    },
    {
      id: 'batteryPack',
      name: '动力电池检修',
      words:
        '电池包 模组 电芯 bms 均衡 电池维修 电池检测 拆包 单体 换电芯 换模组 压差 均衡仪 开盖 拆检 bmu 采样线 采样板 报码 电池包拆 封盖 busbar',
    },
    {
      id: 'dieselRepair',
      name: '柴油机维修',
      words: '柴油机 高压共轨 喷油泵 喷油器 潍柴 康明斯 玉柴 尿素 后处理 柴油 四配套 dpf 锡柴 柴油泵 增压器',
    },
    {
      id: 'airBrake',
      name: '气刹系统',
      words: '气刹 刹车气路 制动气室 气泵 干燥器 后桥 刹车分泵 制动阀 气路漏气 储气筒 刹车片鼓 重卡刹车',
    },
    { id: 'carWash', name: '洗车内饰清洗', words: '洗车 内饰清洗 精洗 打蜡 吸尘 内饰 泡沫 洗车机 打泡沫 擦车 轮毂清洗 镀晶' },
    { id: 'carFilm', name: '贴膜', words: '贴膜 隔热膜 改色膜 车衣 烤膜 裁膜 收边 隐形车衣 贴车膜 太阳膜 威固 tpu 漆面膜 改色 刮板' },
    {
      id: 'vehicleInspection',
      name: '车辆检测',
      words:
        '尾气 灯光检测 制动台 外检 底盘检 车况 检测线 漆面仪 路试 试车 检测站 尾气检测 制动检测 车检 二手车检测 底盘间隙 漆膜仪',
    },
    {
      id: 'ebikeRepair',
      name: '电动车维修',
      words: '控制器 电瓶 电机轮 内胎 刹车线 换电瓶 转把 修电动车 修电动 换控制器 换轮毂电机 电动车 换刹车 补内胎 电池检测 雅迪 爱玛',
    },
  ],
} as const satisfies Family
