import type { Family } from '../entries.ts'

/** Trades and skills of 机器人数字电子. */
export const digital = {
  key: 'Z',
  name: '机器人数字电子',
  trades: [
    {
      id: 'weldingRobotOperator',
      close: 'robotTechnician',
      name: '焊接机器人操作员',
      codes: '6-31-07-03 6-18-02-04',
      title:
        '焊接机器人 机器人焊接 焊机器人 机器人焊工 弧焊机器人 焊接机器人操作 机器人焊 焊机器人示教 机器人焊接操作 焊接示教 自动焊 焊接专机 焊接机器人调试 焊接机器人编程 焊接机器人示教 焊接机器人操作员 焊接机器人调试员 焊接机器人技术员 焊接机器人工程师 弧焊机器人调试 弧焊机器人操作 点焊机器人 弧焊工作站 焊接工作站 机器人焊接调试 机器人焊接编程 机器人弧焊 机器焊 激光焊机器人 自动焊机器人',
      hints: '走点 摆幅 机械手示教 动臂 示教盒 弧焊站 焊枪 工装 双工位 变位机 摆动 起收弧',
      skills:
        'robotTeaching weldParameters fixtures laserTracking weldDefects co2Welding firstArticle clampingWeld programBackup tcpCalibration externalAxis robotComms robotBrands torchCare readDrawing',
      related: 'co2Welder manualWelder argonWelder spotWelder',
    },
    {
      id: 'robotTechnician',
      not: '扫地机器人 聊天机器人 客服机器人 少儿 教具 编程猫',
      name: '工业机器人操作调试员',
      codes: '6-31-07-03 6-31-07-01',
      title:
        '工业机器人 机器人调试 机器人编程 机器人运维 机器人维修 机器人操作 机器人工程师 机器人技术员 机器人操作员 abb机器人 发那科机器人 机器人示教 机器人应用 机械手维修 机械手示教 机械手编程 搬运机器人 码垛机器人 机器人调试员 机器人调试工程师 机器人调试技术员 机器人装调 机器人维修工 机器人维护 机器人运维员 机器人技师 机器人编程员 机器人示教编程 机器人集成 机器人系统集成 机器人现场调试 码垛机器人调试 搬运机器人调试 工业机器人系统操作员 工业机器人系统运维员 工业机器人调试 工业机器人维护 工业机器人维修 工业机器人操作员 喷涂机器人 打磨机器人 协作机器人 机器人应用工程师 机器人佬 机器人调试佬 机械手技术员 机器人电气 (调|修|玩)机器人(的|师傅)? 机械臂(调试|维护|示教) 机器人(调机|维护)(师傅|工)',
      hints: '示教器 库卡 abb 安川 夹爪 离线编程 tcp 变位机 外部轴 零点 信号 本体 发那科 点位 码垛 抓手',
      skills:
        'robotTeaching plcBasics robotMaintenance servo pneumatics fixtures offlineProgramming programBackup tcpCalibration robotComms robotBrands palletGrip',
      close: 'weldingRobotOperator',
      related: 'automationTechnician equipmentDebugger machineToolRepairer visionTechnician maintenanceElectrician',
    },
    {
      id: 'visionTechnician',
      name: '工业视觉运维员',
      codes: '6-31-07-02',
      title:
        '机器视觉 机器视觉(安装)?调试 视觉调试 工业视觉 视觉工程师 视觉检测调试 aoi编程 视觉调试员 视觉技术员 视觉调试工程师 机器视觉工程师 机器视觉技术员 工业视觉调试 ccd调试 ccd视觉 aoi调试 aoi工程师 aoi技术员 视觉检测 视觉应用 视觉运维',
      hints: '相机 光源 模板 标定 ccd halcon visionpro 误判 康耐视 打光',
      skills: 'visionSystem plcBasics',
      related: 'robotTechnician equipmentDebugger automationTechnician',
    },
    {
      id: 'equipmentDebugger',
      name: '自动化设备调试员',
      codes: '6-31-01-10 6-21-04-01',
      title:
        '设备调试 非标设备调试 自动化设备 设备装调 调试技术员 调试工程师 现场调试 设备调试员 自动化装配 调试员 售后调试 技术员设备 非标自动化 设备售后 非标调试 非标装配调试 非标装调 设备装配调试 设备调试技术员 设备调试工程师 自动化设备装配 自动化设备装调 自动化设备售后 售后工程师设备 现场售后 售后服务工程师 装机调试 设备安装调试 设备安装 自动化设备技术员 自动化设备维护 机械装调 自动化调试员 产线调试',
      hints: '气缸 节拍 治具 出差调试 产线',
      skills: 'assembly plcBasics pneumatics alignment sensors servo bearings siteDebug measuring cabinetWiring drilling readDrawing',
      close: 'fitter',
      related: 'automationTechnician robotTechnician maintenanceFitter maintenanceElectrician machineToolRepairer',
    },
    {
      id: 'smtOperator',
      not: '贴膜 钢化膜 面膜 膜店 烫钻',
      name: 'SMT操作调机员',
      codes: '6-25-04-07 6-25-01-13',
      title:
        'smt smt操作员 smt技术员 贴片机 贴片 印刷机smt smt调机 贴片机操作 回流焊 smt程序 aoi操作 贴片技术员 smt调机员 smt调机师傅 smt工程 smt工程师 smt技工 smt操机 smt操机员 smt编程 smt设备 smt设备技术员 smt设备工程师 smt产线 smt线长 smt班长 贴片工 贴片工程师 贴片机调机 贴片机技术员 贴片操作员 贴片机编程 锡膏印刷 锡膏印刷员 印刷机操作smt 回流焊操作 smt普工 smt印刷 smt炉前 smt炉后',
      hints: '飞达 钢网 锡膏 回流焊 aoi 贴片 炉温 抛料 站位表 贴装 nxt npm 雅马哈 松下 富士 炉后 bga 0201 锡膏印刷 spi 换线',
      skills: 'smtLine reflow aoi feederCare smtProgram solderPrint smtDefects firstArticle',
      related: 'electronicsAssembler electronicsTester semiconductorOperator pcbWorker',
    },
    {
      id: 'electronicsAssembler',
      name: '电子设备装接工',
      codes: '6-25-04-07 6-25-04-06',
      title:
        '电子装配 焊锡 插件 电烙铁 焊锡工 插件工 电子普工 电子组装 线路板焊接 后焊 波峰焊 无线电装接 电子装接 电子工人 手工焊锡 锡焊工 电路板焊接 电子装接工 电子装配工 电子组装工 焊锡员 手工焊接 后焊工 后焊员 补焊员 插件员 线路板焊接工 电路板焊接工 pcb焊接 pcba焊接 电子焊接 电子焊接工 波峰焊操作 波峰焊技术员 波峰焊操作员 无线电装接工 电子产品组装 电子产品装配 电子装配员 返修工电子 电子维修焊接 仪器装配 (焊|插)(线路板|电路板|板子|元件)(的|工) 电子厂(插件|焊锡|装配|上班|普工)',
      hints: '烙铁 锡线 线路板 pcb 元件 静电 电子厂',
      skills: 'soldering readCircuit lineAssembly visualCheck crimping boardAssembly',
      related: 'smtOperator electronicsTester assembler harnessMaker boardRepairer',
    },
    {
      id: 'harnessMaker',
      name: '线束加工工',
      codes: '6-24-03-05 6-25-01-11',
      title:
        '线束 线束工 端子机 压端子 汽车线束 线缆加工 连接器 打端子 线束装配 线束装配工 线束加工 端子压接工 汽车线束工 线材加工 穿胶壳 线束检验 导通测试 线束操作工 压接工 电线加工',
      hints: '端子 胶壳 导通',
      skills: 'crimping lineAssembly',
      related: 'electronicsAssembler cabinetWirer assembler',
    },
    {
      id: 'electronicsTester',
      not: '软件测试 用例评审 自动化脚本 软件 app',
      name: '电子测试调试员',
      codes: '6-25-04-08 4-08-05-07',
      title:
        '电子调试 电子测试 测试员硬件 功能测试 整机测试 调试工电子 电子产品检验 老化测试 硬件测试 测试技术员 测试工 电子检验 电子测试员 电子测试工 硬件测试员 硬件测试工程师 电子产品测试 电子产品调试 电子调试员 电子调试工 整机测试员 整机调试 功能测试员 fct测试 ict测试 老化测试员 测试技术员电子 产品测试 pcba测试 电路调试 射频测试 射频调试 仪器调试 测试维修 电子检验员 安规测试 环境测试 单板测试 电源测试 ft测试 测试员电子 电子厂测试(员|工)? 成品测试员 老化测试(员|工)? 整机测试(员|工)? 功能测试(工|员)电子',
      hints: '示波器 万用表 老化 测试治具 fct ict 烧录 单板 上电 治具 测试架 电子负载 波形',
      skills: 'instrumentsElectronic readCircuit soldering reportWriting functionTesting boardRepair',
      related: 'boardRepairer electronicsAssembler smtOperator machineInspector',
    },
    {
      id: 'boardRepairer',
      close: 'inverterRepairer',
      name: '电路板与手机维修员',
      codes: '4-12-02-01 4-12-02-03 4-12-03-02',
      title:
        '手机维修 电路板维修 主板维修 芯片级维修 电脑维修 笔记本维修 家电板维修 电子维修 pcb维修 手机维修师傅 工控维修 打印机维修 维修员电子 pcba维修 pcba维修员 电路板维修工程师 电路板维修员 主板维修工程师 手机维修员 手机维修工程师 电脑维修员 笔记本维修师傅 电子产品维修 电子维修员 电子维修工 电子维修技术员 电子维修工程师 返修员 返修技术员 芯片级维修工程师 电源维修工程师 仪器维修 医疗设备维修 显卡维修 电器板维修 修(手机|主板|电路板|板子)(的|师傅) 修板(的|师傅|工)? 板级维修(工程师)? (电器|家电|设备)?维修工程师板级 板卡维修(工程师|工|师傅)? (飞控|主控|控制|电源|功放|显示)板(卡)?(维修|返修) 返修技师 (飞控|电调)维修',
      hints: 'bga 主板 热风枪 飞线 换屏 植球 尾插 对地 点位图 电容 刷机 返修台',
      skills: 'boardRepair soldering readCircuit instrumentsElectronic',
      related: 'electronicsTester electronicsAssembler itSupport applianceRepairer',
    },
    {
      id: 'pcbWorker',
      name: '印制电路制作工',
      codes: '6-25-01-13',
      title:
        'pcb 电路板制作 蚀刻 压合 曝光显影 线路板 pcb操作 pcb操作员 pcb技术员 pcb钻孔 pcb电镀 线路板操作工 线路板普工 线路板工 pcb蚀刻 pcb工程 线路板技术员 电路板厂 印制电路板 线路板压合 曝光工 显影工 pcb锣机',
      hints: '干膜 蚀刻 阻焊 沉铜 线路板厂',
      skills: 'pcbProcess',
      related: 'smtOperator semiconductorOperator electroplater',
    },
    {
      id: 'semiconductorOperator',
      name: '半导体操作员',
      codes: '6-25-02-05 6-25-02-06 6-25-02-04',
      title:
        '半导体 芯片 晶圆 封装 光刻 半导体操作 封测 芯片操作员 固晶 焊线 键合 半导体技术员 led封装 设备工程师半导体 芯片封装 芯片封装工 芯片封装技术员 封装技术员 封装工 封装操作员 封装设备技术员 封装调机 焊线技术员 焊线工 键合工 键合技术员 固晶技术员 固晶工 固晶焊线 装片工 划片工 塑封工 芯片测试员 芯片测试 芯片测试技术员 ft测试员 cp测试 晶圆测试 分选机操作 半导体设备技术员 半导体设备维护 半导体设备工程师 半导体技术工 晶圆厂操作员 fab操作员 光刻操作员 刻蚀操作员 芯片制造工 半导体封装 芯片装架 半导体分立器件 芯片厂 晶圆操作员 封测技术员 封测操作员',
      hints: '晶圆 光刻 键合 划片 无尘 固晶 焊线 晶圆厂 劈刀 金线 银胶 线弧 推拉力 塑封 切筋 划片机 引线框架 编带 探针 分选机 asm',
      skills: 'waferProcess cleanRoom dieBonding aoi bondingMachine dieAttach dicingMoulding chipTesting',
      related: 'smtOperator pcbWorker electronicsTester',
    },
    {
      id: 'batteryAssembler',
      name: '电池制造工',
      codes: '6-24-04-00',
      title:
        '锂电池 电池组装 电池pack 电芯 卷绕 化成 pack工 锂电 辊压 辊压工 电芯工 锂电操作员 锂电池操作工 锂电池装配 电池装配工 pack装配 pack技术员 pack操作员 电池模组装配 涂布工 涂布机长 卷绕工 卷绕技术员 叠片工 注液工 化成工 化成分容 分容 制片工 合浆工 锂电设备 锂电技术员 电池制造 电池厂普工 储能电池装配 电池焊接 电池生产 (电芯|电池|锂电)厂(卷绕|注液|装配|工人|上班|普工)? 做(锂)?电池(的)?',
      hints: '电芯 极耳 注液 化成 涂布 电池厂 极片 压实密度 断带 掉粉 分条',
      skills: 'batteryMaking lineAssembly spotWelding',
      related: 'assembler electronicsAssembler evTechnician',
    },
    {
      id: 'droneFlyer',
      not: '投放 信息流 千川 广告投手 投流 买量',
      name: '无人机驾驶员',
      codes: '4-02-04-06',
      title:
        '无人机 飞手 无人机飞手 无人机驾驶 植保飞手 航拍 无人机操作 无人机巡检 航拍师 植保无人机 无人机驾驶员 无人机操控员 无人机飞控手 无人机操作员 无人机操作手 无人机机长 无人机巡检员 无人机巡检飞手 无人机电力巡检 电力巡检飞手 植保无人机飞手 飞防 飞防飞手 无人机植保 航拍飞手 航拍摄影师 航拍员 无人机航拍 无人机吊运 巡检飞手 无人机作业员 无人机外业 低空巡检 无人机执飞 无人机技术员 打药飞手 农业飞手',
      hints: '航线 遥控器 云台 植保 大疆 电池 起降 空域 返航 架次 多旋翼 吊运 飞防 杆塔 m300 御3 机巢',
      skills: 'droneFlying droneMission shooting airspaceSafety powerInspection cropSpraying droneRepair defectReport droneUpkeep',
      related: 'droneSurveyor droneRepairer photographer',
    },
    {
      id: 'droneSurveyor',
      name: '无人机测绘员',
      codes: '4-08-03-07',
      title:
        '无人机测绘 无人机航测 航测 倾斜摄影 实景三维 航测内业 航测员 航测外业 航测飞手 无人机测绘工程师 无人机航测员 倾斜摄影建模 实景建模 实景三维建模 航测内业员 无人机测量 测绘无人机 航飞',
      hints: '像控点 正射 三维模型',
      skills: 'droneMission surveying modelProcessing',
      close: 'droneFlyer',
      related: 'siteSurveyor',
    },
    {
      id: 'droneRepairer',
      name: '无人机装调检修工',
      codes: '6-23-03-15',
      title:
        '无人机维修 无人机装配调试 无人机装调 无人机组装 无人机装配 无人机检修 无人机维修师 无人机维修员 无人机维修工 无人机售后 无人机装配工 无人机装配员 无人机装机 无人机调试 无人机调试员 无人机测试 无人机组装工 无人机装调工 无人机维护 无人机维修工程师',
      hints: '飞控 电调 桨叶 对频 地面站 imu 机臂 调参 固件 云台 图传',
      skills: 'droneRepair soldering',
      related: 'droneFlyer electronicsAssembler',
    },
    {
      id: 'itSupport',
      name: 'IT运维与桌面支持',
      codes: '4-12-02-01 4-04-04-03 4-04-04-01',
      title:
        'it运维 桌面运维 网管 it支持 电脑装机 运维工程师 网络管理员 网络维护 系统运维 运维 网络工程师 机房运维 驻场运维 it专员 信息管理员 it运维工程师 it运维员 it工程师 it技术支持 it支持工程师 it网管 it桌面 it helpdesk 桌面工程师 桌面支持 桌面运维工程师 网络运维 网络运维工程师 网络工程师助理 网络技术员 网络维护员 网络管理 网络安全 网络安全运维 机房值班 机房值守 数据中心运维 idc运维 系统管理员 服务器运维 电脑网管 电脑维护 信息化运维 信息技术员 信息化专员 技术支持工程师it 驻场工程师 驻场桌面 医院信息科 运维技术员 弱电网络运维 网吧网管 网络实施 网络安装调试 修电脑(的|师傅) 公司网管 (搞|管)网络(的)?',
      hints: '服务器 系统安装 交换机 打印机 域控 域账号 linux vlan 打印机共享 路由器 防火墙 机房 桌面 报障 helpdesk',
      skills: 'networkSetup pcSupport serverOps cabling networkSecurity',
      related: 'weakCurrentInstaller boardRepairer telecomInstaller softwareTester',
    },
    {
      id: 'softwareTester',
      name: '软件测试员',
      codes: '4-04-05-02',
      title:
        '软件测试 测试工程师 测试员 app测试 接口测试 自动化测试 游戏测试 功能测试软件 软件测试工程师 功能测试工程师 测试开发 测试专员 app测试员 web测试 接口测试工程师 自动化测试工程师 性能测试 游戏测试员 手机测试 手机测试员 系统测试 黑盒测试 qa测试 软件测试员 测试工程师软件 车载测试 车机测试',
      hints: '用例 缺陷 jira 接口',
      skills: 'softwareTesting reportWriting testAutomation',
      related: 'programmer itSupport aiTrainer',
    },
    {
      id: 'programmer',
      name: '程序开发员',
      codes: '4-04-05-01 2-02-10-03',
      title:
        'java 前端开发 后端开发 程序员 软件开发 php python开发 web前端 嵌入式 c++ 开发工程师 软件工程师 android ios开发 小程序开发 算法工程师 架构师 全栈 golang 前端(开发)?工程师 写(代码|程序)(的)?',
      hints: '代码 框架 接口 spring vue',
      skills: 'coding',
      related: 'softwareTester',
    },
    {
      id: 'aiTrainer',
      name: '人工智能训练师',
      codes: '4-04-05-05',
      title:
        '数据标注 标注员 人工智能训练师 ai训练 标注 数据采集员 数据标注员 大模型标注 数据标注师 ai标注 ai标注员 ai数据标注 标注师 标注质检 标注质检员 标注组长 标注专员 图像标注 图像标注员 图片标注 语音标注 语音标注员 语音转写员 文本标注 点云标注 3d标注 自动驾驶标注 ai训练师 大模型训练师 大模型标注员 人工智能标注 数据采集 数据清洗 数据处理员 数据审核员 数据质检 ai数据处理 语料标注 内容标注 (标|拉)(数据|框)(的|员) 数据标注(的)?',
      hints: '标注 拉框 语料 质检 点云 合格率 平台 labelme prompt 转写 标注规则',
      skills: 'dataLabelling labelQuality modelEvaluation',
      related: 'softwareTester',
    },
    {
      id: 'iotInstaller',
      name: '物联网安装调试员',
      codes: '6-25-04-09 6-25-04-05',
      title:
        '物联网 智能家居 物联网安装 智能硬件 智能设备安装 智能家居调试 智能硬件装调 智能家居安装工 智能家居安装员 智能家居安装师傅 智能家居技术员 智能家居工程师 智能家居调试员 智能家居安装调试 全屋智能安装 全屋智能调试 全屋智能技术员 全屋智能 物联网技术员 物联网工程师 物联网调试 物联网运维 物联网安装调试 物联网实施 智能设备调试 智能窗帘安装 智能水表安装 智能电表安装 智慧消防安装',
      hints: '网关 传感器 模组',
      skills: 'iotSetup networkSetup conduitCabling smartHomeSetup cabling',
      close: 'weakCurrentInstaller',
      related: 'electronicsTester buildingAutomation',
    },
    {
      id: 'opticalWorker',
      name: '光学光电加工工',
      codes: '6-20-07-05 6-25-04-04',
      title:
        '光学加工 镜片 镀膜 光学镜头 光学抛光 激光器装配 光学冷加工 镀膜工 眼镜 验光师 配镜 光学镀膜 光学镀膜工 镀膜技术员 镀膜操作员 光学冷加工工 镜片研磨 镜片加工 镜头组装 镜头装配 光学装配 光学检验 配镜师 眼镜加工 定配工 激光器调试 光模块 光器件 光纤器件 耦合 光模块耦合 光器件耦合 (光学|镜片|镜头)厂(操作|磨|镀膜|上班)(工)?',
      hints: '镜片 铣磨 镀膜 胶合',
      skills: 'opticalProcess cleanRoom',
      related: 'semiconductorOperator polisher',
    },
    {
      id: 'agvTechnician',
      name: 'AGV运维员',
      codes: '6-31-07-03 6-31-01-10',
      title:
        'agv agv运维 agv维修 agv调试 agv技术员 agv工程师 agv售后 amr 移动机器人 agv实施 agv维护 agv小车 无人叉车 agv调试工程师 agv运维员 仓储机器人 物流机器人 穿梭车维护 立库维护 堆垛机维护 智能仓储运维 自动化立库',
      hints: '导航 二维码 激光slam 调度系统 小车 充电桩agv 驱动轮 避障 路径 地标 rcs',
      skills: 'agvNavigation agvRepair networkSetup plcBasics servo electricalTrouble robotMaintenance',
      related: 'robotTechnician automationTechnician equipmentDebugger maintenanceElectrician',
    },
  ],
  skills: [
    {
      id: 'defectReport',
      name: '缺陷标注与报告',
      words:
        '缺陷(识别|标注|照片|命名|记录|标记|单|报告|分析) (画|标|打)框 标缺陷 照片(归档|整理|命名) 命名出报告 按塔号 影像(数据)?整理 (图片|照片)按 框出(问题|来) 出(缺陷)?(单|报告) (缺陷|图像|图像缺陷|照片|隐患)(判读|辨识|研判|初筛)(标注)? 挑(缺陷|图|热斑|毛病) 看图挑 缺陷库 (缺陷|隐患)(分级|分类|台账) 图像缺陷 缺陷判读标注',
    },
    {
      id: 'robotTeaching',
      name: '机器人示教编程',
      words:
        '示教(编程|盒|器|点)? 走点 点位 机器人编程 编程走 教点 轨迹 改程序 示教 路径 工具坐标 手动走 编~机器人 示叫(编程)? 示教(编程|器|点位|轨迹|操作) 修点(位)? 教点位 编(轨迹|点位|焊接程序|程序走) 调(轨迹|点位|程序点) 手动示教 机器人(程序|示教|轨迹|编程) 点位(修正|示教|优化) 路径(规划|优化) (教|走|打)(教|点|位)(编程|盒|轨迹)',
    },
    {
      id: 'weldParameters',
      name: '焊接参数匹配',
      words:
        '焊接参数 起收弧 起弧 收弧 摆动 电流电压 送丝速度 焊速 干伸长 电流 电压 摆弧 工艺卡 丝伸出 摆幅 电弧传感 焊接~参数 调参数 弧焊参数 焊参 摆动参数 起弧收弧 起(弧|收弧)参数 摆(焊|弧|动参数) 电流电压(匹配|调节)? 焊接工艺参数 收弧坑 飞溅(调)? 焊接电流 脉冲 焊缝成型 弧长修正 焊接规范 参数自己(摸|调)',
    },
    { id: 'clampingWeld', name: '焊接工装装夹', words: '工装 装夹 变位机 卡具 定位销 夹具 双工位 上件' },
    { id: 'programBackup', name: '程序备份', words: '程序备份 备份 镜像 系统恢复 零点校准 零点' },
    {
      id: 'robotMaintenance',
      name: '机器人维护',
      words:
        '本体保养 机器人保养 伺服报警 更换润滑脂 机器人(换油|换电池|保养|维护|减速机|维修|本体保养|本体维修|碰撞|报警) 本体(换油|电池|保养|减速器|维修) 换(机器人)?本体电池 rv减速机 谐波减速器 更换润滑(脂|油) 碰撞(后)?(校零|校准|修复) 回零 丢零 示教器维修 伺服板 换编码器 控制柜保养',
    },
    { id: 'offlineProgramming', name: '离线编程', words: '离线编程 robotstudio roboguide 仿真 robotmaster' },
    {
      id: 'visionSystem',
      name: '视觉系统',
      words:
        'halcon 模板匹配 康耐视 基恩士 图像处理 visionpro (机器|工业|ccd)视觉(调试|检测|定位|编程|系统)? 视觉(检测|定位|调试|软件|引导|标定) ccd 工业相机 光源(选型|打光|调节) 打光 镜头(选型)? 海康vm visionmaster 基恩士(视觉)? 模板(匹配|训练) 误判 漏检 过杀 标定板 像素 九点标定 深度学习检测 视觉',
    },
    {
      id: 'smtLine',
      name: '贴片机操作',
      words:
        '贴片机? 飞达 钢网 锡膏 smt 抛料 换线 松下 西门子贴片 雅马哈 程序优化 贴装 富士 贴片(机)?(操作|调试|编程|程序|换线|上料|调机|抛料)? 抛料(率|分析|处理)? 降抛料 (压|降)抛料 换线(时间)? 上飞达 换料(接料)? 接料 扫料 富士(nxt|xpf|aimex)? nxt npm 松下(npm|cm)? 雅马哈(ysm|yv)? 三星(贴片)? juki 贴装(程序|精度|偏移) 物料(核对|站位)smt 站位表 01005 0201 吸取率 元件库 供料 西门子siplace (贴|换|上|编)(线|料|飞达|程序)(机|站)(二十分钟)? (yamaha|雅马哈|富士|松下|西门子|三星|日立|juki|nxt|npm|cm)(机|线|贴片机|编程|换线|站) (换|转)线(快|二十分钟|独立) 抛料(率|分析|处理|查|压到|看吸嘴|原因) (飞达|料站|站位|元件坐标)(自己排|排|导|微调)',
    },
    {
      id: 'reflow',
      name: '回流焊波峰焊',
      words:
        '回流焊 波峰焊 炉温曲线 炉温 温区 炉温(板|测试|曲线|测试仪|设定|调整)? 拉(炉温)?曲线 测炉温 温区(设定)? 八温区 十温区 链速 回流(炉|焊)(温度|操作|参数|调试)? 波峰(焊|炉)(操作|参数|调试)? 助焊剂 选择性波峰焊 预热 恒温 峰值 过炉 炉子 (炉温|回流|波峰|测温|温区|曲线)(炉|曲线|测试|板|测|一套|每班|打|调|设|接测温板) (测|打|拉|调|看)(曲线|温度曲线|温区) (升温|冷却)斜率 峰值(温度)?',
    },
    {
      id: 'aoi',
      name: 'AOI检测',
      words:
        'aoi 光学检测 spi x-ray xray 炉后检查 aoi(编程|调试|操作|误报|程序|检测|参数|判定)? 炉后aoi 炉前aoi 光学检查 误报率 x-ray判 飞针 xray检查 目检 (aoi|spi)(误报|阈值|调|程序|直通率|参数)(率)?',
    },
    {
      id: 'feederCare',
      name: '飞达吸嘴保养',
      words:
        '飞达 吸嘴 供料器 feeder (保养|校正|维修|修|装)(飞达|吸嘴|供料器) 飞达(校正|保养|维修|故障)? 吸嘴(清洗|堵|保养|磨损)? 贴装头(保养)? 相机清洁 供料器校正',
    },
    {
      id: 'soldering',
      name: '焊锡',
      words:
        '焊锡 烙铁 电烙铁 锡线 焊点 补焊线路 手工焊 拖焊 热风枪 上锡 焊板 焊线路板 虚焊 焊(锡|板|线路板|电子|贴片|元件|插件|线|接头) (手|拖|点)焊 拆焊 烙铁(头|温度)? 恒温烙铁 锡丝 助焊剂 焊点(光亮|饱满)? 冷焊 连焊 bga返修 返修台 焊接(0402|0603|线路板|电子|元器件|贴片) 后焊 浸焊 补焊(线路)? 0402 0603 (焊|点|拖|补|手工)(端子|排线|烙铁)',
    },
    {
      id: 'readCircuit',
      name: '看电路图',
      words:
        '电路图 原理图 色环电阻 元器件 pcb图 识别元件 丝印图 线路图 (反激|正激|半桥|全桥|推挽|升压|降压)(电源|回路|电路)? (反推|逆推|倒推)(原理|回路|电路|线路) (没图|没有图|没资料)~(追|推|跑线|对着|对照) 跑线路 抄板 (画|描)(出|下)?(回路|线路|电路) (供电|复位|晶振)(脚|回路|信号|三样) 前级 后级电路',
    },
    {
      id: 'instrumentsElectronic',
      name: '电子仪器使用',
      words:
        '示波器 信号源 频谱仪 电源 老化 测试治具 万用表 lcr 综测仪 示波器(使用|看波形)? 波形 信号发生器 频谱(仪)? 网分 万用表(量|测)? 电子负载 直流电源 耐压(仪|测试)? 老化(测试|架)? 高低温(箱|测试)? 治具(测试)? ict fct ate 综测 功能测试 测试(治具|架|程序|台) 烧录(程序)? 烧程序 刷固件 串口 上位机测试 对地(阻)?值 可调电源 (测|量)(引|管)?脚(的)?(电压|波形)? 每个脚电压 假负载 上负载 烤机 热像仪? 功能台 老化(四|八|几|二十四|24)?(个)?小时 摇表 电桥 (仪表|仪器)(测量|量测)(查)?(故障点|故障)?',
    },
    {
      id: 'boardRepair',
      name: '电路板维修',
      words:
        '拆胶 除胶 拆屏 主板维修 芯片级 bga 飞线 换屏 换电容 植球 修主板 电路板维修 换ic 修手机 (修|维修)(主板|电路板|手机|线路板|pcba|单板|工控板|电源|电脑主板) 芯片级(维修)? 换(屏|电容|ic|芯片|电池|尾插) 拆(bga|芯片) bga(返修|植球|焊接|拆焊)? 返修台 短路(查找|烧)? 打阻值 测阻值 对地阻值 点位图 刷机 主板(漏电|短路|不开机) 不良品维修 pcba维修 元器件代换 二极体值 (芯片|元件|ic)(更换|焊接|拆焊) 主板(焊接|检修) 电路故障(判断|维修) 贴片(元件|件|电容|电阻|芯片)?(更换|换|拆焊|焊接|自己换) (植|补|滚)(锡|珠) 滚珠 (拆|吹|焊)(芯片|qfn|qfp|sop) 红外返修 好板(比|对比|对照|量) 灌电流 烧机法 松香~短路 (热像|热成像)~短路 击穿(的)?(管|芯片|电容) 虚短 (交换机|路由器|监控|服务器|电源|工控)主板',
    },
    {
      id: 'pcbProcess',
      name: '线路板制程',
      words:
        '蚀刻 曝光 显影 压合 沉铜 阻焊 干膜 (蚀刻|曝光|显影|压合|沉铜|电镀铜|钻孔|阻焊|文字|成型|锣板|表面处理|喷锡|沉金|osp)(线|机|操作|工序)? 内层 外层 压膜 退膜 除胶渣 aoi板 飞针测试 v-cut 锣机 丝印文字 开料pcb 棕化 (线路板|电路板|pcb)钻孔 钻靶 钻孔房',
    },
    {
      id: 'waferProcess',
      name: '晶圆制程',
      words:
        '光刻 晶圆 刻蚀 清洗机台 cvd pvd 涂胶 光刻(机|胶)? 涂胶(显影)? 刻蚀(机)? 薄膜(沉积)? 离子注入 清洗(机台|晶圆) cmp 研磨(减薄)? 减薄 晶圆(上下片|传送|检验|清洗|搬运)? 扩散炉 量测 mes过站 机台(报警|上下料|操作)? foup 晶舟 湿法',
    },
    {
      id: 'dieBonding',
      name: '固晶焊线封装',
      words:
        '固晶 焊线 键合 划片 塑封 金线 装片 芯片封装 封装(线|设备|工艺|厂|操作|调机) 封测 前道封装 后道封装 固晶焊线 qfn bga封装 sop led封装',
    },
    {
      id: 'batteryMaking',
      name: '电池制程',
      words:
        '电芯 卷绕 注液 化成 涂布 叠片 pack 极耳 分容 模组 (卷绕|叠片|注液|化成|涂布|辊压|分条|极耳焊|分容|烘烤|搅拌|合浆|制片)(机|工序|线|操作|调机)? pack(线|组装|装配|下线) 电芯(分选|焊接|装配|生产|卷绕) 模组(堆叠|装配|激光焊|组装) 激光焊(模组|极柱) 配料合浆 软包 方壳 圆柱电芯 18650 极片 入壳',
    },
    {
      id: 'droneFlying',
      name: '无人机飞行操控',
      words:
        '飞行 无人机 飞手 超视距 多旋翼 固定翼 大疆 遥控 姿态 手动飞 fpv 穿越机 (手动|自动|超视距|视距内)飞行 飞(无人机|植保|航拍|巡检|穿越机|固定翼|多旋翼|[0-9]?[0-9]?[0-9]架次) 起飞 降落 返航 炸机 大疆(御|精灵|经纬|悟|m300|m350|m30|农业|t40|t50|t60)? 御3 极飞 纵横 垂起 垂直起降 姿态模式 gps模式 云台(操作)? 图传 吊舱 飞行小时 架次 飞丢',
    },
    {
      id: 'droneMission',
      name: '航线与任务作业',
      words:
        '航线 航测 植保 巡检 打药 像控点 航拍 测绘 喊话 精灵 经纬 御3 m300 航线(规划|设置|飞行)? 仿地飞行 变高飞行 航测(外业)? 重叠度 正射(影像)? 倾斜(摄影)? 像控(点)?(布设)? 植保(作业|飞防|打药)? 飞防 喷幅 播撒 吊运 巡检(电力|线路|光伏|桥梁|河道)? 电力巡检 精细化巡检 巡塔 杆塔 红外(巡检|热成像) 光伏巡检 喊话器 航拍(素材|视频|宣传片)? 运镜 空域申报 报备(空域)? 大疆智图 打药配药 航[线点]自己[画打] [在上]画线 自动飞 贴塔(拍照|飞行)? 塔身环绕 绕塔 自主航线 精细化航线 巡线 配网巡 主网巡 飞(杆塔|输电|高压塔|铁塔|配网) m350 m30t m3t 御3t 变焦云台 航点任务 断点续飞 拍(塔|挂点|金具|销钉|绝缘子)',
    },
    {
      id: 'modelProcessing',
      name: '航测内业',
      words:
        '空三 正射 三维模型 cc建模 pix4d 大疆智图 内业 点云 (数据|影像|照片)(处理|后处理) (正射|实景|三维)建模 建模出图 激光点云(处理)? 点云(处理|分类) 正射影像',
    },
    {
      id: 'droneRepair',
      name: '无人机装调维修',
      words:
        '飞控 电调 组装无人机 调参 炸机 校准 机臂 (修|维修|装|组装)(无人机|飞机|机臂|电机无人) 无人机(维修|组装|装配|装调|保养|检修|售后|故障|调参) 飞控(调参|校准|固件|更换|故障|接线)? 电调(校准|更换|焊接)? 换(机臂|电机|桨|云台|排线|图传)(无人)? imu校准 指南针校准 地面站(调参)? mission_planner px4 接收机 对频 碳管 螺旋桨(动平衡)? 固件升级 遥控器对频 炸机维修 焊xt60 动力系统 换桨叶 桨叶 喷头自己换 换喷头 修飞机 (飞机|机器)(设备)?(维护|保养) 换(桨|桨叶|螺旋桨|马达)',
    },
    {
      id: 'pcSupport',
      name: '电脑装机维修',
      words:
        '装系统 重装系统 电脑维修 打印机 桌面 装机 外设 蓝屏 加内存 (装|重装|做)系统 (修|维修|装|组装)电脑 电脑(故障|卡|组装|维护|装机|配置|软硬件) 打印机(共享|维修|驱动|安装|卡纸)? 域账号 加域 outlook 邮箱(配置)? office安装 办公设备(维护|维修)? 会议室(设备|保障)? 投影 视频会议 资产(管理|盘点)it helpdesk 桌面(支持|运维|维护) 用户报障 驱动 杀毒 vpn 终端 (装|修|重装|调)(系统|电脑|打印机) 系统重装 重[做装]系统 硬件更换 换内存条?',
    },
    {
      id: 'serverOps',
      name: '服务器运维',
      words:
        '换(硬盘|内存) 加(硬盘|内存) 服务器 linux 虚拟化 数据库 域控 备份 机房 存储 centos vmware windows_server 服务器(维护|运维|部署|巡检|上架|安装|配置)? linux(运维|命令|部署)? ubuntu esxi docker k8s kubernetes nginx 数据库(备份|维护)? ad域 备份(恢复)? nas 机房(巡检|运维|值班) 监控zabbix zabbix 日志分析 shell脚本 云服务器 阿里云 raid 上架服务器',
    },
    {
      id: 'softwareTesting',
      name: '软件测试',
      words:
        '测试用例 bug 接口测试 回归测试 jmeter selenium postman 压测 冒烟 (写|编写|执行|设计)(测试)?用例 提bug 缺陷(跟踪|管理) 功能测试(软件)? 性能测试 压力测试 自动化测试(脚本)? 回归(测试)? app测试 web测试 兼容性测试 小程序测试 appium pytest charles 抓包 禅道 jira 测试(报告|计划)软件 sql查询 linux看日志',
    },
    {
      id: 'coding',
      name: '编程开发',
      words:
        'java python 代码 vue spring c语言 前端 后端 javascript mysql sql php react golang qt 编程 多线程 网络编程 面向对象 (写|改|调)(代码|接口|bug)',
    },
    {
      id: 'dataLabelling',
      name: '数据标注',
      words:
        '标注 拉框 语料 转写 质检标注 图像标注 语音标注 打标签 3d点云 拉(框|线) 语音转写 ocr标注 点云(标注|拉框)? 3d框 语义分割 关键点(标注)? 分类标注 标注(平台|质检|审核|规范|合格率|准确率) labelimg labelme cvat 大模型(标注|评测|回答|对齐)? 问答对 prompt rlhf 多轮对话 情感标注 数据(采集|清洗|标注|质检) (标注|拉框|转写|质检|清洗|审核)(数据|图片|语音|文本|点云|图像) 标图 描点 画框 标注员 标注(平台|规则|任务) (拉|打)(注|框|标签)(质检) 框选 打框',
    },
    { id: 'iotSetup', name: '智能设备配网', words: '网关 配网 智能家居 zigbee 米家 蓝牙 智能面板 app调试 全屋智能' },
    { id: 'opticalProcess', name: '光学加工', words: '铣磨 抛光 镀膜 磨边 胶合 镜片 光圈 验光 配镜 装调' },
    {
      id: 'tcpCalibration',
      name: 'TCP与坐标标定',
      words:
        'tcp(标定|会标|四点|六点|校准)? 工具坐标(系|标定)? 用户坐标(系|标定)? 工件坐标(系)? 坐标系(标定|建立)? 四点法 六点法 标tcp 零点(标定|校准) 手眼标定 负载(设定|测定|辨识) 基坐标',
    },
    {
      id: 'externalAxis',
      name: '外部轴与变位机',
      words: '外部轴 变位机(联动|协调)? 七轴 第七轴 地轨 双轴变位 协调(运动|轴) 附加轴 行走轴 旋转台 头尾架',
    },
    {
      id: 'robotComms',
      name: '机器人通讯与信号',
      words:
        '(plc|总线|profinet|ethernet|devicenet|io|信号)(通讯|联调|对点|交互|配置|对接)? profinet 通讯信号 信号(对点|交互|联调)? 与plc(通讯|联调|对点) 对信号 i/o配置 io信号 急停信号 夹爪信号 安全光栅 电气对点 ethernet/ip cclink ethercat (profibus|ethercat|cc-?link|485|can)(通讯|通信|组网|配置|协议)?',
    },
    {
      id: 'robotBrands',
      name: '机器人品牌示教',
      words:
        'fanuc示教 r30ib yrc1000 irc5 krc4 ma1440 焊接机器人品牌 莫托曼 (发那科|安川|abb|川崎|松下|汇川)(机器人|示教|弧焊|点焊|搬运|码垛) (发那科|安川|库卡|abb)(、|和)(安川|abb|库卡|发那科) 库卡 kuka 埃斯顿 埃夫特 新松 唐山松下 卡诺普 史陶比尔',
    },
    {
      id: 'palletGrip',
      name: '搬运码垛调试',
      words:
        '码垛(程序|机器人|垛型|工艺)? 垛型 夹爪(调试|信号|设计|更换)? 搬运(机器人|程序) 抓取 上下料(机器人)? 机床上下料 输送线跟踪 拆垛 吸盘(抓手)? 抓手 三轴机械手',
    },
    {
      id: 'agvNavigation',
      name: 'AGV建图与路径调试',
      words:
        'agv(调试|路径|地图|导航|部署|建图|通讯|调度)? slam 激光导航 二维码(导航|铺设|粘贴)? 地图(扫描|构建|修改) 建图 路径(规划|修改|调整)? 调度系统 rcs 交管 任务(下发|卡死) 磁条 反光板 wms对接 定位丢失 改站点 站点地图',
    },
    {
      id: 'agvRepair',
      name: 'AGV维修保养',
      words:
        'agv(维修|保养|故障|巡检|驱动轮|电池|抢修)? 驱动轮(更换)? 舵轮 避障(传感器|雷达)? 激光雷达(清洁|更换)? 小车(掉线|脱轨|迷路|趴窝|卡死|救车) 救车 充电(触点|刷块|异常) 锂电池 电池更换 顶升(机构|电机) 防撞条 急停复位 堆垛机 穿梭车 链条机 输送线(维护)?',
    },
    {
      id: 'smtProgram',
      name: '贴装程序编制',
      words:
        '(贴装|贴片|smt)(程序|编程)(编制|优化|导入|制作|调整)? 坐标(导入|导出|文件)? bom(导入)? gerber 程序(优化|编制|制作|导入) 编程(换线|调机) 线平衡 编(贴片)?程序 贴片机?(换线|离线)?编程 换线编程 离线编程软件 mark点 元件(库|数据) (贴片|程序|坐标|元件)(导进去|导入|改|制作|微调)(换线)? (编|改|导|优化)(坐标|贴片机|元件库)(自己)?',
    },
    {
      id: 'solderPrint',
      name: '锡膏印刷',
      words:
        '锡膏(印刷|管理|回温|搅拌|厚度|检测)? 印刷机(调试|参数|操作)? 调印刷机 钢网(清洗|开孔|张力|擦拭|安装)? 刮刀(压力|角度)? spi(检测|调试)? 印锡 少锡 连锡 拉尖 偏移 脱模速度 gkg dek mpm 印刷(偏移|不良) (锡膏|红胶|印刷|刮刀|钢网|网板|脱模)(厚度|速度|清洗|偏移|参数|设定|擦拭|量|自己设|调|机开关)(设定|调)? (刮刀|脱模|印刷)(速度|参数|偏了)',
    },
    {
      id: 'smtDefects',
      name: '贴片不良分析',
      words:
        '(bga|0201|01005|虚焊|空洞|连锡|立碑|少锡|偏移|锡珠|桥连|葡萄球|枕头)(不良|空洞|分析|问题)? 不良(分析|品分析|改善) 立碑 连锡 空洞 锡珠 翘件 缺件 反向 x光(检查|看)? x-ray 切片分析 炉后(不良|目检)? 良率 直通率 首件测试仪 fai ict',
    },
    {
      id: 'boardAssembly',
      name: '插件与整机组装',
      words:
        '插件(线)? 手插 元件(成型|识别)? 色环 极性 装外壳 整机(组装|装配) 打(螺丝|胶)电子 三防漆 涂覆 点胶 灌胶 静电(环|手环|防护) esd 打包电子 线材焊接 装屏 贴胶',
    },
    {
      id: 'functionTesting',
      name: '整机功能测试',
      words:
        '(功能|整机|老化|性能|单板|硬件|通电|出厂|可靠性|环境|高低温|安规|emc|射频)测试 fct ict 烧录 刷固件 测试记录 测试报告 测试用例硬件 不良(品)?(判定|分析|维修) 定位到元件 复测 校准产品 绝缘耐压 耐压测试 电性能',
    },
    {
      id: 'bondingMachine',
      name: '焊线键合调机',
      words:
        '焊线(机|调试|编程|参数|机台|弧度)? 键合(机|参数|调试)? 打线 金线 铜线 铝线 线弧 劈刀(更换)? 推拉力(测试)? 拉力(推球)? kns asm机台 k&s 焊线机(调机)? 超声(功率)? 弧高 第一焊点',
    },
    {
      id: 'dieAttach',
      name: '固晶装片',
      words: '固晶(机|胶|调试|员|不良)? 装片(机)? 上芯 点(银)?胶 银胶 吸嘴(固晶)? 顶针 芯片(拾取|贴装) 共晶 烘烤 倒装 推力测试 画胶 扩晶',
    },
    {
      id: 'dicingMoulding',
      name: '划片塑封切筋',
      words:
        '划片(机|刀)? 切割(晶圆|机|刀)? 崩边 塑封(机|模|料)? 模压 切筋(成型|打弯)? 打标(激光)? 电镀(锡)? 去飞边 研磨减薄 贴膜(晶圆)? uv膜 蓝膜 植球 冲切',
    },
    {
      id: 'chipTesting',
      name: '芯片测试分选',
      words:
        '(芯片|成品|ft|cp|晶圆)测试 ft cp 分选机(调机|操作)? 测试机(台)? handler 探针(台|卡)? 编带(机)? 测试(良率|程序|座) 良率 socket 泰瑞达 爱德万 93k j750 外观检(机)? 分bin bin别 老炼',
    },
    {
      id: 'airspaceSafety',
      name: '空域申报与飞行安全',
      words:
        '空域(申请|申报|报备|审批)? uom(平台)? 实名登记 飞行(计划|报备|日志|安全|记录) 禁飞区 限飞 飞行前(检查)? 电池(管理|保养|循环)无人机 风速 气象 应急返航 保险无人机 caac',
    },
    {
      id: 'powerInspection',
      name: '电力与设施巡检飞行',
      words:
        '(电力|线路|输电|配网|光伏|风机|桥梁|管道|河道|森林|工地|杆塔|风电)巡检 精细化(巡检)? 通道巡检 挂点 绝缘子(照片)? 热成像 红外 杆塔 自主巡检 机场(无人)? 大疆机场 红外测温 点云 激光雷达 金具 销钉(缺失|级)? 绝缘子自爆 自爆 鸟窝 鸟巢 导地线 引流线 防振锤 (高压|铁|输电|电力|电线)塔 精拍 杆塔精拍 缺陷库 (缺陷|图像|照片|隐患)(判读|辨识|识别|研判|分级|初筛) 树障 通道隐患 热斑 (哪|几)号塔 哪一相',
    },
    {
      id: 'droneUpkeep',
      name: '无人机与电池养护',
      words:
        '电池(养护|保养|维护|循环|管理|温控|循环记录|充放|充放电|存放|电压均衡|与机体|和飞机)(保养|记录)? 智能电池 充电箱 充电管家 充电站无人 桨叶(检查|更换|松动)? 桨检查 (飞机|机体|机身|机器|无人机)(养护|保养|日检|清灰|防潮) 飞(前|后)检查 起飞前检查 电池按手册 电池和飞机 固件更新 存储电量 充电保养 机体保养 电池保暖 云台校准 电池循环次数',
    },
    {
      id: 'cropSpraying',
      name: '植保飞防作业',
      words:
        '植保(作业|飞防|无人机|打药)? 飞防 打(药|除草剂)(飞机)? 农药配比 亩(数|次|用量) 喷(头|幅|洒) t40 t50 t60 极飞(p)? 水稻 茶园 果树 播种施肥 颗粒播撒 作业队 地块(测绘|规划)',
    },
    {
      id: 'networkSecurity',
      name: '网络安全防护',
      words:
        '防火墙(策略|配置)? 漏洞(扫描|修复)? 等保(测评)? 入侵检测 waf ips 渗透 堡垒机 安全(加固|策略|设备|巡检)网络 勒索病毒 上网行为管理 态势感知',
    },
    {
      id: 'testAutomation',
      name: '自动化与性能测试',
      words:
        '自动化(测试|脚本|用例|框架) 接口自动化 pytest selenium appium playwright jmeter(压测)? 性能(测试|压测|瓶颈) loadrunner 持续集成 jenkins python脚本',
    },
    {
      id: 'labelQuality',
      name: '标注质检与规则',
      words:
        '标注(质检|审核|规则|培训|验收|返修|规范) 规则(理解|制定|文档)? 返工率 组内培训 项目管理标注 数据验收 标注合格率 质检标注 带质检 质检组 质检 (规则|标准)(理解|把握) 质检(返修|返工|抽检)',
    },
    {
      id: 'modelEvaluation',
      name: '大模型语料与评测',
      words:
        '大模型(标注|评测|语料|训练|对齐)? 语料(编写|整理|清洗)? 问答(编写|对|打分)? 评测(打分)? 排序打分 prompt(编写)? 提示词 sft rlhf 事实核查 人类反馈 多轮(对话)?',
    },
    {
      id: 'smartHomeSetup',
      name: '全屋智能调试',
      words:
        '全屋智能 智能家居(安装|调试|系统|方案)? 智能(开关|面板|窗帘|灯光|门锁|音箱|中控)(安装|调试)? 米家 homekit 华为(鸿蒙|全屋)? 绿米 aqara 涂鸦 knx 场景(设置|联动)? 配网 网关(配置|绑定)? zigbee mesh 零火线 单火',
    },
  ],
} as const satisfies Family
