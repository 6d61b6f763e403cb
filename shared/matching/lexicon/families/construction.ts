import type { Family } from '../entries.ts'

/** Trades and skills of 建筑施工. */
export const construction = {
  key: 'C',
  name: '建筑施工',
  trades: [
    {
      id: 'bricklayer',
      name: '砌筑工',
      codes: '6-29-01-01',
      title:
        '砌筑工 瓦工 泥水匠 泥瓦工 砌墙 砖工 砌筑 泥工 瓦匠 砌砖 泥水工 大工瓦工 泥工师傅 泥水师傅 二次结构瓦工 砌墙师傅 泥瓦匠 砌体工 砌墙工 泥瓦工大工 瓦工大工 瓦工班组 泥工大工 砌墙大工 二次结构工 二结构 泥水大工 贴砖砌墙 农村自建房瓦工 泥(瓦|水)(匠|工|师傅) 砌砖(的|师傅)',
      hints: '加气块 灰砂砖 构造柱 马牙槎 砂浆 二次结构 灰缝 拉结筋 吊线 皮数杆 隔断墙 隔墙 排砖',
      skills: 'blockLaying wallPlastering toothedColumn setOut readSitePlan tiling mortarMixing slantBricks',
      related: 'plasterer tiler furnaceMason concreteWorker stoneMason siteHelper paver',
    },
    {
      id: 'plasterer',
      name: '抹灰工',
      codes: '6-29-04-01 6-29-01-01',
      title:
        '抹灰 抹灰工 粉刷工 粉墙 墙面抹灰 粉刷师傅 外墙粉刷 抹灰师傅 粉刷石膏 机喷抹灰 粉墙师傅 粉墙工 粉灰工 抹灰大工 粉刷大工 外墙抹灰 机喷石膏 石膏工 石膏师傅 粉刷(匠|工) 粉墙(的|匠) 抹灰(的|匠)',
      hints: '冲筋 灰饼 阴阳角 甩浆 粉光 腻子 靠尺 空鼓',
      skills: 'wallPlastering setOut mortarMixing blockLaying',
      related: 'bricklayer tiler decorationPainter waterproofer',
    },
    {
      id: 'tiler',
      not: '贴膜 面膜',
      name: '镶贴工',
      codes: '6-29-04-01 6-29-01-01',
      title:
        '贴砖 贴瓷砖 瓷砖工 镶贴工 贴砖师傅 瓷砖师傅 铺砖 铺地砖 铺贴工 大板 岩板铺贴 美缝师 美缝 地砖工 贴砖工 薄贴 铺瓷砖 贴砖大工 瓷砖铺贴 瓷砖铺贴工 铺贴师傅 镶贴 贴瓷片 瓷砖薄贴 泥工贴砖 贴岩板 大板铺贴 墙地砖',
      hints: '瓷砖胶 大板 岩板 留缝 对角 找平器 碰角',
      skills: 'tiling floorLevelling mortarMixing grouting wallPlastering',
      related: 'bricklayer plasterer stoneMason paver',
    },
    {
      id: 'furnaceMason',
      name: '筑炉工',
      codes: '6-29-01-01 6-15-06-03',
      title: '筑炉 砌炉 窑炉砌筑 耐火砖 砌窑 炉窑 烟囱砌筑',
      hints: '耐火砖 浇注料 保温棉 炉墙',
      skills: 'refractoryLaying blockLaying mortarMixing',
      related: 'bricklayer',
    },
    {
      id: 'formworkCarpenter',
      name: '模板木工',
      codes: '6-29-01-03 6-29-01-06 6-06-03-01',
      title:
        '模板工 模板木工 支模 建筑木工 铝模 铝模工 支模工 工地木工 木模工 拆模工 装模板 模板师傅 铝模师傅 铝模拼装 铝模拼装工 铝膜 铝膜工 木工班组 支模师傅 木模师傅 建筑模板工 模板大工 钉模板(的)? 支模板(的)? 立模(的|木工)',
      hints:
        '方木 步步紧 木方 对拉螺杆 顶托 梁底 铝模 拉片 销钉 模板 快拆 背楞 涨模 支模架 k板 对拉杆 对拉螺栓 对拉丝杆 丝杆 蝴蝶扣 山型卡 山形卡 拆模 排架 满堂架 柱箍 爆模 胀模 平台板 翻边 剪力墙 墙柱 梁板 主体 顶撑',
      skills: 'formwork setOut readSitePlan stairTemplate',
      related: 'finishingCarpenter rebarWorker concreteWorker scaffolder',
    },
    {
      id: 'finishingCarpenter',
      name: '装修木工',
      codes: '6-06-03-01 6-29-04-01',
      title:
        '装修木工 装饰木工 木工 室内木工 吊顶木工 手工木工 家装木工 木工师傅 细木工 木匠 打柜子 装修木工师傅 家装木工师傅 装潢木工 现场木工 工装木工 精装木工 吊顶柜子木工',
      hints: '吊顶 柜子 石膏板 收口 电锯 气钉枪',
      skills: 'ceilingFraming cabinetMaking panelSaw setOut doorFitting woodFloor',
      close: 'drywallInstaller',
      related: 'furnitureMaker formworkCarpenter furnitureInstaller doorInstaller',
    },
    {
      id: 'drywallInstaller',
      name: '吊顶隔墙工',
      codes: '6-29-04-01',
      title:
        '吊顶工 轻钢龙骨 石膏板吊顶 集成吊顶 隔墙工 吊顶师傅 隔断安装 轻质隔墙 轻钢龙骨工 龙骨吊顶 吊顶木工师傅 石膏板工 隔墙吊顶工 矿棉板吊顶 铝扣板安装 办公隔断 做(隔墙|轻钢龙骨|吊顶隔墙)(的|师傅)',
      hints: '龙骨 吊杆 石膏板 矿棉板',
      skills: 'ceilingFraming setOut',
      related: 'finishingCarpenter furnitureInstaller curtainWallInstaller',
    },
    {
      id: 'rebarWorker',
      name: '钢筋工',
      codes: '6-29-01-04',
      title:
        '钢筋工 扎钢筋 绑钢筋 钢筋绑扎 钢筋下料 钢筋师傅 钢筋翻样 扎钢筋工 钢筋大工 钢筋班组 钢筋加工 钢筋后台 钢筋前台 绑筋 绑筋工 扎铁工 扎铁 扎钢筋的 钢筋棚 钢筋笼制作 钢筋笼 钢筋工师傅 钢筋绑扎工 钢筋(折弯|弯曲|切断|套丝|调直|弯箍)(工|机|师傅)? (弯箍|箍筋|弯曲机)(工|师傅|操作)',
      hints: '箍筋 扎丝 马凳 套筒 主筋 扎钩 板筋 面筋 底筋 锚固 弯箍 调直 加密区 垫块 后台',
      skills: 'rebarTying rebarCutting readSitePlan rebarThreading',
      related: 'formworkCarpenter concreteWorker scaffolder steelErector',
    },
    {
      id: 'concreteWorker',
      name: '混凝土工',
      codes: '6-29-01-03',
      title:
        '混凝土工 浇捣 打混凝土 砼工 浇筑工 混凝土浇筑 放灰 地坪工 地坪 收光 磨光地坪 混凝土振捣 耐磨地坪 混凝土师傅 打灰工 打灰 振捣工 放料工 混凝土班组 浇混凝土 砼班 打砼 泵管工 混凝土收光 地面收光 混凝土大工',
      hints: '振动棒 泵管 收面 养护 抹光机',
      skills: 'concretePouring floorFinishing',
      related: 'formworkCarpenter rebarWorker bricklayer siteHelper epoxyFloorLayer',
    },
    {
      id: 'epoxyFloorLayer',
      name: '地坪漆工',
      codes: '6-29-04-01',
      title: '环氧地坪 地坪漆 自流平 固化地坪 地板漆 金刚砂地坪 做(环氧)?地坪(的|师傅)',
      hints: '自流平 研磨机 环氧',
      skills: 'floorFinishing floorLevelling sandingFill',
      related: 'decorationPainter concreteWorker waterproofer',
    },
    {
      id: 'scaffolder',
      name: '架子工',
      codes: '6-29-01-05',
      title:
        '架子工 搭架子 脚手架 外架工 搭设脚手架 爬架 盘扣架 架工 外架 外架师傅 脚手架工 搭架工 搭外架 架子班 架工师傅 架子师傅 普通架子工 附着升降脚手架工 爬架工 盘扣工 满堂架 脚手架搭设 搭架师傅 (外架|架子|爬架|盘扣|内架|满堂架)(班组|队|带班|大工|小工|工人)(的)? 搭(排栅|钢管架|架)(的)? 做架子(的)? 搭架子(的)?',
      hints: '钢管 扣件 悬挑 盘扣 爬架 剪刀撑 连墙件 安全网 脚手板 工字钢 落地架 轮扣',
      skills: 'scaffolding scaffoldTies scaffoldNets couplerScaffold ringlockScaffold heightWork cantileverScaffold climbingScaffold',
      related: 'steelErector curtainWallInstaller rigger',
    },
    {
      id: 'decorationPainter',
      name: '油漆涂料工',
      codes: '6-29-04-01',
      title:
        '油漆工 涂料工 腻子工 刮腻子 批灰 批腻子 墙面漆 乳胶漆 真石漆 外墙涂料 刮大白 油漆师傅 墙漆 油工 艺术漆 漆工 涂料师傅 内墙涂料 刷漆 扇灰 涂料班 油漆班组 家装油漆 家装油漆工 装修油漆 装修油漆工 墙面油漆 外墙涂料工 外墙喷涂 外墙漆 真石漆喷涂 真石漆师傅 外墙翻新 微水泥 墙面翻新 批墙 披灰工 喷涂工墙面 内外墙涂料 墙面师傅 旧房刷新 刷新 刷墙师傅 刷墙(的|师傅|工) 刮腻子(的|师傅) 刷(乳胶漆|涂料)(的|师傅) 油漆匠',
      hints: '腻子 滚涂 喷涂机 砂纸 底漆 护角 真石漆 外墙 水包水 吊篮 批灰 喷枪 打磨机 石膏 阴阳角',
      skills: 'puttyWork wallPaint sandingFill sprayGun wallPatching exteriorCoating',
      related: 'plasterer furniturePainter waterproofer wallpaperInstaller coatingSprayer',
    },
    {
      id: 'wallpaperInstaller',
      name: '墙纸墙布工',
      codes: '6-29-04-01',
      title: '贴墙纸 墙布 壁纸 墙纸工 贴壁纸 墙纸师傅',
      hints: '基膜 墙布 糯米胶',
      skills: 'wallpaper puttyWork',
      related: 'decorationPainter curtainSewer',
    },
    {
      id: 'waterproofer',
      not: '主板 胶圈 屏幕 气密 密封测试 手机 手表 电子 涂层布 面料 雨衣 雨伞 伞布 冲锋衣 帐篷 篷布 淋雨测试 耐水压 手环 耳机 ip67 ip68 点胶 鞋面 车灯 布匹 上胶',
      name: '防水工',
      codes: '6-29-02-08',
      title:
        '防水 防水工 防水补漏 堵漏 补漏 防水施工 屋面防水 卷材 补漏师傅 注浆堵漏 防水师傅 防水班组 防水维修 屋顶防水 屋面维修 外墙补漏 卫生间防水 地下室堵漏 注浆师傅 注浆 堵漏师傅 防水大工 房屋补漏 房屋漏水维修 漏水检测 卷材防水工 防水涂料 烤油毡(的)? 烤卷材(的)? 铺(油毡|卷材)(的|工)? (做|刷|搞|铺|烤)防水(的|工)? 补漏的 堵漏(的|工) 沥青卷材 油毡工 贴卷材(的)? 刷防水涂料(的)?',
      hints: 'sbs 卷材 聚氨酯 js 闭水 注浆',
      skills: 'membraneWork coatingWaterproof waterproofDetails leakPlugging',
      related: 'plasterer decorationPainter tiler',
    },
    {
      id: 'decorationElectrician',
      name: '装修水电工',
      codes: '6-29-03-02 6-29-03-04',
      title:
        '水电工 装修水电 家装水电 水电师傅 水电安装 水电改造 水电安装工 家装水电工 开槽布线 水电施工员 水电工师傅 家装水电师傅 装修电工 装潢水电 家庭水电 毛坯水电 水电班组 精装水电 老房水电改造 水电大工 (做|改|装|布)水电(的|师傅) 水电(工|师傅)装修',
      hints: '开槽 布线 ppr 线管 打压 强弱电',
      skills: 'conduitCabling pipeFitting plumbingRepair lighting distributionBox sanitaryInstall pressureTest circuitRework',
      close: 'electricalInstaller plumber handyman',
      related: 'pipefitter propertyElectrician weakCurrentInstaller',
    },
    {
      id: 'curtainWallInstaller',
      name: '门窗幕墙安装工',
      codes: '6-29-04-02',
      title:
        '幕墙 幕墙安装 门窗安装 铝合金门窗 断桥铝 幕墙工 玻璃幕墙 玻璃安装 阳光房 门窗师傅 铝合金师傅 干挂 石材干挂 铝板安装 门窗安装工 幕墙师傅 幕墙班组 幕墙龙骨 幕墙焊工 幕墙维修 幕墙打胶 玻璃幕墙安装 换玻璃 石材幕墙 铝单板安装 单元体吊装 断桥铝安装 系统门窗安装 封阳台 塑钢门窗 门窗工 门窗制作 门窗师傅安装 铝板幕墙 装(门窗|幕墙|断桥铝|玻璃|铝合金)(的|师傅) 做(门窗|幕墙|铝合金)(的|师傅)',
      hints: '打胶 龙骨 玻璃 型材 副框 吊篮 结构胶 横梁 立柱 埋件 石材干挂 铝单板 断桥 封修 板块',
      skills: 'windowInstall curtainWall sealantWork heightWork gondola',
      related: 'doorInstaller steelErector stoneMason scaffolder exteriorWallWorker',
    },
    {
      id: 'doorInstaller',
      name: '门与木作安装工',
      codes: '6-29-04-01 6-06-04-00',
      title:
        '木门安装 安装门 自动门 卷帘门 防火门 门安装 车库门 木地板安装 地板安装 踢脚线 木地板工 地板安装工 地板师傅 卷闸门 卷帘门安装 防盗门安装 室内门安装 工业门 快速门 感应门 门业安装 木地板师傅 地板安装师傅 铺地板 装(木门|门|房门|室内门)(的|师傅)',
      hints: '门套 合页 发泡胶',
      skills: 'doorFitting locksHardware woodFloor',
      related: 'furnitureInstaller finishingCarpenter curtainWallInstaller',
    },
    {
      id: 'furnitureInstaller',
      name: '家具橱柜安装工',
      codes: '6-06-04-00 6-29-04-01',
      title:
        '家具安装 橱柜安装 全屋定制安装 衣柜安装 定制家具安装 安装师傅家具 家具售后 全屋定制 家具安装工 窗帘安装 橱柜安装师傅 衣柜安装师傅 安装师傅全屋 全屋定制安装师傅 办公家具安装 家具拼装 家具维修 定制安装 衣橱安装 卫浴柜安装 装(家具|橱柜|衣柜|柜子|板式家具)(的|师傅)',
      hints: '柜体 收口 水平仪 封板',
      skills: 'furnitureAssembly doorFitting',
      related: 'finishingCarpenter doorInstaller furnitureMaker drywallInstaller',
    },
    {
      id: 'stoneMason',
      name: '石材工',
      codes: '6-29-01-02 6-15-02-03',
      title:
        '石材 石工 石材安装 石材加工 大理石 石材铺贴 红外线桥切 水刀石材 石材养护 石匠 石材师傅 石材翻新 大理石师傅 石材打磨 石材护理 石材结晶 石材切割 台面安装 石英石 桥切 水刀 人造石 石材工 干挂石材',
      hints: '大理石 花岗岩 切边 磨边机',
      skills: 'stoneWork polishing tiling',
      related: 'tiler curtainWallInstaller bricklayer',
    },
    {
      id: 'excavatorOperator',
      name: '挖掘机司机',
      codes: '6-30-05-05',
      title:
        '挖机 挖掘机 挖土机 开挖机 挖机司机 挖掘机司机 钩机 挖机师傅 小挖 挖机手 挖机操作手 挖掘机操作手 挖机驾驶员 大挖 挖机操作 挖掘机操作 破碎锤 开挖掘机 挖机手艺 轮式挖掘机 微挖 挖掘机驾驶 挖掘机操作员 炮头',
      hints: '履带 铲斗 开挖 修坡 破碎锤 基坑 甩方 装车 挖沟 清底 炮机 回转 小松 卡特 三一 大臂 斗杆',
      skills: 'machineDailyCheck excavating slopeTrimming breakerHammer',
      related: 'loaderOperator rollerOperator pilingOperator craneOperator',
    },
    {
      id: 'loaderOperator',
      not: '托盘 货叉 n1 仓库',
      name: '装载机司机',
      codes: '6-30-05-05',
      title:
        '装载机 铲车司机 铲车师傅 装载机司机 开铲车 推土机 推土机司机 铲车工 五零铲车 装载机操作 装载机驾驶员 铲车驾驶员 装载机操作手 50铲车 三零铲车 铲车操作 铲车上料 搅拌站铲车 装载机师傅 拌合站铲车',
      hints: '五零 沙石 平场地 搅拌站 上料 装沙 拌合站 料场 装渣 料仓 柳工 龙工 临工 铲斗',
      skills: 'loaderDriving machineDailyCheck',
      related: 'excavatorOperator rollerOperator forkliftDriver',
    },
    {
      id: 'rollerOperator',
      name: '压路机平地机司机',
      codes: '6-30-05-05 6-29-02-03',
      title:
        '压路机 平地机 摊铺机 压路机司机 摊铺机手 铣刨机 压路机操作手 压路机驾驶员 摊铺机操作手 平地机操作手 压路机手 沥青摊铺 铣刨机司机',
      hints: '沥青 压实 摊铺',
      skills: 'roadCompaction machineDailyCheck',
      related: 'loaderOperator excavatorOperator paver',
    },
    {
      id: 'pilingOperator',
      name: '桩机操作工',
      codes: '6-30-05-05',
      title:
        '桩机 旋挖 打桩 旋挖钻 桩机司机 静压桩 桩工 搅拌桩 打桩机 旋挖机手 旋挖司机 旋挖操作手 静压桩机 打桩工 打桩司机 桩机手 桩机操作手 钻机操作 钻机司机 长螺旋 高压旋喷 钢板桩 桩机工',
      hints: '钻杆 泥浆 护筒 钢筋笼',
      skills: 'piling machineDailyCheck',
      related: 'excavatorOperator craneOperator',
    },
    {
      id: 'towerCraneOperator',
      not: '租赁 出租 报价',
      name: '塔吊司机',
      codes: '6-30-05-01',
      title:
        '塔吊 塔机 塔吊司机 塔式起重机 开塔吊 塔司 塔吊师傅 塔吊驾驶员 塔吊操作工 塔机司机 塔吊驾驶 塔机操作 塔吊操作员 开塔吊的 塔吊工 动臂塔 平臂塔',
      hints: '塔臂 吊钩 料斗 平臂 动臂 回转 变幅 qtz80 司机室 塔身 附着 跟浇',
      skills: 'towerCrane machineDailyCheck heightWork craneSignals liftLimits towerBulk',
      related: 'craneOperator overheadCraneOperator rigger hoistOperator',
    },
    {
      id: 'craneOperator',
      name: '流动式起重机司机',
      codes: '6-30-05-01',
      title:
        '汽车吊 吊车司机 吊车 随车吊 履带吊 起重机司机 汽吊 吊机司机 25吨吊 汽车吊司机 随车吊司机 吊车驾驶员 吊车操作员 起重机操作手 25吨吊车 50吨吊车 随车吊驾驶员 履带吊司机 吊车手 汽车起重机司机 汽车起重机 轮胎吊 流动式起重机 汽车吊操作',
      hints: '支腿 吊臂 力矩 吊装 徐工 三一 中联 配重 副臂 起重量',
      skills: 'mobileCrane machineDailyCheck rigging craneSignals liftLimits',
      related: 'towerCraneOperator overheadCraneOperator rigger excavatorOperator truckDriver',
    },
    {
      id: 'rigger',
      not: '地铁 轨道 铁路 转辙 道岔 联锁 钢卷 信号员 电务 车站',
      name: '起重信号司索工',
      codes: '6-30-05-02',
      title:
        '司索 信号工 起重工 指挥工 司索工 信号司索 起重指挥 挂钩工 吊装工 设备搬运吊装 塔吊信号工 塔吊指挥 地面指挥 司索指挥 司索信号工 信号司索工 塔吊挂钩 塔吊司索 吊装指挥 吊车指挥 起重司索 信号指挥 司索兼信号 吊装师傅 设备吊装 设备起重 信号工司索 塔机指挥 挂钩信号 挂钩(的|工) (指挥|叫)塔吊(的)?',
      hints: '吊点 钢丝绳 对讲机 哨子 吊索 吊具 挂钩 打哨 群塔 防碰撞 十不吊 料斗',
      skills: 'rigging hoisting heightWork craneSignals',
      related: 'craneOperator steelErector scaffolder',
    },
    {
      id: 'siteSurveyor',
      name: '工程测量员',
      codes: '4-08-03-04',
      title:
        '测量员 工程测量 测绘员 测量工 放线员 施工测量 放线工 测绘外业 测绘 测量师 测量放线 测量技术员 测量放线员 测量放线工 施工测量员 测量主管 基坑监测 监测员 测量工程师 测量助理 工地测量 放样员 (放线|放样|打点)(的|员|师傅)? 工地放线',
      hints: '全站仪 水准仪 rtk 放样 控制点 徕卡 南方 标高 轴线 坐标 水准 沉降 基坑监测 控制网',
      not: '三坐标 三次元 二次元 影像仪 千分尺 卡尺 模具 模仁 电极 镶件 首件 蓝光扫描 cmm 注塑件 机加件 精密件',
      skills: 'readSitePlan surveying cad setOut levelling surveyCalculation',
      related: 'siteForeman droneSurveyor',
    },
    {
      id: 'siteForeman',
      name: '施工员',
      codes: '2-02-18-02',
      title:
        '施工员 工长 现场施工管理 工地管理 现场员 施工管理 土建施工员 工程监理 监理员 监理 项目工程师 栋号长 带班工长 生产经理工地 装修监理 工地监理 工地负责人 现场工长 装饰工长 项目工长 装修工长 现场施工员 现场技术员 安装施工员 施工技术员 质量员 质检员工地 土建工长 机电施工员 装饰施工员 市政施工员 施工班长',
      hints: '进度 班组 验收 技术交底 资料 交底 隐蔽验收 日志 整改单 甲方 分包 签证',
      skills: 'readSitePlan siteManagement setOut reportWriting safetyRules',
      related: 'siteSurveyor safetyOfficer documentClerk costEstimator bimModeller',
    },
    {
      id: 'safetyOfficer',
      name: '安全员',
      codes: '6-31-06-00',
      title:
        '安全员 安全管理员 专职安全员 现场安全员 ehs 安全环保 安环 安环员 安全主任 安全工程师 安全主管 安全专员 安全管理 工地安全员 安全员c证 ehs专员 ehs工程师 安全巡查员 安全生产管理 安全督查',
      hints: '隐患 整改 安全教育',
      skills: 'safetyRules reportWriting siteManagement siteSafety',
      related: 'siteForeman fireControlOperator',
    },
    {
      id: 'paver',
      not: '烘焙',
      name: '筑路铺装工',
      codes: '6-29-02-03 6-29-02-04',
      title:
        '筑路 市政工 路面 铺路 公路养护 沥青路面 侧石 道板 路沿石 人行道铺装 道路养护 市政施工 路面工 市政路面 人行道工 铺装工 侧石工 铺砖工市政 路沿石工 雨污水管道 市政管道 市政管网 市政工人 道路施工 园林铺装 铺装师傅 透水砖铺装 铺(人行道砖|路面|沥青|路沿石)(的|师傅)?',
      hints: '沥青 路基 侧石 透水砖',
      skills: 'pavingStones roadCompaction concretePouring drainagePipes',
      related: 'bricklayer tiler rollerOperator concreteWorker',
    },
    {
      id: 'siteHelper',
      name: '工地小工',
      codes: '6-29-01-01',
      title:
        '小工 工地小工 杂工 工地普工 力工 打杂工地 工地杂工 建筑小工 工地零工 点工 日结小工 小工工地 拌灰小工 壮工 普工工地 瓦工小工 清理工',
      hints: '搬砖 拌灰 清理',
      skills: 'mortarMixing loadingByHand',
      related: 'bricklayer loader concreteWorker cleaner',
    },
    {
      id: 'precastInstaller',
      name: '装配式建筑施工员',
      codes: '6-29-01-06 6-15-01-02',
      title:
        '装配式 pc吊装 灌浆工 预制构件 套筒灌浆 构件安装 pc构件 pc安装工 pc安装 灌浆 装配式安装 装配式吊装 构件吊装 装配式工人 叠合板安装',
      hints: '预制 灌浆 叠合板 斜撑',
      skills: 'precast grouting hoisting',
      related: 'formworkCarpenter rebarWorker concreteWorker',
    },
    {
      id: 'oldBuildingCraftsman',
      name: '古建筑工',
      codes: '6-29-05-00',
      title:
        '古建 古建筑 古建瓦工 仿古 古建修缮 彩画 古建油漆 古建木工 古建瓦匠 古建油漆彩画 古建石雕 古建施工 大木作 小木作 砖雕 石雕 仿古建筑 木雕',
      hints: '斗拱 瓦当 翘角',
      skills: 'oldBuilding blockLaying cabinetMaking',
      related: 'bricklayer finishingCarpenter',
    },
    {
      id: 'insulationInstaller',
      name: '保温工',
      codes: '6-29-04-01 6-29-02-08',
      title:
        '保温工 外墙保温 管道保温 岩棉 保温施工 橡塑保温 保温师傅 管道保温工 外墙保温工 保温板 一体板 岩棉板 橡塑保温工 铝皮保温 白铁保温 外墙保温施工 一体板安装 做(外墙)?保温(的|师傅)',
      hints: '岩棉 聚苯板 网格布 铝皮',
      skills: 'insulation',
      related: 'plasterer waterproofer',
    },
    {
      id: 'exteriorWallWorker',
      name: '外墙高空作业工',
      codes: '6-29-04-02 4-09-08-01',
      title:
        '外墙工 蜘蛛人 高空作业 高空作业员 外墙维修 外墙清洗工 高空外墙 吊绳作业 外墙高空 高空清洗 高空蜘蛛人 高空安装 外墙打胶 (洗|清洗)外墙(的|师傅)? 外墙清洗员',
      hints: '吊板 吊绳 座板 安全绳 生命绳 打胶 外墙砖 空鼓排查 刮水器',
      skills: 'gondola heightWork wallPaint sealantWork leakPlugging deepCleaning',
      related: 'curtainWallInstaller decorationPainter waterproofer cleaner',
    },
    {
      id: 'hoistOperator',
      name: '施工升降机司机',
      codes: '6-30-05-01 6-30-05-05',
      title: '施工升降机 施工升降机司机 施工电梯 施工电梯司机 人货梯 人货梯司机 人货电梯 开人货梯 升降机操作 人货电梯司机',
      hints: '吊笼 防坠器 楼层 呼叫 升降机 限载',
      skills: 'siteHoist liftLimits machineDailyCheck',
      related: 'towerCraneOperator rigger siteHelper',
    },
    {
      id: 'documentClerk',
      name: '工程资料员',
      codes: '2-02-18-02',
      title:
        '资料员 工程资料员 施工资料员 工程资料 内业员 项目资料员 内业资料 技术资料 市政资料员 竣工资料 建筑资料员 资料主管 做(工程)?资料(的|员)',
      hints: '报验 隐蔽 检验批 竣工 归档 品茗 筑业 送检 城建档案',
      skills: 'siteDocuments archiveHandover reportWriting office cad readSitePlan materialTesting',
      related: 'siteForeman safetyOfficer siteSurveyor',
    },
    {
      id: 'bimModeller',
      name: '建筑信息模型技术员',
      codes: '4-08-08-23',
      title: 'bim bim建模 bim工程师 bim技术员 bim建模员 建筑信息模型 bim深化 revit revit建模 机电bim 土建bim bim专员',
      hints: 'revit navisworks 翻模 管综 碰撞 模型',
      skills: 'bimModel bimCoordination cad readSitePlan',
      related: 'siteSurveyor documentClerk',
    },
    {
      id: 'costEstimator',
      name: '工程预算员',
      codes: '2-02-18-02',
      title: '预算员 造价员 工程预算 造价师助理 安装预算 土建预算 算量员 工程造价',
      hints: '广联达 清单 定额 结算',
      skills: 'quantityTakeoff cad readSitePlan office',
      related: 'documentClerk siteForeman',
    },
  ],
  skills: [
    {
      id: 'woodFloor',
      name: '木地板铺装',
      words: '木地板(铺装|安装|打磨|翻新|铺设|维修)? 铺(木)?地板 实木地板 复合地板 地板 铺龙骨 踢脚线 地板胶垫 打蜡地板 锁扣',
    },
    {
      id: 'blockLaying',
      name: '砌块砌筑',
      words:
        '砌(墙|筑|砖|块|体) 垒(墙|砖|块|加气) 加气块 灰砂砖 排砖 砌隔墙 隔断墙 灰缝 横平竖直 砖墙 隔墙 砌块 [砌码垒]~[墙砖] 直墙 吊线 240墙 水泥砖 皮数杆 砌墙 轻质砖 红砖 空心砖 二次结构 砌体 砌(加气块|砌块|轻质砖|围墙|外墙|砖墙|排砖墙) 加气(砖|砌块) 蒸压 轻体砖 隔断 二次砌筑 蒸压砖 多孔砖 灰缝饱满 通缝 立皮数杆 圈梁 围墙 垂直度平整度 码砖 12墙 24墙 包立管 排水沟砌 砌井 (砌|垒|码)(砌块|加气块|空心砖|隔墙|围墙|砖墙) 墙面垂直(度)? (砌体|墙体)(排砖|垂直|平整)(度)? 垂直平整 挂线 (门窗)?洞口(预留)? 过梁',
    },
    { id: 'toothedColumn', name: '构造柱马牙槎', words: '马牙槎 构造柱 拉结筋 一进一退 先退后进 留槎 植筋 过梁 圈梁 砌墙留槎 导墙' },
    { id: 'slantBricks', name: '顶砖斜砌', words: '斜砌 斜顶 顶砖 滚砖 塞顶 斜顶砖 斜砖 塞缝 顶部斜砌' },
    {
      id: 'wallPlastering',
      name: '墙面抹灰',
      words:
        '抹灰 粉墙 粉刷 冲筋 灰饼 打灰饼 甩浆 粉光 打底灰 阴阳角 机喷 拉杠 刮糙 压光 糙底 粉水泥 挂网 抹墙 粉刷石膏 打饼 收面 阴角 护角 空鼓 抹灰找平 批荡 粉墙面 水泥抹面 内墙抹灰 外墙抹灰 打点 贴饼 充筋 上墙灰 压光收面 机械喷涂抹灰 抹灰石膏 嵌缝石膏 护角条 滴水线 刮杠 抹子 抹得平 粉得平 (抹|粉|批|打)(灰|墙|底灰|砂浆|面)(平) 内墙(粉刷|抹灰) 阴阳角(方正|顺直) 机喷砂浆',
    },
    {
      id: 'setOut',
      name: '弹线放样找方',
      words: '弹线 放线 线自己放 线会放 线要会放 放样 吊线 找方 水平线 激光水平仪 轴线 打水平 定位线 排模 墨线 红外线 弹墨线 定位筋 拉通线',
    },
    {
      id: 'readSitePlan',
      name: '看施工图',
      words:
        '施工图 轴线图 建筑图 结构图 平面图 图集 翻样 看图施工 蓝图 轴线 (配筋|建筑|平法)图(识读|看)? 看(配筋|平法|结构)图 图纸(交底|会审)',
    },
    {
      id: 'mortarMixing',
      name: '拌砂浆',
      words: '拌灰 砂浆 拌料 和灰 水泥砂浆 配比 打灰 沙灰 搅拌机 砂浆机 水泥沙子 上料拌 和水泥 拌水泥',
    },
    {
      id: 'tiling',
      name: '贴砖',
      words:
        '贴(瓷)?砖 铺砖 铺地砖 瓷砖 大板 岩板 薄贴 瓷砖胶 地砖 墙砖 花砖 通铺 马赛克 铺贴 背胶 碰角 [贴铺]~砖 贴瓷砖 海棠角 阳角 空鼓 十字架 贴(墙砖|地砖|大砖|马赛克|花砖) 铺(大板|瓷片|砖) 墙地砖 瓷片 水泥砂浆铺贴 干铺 湿铺 薄贴法 齿形刮刀 倒角(拼)? 45度 阳角条 过门石 对缝 空鼓率 排版 弹排砖线 玻化砖 仿古砖 石材瓷砖 地漏斜切 地漏找坡 挡水条 压平 (贴|铺)(墙砖|大板|马赛克|通体砖) 贴回(去|瓷砖)? 瓷砖(能)?贴回 踢脚线(铺贴)? (大理石|花岗岩)铺贴',
    },
    { id: 'grouting', name: '美缝灌浆', words: '美缝 填缝 勾缝 打胶 灌浆 环氧彩砂 美缝剂 填缝剂 缝隙 瓷砖美缝 清缝 打美缝' },
    {
      id: 'floorLevelling',
      name: '地面找平',
      words: '找平 自流平 地坪 打地面 水平~找 回填 找坡 地面找平 打水泥地 垫层 激光水平 拉线找平 做坡 (做|找)坡度',
    },
    { id: 'refractoryLaying', name: '耐火砖砌筑', words: '耐火砖 筑炉 炉墙 浇注料 保温棉 炉衬 砌炉 窑炉 打浇注料 捣打料 耐火泥' },
    {
      id: 'formwork',
      name: '支模拆模',
      parts: '铝模 拼装铝模 快拆架 k板 清水模 楼梯模',
      words:
        '支模 拆模 模板 铝模 木方 加固 梁底 对拉 背楞 立模 封模 顶撑 支模板 模板木工 满堂架支模 梁模 对拉螺杆 清水模 支梁板 支柱模 柱模 墙模 梁板模板 楼梯模 配模 合模 拼模 木模 快拆架 拉片 销钉 斜撑 螺杆 步步紧 压槽 起拱 阴角模 k板 吊模 传料 拼装铝模 扣件 梁底板 脱模剂 涨模 爆模 垂直度模板 拆板 (支|拆|立|配|封)(模板|柱模|墙模|梁模) (模板)?加固(校正|检查)? 校模 (梁板|墙柱)支模 关模 合模板 对拉(丝杆|杆|螺栓) 蝴蝶扣 山[形型]卡 柱箍 胀模 (柱|梁|墙|板)~支过 钉(柱子|梁|平台板|板) 打(排架|顶撑|柱箍) (拼|收)(缝|口)~模 吊线锤 (阳台|沿口)翻边 剪力墙(模板|支模)? 拼板(子)? 配板 紧螺丝',
    },
    {
      id: 'ceilingFraming',
      name: '吊顶龙骨',
      words:
        '吊顶 龙骨 石膏板 轻钢龙骨 造型吊顶 隔墙龙骨 集成吊顶 封板 窗帘盒 隔断 打吊顶 做吊顶 吊平顶 石膏板封 石膏板吊 铝扣板 隔墙 造型顶 平顶 跌级 回光灯槽 灯槽 二级吊顶 边吊 副龙骨 主龙骨 吊筋 螺纹吊杆 打吊筋 欧松板 石膏板封面 自攻钉 卡式龙骨 矿棉板 格栅 蜂窝大板 双眼皮 无主灯 检修口 隔墙封板 双层石膏板',
    },
    {
      id: 'cabinetMaking',
      name: '打柜子收口',
      words:
        '打柜子 做柜子 收口 门套 窗套 护墙板 木饰面 衣柜 榫卯 现场打 做家具 木工活 现场打柜 木工板 贴面 生态板 背景墙 打衣柜 打橱柜 做门套 做窗套 包门套 免漆板 多层板 欧松板 打家具 护墙 饰面板 贴饰面 45度角 开榫 实木线条 封边条 酒柜 鞋柜 造型墙 木线条 柜体(制作|安装|打) 背景墙(造型|制作) 造型(制作|墙) (楼梯)?扶手(安装)?',
    },
    {
      id: 'doorFitting',
      name: '装门',
      words: '装门 门套 木门 合页 门扇 推拉门 门锁开孔 铺地板 踢脚线 安装木门 装锁 门框 装套 门吸 防盗门 移门',
    },
    {
      id: 'rebarTying',
      name: '钢筋绑扎',
      words:
        '绑扎 扎钢筋 绑钢筋 扎丝 箍筋 梁柱钢筋 板筋 马凳 扎筋 扎钩 绑梁 绑板 墙筋 柱筋 扎铁 保护层 钢筋工 绑(扎)?钢筋 扎(柱|梁|板|墙)?筋 板面筋 底筋 面筋 负筋 上层筋 分布筋 剪力墙筋 柱子箍筋 箍筋加密 搭接长度 锚固 梁柱节点 垫块 绑扎机 马镫 拉钩 预留插筋 插筋 后浇带钢筋 钢筋隐蔽 (绑|扎)(板筋|墙筋|基础) 钢筋笼(制作)? 植筋',
    },
    {
      id: 'rebarCutting',
      name: '钢筋下料翻样',
      words:
        '钢筋下料 翻样 弯箍 断筋 调直 料单 配筋 钢筋加工 弯曲机 弯箍机 切断机 料表 下料单 箍筋 下料表 钢筋翻样 配料单 弯钢筋 切断 数控弯箍 调直机 拉直 断料 做料 料场 后台 钢筋后台 加工棚 成品料 g101 图集 抽筋 料牌 钢筋弯好 弯箍筋 下料制作 钢筋(下料|制作|加工)',
    },
    {
      id: 'rebarThreading',
      name: '套筒连接',
      words:
        '套筒 车丝 直螺纹 套丝 电渣压力焊 机械连接 滚丝 滚丝机 直螺纹套筒 套丝机 扭矩 剥肋 直螺纹(套丝|车丝|连接) 丝头 套筒拧紧 拧套筒 力矩扳手 闪光对焊 冷挤压 通止规丝头 (钢筋)?搭接焊',
    },
    {
      id: 'concretePouring',
      name: '浇筑振捣',
      words:
        '浇筑 浇捣 振捣 振动棒 混凝土 泵送 打灰 收面 放料 布料机 打混凝土 浇混凝土 浇灰 振捣棒 泵管 天泵 布料 下灰 拉管 浇梁板 浇(混凝土|砼|筑混凝土) 打砼 地泵 汽车泵 泵车 拖泵 插入式 平板振动 分层浇 布料杆 坍落度 打料 冷缝 施工缝 麻面 蜂窝 标高控制 拉平 覆膜 洒水养护 浇柱 浇墙 (振|捣)(混凝土|楼板|振捣棒) 养护 浇水养护 (看|控)标高 拉毛',
    },
    {
      id: 'floorFinishing',
      name: '地坪收光',
      words:
        '收光 抹光机 地坪 磨光 金刚砂 环氧 压光 固化剂 打磨地面 研磨 磨光机 抹平 提浆 地坪漆 固化地坪 打磨机 环氧地坪 收面 撒金刚砂 耐磨料 抹光 手工收光 单盘 双盘 座驾抹光机 打磨地坪 密封固化剂 地坪研磨 切缝 灌缝 水磨石 聚氨酯地坪 防静电',
    },
    {
      id: 'scaffolding',
      parts:
        '盘扣 扣件 连墙件 剪刀撑 安全网 挂网 脚手板 密目网 轮扣 碗扣 立杆 横杆 大横杆 小横杆 斜拉杆 扫地杆 悬挑工字钢 卸荷 兜网 跳板 竹笆 硬防护 悬挑架',
      name: '搭拆脚手架',
      words:
        '脚手架 搭架 外架 拆架 满堂架 搭设 搭架子 拆架子 搭(外架|脚手架|内架|满堂架|落地架|悬挑架|防护棚|架子) 拆(外架|脚手架|架子) (搭|拆)(脚手架|双排架|单排架|落地架|满堂架|排架|盘扣|架体|内架)(拆除)? (立杆|横杆|扫地杆|步距|跨距|扣件|扣件架|盘扣|双排架|落地架|落地的)(搭|间距) 马道 卸料平台 爬架提升 (落地|双排|单排|防护|支模|支撑|排|内)架(体)?(搭设|拆除|搭拆)? 落地架 双排架 支撑架 支模架 外立面架 架体 架子(搭|拆|搭拆) 搭拆 架子(工程|班组) 脚手架(搭设)?方案 钢管架 盘扣 扣件 连墙件 剪刀撑 安全网 挂网 脚手板 密目网 轮扣 碗扣 立杆 横杆 大横杆 小横杆 斜拉杆 扫地杆 悬挑工字钢 卸荷 兜网 跳板 竹笆 硬防护 悬挑架 (看)?方案图 (架子|脚手架)方案',
    },
    {
      id: 'ringlockScaffold',
      name: '盘扣架',
      within: 'scaffolding',
      words:
        '盘扣(架|式|脚手架|支架|支模架|外架|班组)? 承插(型|式)?(盘扣)? 轮扣(架)? 碗扣(架)? 插销(敲|到底|锁紧)? 立杆横杆插销 托撑 顶托 可调(托撑|底座) 圆盘(节点)? 斜杆 竖向斜杆 水平斜杆 立杆套接 60系列 48系列',
    },
    {
      id: 'couplerScaffold',
      name: '扣件钢管架',
      within: 'scaffolding',
      words:
        '扣件(架|式|钢管|钢管架|脚手架|拧紧|力矩|扳手)? (十字|直角|旋转|对接|转向)扣(件)? 钢管(架|外架|脚手架|扣件架|搭) 双排(架|外架) 大横杆 小横杆 扫地杆 力矩扳手 步距 立杆(间距|垂直度)? 拧扣件 打扣件 管子扣件',
    },
    {
      id: 'scaffoldTies',
      name: '连墙件剪刀撑',
      within: 'scaffolding',
      words:
        '连墙(件|杆)? 拉结(点|件)? 剪刀撑 斜(拉杆|撑) 拉墙(杆|件) 抛撑 两步三跨 三步三跨 预埋连墙 拉结、剪刀撑 横向斜撑 刚性拉结 扫墙杆 抱柱 拉结点 连墙 (剪刀撑|扫地杆)(一步不落|一样不少|不少)?',
    },
    {
      id: 'scaffoldNets',
      name: '挂网铺板',
      within: 'scaffolding',
      words:
        '密目(安全)?网 安全网 [挂绷扎](安全|密目|绿|兜)?网 绿网 兜网 水平网 平网 网片 (脚手|脚踏|跳|钢跳|竹)板 (铺|满铺|绑)(板|跳板|脚手板|竹笆|笆|踏板) 竹笆 挡脚板 踢脚板 硬防护 防护棚 钢笆网 铺笆 (铺|满铺)钢笆',
    },
    {
      id: 'heightWork',
      name: '高处作业',
      words:
        '高空作业 高处作业 登高 吊篮 安全带 蜘蛛人 爬高 外墙 高空 吊绳 吊板 爬架子 悬空 安全绳 上吊篮 生命线 登高证 高空作业车 曲臂车 剪叉车 高空平台 安全绳索 五点式 双钩 (挂|系|扣)(双钩|保险钩|安全绳|安全带) 双钩(不离身|挂牢|挂好)? 高头(走惯|不吓|做惯)? (八|十|二十|三十|几十)(几)?米(高)?(上去|不怕|也上) 高处作业(证)? 高挂低用 高处',
    },
    {
      id: 'puttyWork',
      name: '刮腻子',
      words:
        '腻子 刮灰 批灰 批腻子 刮大白 找平墙面 阴阳角 扇灰 贴网格布 石膏找 披灰 刮墙 打磨腻子 腻子粉 顺平 批(墙|腻子|平) 刮(腻子|泥子|批) 腻子(找平|打磨) 阴阳角条 石膏(找平|顺平) 网格布 嵌缝 贴绷带 打磨机墙 耐水腻子 内墙腻子 外墙腻子 灯光打磨 靠尺 打(腻子|灰|墙)(打磨) (批|刮|找)腻子(两|三)遍 两遍腻子 灰刮平 墙批 批[两三几]遍 批嵌 批刮 满批',
    },
    {
      id: 'wallPaint',
      name: '刷乳胶漆',
      words:
        '乳胶漆 滚涂 刷漆 涂料 喷涂墙 刷墙 真石漆 艺术漆 墙面漆 刷白 底漆面漆 硅藻泥 外墙漆 刷墙漆 无气喷涂 滚(漆|涂|刷) 喷涂机 上底漆 上面漆 喷真石漆 水包水 水包砂 仿石漆 弹性涂料 质感漆 外墙(涂料|漆|翻新) 分格缝 美纹纸 微水泥 肌理漆 防火涂料 氟碳漆 喷漆墙 内墙漆 刷两遍 成品保护 (刷|滚)(乳胶漆|墙漆|面漆|底漆) 木器漆 (防|抗)开裂 调色 贴(防裂)(布|网) 补缝 铺保护膜',
    },
    { id: 'wallpaper', name: '贴墙纸墙布', words: '墙纸 墙布 壁纸 基膜 对花 拼缝 无缝墙布 贴墙布 贴壁纸 糯米胶 刮胶' },
    {
      id: 'membraneWork',
      name: '卷材防水',
      words:
        '卷材 sbs 热熔 搭接 自粘 屋面 防水卷材 喷灯 烤卷材 热熔卷材 自粘卷材 烤油毡 丙纶 搭边 喷枪烤 烤(卷材|sbs|防水) 火烤 铺卷材 满粘 空铺 冷底子油 喷枪 收头 压条 女儿墙 天沟 落水口 屋面(防水|翻修) 地下室外墙 自粘膜 高分子 tpo pvc卷材 丁基胶带 预铺反粘 (铺|贴|热熔|烤)(卷材|防水卷材|sbs) 卷材(热熔|铺贴|施工|搭接|火烤|粘贴|铺设)(铺贴)? 热熔铺贴 卷材热熔铺贴 沥青卷材 改性沥青 油毡 铺油毡 屋顶翻新 平屋(面|顶)(翻新|防水)? 搭边压油 压出油 烘枪 烤枪 大面(铺|卷材) 双层(料|卷材) 溢油 (边上|边缘)(溢|挤)出?(一条)?(黑)?油 (火|枪)走匀 地下室(底板|侧墙|顶板)',
    },
    {
      id: 'coatingWaterproof',
      name: '涂膜防水',
      words:
        'js 聚氨酯 防水涂料 刷防水 闭水 卫生间防水 涂膜 k11 防水浆料 聚氨酯防水 闭水试验 水不漏 防水层 丙纶布 柔性 涂刷 刷三遍 聚合物 厨卫防水 卫生间(防水|闭水) 闭水(试验|24|48) 非固化 液体卷材 丙烯酸 蓄水试验 刷js 墙面返高 一布四涂 (刷|涂)(防水|聚氨酯|js|防水涂料) 涂料(涂刷|施工) 防水涂料(涂刷) 涂膜(涂刷|防水)? 聚氨酯(三遍|两遍|涂刷)? (卫生间|厕所|厨卫)(刷料|刷涂|涂料|涂三遍|涂两遍|涂膜)(蓄水)? 蓄水(验收|两天|一天|四十八)? 养两天放水 放水(看楼下|试) 泡水(试)? 雨虹 科顺 德高 刷料 刷(黑|绿|蓝|灰)料 (黑|绿|蓝)的?涂料 沥青漆 冷底油 (刷|滚)(两|三|2|3)(遍|道)涂料',
    },
    {
      id: 'waterproofDetails',
      name: '防水节点',
      words:
        '(防水|细部)?节点(处理|做法|附加层|防水)? (阴角|管根)?附加层 加强层 管根 阴阳角 阴角 后浇带 变形缝 穿墙管 圆弧角 墙根 墙角[要加]一层 [要先]加一层 管子边上 墙角包边 (墙角|转角|阴角|管根|管子根|落水口|地漏|穿墙管)(的地方)?(包边|转弯|贴布|加强|包|先贴|附加|要加) 包管根 管(子)?根(布|部|先|贴|包|总是) 先贴小块 管子根 (包|贴)(墙角|阴角|管根) 基层(处理|清理|修补)',
    },
    {
      id: 'leakPlugging',
      name: '堵漏注浆',
      words:
        '堵漏 补漏 注浆 灌浆 漏水点 止水针 裂缝 找漏 打针 堵漏王 高压注浆 打针注浆 渗漏 漏水维修 止漏 伸缩缝 止水(针头|阀) 注浆(机|堵漏|嘴) 聚氨酯(发泡|注浆) 环氧注浆 埋针头 背水面 地下室(渗漏|漏水|堵漏) 施工缝 沉降缝 免砸砖 测漏仪 电梯井漏 快干水泥 堵漏灵 带水堵漏 针头注浆 化学灌浆 打针堵水 查漏点? 堵水 渗水(查勘|点)? 裂缝(冒水|打针|注浆|灌浆) 上针头 钻孔(注浆|打针|上针头) 刚性快干 水不漏(堵)? 注浆管 埋管注浆 捉漏 (查|找|捉)(漏点|水源|漏水点|渗漏点|渗水点|水路) 渗漏点(查找)? (打|埋|上)(针|针头|针嘴) 打(环氧|聚氨酯|水泥浆|发泡剂|浆) 染色水 (漏点|渗点)(用)?(红外|仪器)?(照|查)? 注浆机 从低往高(打)? 楼上漏楼下 水从哪里(来|进) 测漏(仪)? 铲除重做',
    },
    {
      id: 'windowInstall',
      name: '门窗安装',
      words:
        '门窗 断桥铝 副框 窗框 装玻璃 纱窗 铝合金 塞缝 窗扇 推拉窗 装窗 断桥铝门窗 阳台封窗 窗户安装 发泡胶 打胶 装纱窗 封阳台 平开窗 (装|安装)(窗|窗户|门窗|断桥) 窗(扇|户)调试 外框 附框 打发泡 拼接料 角码 组角机 双头锯 端面铣 切料 玻璃压条 五金调试 执手 窗锁 推拉门 系统窗 纱扇 窗台 打外胶 门窗制作 门窗加工 装窗户',
    },
    {
      id: 'curtainWall',
      name: '幕墙安装',
      words:
        '植栓 背栓 (打眼|开槽)(植栓|挂件) 幕墙 干挂 铝板 玻璃幕墙 埋件 龙骨 单元板 石材干挂 挂件 埋板 单元体 干挂石材 铝单板 玻璃板块 吊篮打胶 后置埋件 化学锚栓 转接件 立柱 横梁 挂装 上板块 吊装板块 玻璃(板块|吸盘|安装|更换) 电动吸盘 开启扇 防火岩棉 铝塑板 陶板 背栓 石材(挂件|开槽) 封修 收边收口 骨架焊接 钢龙骨 隐框 明框 点式 单元(板块|体)(安装)? 板块吊装',
    },
    { id: 'sealantWork', name: '打胶', words: '打胶 结构胶 密封胶 耐候胶 打玻璃胶 玻璃胶 美纹纸 打密封胶 收胶 胶枪 刮胶 耐候' },
    {
      id: 'stoneWork',
      name: '石材切割安装',
      words: '石材 大理石 干挂 切石材 花岗岩 磨边 拼花 台面 桥切 干挂石材 切大理石 云石机 石材打磨 台面安装 磨石 倒角石材 背栓',
    },
    {
      id: 'excavating',
      name: '挖掘作业',
      words:
        '挖沟 挖土 装车 开挖 甩方 挖基坑 清底 挖机 挖管沟 土方 挖掘机 挖土方 基坑 装土 清槽 挖基础 小松 卡特 徐工挖机 挖(沟|槽|基槽|基础|承台|土方|桩头|管沟) 装(渣土|土|车) 甩土 刷坡 回填 清表 铲斗 大臂 平场 小挖 微挖 大挖 日立 三一 220 215 60挖 75挖 轮挖 抓木器 拆迁 拆楼 油门 手柄 (挖|开|操作)(土方|基坑|小挖|钩机)',
    },
    {
      id: 'slopeTrimming',
      name: '修坡平整',
      words: '修坡 刷坡 平整 边坡 找平场地 精修 修边坡 平场 找平 平整场地 边坡(修整|清理) 人工配合 标高 清底 精平 修沟 修渠 看标高',
    },
    {
      id: 'loaderDriving',
      name: '装载机作业',
      words:
        '装载机 装沙 平场地 推土 装料 五零 配料仓 铲料 铲车 上料 推料 铲沙 龙工 柳工 五零铲 三零铲 装载(机)?(上料|装车|操作)? 给(配料机|料斗)上料 上沙石 铲(沙|石|煤|料) 配料机 料仓 拌合站 搅拌站 装渣 装土 堆料 倒料 临工 厦工 50铲车 30铲车 小铲车 推雪',
    },
    {
      id: 'roadCompaction',
      name: '压实摊铺',
      words:
        '压路 压实 摊铺 沥青 铣刨 路基 平整度 压路机 单钢轮 双钢轮 摊铺机 沥青摊铺 胶轮 平地机 压实度 碾压 初压 复压 终压 振动压 静压 接缝 熨平板 找平仪 水稳 级配 油温 收料 布料器 压边 沥青路面 洒布',
    },
    {
      id: 'piling',
      name: '桩基施工',
      words:
        '(换)?截齿 钻杆 旋挖 打桩 桩基 成孔 护筒 泥浆 静压 入岩 下笼 旋挖钻 旋挖机 静压桩 管桩 锤击 灌注桩 钻机 接桩 桩机 旋挖(机)?(操作|钻进)? 护壁 泥浆(比重)? 扩孔 清孔 钻孔 吊放钢筋笼 静力压桩 喂桩 送桩 垂直度桩 高压旋喷 三轴 长螺旋 冲击钻 钢板桩 拔桩 振动锤 grout 桩位 桩长',
    },
    {
      id: 'siteHoist',
      name: '施工升降机操作',
      words: '施工电梯 施工升降机 人货梯 人货电梯 升降机司机 开(施工|工地)?电梯 施工梯 开人货梯 吊笼 开升降机',
    },
    {
      id: 'towerCrane',
      name: '塔吊操作',
      words:
        '塔吊 塔机 塔式起重机 回转 变幅 盲吊 落钩 群塔 开塔吊 平头塔 动臂塔 力矩限制 开塔(吊|机|调) 平臂(吊|塔)? 动臂(吊|塔)? 塔司 塔臂 qtz qtz63 qtz80 qtz100 qtz125 qtz160 qtz200 tc5610 tc6013 上塔 爬塔 大塔 小塔 塔吊(驾驶|操作|司机) 看信号 听指挥 看指挥 十字吊装 信号工指挥',
    },
    {
      id: 'mobileCrane',
      name: '汽车吊操作',
      words:
        '性能表 起重(特性|性能)(曲线|表) 汽车吊 支腿 吊臂 起重量表 随车吊 履带吊 力矩 打支腿 吨位 25吨吊 汽车起重机 打腿 吊车 三一吊 徐工吊 (开|操作)吊车 起重臂 伸臂 变幅 卷扬 支腿(垫|伸)? 枕木 地基承载 工况表 起重性能表 副钩 配重 25吨 50吨 70吨 80吨 100吨 130吨 三一 徐工 中联 履带 起吊半径',
    },
    {
      id: 'rigging',
      name: '司索指挥',
      words:
        '司索 吊点 捆绑 钢丝绳 卡环 对讲机 手势 绑扎吊 打哨 哨音 喊话 口令 绑料 十不吊 吊索 吊索具 挂料斗 料斗 绑扎吊物 挂钩 进斗 短料 绑木方 绑钢筋木方 指挥(塔吊|吊装|起吊|吊车|汽车吊|行车|吊物) 吊装(指挥|作业|方案) 信号(指挥|工|司索) 绑扎(吊物|捆绑) 挂(钩|吊钩|料斗|绳) 吊装带 卸扣 吊索具检查 捆扎 溜绳 牵引绳 吊具 起落 起重指挥 吊点选择 重心 吊(物|装|件)(绑扎|捆绑|平稳) 吊(索具|具|带|绳)检查',
    },
    {
      id: 'machineDailyCheck',
      name: '车辆机械日检',
      words:
        '日常点检 点检 黄油 打黄油 检查机油 日常保养 车辆保养 出车前检查 水温 三检 交接检查 看一眼签字 出车检查 出车前(看|查) 机械保养 日检',
    },
    {
      id: 'surveying',
      name: '测量放样',
      words:
        '全站仪 rtk 放样 控制点 经纬仪 导线 gps 放线 测量员 全站 棱镜 cad放线 全站仪(架设|放样|测量)? 架(仪器|站) 后视 坐标放样 放(轴线|点|线) 引标高 标高 高程测量 水准测量 控制网 复测 水平仪 沉降(观测)? 基坑监测 断面 土方量 收方 竣工测量 徕卡 拓普康 南方 中海达 华测 cors 道路中线 内业计算 坐标计算 平面控制 导线测量 闭合 (放|测|打)(轴线|标高) (全站仪|经纬仪|水准仪|rtk|gps)(会用|测|放)',
    },
    {
      id: 'siteManagement',
      name: '现场管理',
      words:
        '现场协调 签证 隐患排查 管现场 施工日志 技术交底 工序验收 协调班组 进度计划 旁站 报验 (管|排|盯|控制|把控|安排)~(进度|班组|工序) 施工进度 工期 进度(控制|管理|安排) 班组(管理|协调|安排) 管班组 带班组 安全交底 分包(管理|协调) 隐蔽验收 工程验收 分部验收 劳务(管理|班组) 材料进场 施工方案 协调甲方 监理(验收|沟通) 质量验收 (现场|工地|班组)(协调|安排|进度) 现场(进度|协调|施工)(安排|管控)? 质量(检查|验收|控制)',
    },
    {
      id: 'pavingStones',
      name: '铺路面侧石',
      words:
        '侧石 透水砖 道板砖 路沿石 铺装 盲道 面包砖 井盖 铺路 铺砖路 侧平石 花岗岩铺装 人行道 道牙 立道牙 路缘石 立侧石 平侧石 铺(侧石|路沿石|花岗岩|透水砖|人行道|面包砖) 广场砖 火烧板 石材铺装 卧缝 垫层 道牙石 盲道砖 橡皮锤 拉线 碎拼 汀步 鹅卵石',
    },
    { id: 'loadingByHand', name: '搬运体力活', words: '搬运 搬货 搬砖 体力活 力气大 肩扛 重活 扛包 卸货 装货 出力气 扛水泥 拉料 抬货' },
    {
      id: 'precast',
      name: '装配式构件安装',
      words: '预制构件 叠合板 套筒灌浆 斜撑 吊装构件 封仓 pc构件 pc吊装 吊装pc 装配式 灌浆套筒 坐浆 外挂板 楼梯板 斜支撑',
    },
    {
      id: 'oldBuilding',
      name: '古建做法',
      words: '翻瓦 换椽(子)? 斗拱 小青瓦 筒瓦 翘角 马头墙 彩画 榫卯 屋脊 地仗 古建 仿古 木构 榫头 瓦作 石作 砖雕 木雕 修缮',
    },
    {
      id: 'insulation',
      name: '保温施工',
      words:
        '保温板 岩棉 聚苯 网格布 橡塑 保温 锚栓 抗裂砂浆 贴保温板 外墙保温 管道保温 橡塑棉 玻璃棉 铝皮 外保温 一体板 贴(岩棉|保温|聚苯板|一体板) 打锚钉 锚固钉 挂网 抹面胶浆 聚合物砂浆 挤塑板 eps xps 真金板 包铝皮 咬口 白铁皮 保温棉 包管 复合板',
    },
    { id: 'stairTemplate', name: '楼梯与异形模板', words: '楼梯(模板|模|支模|踏步) 异形模板 圆柱模 弧形模 螺旋楼梯 踏步放样 放大样' },
    {
      id: 'exteriorCoating',
      name: '外墙真石漆',
      words: '真石漆(喷涂|施工)? 外墙(真石漆|涂料|漆|喷涂|翻新) 水包水 水包砂 仿石漆 多彩漆 分格缝 喷点 喷斗 罩面漆 外墙批腻子 外墙抗裂',
    },
    {
      id: 'gondola',
      name: '吊篮作业',
      words: '吊篮(作业|操作|安装|施工)? 吊蓝 高空吊篮 上吊篮 电动吊篮 配重 安全绳 生命绳 蜘蛛人 吊绳 吊板 外墙作业 绳索',
    },
    {
      id: 'circuitRework',
      name: '开槽布管与电路改造',
      words: '开槽 弹线开槽 线盒 穿线管 布管 穿线 回路 配电箱 灯位 开关插座 电路改造 水电改造 护套线 4平方 2.5平方 强弱电 强电线 改电路',
    },
    {
      id: 'craneSignals',
      name: '听信号与对讲配合',
      words:
        '(听|配合)~(信号|信号工|指挥|对讲机|哨音|口令) 信号工(手势|配合|指挥)? 对讲机(沟通|指挥|喊)? 手势 哨音 旗语 盲吊 听哨 听口令 配合指挥 配合信号 跟指挥 (信号|指挥|手势)(识别|旗语|配合) (对讲|对讲机)(指挥|沟通|配合) 听信号(起吊)?',
    },
    {
      id: 'liftLimits',
      name: '限位与班前检查',
      words:
        '限位(试验|检查|器|装置)? 查限位 力矩(限制器|限位|显示)? 班前检查 空载试(运行|转) 试吊 幅度限位 高度限位 回转限位 刹车检查 钢丝绳检查 防碰撞 风速仪 试运转 上机检查',
    },
    {
      id: 'towerBulk',
      name: '吊料斗模板钢筋',
      words: '吊(料斗|钢筋|模板|木方|钢管|砖|混凝土|砂浆) 料斗(放|稳|没放)? 稳钩 夜间浇筑 跟浇 跟混凝土 放料斗 打灰跟班',
    },
    {
      id: 'siteDocuments',
      name: '工程资料编制',
      words:
        '检验批 隐蔽(验收|资料|记录)? 报验 报审 分部分项 资料(编制|收集|整理|报审) 施工日志 技术交底 品茗 筑业 恒智天成 材料(报审|送检|进场) 开工报告 监理(签字|通知) 会议纪要 安全资料 工程联系单 资料(整理|编制|收集|归档)',
    },
    {
      id: 'archiveHandover',
      name: '竣工归档',
      words: '竣工(资料|图|验收|备案) 归档 移交 组卷 装订 城建档案(馆)? 档案馆 备案 扫描组卷 案卷 目录编制',
    },
    {
      id: 'quantityTakeoff',
      name: '算量与签证',
      words:
        '算量 广联达 工程量 套定额 钢筋算量 计价 进度款 工程(预算|结算|造价|量清单) 清单(编制|计价) 签证办理 预算(编制|书) 结算(书|编制|送审)',
    },
    {
      id: 'bimModel',
      name: 'BIM建模',
      words:
        'bim revit navisworks 翻模 建模 管线综合 碰撞检查 净高(分析|优化) 机电深化 深化 出图 轻量化 施工模拟 tekla 土建模型 广联达 鸿业 橄榄山 族库 族制作 建族',
    },
    {
      id: 'bimCoordination',
      name: '管综与碰撞',
      words: '管综 管线综合 碰撞(检查|检测|报告)? 净高 支吊架 综合排布 预留预埋 孔洞 navis 深化 机电(深化|模型)',
    },
    {
      id: 'siteSafety',
      name: '工地安全检查',
      words:
        '隐患(排查|整改)? 安全(检查|巡查|巡检|教育|交底|资料|台账) 三级教育 危大工程 旁站 违章 违规 班前会 安全带检查 临边 洞口 临时用电检查 消防检查 特种作业证检查 应急演练 罚单 整改通知 危险源(识别|排查)',
    },
    {
      id: 'drainagePipes',
      name: '雨污水管道铺设',
      words: '雨污水(管|管道)? 双壁波纹管 水泥管 管沟 下管 接口 承插 闭水试验 检查井 砌井 顶管 回填 hdpe 球墨铸铁 管道铺设 雨水口',
    },
    {
      id: 'cantileverScaffold',
      name: '悬挑架',
      within: 'scaffolding',
      words:
        '悬挑(架|层|脚手架)? 悬挑工字钢 工字钢(悬挑|打斜拉|锚固)? 打斜拉 斜拉(钢丝绳)? 卸荷 挑架 (悬挑|挑|悬挑的|挑出去的|型钢|工字钢)(架|外架|架子|脚手架|锚环|卸料平台|悬挑|预埋) 预埋(环|螺栓) 工字钢悬挑 悬挑工字钢 钢丝绳斜拉 打悬挑 悬挑(的|也|层)',
    },
    {
      id: 'climbingScaffold',
      name: '爬架',
      words: '爬架(提升|安装|拆除|下降)? 附着(升降|式)脚手架 提升架 集成架 升降架 全钢爬架 吊点提升 机位',
    },
    {
      id: 'levelling',
      name: '水准与标高',
      words:
        '水准(仪|测量|点)? 标高(控制|引测|传递|测量)? 引标高 高程(测量|控制)? 抄平 沉降(观测|监测)? 打水平 闭合水准 五十线 50线 一米线',
    },
    {
      id: 'surveyCalculation',
      name: '测量内业计算',
      words:
        '内业(计算|整理|资料)? 坐标(计算|转换|反算)? 曲线要素 道路坐标 土方(量)?计算 方量(计算)? cad(放线|提坐标|取点|出图) 断面图 竣工图 计算器(编程|自己编)? 测量(报表|资料) 出报表',
    },
    {
      id: 'breakerHammer',
      name: '破碎锤作业',
      words: '破碎锤 炮头(换|打)? 炮机 打(石头|炮|炮头) 换炮头 破碎(路面|石|桩头|混凝土) 凿岩 液压锤 破碎(作业|施工)',
    },
    {
      id: 'materialTesting',
      name: '见证取样送检',
      words: '见证取样 送检(取样|单)? 取样(送检)? 试块(制作|送检|养护)? 钢筋(送检|原材复试) 材料(送检|复试) 原材复试 检测报告收集 标养',
    },
  ],
} as const satisfies Family
