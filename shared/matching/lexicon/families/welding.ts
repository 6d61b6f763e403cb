import type { Family } from '../entries.ts'

/** Trades and skills of 焊接钣金. */
export const welding = {
  key: 'W',
  name: '焊接钣金',
  trades: [
    {
      id: 'co2Welder',
      name: '气保焊工',
      codes: '6-18-02-04',
      title:
        '二保焊 二氧焊 二保 气保焊 气体保护焊 co2焊 二氧化碳焊 二氧化碳气体保护焊 气保 钢结构焊工 埋弧焊工 二保焊工 气保焊工 手工二保 钢构焊工 mag焊 厚板焊 烧(二氧化碳|二保|气保|co2|二氧)焊? (二保|气保|二氧)焊(师傅|学徒|操作)? (mig|mag)焊工 埋弧焊? 埋弧焊操作工? 门焊机? 钢结构焊接 开埋弧',
      hints:
        'co2枪 电流摆幅 焊丝 钢结构 钢梁 h(型)?钢 牛腿 檩托 桁架 送丝 钢构厂 十字柱 焊脚 焊枪 气枪 货架厂 干伸长 埋弧 箱型柱 超声波一次过 h钢 滚轮架',
      skills:
        'co2Welding positionWelding weldFitUp readCutList grinding submergedArc weldDefects thickPlate manualArc weldCurrent torchCare fullWelding frameStraightening electrodeBaking',
      close: 'manualWelder',
      related: 'argonWelder weldingRobotOperator pipeWelder laserWelder steelErector sheetMetalWorker',
    },
    {
      id: 'manualWelder',
      not: '烙铁 锡焊 补锡 焊锡 飞线 拖焊 pcb',
      name: '电焊工',
      codes: '6-18-02-04',
      title:
        '(电|烧)焊工 焊工 手(工|把)焊 烧电焊 烧焊 电焊 手工电弧焊 焊师傅 电焊师傅 焊接工 焊接师傅 焊接技工 电焊学徒 焊工学徒 持证焊工 焊了[一二三四五六七八九十]年 焊了十[一二三四五六七八九]年 焊了[0-9]年 烧了[一二三四五六七八九十]年电?焊 铁艺(焊工|师傅|护栏)? 油箱焊工 (铝合金|不锈钢)?(门窗|护栏|防盗窗|栏杆|扶手|雨棚)焊(接|工)(工|师傅)?',
      hints: '焊条 焊机 焊缝 焊渣 面罩 铁门 护栏 铁艺 电弧',
      skills:
        'manualArc positionWelding weldFitUp grinding weldDefects gasCutting readCutList pressureParts rootPass weldCurrent fullWelding siteWelding frameStraightening',
      close: 'co2Welder',
      related: 'argonWelder pipeWelder laserWelder steelErector weldingRobotOperator sheetMetalWorker',
    },
    {
      id: 'argonWelder',
      not: 'icp 光谱 气相',
      name: '氩弧焊工',
      codes: '6-18-02-04',
      title:
        '氩弧焊 氩弧 亚弧焊 氩弧焊工 tig焊 tig 不锈钢焊工 铝焊 薄板焊 氩弧焊师傅 洁净管道焊 卫生管焊 烧(氩弧|亚弧|卫生管|洁净管|铝) 卫生管烧了 铝焊工? 焊铝 铝合金焊工? 亚弧 (铝|不锈钢|薄板|卫生级|洁净)(管)?(管道)?焊(工|接工|师傅) 氩弧焊(学徒|师傅|操作)? 机箱机柜焊接(打磨)?工? (机柜|机箱)焊工 自行车架焊工? 车架焊 (烧|焊)(不锈钢|氩弧|白钢)(的|管|管子|师傅)(的)? 不锈钢(焊接|氩弧)(师傅|工)?',
      hints:
        '充氩 钨极 焊缝发白 水槽 不锈钢 双面成形 填丝 鱼鳞纹 卫生管 洁净管 白钢 亚弧 316l 银白 自熔 手把 双脉冲 米格焊 铝罐 5083 乳品厂 内孔镜 冲亚 铝合金罐车',
      skills:
        'argonWelding thinPlate stainlessWork polishing positionWelding weldDefects rootPass backPurging borescope pipeWelding titaniumWork aluminiumWelding pressureParts readIsometric weldCurrent orbitalWelding fullWelding bendingPress frameStraightening siteMeasuring',
      close: 'laserWelder',
      related: 'manualWelder co2Welder pipeWelder sheetMetalWorker weldingRobotOperator brazer',
    },
    {
      id: 'pipeWelder',
      name: '管道焊工',
      codes: '6-18-02-04',
      title:
        '管道焊 压力管道焊 管焊 氩电联焊 压力容器焊 管焊工 管道焊工 承压焊 容器焊工 (受热面|锅炉|排管|排管子|管排|电厂)(焊工|焊接|焊) 烧(管子|管道|锅炉管|排管|小管) (排管|管子|管道)烧了 锅炉管焊? 工艺管道焊 (焊|烧)(管子|管道|压力管)(的|师傅) 管(焊|道焊)(师傅|工)',
      hints: '拍片 射线 管口 预制 法兰 坡口 压力容器 固定口 受热面 t91 12cr1 p91 项目证 排管 障碍焊 片子 膜式壁 焊口 寸口 固定焊口 五四二',
      skills:
        'pipeWelding rootPass argonWelding manualArc positionWelding weldDefects readIsometric backPurging borescope pressureParts stainlessWork titaniumWork orbitalWelding',
      close: 'argonWelder manualWelder',
      related: 'co2Welder pipefitter laserWelder',
    },
    {
      id: 'laserWelder',
      name: '激光焊工',
      codes: '6-18-02-04',
      title: '激光焊 手持激光焊 激光焊接 激光焊操作 激光焊工 手持激光 激光焊(机|师傅|操作工)? 手持焊 激光熔覆(操作)?工? 熔覆工?',
      hints: '振镜 光斑 保护镜片 配电柜壳',
      skills: 'laserWelding thinPlate stainlessWork grinding laserCladding weldDefects',
      related: 'argonWelder co2Welder sheetMetalWorker manualWelder weldingRobotOperator',
    },
    {
      id: 'spotWelder',
      name: '电阻焊工',
      codes: '6-18-02-04',
      title: '碰焊 电阻焊 点焊 凸焊 对焊 缝焊 螺柱焊 种焊 悬挂点焊 点凸焊 点焊工 凸焊工 碰焊工 排焊 点焊操作 打点焊(的)?',
      hints: '电极头 焊点 飞溅',
      skills: 'spotWelding fixtures firstArticle',
      related: 'manualWelder weldingRobotOperator laserWelder',
    },
    {
      id: 'brazer',
      name: '钎焊工',
      codes: '6-18-02-04',
      title:
        '钎焊工 钎焊 (真空|炉中|高温|感应|高频|火焰|硬质合金|铜|铝)钎焊工? 钎焊操作工 钎焊师傅 钎焊技师 铜管焊(接)?工? 铜焊工? 焊铜管 火焰焊工? 焊(小)?弯头 两器焊接 银焊工? 管路焊接 高频焊工?',
      hints: '钎料 钎剂 钎缝 钎焊炉 真空钎焊炉 两器 小弯头 磷铜 漏率 换热器',
      skills: 'brazing furnaceBrazing copperBrazing pressureTest backPurging elbowFitting',
      related: 'argonWelder manualWelder heatTreater',
    },
    {
      id: 'mouldRepairWelder',
      name: '模具补焊工',
      codes: '6-18-02-04',
      title: '模具补焊 显微镜补焊 激光补焊 冷焊 补模',
      hints: '崩角 砂眼 显微镜 补焊',
      skills: 'mouldRepairWelding argonWelding polishing',
      close: 'laserWelder',
      related: 'argonWelder mouldFitter',
    },
    {
      id: 'sheetMetalWorker',
      not: '汽车 叶子板 翼子板 介子机 大梁校正 车身 保险杠 事故车 钣喷 刮灰 4s店',
      name: '冷作钣金工',
      codes: '6-18-01-11 6-18-01-10',
      title:
        '冷作工 冷作钣金 钣金工 钣金师傅 铆工 铆焊工 钣金装配 冷作 机柜钣金 钣金加工 (容器|设备|化工设备)(铆工|冷作)工? 冷作铆工 冷作师傅 铆工师傅 容器制作',
      hints: '放样 展开 箱体 机柜 拼装 咬口 火焰矫正',
      skills:
        'layoutUnfold bendingPress weldFitUp shearing readDrawing grinding co2Welding riveting vesselShell sheetAssembly screwDriving deburring bendAngle bendTooling',
      close: 'bendingOperator riveterAssembler',
      related: 'laserCutter stampingOperator co2Welder manualWelder steelErector ductWorker',
    },
    {
      id: 'riveterAssembler',
      name: '结构拼装工',
      codes: '6-18-01-11',
      title:
        '拼装工 组对工 组立工 拼装师傅 装配铆工 结构件装配 钢结构拼装 船体装配工? 船体(铆工|装配) 分段装配工? 船厂装配工? 拼装铆工 结构铆工',
      hints: '胎架 拉线 找正 点固',
      skills: 'weldFitUp readDrawing readCutList layoutUnfold hoisting manualArc vesselShell frameStraightening shipAssembly',
      close: 'sheetMetalWorker',
      related: 'co2Welder steelErector manualWelder',
    },
    {
      id: 'bendingOperator',
      name: '折弯工',
      codes: '6-18-01-12 6-18-01-10',
      title:
        '折弯工 数控折弯 折弯机 折床 折弯师傅 折弯 剪折 剪板工 剪板折弯 折弯(机)?(操作|师傅|学徒|编程|调机)工? 数折 折弯剪板 通快折弯 折(板|铁皮|机箱)(的|师傅) (折床|折弯机)(操作|师傅|学徒|编程) 数控折弯(工|员|师傅|操作工|操作|编程) 折弯(机)?编程 折弯展开(放样)? 折弯放样 钣金展开折弯 开(折床|折弯机|折弯)(的|师傅)? 折弯操作(工)? 阿玛达(折弯|编程)?(师傅|的)?',
      hints: '折弯刀 扣除系数 展开尺寸 amada 折弯机 压死边 展开图 后挡料 对角线 回弹 百吨 带屏 v口 抓刀 刀模',
      skills: 'bendingPress shearing readDrawing layoutUnfold measuring firstArticle bendAngle bendTooling',
      close: 'sheetMetalWorker',
      related: 'laserCutter stampingOperator turretPuncher',
    },
    {
      id: 'laserCutter',
      name: '切割下料工',
      codes: '6-18-02-05 6-18-01-10',
      title:
        '激光切割(工艺)? 数控切割 火焰切割 等离子切割 切割工 激光操作员 激光下料 激光机操作 光纤切割 割工 气割工 激光切割机 水刀切割 水切割 等离子(火焰)?切割? 火焰(等离子)?(切割|下料)工? 数控(火焰|等离子)(切割)? 火焰等离子 开激光(机|切割)? 激光切割机?(操作|师傅|调机|学徒|编程)工? 切管机 激光切管 手工气割 气割 相贯线切割? 管(桁架)?相贯线(切割)? (圆管|管材)切割 (割板|切板)(下料|的|师傅)',
      hints: '套料 排版 喷嘴 焦点 挂渣 板材 切割头 柏楚 大族 宏山 百超 迅镭 千瓦 万瓦 切面 套排 打渣 割嘴',
      skills: 'laserCutting nesting gasCutting readDrawing equipmentCare hoisting sheetHandling bevelCutting cutDistortion pipeProfile',
      related: 'bendingOperator sawOperator sheetMetalWorker stampingOperator turretPuncher',
    },
    {
      id: 'polisher',
      not: '大理石 石材 地坪 汽车漆面 打蜡',
      name: '打磨抛光工',
      codes: '6-19-01-05 6-18-01-04',
      title:
        '打磨工 抛光工 打磨抛光 抛光师傅 打磨师傅 磨光工 拉丝工 砂光 喷砂工 抛丸工 去毛刺 披锋 (五金|不锈钢|铝件|锌合金|铜件|水龙头|压铸件)(打磨|抛光|去毛刺)(工|师傅)? 打磨(师傅|学徒)? 抛光学徒 去(批锋|披锋|飞边|毛边)(工)? 打砂抛光 打砂工? 布轮抛光 修毛边工? 抛(光|毛)(的|师傅) 打(磨|砂)的',
      hints: '麻轮 砂带机 千叶片 布轮 抛光蜡 镜面 砂轮片 抛光厂',
      skills: 'grinding polishing stainlessWork deburring beltGrinding visualCheck sandblasting',
      related: 'grinderOperator mouldPolisher coatingSprayer',
    },
    {
      id: 'coatingSprayer',
      not: '农药 果园 粉末冶金 消毒 打药',
      name: '涂装喷漆工',
      codes: '6-18-03-03',
      title:
        '喷塑工 喷粉工 喷涂工 涂装工 静电喷涂 喷塑 喷粉 喷涂 工业喷漆 木器喷漆 pu喷漆 涂装 油漆涂装 喷油工 喷油 手喷 手喷工 喷涂(师傅|调机|技术员|线) 防腐喷漆 钢构喷漆 喷砂喷漆 喷漆(线|调机) 保险杠喷涂 喷塑(流水线|线|车间)(工|普工|操作工)? 静电喷塑(工)? 喷粉线(操作工)? 粉末喷涂线',
      hints: '粉末 挂具 前处理 磷化 烘道 固化 往复机 静电枪 粉房 水帘柜',
      skills:
        'powderCoating sprayGun pretreatment colourMixing filmDefects sandingFill filmThickness platingLine grinding sandblasting paintBooth autoSpraying hangingParts',
      related: 'autoPainter furniturePainter polisher electroplater',
    },
    {
      id: 'electroplater',
      not: '汽车镀晶',
      name: '电镀氧化工',
      codes: '6-18-03-01',
      title: '电镀工 电镀 阳极氧化 氧化工 镀锌工 镀铬 镀镍 挂镀 滚镀 酸洗工 磷化工 发黑工 电泳工 电泳',
      hints: '镀槽 挂具 药水 槽液 电流密度 整流器 酸洗 赫尔槽 镀锌线 镀铬线 镀层 镀件 下槽',
      skills: 'platingLine bathAnalysis pretreatment filmThickness currentControl platingDefects colourMixing',
      related: 'coatingSprayer chemicalOperator waterTreater',
    },
    {
      id: 'steelErector',
      name: '钢结构安装工',
      codes: '6-29-03-01 6-18-01-11',
      title:
        '钢结构安装 钢构安装 彩钢瓦安装 彩钢安装 钢结构工 厂房安装 网架安装 钢结构施工 装钢结构(的)? (搞|做)钢结构(的|师傅) 钢结构师傅',
      hints: '高强螺栓 檩条 彩钢板 檐口 吊装 高空作业车',
      skills: 'highStrengthBolts hoisting weldFitUp readDrawing manualArc rigging roofSheeting',
      related: 'scaffolder curtainWallInstaller riveterAssembler co2Welder rigger',
    },
    {
      id: 'ductWorker',
      name: '通风白铁工',
      codes: '6-18-01-11',
      title: '白铁工? 白铁师傅 风管工 通风工 做风管 风管(制作|加工|安装|师傅|下料) 通风管道工? 通风安装 通风白铁 螺旋风管',
      hints: '咬口机 共板 角铁法兰 镀锌板 风口 支吊架',
      skills: 'ductMaking ductInstalling layoutUnfold shearing riveting',
      related: 'sheetMetalWorker pipefitter hvacTechnician',
    },
    {
      id: 'turretPuncher',
      name: '数控冲床操作工',
      codes: '6-18-01-12 6-18-01-10',
      title: '数控冲床(操作|编程|师傅)?工? 数控冲 数冲 数冲工 数冲操作 转塔冲床? 转塔',
      hints: '村田 amada 刀塔 cnckad 微连接 百叶窗',
      skills: 'turretPunching nesting cncProgram readDrawing deburring measuring',
      related: 'bendingOperator laserCutter stampingOperator sheetMetalWorker',
    },
    {
      id: 'weldStoreKeeper',
      name: '焊材管理员',
      codes: '6-18-02-04',
      title: '焊材(保管|烘干|管理)(烘干)?(员|工)? 焊条烘干(员|工)?',
      hints: '烘箱 保温筒',
      skills: 'electrodeBaking reportWriting',
      related: 'stockClerk',
    },
  ],
  skills: [
    {
      id: 'bendTooling',
      name: '折弯刀模与程序',
      words:
        '换模 换模具 装模 换上下模 上模下模 上下模刀 模具编号 v槽 折弯刀 刀模(选配|换装|选择|更换|配换)? (选|配|换|排|装)(刀模|折弯刀|v槽|上模|下模|v口|模) (换|排)刀(快)? (几|多少|八|六|五)(倍|个)?v(的)?(槽|口)? v口 刀口 内r 排刀 鹅颈刀 尖刀 刀具(三分钟)?换 折弯(机)?(编程|程序)(与|和|、)?(换模)? 折弯换模 (折床|折弯)(程序|编程)(自己)?(编|会编)? 工序先里后外 刀子自己(配|换) 抓刀 后挡(料|指)(定位|调|编)? 分中对刀 换刀(十来|七八|几)?(次|遍)? 换刀模 上刀 刀槽 快夹 折弯对刀 (输|编)(角度|尺寸)(尺寸|角度)? 自己输角度 输程序 垫膜 (无痕|防划)(垫|膜|下模)? 上下刀 刀模架 下模槽口 刀模(架)?自己管 分中(刀模)? 装刀 换模调机 调机换模 靠山(调尺寸|定位)?',
    },
    {
      id: 'bendAngle',
      name: '回弹与角度修正',
      words:
        '回弹(补|量|角度)? 角度(修正|补偿|误差|补|不够|超差|补两刀) 折角度 (补|压|修|调)角度 扣一点 万能角度尺 角尺(靠|量|卡|一靠) 回弹角度(修正)? (一|两|半)度半?(就)?(压|补)过 不够(再)?加压 压(过|多)(一|半)度 (铝板|不锈钢|冷板)回弹 补角 角尺卡 (加|减)(一)?点点?角度 角度跑(了|掉)? 改补偿 量角度 (试|先)折(一)?片?(量角)? 首件量角 角度差 改?补偿 角度不对(改|调) 铝板镀锌不锈钢回弹 回弹(多少|各是) 量角 角尺(量)?',
    },
    { id: 'hangingParts', name: '挂件与下线检查', words: '挂件 挂料 上件 下件 补喷 检查露底 上挂 挂具(上下料|上料|维护) 上挂下挂' },
    { id: 'electrodeBaking', name: '焊材烘干发放', words: '焊条烘干 烘干焊条 焊剂烘干 保温筒 焊材发放 发放台账 回收焊条 温度记录 烘箱' },
    { id: 'laserCladding', name: '激光熔覆', words: '熔覆 送粉 搭接率 轴类修复 熔覆层 稀释率 粉末送' },
    { id: 'pipeProfile', name: '相贯线与管材切割', words: '相贯线 圆管 管材切割 方管 切管机 管桁架' },
    { id: 'shipAssembly', name: '船体分段装配', words: '分段装配 看船图 船图 肋骨 合拢 船台 舱壁 外板 火工' },
    {
      id: 'siteWelding',
      name: '现场安装与防锈',
      words:
        '现场安装 防锈漆 刷防锈 焊护栏 焊雨棚 焊铁门 焊楼梯 上门焊 防盗窗(制作|焊接)? (焊接|焊|做|装)(雨棚|护栏|铁门|楼梯|钢平台|平台|栏杆|围栏|货架|支架|铁艺) (现场|上门|维修)(维修)?(焊接|补焊) (角铁|角钢|槽钢)支架(制作|焊接)? 钢平台(楼梯)? 钢楼梯 焊阁楼 高空焊接 铁艺(护栏|大门)?(焊接|制作)',
    },
    { id: 'siteMeasuring', name: '量尺与上门安装', words: '量尺 上门量 测尺寸 量尺寸 现场装' },
    {
      id: 'frameStraightening',
      name: '校架矫形',
      words: '校架 校正车架 矫形 火工校正 火工矫正 水火弯板 校平 (手工)?敲打?(整形|平整|找平) 敲平 锤平 校火 火校 火工校平',
    },
    { id: 'fullWelding', name: '满焊与密封焊', words: '满焊 密封焊 满焊密封 煤油试漏 煤油渗漏 试漏 焊道不漏' },
    {
      id: 'sheetAssembly',
      name: '钣金件装配',
      words: '锁扣 合页 锁扣合页 爆炸图 看爆炸图 装门锁 铰链 密封条 钣金装配 机柜装配 (机柜|柜体|箱体|壳体)(组装|装配|拼装)',
    },
    {
      id: 'platingDefects',
      name: '镀层不良处理',
      words: '烧焦 起泡 起皮 发雾 露黄 漏镀 发花 麻点 针孔 结合力 镀层(起泡|发花|脱落)(处理)?',
    },
    { id: 'currentControl', name: '电流电压控制', words: '看电流 电流电压 调电流 按面积 整流器 电流密度 打电流' },
    { id: 'surfaceTesting', name: '磁粉渗透检测', words: '磁粉 渗透 mt pt 着色 磁轭 显像剂 荧光磁粉' },
    { id: 'ultrasonics', name: '超声检测', words: '超声波? ut 超声波探伤 探头 tofd 相控阵 k值 波幅 试块' },
    { id: 'radiography', name: '射线检测评片', words: '射线 射线评片 评片 底片 rt 拍片 暗室 洗片 黑度 像质计 探伤机 射线检测(合格)?' },
    {
      id: 'autoSpraying',
      name: '自动线与机器人喷涂',
      words: '机器人喷涂 往复机 自动喷涂 喷涂机器人 喷涂轨迹 自动线喷 自动喷涂线 自动喷漆',
    },
    { id: 'paintBooth', name: '水帘柜与喷房', words: '水帘柜? 水帘 喷漆房 喷房 漆渣 无尘房 送风' },
    { id: 'sandblasting', name: '喷砂抛丸', words: '喷砂 抛丸 sa2.?5 铜矿砂 钢砂 喷砂房 喷砂除锈 抛丸机 抛丸线 粗糙度~微米' },
    { id: 'beltGrinding', name: '砂带打砂', words: '砂带 打砂 过砂 砂带机 水砂带 目砂 粗砂 精砂 拉丝' },
    { id: 'cutDistortion', name: '切割变形控制', words: '割板变形 切割变形 热变形 起割顺序 割变形 留桥 割完校平' },
    { id: 'bevelCutting', name: '坡口切割', words: '坡口 开坡口 坡口机 铣边机? 半自动小车 半自动坡口 小车跑' },
    {
      id: 'sheetHandling',
      name: '上下板料与换料',
      words: '换料 上料 上板 换板 交换台 吊板 捡件 上下板 分拣件 板材(管理|摆放|领用) 余料管理',
    },
    {
      id: 'turretPunching',
      name: '转塔冲操作',
      words:
        '数冲 转塔冲? 刀塔 村田 微连接? cnckad 百叶窗 步冲 数控冲床? 冲网孔 拉伸成型 装模具 间隙垫片 去微连 工位模具 快冲 (数冲|转塔|冲塔)(机|编程|模|换模)',
    },
    {
      id: 'ductInstalling',
      name: '风管现场安装',
      words: '现场安装 风管安装 吊装风管 支吊架 装风口 打胶 风管保温 风阀 漏风 风管吊装 软连接',
    },
    {
      id: 'ductMaking',
      name: '风管咬口与法兰',
      words: '咬口机? 咬口 共板法兰? 共板 角铁法兰 法兰机 联合角 按扣 翻边 风管制作 合缝 风管预制 插条 做风管',
    },
    {
      id: 'vesselShell',
      name: '筒节封头组对',
      words: '封头 筒节 筒体 棱角度 校圆 回圆 卷圆 滚圆 开孔 接管 支座 补强圈 椭圆度 马鞍口 压力容器(焊接)?',
    },
    { id: 'torchCare', name: '焊枪与导电嘴维护', words: '导电嘴 换导电嘴 清枪 剪丝 换嘴 送丝轮 送丝管 防飞溅 焊枪保养' },
    { id: 'elbowFitting', name: '穿管胀管套弯头', words: '套弯头 小弯头 插弯头 穿铜管 胀管 套环 u管 长u管 插管' },
    {
      id: 'orbitalWelding',
      name: '管道自动焊',
      words: '(轨道|管道|管管|管板|全位置)自动焊 自动焊(头|机头)? 自动氩弧 法兰式机头 轨道焊 封闭式焊头 焊接机头 轨道机头',
    },
    {
      id: 'roofSheeting',
      name: '屋面板檩条安装',
      words: '彩钢瓦 屋面瓦 檩条 屋面板 夹芯板 收边包角 天沟 墙面板 自攻钉 打钉 彩钢(板|瓦)(铺设|安装|铺)',
    },
    {
      id: 'weldCurrent',
      name: '焊接规范调节',
      words:
        '焊接电流 电流(大小|调|多大) 电流电压 焊接参数 焊机调 调电流 调规范 焊接规范 干伸长 (电流|电压)(多大|调|自己调|匹配|大小)(心里有数)? 规范(自己调|调) (看)?(焊接)?工艺卡 wps 焊接工艺(卡|指导书|规程)',
    },
    {
      id: 'pressureParts',
      name: '锅炉压力容器焊接',
      words:
        '压力容器 锅炉管 管排 集箱 汽水管道 膜式壁 受压元件 承压 容器焊 锅炉焊 罐体焊 储罐 受热面 排管 t91 12cr1 水冷壁 省煤器 过热器 (容器|储罐|换热器|封头|筒体)(焊|焊接|制造|纵环缝) p91 p22 15crmo p92',
    },
    {
      id: 'aluminiumWelding',
      name: '铝焊',
      words:
        '铝焊 焊铝 铝合金焊 铝氩弧 交流氩弧 铝管焊 铝罐 双脉冲 米格焊 mig铝 5083 氧化皮 铝合金罐 铝合金~焊 铝罐车 (铝|铝合金|铝板|铝件)(焊接|氩弧|氩弧焊|双脉冲)',
    },
    { id: 'titaniumWork', name: '钛焊', words: '钛焊 钛管 钛材 镍材 哈氏合金 蒙乃尔 特材 钛(管|板|材|合金)?(焊|焊接|设备)' },
    { id: 'borescope', name: '内窥镜检验', words: '内窥镜 探头伸进去 内窥 内孔镜 孔探 内镜照 内窥镜(检|看|自检|记录|检查|一道道)?' },
    {
      id: 'co2Welding',
      name: '气体保护焊',
      words:
        '(二|co2|二氧化碳)(气)?(体)?(保|保护)焊 二保 二氧焊 气保焊? 气体保护焊 药芯焊丝 药芯 实芯 送丝 气枪 mag焊 mig焊? 富氩 厚板气保 干伸长 焊脚饱满 二氧化碳焊 co2枪 拿气枪 双脉冲 脉冲mig 米格焊 mig铝 烧二氧化碳 烧二保 (混合气|富氩|药芯)(焊|保护焊|气体保护)(机|丝)? (焊丝|送丝)(一点二|1.2|1.0|药芯) (二保|气保)(枪|立焊|横焊|仰焊|角焊) 钢结构(焊接|焊) (箱型|h型)(钢)?(梁|柱)(焊接|焊) gmaw fcaw',
      parts: '药芯焊丝 药芯 实芯 送丝 气枪 富氩 厚板气保 干伸长 焊脚饱满 co2枪 拿气枪',
    },
    {
      id: 'manualArc',
      name: '手工电弧焊',
      words:
        '手(工|把)焊 焊条 电弧焊 手工电弧焊 烧电焊 烧焊 电焊 j(422|507) 507焊条 手把 直流焊机 引弧 运条 (焊条|直流|交流)(焊|电弧焊|把焊)(条)?(盖面|打底|填充)? j(422|427|507|506) (焊条|电焊条)(烘|烤|干) (烧|打)(手工焊|焊条) (酸|碱)性焊条 (盖面|填充)(焊) smaw',
    },
    {
      id: 'argonWelding',
      name: '氩弧焊',
      words:
        '氩弧焊? 亚弧 tig焊? 钨极 填丝 氩气 手工氩弧焊? 自熔 焊缝(发白|发亮|金黄) 鱼鳞纹 脉冲氩弧 亚弧焊 手把 手工氩弧 氩氟焊 316l 304 烧氩弧 氩弧(管|打底|薄板|师傅) 焊氩弧 鱼鳞纹?匀 (氩弧|亚弧|氩|钨极|tig)(氩弧|填充|盖面|立焊)(接|机|枪)? 钨(针|极)(磨|尖) 飘把 (自熔|填丝)(焊) (银白|金黄|亮晶晶)(纹|色|的) (烧|打)(不锈钢管|薄板) 焊不锈钢 焊(薄板|白钢) 摇把(焊)? (304|316l?|321|双相钢)(管|板|烧)? tig(打底|焊机)? gtaw',
      parts: '钨极 填丝 氩气 自熔 焊缝(发白|发亮|金黄) 鱼鳞纹 脉冲氩弧',
    },
    {
      id: 'positionWelding',
      name: '全位置焊接',
      words:
        '[平立横仰](、|和|,)?[立横仰角平](、|和|,)?[横仰角立]? [平立横仰]焊 平角焊? 立(焊|向上|缝|角) 立向上 立缝 横(焊|缝) 仰(焊|角|脸) 全位置 平立横仰 平立横 6g 5g位 2g 3g 爬坡 角焊缝? 各种位置 困难位置 躺着[烧焊] 仰着[烧焊] 镜子焊 斜45 斜四十五度 蹲位 位置焊 全方位 障碍焊 镜面焊 障碍位 镜面焊接 (全|各种|各个|哪个|别扭|任何|所有)(位置|角度|方位)(都|也|焊|烧|能)? (平|横|立|仰)(焊|的|着)?(横|立|仰|平)(焊|的)?(都|不在话下|全|会)? (转不动|不能转|45度|四十五度)(的)?(口|焊口|管口|位)(子)? [1-6]g(位)?(r)? (躺|蹲|趴|仰|倒)着(也)?(烧|焊) 6gr 全位置(焊|固定口|管) (固定|吊)口(焊接|焊) 下向焊 下向',
      parts: '[平立横仰]焊 平角焊? 立(向上|缝|角) 横缝 仰(角|脸) 6g 5g位 2g 3g 爬坡 角焊缝?',
    },
    {
      id: 'thickPlate',
      name: '厚板多层多道焊',
      words: '厚板 多层多道 多层焊 预热 层间温度 后热 开坡口 坡口 清根 碳刨 气刨 四十厚 厚料 预热焊 焊后热 箱型柱 多道 坡口焊 探伤一次过',
    },
    {
      id: 'thinPlate',
      name: '薄板焊接',
      words:
        '薄板 薄料 [0123一二三](个|毫米|mm)~(以下|以内)?薄 不变形 变形控制 焊穿 [01]\\.[0-9]板 薄皮 薄件 一毫米 零点八 冷焊 脉冲焊 不烧穿 点焊固定 薄(板|壁|料)(氩弧|不变形|拼|件) (零点[三五八]|0.[358]|一个厚|1个|一毫米)(厚)?(的)?(板|薄板)? (拼|对)(缝|接)(焊) 烧穿',
    },
    {
      id: 'weldFitUp',
      name: '看单拼装点固',
      words:
        '拼装 点固 组对 组立 装配点焊 点焊定位 点焊固定 点固定位 拼板 对口 胎架 找方 敲方 校正 矫正 焊接变形 (焊接)?变形矫正 火焰校正 火焰矫正 校直 组装点焊 错边 变形控制 控制变形 反变形 法兰组对 对接组对 组焊 管道对接 (组|拼|对|定)(对|装|位|焊)(点固|点焊) (点|定)(位|固)(焊|好) 看图(拼|组)(装)? (拼|组)(框架|架子) 组(对|立)(焊) 找(方|角)尺 拼起来点[焊牢] 点牢再焊 [切下]好点牢 (焊|焊接)牛腿 连接板(组对|焊接)',
    },
    {
      id: 'readCutList',
      name: '看下料单和结构图',
      words: '下料单 料单 看料 看~料单 看单 清单~料 结构图 钢构图 自己对~(单|图) 几块板 看图下料 加工单 零件清单 排料',
    },
    {
      id: 'grinding',
      name: '打磨清渣',
      words:
        '角磨机? 磨光机 打磨 清渣 磨片 砂轮 砂轮片 千叶 砂带 砂光 去飞溅 清根打磨 磨平 手砂轮 直磨机 (角磨|磨光)(机)?(磨|打磨) 磨(焊缝|焊疤|飞溅|平|毛刺|坡口)',
    },
    {
      id: 'deburring',
      name: '去毛刺',
      words:
        '毛刺 披锋 批锋 倒角 去~刺 修边 飞边 锉刀 刮边 打毛刺 修毛边 倒棱 去毛边 毛边 修批锋 钨钢刀去 (打|倒)(毛边|锐边|棱角|披锋) 倒角(机)',
    },
    {
      id: 'submergedArc',
      name: '埋弧焊',
      words: '埋弧焊? 龙门焊 小车焊 焊剂 自动焊小车 门焊机 埋弧焊机 埋弧自动焊 h型钢焊 龙门埋弧 纵缝 环缝 电渣焊',
    },
    {
      id: 'weldDefects',
      name: '焊缝质量与缺陷判断',
      words:
        '咬边 夹渣 气孔 未熔合 未焊透 焊缝成形 探伤 拍片 超声波~探伤 [一二]级~片 射线 焊缝检 焊偏 焊穿 看焊缝 返修焊 着色 宏观 熔深 片子 拍片合格率 片子合格 焊口合格 探伤率 一次合格率 拍片率 ut一次过 超声一次过 探伤一级 超声波一次过 焊缝外观 (咬边|夹渣|气孔|未熔合|焊瘤|裂纹|飞溅)(处理|返修|少) (拍片|射线|x光|超声)(一次|合格率|过|返修)(合格|过)? 返(修)?(口|片)(少|处理) 焊(缝)?(外观|成型)(漂亮|好看|均匀) 探伤(一次合格|返修) 焊缝(无损|探伤)(合格)? (无损|探伤)(检测)?合格',
    },
    {
      id: 'rootPass',
      name: '打底与单面焊双面成形',
      words:
        '打底 单面焊双面成[形型] 双面成[形型] 单面焊 背面成型 氩弧打底 盖面 内填丝 摇摆焊 单面成型 双面成型 透度 里头 里面不塌 背面(成形|透|焊透)~好 焊透 打底焊 氩打底 打底盖面 单面焊双面 透过去 底层 内凹 里面~成[形型] (背|反|底)(面|透|部)?(成型|成形|焊透|熔透|没问题|都透|一遍透) 打底(焊|一遍|透|层) (一遍|一次)(透|焊透|成型) 背透 (对接)透背 (反面|背面)(鱼鳞|亮|银白|成型) 根部(焊透|熔透) x光(一级|二级) 背面(透|焊透) 根焊 根(上|部|子)(那|头)?(一)?道 摇把(焊)? 摇摆(打底)? 底(层|口)焊 内(凹|成形|成型) 一手清',
    },
    {
      id: 'pipeWelding',
      name: '管道焊接',
      words:
        '管道焊接? 管焊 管子焊 固定口 管口 法兰焊 碳钢管 不锈钢管 压力管道 焊管子 氩电联焊 小径管 大管 支管 配管 管线焊 工艺管 管对接 寸径 管段 小管 斜四十五 固定焊口 水平固定 垂直固定 管路焊 碳钢管子 不锈钢碳钢 卫生管 薄壁管 洁净管 乳品厂管子 管子亚弧焊? 小口径管 (小|大|厚壁|薄壁|碳钢|热力)(管)(子|道|线|口)?(焊|焊接|接)? (接|烧|焊)(管口|管接头|法兰) (小口径|小管)(管)?(全位置)? dn(15|20|25|32|40|50|65|80|100|150|200) 管(焊|口)(接|预制) (管子|管口)(焊|接)(了)? 自动(管|轨道)焊(机)? 管(管)?自动焊 焊(卫生|洁净)管 (卫生|洁净|薄壁|薄|纯水|特气)管 卡箍(焊|弯头) 食品管道 洁净管道 板管 厚管 碳钢厚管 厚壁管',
    },
    {
      id: 'brazing',
      name: '钎焊',
      words:
        '钎焊 钎料 钎剂 钎缝 (火焰|感应|高频|银|铝)钎焊 铜焊 银焊条 火焰焊 高频焊 硬质合金焊 焊刀头 磷铜焊条? 火头 火焰大小 铜管焊 焊弯头 焊小弯头 银焊',
      parts: '钎料 钎剂 钎缝 (火焰|感应|高频|银|铝)钎焊',
    },
    { id: 'furnaceBrazing', name: '真空炉中钎焊', words: '(真空|炉中|高温)钎焊 真空钎焊炉 钎焊炉 高温合金钎焊 高温合金真空钎焊' },
    {
      id: 'backPurging',
      name: '充氩保护',
      words:
        '充氩 充氩保护 背面(充氩|保护) 背保护 内充氩 通气保护 充气保护 冲氩气 冲氩 里面通气 管里充 银白不发黑 不发黑 氧含量 里面通氩 管内充氩 吹氩 吹气保护 背面通气 背面冲亚 冲亚 充氮保护 充氮 通氮 (背面充|内充|里头通|里面充|管内充|背充)(氩|气|保护气|惰性气) (背面|管内|里头|里面|内部)(通|充|吹|保护)(气|氩|着)?(保护)?(气)? 氩气保护罩 (堵|做)(气囊|水溶纸|堵头) 里面不(发黑|氧化) 充氩(保护|工装) 通气量 里(面|头)(通|充)气 里面(要)?通气(保护)? 管内(充|通)(氩|气) 背面保护 里外(一样)?(银)?白 内壁(发白|不发黑|银白) 通气保护 保护气 (堵|封)(好)?(口|管口|口子)(通|充)?(氩|气)? 堵板 堵口 (充氩)?堵板(自己)?做 (口子|管子|里面|里头|管内|背面)(堵好)?(要)?通(氩|气)(的)? 背面不(发黑|黑|氧化) 听流量 看颜色 银白(金黄)? 气囊 里(面|头)(对好)?通气 通氩',
    },
    {
      id: 'laserWelding',
      name: '激光焊',
      words:
        '激光焊接? 手持激光 激光焊 振镜 离焦 激光头 保护镜片 手持焊 激光焊机 激光器 送丝激光 光纤焊 焊接头 红光 光斑 焊缝调试 调光斑 调功率 激光功率 摆幅 摆宽 出光 镜片脏 (手持激光|振镜|光纤)焊(机|枪|接|头)',
    },
    { id: 'laserTracking', name: '激光跟踪', words: '激光跟踪 焊缝跟踪 激光寻位 寻位 电弧跟踪 传感跟踪 传感器跟踪 视觉跟踪 电弧传感' },
    {
      id: 'spotWelding',
      name: '电阻点焊',
      words:
        '点焊机 碰焊 电极修磨 焊点拉力 凸焊 螺柱焊 电阻焊 修电极 电阻焊机 焊螺母 种钉 排焊 点焊钳 悬挂点焊 焊核 电极帽 悬挂点焊钳 凸焊螺母 拉拔力 錾子~检查 撕破检查 电流时间 (凸|对|缝)焊(机|枪|钳|焊核) (电极|焊核)(修磨|直径)',
    },
    {
      id: 'mouldRepairWelding',
      name: '模具补焊',
      words: '模具补焊 补焊 崩角 显微镜~焊 激光补 冷焊 补砂眼 砂眼 氩弧补模 补模 烧模 补焊丝 焊补 模具烧焊',
    },
    {
      id: 'gasCutting',
      name: '气割与等离子切割',
      words:
        '气割 割枪 等离子 乙炔 丙烷 火焰切割 氧割 割炬 半自动切割 小跑车 割板 割条 割嘴 仿形切割 数控火焰 等离子割 碳弧气刨 割料 割渣 打渣 割缝 预热氧 火焰下料 等离子切割 (割枪|气割|手割|半自动|小车)(割|切割|下料) (割|切)(钢板|坡口) 氧乙炔 (丙烷|乙炔)割',
    },
    {
      id: 'laserCutting',
      name: '激光切割操作',
      words:
        '激光切割 激光机 切割头 焦点 光纤激光 切割气 挂渣 大族 通快 百超 迅镭 喷嘴 高功率切割 调焦 换喷嘴 切割参数 管材切割 切管机 打标 激光下料 穿孔时间 上下料 切割面 万瓦机? 高功率 切面 (激光|光纤|切割机)(开|操作|调焦|换嘴)(了)? (换|调)(喷嘴|焦点|镜片|气压) 切(断面|不透|挂渣) (切割)?参数(调整|设定)切割 (焦距|焦点|喷嘴)(喷嘴)?(更换|调整|对中) 板材上料 激光切板 (一万二|一万五|两万|六千|三千|四千|八千)(瓦|w|的激光|激光) 调焦换嘴 管材激光 激光切管',
    },
    {
      id: 'nesting',
      name: '套料排版',
      words:
        '套料 排版 排料 cypcut cypnest 柏楚 材料利用率 余料 nc切割 排样 套料软件 共边 排图 编程套料 板材利用率 套料编程 排板 自己套排 套排 法斯特 套图 法斯特套料 (套|排|嵌)(料|版|样)(软件|出图|利用率) (激光|切割)(编程|套料|软件) (利用率|余料|共边) 套料排版编程 图[摆排][好得]省料 [摆排]图',
    },
    {
      id: 'bendingPress',
      name: '折弯',
      words:
        '折弯机? 折床 折边 折弯系数 压死边 段差 amada 通快折 数控折弯 折角 折弯顺序 后挡料 伺服折弯 百吨 撞刀 电液 大板配合 两人配合 (折|压)(床|盒|箱体|外壳|机箱|门板|形)(机|床|件) (爱玛达|金方圆|普玛宝|救命狗)(折床|折弯)? (大|小|液压|电动|油电)折床 (先折|后折|折哪边|撞刀|卡刀|让位)(顺序) 一件(十几|几)刀 折(机箱|机柜|电箱|壳体|不锈钢|铁板) 折序 画折序 面板上画 (通快|阿玛达|爱克|村田|百超|lvd|亚威|金方圆|扬力|小松)(折弯|折床|的?折弯机|编程|折)(机)? (开|看|操)(折弯机|折床) 试折 数控触屏 大件(配合|折弯) 压平 z折 z形折 多道折 多段折 (爱克|亚威|金方圆)',
    },
    {
      id: 'shearing',
      name: '剪板',
      words: '剪板机? 剪床 剪料 开料 卷板 卷圆 剪板 剪铁皮 卷板机 开平 裁板 筒体卷制 滚板 裁板(机)?(下料)? 剪料(机)? 数控剪',
    },
    {
      id: 'layoutUnfold',
      name: '放样展开',
      words:
        '放样 展开图? 展开料 计算展开 扣除 天圆地方 虾米弯 钣金展开 号料 放大样 展开计算 弯头展开 打样冲 画展开 马鞍口 变径 展开尺寸 系数 算料 筒体卷制 减系数 扣多少 钣金系数 k因子 拆单 拆件 (展开|扣除|系数|k因子|折弯系数)(计算|自己算|扣|算|图|长度|值) (算|扣)(展开|扣除|系数|尺寸) (自己|我)(算|扣|放)(展开|样|扣除) (折弯|板料|钣金)展开(计算|尺寸|图|自己) 放样(展开|划线) 三维(图)?~展开 拆(单|图)展开 料厚~扣 扣除(系数|按料厚|表) 算料厚 (拿到)?图先算料 展开扣除 折弯扣除 划线(打孔|下料)? 看图划线',
    },
    {
      id: 'riveting',
      name: '铆接压铆',
      words: '压铆 拉铆 铆接 铆钉 攻丝 压螺母 涨铆 拉钉 压铆机 铆螺母 涨铆螺柱 旋铆 抽芯铆钉 (压|拉)(铆|螺母|螺钉)(机)? 铆(螺母|螺柱)',
    },
    {
      id: 'stainlessWork',
      name: '不锈钢制作',
      words:
        '不锈钢 不锈钢焊接 白钢 橱柜 水槽 304板 镜面板 拉丝板 厨具 不锈钢管 卫生管 洁净管 卫生级 316l 304 酸洗 不锈钢管道 不锈钢罐 洁净管道 (不锈钢|白钢|304|316l?|201)(板|水箱|罐|储罐|护栏|扶手|厨具|水池|灶台|设备|制品|焊接|钣金|件) (酸洗|钝化)(膏) 卫生级(罐|抛光)?',
    },
    {
      id: 'polishing',
      name: '抛光',
      words:
        '抛光 镜面 拉丝 抛亮 布轮 麻轮 羊毛轮 打亮 省模 抛光膏 钻石膏 镜面抛光 抛磨 砂带机 千叶轮 打磨抛光 拉丝面 抛轮 飞翼轮 (抛|打)(镜面|拉丝)(轮|机|片) 砂面(抛光) 抛(划痕|焊疤)',
    },
    {
      id: 'powderCoating',
      name: '喷粉喷塑',
      words:
        '(调)?静电(电压|喷枪)? (挂|上)挂件? 固化炉?温 喷粉 喷塑 粉末喷涂 静电喷涂 静电枪 粉房 固化炉 烘道 换粉 喷台 粉末 静电粉 烤粉 喷枪粉 喷粉调枪 换粉清枪 补喷 挂料 挂件上线 (喷|静电)(粉|塑)(枪|线|房) (粉|塑粉)(末)?(喷涂|上粉) 固化(炉|温度) 换色清枪 清枪换色 烘烤线 烤箱温度 调枪',
    },
    {
      id: 'sprayGun',
      name: '喷枪喷涂',
      words:
        '喷枪 扇面 出漆量 气压~枪 喷底漆 喷面漆 走枪 喷漆 喷清漆 喷涂 喷油 手喷 空气喷涂 高压无气 无气喷涂 岩田 萨塔 sata 无气喷 (喷枪|上枪|走枪)(距|幅|口径|手法) 打(底漆|面漆|中涂|油漆) (空气|静电|无气)喷(枪)? 大面积喷(得)?匀 漆喷?得?[匀平] 漆喷匀 喷匀 (氟碳|聚氨酯|环氧|醇酸|防腐|防锈|水性)漆(喷涂)?',
    },
    {
      id: 'pretreatment',
      name: '前处理除油磷化',
      words:
        '前处理 脱脂 磷化 酸洗 除油 除锈 喷砂 抛丸 皮膜 硅烷 钝化 酸碱 陶化 脱脂槽 抛丸机 喷砂机 去油 水洗槽 (前处理|磷化|脱脂|硅烷|表调)(线|槽|液) 表调(剂|工序|水洗|磷化) 遮蔽(贴纸|胶带|堵孔)? 贴(美纹纸|遮蔽)',
    },
    {
      id: 'colourMixing',
      name: '调漆调色',
      words:
        '调漆 调色 配漆 色差 色板 色母 调油 电脑调色 对色 配色 油漆色母 银粉 打色板 配方调色 珍珠漆 目测对色 黏度 粘度 岩田杯 涂四杯 固化剂 调漆黏度 配比例 染色对色 (调|配|对|微调)(色|漆|油漆|色漆|颜色)(板|样|卡|灯箱|师傅) 手工(调|配)(色|漆) (色母|色浆|银粉|珍珠)(加|滴|比例|自己) (灯箱|阳光)(下)?(对|比|看|微调)色? (偏|泛)(绿|蓝)(拉|调|压)(回来)? (配方|色卡)(微调|对|打) (滴|加)色母 对色(不怕|准) 接色 对(色母|银粉|珍珠) (深|浅|红|黄)了(加|补|减) 透白 黑银 侧(着|面|视)看 目测调 手(工)?调(色)? (一滴一?滴|滴)调 微调色? 喷(块|样|个)?小板 找母色 人工微调 颜色[对照]着?~调 调颜色 颜色自己调 (调|配|对)(珍珠白|银粉|素色|珍珠|三工序|原厂漆|车色|车漆)',
    },
    {
      id: 'filmDefects',
      name: '漆面缺陷处理',
      words:
        '流挂 橘皮 桔皮 针孔 颗粒 露底 缩孔 起泡 膜厚 漆膜 附着力 百格 失光 膜厚控制 返喷 返喷修补 返工喷 (流|桔|橘|颗|针|鱼)(挂|皮|粒|孔|眼)(处理|抛|控) (抛|去|修)(流挂|颗粒|橘皮|桔皮|尘点|垂流) 流了?挂了? 补漆(修补)? 修补漆面',
    },
    {
      id: 'sandingFill',
      name: '刮灰打磨',
      words:
        '刮灰 刮原子灰 原子灰 腻子打磨 水磨 砂纸 打腻子 批灰 干磨 打磨原子灰 打磨房 干磨机 中涂打磨 钣金灰 羽状边 手刨 (补|填|上)(腻子|原子灰|土|补土)(打磨|磨平|找平) (腻子|原子灰|灰)(刮|薄刮|打磨|磨)(几遍|三遍) (水|手)磨(机|砂) (砂纸|番号|[八三四六]百(目)?)(打磨|一路) 坡口边 手摸无痕 灰刮平 批[两三几]遍 墙批 打磨刮灰 刮灰打磨',
    },
    {
      id: 'platingLine',
      name: '电镀线操作',
      words:
        '上挂 下挂 挂具 镀槽 过槽 电流密度 整流器 镀锌 镀镍 镀铬 滚镀 挂镀 龙门线 阳极 出光 染色 封闭 氧化线 着色槽 镀锌线 上下挂 挂件 挂料 化抛 封孔 电泳槽 电泳 上线挂 染色槽 (电镀|氧化|镀锌|镀铬|镀镍|阳极)(线|槽|工艺|操作|挂镀|滚镀) 出槽 (活化|钝化|封闭)(槽) 退镀 返镀',
    },
    {
      id: 'bathAnalysis',
      name: '槽液分析与补加',
      words:
        '槽液 药水 补加 加药 赫尔槽 哈氏片 滴定槽 光剂 镀液 化验槽液 镀液分析 添加光亮剂 电流密度 ph槽 比重 药水添加 镀槽(药水|液)?(分析|维护|补加) 药水(分析|补加|添加)',
    },
    { id: 'filmThickness', name: '膜厚检测', words: '膜厚仪? 盐雾 镀层厚度 测厚 测膜厚 涂层测厚仪 附着力 百格 盐雾试验 膜厚(检测|测量)' },
    {
      id: 'highStrengthBolts',
      name: '高强螺栓安装',
      words:
        '高强(度)?螺栓 终拧 初拧 扭矩扳手 大六角 扭剪型 高强螺栓 扭矩 电动扳手 终拧扳手 穿孔率 m24 高强(度)?螺栓(初拧|终拧) 打(高强)?螺栓 拧高强',
    },
  ],
} as const satisfies Family
