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
        '汽修 汽车维修 机电师傅 汽车机电 机电大工 机电中工 机电维修汽车 修车 修车师傅 汽车修理 汽修工 汽车机修 大工中工 汽修大工 汽修中工 汽修学徒 汽车大工 快修 修理工汽车 汽车技师 汽车保养工 汽车维修技师 汽车修理工 4s店维修 汽车机电工 轿车维修 汽修机电 汽修师傅 老汽修 机电技师汽车 修汽车 汽车发动机维修 底盘技师 底盘师傅 底盘工 汽车底盘 底盘维修 机修大工 机修中工 汽车机修工 油车维修 修车佬 修小车 小车维修 汽车修理师傅 机电组 机电大师傅 机电中大工 汽车维保 4s店机电 汽车诊断技师 汽车诊断师 汽车故障诊断 (汽修厂|修理厂|修车厂|汽修店|修理铺)(师傅|大工|中工|学徒|机修|机电) 修(汽车|小车|轿车)(的|师傅)',
      hints:
        '发动机 底盘 刹车 举升机 变速箱 火花塞 缸盖 机油 诊断仪 读码 悬挂 4s店 修理厂 综合维修厂 正时 油车 半轴 球笼 摆臂 喷油嘴 节气门 气门 缸垫 综合修理厂 故障灯',
      skills:
        'carMaintenance engineOverhaul engineDiagnosis obdReading chassisBrake gearbox timingBelt wheelAlignment leadTeam carElectrics steeringSuspension carAircon',
      close: 'autoElectrician',
      related:
        'truckMechanic evTechnician carAirconTechnician quickServiceFitter constructionMechanic carInspector tyreFitter vehicleAssembler motorbikeMechanic gearboxRepairer',
    },
    {
      id: 'quickServiceFitter',
      name: '汽车快修保养工',
      codes: '4-12-01-01',
      title: '保养工 快保 换机油 小工汽修 汽修小工 洗车保养 快修工 汽车保养 保养技师 途虎',
      hints: '机油 三滤 刹车片 轮胎',
      skills: 'carMaintenance chassisBrake tyreFitting tyreRepair',
      related: 'carMechanic tyreFitter carBeautician',
    },
    {
      id: 'autoElectrician',
      name: '汽车电工',
      codes: '4-12-01-01',
      title:
        '汽车电工 汽车电器 汽车电路 汽车电气 车身电器 汽车电路维修 车电 汽电 电工大工 电路师傅 汽车电路技师 汽车电路工 汽车音响改装 汽车加装 改装师傅 汽车改装 灯光改装',
      hints: '线路 发电机 起动机 can总线 电路图 改灯',
      skills: 'carElectrics obdReading engineDiagnosis carAircon',
      close: 'carMechanic',
      related: 'evTechnician carAirconTechnician',
    },
    {
      id: 'autoBodyRepairer',
      not: '折弯 数控折 机箱 机柜 风管',
      name: '汽车钣金工',
      codes: '4-12-01-01',
      title:
        '汽车钣金 钣金大工 车身钣金 汽车整形 凹陷修复 汽车钣金工 钣金中工 事故车钣金 车身修复 车身整形 钣金师傅汽车 钣金技师 钣金学徒 汽钣 事故车维修 事故车修复 大梁校正 凹陷师傅 无痕修复 凹陷无痕修复 汽车钣金师傅 汽车钣金师 车身维修',
      hints: '大梁校正 介子机 事故车 翼子板 车门 整形 大梁 叶子板 保险杠 纵梁 介子 拉拔 4s店 钣喷 塑焊 前脸 裙边',
      skills: 'bodyStraightening bodyWelding carDisassembly dentPulling plasticWeld carGlass damageAssessment',
      related: 'autoPainter sheetMetalWorker carMechanic',
    },
    {
      id: 'autoPainter',
      not: '木门 家具漆 橱柜 外墙 真石漆 吊篮',
      name: '汽车喷漆工',
      codes: '4-12-01-01',
      title:
        '汽车喷漆 汽车油漆 喷漆大工 车身喷漆 汽车漆 油漆大工 喷漆中工 中涂 汽车喷漆工 汽车烤漆 钣喷 车漆师傅 汽车漆工 漆工大工 汽车漆大工 汽车漆中工 钣喷油漆 汽车油漆工 汽车涂装 喷漆技师 汽车涂装修复 中涂工 面漆师傅 车身涂装 4s店喷漆 汽车喷涂 喷漆佬 漆面修复 凹陷喷漆 (汽车|车)做漆(的|师傅)? 做车漆(的|师傅) 车漆(师傅|修复|修补|大工) 给车(喷漆|做漆)(的)? 修车厂油漆',
      hints:
        '烤房 原子灰 底漆 清漆 补漆 色母 车身 打磨抛光 驳口 珍珠白 三工序 水性漆 钣喷 汽车漆 喷门板 喷杠子 叶子板 4s店 烤漆房 保险杠喷',
      skills: 'sprayGun sandingFill colourMixing filmDefects polishing primerSanding blendIn pearlCoat carMasking bakeBooth',
      close: 'coatingSprayer',
      related: 'autoBodyRepairer furniturePainter carBeautician',
    },
    {
      id: 'evTechnician',
      not: '手机 苹果 平板 笔记本 小家电 电瓶车 电驴 两轮 48v 60v 苹果手机',
      name: '新能源汽车维修工',
      codes: '4-12-01-01 4-12-01-03',
      title:
        '新能源汽车维修 三电维修 新能源维修 电动汽车维修 新能源技师 电池维修 动力电池维修 电池包维修 新能源汽修 新能源机电 换电 电池包返修 动力电池 修电池包 电车维修 修电车 三电技师 三电工程师 新能源售后 电动车三电 高压技师 新能源诊断技师 新能源维修师傅 新能源汽车售后 电池售后 换电站维修 新能源车维修 新能源机修 电动汽车售后 电池维修技师 修(电动汽车|新能源车|新能源汽车|电车电池|三电|动力电池)(的|师傅)?',
      hints:
        '电池包 电机控制器 高压互锁 充电口 三电 bms 绝缘检测 模组 绝缘 均衡 电车 换电 吉利几何 比亚迪 封盖 气密 断高压 验电 高压下电 obc dcdc 动力电池 高压线束 绝缘表 新势力 蔚来 理想 小鹏 极氪 特斯拉 零跑 报文 换模组 均衡仪',
      skills: 'evHighVoltage batteryPack obdReading carElectrics chassisBrake evDrive bmsData cellBalancing packSealing carAircon',
      related: 'carMechanic autoElectrician chargerInstaller batteryAssembler',
    },
    {
      id: 'carAirconTechnician',
      name: '汽车空调维修工',
      codes: '4-12-01-01',
      title:
        '汽车空调 汽车空调维修 车载空调 客车空调 冷藏车制冷 汽车空调师傅 车用空调 修汽车空调 汽车空调工 大巴空调 车载制冷 冷藏车机组 冷机维修',
      hints: '压缩机 冷媒 蒸发箱 膨胀阀 鼓风机 不凉 荧光 雪种 大巴 冷凝器',
      skills: 'carElectrics carAircon refrigerantCharge',
      related: 'autoElectrician carMechanic hvacTechnician',
    },
    {
      id: 'truckMechanic',
      name: '柴油车与重卡维修工',
      codes: '4-12-01-01',
      title:
        '重卡维修 货车维修 柴油机维修 大车维修 客车维修 柴油车维修 商用车维修 卡车维修 公交维修 大车修理 修大车 柴油机 重卡技师 卡车技师 大车机电 大车机修 商用车技师 商用车机电 货车修理 重汽维修 解放维修 大车底盘 公交车维修 客车修理 柴油机师傅 柴油机修理 汽车发动机柴油 修(柴油车|重卡|大货车)(的|师傅)?',
      hints: '潍柴 康明斯 气刹 后桥 尿素 共轨',
      skills: 'dieselRepair airBrake engineOverhaul gearbox chassisBrake obdReading truckChassis',
      related: 'carMechanic constructionMechanic',
    },
    {
      id: 'constructionMechanic',
      name: '工程机械维修工',
      codes: '6-31-01-09',
      title:
        '工程机械维修 挖机维修 叉车维修 装载机维修 挖掘机维修 工程机械修理 液压维修 农机维修 挖机修理工 起重机维修 泵车维修 叉车维保 叉车修理 修叉车 修叉车的 叉车售后 叉车技师 挖机售后 修挖机 工程机械售后 高空作业车维修 装载机修理 吊车维修 铲车修理 混凝土泵维修 叉车维修技师 叉车维修工 高空车维修 设备租赁维修 (挖机|挖掘机|装载机|铲车|压路机|摊铺机|平地机|推土机|铣刨机|吊车|汽车吊|起重机|旋挖钻?|桩机|泵车|叉车|高空车|路面机械|筑路机械)(维修|修理|检修|维保|保养)(工|员|师傅|技师|学徒)? 修(挖机|挖掘机|装载机|铲车|压路机|摊铺机|推土机|吊车|泵车|叉车)(的|师傅)?',
      hints: '液压泵 分配阀 行走马达 四配套 主泵 回转马达 四轮一带 小松 卡特 徐工 三一 门架 电控板 叉车配件 液压',
      skills: 'hydraulics dieselRepair machineRepair electricalTrouble hydraulicMachine',
      related: 'truckMechanic maintenanceFitter carMechanic',
    },
    {
      id: 'tyreFitter',
      name: '轮胎四轮定位工',
      codes: '4-12-01-01',
      title:
        '轮胎工 补胎 四轮定位 轮胎师傅 换胎 轮胎技师 扒胎 轮胎店 补胎师傅 轮胎工师傅 轮胎学徒 轮胎修补 定位师 定位技师 四轮师傅 流动补胎 大车补胎 货车补胎 轮胎维修 轮胎安装 (换|修|补|扒)(轮胎|胎)(的|师傅)',
      hints: '动平衡 扒胎机 定位仪 轮胎店 蘑菇钉 火补 卡车胎 米其林 普利司通 倍耐力 定位 举升机 平衡块',
      skills: 'tyreFitting wheelAlignment tyreRepair',
      related: 'quickServiceFitter carMechanic',
    },
    {
      id: 'carBeautician',
      not: '皮肤 面部 美容院 客人皮肤 宠物 纹绣',
      name: '汽车美容洗车工',
      codes: '4-12-01-01',
      title:
        '洗车工 洗车 汽车美容 精洗 镀晶 汽车装潢 美容技师汽车 汽车精洗 精洗师 汽车美容师 汽车美容技师 镀晶师 洗美 洗美技师 洗车美容 洗车师傅 汽车精护 汽车清洗 精致洗车 抛光师 漆面抛光 精洗技师 汽车护理 美容组 洗车(店|行|场)(洗车|工|员工)?',
      hints: '抛光 镀晶 内饰清洗 精洗 内饰清洁 打蜡 洗车机 泡沫 吸尘 收水 去污',
      skills: 'carWash polishing carDetailing',
      related: 'quickServiceFitter autoPainter carFilmInstaller',
    },
    {
      id: 'carInspector',
      name: '机动车检测工',
      codes: '4-08-05-05',
      title:
        '车辆检测 汽车检测 机动车检测 检测站 年检 验车 试驾员 整车测试 试车员 自动驾驶(测试)?安全员 路测员 路试 试车 整车测试驾驶员 引车员 外检员 检测站检测员 机动车检验员 车检员 安检员车辆 尾气检测员 登录员检测站 年审 机动车检测站 汽车检测站(上班|外检)? 检测站(外检|上线)',
      hints: '尾气 灯光 底盘检查 外检 引车 地沟 检测线 制动台 安检 环检 综检',
      skills: 'vehicleInspection obdReading driveCar',
      related: 'carMechanic usedCarAppraiser',
    },
    {
      id: 'motorbikeMechanic',
      name: '摩托车电动车维修工',
      codes: '4-12-04-01 4-12-01-02',
      title:
        '电动车维修 摩托车维修 摩托车 机车维修 大排量 电瓶车维修 修电动车 自行车维修 电动车装配 共享单车运维 修电瓶车 修摩托 修电瓶车的 电瓶车店 摩托修理 摩托车技师 机车技师 电动自行车维修 两轮电动车维修 电动车修理 电动车售后 外卖车维修 换电柜运维 换电运维 电动车技师 摩托车修理工 电动三轮维修 共享电单车运维',
      hints: '控制器 电瓶 轮毂电机 内胎 转把 刹把 雅迪 爱玛 台铃 小牛 九号 48v 60v 72v 铅酸 电驴 两轮 化油器 前叉 仪表盘',
      skills: 'ebikeRepair tyreFitting motorbikeRepair',
      related: 'carMechanic tyreFitter',
    },
    {
      id: 'roadsideRescuer',
      name: '汽车救援员',
      codes: '4-02-02-09',
      title: '道路救援 拖车 救援司机 清障 拖车司机 汽车救援 搭电 清障车司机 道路救援司机 拖车师傅 救援拖车 清障司机 救援技师 平板拖车司机',
      hints: '拖车 搭电 换胎',
      skills: 'driveTruck tyreFitting towing',
      related: 'truckDriver tyreFitter',
    },
    {
      id: 'serviceAdvisor',
      name: '汽车服务顾问',
      codes: '4-07-02-03',
      title:
        '服务顾问 汽车接待 前台接待汽车 事故专员 维修接待 汽车销售顾问 汽车前台 配件员 汽车配件 查勘定损 定损员 查勘员 理赔员汽车 汽车服务顾问 事故顾问 钣喷顾问 索赔员 配件库管汽车 汽车配件员 汽配仓管 保险专员 4s店前台 服务接待 4s店(接车|前台|服务顾问)',
      hints: '报价 接车 开工单 保险理赔',
      skills: 'customerTalk reportWriting damageAssessment',
      related: 'carInspector',
    },
    {
      id: 'gearboxRepairer',
      name: '变速箱维修工',
      codes: '4-12-01-01',
      title: '变速箱维修 自动变速箱 变速箱师傅 波箱师傅 自动变速箱维修 变速器维修 波箱维修 变速箱技师 修变速箱 变速箱大修',
      hints: '阀体 变矩器 离合器片 双离合 cvt 自动波 zf 爱信 油泵 油道',
      skills: 'obdReading gearbox gearboxValve bearings chassisBrake',
      close: 'carMechanic',
      related: 'truckMechanic',
    },
    {
      id: 'carFilmInstaller',
      not: '手机 钢化膜 面膜 玻璃膜建筑',
      name: '汽车贴膜工',
      codes: '4-12-01-01',
      title:
        '贴膜 贴膜师傅 改色膜 隐形车衣 汽车贴膜 贴膜技师 贴膜师 太阳膜 汽车贴膜师 改色师傅 改色贴膜 汽车改色 车窗贴膜 汽车改色膜 贴(车膜|车衣|太阳膜)(的|师傅)',
      hints: '裁膜 收边 烤膜 刮板 隔热膜 漆面保护膜 tpu 龙膜 3m 威固 xpel 膜料 包边',
      skills: 'carFilm carPpf polishing',
      close: 'carBeautician',
      related: 'autoPainter furnitureInstaller',
    },
    {
      id: 'usedCarAppraiser',
      name: '二手车鉴定评估师',
      codes: '4-01-03-04 4-08-05-05',
      title:
        '二手车检测 二手车评估 二手车鉴定 二手车检测师 二手车评估师 二手车鉴定评估师 车况检测 车辆评估师 评估师汽车 二手车收车 查车师 验车师 拍卖检测 (评估|收|看)二手车(的|师)?',
      hints: '漆面仪 泡水车 火烧车 事故车 调表 车况 骨架 收车 4s记录 维保记录',
      skills: 'carAppraisal paintGauge obdReading vehicleInspection customerTalk reportWriting',
      related: 'carInspector carMechanic serviceAdvisor autoBodyRepairer',
    },
  ],
  skills: [
    {
      id: 'engineOverhaul',
      name: '发动机大修',
      words:
        '拆装发动机 拆缸盖 缸垫 气门 活塞 曲轴 连杆 大瓦 缸套 修发动机 拆发动机 中大修 机头 缸压 换气门 磨气门 环口间隙 拆发动 镗缸 配气 发动机检修 发动机维修 发动机拆装 发动机 换活塞环 中缸 缸盖 大修发动机 换缸垫 气门油封 发动机(大修|拆解|装配|总成|吊装|吊下) 吊发动机 装机 拆机 研磨气门 换缸套 连杆瓦 轴瓦 曲轴瓦 量缸 缸筒 凸轮轴 摇臂 机油泵 水泵更换 正时大修 涡轮 增压器 大修发动 会大修 能大修 做大修 大修小修 大修中修 (拆|吊|修|装|大修|解体)(发动机|缸盖|缸体|曲轴|活塞|正时) (换|研)(缸垫|活塞环|气门)',
    },
    {
      id: 'engineDiagnosis',
      name: '发动机故障判断',
      words:
        '烧机油 抖动 怠速 加速无力 没劲 异响判断 发动机故障 缺缸 积碳 故障判断 故障灯 亮灯 疑难杂症 疑难故障 油耗高 点火线圈 喷油嘴 节气门 排故 冒(蓝|黑|白)烟 熄火 燃油修正 听声音 故障诊断 汽车故障 判断故障 听异响 动力不足 异响 冷启动 故障(诊断|排除|判断|码分析) 怠速不稳 冒烟 报故障灯 缸压 缺火 失火 燃油压力 真空度 氧传感器 三元催化 进气 漏气 点火 高压包 不着车 打不着 启动困难 水温高',
    },
    {
      id: 'obdReading',
      name: '诊断电脑读码',
      words:
        '诊断仪 诊断电脑 读码 故障码 数据流 波形 解码器 电脑检测 元征 读~故障 原厂电脑 清码 匹配 编程刷 示波器 道通 x431 在线编程 博世 读故障码 编程匹配 ecu 诊断(仪|设备|电脑)(读码|看|会用)? 看数据 数据流(分析)? 刷写 电脑(诊断|刷) 扫码(故障)? 读清码 报码 读数据 ecu编程 防盗匹配 钥匙匹配 (读|清|看|查)(故障码|数据流|波形) (诊断|解码)(电脑|器)',
    },
    {
      id: 'chassisBrake',
      name: '底盘与制动检修',
      words:
        '底盘 刹车 制动 异响 减震 摆臂 球头 球笼 胶套 衬套 刹车片 刹车盘 碟片 分泵 悬挂 转向机 轴承响 跑偏 拉杆 半轴 abs泵 悬架 方向机 下摆臂 轮轴承 底盘异响 abs 底盘(件|维修|检查|拆装|升降)? 换刹车(片|盘|油)? 制动(液|系统|盘|片) 手刹 驻车 排气 电子手刹 换减震 换球笼 换三角臂 悬挂异响 举升检查 (换|修|调|查)(减震|球头|胶套|摆臂|半轴|悬挂|底盘|分泵)',
    },
    {
      id: 'gearbox',
      name: '变速箱检修',
      words:
        '变速箱 波箱 自动挡 变速器 换油循环 阀体 离合器 双离合 cvt 换变速箱油 手动箱 变矩器 离合片 分动箱 自动变速箱 离合器片 变速箱油 变速箱(大修|拆装|解体|维修|装配|漏油|异响|打滑|顿挫) 波箱(大修|拆装) 大修包 装波箱 拆波箱 换离合片 自动波 手动波 同步器 拨叉 摩擦片 钢片 油封 行星齿轮 行星排 差速器 主减速器 变速箱(拆解|解体|大修|维修|检修|总成) 变速器大修 变速箱拆 变速箱诊断',
    },
    { id: 'timingBelt', name: '正时', words: '正时 正时皮带 正时链条 对正时 对点 正时链 换正时 正时错 正时工具 换皮带 发电机皮带' },
    {
      id: 'carMaintenance',
      name: '保养小修',
      words:
        '换机油 三滤 换机滤 小修 换火花塞 常规保养 刹车油 防冻液 空滤 换油 大保养 小保养 换机油机滤 换刹车片 雨刮 换滤芯 换变速箱油 换电瓶 快保 做保养 汽车保养 车辆保养 换三滤 换机油三滤 更换机油 换刹车油 换防冻液 检查底盘 换雨刮 换空滤 换空调滤 洗节气门 清洗喷油嘴 保养灯(复位|归零) 保养(复位|归零) 小保 大保 做(保养|机油|三滤|刹车片|火花塞|变速箱油|防冻液) (小|大)保养(独立)?',
    },
    {
      id: 'wheelAlignment',
      name: '四轮定位',
      words:
        '四轮定位 定位仪 跑偏 前束 百斯巴特 外倾 做定位 四轮 定位机 吃胎 方向盘正 倾角 束角 战车 四轮(定位)?(仪|师)? 3d定位 定位(师|数据|夹具)? 打方向 方向(盘)?(不正|偏|抖) 调倾角 后倾 外倾角 吃胎(面)? 啃胎',
    },
    {
      id: 'tyreFitting',
      name: '轮胎拆装动平衡',
      words:
        '补胎 换胎 扒胎 动平衡 轮胎 蘑菇钉 换轮胎 修补轮胎 做动平衡 拆胎机 打气 火补 平衡机 轮毂 换(轮)?胎 扒胎机 扒(胎|轮胎) 装胎 拆胎 上轮胎 大胎 工程胎 卡车胎 真空胎 低扁平胎 防爆胎 胎压(传感器|监测|匹配)? 气门嘴 平衡块 四轮换位 换位 轮毂修复 钢圈 拆装轮胎 轮胎拆装 轮胎动平衡',
    },
    {
      id: 'carElectrics',
      name: '汽车电路',
      words:
        '汽车电路 电路图 线束 查线路 发电机 起动机 继电器 can(总)?线 车身电脑 大灯 灯光改装 改灯 音响改装 倒车影像 保险丝 搭铁 查短路 车灯 换电瓶 电瓶(亏电|检测|漏电) 车身漏电 暗电流 静态漏电 车身模块 bcm 车窗升降 门锁线 线路(短路|断路|烧) 查线 改线 飞线 看线路图 线路图 保险盒 加装(灯|音响|大屏|导航|记录仪) 大屏 360影像 电尾门 氛围灯 喇叭 空调电路 车窗电路 电路维修 (改|修)(线路|短路|漏电|线束|灯光) (发电机|起动机)(维修|更换)',
    },
    {
      id: 'bodyStraightening',
      name: '车身整形',
      words:
        '大梁校正 校正仪 钣金修复 整形 介子机 拉伸 敲平 凹陷修复 凹坑 翼子板 对缝 钣金 拉大梁 拉大架 上大梁 大梁 校大梁 矫正台 测量系统 电子测量 大架子 大事故 车架校正 大梁仪 a柱 b柱 纵梁 水箱框架 门柱 拉塔 撞(坏|过|头)的车 车身测量 尺寸校正 对缝隙 (拉|校|修)(大梁|车架|翼子板|车门|凹坑|钣金) 钣金(修复|整形|维修) 车身(校正|测量|矫正) (缝隙|配合缝)(调整|均匀)',
    },
    {
      id: 'bodyWelding',
      name: '车身焊接',
      words:
        '切割更换 换后翼子板 车身~焊 二保焊 点焊 换纵梁 气保焊车身 焊裙边 换叶子板 大梁 切割焊接 铝焊 切后叶 换后叶 气保焊 点焊机 焊点打磨 防锈打胶 铆焊 结构胶 钣金胶 换边梁 换裙边 切割换件 换后围 换件(焊接|焊) 切割(焊接|更换)件',
    },
    {
      id: 'carDisassembly',
      name: '拆装覆盖件',
      words:
        '拆保险杠 拆车门 内饰拆装 装玻璃 保险杠 拆装件 拆前杠 拆仪表台 换大灯 拆座椅 换玻璃 覆盖件 拆机盖 拆件 装件 拆装(车门|前脸|内饰|保险杠) 换杠 换车门 拆前脸 前脸 拆装覆盖件 拆装(保险杠|内饰|车门|座椅)',
    },
    {
      id: 'evHighVoltage',
      name: '高压系统维修',
      words:
        '高压(系统|互锁|断电|下电|线束|上电|上下电|电池) 三电 电控 绝缘 充电故障 电机控制器 obc dcdc 新能源 电动车高压 逆变器 预充 漏电 继电器粘连 断高压 下电 高压线束 高压互锁 验电 放电 断电(验电)? 绝缘(检测|测试|电阻|阻值|表|故障|低|漏电) 测绝(缘|元) 绝缘手套 高压(安全|上电|下电|盒|件) 维修开关 msd 下高压 上高压 兆欧表',
    },
    {
      id: 'batteryPack',
      name: '动力电池检修',
      words:
        '电池包 模组 电芯 bms 均衡 电池维修 电池检测 拆包 单体 换电芯 换模组 压差 均衡仪 开盖 拆检 bmu 采样线 采样板 报码 电池包拆 封盖 busbar 拆装电池包 托举电池包 托电池包 举升电池包 吊电池包 换电池包 修包 拆检包 高压电池 电池(维修|返修|拆检|总成) pack(维修|返修|开盖) 换模块组 采集板 拆箱',
    },
    {
      id: 'dieselRepair',
      name: '柴油机维修',
      words:
        '柴油机 高压共轨 喷油泵 喷油器 潍柴 康明斯 玉柴 尿素 后处理 柴油 四配套 dpf 锡柴 柴油泵 增压器 共轨(系统|喷油器)? 喷油嘴校 校油泵 电控柴油 国六 国五 后处理(再生|堵)? dpf(再生|堵)? scr egr 氮氧传感器 尿素(泵|喷嘴|结晶) 缸套 曲轴 拉缸 机体 重汽 上柴 道依茨 大柴',
    },
    {
      id: 'airBrake',
      name: '气刹系统',
      words:
        '气刹 刹车气路 制动气室 气泵 干燥器 后桥 刹车分泵 制动阀 气路漏气 储气筒 刹车片鼓 重卡刹车 气路(图|漏气|故障)? 干燥罐 制动室 分泵 abs 制动跑偏 调刹车 刹车间隙 四回路 继动阀 手阀 挂车阀 打气泵 不回气',
    },
    {
      id: 'carWash',
      name: '洗车内饰清洗',
      words:
        '洗车 内饰清洗 精洗 打蜡 吸尘 内饰 泡沫 洗车机 打泡沫 擦车 轮毂清洗 镀晶 洗(小)?车 精洗(车)? 普洗 快洗 发动机舱清洗 内饰(清洁|精洗|桑拿) 桑拿(蒸汽)? 真皮(清洁|护理) 座椅清洗 顶棚 冲水 预洗 轮毂(清洗|刷)? 收水 擦干 洗轮胎',
    },
    {
      id: 'carFilm',
      name: '贴膜',
      words:
        '贴膜 隔热膜 改色膜 车衣 烤膜 裁膜 收边 贴车膜 太阳膜 威固 刮板 窗膜 前挡膜 侧窗 玻璃膜 防爆膜 烤前挡 大挡 烤大挡 前挡(烤|贴|定型)? 刮水 无尘贴 无气泡 无痕裁 龙膜 3m膜 雷朋 天窗膜 后挡',
    },
    {
      id: 'vehicleInspection',
      name: '车辆检测',
      words:
        '尾气 灯光检测 制动台 外检 底盘检 检测线 路试 试车 检测站 尾气检测 制动检测 车检 底盘间隙 年审 上线检测 登录员 引车员 引车 外检(员)? 底盘(检验|检查|间隙) 灯光(仪|检测) 制动(检验|检测台|台) 环保检测 工况法 尾气分析仪 obd检测 车辆唯一性 安检线 综检 地沟检查',
    },
    {
      id: 'ebikeRepair',
      name: '电动车维修',
      words:
        '控制器 电瓶 电机轮 内胎 刹车线 换电瓶 转把 修电动车 修电动 换控制器 换轮毂电机 电动车 换刹车 补内胎 电池检测 雅迪 爱玛 换电机 换轮毂 换刹车皮 刹车皮 刹把 仪表 充电器 充电口 锂电池组 铅酸 48v 60v 72v 电池(组)?(更换|检测|配组) 防盗器 转换器 霍尔 线路(短路|接线)电动车 小牛 九号 台铃 换外胎 补真空胎 换轴承电动车 电机控制器 电动车控制器 电瓶检测 轮毂电机',
    },
    {
      id: 'blendIn',
      name: '驳口与局部补喷',
      words:
        '驳口(接口|过渡|水|稀释剂)? 接口(喷涂|无痕|看不出|处理|过渡) 驳口没接头 看不出接头 没接头 局部(补喷|喷涂|修补漆) 小面积(补漆|修补) 快修漆 快喷 补漆无痕 修补漆 补漆 晕色 渐变过渡',
    },
    {
      id: 'pearlCoat',
      name: '水性漆与珍珠漆',
      words:
        '水性漆 三工序(珍珠白|珍珠|漆)? 珍珠(白|漆)(三遍|三工序)? 银粉漆 金属漆 双工序 底色漆 色漆 底色 清漆 罩光 面漆 素色漆 糖果漆 高浓 中浓清漆 油性漆 双组份 (喷|打)(水性漆|底色漆|银粉) (水性|油性|珍珠|银粉|清)漆(喷涂|喷|吹干) (两|三)(遍|层)(清漆|珍珠)',
    },
    { id: 'carMasking', name: '遮蔽贴护', words: '贴护 遮蔽(膜|纸)? 贴遮蔽 贴报纸 反向遮蔽 遮蔽胶带 包车 除油除尘 粘尘布' },
    {
      id: 'bakeBooth',
      name: '烤漆房操作',
      words: '烤漆房(操作|升温|换棉)? 烤房(温度|操作)? 烤灯 红外烤灯 打烤房 烤漆 喷烤房 中涂烘烤 过滤棉',
    },
    {
      id: 'primerSanding',
      name: '中涂与刮灰打磨',
      words:
        '刮腻子 原子灰 刮灰 刮原子灰 腻子灰 打磨刮灰 打磨腻子 喷中涂 中涂(打磨|底漆|漆|层)? 磨底 找平线 干磨 水磨 打磨房 羽状边 钣金灰 干磨机 磨(原子灰|腻子|中涂) (打磨|磨)(羽状边|中涂|底漆)',
    },
    {
      id: 'dentPulling',
      name: '凹陷拉拔与免喷漆修复',
      words:
        '拉拔 整形机 介子机 拉拔器 免喷漆 无痕修复 pdr 撬杠 凹陷(拉拔|修复|无痕) 敲凹 拉凹 吸坑 冰雹坑 拉锤 垫铁 收火 缩火 铝车身整形 凹陷(拉拔|整形)',
    },
    { id: 'plasticWeld', name: '保险杠塑焊', words: '塑焊 塑料焊(机)? 保险杠(修复|塑焊|焊接|焊) 焊杠 大灯(修复|焊爪) 大灯爪 热风塑' },
    {
      id: 'carGlass',
      name: '汽车玻璃更换',
      words: '换(前挡|挡风|汽车)玻璃 前挡(风)?玻璃 割玻璃 汽车玻璃(安装|更换|修复)? 玻璃胶枪割 挡风玻璃(修复|更换)',
    },
    {
      id: 'damageAssessment',
      name: '事故定损估价',
      words: '定损 估损 查勘 拆检定损 事故估价 配件报价 理赔(单|核损)? 核损 出险 定损员 保险公司对接',
    },
    {
      id: 'steeringSuspension',
      name: '转向与悬架',
      words:
        '转向机 方向机 助力泵 减震(器)? 下摆臂 摆臂 球头 胶套 衬套 拉杆 平衡杆 吊瓦 悬挂 悬架 空气悬挂 打气泵 轮轴承 半轴 球笼 传动轴 底盘(异响|松旷|干涉)',
    },
    {
      id: 'carAircon',
      name: '汽车空调检修',
      words:
        '汽车空调 空调(不冷|不凉|不制冷|压缩机|泵|管路|漏氟|检漏|系统) 蒸发箱 膨胀阀 鼓风机 冷凝器 冷媒(回收|加注) 荧光(剂|检漏) 加氟 加冷媒 电磁离合器 高低压(表|管) 暖风水箱 风门电机 空调滤芯 空调电路',
    },
    {
      id: 'evDrive',
      name: '电机控制器与OBC',
      words:
        '电机控制器 电控(维修|板|总成)? obc 车载充电机 dcdc dc-dc 旋变 igbt 驱动电机 电驱 减速器总成 充电故障 充不进电 充不上 充电(口|机)故障 三合一 vcu 整车控制器 高压配电盒 ptc 电动压缩机',
    },
    {
      id: 'bmsData',
      name: 'BMS报文与报警',
      words:
        'bms(数据|报文|报警|故障|刷写|采样|通讯|不通讯)? 采样(线|板) 单体电压 压差(大)? can报文 报文 电池报码 soc 绝缘报警 bmu 从控 主控板 热失控 电池管理 抓报文',
    },
    {
      id: 'cellBalancing',
      name: '单体均衡',
      words: '均衡(仪|充放|充电|维护)? 单体均衡 充放电 补电 压差大 换电芯 电芯(一致性|容量|更换) 容量测试 分容 内阻测试',
    },
    {
      id: 'packSealing',
      name: '电池包气密',
      words: '气密(测试|检测|台|性)? 打气密 保压 封盖 打气(测漏)? 涂胶封盖 密封圈更换 防水测试 ip67',
    },
    {
      id: 'gearboxValve',
      name: '变速箱阀体与电控',
      words:
        '阀体(清洗|更换|维修|板)? 电磁阀(清洗|更换) 机电单元 变矩器(翻新|切割)? 双离合(维修|自学习)? 湿式双离合 干式双离合 波箱电脑 换挡(冲击|顿挫|打滑)? 打滑 顿挫 入档冲击 变速箱(匹配|自学习|电脑|编程|刷新) tcu cvt(钢带)? 钢带 爱信 采埃孚 zf 9速 8at 6at',
    },
    {
      id: 'tyreRepair',
      name: '补胎',
      words: '补胎 蘑菇钉 蘑菇补 火补 冷补 内补 胎侧(修补|补)? 贴补 打补丁 扎钉 漏气检查 自修补 补胶片 胎面修补',
    },
    {
      id: 'carPpf',
      name: '隐形车衣与改色膜',
      words:
        '隐形车衣 车衣 漆面膜 tpu 改色膜 改色 ppf 收边(无痕|不露)? 裁膜 全车(改色|贴膜) 哑光 电光 拆(保险杠|大灯)包边 xpel 安装液 拉伸不回缩',
    },
    {
      id: 'carDetailing',
      name: '抛光镀晶',
      words:
        '镀晶 漆面(抛光|镀晶|翻新|还原|去划痕) 抛光(机)? 封釉 去氧化 去划痕 太阳纹 研磨剂 羊毛盘 海绵盘 三步抛光 洗车泥 铁粉 去铁粉 漆面处理 打蜡',
    },
    {
      id: 'carAppraisal',
      name: '车况与事故鉴别',
      words:
        '事故车(鉴别|判断|排查)? 泡水车? 火烧车? 调表车? 车况(鉴定|检测|判断|报告)? 骨架 结构件 大梁(焊接|变形)痕迹 钣金修复痕迹 覆盖件更换 螺丝拧动 焊点判断 维保记录 出险记录 车况估价 车辆估价 估(车|残)价 估价准 残值(评估)? 报残值 给车估价 车辆(评估|鉴定) 评估(车|价格|报告)车 二手车(收车|评估|鉴定|检测|过户|报价) 收车',
    },
    {
      id: 'paintGauge',
      name: '漆面厚度检测',
      words: '漆(面|膜)仪 漆面(检测|厚度) 测漆 补漆判断 看漆面 看漆 喷过漆 腻子厚度 涂层测厚 漆膜(一圈|厚度|检测|仪)? 量漆 漆膜',
    },
    {
      id: 'motorbikeRepair',
      name: '摩托车维修',
      words:
        '化油器 气门间隙 摩托(车)?(发动机|保养|电路|维修)? 前叉 大排量 机车(保养|改装)? 排气管 踏板车 离合片 电喷摩托 传动带 皮带轮 换链条 后减震 碟刹 春风 哈雷 同步化油器 摩托保养 换链盘 机油机滤摩托 换链条摩托 川崎 本田摩托',
    },
    {
      id: 'truckChassis',
      name: '货车底盘后桥',
      words:
        '后桥 差速器 中桥 前桥 大箱 变速箱(大车)? 板簧 钢板 平衡轴 传动轴 十字轴 半轴油封 轮边 打黄油 换离合 气囊 转向机 刹车鼓 刹车蹄 刹车间隙',
    },
    {
      id: 'hydraulicMachine',
      name: '工程机械液压',
      words:
        '液压泵 主泵 分配阀 行走马达 回转马达 先导(压力|阀) 大臂 油缸(漏油|换油封)? 动作慢 无力 主阀 溢流 憋车 换油封 压力(测试|调) 液压(系统|故障|油|缸|管)(排查|维修)? 多路阀 液压锤',
    },
    {
      id: 'towing',
      name: '拖车清障作业',
      words: '拖车 板车救援 平板拖车 清障 吊车清障 搭电 困境救援 地库拖车 辅助轮 绞盘 拖吊 救援(车|司机|单)? 换备胎 送油',
    },
  ],
} as const satisfies Family
