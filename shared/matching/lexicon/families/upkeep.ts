import type { Family } from '../entries.ts'

/** Trades and skills of 设备与楼宇运维. */
export const upkeep = {
  key: 'R',
  name: '设备与楼宇运维',
  trades: [
    {
      id: 'handyman',
      name: '物业综合维修工',
      codes: '4-06-01-04 6-31-01-10 4-12-03-01',
      title:
        '万能工 物业维修 综合维修 维修工物业 水电维修 物业水电 综合维修工 杂修 小区维修 物业工程 水电维修工 酒店维修 酒店工程 工程技工 维修师傅物业 零星维修 物业工程维修 后勤维修 学校维修 工程维修 修理工物业 物业维修工 物业水电工 物业维修员 物业维修师傅 小区维修工 小区水电工 公寓维修 公寓维修工 学校水电工 医院维修 医院后勤维修 商场维修 综维 综合技工 运维技工 工程部维修 酒店工程部 弱强电维修 维修水电 水电维修师傅 上门维修 上门维修师傅 家庭维修 房屋维修 工程主修 工程值班 维修技工物业 水电木工维修 修缮工 物业工程技工 维修主管物业',
      hints:
        '报修 换灯 马桶 龙头 疏通 门锁 单元门 物业 楼道 地弹簧 业主 报事 入户 工单 公区 空开 门禁 跳闸 水龙头 插座 合页 闭门器 修马桶 换锁',
      skills:
        'lighting electricalTrouble drainClearing plumbingRepair locksHardware wallPatching lvSwitchgear waterPumps customerTalk ebike houseCalls weldBasics',
      close: 'propertyElectrician',
      related: 'maintenanceElectrician plumber hvacTechnician maintenanceFitter applianceRepairer decorationElectrician pumpTechnician',
    },
    {
      id: 'hvacTechnician',
      not: '汽车空调 车载',
      name: '制冷空调维修工',
      codes: '6-29-03-05 4-06-01-02',
      title:
        '制冷工 制冷维修 中央空调维修 空调维修 冷库维修 空调维保 制冷空调 暖通 暖通工 暖通维修 多联机 冷水机组 冷库安装 冷冻机 空调工 暖通技工 制冷设备维修 冷链维修 中央空调安装 空调制冷 空调维修工 中央空调工 中央空调维保 中央空调技师 冷水机组维修 冷水机维修 制冷技工 制冷师傅 制冷设备工 制冷工程师 冷库维修工 冷库师傅 冷库维保 冷库安装工 多联机安装 冰水机维修 冷冻机维修 空调技工 空调暖通 暖通维保 空调主机维保 商用空调维修 螺杆机维修 冷链制冷 制冷安装 冷冻设备维修 制冰机维修 冷柜维修 冷暖设备维修',
      hints:
        '压缩机 冷媒 氟利昂 冷凝 蒸发器 冷却塔 风机盘管 风柜 螺杆机 膨胀阀 冷库 化霜 比泽尔 多联机 风管机 铜管 抽真空 四通阀 离心机组 铝箔',
      skills:
        'refrigerantCharge chillerOperation compressorRepair copperBrazing fanCoil coolingTower electricalTrouble acInstall coldStoreSystem multiSplit',
      close: 'centralAirOperator',
      related: 'applianceRepairer maintenanceElectrician handyman boilerOperator coldStorageKeeper carAirconTechnician brazer',
    },
    {
      id: 'centralAirOperator',
      name: '中央空调运行工',
      codes: '4-06-01-02',
      title:
        '中央空调操作 空调运行 空调值班 冷冻站 空调运行工 机房值班空调 空水 空调水暖 冷站运行 能源站 中央空调运行 空调运行工程师 冷站值班 冷冻机房 暖通运行 空调值守 制冷机房值班 空调机房 制冷站 空调主机运行 空调水暖工 暖通值班 冷冻站运行',
      hints: '冷冻水 主机 机房 冷却水 冷水主机 供回水 冷却塔 群控 运行记录 值守',
      skills: 'chillerOperation coolingTower fanCoil meterRounds waterPumps airBalance',
      related: 'hvacTechnician boilerOperator propertyElectrician dutyElectrician',
    },
    {
      id: 'boilerOperator',
      name: '锅炉操作工',
      codes: '6-28-01-11 6-28-01-01',
      title:
        '锅炉工 司炉工 司炉 锅炉操作 蒸汽锅炉 燃气锅炉 锅炉房 锅炉运行 烧锅炉 锅炉值班 导热油炉 锅炉操作员 锅炉运行工 锅炉房值班 锅炉司炉 燃气锅炉工 蒸汽锅炉工 锅炉师傅 锅炉维修 锅炉维保 锅炉工运行 供热工 热力运行 导热油炉工 生物质锅炉 换热站 热水锅炉 烧锅炉的',
      hints: '蒸汽 水位 排污 软水 燃烧器 吨炉 天然气 安全阀 水位计 汽包 分汽缸 给水泵 导热油',
      skills: 'meterRounds boilerFiring boilerWater valvesPipes',
      related: 'centralAirOperator compressorOperator waterTreater',
    },
    {
      id: 'compressorOperator',
      name: '空压机与动力站工',
      codes: '6-28-02-06',
      title:
        '空压机 空压站 动力站 动力工 空压工 空压机维修 公用工程 动力运行 空压机保养 制氮机 空压机运行 空压机操作 空压机售后 空压机技师 空压机维修工 空压机保养技师 空压机房 空压站运行 动力设备运行 动力车间 公用系统运行 公辅 公用工程运行 空分 制氮 气站',
      hints: '空压机 干燥机 储气罐 气压 螺杆 油分 冷干机 吸干机 露点 阿特拉斯 加载',
      skills: 'meterRounds compressorCare valvesPipes waterPumps',
      related: 'boilerOperator centralAirOperator maintenanceFitter',
    },
    {
      id: 'liftTechnician',
      name: '电梯安装维修工',
      codes: '6-29-03-03 6-20-04-00',
      title:
        '电梯 电梯维保 电梯安装 电梯维修 电梯工 扶梯 电梯保养 电梯师傅 电梯急修 电梯调试 梯工 修电梯 维保工 装梯 电梯维保员 电梯维保技术员 电梯维修工 电梯维保师傅 电梯急修工 电梯维修师傅 扶梯维保 扶梯维修 电梯装调 电梯售后 电梯技师 维保电梯 电梯安装工 电梯修理 电梯装维 电梯配件维修 梯子维保 电梯大修 电梯改造 加装电梯 电梯维护 梯修',
      hints:
        '轿厢 曳引机 门机 导轨 限速器 困人 钢丝绳 抱闸 门锁回路 平层 梯子 轿顶 底坑 井道 盘车 通力 三菱 奥的斯 迅达 蒂森 西子 日立 默纳克',
      skills:
        'liftMaintenance liftFault liftInstall electricalTrouble liftRopes liftDoors liftBrake liftControl liftRescue liftAnnualCheck escalatorCare',
      related: 'maintenanceElectrician automationTechnician maintenanceFitter',
    },
    {
      id: 'maintenanceFitter',
      name: '机修钳工',
      codes: '6-31-01-02 6-31-01-10',
      title:
        '机修 机修工 机修钳工 设备维修 维修钳工 维修工 设备维修工 机械维修 设备机修 机电维修 设备维护 维修技工 厂机修 设备保全 维修技术员 设备技术员 保全工 机修师傅 设备维修师傅 机电设备维修 维修师傅 维修机修 机械维修工 机械维修师傅 维修钳工师傅 工厂维修 厂务维修 车间维修 车间机修 设备维修技工 设备维修员 设备机修工 设备抢修 输送线维修 包装机维修 包装设备维修 机械设备维修 设备维修技术员 机械设备维护 机修班 机修班长 机修学徒 维保技工 设备工程师 工务 厂务 设备维护工 设备维护员 设备保养 设备检修 检修工 检修钳工',
      hints: '轴承 减速机 链条 皮带 液压 气缸 抢修 换件 保全 生产线 联轴器 对中 电机 输送带 停机 油缸 液压站 润滑 备件',
      skills: 'machineRepair bearings hydraulics pneumatics alignment weldBasics electricalTrouble equipmentCare pumps repairPlanning',
      related:
        'fitter machineToolRepairer maintenanceElectrician handyman pumpAssembler sewingMachineRepairer equipmentDebugger compressorOperator constructionMechanic pumpTechnician equipmentInspector',
    },
    {
      id: 'equipmentInspector',
      name: '设备点检员',
      codes: '6-31-01-01',
      title:
        '点检员 设备点检 点检工 设备巡检 专职点检 设备点检工 机械点检 点检工程师 设备点检师 点检班 电气点检 设备巡检员 设备巡检工 巡检工 区域点检 设备管理员',
      hints: '点检 振动 润滑 测振 测温枪 听针 劣化 定修 点检路线 点检仪 台账',
      skills: 'equipmentCare meterRounds bearings conditionMonitoring lubricationPlan repairPlanning',
      close: 'maintenanceFitter',
      related: 'compressorOperator',
    },
    {
      id: 'plumber',
      name: '水暖工',
      codes: '6-29-03-04',
      title:
        '水暖工 水工 管道维修 给排水 水管工 水暖 管道疏通 水暖维修 疏通工 修水管 下水道疏通 卫浴安装 水暖安装 洁具安装 水暖师傅 修水暖 水管师傅 水管维修 暖气安装 地暖安装 地暖工 地暖师傅 水电暖 洁具维修 卫浴维修 卫浴师傅 卫浴安装师傅 洁具师傅 净水安装 管道疏通工 疏通师傅 管道疏通师傅 供水抢修 自来水抢修 供水管道 水管抢修',
      hints: '水管 龙头 马桶 地漏 ppr pvc 阀门 暖气 地暖',
      skills: 'plumbingRepair drainClearing pipeFitting sanitaryInstall waterPumps valvesPipes underfloorHeating pressureTest weldBasics',
      close: 'pipefitter',
      related: 'handyman decorationElectrician fireSystemTechnician waterTreater pumpTechnician',
    },
    {
      id: 'pipefitter',
      name: '管道工',
      codes: '6-29-03-04 6-29-02-15',
      title:
        '管工 管道工 管道安装 工艺管道 管道预制 管钳工 暖通管道 管道施工 给排水安装 水电安装管 管道安装工 管道师傅 管工师傅 工艺管道工 消防管道工 空调水管 空调水管安装 洁净管道 不锈钢管道工 管道预制工 给排水工 给排水安装工 管道维修工 管道班 水管安装 管道钳工 蒸汽管道 化工管道 管铆工 燃气管道工 自来水管道',
      hints: '法兰 管件 支架 丝口 沟槽 单线图 镀锌管 弯头 三通 卡箍 组对 坡口 支吊架 管段 试压 丝扣 滚槽',
      skills: 'pipeFitting readIsometric valvesPipes pressureTest weldFitUp',
      close: 'plumber',
      related: 'pipeWelder fireSystemTechnician hvacTechnician',
    },
    {
      id: 'fireControlOperator',
      name: '消防设施操作员',
      codes: '4-07-05-03',
      title:
        '消控 消防监控 消控室 中控室 消防中控 消防控制室 消防值班 消控员 消防员值班 监控室值班 消防设施 消监控 建构筑物消防员 消防操作员 消控值班 消防中控员 消控室值班 中控值班 监控值班 监控室 消防中控值班员 消防控制室值班员 消控岗 消监控员 消防监控员 建筑物消防员 消防设施操作 消控中心 消防值机 监控员',
      hints: '报警主机 烟感 喷淋 消防泵 联动 海湾 主机 复位 误报 双人 交接 crt 打印 屏蔽',
      skills: 'fireAlarm fireRounds meterRounds reportWriting fireAlarmResponse',
      related: 'securityGuard fireSystemTechnician dutyElectrician',
    },
    {
      id: 'fireSystemTechnician',
      name: '消防设施安装维保工',
      codes: '4-07-05-03 6-29-03-04',
      title:
        '消防维保 消防安装 消防工程 消防水 消防电 消防管道 喷淋安装 消防施工 消防检测 消防维保员 消防维保工 消防维修 消防维修工 消防安装工 消防水电 消防水电工 消防电工 消防喷淋 消防报警 消防技术员 消防维护 消防检测员 消防调试 消防报警调试 消防工 消防施工员 消防设备维保 喷淋工 消防水工 消防弱电 消防设施维保 消防设施检测 消防维保技术员',
      hints: '喷淋 消火栓 烟感 报警主机 沟槽 湿式报警阀 末端试水 联动 模块 海湾 青鸟 水流指示器 消防泵 气体灭火 防排烟',
      skills: 'fireAlarm pipeFitting conduitCabling waterPumps fireAcceptance firePipes fireWiring pressureTest',
      close: 'fireControlOperator',
      related: 'plumber pipefitter weakCurrentInstaller electricalInstaller',
    },
    {
      id: 'waterTreater',
      name: '水处理工',
      codes: '4-09-07-01 6-28-03-03 6-28-03-01',
      title:
        '污水处理 污水工 水处理 污水运行 污水站 废水处理 纯水 污水处理工 污水化验 环保操作 环保设备 水厂运行 纯水设备 污水处理员 污水站运行 污水站操作 污水操作工 污水运行工 污水工艺 废水操作工 废水站 废水工 环保站 污水厂 污水厂运行 污水处理厂 水处理操作工 水处理运行 水处理技术员 纯水工 纯水站 中水 自来水制水 制水工 净水工 污水设备维护 污水化验员 电镀废水 印染废水 污水处理站 环保设施运行 三废处理 危废处理',
      hints:
        '曝气 污泥 加药 cod 压滤机 反渗透 格栅 沉淀池 净水厂 自来水厂 pac pam 板框 叠螺 生化池 mbr 气浮 好氧 厌氧 氨氮 总磷 罗茨风机 药剂',
      skills: 'meterRounds wastewater dosing sludgePress waterTesting waterPumps roWater treatmentEquipment',
      related: 'boilerOperator chemicalOperator environmentMonitor plumber',
    },
    {
      id: 'buildingAutomation',
      name: '智能楼宇管理员',
      codes: '4-06-01-04',
      title:
        '智能楼宇 楼宇自控 楼控 ba系统 楼宇智能化 智能楼宇管理 楼宇自控调试 楼宇自控运维 楼控调试 ba工程师 楼控工程师 楼宇智能化运维 智能化运维 智能楼宇运维 楼宇设备管理 智能化维护 智能楼宇维护 ba运维 楼宇弱电运维',
      hints: '楼控 弱电 ba ddc 江森 霍尼韦尔 群控 bacnet modbus 点位 能耗平台',
      skills: 'cctv accessControl networkSetup meterRounds buildingControl',
      related: 'weakCurrentInstaller propertyElectrician handyman',
    },
    {
      id: 'locksmith',
      name: '锁具修理工',
      codes: '4-12-04-04',
      title:
        '开锁 修锁 锁匠 换锁 智能锁安装 开锁师傅 配钥匙 指纹锁安装 门窗维修 开锁换锁 指纹锁师傅 智能锁师傅 修锁师傅 锁具安装 智能锁售后 锁具维修',
      hints: '锁芯 锁体 钥匙',
      skills: 'locksHardware customerTalk',
      related: 'handyman doorInstaller',
    },
    {
      id: 'securityGuard',
      name: '保安员',
      codes: '4-07-05-01 4-07-05-02',
      title:
        '保安 保安员 门卫 秩序维护 秩序员 安保 巡逻 安检员 保安队长 形象岗 护卫 安保员 秩维 安检 门岗 防损员 防损 物业保安 秩序维护员 夜班保安 小区保安 商场保安 酒店保安 学校保安 园区保安 保安班长 巡逻员 巡逻岗 值班保安 礼宾岗 安保队员 安管员 门岗保安 特保 押运保安 护校',
      hints: '巡逻 岗亭 访客 登记 站岗',
      skills: 'guarding accessControl fireRounds',
      related: 'fireControlOperator parkingAttendant',
    },
    {
      id: 'parkingAttendant',
      name: '停车管理员',
      codes: '4-06-01-03',
      title: '停车场 停车管理 车管员 收费员停车 停车收费 泊车 停车引导员 停车场收费 车场管理员 岗亭收费 停车场管理员 车场收费',
      hints: '道闸 车位',
      skills: 'guarding customerTalk',
      related: 'securityGuard',
    },
    {
      id: 'cleaner',
      not: '清洗管道 超声波',
      name: '保洁员',
      codes: '4-09-08-01',
      title:
        '保洁 保洁员 清洁工 保洁阿姨 清洁员 打扫卫生 保洁主管 环卫 清扫 清洁 外墙清洗 开荒保洁 pa保洁 环卫工 擦玻璃 保洁工 保洁领班 日常保洁员 商场保洁 物业保洁 楼道保洁 厂区保洁 医院保洁 写字楼保洁 保洁师傅 道路清扫 环卫清扫 洗地 石材护理保洁 保洁班长 晶面师傅 地毯清洗 保洁技工',
      hints: '拖地 尘推 垃圾 卫生间 洗地机',
      skills: 'cleaning deepCleaning',
      related: 'hourlyCleaner roomAttendant housekeeper dishwasher',
    },
    {
      id: 'gardener',
      not: '宠物 指甲',
      name: '园林绿化工',
      codes: '4-09-10-01',
      title:
        '绿化 绿化工 园林 园林工 绿化养护 花工 园艺 园丁 绿化养护工 苗木 绿化施工 修剪工 苗圃 盆景 绿化养护员 绿化师傅 园林养护 园林养护工 花木工 花艺养护 绿植养护 绿植租摆 苗木养护 绿化施工工人 绿化班长 园林绿化 园林施工员绿化 苗木工 景观绿化 古树 树艺 高枝作业 修树 草坪养护 花卉工',
      hints: '修剪 打药 草坪 苗木 浇水 绿篱',
      skills: 'lawnCare pruning planting pestSpraying gardenConstruction',
      related: 'cleaner florist',
    },
    {
      id: 'pestController',
      name: '有害生物防制员',
      codes: '4-09-09-00',
      title:
        '消杀 白蚁 除四害 有害生物 灭鼠 杀虫 消杀员 消毒员 消杀师傅 有害生物防治 白蚁防治 白蚁防治工 虫控 虫控员 消杀技术员 四害消杀 害虫防治 灭蟑 pco',
      hints: '药剂 喷雾器 鼠笼',
      skills: 'pestSpraying customerTalk',
      related: 'cleaner gardener',
    },
    {
      id: 'sewingMachineRepairer',
      name: '缝制机械维修工',
      codes: '6-21-03-00 6-31-01-02',
      title:
        '缝纫机维修 服装机修 平车维修 缝制机修 制衣机修 衣车维修 缝纫机修理 衣车机修 缝纫机修理工 服装机修工 缝纫设备维修 电脑车维修 绣花机维修 服装厂机修 平车机修 缝纫机修 针车机修',
      hints: '平车 弯针 旋梭 电脑车',
      skills: 'sewingMachineRepair machineRepair',
      related: 'maintenanceFitter',
    },
    {
      id: 'pumpTechnician',
      name: '水泵维修工',
      codes: '6-31-01-10 4-06-01-04',
      title:
        '水泵维修 水泵工 泵工 修水泵 水泵检修 水泵维修工 泵阀维修 泵房工 泵站运行 水泵售后 水泵师傅 供水设备维修 二次供水 泵站操作 水泵安装 泵房值守 泵站 排涝站 泵维修',
      hints: '机封 叶轮 泵房 恒压 变频供水 集水井 排涝 潜水泵 盘根 止回阀',
      skills: 'waterPumps pumpOverhaul pumps bearings controlCircuit meterRounds valvesPipes',
      close: 'maintenanceFitter',
      related: 'plumber handyman waterTreater',
    },
  ],
  skills: [
    {
      id: 'liftRopes',
      name: '曳引绳与抱闸',
      words:
        '曳引绳 换绳 钢丝绳 截绳 绳头 抱闸 曳引轮 限速器 平衡系数 安全钳 换(曳引)?(钢丝)?绳 截绳头 绳张力 曳引轮(槽|更换|磨损) 做绳头 绳夹 浇巴氏 断丝 曳引机(更换|大修|拆装)',
    },
    {
      id: 'drainClearing',
      name: '疏通下水',
      words:
        '疏通 下水(道)? 堵了 堵住 马桶堵 厕所堵 通马桶 管道疏通 疏通机 通下水 地漏堵 厨房下水 捅管 皮搋 打(管道|下水) 高压(疏通|清洗车) 疏通(机|马桶|下水道|管道) 通(马桶|下水|地漏) 管道堵塞 掏(化粪池|隔油池) 弹簧机 手摇 化粪池 隔油池 (通|疏)(下水|马桶|管道|地漏|厕所|下水道)',
    },
    {
      id: 'plumbingRepair',
      name: '水管龙头维修',
      words:
        '上下水 水管(维修)? 龙头 漏水 滴水 马桶 换水龙头 修水管 三角阀 软管 换阀门 水表 水电维修 水路 水箱配件 给排水 修水 爆管 修(水管|龙头|马桶|漏水|水阀) 换(龙头|角阀|软管|水阀|水管|马桶配件) 暗管漏水 水压 水表(更换|不走)? 爆管抢修 ppr热熔 补漏水 打压查漏 水箱(漏|不上水) 进水阀 修(龙头|软管|角阀|水表|下水) (爆管|滴水)(维修|处理)',
    },
    {
      id: 'locksHardware',
      name: '门锁五金小修',
      words:
        '门锁 换锁 修门 锁芯 合页 单元门 地弹簧 闭门器 五金 门窗 把手 纱窗 修锁 闭门 铰链 修窗 锁坏 门关不 换(锁芯|锁|把手|合页|闭门器|地弹簧|滑轮) 修(门|窗|锁|柜门|抽屉) 玻璃门(调整)? 木门(维修)? 门禁锁 抽屉轨道',
    },
    {
      id: 'wallPatching',
      name: '粉刷补墙',
      words: '补墙 刷墙 粉刷 刮腻子 补漆 乳胶漆 墙面修补 补腻子 刷白 瓷砖修补 墙面翻新 补洞 修墙 发霉墙 滚刷 补漏墙 掉皮',
    },
    {
      id: 'waterPumps',
      name: '水泵与供水设备',
      words:
        '水泵 排水泵 潜水泵 排污泵 增压泵 恒压供水 生活泵 消防泵 二次供水 集水井 泵房 供水设备 变频供水 恒压(供水|变频)? 二次供水(设备|泵房)? 水箱(清洗|液位|浮球)? 浮球(阀)? 生活水泵 泵房(巡检|值守) 稳压泵 止回阀 污水泵 提升泵 集水坑 控制柜水泵 一用一备 切换水泵 液位(控制|计) 压力罐 (冷冻|冷却|生活|消防|潜水|排污|增压|循环)泵(机封|换|轴承|保养|切换) 修(机封|水封|泵轴承|联轴器)',
    },
    {
      id: 'pumps',
      name: '泵阀检修',
      words: '机封 换机封 叶轮 阀门检修 离心泵 修泵 水泵维修 隔膜泵 真空泵 泵修 换叶轮 泵轴 机械密封 泵漏 修水泵 换泵 球阀 闸阀',
    },
    {
      id: 'chillerOperation',
      name: '冷水机组操作',
      words:
        '冷水机组 主机 冷冻机 螺杆机 离心机 冷冻站 开停机 冷冻水 中央空调 冷水机 机组 制冷机房 溴化锂 开停(主机|机组)? 启停机组 螺杆(机组|主机) 离心(机组|主机) 模块机 溴化锂机组 特灵 约克 麦克维尔 冷水主机(维保|保养|运行|调试)? 通炮 换热器清洗 蒸发器(清洗|趋近温度) 冷凝器(清洗|通炮) 主机保养 冷量 (冷水|螺杆|离心|溴化锂|水冷|风冷|制冷|冷冻)(机|主机|机组|机房|机头)(开停|开关机|保养|运行|拆|换油|年保|调试|操作|换季保养) (主机|机头|机组|冷机)(保养|换油|油滤|拆|开停|年保|大修|通炮) (约克|特灵|开利|麦克维尔|顿汉布什|格力|美的|大金)(螺杆|离心|主机|机组|机头|冷机|模块机) (通炮|洗铜管|化学清洗) (冷站|机房)(值|管|开机) 水流开关',
    },
    {
      id: 'compressorRepair',
      name: '压缩机检修',
      words:
        '压缩机 换压缩机 抱缸 冷冻油 回油 过热度 膨胀阀 四通阀 比泽尔 压机 制冷压缩机 丹佛斯 压缩机烧 半封闭 螺杆机 开利 压缩机(更换|烧毁|维修|大修|拆检|故障)? 半封闭(压缩机)? 涡旋 活塞机 谷轮 汉钟 莱富康 线圈烧 抱轴 液击 换油 油压差 电子膨胀阀 干燥过滤器 镀膜换 (压缩机|螺杆头|活塞机)(更换|换|维修|大修|换油|抱轴)',
    },
    {
      id: 'copperBrazing',
      name: '铜管焊接',
      words: '铜管焊 银焊 焊铜管 铜焊 扩口 胀管 钎焊 焊铜 火焊 钎焊铜管 铜管钎焊 焊接铜管 银焊条 氮气保护焊 扩管 弯管器 铜管',
    },
    {
      id: 'fanCoil',
      name: '末端风机盘管',
      words:
        '风机盘管 风柜 新风 风口 过滤网 温控 末端 盘管 空调箱 清洗盘管 滤网 盘管清洗 新风机组 空调末端 送风 出风口 空调主管 换电机风机 水阀 换(滤网|风机|电机) 洗(滤网|盘管|风口) 冷凝水 滴水 冷凝水盘 风机(皮带|轴承|盘管) 风机盘管(维修|不冷|噪音) 电动二通阀 温控面板 新风(机|机组|维保) 组合柜 空气处理机 吊柜 初效 中效 高效 (风盘|风机盘管|末端|空调箱|新风机|风柜)(清洗|保养|维修|漏水|滤网|电机) (洗|清)(滤网|翅片|盘管)',
    },
    {
      id: 'coolingTower',
      name: '冷却塔与水系统',
      words:
        '冷却塔 冷却水 水系统 水质 填料 加药 冷却塔清洗 冷却泵 循环水 布水器 水泵房 风扇皮带 (冷却|凉水)塔(填料|布水|皮带|电机|检修|清洗|换|保养|水位) (塔上|塔)(换皮带|布水器|填料|风扇|电机|清洗)',
    },
    {
      id: 'compressorCare',
      name: '空压机维护',
      words:
        '空压机 干燥机 储气罐 三滤 油分 换机油 冷干机 螺杆空压 空压站 空压机保养 阿特拉斯 换三滤 油气分离 储气罐排水 压缩空气 空压(机|站)(保养|维护|维修|巡检|运行|值班|启停|高温)? 螺杆(机|空压机|主机) 离心空压机 无油机 油(分|滤|细|气分离器) 换(油|三滤|油分|空滤|机油)空压 冷干机(维修)? 吸干机 干燥(机|塔) 排水阀 气压(不足|低|稳)? 露点 高温停机 加载卸载 寿力 英格索兰 复盛 捷豹 开山 联控 干燥机(维修|保养|换阀)? 空压机(维修|售后|大修|抢修)',
    },
    {
      id: 'boilerFiring',
      name: '锅炉运行操作',
      words:
        '升压 锅炉 蒸汽 燃烧器 司炉 汽包 水位 烧炉 供汽 停炉 (开|烧|操作|点|启停)锅炉 天然气锅炉 燃气(蒸汽)?锅炉 生物质(锅炉)? 导热油(炉)? 燃煤 链条炉 蒸发量 吨锅炉 供(蒸汽|汽|热) 水位(计|表)冲洗 冲洗水位 安全阀(手动)? 压力表 燃烧器(调整|故障|点火|清洗) 火检 爆燃 缺水 满水 排烟温度 鼓引风 给水泵 蒸汽压力 分汽缸 锅炉点火 点炉 压火停炉 排污操作 排污 锅炉运行 燃气锅炉运行 锅炉(操作|运行|启停|巡检)',
    },
    {
      id: 'boilerWater',
      name: '锅炉水质',
      words:
        '软水 加盐 树脂 硬度化验 除氧 软水器 炉水 除氧器 炉水化验 连排 化验(炉水|锅水|水质|硬度) 碱度 氯根 软化(水|器)? 再生盐 离子交换 锅水(化验|加药)? 定排 表排 连续排污 定期排污 给水硬度 水垢 树脂再生 排污 水质化验 水质(检测|分析)',
    },
    {
      id: 'valvesPipes',
      name: '阀门管路操作',
      words:
        '阀门 管路 管线 疏水阀 减压阀 换阀 法兰 垫片 蒸汽管 换垫片 换阀门 管道漏 补漏管 抱箍 法兰垫 蒸汽阀 (换|装|修|操作)(阀|阀门|法兰|垫片|疏水阀) 蒸汽(阀|管道|泄漏) 电动阀 蝶阀 截止阀 止回阀 过滤器清洗 管道(走向|巡检|堵漏)',
    },
    {
      id: 'liftMaintenance',
      name: '电梯维保',
      words:
        '半月保 电梯保养 清洁润滑 限速器 月保 季保 导靴 季度保 年保 轿厢 层门 地坎 缓冲器 井道 底坑 电梯维保 梯(维保|保养) 维保(电梯|梯|单|台|几十台) 半月保养 十五天保养 靴衬 油杯 导轨润滑 轿顶(清洁|检修) 机房(清洁|巡检) 对重 补偿链 季保年保 清底坑 梯(维保|保养|半月保|巡检|年检) (轿顶|底坑|机房)(作业|检查|清洁)',
    },
    {
      id: 'liftFault',
      name: '电梯故障与救援',
      words:
        '困人 急修 故障码 平层 门锁回路 安全回路 盘车 救援 放人 电梯故障 召修 默纳克 通力 奥的斯 三菱电梯 迅达 日立电梯 关人 控制柜 报码 门刀 门球 外呼板 串行通讯 冲顶 蹲底 编码器 电梯(故障|急修|不关门|不走|停梯|排故|抢修) 急修(电梯|单)? 梯子(故障|坏) 门机故障 排查故障电梯 死机 保护停梯 打滑 短接线 困人放人 困人救援 困人解救 夜间急修 值班急修 门机抱闸',
    },
    {
      id: 'liftInstall',
      name: '电梯安装',
      words: '导轨安装 样板架 电梯安装 曳引机 轿厢 层门 井道 慢车 快车 调试电梯 装电梯 放样线 导轨支架 对重 装导轨 轿厢拼装 放钢丝绳',
    },
    {
      id: 'machineRepair',
      name: '机械故障维修',
      words:
        '修机器 机械故障 机修 设备维修 修设备 维修设备 更换~配件 换皮带 卡料 (设备|机器|生产线|产线|机械)(抢修|大修|维修|检修|故障|拆装|停机) 停机(抢修|维修) 修(设备|机器|产线|生产线|减速机|输送带) 机械(维修|故障|抢修|部分) 换(易损件|备件|皮带|链条|轴承|油封) 设备(异响|卡死|漏油|拆检) 输送(带|机|线)(维修|跑偏)? 故障抢修 备件更换 设备大修 拆检 维修保养设备 (修|抢修|检修|拆|维护)(机器|机械|传动|皮带机|输送机|减速机) (设备|机器)(坏|停|卡)(了)?(去|就|先)?(修|查)? (换|拆)(链轮|减速机|齿轮|气缸|油缸)',
    },
    {
      id: 'weldBasics',
      name: '简单焊割',
      words: '会(点|一点)?(电)?焊 焊接 氩弧 电焊 割枪 气割 焊一下 会烧电焊 补焊 点焊一下 焊个架子 焊支架 角铁 能焊 切割焊接',
    },
    {
      id: 'pipeFitting',
      name: '管道安装连接',
      words:
        '套丝 热熔 ppr 沟槽 卡压 丝接 管件 法兰连接 pvc管 镀锌管 管道安装 接管 粘接 配管 支吊架 装管 (装|接|铺|改)管(道|子)? 管道(安装|预制|连接|敷设|支架) 套丝(机)? 滚槽(机)? 沟槽(件|卡箍|连接) 卡箍 丝扣(连接)? 焊接管道 法兰(连接|对接) 支(吊)?架(制作|安装) 热熔(机|对接|承插)? pe管 不锈钢管 衬塑管 卡压(钳)? 打坡口 管道组对 弯头 三通 承插 管段 预制 下料',
    },
    {
      id: 'readIsometric',
      name: '看管道图',
      words:
        '单线图 管道图 轴测图 管段图 给排水图 管线图 工艺管道图 pid图 轴侧图 暖通图 水图 看(管道|单线|轴测|暖通|水|pid|工艺|给排水)图 管道图纸 pid p&id 三维管道 空视图 (轴测|单线|管段|管道|系统)(图)(看|识|懂|能) 看得?懂?(轴测|单线|管段)',
    },
    {
      id: 'sanitaryInstall',
      name: '洁具安装',
      words: '装马桶 洁具 花洒 浴室柜 装水槽 卫浴 热水器安装 装龙头 面盆 装卫浴 装淋浴房 换马桶 装台盆 角阀 软管 地漏',
    },
    {
      id: 'fireAlarm',
      name: '消防报警主机',
      words: '报警主机 烟感 温感 消防主机 模块 海湾 火警 误报 消控 喷淋 复位 消防报警 探测器 手报',
    },
    {
      id: 'fireRounds',
      name: '消防巡查',
      words:
        '灭火器 消火栓 消防巡查 疏散 消防巡检 消防设施 初期火灾 消防演练 消防通道 巡检消防 灭火器年检 消防栓 安全出口 烟感测试 应急照明 消防泵房 微型消防站',
    },
    {
      id: 'wastewater',
      name: '污水工艺运行',
      words:
        '曝气 生化 好氧 厌氧 活性污泥 mbr 沉淀池 调节池 污水 格栅 溶解氧 aao a2o 污泥浓度 回流 污水(站|运行|处理|工艺|设备|池)? 生化(池|系统) 曝气(池|量|盘)? 好氧池 厌氧池 缺氧 污泥(龄|沉降比|回流|膨胀|老化)? sv30 mlss do 溶氧 气浮(机)? 芬顿 uasb sbr mbr膜 接触氧化 隔油 事故池 提升泵 除磷 脱氮 达标排放 巡检污水 格栅清渣 二沉池 斜管 (曝气|好氧|厌氧|二沉|调节|气浮|mbr)(池|系统|调试|运行) (看|调)(污泥|溶氧|sv30|泡沫) (污泥)(沉降|膨胀|浓度)',
    },
    {
      id: 'dosing',
      name: '加药',
      words:
        '加药 pac pam 絮凝 次氯酸钠 药剂 配药 投药 片碱 投加 溶药 加药泵 聚合氯化铝 聚丙 液碱 消毒剂 (配|加|投)(药|pac|pam|药剂|碱|酸|絮凝剂|除磷剂|碳源) 聚铝 聚丙烯酰胺 葡萄糖 碳源 乙酸钠 助凝 石灰 硫酸亚铁 双氧水 调ph 计量泵 加药(泵|桶|量) (加|投|配|溶)(pac|pam|片碱|絮凝剂)(量)?',
    },
    {
      id: 'sludgePress',
      name: '压滤脱泥',
      words:
        '压滤机 脱泥 板框 污泥 带机 叠螺 压泥 拆板 压泥机 污泥脱水 离心脱泥 滤布 泥饼 板框机 压滤 板框(压滤机)? 叠螺机 带式(压滤)? 离心机脱水 卸泥 拉泥 污泥(脱水|压滤|外运|含水率) 滤板 换滤布 洗滤布',
    },
    {
      id: 'waterTesting',
      name: '水质化验',
      words:
        'cod 氨氮 总磷 ph 水样 化验水 sv30 余氯 浊度 在线监测 测cod 快速测 水质检测 哈希 比色 滴定水 大肠菌 化验(水质|水样|cod|氨氮)? 测(cod|氨氮|总磷|总氮|ph) 总氮 bod ss 消解 分光光度计 比色法 在线(监测|仪表|设备)(校准|比对|维护)? 采样 留样 台账 快速测试 水质化验 水质(检测|分析|监测)',
    },
    {
      id: 'roWater',
      name: '纯水设备',
      words:
        '反渗透 纯水 ro膜 edi 树脂再生 超滤 电导率 多介质 纯水机 制水 注射用水 纯化水 超纯水 换膜 反洗 纯水(系统|机|设备|制备)? 反渗透(膜)? ro(膜|机|系统) edi(模块)? 混床 软水 膜清洗 化学清洗膜 多介质(过滤器)? 活性炭(过滤)? 阻垢剂 电导(率)? 精密过滤器 换滤芯 产水 浓水 电阻率 toc',
    },
    {
      id: 'guarding',
      name: '值守巡逻',
      words:
        '巡逻 站岗 门岗 访客登记 值守 岗亭 查岗 监控值班 保安 交接 门卫 巡更 站门岗 来访登记 大门 巡楼 夜巡 看监控 保安岗 防暴 指挥车辆 秩序维护 (站|守|看|值)(大门|保安) 查更 (登记|放行)(车辆|访客)',
    },
    {
      id: 'cleaning',
      name: '日常保洁',
      words:
        '拖地 扫地 尘推 擦玻璃 保洁 打扫 卫生间 倒垃圾 抹灰尘 清洁 擦桌 拖把 清扫 洗手间 楼道 垃圾桶 清运 大堂 抹布 清洁剂 (拖|扫|擦)(楼道|扶手) (打扫|清洁)(办公室|楼层|公区)',
    },
    {
      id: 'deepCleaning',
      name: '开荒与地面养护',
      words:
        '开荒 洗地机 打蜡 石材养护 结晶 洗地毯 晶面 高压冲洗 刮玻璃 地面养护 驾驶式 晶面处理 石材结晶 地毯清洗 玻璃幕墙清洗 洗地车 打蜡机 开荒保洁 除胶',
    },
    {
      id: 'pruning',
      name: '修剪造型',
      words:
        '修剪 绿篱机 造型 修枝 剪草 油锯 整枝 高枝 抹芽 修树 修绿篱 修草坪 造型树 绿植修剪 高枝剪 球类 修(枝|剪|绿篱|灌木|树|草|球|造型|花) 绿篱(修剪|机)? 灌木 造型(修剪|树)? 截干 疏枝 轻剪 重剪 剪枝 剪刀 高枝锯 高空修剪 登高车修剪 伤口涂 短截 剥芽 罗汉松 盆景 乔木修剪 绿篱乔木 修剪造型 (剪|修)(枝|绿篱|草坪|灌木)',
    },
    {
      id: 'planting',
      name: '栽植',
      words:
        '种树 栽植 移栽 苗木 种花 换土 花坛 时花 土球 支撑杆 种草 栽树 种苗 草花 换花 上盆 移树 立支撑 (种|栽|移)(树|苗|植|花|草|大树) 挖(穴|树穴|坑|土球) 打(土球|吊袋|支撑) 草绳(缠绕)? 换填种植土 营养液 吊针 定根水 苗木(栽植|验收|进场) 色块 时令花 摆花 铺草皮 起苗 假植 大树移植',
    },
    {
      id: 'pestSpraying',
      name: '打药防治',
      words:
        '打药 病虫害 农药 喷药 消杀 除虫 灭鼠 白蚁 药剂 蟑螂 蚊虫 鼠类 蝇类 四害 灭蟑 烟雾机 粘鼠板 有害生物 打(杀虫|杀菌|农)?药 喷药(机|车)? 配药 红蜘蛛 蚜虫 天牛 介壳虫 白粉病 炭疽 药水配比 石硫合剂 涂白 病虫(防治|害识别)?',
    },
    {
      id: 'lawnCare',
      name: '草坪养护',
      words:
        '草坪 割草 浇水 施肥 打草 除草 割灌机 打孔 割草机 除杂草 浇灌 喷灌 打药 草皮 补草 修草 剪草(机)? 打边 打草机 拔草 草坪(修剪|打孔|覆沙|补植|施肥) 浇水(车)? 喷灌(维修)? 追肥 施(肥|复合肥) 抗旱',
    },
    {
      id: 'sewingMachineRepair',
      name: '缝纫机维修',
      words:
        '修平车 缝纫机 旋梭 针距 跳针 断线 拷边机 修衣车 绷缝机 调车 电脑车 重机(缝纫|平车|车|牌) 杰克 梭床 针杆 送布牙 电脑车板 电控板 平车调试 四线调试 机修缝纫 修缝纫 重机兄弟 重机平车',
    },
    {
      id: 'liftDoors',
      name: '门机与层门调整',
      words:
        '门机(调整|皮带|控制器|变频|故障|调试|不开|卡阻)? 调门机 门刀 门球 层门(调整|门锁)? 门锁(触点|回路|短接)? 光幕 开关门(不到位|抖|异常)? 门滑块 门挂轮 地坎(清理)? 厅门 轿门 门皮带 门电机 门导轨',
    },
    {
      id: 'liftBrake',
      name: '抱闸与制动器',
      words:
        '抱闸(间隙|调整|大修|清洗|检测|拆装|保养|力矩)? 调(抱)?闸 制动器(拆检|调整|间隙|保养)? 制动力(试验|测试)? 闸瓦 闸皮 溜梯 溜车 125%制动',
    },
    {
      id: 'liftControl',
      name: '控制柜与主板故障',
      words:
        '控制柜(排查|故障|维修|接线)? 主板(故障|维修)? 板子 变频器(故障|报警|代码)? 安全回路 门锁回路 编码器 平层(不准|感应器|故障)? 外呼(板|不亮)? 轿顶板 串行通讯 通讯(故障|丢) 故障码 报码 服务器 默纳克 蓝光 新时达 一体机 调试参数 井道自学习',
    },
    {
      id: 'liftRescue',
      name: '困人救援急修',
      words: '困人(救援|放人|解救)? 放人 急修 召修 盘车(放人|手轮)? 松闸 关人 被关 应急(救援|抢修) 半小时到(场)? 夜间急修 值班急修 96333',
    },
    {
      id: 'liftAnnualCheck',
      name: '年检配合与记录',
      words:
        '自检(报告|记录)? 维保单 维保记录 半月保 季度保 半年保 检验机构 无纸化维保 限速器(校验|测试) 载荷试验 平衡系数 整改单 年检(配合|整改|自检) 电梯年检 配合年检',
    },
    {
      id: 'escalatorCare',
      name: '扶梯维保',
      words: '扶梯(维保|大修|梯级|急修|链条)? 自动扶梯 梯级(拆装|链|轮)? 扶手带 梳齿板 驱动链 人行道扶 围裙板 主驱动',
    },
    {
      id: 'coldStoreSystem',
      name: '冷库系统维修',
      words:
        '冷风机 化霜(加热|水)? 除霜 库板 聚氨酯(库板)? 机组(并联|安装) 排管 冷凝机组 桶泵 氨机 速冻(库|机) 低温(库|机组) 冷链设备 蒸发冷 液位 氨系统 氨制冷 冷库(维修|安装|维保|机组|化霜|除霜|不降温|保温板|漏氟|师傅)',
    },
    {
      id: 'multiSplit',
      name: '多联机维修',
      words:
        '多联机(维修|安装|调试)? vrv vrf 家用中央空调 风管机 地址码 大金 一拖多 分歧管 故障代码 氟机 格力多联 美的多联 (多联|氟系统|vrv|多联机)(空调|维修|加氟|检修|调试)',
    },
    {
      id: 'airBalance',
      name: '空调运行调节',
      words:
        '冷冻水(温度|出水)? 供回水 水泵(启停|切换)? 加减载 巡检(机房|主机) 新风(调节)? 温湿度(控制|调节)? 恒温恒湿 风阀 平衡阀 能耗 ba(系统|平台)? 群控 冷却塔(启停|风机) 板换 锅炉采暖 空调运行(调节|参数|记录) 运行(调节|参数)',
    },
    {
      id: 'conditionMonitoring',
      name: '振动与温度点检',
      words:
        '测振(仪)? 振动(检测|值|分析|监测|测试)? 点检(仪|路线|标准|计划|表)? 测温(枪|仪)? 听针 听音棒 红外(测温|点检)? 油品(检测|化验|分析) 劣化(趋势|倾向)? 趋势(分析)? 故障预判 设备状态 频谱 点检(定修|系统)? 五定 隐患上报',
    },
    {
      id: 'lubricationPlan',
      name: '润滑管理',
      words: '润滑(五定|点|油|脂|管理|计划|卡|保养) 加(润滑)?油 打黄油 换油(周期)? 油位 油质 给脂 集中润滑 油枪 油嘴',
    },
    {
      id: 'repairPlanning',
      name: '检修计划与备件',
      words:
        '备件(计划|申报|管理|库存|采购)? 定修 年修 大修计划 设备台账 保养计划 tpm mtbf oee 设备档案 维修工单 预防性维修 pm计划 cmms 检修(计划|工单|方案|安排)',
    },
    {
      id: 'pumpOverhaul',
      name: '水泵检修',
      words:
        '(水|离心|潜水|排污|消防|循环|多级|管道|真空|化工|磁力)泵(检修|维修|拆装|大修|更换|安装|修理|漏水)? 换(机封|机械密封|叶轮|泵轴|盘根|轴承) 机封(更换|漏)? 机械密封 叶轮(平衡|更换)? 泵轴 盘根 密封环 对中 联轴器(找正|胶圈)? 泵(抱死|异响|不出水|汽蚀|振动|漏水|打不上水) 气蚀 拆泵 装泵 电机水泵 水泵(电机|轴承)',
    },
    {
      id: 'houseCalls',
      name: '入户报修处理',
      words:
        '入户(维修|报修)? 报修(单|处理|响应)? 业主(报修|家) 上门维修 工单(系统|处理|接单) 公共区域(维修|巡检) 报事 日常维修 零修 急修(物业)? 换(灯|龙头|锁|开关|插座|马桶配件|软管|角阀) 有偿服务',
    },
    {
      id: 'underfloorHeating',
      name: '地暖暖气安装',
      words: '地暖(安装|铺设|清洗|打压)? 分水器 地暖管 pert 暖气片(安装)? 壁挂炉(安装|接管)? 反射膜 采暖',
    },
    {
      id: 'fireAcceptance',
      name: '消防检测与维保巡查',
      words:
        '消防(检测|维保|年检|验收|月检|季检|测试) 末端试水 联动(测试|调试|试验|控制)? 检测报告 维保(合同|记录|报告)消防 烟枪 测试烟感 压力测试消防 建筑消防 气体灭火 七氟丙烷 防排烟 风量测试 正压送风 消防评估',
    },
    {
      id: 'firePipes',
      name: '喷淋与消火栓管道',
      words:
        '喷淋(管|头|安装|系统|改造)? 消火栓(箱|安装|系统)? 湿式报警阀 报警阀(组)? 水流指示器 信号蝶阀 消防(管道|水管|水|泵|水泵|水箱)(安装|维修|漏水)? 稳压(泵|罐) 沟槽(管件)? 下喷 上喷 末端试水 水炮',
    },
    {
      id: 'fireWiring',
      name: '火灾报警布线调试',
      words:
        '(烟感|温感|手报|声光|模块)(安装|接线|编码|更换|调试)? 报警(主机|系统|线路)(调试|编程|安装|故障|维修)? 编码器 编码 回路(故障|短路|接地) 总线 广播 消防电话 应急照明(安装|系统) 疏散指示 海湾 青鸟 利达 松江 泰和安 诺蒂菲尔 消防电 联动编程 主机编程',
    },
    {
      id: 'fireAlarmResponse',
      name: '火警确认与应急处置',
      words:
        '火警(确认|处理|处置)? 确认火警 误报(处理)? 应急处置 启动(消防泵|喷淋泵|风机|联动) 手动(自动|启动)? 119 报警(处置|处理|接警) 应急疏散 应急预案 消防演练 灭火 主机复位 屏蔽点位 双人值班 交接班记录',
    },
    {
      id: 'treatmentEquipment',
      name: '水处理设备维护',
      words:
        '(污水泵|加药泵|风机|曝气机|刮泥机|搅拌机|格栅机|提升泵|罗茨风机|推流器)(维护|保养|检修|维修|故障)? 罗茨(风机)? 刮泥机 推流器 换机封 设备巡检污水 潜污泵 电磁流量计',
    },
    {
      id: 'buildingControl',
      name: '楼宇自控运行',
      words:
        '楼控 楼宇自控 ba(系统|平台|点位)? ddc 点位(调试|对点)? 江森 霍尼韦尔 西门子楼控 群控 能耗(平台|管理|监测|分析)? 空调自控 传感器(校准|更换) 执行器 阀门执行器 冷站群控 ibms 智能照明 组态 楼宇平台 modbus bacnet 网关 (楼宇|自控|楼控|群控)(系统|看|会看|操作)',
    },
    {
      id: 'gardenConstruction',
      name: '园林景观施工',
      words: '园路 铺装 木平台 防腐木 假山 塑石 水景 驳岸 汀步 景观石 花坛砌 微地形 造坡 土方造型 喷灌(安装|管) 庭院施工 景墙',
    },
  ],
} as const satisfies Family
