import type { Family } from '../entries.ts'

/** Trades and skills of 机械加工. */
export const machining = {
  key: 'M',
  name: '机械加工',
  trades: [
    {
      id: 'machiningCentre',
      not: '横机 织机 内衣机 注塑机 贴片 pcba 印刷机 义齿 烤瓷 全瓷 齿科 做牙',
      name: '加工中心操作调整工',
      codes: '6-18-01-07',
      title:
        '加工中心 cnc cnc调机 数控铣(工|床)? cnc技工 立加 卧加 龙门加工中心 五轴加工 数控操机 cnc操机 cnc师傅 cnc技术员 cnc操作 电脑锣 cnc学徒 雕铣 雕铣机 精雕机? cnc雕铣 高速机操作 (开|做|操|调)五轴 五轴(操作|师傅|调机|机床|做了|开了|编程调机|机加工?) 龙门(铣|加工)中心 卧式加工中心 立式加工中心 钻攻中心 钻攻机 cnc锣机 锣床 加工中心(操作|调机|师傅|学徒|技术员)? 曲轴(线|铣)(操作)?工? 钻攻(中心)? 机加工?(线|车间)?(操作工|班组长|班长|组长|主管|领班) [四五]轴(操机|操作|机床操作|加工)(员|工|师傅)?',
      hints: '分中 对刀 刀补 刀路 铝合金 壳体 换刀 g代码 机床 夹具 立加 发那科 三菱系统 北京精雕 台群 德玛吉 海德汉 刀长 中框 飞刀盘 断刀',
      skills:
        'toolSetting clamping cncProgram firstArticle measuring fanuc multiAxis aluminiumThin toolChoice batchSize multiMachine changeover probing cornerCleaning complexSurface appearanceCut newProduct mouldParts rollingCrank shiftLeading',
      close: 'millingOperator',
      related: 'cncLathe cncProgrammer latheOperator grinderOperator edmOperator',
    },
    {
      id: 'cncLathe',
      name: '数控车工',
      codes: '6-18-01-01 6-18-01-07',
      title:
        '数控车 数车 数控车工 数控车床 cnc车床 走心机 走刀机 车铣复合 纵切 排刀机 数车师傅 走心机(师傅|调机|编程|操作|技师|工)? 走心机?的 纵切车床 数控车师傅 走芯机 走心鸡 排刀车 数控车(操作|编程|调机) 开数控车 走芯鸡 数车工 数控车加工 车铣复合(操作|调机|师傅)? 双主轴车 数控立车 车床编程 数车(师傅|编程|调机|操作)? 车(磨两用|铣两用) 数控车床编程(操作|操机)(工|员)? 数控车编程操机 数车编程(操作|操机) (数控)?自动车床(师傅|调机|操作|工)?',
      hints: '刀塔 卡盘 棒料 送料机 广数 螺纹 g71 走心机 津上 西铁城 排刀 送料器 软爪 后挡 数控系统 刀补 g76',
      skills:
        'turning toolSetting cncProgram measuring firstArticle threadTurning toolGrinding fanuc multiAxis swissLathe multiMachine batchSize toolChoice changeover clamping knurling aluminiumThin slenderShaft smallParts newProduct turningBore deburring shiftLeading',
      close: 'latheOperator',
      related: 'machiningCentre millingOperator grinderOperator',
    },
    {
      id: 'latheOperator',
      name: '普通车工',
      codes: '6-18-01-01',
      title: '普车 普通车床 车床工 车床 老车工 仪表车 普车师傅 车床师傅 立车',
      hints: '白钢刀 顶尖 尾座 挂轮 c6140 6140 大小牙 细长杆 卡盘 6163 t扣 挑扣 老车床',
      skills:
        'turning toolGrinding threadTurning measuring readDrawing firstArticle slenderShaft batchSize clamping toolChoice knurling boring shaftRepair verticalTurning turningBore formTurning reportWriting',
      close: 'cncLathe',
      related: 'millingOperator machiningCentre grinderOperator boringOperator fitter',
    },
    {
      id: 'millingOperator',
      name: '铣工',
      codes: '6-18-01-02',
      title: '铣工 铣床 普铣 炮塔铣 万能铣 铣床师傅 摇臂铣 龙门铣 刨铣 铣床工',
      hints: '虎钳 分度头 飞刀 键槽 铣刀 光电寻边',
      skills: 'milling clamping toolSetting measuring readDrawing drilling batchSize newProduct',
      related: 'machiningCentre latheOperator boringOperator grinderOperator drillOperator',
    },
    {
      id: 'grinderOperator',
      not: '咖啡 餐厅 剪子 菜刀 水磨石 地坪 豆浆 千叶片 抛亮 麻轮 布轮 卫浴 磨片',
      name: '磨工',
      codes: '6-18-01-04',
      title:
        '磨工 磨床 平面磨 外圆磨 内圆磨 无心磨 大水磨 手摇磨 磨床师傅 磨床工 数控磨 小磨床 成型磨 无[心芯]磨(床|调机|工)? 平磨 万能磨 外磨 曲线磨 pg磨 水磨床? 双端面磨 端面磨床? 数控外圆磨 磨(外圆|平面|内孔|光轴|主轴)(的|师傅) 磨床上(的)? 精磨(师傅|工)? 光学(曲线)?磨(床)?(师傅|工)? (双端面|导轨|成型|坐标|曲轴|凸轮轴|轧辊|齿轮轴|轴承)磨床?(操作|师傅)工?',
      hints: '砂轮 修砂轮 金刚笔 吸盘 磁台 微米 导轮 托板 m1080 m1040 棱圆 磨削液',
      skills:
        'surfaceGrinding cylindricalGrinding wheelDressing measuring readDrawing firstArticle centrelessGrinding formGrinding grindingDefects batchSize multiMachine changeover throughGrinding threadGrinding straightening',
      related: 'latheOperator millingOperator polisher mouldFitter edmOperator',
    },
    {
      id: 'edmOperator',
      not: '泡沫 海绵 eps 罗马柱 代理商',
      name: '线切割电火花工',
      codes: '6-18-01-08',
      title:
        '线切割 电火花 慢走丝 中走丝 快走丝 火花机 放电 打孔机 穿孔机 电脉冲 镜面火花 线割 慢丝 快走丝师傅 慢走丝师傅 线割师傅 打火花机? 放电加工 edm 放电师傅 火花机师傅 慢走丝机 中走丝机? 线切割师傅 线切割操作 电火花机? 慢走丝操作',
      hints: '电极 钼丝 铜丝 铜公 放电 铜工 火花位 阿奇 夏米尔 沙迪克 断丝 穿丝',
      skills:
        'wireCutting edmSinking measuring readDrawing toolSetting wireFinish cornerCleaning batchSize mouldParts cad cncProgram cutStress',
      related: 'grinderOperator machiningCentre mouldFitter millingOperator',
    },
    {
      id: 'boringOperator',
      name: '镗工',
      codes: '6-18-01-05',
      title: '镗工 镗床 数控镗 落地镗 镗铣 卧镗 坐标镗',
      hints: '镗刀 箱体 孔系 同轴度',
      skills: 'boring milling measuring clamping readDrawing batchSize',
      close: 'millingOperator',
      related: 'machiningCentre latheOperator',
    },
    {
      id: 'drillOperator',
      name: '钻床工',
      codes: '6-18-01-06',
      title:
        '钻工 钻床 摇臂钻 攻丝工 钻孔工 台钻 钻孔(的|工|师傅) 打孔攻丝(的|工)? (多轴|摇臂|台式|龙门|数控)钻(床)?(操作)?(员|工|师傅)? (钻孔|攻丝|攻牙)(操作)?(员|工)',
      hints: '钻头 丝锥 铰孔',
      skills: 'drilling measuring readDrawing',
      related: 'millingOperator fitter latheOperator',
    },
    {
      id: 'sawOperator',
      name: '下料工',
      codes: '6-18-01-10',
      title:
        '下料工 锯床工 锯床 下料 切料 断料 锯工 下料员 锯料(的|工) 锯床(操作|师傅|下料) (圆锯|带锯|锯床|锯切|锯料|切割)机?(操作)?(员|工)下料? (圆|带)锯机?(操作)?(员|工|师傅)?',
      hints: '锯条 圆棒 型材 定尺',
      skills: 'sawing readCutList hoisting measuring',
      related: 'laserCutter drillOperator',
    },
    {
      id: 'gearMaker',
      name: '齿轮加工工',
      codes: '6-20-01-03',
      title:
        '滚齿 插齿 磨齿 齿轮工 滚齿机 齿轮加工 剃齿 滚齿工 插齿工 磨齿工 磨齿机 插齿机 齿轮机床 齿轮磨工? 磨齿轮 齿轮(磨|滚|插)工 做齿轮(的|师傅)',
      hints: '齿形 齿向 模数 滚刀',
      skills: 'gearCutting measuring clamping batchSize changeover helicalGear gearMeasure readDrawing',
      related: 'grinderOperator latheOperator machiningCentre',
    },
    {
      id: 'cncProgrammer',
      not: 'java python 少儿 机器人编程',
      name: '数控编程员',
      codes: '6-18-01-07',
      title:
        '数控编程 cnc编程 ug编程 编程师傅 mastercam编程 编程员 编程技术员 五轴编程 编程师 做模编程 模具编程 产品编程 编程(员|工程师) (模具|五轴|三轴|四轴|产品|电极|铜公|加工中心|数控铣)编程(员|师傅|工程师|技术员)?',
      hints: '后处理 开粗 精光 刀路',
      skills: 'camSoftware cncProgram toolChoice multiAxis solidModel readDrawing toolSetting edmSinking mouldParts complexSurface',
      close: 'machiningCentre',
      related: 'cncLathe edmOperator mouldFitter',
    },
    {
      id: 'fitter',
      name: '装配钳工',
      codes: '6-20-01-01',
      title:
        '钳工 装配钳工 钳工师傅 机械装配 设备装配 机器装配 装配师傅 组装钳工 机械装配工 装机师傅 整机装配 非标装配 设备装机 设备组装(工|员)? 机床装配(工|钳工)? 机床总装 自动化设备装机(钳工|工|员)? 非标设备装(机|配)(钳工|工|员)? 装(机器|机床|设备|水泵|泵)(的|师傅) 阀装配 (非标)?自动化(设备)?装配钳工 非标自动化设备装配(钳工)? 设备装配钳工 (机械|自动化|锂电|非标)设备钳工 (非标|机械|机电|锂电|半导体|光伏|包装)设备(组装|装配|总装|装机)(钳工|工|员|师傅)? 自动化设备(组装|总装|装机)(钳工|工|员|师傅)?',
      hints: '刮研 研配 导轨 丝杆 轴承 装配图',
      skills: 'bench assembly alignment measuring readDrawing drilling pneumatics bearings hydraulics siteDebug gearMesh runningIn',
      close: 'reducerAssembler',
      related: 'maintenanceFitter mouldFitter equipmentDebugger assembler toolFitter pumpAssembler',
    },
    {
      id: 'toolFitter',
      name: '工装夹具钳工',
      codes: '6-18-04-06',
      title:
        '工具钳工 夹具钳工 检具钳工 工装钳工 夹治具 检具制作 做(工装|夹具|治具)(的|师傅)? (治具|夹具|检具|工装)(制作|装配|维修|钳工)(工|员|师傅)?',
      hints: '检具 夹具 定位销',
      skills: 'bench fixtures measuring readDrawing drilling',
      close: 'fitter mouldFitter',
      related: 'machiningCentre millingOperator',
    },
    {
      id: 'heatTreater',
      name: '热处理工',
      codes: '6-18-02-03',
      title:
        '热处理 淬火工 渗碳 渗氮 高频淬火 真空炉 热处理工 回火 真空热处理 高频淬火工 热处理(操作|师傅|炉工|学徒) (氮化|渗氮|渗碳|淬火|回火|退火|调质|高频|中频|感应|真空|盐浴|固溶|时效)(热处理|淬火)?(炉)?(操作)?(工|师傅)',
      hints: '硬度 淬火 炉温 渗层 金相',
      skills: 'heatTreatment hardnessTest furnaceCare straightening metallography carburising inductionHardening',
      related: 'foundryWorker forger metallurgyTester',
    },
    {
      id: 'foundryWorker',
      name: '铸造工',
      codes: '6-18-02-01',
      title:
        '铸造工 翻砂 造型工 浇铸工 熔炼工 铸工 砂型 消失模 精密铸造 蜡模 制芯 炉前工 铸件(打磨|清理|清砂)(清理)?工? 清理工铸造 清砂工 (铸造|铸件)打磨工? 铸造厂(浇铸|造型|熔炼|翻砂|上班) 浇铸(的|工) 浇[注铸](操作)?(工|师傅) (熔炼|浇注|造型|制芯|清砂|修蜡|蜡模|制壳|沾浆|覆膜砂|射芯|砂处理|炉前)(操作)?工',
      hints: '中频炉 型砂 冒口 砂箱 铁水 浇口',
      skills: 'moulding melting furnaceCare deburring mouldCoating castCleaning metallography mixingMaterial',
      related: 'dieCaster heatTreater forger',
    },
    {
      id: 'forger',
      name: '锻造工',
      codes: '6-18-02-02',
      title: '锻造 锻工 锻压 锻打 热锻 打铁(的|匠|师傅)',
      hints: '锻模 空气锤 中频加热 镦头',
      skills: 'forging hotDie',
      related: 'stampingOperator heatTreater foundryWorker coldHeader',
    },
    {
      id: 'machineInspector',
      not: '服装 线头 成衣 面料 毛衣 工地 土建 食堂',
      name: '机械质检员',
      codes: '6-31-03-05',
      title:
        '质检员 检验员 品检 质检 qc 品管 ipqc iqc fqc oqc 质量检验 巡检员 机械检验 来料检验 三坐标测量员 测量员计量 品控 来料质检 qa 三次元(测量|检测)?员? 三坐标(测量|检测|检验|操作|技术)员? 精测员? 测量室 尺寸检测员? 机加工?质检 机加检验 五金品检 尺寸检验 钢结构(质检|检验)(员)? 焊接检验(员)? 钢构质检 (首检|出货检|末检|终检|过程检|制程检|进料检|外协检|巡回检验)(验)?员? 出货检验(员)? (首件|出货|入库|外协|成品|半成品|过程)检验(员)?',
      hints: '不良品 抽检 首件 检验报告 8d spc msa',
      skills:
        'measuring cmm firstArticle readDrawing qualityTools reportWriting incomingInspection cmmProgram sizeReport visualCheck filmThickness weldDefects ultrasonics',
      related: 'machiningCentre ndtTester metallurgyTester clothInspector',
    },
    {
      id: 'ndtTester',
      name: '无损检测员',
      codes: '6-31-03-04',
      title:
        '无损检测 探伤工 探伤员 ut检测 rt检测 磁粉 渗透检测 ndt [urmp]t(二|2|ii|三|3|iii)级 (做|干|搞)探伤 焊缝探伤(员|工)? 检测公司探伤 磁粉探伤 超声波?探伤(员|工) 射线探伤(员|工)? (做)?探伤(的|师傅)',
      hints: '射线 底片 探头 超声 评片 磁粉 着色 二级证 tofd 相控阵',
      skills: 'ndt weldDefects reportWriting radiography ultrasonics surfaceTesting testReports',
      related: 'machineInspector metallurgyTester',
    },
    {
      id: 'metallurgyTester',
      name: '理化试验员',
      codes: '6-31-03-02 6-31-03-06',
      title:
        '金相检验 理化检验员 物理性能检验 试验员 材料检测 拉力试验 疲劳试验 可靠性测试 理化检测 金相员 材料试验员 (材料|金属|力学|机械性能)(力学)?(性能)?(试验|测试|检测|检验)(员|工)? 材料力学(试验|性能)?(员)? 光谱(分析|检测)(员|工)?',
      hints: '拉伸 冲击 金相 硬度计 光谱',
      skills: 'hardnessTest metallography reportWriting',
      related: 'machineInspector ndtTester chemAnalyst',
    },
    {
      id: 'machineToolRepairer',
      name: '机床装调维修工',
      codes: '6-20-03-01',
      title:
        '数控维修 机床维修 数控机床维修 机床装调 机床维修师傅 cnc维修 数控机床装调 机床售后 (机床|数控|cnc|加工中心|车床|磨床|龙门|数控系统)(机械|电气|电器|主轴)?(维修|维保|售后|检修)(工|员|师傅|工程师|技师)?',
      hints: '主轴 丝杆 伺服 驱动器 报警号 激光干涉仪',
      skills: 'machineToolRepair alignment servo fanuc electricalTrouble bearings hydraulics',
      close: 'maintenanceFitter',
      related: 'maintenanceElectrician automationTechnician fitter equipmentDebugger',
    },
    {
      id: 'printer3d',
      name: '增材制造设备操作员',
      codes: '6-18-01-13',
      title: '3d打印 增材制造 3d打印操作 光固化 金属打印',
      hints: '切片 支撑 树脂 打印机',
      skills: 'printing3d solidModel',
      related: 'machiningCentre mouldPolisher',
    },
    {
      id: 'springMaker',
      name: '弹簧工',
      codes: '6-20-01-07',
      title: '弹簧工 弹簧机 绕簧 调弹簧 弹簧调机 做弹簧(的|师傅)',
      hints: '线材 节距 回火',
      skills: 'springForming measuring springTest heatTreatment',
      related: 'stampingOperator',
    },
    {
      id: 'pumpAssembler',
      name: '泵阀压缩机装配工',
      codes: '6-20-05-01 6-20-05-03 6-20-05-08',
      title:
        '泵装配 阀门装配 压缩机装配 水泵装配 液压装配 气缸装配 风机装配 阀门(装配|试压|研磨)(试压)?工? 液压缸装配工? 油缸装配工? 试压工',
      hints: '试压 密封圈 叶轮 机械密封',
      skills: 'assembly alignment bearings hydraulics measuring pressureTest sealFitting bench hoisting gearMesh runningIn',
      close: 'fitter',
      related: 'maintenanceFitter assembler reducerAssembler',
    },
    {
      id: 'reducerAssembler',
      name: '减速机与齿轮箱装配工',
      codes: '6-20-01-04',
      title:
        '(减速机|减速器|减速箱|齿轮箱|变速箱|减变速机|蜗轮箱|增速箱|差速器|驱动桥|行星减速机|rv减速机|谐波减速机)(总装|装配|组装|装调|装试|部装)(钳工|调试|试车|工|员|师傅|学徒)? (减速机|减速器|减速箱|齿轮箱|减变速机)(钳工|装机|试车|调试)(工|员|师傅)? 装(减速机|减速器|减速箱|齿轮箱|变速箱总成|箱体)(的|师傅|工)? 装齿轮箱的?',
      hints: '蜗轮蜗杆 硬齿面 减速机厂 减速机 减速箱 齿轮箱 平行轴 锥齿轮 啮合',
      skills: 'gearMesh bearings assembly runningIn alignment sealFitting measuring readDrawing bench hoisting overheadCrane hydraulics',
      close: 'fitter',
      related: 'pumpAssembler maintenanceFitter assembler',
    },
    {
      id: 'deepHoleOperator',
      name: '深孔珩磨工',
      codes: '6-18-01-06 6-18-01-04',
      title: '珩磨 珩磨工 深孔(钻|镗|加工|机床)工? 枪钻 枪钻工 枪钻操作 绗磨 滚光工',
      hints: '油缸厂 缸筒 珩磨条 bta',
      skills: 'deepDrilling honing measuring readDrawing toolChoice',
      related: 'latheOperator boringOperator grinderOperator drillOperator',
    },
    {
      id: 'toolGrinderOperator',
      name: '刀具刃磨工',
      codes: '6-18-04-05 6-18-01-04',
      title: '刃磨工 刀具刃磨 刀具修磨 工具磨 工具磨床? 五轴工具磨 数控工具磨 磨刀工 刀磨工 刃磨师傅 刀具制造工 刀具预调(员|工)?',
      hints: '钨钢刀 合金刀 开槽 后角 沃尔特 涂层',
      skills: 'toolRegrinding wheelDressing measuring toolGrinding readDrawing toolPresetting toolChoice',
      related: 'grinderOperator latheOperator',
    },
    {
      id: 'broachOperator',
      name: '拉床工',
      codes: '6-18-01-09',
      title: '拉床工? 拉削 拉床操作 拉刀工',
      hints: '拉刀 拉花键',
      skills: 'broaching measuring readDrawing',
      related: 'latheOperator millingOperator gearMaker',
    },
    {
      id: 'planerOperator',
      name: '刨插工',
      codes: '6-18-01-03',
      title: '刨床工? 牛头刨 龙门刨 插床工? 刨工',
      hints: '刨刀 插键槽',
      skills: 'planing measuring clamping readDrawing',
      close: 'millingOperator',
      related: 'latheOperator',
    },
    {
      id: 'coldHeader',
      name: '紧固件冷镦搓丝工',
      codes: '6-20-01-06',
      title:
        '冷镦 冷镦工 冷镦机 冷镦调机 打头 打头机 打头工 打头搓牙 搓丝 搓丝工 搓丝机 搓牙 搓牙机 滚丝 滚丝工 滚牙 紧固件(操作|调机|师傅|工)? 螺丝机调机 多工位冷镦 打螺丝头(的)? 做螺丝(的|师傅) 螺丝厂(打头|搓牙|操作)',
      hints: '红头机 牙板 一模二冲 冲棒 线材 螺栓厂 螺丝厂 紧固件厂',
      skills: 'coldHeading threadRolling measuring changeover equipmentCare',
      related: 'forger springMaker stampingOperator',
    },
    {
      id: 'powderPresser',
      name: '粉末冶金成型烧结工',
      codes: '6-17-10-02 6-17-10-03',
      title:
        '粉末冶金 粉末成型 粉末压制 粉末(冶金)?(压机|成型|压制|烧结)工? 烧结工 磁材成型 硬质合金(压制|成型|烧结)工? 压坯工 压型工 磁性材料成型',
      hints: '压坯 装粉 单重 生坯 松装密度 东睦',
      skills: 'powderPressing sintering dieSetting measuring changeover',
      related: 'stampingOperator heatTreater rubberMoulder',
    },
  ],
  skills: [
    {
      id: 'runningIn',
      name: '试车跑合与异响漏油',
      words:
        '试车(听|看|查|跑|温升|振动|异响|台架|调试)? 空载(试车|跑|试运行|跑合) 跑合(降噪|试车)? 磨合(试车)? 台架(试车|试验|跑|测试)? 上台架 出厂试车 试运转 (测|摸|量)(温升|温度|轴承温度|噪音|振动) 温升 (听|查|找|辨)(异响|响声|杂音|声音|轴承响|尖叫) 异响 (查|找|治|看)(漏油|渗油|漏点) 漏油(返修|检查|自己找|找原因)? 渗油 通电转 负载试验 加载试车 噪声(测|检测)? 降噪',
    },
    {
      id: 'cutStress',
      name: '割料变形控制',
      words:
        '(淬火|淬硬|硬|淬过火的|钨钢|合金|厚)(料|件)(变形|开裂|走样|割|防变形|怎么压|留) (钨钢|淬火料|硬料)(变形)?(控制)? (开|割)应力槽 应力槽 留桥 留夹位 桥位 夹丝 防变形 (怎么压)?不走样 变形控制 (切割|开割)路线 起割(点|哪里) 先割应力 钨钢(防变形|镶件|变形)? 硬质合金(割|变形)',
    },
    { id: 'springTest', name: '弹簧测力', words: '测力 弹力 拉力 负荷 压力测试 弹簧试验机' },
    {
      id: 'gearMesh',
      name: '齿轮箱间隙与接触',
      words:
        '调间隙 齿面接触 接触斑点 侧隙 注油 压轴承 装齿轮 侧隙调 (齿面|齿轮副|蜗轮副|啮合)(着色|接触|印痕|印子|对色|斑点|检查) (涂|打|擦|蓝)(红丹|色|油|蓝油)(看|检|对)(齿|印|接触)? (接触|啮合)(斑点|面|印|痕|区)(居中|看|调)? 齿(侧|面)(间隙|隙) (看|调)(印子|印痕|啮合) (着|涂)色(检查|对齿|看) 红丹(涂|自己|看|没) 齿轮侧隙 齿侧间隙 啮合(印痕|印子|间隙|斑点|区|调整) 对啮合(印痕)? 打印子 找印子 看印子 找啮合(印子)? 对斑点 接触斑 塞铅丝 压铅丝 涂红丹 红丹涂上 红油刷 (刷|涂)(红丹|红油|蓝油|显示剂) 转几圈看 蜗轮(对中|副|接触) 锥齿轮?(垫片|对) 挂轮齿隙 大小齿轮配 (垫片|调整垫)(厚薄|加减|算|调齿)? 调垫片 齿轮箱(装配|组装|间隙)? 啮合(印痕|印子|斑点|区)? (对|看|打|调)(啮合|印痕|印子|接触斑|齿侧) 齿侧(大|小|间隙) (齿轮|蜗轮|锥齿轮?|齿面)?(侧隙|齿隙)(调整|测|怎么算|小|大)? (侧隙|齿隙)(和|与|、)接触(斑点)?',
    },
    {
      id: 'sealFitting',
      name: '装密封件与清洗',
      words:
        '装密封件 密封件 密封圈 o型圈 装油封 清洗零件 清洁度 扭矩 研磨密封面 密封面 (压|装|换)(骨架)?油封 油封(压装|安装|压)? 机封(安装)? 打密封胶 涂密封胶 平面密封胶 盘根 骨架油封 (漏油)?重新打胶 法兰面自己研 装机封 (装|换)(机封|叶轮|油封|密封圈|阀芯|泵|阀)',
    },
    { id: 'castCleaning', name: '铸件清理', words: '气铲 浇冒口 浇冒口切割 喷丸 抛丸 清砂 角磨 打磨铸件 飞边打磨 割冒口 铸件打磨' },
    {
      id: 'mouldCoating',
      name: '涂料与模温',
      words: '刷涂料 涂料 喷涂料 模温 升液管 保温炉 脱模涂料 烤模 (喷涂|喷)脱模(剂)? 脱模剂喷涂 喷一喷 [喷刷]一?[道遍]脱模',
    },
    {
      id: 'toolPresetting',
      name: '刀具预调与管理',
      words: '刀具预调 预调仪 对刀仪 刀具寿命 领用发放 刀具柜 刀具台账 动平衡刀柄 热缩刀柄 刀具发放',
    },
    {
      id: 'shiftLeading',
      name: '排产与现场管理',
      words: '排产 排机 派工 质量异常 品质异常 异常处理 5s 6s 交接班 产量报表 人员安排 现场管理',
    },
    { id: 'rollingCrank', name: '曲轴圆角滚压与动平衡', words: '圆角滚压 滚压圆角 曲轴动平衡 曲轴 去重 连杆颈' },
    { id: 'threadGrinding', name: '螺纹磨与导程', words: '螺纹磨 导程 导程检测 磨丝杠 磨螺纹 滚珠丝杠磨' },
    { id: 'formTurning', name: '成型刀与样板车削', words: '成型刀 样板检查 样板刀 靠模车 轧辊 孔型 大切削量 球面 圆弧面' },
    { id: 'inductionHardening', name: '高频感应淬火', words: '高频 中频淬火 感应 感应圈 感应器 淬硬层' },
    { id: 'carburising', name: '渗碳与碳势', words: '渗碳 碳势 有效硬化层 渗层 碳氮共渗 多用炉 爱协林 甲醇丙酮' },
    { id: 'straightening', name: '校直', words: '校直 压直 热校 冷校 变形校直 校直机 弯了~校 上压机校' },
    { id: 'sintering', name: '烧结', words: '烧结 烧结炉 网带烧结 脱蜡 真空烧结 浸油 摆料 烧结温度 推杆炉' },
    {
      id: 'powderPressing',
      name: '粉末压制调机',
      words:
        '压坯 装粉 充粉 单重 称重 模高 调模高 生坯 粉末压机 成型压机 压制密度 脱模开裂 装粉高度 压型 等静压 模架装 (压坯|生坯)密度 整形(模|压) 成型(机|压机) 精整',
    },
    { id: 'siteDebug', name: '现场调试配合', words: '现场调试 客户现场 装机调试 交机 出差装机 验收调试 跟机调试' },
    { id: 'threadRolling', name: '搓丝滚丝', words: '搓丝 搓牙 滚丝 滚牙 牙板 牙规 通止规 对牙 乱牙 牙尖 公牙 中径 环规 毛坯外径 滚丝轮' },
    {
      id: 'coldHeading',
      name: '冷镦换模调机',
      words:
        '冷镦 打头 红头机 一模二冲 二模三冲 镦头 多工位 冲棒 冲头偏 六角头? 内六角 打坯 主模 夹钳 换模调机 换模 头部偏 修模 看单换模 (换|装|修)(冲头|牙板|模具|刀口)',
    },
    { id: 'planing', name: '刨插', words: '刨床 牛头刨 龙门刨 插床 插键槽 刨刀 刨平面' },
    { id: 'broaching', name: '拉削', words: '拉削 拉刀 拉花键 拉键槽 拉孔 拉床 拉内孔' },
    {
      id: 'toolRegrinding',
      name: '刀具修磨开刃',
      words:
        '刃磨 修磨 开刃 磨铣刀 合金铣刀 槽型 后角 前角 开槽 沃尔特 万能工具磨 磨钻头 铣刀修磨 修磨刀具 五轴磨 (修|磨)(丝锥|铰刀|铣刀|钻头|成型刀|合金刀|滚刀|锯片)',
    },
    { id: 'honing', name: '珩磨', words: '珩磨 珩磨条 珩磨头 绗磨 滚压孔 刮削滚光 油石条 缸筒 量缸表 量缸 内径(表|百分表)' },
    { id: 'deepDrilling', name: '深孔钻镗', words: '枪钻 深孔 深孔钻 深孔镗 bta 喷吸钻 排屑 排铁屑 枪钻头' },
    {
      id: 'sizeReport',
      name: '尺寸报告',
      words: '全尺寸 尺寸报告 检测报告 出报告 测量报告 检验报告 三坐标报告 fai 尺寸全检 尺寸检查 查尺寸',
    },
    {
      id: 'cmmProgram',
      name: '三坐标编程与全尺寸报告',
      words: '三坐标编程 pc-?dmis pcdmis calypso 建坐标系? 测量程序 测头校验 编测量 三坐标程序 脱机编程',
    },
    {
      id: 'gearMeasure',
      name: '齿轮检测',
      words: '公法线 跨棒 齿向 齿形报告 齿轮检测 齿跳 周节 齿检 双啮仪 跨齿数 变位系数? 渐开线(变位)? 齿廓 齿形齿向 单啮 齿圈径跳',
    },
    { id: 'helicalGear', name: '斜齿蜗轮与挂轮计算', words: '斜齿 螺旋角 差动 挂轮 挂轮计算 蜗轮 蜗杆 伞齿 人字齿 分齿' },
    { id: 'verticalTurning', name: '立车大件', words: '立车 立式车床 双柱立车 数控立车 大法兰 大盘 大件车 落地车' },
    { id: 'shaftRepair', name: '修轴配套', words: '修轴 修~轴 配轴套? 配轴 配套 补轴 修旧 轴修复 配件修复 磨损轴 轴承位' },
    {
      id: 'turningBore',
      name: '车内孔与内沟槽',
      words: '内孔 镗内孔 内沟槽 内螺纹 盲孔 内径刀 镗孔刀 车内孔 钻内孔 (镗|车|搪)(深孔|内径|盲孔|内锥) 内(径|孔)(槽|尺寸) 浮动铰',
    },
    {
      id: 'smallParts',
      name: '微小精密件',
      words: '微小件 微型件 小零件 小轴 骨钉 医疗件 种植体 小螺丝 微小零件 精密小件 细小零件 手表件',
    },
    { id: 'newProduct', name: '新产品首样', words: '新产品 打样 首样 新品 试制 做新件 开发件 单件小批' },
    { id: 'appearanceCut', name: '高光与外观面', words: '高光 高光倒角 cd纹 亮边 外观面 批花 镜面铣 刀纹 接刀痕 光面' },
    { id: 'complexSurface', name: '叶轮等复杂曲面', words: '叶轮 叶片 曲面 叶盘 流道 异形件? 航空件 倒扣 空间曲面' },
    {
      id: 'mouldParts',
      name: '模具镶件模板加工',
      words:
        '模具镶件 镶件 入块 模仁 顶针孔 镶针 斜顶孔 模板加工 模架加工 型腔加工 散件 模具件 模具零件 (做|加工)(模具|模板|模仁|治具|检具)',
    },
    {
      id: 'throughGrinding',
      name: '通磨切入磨与导轮',
      words:
        '通磨 切入磨 贯穿磨 导轮(角度|修整)? 托板高低 棱圆 无[心芯]磨床? 无[心芯](贯穿|通磨|切入)(式)?(磨)?(调机)? 导轮(斜角|倾角) 贯穿 切入',
    },
    {
      id: 'formGrinding',
      name: '成型磨与光学曲线磨',
      words: '成型磨 曲线磨 光学曲线磨? pg磨 修r角 r角修整 砂轮修型 修形 冲针磨 磨冲针 坐标磨 磨成型',
    },
    {
      id: 'centrelessGrinding',
      name: '无心磨',
      words:
        '无心磨床? 无心磨调机 导轮 托板 贯穿磨 贯穿 切入磨 通磨 导板 托板高低 无芯磨 无心(磨)?修整 贯磨 导轮修 无[心芯](磨|外圆磨|磨床|通磨|切入|贯穿)?(调机|调整|操作|换型|一条线)? (换|调|修)(导轮|托板|导板) 导轮(角度|斜角|修整|转速|倾角) 托板(高低|角度|磨损) 多棱(形)? 棱圆(度)? (贯穿|切入)(磨|式|进给)? (通过|定程)(磨|式|进给) (自动|料仓)上料(磨)? 滚针 滚子(磨)? m1080 m1050 m10200',
    },
    {
      id: 'grindingDefects',
      name: '磨削缺陷处理',
      words:
        '烧伤 烧糊 振纹 波纹 起波纹 拉毛 螺旋纹 鱼鳞波 棱圆 烧黑 磨裂 工作台爬行 火花大 光磨 锥度调 调台面 找锥度 烧伤裂纹 退火色 (磨|光洁度)(不光|发毛) (多棱|棱圆|振纹|烧伤|锥度|螺旋纹|拉毛|啃刀|鱼鳞|波纹|椭圆|腰鼓|喇叭口)(怎么|都|少有|会查|找原因|分析|处理|判断)? 椭圆 腰鼓(形)? 喇叭口 多棱 (圆度|锥度|尺寸)(超差|超了|不好|跑)(找|查|能)?(原因)? 磨削(烧伤|裂纹|振纹)',
    },
    { id: 'cornerCleaning', name: '清角', words: '清角 清根角 r角 排骨位 深窄槽 骨位' },
    { id: 'probing', name: '测头与在机测量', words: '测头 雷尼绍 探头找正 在机测量 自动分中 碰刀仪' },
    { id: 'knurling', name: '滚花压花', words: '滚花 压花 网纹 滚压' },
    { id: 'changeover', name: '换型调试', words: '换型 转产 调机 换产品 换规格 换线 改机 换批 换产 (换|上)料(调机)? (修|改)程序换型' },
    {
      id: 'batchSize',
      name: '尺寸控制',
      words:
        '尺寸(保证|控制|稳定|公差|飘|跑|漂) 保证尺寸 公差控制 控制公差 一丝(以内|以里|之内)? [一二两三五半]丝 [1-9]丝 一个?丝 [1-9一二两三]个?(μ|u|缪|道) 微米 正负 公差 保公差 批量稳定 尺寸链 ±0 公差(两|三|五|半)?(丝|个丝|μ|道)(以内|里)? (几个|两三个|三四个|三个|五个)(微米|μ|缪) 尺寸(控|稳|把|咬)(得住|住|在) 控(在)?[一两三几半]丝 (跟踪|盯)尺寸 (大批|批量)(不跑|稳) 补[一两几]丝 刀磨[掉损]~补 磨损补偿? 尺寸补 (正负|正负差)?[一二两三四五六七八九十几](个)?(μ|缪|谬|丝|道|微米|um)(以内|以里|没压力)? 一批(不飘|不跑) 批量(加工|生产) 大批量 小批量',
    },
    {
      id: 'multiMachine',
      name: '一人看多台',
      words:
        '一人(看|盯|管|带)[多两二三四五六2-6]台 (看|盯|管|带|顾)(着)?[多两二三四五六2-6]台 一个人(看|盯|管|顾)[两三四五六]台 多机台 带[两三四五六]台 两台机 看台 (照看|兼管|包|管|顾|守)(两|三|四|五|六|[2-6])台 (两|三|四)台(一起|同时|一个人)(开|看|管) 一(个)?人(包|开|顾)(两|三|四|五|六)台',
    },
    {
      id: 'swissLathe',
      name: '走心机操作',
      words:
        '走心机? 走心 走芯机? 纵切机? 纵切车床 排刀 排刀机 津上 西铁城 斯大 斯达 star机 送料器 棒料送料 导套 换棒料 上棒料 棒料机 背轴 背面主轴 副主轴 b0205 l20 m32 小轴 微型轴 微小零件 (调|装|换)?送料机(换料|调试)? 排刀架 走心机(换型|调试|编程|调机)',
    },
    {
      id: 'wireFinish',
      name: '修刀与表面',
      words:
        '割一修一 割一修二 割一修三 割一修四 修刀 多刀 精修 线痕 光洁度 镜面 修到第 多次切割(参数)? 割[一二三四]修[一二三四五] 修[一二三四五]刀 (一粗|一割)[二三四两](光|精|修) (面|表面|粗糙度|光洁度)(光)?(ra)?(零点|0.)[一二三四五六1-6] 多次切割 面光',
    },
    {
      id: 'toolSetting',
      name: '对刀分中',
      words:
        '对刀 分中 刀补 找正 寻边器 设坐标 工件坐标 磨耗 刀偏 碰数 打表 设刀 z轴对刀 对刀仪 刀长 校刀 换到对到 换刀对刀 刀具补正 试切对刀 补磨耗 (对|找)(工件)?零点 拉表找正 刀补(自己|我)(打|加|调) (补|加|改)(刀补|磨耗|刀长) 刀长(测量|对) 对刀块 塞尺对刀 (x|z)向(补|磨耗) 找中心 工件(找正|校正) 平口钳(拉直|打表) 刀具补偿 (输|加|减)(几丝|两丝|三丝)(补偿)? 刀?长度?重新[量补测] 刀长补',
    },
    {
      id: 'clamping',
      name: '装夹',
      words:
        '装夹 夹具 虎钳 压板 卡盘 软爪 上件 夹持 找平 装卡 液压夹具 零点定位 治具 镗软爪 镗爪 四爪 四爪找正 三爪 自定心 夹紧力 大件装夹 找正 一夹一顶 (夹|撑)(软爪|内孔) 软爪自己(车|镗|修) 装夹(方案|找正) (打|做|车)(软爪|工装) (夹|吸)变形 (上|换)(夹具|治具|卡盘) 磁力吸盘 弹簧夹头 两顶尖 压板螺丝 卡爪(修磨|修|镗) 软爪(修磨|镗削) 修(卡)?爪 (车|镗)爪 (夹|装)(偏|正)',
    },
    {
      id: 'multiAxis',
      name: '四轴五轴',
      words:
        '[四五4-5三]轴 四五轴 多轴 转台 车铣复合 b轴 五轴联动 四轴头 第四轴 摇篮 翻转台 a轴 rtcp 马扎克复合 车铣中心 转台对中 (四|五|三加二)轴(定位|联动|机) 旋转轴 铣车(一体|复合) 动力头 (y|b|c)轴 双主轴 双刀塔',
    },
    {
      id: 'cncProgram',
      name: '看改程序',
      words:
        '面板代码 代码(手敲|自己敲|自己编) 敲代码 改程序 编程 手编 手工编程 g代码 宏程序 刀路 改~(转速|进给|刀路|参数) 传程序 程序(自己|会)? 面板上~敲 修改程序 下刀深度 看程序 画线路 出程序 自己编自己校 编几何 写程序 自己写程序 写成序 程序(排|编|敲|手敲) 编(好|程序) 图纸来了~写 手敲程序 循环指令 子程序 手工编 排工步 编工步 g71 g76 g83 编程(调机|对刀) 自己编 独立编程 改子程序 出程序单 程序单 排刀路 加工工艺单 (程序|代码)(站着|机床前|面板上|机台上|现场|手动)(敲|编|写|输) 手编(程序)? 自编自(开|操|做|调) 宏(变量|程序) (写|编)(小程序|循环) (算|三角函数)(坐标|交点|角度) (图纸|拿到图)(到手|一到)?~(编|写)(程序|代码)? 面板(输|编|手工编)程 (改|调)(进给|转速|刀路|循环) (代码|程序)自己(改|写|敲|调) 改代码 代码改 出刀路 (软件)?编程出 (电脑|软件)(里|上)?(描|画)(图|线|出来)? 画线编程 (hl|caxa|autocut|towedm)(画图)?(编程)? 放补偿 补偿(放|留|加)(几)? 图来了自己画 画图出程序',
    },
    {
      id: 'camSoftware',
      name: 'CAM软件编程',
      words:
        'ug编程 mastercam powermill hypermill 开粗 后处理 cam软件 刀路 精光 cimatron 编程软件 ug nx 新代 拆电极 工艺(编制|编排|卡) (编|排)工艺 电极(设计|编程)',
    },
    {
      id: 'fanuc',
      name: '数控系统操作',
      words:
        '发那科 法兰克 fanuc 西门子 三菱 新代 广数 广州数控 海德汉 凯恩帝 兄弟机 马扎克 面板 哈斯 系统面板 (980|928|凯恩帝|三菱m70|m80|oi|0i|818|828|808|海德汉530)(系统|面板)? (系统|面板)(熟|会用)',
    },
    {
      id: 'aluminiumThin',
      name: '铝件薄壁加工',
      words:
        '铝件 薄壁 铝合金 铝壳 变形 压铸件加工 振刀 让刀 6061 7075 薄壳 散热片 铝腔体 腔体 装夹变形 薄筋 (铝|铜|塑料|电木|亚克力)件(加工)? 薄壁件',
    },
    {
      id: 'toolChoice',
      name: '选刀与切削参数',
      words:
        '选刀 切削参数 转速 进给 吃刀 刀具 刀片 涂层刀 换刀 刀具寿命 切深 断屑 崩刃 (刀|铣刀|刀片|刀子)[钝磨崩坏]了?[要就]?换 换一?把刀 (断|崩|换|配|选)刀(处理)? (钢|不锈钢|模具钢|淬火|硬料|钛合金|高温合金|铸铁|铜)(件|料)?(加工|切削|参数) 不锈钢(件)?(加工|车|铣)',
    },
    {
      id: 'turning',
      name: '车削加工',
      words:
        '车外圆 车内孔 车端面 车削 车床 车轴 阀芯 轴类 盘类 内孔 车圆 光刀 粗车 精车 切槽 锥度 锥面 圆锥面? 套类 偏心 盘套 特形面 车偏心 外圆 端面 轴套 车套 法兰盘? 老车床 (车|光)(外圆|端面|台阶|锥面|球面|密封面) (车|切)(密封槽|退刀槽) 台阶轴 (法兰|阀体|接头|螺套|轴套|衬套|轴承座)(车|加工) 光(端面|外圆) 平床身 斜床身 (车|留)(退刀槽|磨量|油槽|倒角) 普车 双头车 阀门(件|车) 修爪 (车|铣)倒角',
    },
    {
      id: 'slenderShaft',
      name: '细长轴加工',
      words:
        '细长[杆轴] 跟刀架 中心架 长轴 顶尖 (长轴|细长|光轴|直线光轴|丝杠)(不弯|校直|车) 让刀(大) 托架 细长(件|轴|杆|件让刀)? (不锈钢)?细长件 车细长',
    },
    {
      id: 'threadTurning',
      name: '车螺纹',
      words:
        '车螺纹 螺纹 车牙 挑牙 梯形牙 大小牙 管螺纹 车丝 牙距 多头牙 英制牙 蜗杆 丝杆螺纹 锥管牙 挑扣 车扣 丝扣 螺距 t扣 挑~扣 丝杠 挑丝 挑得来 乱扣 梯形扣 (公|英|美|梯形|方)(制|管)?(牙|螺纹)(都)?(挑|车|做|会) (挑|车|铣)(锥牙|公制牙|英制牙|管牙|内牙|外牙|丝扣|螺纹) (内|外|内外)(牙|螺纹)(车削|加工|都) (g92|g76)(挑|车) (通|止)规过 (npt|rc|g)牙 牙型 牙[也都][挑车套] 内外牙',
    },
    {
      id: 'toolGrinding',
      name: '磨刀',
      words:
        '磨刀 白钢刀? 自己磨刀? 合金刀 刃磨 磨钻头 手磨 磨~刀 砂轮机磨 磨钻 磨刀角度 断屑槽 刀头 合金刀头 焊接刀 (车|白钢|焊接|高速钢|硬质合金)刀(自己|手工|都)?(磨|刃磨|修) (刀|刀具)(钝了|不快了)~(磨|砂轮) (自己|手工)磨(刀|车刀|白钢|钻头|成型刀) 磨(焊接刀|白钢|螺纹刀|成型刀|切槽刀|内孔刀) 上砂轮(机)?磨 刃(口|磨)自己 配刀自己 自己配刀 刀具(修磨|刃磨|重磨)',
    },
    {
      id: 'milling',
      name: '铣削加工',
      words:
        '(磨床|车床|钻床)(和|、|与)?铣床(自己|都|会)?(动手|开|用|操作)? (摇臂|手摇|万能|小)铣 磨和铣 (打火花|车)?、?铣、磨 铣平面 铣槽 键槽 铣削 铣床 飞面 分度头 铣六面 光六面 端铣 铣斜面 立铣 炮塔铣 卧铣 龙门铣 铣键 铣方 铣四方 盘刀 找垂直 吊模板 粗铣 铣粗 (铣|飞)(平面|台阶|斜面|键槽|六方|法兰|阀板|支架) 铣(粗|方|型腔) 面铣 (铣|打)(孔位|u型槽|t型槽) 盘铣刀 分边 六面 (铣|打|光)六面 (铣|光|飞)面',
    },
    {
      id: 'drilling',
      name: '钻孔攻丝',
      words:
        '钻孔 攻丝 攻牙 铰孔 台钻 摇臂钻 打孔 套丝 丝锥 钻攻 钻床 倒孔 沉孔 盲孔 铰刀 钻头 过丝 底孔 攻(牙|螺纹) (钻|铰|扩|锪|沉)头孔 丝攻 断丝锥 取断丝锥 多轴钻 (打|点)中心孔 螺纹底孔 钻孔攻(牙|丝|螺纹) 配钻 配钻攻(丝|牙) 划线打孔 磁力钻 钻模 (钻|铰)(铰|孔)',
    },
    {
      id: 'surfaceGrinding',
      name: '平面磨削',
      words:
        '(小|手摇|手动|精密)磨床 磨床铣床 (会|自己|上)(用|开|上)?(小)?磨床 磨冲头 磨铣(床)? 手磨 磨镶块 磨(刀口|凹模|冲针) 平面磨 水磨 手摇磨 磨平面 吸盘 磁台 平磨 成型磨 垂直度~丝 平磨床 磨床吸盘 磨六面 磨垫块 直角尺 平行度 开槽磨 磨直角 磨槽 (平|手摇)磨(床) (磨|平)(平面|六面|模板|导轨|导轨块|垫块|垫片) (平行度|平面度)(两三|几)?(个)?(微米|丝|μ) 周磨 立轴磨 平面磨(精度|削|加工) 平面精度 (手摇|大水磨|平面|立轴圆台|卧轴矩台|小水磨)(磨|磨床) 磁台(修|磨)? 导轨磨 双端面磨? 磨床精度 龙门磨 研磨平面',
    },
    {
      id: 'cylindricalGrinding',
      name: '内外圆磨削',
      words:
        '外圆磨 内圆磨 磨外圆 磨内孔 端面磨 圆度 外圆磨床 顶尖磨 内孔磨 跳动 砂轮线速 外圆磨床? m1432 1432 m131 磨轴 磨外径 磨主轴 顶尖孔 研中心孔 中心孔 端面外圆磨 内圆 磨孔 轴磨 数控外圆 切入磨外圆 (磨|光磨)(外圆|轴颈|光轴|轴承位|锥面|内圆|内孔|端面) 外圆(锥度|圆度) 锥度(校|拉|跑)(正|准|偏)? (校|拉|调)锥度 (头尾架|顶尖)(打表|同轴|对) 轴颈 (研|修)(中心孔|顶尖孔) m1320 m1332 砂轮架 (圆度|锥度)~(微米|μ) 圆度锥度 圆柱度 外圆 内外圆 (外圆|内圆|端面|外径|轴类)(磨削|研磨|精磨|粗磨|机床|配磨) (配|单根)磨(轴|阀芯|主轴|辊)? (阀芯|轴|杆|柱塞|辊子|活塞杆|滚针|电机轴|主轴|轧辊)(外圆)?(磨|精磨|配磨) m14[0-9][0-9] 死顶尖 顶尖(磨损|跳动) 卡箍 鸡心夹 拨盘 (带|无)中心孔 (量仪|气动量仪|主动测量)(控|量|过)? 气动量仪 (台阶|轴肩|退刀槽)(磨|靠磨) 靠(磨|端面) 数控(外圆|内圆|端面)?磨 双端面 复合磨',
    },
    {
      id: 'wheelDressing',
      name: '修砂轮',
      words:
        '修砂轮 金刚笔 砂轮修整 砂轮平衡 换砂轮 金刚石笔 打砂轮 修整器 动平衡砂轮 平衡砂轮 砂轮~平衡 静平衡 平衡架 平衡块 砂轮~修 修石头 修砂 砂轮动平衡 砂轮装 金刚滚轮 打金刚石 重新平衡 砂轮自家修 砂轮自己修 砂轮响 (打|换|装|平衡)(砂轮) 砂轮(自己)?(修|打|平衡|选型|静平衡|动平衡|自锐) (金刚|金钢)(石笔|滚轮) 平衡架(上)? (静|动)平衡(做好|打好|好了|上) 砂轮(粒度|硬度) 砂轮~(打平衡|平衡|自己修|找重|上架子) (静|动)平衡架? (打|修)砂轮(平衡)? 金刚笔走 (会)?修整砂轮 修整滚轮 (修|整)(磨轮|滚轮) 砂轮修磨 修整(砂轮|导轮|角度)? (砂轮|导轮)(修整|平衡|换装|拆装|装卸|换)(换)? (静|动)平衡(架|仪|块)? (盘|上盘)(静)?平衡 (换|装|卸|上)砂轮 金刚(笔|石|滚轮)(修|打)?',
    },
    {
      id: 'wireCutting',
      name: '线切割',
      words:
        '线切割 慢走丝 中走丝 快走丝 钼丝 割一修 穿丝 线割 修[一二三]刀 锥度切割 慢丝 中丝 快丝 修刀 多刀 精修 无芯 断丝 铜丝 沙迪克 阿奇 夏米尔 fa20 水里割 跳步 锥度 上下异形 镶件割 导丝嘴 导电块 绕丝 换丝 上丝筒 水质 离子水 (线|中|快)(割|走丝|走)(编程|调机|操作|多次切割) (割|走)(凹模|凸模|刀口|镶件|齿形) 锥度割 (穿|上|绕|换)(钼丝|铜丝) caxa线切割 (割|切)一修 (一|粗)(刀|割)(粗)?[二两三四五](刀)?(光|精) (修|走|光)[一二两三四五](刀|遍) 四刀光 无屑切割 (面|表面|粗糙度|光洁度)光?零点[一二三四五] 偏移量 补偿量 (留|切)(料|断|刀口)(切断)? 留料 (上|下)(导嘴|导丝嘴|喷嘴|机头|水嘴) (导嘴|水嘴)(校|换|磨)? 校(丝|垂直)(块|器)? 垂直度校丝 穿丝(孔|机构|自动)? 自动穿丝 (牧野|三菱|沙迪克|阿奇|夏米尔|发那科|苏三光|庆鸿|徕通|西部)(慢丝|慢走丝|线割|中走丝) (统赢|twincad|esprit|统赢软件|hl|autocut|wincut)(编程|软件)? 拼块 入子 (端子|级进模|冲压模|铁芯模|拉丝模|齿轮模)(割|冲头|镶件) 导套孔 (多次|分次)切割 参数库 水(电阻|电导) 冲水压力 断丝(处理|原因|查)? 条纹 (薄|厚)(冲头|件|料)割? (0.1|0.15|0.2|0.25|零点二)(铜)?丝 放补偿 (看|导|转)(dxf|cad)(图)?',
    },
    {
      id: 'edmSinking',
      name: '电火花成型',
      words:
        '电火花 火花机 放电 铜公 电极 火花纹 打火花 积碳 电打 石墨电极 放电间隙 镜面放电 冲油 沙迪克火花 打排骨位 排骨位 骨位 放电参数 电极装夹 碰数取数 取数 校电极 火花油 铜工 粗公 精公 幼公 火花位 电极公 校铜公 夏米尔火花 打电(加工) (打|放)(电极|纹面|骨位) 电极(损耗|找正|分中) 铜电极 火花(纹|间隙) (打|钻|冲)(穿丝孔|小孔|细孔|起割孔) (细孔|小孔|穿孔|深小孔)(放电|机|电极|加工)? 打孔(放电|机|电极) (镜面|细纹|深腔|骨位|清角)(火花|放电|排渣) 火花(油|机|纹|位|参数) (铜公|电极|石墨)(校表|分中|装夹|损耗|校正) 积碳(烧伤)? 排渣 (平动|摇动)(加工)? (牧野|夏米尔|阿奇|群基|北京迪蒙)火花机?',
    },
    {
      id: 'boring',
      name: '镗孔',
      words:
        '镗孔 镗刀 同轴度 孔距 精镗 箱体孔 镗缸 镗床 镗铣 落地镗 微调镗刀 盲孔镗 缸孔 镗孔刀 孔系 大件 落地铣镗 铣面 铣大面 箱体(加工|镗)? (落地|卧式)镗(床)?',
    },
    { id: 'sawing', name: '锯切下料', words: '锯床 下料 切断 锯条 断料 定尺 圆锯 带锯 带锯床 圆锯机 锯料 下棒料 切棒 切料 开棒' },
    {
      id: 'gearCutting',
      name: '齿轮加工',
      words:
        '滚齿 插齿 磨齿 剃齿 齿形 模数 公法线 滚刀 花键 滚齿机 插齿机 蜗轮 齿轮 跨棒 齿向 磨齿机 对齿 挂轮 挂轮计算 滚齿机调整 齿距 齿圈 伞齿 螺旋角 鼓形量 蜗杆砂轮磨? 齿轮磨 热后余量 磨齿余量 (剃|刨|挑)齿(轮|机|床) 齿(距|圈跳动)(加工)? 花键(轴|滚|铣) 挂轮架 分度 插斗齿 y31 y3150 格里森 克林贝格 剃前余量 齿轮变位 滚刀窜刀 数控滚齿',
    },
    {
      id: 'bench',
      name: '钳工操作',
      words:
        '钳工 划线 刮研 锯割 研磨 刮刀 配作 修配 研配 铲刮 打样冲 钳工基本 手工锯 手工锉 修锉 平面刮 锉配 锉削 錾削 锉平 配键 刮平 铰孔配 红丹 对红丹 直线度 (锉|刮|研|铰|划|锯)平面 锉(削|配)(活|基本功)? (铲|刮)(平板|合面|合箱面|导轨) 手工(锉|研|刮|铰) (钳工|台钳)基本功 (打|涂)红丹~(刮|研|铲) 一平方寸 点子 导轨(铲刮|刮研|铲花) 合箱(铲|刮) (打|抛)磨修毛刺 研磨(密封面|平板)? 钻铰 配(钻|铰|键|销)',
    },
    {
      id: 'assembly',
      name: '机械装配',
      words:
        '装配 组装 装机 整机 安装调试 装配图 拧螺丝 部件装配 总装 上件 压装 间隙调整 装设备 主轴装配 主轴箱装配 减速机装配 机床装配 部装 导轨安装 丝杆安装 部装(配)? (装|组)(配)?(整机|机床|部件|执行器) 装(好)?试车 跑合(试车) 从(零件|清洗)~(试车|装) (压|敲|装)(装|销|套)(配) (装|组装)(减速机|机床|水泵|整机) (台架|空载|负载|跑合)(试车|运转|跑合) 漏油返修',
    },
    {
      id: 'alignment',
      name: '精度调整',
      words:
        '校(方|垂直|平行|方箱) 找水平 找同心 对中 导轨精度 激光干涉仪 平行度 垂直度 跳动 精度 水平仪 同轴 校水平 激光对中 打表找正 直线度 导轨直线度 (激光|百分表)(找正|对中|对同心) 电机(找正|对中) (校|找|调)(水平|同轴|平行) 对中仪 刮刀 红丹[看点] 打表(调平|调水平|找平|调平行|调直线)(行|度)? 导轨丝杆(打表|调平|找正) 丝杆导轨(打表|找正) (打|测)(平行|直线|垂直) 调平(行)? 大理石平尺 百分表打 找平(调平)? (拧紧|打)力矩 力矩扳手',
    },
    {
      id: 'bearings',
      name: '轴承与传动件',
      words:
        '轴承 丝杆 导轨 齿轮箱 减速机 减速箱 联轴器 皮带轮 链条 拆轴承 链轮 传动 换轴承 直线导轨 模组 滚珠丝杠 丝杠 轴承(热装|油煮|油温|感应加热|冷装|压装|配对|预紧|游隙|安装|更换) (热|冷|压)(装|套)(轴承|联轴器|齿轮) (调|量|测|控制)(游隙|窜量|窜动|轴向间隙|端盖垫片) 游隙(调整|垫片|量) 垫片(调|加减|配)(整|隙|游隙)? (加热器|油锅|感应)(加热|煮)(轴承)? 轴向(间隙|窜动|游隙) 预紧(力) 隔圈 减速(机|箱)(检修|维修|拆装|拆检) (链条|皮带|链轮)(更换|张紧|调整) 同步(带|轮)(张紧)? 线轨 滑块导轨 导轨丝杆 丝杆导轨 链板 (换|张紧)(同步带|链条|链板) 轴承(加热|热套|油加热|下油锅|油锅|热装配|压入|间隙|热装、?) 热装 热套(轴承|联轴器|齿轮)? 油煮 煮轴承 下油锅 感应加热器 游隙 预紧热装 骨架油封 (压|装|换)(骨架)?油封 油封(压装|安装|压) (调|加|减|配)垫片 (骨架)?油封(压|装|换)? 感应加热(器)? 热(套|装)(轴承|齿轮)?',
    },
    {
      id: 'pneumatics',
      name: '气动',
      words:
        '气动 气缸 电磁阀 气管 气路 气源 smc 亚德客 真空吸盘 电磁阀岛 节流阀 气缸密封 调压阀 漏气 气爪 气动元件 三联件 接气管 气动接管 接气路 插气管 气动(回路|元件|控制|系统)(检修|维护)?',
    },
    {
      id: 'hydraulics',
      name: '液压',
      words:
        '液压 油缸 油路 液压站 油泵 换向阀 比例阀 液压阀 漏油 油封 液压缸 液压泵 换油封 溢流阀 保压不住 液压油 蓄能器 爬行 油压机 液压(站|系统|故障|油路)(装配|排除|检修|保压)',
    },
    {
      id: 'fixtures',
      name: '工装夹具制作',
      words:
        '工装 夹具制作 检具 治具 定位销 夹治具 卡具 快换 夹具 做夹具 快夹 气动夹具 定位块 靠模 工装车间 检验治具 工装夹具 工装定位 工装夹紧 定位夹紧',
    },
    {
      id: 'heatTreatment',
      name: '热处理操作',
      words:
        '淬火 回火 渗碳 渗氮 退火 正火 高频 真空炉 调质 碳氮共渗 炉温 氮化 碳势 碳势控制 装炉 校直 变形校直 感应淬火 淬火液 渗碳炉 多用炉 盐浴 去应力 时效 热校 装炉摆放 真空度 摆放工件 (淬|回|退|正|调)(火|质)(工艺|操作|温度) (盐浴|分级)淬 (真空|网带|多用|井式|箱式)炉(操作|淬火) 打(硬度)~回火 出炉(淬|冷)',
    },
    {
      id: 'hardnessTest',
      name: '硬度与性能检测',
      words:
        '硬度 洛氏 维氏 布氏 拉伸 拉力 冲击试验 弯曲试验 打硬度 洛氏硬度计 拉力机 万能试验机 冲击 hrc 试棒 屈服 硬度(检验|检测|测试|检查)',
    },
    {
      id: 'metallography',
      name: '金相分析',
      words:
        '金相 镶嵌 腐蚀 晶粒度 显微组织 光谱 直读光谱 金相显微镜 制样 抛磨 硝酸酒精 渗层 脱碳层 夹杂 成分分析 (出|写)(检测|试验|金相)报告 盐雾(试验)?',
    },
    {
      id: 'furnaceCare',
      name: '炉子操作',
      words: '中频炉 电炉 炉衬 炉温 看炉 加料 测温 炉子 箱式炉 井式炉 台车炉 网带炉 真空炉 回火炉 热电偶 升温曲线',
    },
    {
      id: 'moulding',
      name: '造型制芯',
      words:
        '造型 型砂 砂型 制芯 合箱 翻砂 覆膜砂 冒口 射芯 消失模 蜡型 砂箱 砂芯 树脂砂 潮模 起模 修型 浇口 垂直线 砂处理 落砂 混砂 下芯 清砂 抛砂 树脂砂线 静压线 (造|合|开)(型|箱|模)(制芯) (手工|机器|树脂砂|水玻璃|潮模|消失模|v法)造型 (下|制|打|吹)(砂芯|泥芯) 浇(冒|注)口系统 射砂 低压铸造 重力(铸造|浇注) 离心铸造 熔模 (打|修)磨铸件',
    },
    {
      id: 'melting',
      name: '熔炼浇注',
      words:
        '熔炼 浇注 铁水 铝水 炉前 配料熔 除渣 精炼 打渣 中频感应炉 化铝 保温炉 光谱调成分 浇包 孕育 球化 除气 捞渣 扒渣 光谱成分 看成分 加合金 铁水温度 炉料 配料单铁 (中频|电弧|冲天)炉(熔|化|炼) 化铜 调成分 (孕育|球化)(处理)? 浇(铸|包|注)(温度)',
    },
    {
      id: 'forging',
      name: '锻打',
      words:
        '锻打 锻造 空气锤 自由锻 模锻 镦粗 加热炉 压力机锻 摩擦压力机 热锻 操作机 打坯 拔长 冲孔 烧红 辗环 切边 锻件 换模锻 加热温度 墩粗 辊锻 胎模 看火候 温度看火 始锻 终锻 (看|控)(火|温) 加热(锻|料|工件)',
    },
    { id: 'hotDie', name: '锻模更换', words: '换锻模 锻模 换模锻 上锻模 合模锻 锻模预热 换模 换模具' },
    {
      id: 'qualityTools',
      name: '质量工具',
      words:
        'spc 8d fmea msa ppap cpk 控制图 不合格品 纠正措施 iatf 质量体系 iso9001 客诉分析 qc七 不合格处理 不合格品处理 不良分析 异常处理单 让步接收 mrb 不良(品)改善 (质量)?体系(文件|审核)? 三检制',
    },
    {
      id: 'incomingInspection',
      name: '来料与成品检验',
      words:
        '来料检 成品检 出货检 抽检 aql 进料 iqc 全检 外观检 挑不良 判定不良 ipqc oqc 抽样 8d 封样 (退货|返工|客退)(检验|品检验) (过程|制程|入库|出货|末件)(检|检验|巡检)',
    },
    { id: 'ndt', name: '无损检测', words: '无损检测 磁粉 渗透 超声波 射线 着色探伤 ut mt pt rt 探头 评片 焊缝(探伤|检测)' },
    {
      id: 'machineToolRepair',
      name: '机床维修',
      words:
        '修机床 机床维修 主轴维修 换主轴 机床报警 丝杆间隙 刀库 换刀臂 机床故障 主轴 数控维修 主轴轴承 换丝杆 光栅尺 刮研 刀塔 润滑泵 机床精度 激光干涉仪 回零 系统(报警|参数|黑屏) (查|修)(电路|线路|系统|主轴|伺服|刀库) (换|修)(丝杆|轴承|主轴|拉刀|皮带|编码器)',
    },
    {
      id: 'servo',
      name: '伺服驱动',
      words:
        '伺服 驱动器 编码器 参数备份 伺服电机 步进 伺服报警 伺服参数 伺服调试 松下伺服 安川 三菱伺服 零点丢失 增益 (伺服|驱动器|步进)(回零|更换|换|增益|刚性|调试|设参|电机|拷贝)(过)? (回|找)原点 (备份|恢复)参数 刚性(调整) 编码器(线|电池|更换|报警) 换(伺服|驱动器) v90(参数|伺服)? mr-?j[345] 驱动器(报码|报警|f代码|代码|故障|换|换过) f代码 f30001 (回零|零点|原点)(丢失|丢|不准|找) 丢(零点|原点|零位) (编码器|绝对值)电池(没电|换|低)? 别丢原点 回过?原点 总线伺服 换过(驱动|伺服电机) (台达|松下|汇川|安川|三菱|信捷|西门子)伺服 运动控制(卡|器)? 电子凸轮 插补轴',
    },
    {
      id: 'printing3d',
      name: '3D打印',
      words:
        '换料盘? 3d打印 切片 光固化 支撑 sla sls fdm 金属打印 slm 树脂打印 尼龙打印 去支撑 后固化 扫描建模 打印机调平 (摆|排)(盘|版)打印 (尼龙|树脂)(粉|打印) (平台|基板|打印平台)(校平|调平) 摆件 (打印件|模型)?后处理 打印(机)?维护 (打磨|上色)(件|模型)',
    },
    {
      id: 'springForming',
      name: '弹簧成型',
      words:
        '绕簧 弹簧机 节距 线径 拉簧 压簧 扭簧 涡簧 弹簧 卷簧机 磨簧 (拉|扭|压)簧(机)?(调|编程)? (调|编)簧机 弹簧编程 调(簧|节距|长度|外径)',
    },
    {
      id: 'pressureTest',
      name: '试压试漏',
      words:
        '试水(捉漏)? 捉漏 打水压 试压 打压 气密 水压 泄漏测试 检漏 保压 打气密 气密台 气密性 耐压试验 氦检 充气保压 打压试漏 水检 试漏机 皂液 (阀门|泵)(试压|试验) 气密(检测|测试|检验) 水密 气检 负压检漏',
    },
  ],
} as const satisfies Family
