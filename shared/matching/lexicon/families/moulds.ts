import type { Family } from '../entries.ts'

/** Trades and skills of 模具装配注塑. */
export const moulds = {
  key: 'D',
  name: '模具装配注塑',
  trades: [
    {
      id: 'mouldFitter',
      not: '汽车模型 手办 模型玩具 建筑模型 模特',
      close: 'dieSetter',
      name: '模具钳工',
      codes: '6-18-04-01',
      title:
        '模具工 模具钳工 模具师傅 修模 模具维修 模具装配 注塑模具 冲压模具 压铸模具 五金模具 塑胶模具 飞模师傅 模具制造 冲模 模具保养 修模工 模具学徒 模具技工 (做|搞|弄|修|装)模具 模具(做|搞|弄)了? 做模具的 (压铸|塑料|塑胶|注塑|冲压|五金|吹塑|橡胶)模 (连续|级进|复合|拉深|端子|铁芯|多工位)模(师傅|钳工|技工|维修|修模|装配|修配|制造|工|钳) 修(连续|级进|五金|冲压|冲)模 (五金|冲压)模(师傅|钳工|维修) 冲模钳工 模修(组|师傅|工) 模具(修理|维护|组立|钳)工? 做(连续|级进|五金|冲压)模 飞模 配模师傅 模具装配师傅 飞模工 配模工 注塑模(师傅|钳工) 修模具?的 修模师傅 做模具的 做模的 配模的 模具(房|间)师傅 修冲模(的|工|师傅)? (做|搞|弄|修|装)(冲|级进|连续|五金|冲压|拉伸)模(的|工|师傅)? 五金模(的|工) 拉伸模(师傅|钳工)',
      hints:
        '模仁 顶针 滑块 斜顶 导柱 抛光 飞模 合模 试模 分型面 镶件 级进模 连续模 冲头 凹模 凸模 刀口 导正[钉销] 卸料板 跳屑 料带 模架 镶块 穿孔机 小磨床 崩刃 配间隙 模修',
      skills:
        'mouldRepair mouldFitting trialMould stampingDie dieClearance stampingDefects polishing bench edmSinking readDrawing drilling plasticMould dieCastMould surfaceGrinding hotRunner mouldChange ejectorWork',
      related: 'mouldPolisher toolFitter fitter injectionOperator edmOperator mouldDesigner stampingOperator',
    },
    {
      id: 'mouldPolisher',
      not: '汽车 石材',
      name: '模具抛光工',
      codes: '6-18-04-01',
      title:
        '模具抛光 省模 省模师傅 模具省模 镜面抛光 (省|抛)(镜面)?模(具|师傅|工)? 省镜面模 模具(省|抛)光? 抛模具 省光 打光师傅 打光(师傅|的) 模具打光(师傅|工)? (模仁|型腔|镜面|模芯)(打光|抛光|省模)(师傅|工)? 抛模(师傅|工|的)? 磨模仁(的)? 省模打光',
      hints: '油石 钻石膏 镜面',
      skills: 'polishing mouldRepair stonePolishing ribPolishing clearPolishing',
      related: 'polisher mouldFitter',
    },
    {
      id: 'mouldDesigner',
      name: '模具设计员',
      codes: '2-02-07-01 6-18-04-01',
      title:
        '模具设计 拆模设计 模具设计师 结构设计 (注塑|冲压|压铸|双色|五金|塑胶|塑料|吹塑)模具?设计(师|工程师|员)? 画模具图 模具结构(设计)? 做模具设计',
      hints: '拆模 分型 流道 排位',
      skills: 'solidModel cad readDrawing mouldFitting mouldFlow hotRunner mouldDrawing mouldSplitting twoColour',
      related: 'mouldFitter cncProgrammer',
    },
    {
      id: 'injectionOperator',
      not: '内衣机 横机 织机 大圆机 走心机 贴片 印刷机',
      name: '注塑调机工',
      codes: '6-14-02-00',
      title:
        '注塑 注塑工 注塑调机 啤机 啤塑 注塑师傅 注塑技术员 注塑机 注塑领班 注塑上下模 射出 成型技术员 注塑操作 调机技术员注塑 上下模工 啤机师傅 注塑调机员 注塑工艺员 试模员 试模工 试模师傅 试模技术员 注塑试模 注塑(机)?(操作|调机|工艺|成型|车间|师傅|学徒|技术员|主管|组长|班长)(工|员|师傅)? 啤塑师傅 双色注塑',
      hints:
        '料筒 射胶 保压 缩水 毛边 飞边 夹水纹 粘模 水口 机械手 海天 卧式机 色粉 料温 合模 抽芯 螺杆 啤货 震雄 伊之密 恩格尔 披风 热咀 温控箱 水口料 飞模机 塑料厂 塑胶厂 披锋',
      skills:
        'injectionParameters mouldChange robotArm mouldingDefects colourPowder barrelCare dryingMaterial equipmentCare hoisting twoColour plasticMould hotRunner trialMould shiftLeading mixingMaterial insertMoulding regrind',
      related: 'blowMoulder extruderOperator dieCaster rubberMoulder mouldFitter',
    },
    {
      id: 'blowMoulder',
      name: '吹塑工',
      codes: '6-14-02-00',
      title: '吹塑 吹瓶 中空吹塑 吹瓶机 吹塑机 吹膜 吹膜工',
      hints: '型坯 壁厚 吹气 膜泡',
      skills: 'blowMoulding mouldChange regrind mouldingDefects filmBlowing bottleBlowing',
      related: 'injectionOperator extruderOperator thermoformer',
    },
    {
      id: 'extruderOperator',
      name: '挤出工',
      codes: '6-14-02-00',
      title:
        '挤出工 挤塑 挤出机 管材生产 造粒 造粒工 型材挤出 拉管 挤出操作 流延膜 片材 挤出 挤出管材 (管材|型材|片材|板材|流延膜)挤出 挤出(管材|型材|片材|调机|师傅|主机手) 拉管工 管材(操作|挤出|生产)工? 塑料管材 造粒操作 改性造粒',
      hints: '螺杆 模头 牵引 定径 造粒',
      skills: 'extrusion regrind mixingMaterial profileSizing pelletising equipmentCare',
      related: 'blowMoulder injectionOperator cableMaker',
    },
    {
      id: 'rubberMoulder',
      name: '橡胶硫化工',
      codes: '6-14-01-01',
      title:
        '硫化工 橡胶 炼胶 密炼 开炼 硫化 橡胶成型 平板硫化 硅胶成型 炼胶工 橡胶(硫化|成型|炼胶|密炼|油压|模压)(工|师傅|操作)? 平板硫化工 密炼工? 密炼机 开炼机? 橡胶厂 密封圈 油封 硅胶(油压|成型|硫化)工? 高分子密炼 混炼工',
      hints: '胶料 硫化机 密炼机 硅胶 胶条 排气 排胶 炭黑 缺胶 密封圈 炼胶',
      skills: 'vulcanising mixingMaterial mouldChange rubberMixing rubberCharge rubberDefects recipeWeighing',
      related: 'injectionOperator extruderOperator',
    },
    {
      id: 'dieCaster',
      name: '压铸工',
      codes: '6-18-02-01',
      title: '压铸 压铸工 压铸调机 压铸机 铝压铸 锌压铸 压铸师傅 低压铸造',
      hints: '压射 给汤 喷雾 脱模剂 铝液 料饼 力劲 布勒 铝锭 二快 料柄 冷室 热室',
      skills: 'dieCasting mouldChange furnaceCare mouldingDefects robotArm castingDefects mouldCoating',
      related: 'injectionOperator foundryWorker',
    },
    {
      id: 'stampingOperator',
      not: '内衣机 横机 织机 走心机 贴片 针织',
      name: '冲压工',
      codes: '6-18-01-12',
      title:
        '冲压 冲床 冲压工 冲床工 冲压调机 架模 架模工 冲压技术员 冲床师傅 油压机 液压机操作 拉伸工 高速冲床? 高速冲压 冲床(调机|操作|架模|师傅|学徒)(工|员)? 打冲床 踩冲床 端子冲压 连续模冲压 单冲 冲压(调机|技术|操作|师傅|学徒)(工|员)?',
      hints: '冲模 送料 级进模 连续模 脚踏 光电保护 闭合高度 金丰 协易 京利 高速冲 步距 料带 模高',
      skills:
        'stamping dieSetting deburring stampingDefects equipmentCare firstArticle hoisting stampFeeding dieClearance mouldChange measuring visualCheck shiftLeading',
      close: 'dieSetter',
      related: 'bendingOperator laserCutter dieCaster forger assembler turretPuncher',
    },
    {
      id: 'dieSetter',
      name: '冲压架模工',
      codes: '6-18-01-12',
      title: '架模师傅 冲压架模 装模工 调模工 冲压装模',
      hints: '闭合高度 步距',
      skills: 'dieSetting stamping stampingDefects mouldRepair stampFeeding',
      close: 'stampingOperator',
      related: 'mouldFitter',
    },
    {
      id: 'assembler',
      not: '维修电批 修气动 卖工具',
      name: '流水线装配工',
      codes: '6-20-01-01 6-22-01-01 6-24-05-04',
      title:
        '装配工 组装工 流水线 普工 生产操作工 产线工人 总装工 车间工人 车间普工 组装普工 装配普工 一线操作 生产普工 厂工 (车间|产线|流水线|生产|工厂|厂里|电子厂|工位|插件)(的)?(操作工|作业员|工人) 普通操作工 坐拉 坐流水线 厂组装 组装线 上下料(员|工)? 厂里做(组装|装配|流水线) (灯具|小家电|玩具|家电|吹风机|风扇|厨具|卫浴|锁具)厂?(组装|装配)(工|线)? 电器厂(组装|装配) 五金装配 锁具装配 (五金|锁具|卫浴|玩具|灯具)装配工? 厂里(装配|组装|流水线) 坐流水线(的)? 流水线(上|干活)(的)?',
      hints: '流水线 拉线 打螺丝 工位 电批 计件 操作工 作业员 生产线',
      skills:
        'lineAssembly screwDriving visualCheck packing assembly measuring soldering shiftLeading lockAssembly riveting motorAssembling crimping',
      close: 'packer',
      related: 'electronicsAssembler vehicleAssembler stampingOperator fitter sorter injectionOperator',
    },
    {
      id: 'vehicleAssembler',
      name: '汽车装调工',
      codes: '6-22-02-01 6-22-01-01',
      title: '汽车装配 整车装配 汽车总装 汽车装调 内饰装配 底盘装配 汽车生产线',
      hints: '总装 线束 内饰 底盘件 扭矩枪 节拍 总装车间 整车厂 主机厂',
      skills: 'lineAssembly screwDriving assembly visualCheck',
      close: 'assembler',
      related: 'fitter carMechanic',
    },
    {
      id: 'packer',
      name: '包装工',
      codes: '6-31-05-00',
      title: '包装工 打包工 包装员 打包员 包装机 装箱工 封箱 贴标 包装普工 打包 包装',
      hints: '封口 打包带 纸箱 标签 装盒',
      skills: 'packing visualCheck lineAssembly firstArticle',
      close: 'assembler',
      related: 'sorter stockClerk pharmaOperator foodOperator',
    },
    {
      id: 'printingOperator',
      not: '钢网 锡膏',
      name: '印刷操作员',
      codes: '6-08-01-02',
      title:
        '印刷工 印刷机长 胶印 柔印 丝印 移印 凹印 印刷机操作 机长印刷 丝网印刷 丝印工 移印工 数码印刷 印刷师傅 领机 [四五六双单]色机长 四色机 胶印机长? 开印刷机 印刷机台 (胶|柔|凹|平)印(机长|工|师傅|二手|三手|学徒) 印刷(二手|三手|学徒|助手) 开四色 海德堡机长 平版印刷员? (彩印|印刷)(机长|厂机长|师傅|操作工?) 开(大机子?|对开|四开|四色|五色|胶印机?)(的|机长)? (对开|四开|全开|大全张|四色|五色|六色|八色|单双色)(机)?(胶印|印刷)?(机长|领机|二手|助手) 大机(长|子) (凹版|柔版|凹印|柔印)(印刷)?(机长|工|操作)? 胶印操作工?',
      hints: '墨辊 套印 橡皮布 网版 油墨 印版 海德堡 小森 罗兰 印刷厂 彩盒厂 包装印刷 色组 墨斗 水斗 飞达 机长',
      skills:
        'offsetPrinting inkBalance registration colourMatching varnishing flexoPrinting gravurePrinting screenPrinting digitalPrinting',
      related: 'postPressOperator textilePrinter cartonMaker',
    },
    {
      id: 'prepressOperator',
      name: '印前制版员',
      codes: '6-08-01-01',
      title: '印前 印前制作 印前制版 印刷制版 胶印制版 ctp ctp制版 拼版员? 拼大版 晒版工? 出版工 印前处理 制版工 印前图文',
      hints: '拼版 晒版 出菲林 曝光 冲版机 印厂 胶印厂 飞腾 打样机',
      skills: 'prepress colourMatching posterDesign',
      related: 'printingOperator',
    },
    {
      id: 'postPressOperator',
      name: '印后加工工',
      codes: '6-08-01-03 6-07-02-00',
      title:
        '模切 烫金 糊盒 裱纸 覆膜 装订 切纸机 印后 模切工 糊盒机 切纸工 压痕 分切 复卷 折页(机)?(机长|工|操作)? 胶订(机|机长|工)? 骑马?订 锁线(机|工)? 装订(工|机长) (模切|烫金|糊盒|覆膜|切纸)(机长|师傅|操作工?) 纸盒厂啤机 啤机机长 印后(加工|制作|师傅) 糊盒(机)?(调机|机长|师傅|操作)? 粘盒(机)?(调机|机长)? (模切|烫金|覆膜|糊盒|裱坑|裱纸|折页|骑订|胶装|切纸)(机)?(调机|操作员|工|师傅|机长)',
      hints: '刀模 烫金版 裱胶 电化铝 痕线 清废 箔卷 底模',
      skills: 'dieCutting dieCreasing hotFoil boxGluing embossing',
      close: 'cartonMaker',
      related: 'printingOperator',
    },
    {
      id: 'cartonMaker',
      name: '纸箱工',
      codes: '6-07-02-00',
      title: '纸箱 纸板线 瓦楞 纸盒 开槽机 钉箱 瓦线',
      hints: '瓦楞 开槽 面纸 纸箱厂',
      skills: 'dieCutting',
      related: 'postPressOperator printingOperator',
    },
    {
      id: 'furnitureMaker',
      name: '家具制作工',
      codes: '6-06-04-00 6-06-03-02',
      title:
        '家具木工 封边 排钻 开料工 板式家具 实木家具 木工机械 推台锯 封边机 橱柜制作 沙发工 扪工 精裁 家具组装 做家具(的|师傅) 家具厂(木工|开料|封边|排钻|上班)',
      hints: '封边条 推台锯 打孔 板材 家具厂',
      skills: 'panelSaw edgeBanding furnitureAssembly',
      close: 'finishingCarpenter',
      related: 'furnitureInstaller furniturePainter',
    },
    {
      id: 'furniturePainter',
      name: '木器油漆工',
      codes: '6-18-03-03 6-06-04-00',
      title: '家具油漆 木器漆 家具喷漆 底漆打磨 家具补漆 油漆打磨',
      hints: '底漆 面漆 补土 擦色',
      skills: 'sprayGun sandingFill colourMixing filmDefects woodFinish',
      close: 'coatingSprayer',
      related: 'decorationPainter autoPainter polisher',
    },
    {
      id: 'glassWorker',
      not: '手机贴膜',
      name: '玻璃加工工',
      codes: '6-15-03-03',
      title: '玻璃磨边 玻璃加工 钢化炉 玻璃切割 中空玻璃 夹胶 玻璃钻孔 玻璃工 切玻璃(的|师傅) 玻璃厂(切割|磨边|钢化|上班)',
      hints: '钢化 磨边 中空',
      skills: 'glassProcessing',
      related: 'polisher',
    },
    {
      id: 'cableMaker',
      name: '电线电缆制造工',
      codes: '6-24-03-01 6-24-03-02',
      title:
        '电线电缆 拉丝绞线 绞线 挤塑电缆 束丝 光纤光缆 成缆 电缆绞线 挤塑工 绞线机 (电缆|电线)(绞线|挤塑|成缆|束丝|编织|交联)工 (电线|线缆|电缆)厂(操作|挤出|绞线|上班)',
      hints: '绞线 挤塑 火花机 电缆厂',
      skills: 'extrusion cableMaking',
      related: 'extruderOperator',
    },
    {
      id: 'thermoformer',
      name: '吸塑工',
      codes: '6-14-02-00',
      title: '吸塑 吸塑工 吸塑机 吸塑调机 厚片吸塑 厚板吸塑 真空吸塑 热成型工?',
      hints: '片材 托盘 灯管 裁断',
      skills: 'thermoforming sheetDieCut mouldChange changeover',
      related: 'blowMoulder injectionOperator extruderOperator',
    },
    {
      id: 'rotomoulder',
      name: '滚塑工',
      codes: '6-14-02-00',
      title: '滚塑 滚塑工 旋转成型',
      hints: '加料 脱模',
      skills: 'rotoMoulding deburring',
      related: 'blowMoulder injectionOperator',
    },
    {
      id: 'foamMoulder',
      name: '发泡成型工',
      codes: '6-14-02-00',
      title: '发泡工? pu发泡 聚氨酯发泡 发泡成型 发泡机(操作)? eps(泡沫)?(成型)? 泡沫成型 epp成型 海绵发泡',
      hints: '发泡 泡沫 黑料 白料',
      skills: 'foaming mouldChange deburring',
      related: 'injectionOperator rubberMoulder blowMoulder',
    },
    {
      id: 'acrylicWorker',
      name: '亚克力雕刻工',
      codes: '6-09-03-01',
      title: '亚克力(雕刻|制品|加工|粘接|师傅|工) 广告雕刻(机)? 雕刻机操作 有机玻璃加工 激光雕刻',
      hints: '亚克力 水晶字',
      skills: 'acrylicWork',
      related: 'furnitureMaker',
    },
  ],
  skills: [
    { id: 'ejectorWork', name: '顶针镶件与排气', words: '顶针 换镶件 镶件 司筒 排气 排气槽 修裂纹 裂纹' },
    {
      id: 'motorAssembling',
      name: '电机装配测试',
      words:
        '压轴承 装转子 定子入壳 电机测试 打端子 压端盖 耐压 空载 (装|压|绕|嵌|插)(转子|定子|端盖|磁瓦|磁钢|线圈|换向器|碳刷|绝缘纸) 嵌线 绕线(机)? 滴漆 浸漆 动平衡转子 转子动平衡 电机(下线|总装|噪音|空载|合盖) 磁瓦 碳刷 入壳 测(电机|空载|噪音|转速)',
    },
    {
      id: 'lockAssembly',
      name: '五金锁具装配',
      words:
        '装锁芯 锁芯 铆接 装弹子 手感调试 把手 装配五金 锁体 (组|调|铆)(锁|锁体|锁芯|弹子|把手|水龙头|花洒|阀芯|合页|铰链|拉手|五金) 水龙头(装配|试水|组装)? 试水(压|漏) 花洒 阀芯 编(弹子|钥匙) 配钥匙 手感(顺|调)',
    },
    { id: 'acrylicWork', name: '亚克力雕刻粘接', words: '亚克力 雕刻机 激光切 激光雕 粘接 火抛 有机玻璃 水晶字 热弯 氯仿' },
    {
      id: 'foaming',
      name: '发泡成型操作',
      words:
        '发泡机 发泡 脱模 黑料 白料 预发 熟化 打料枪 模温 浇注发泡 泡沫成型 蒸汽成型 料比 泡沫烘干 发泡配比 (调|开|看|打)(发泡机|黑白料|枪头|配比|发泡枪) 塌泡 收缩泡 密度(称|测) 脱模剂喷 自结皮 慢回弹 高压发泡机 模架',
    },
    { id: 'rotoMoulding', name: '滚塑成型', words: '旋转成型 滚塑 冷却脱模 加粉料 烧结模 进炉' },
    {
      id: 'insertMoulding',
      name: '立式机嵌件放端子',
      words:
        '放端子 放嵌件 埋件 放铜件 立式机 剪料头 插头注塑 包胶 (放|埋)(嵌件|螺母|铜螺母|端子|铁件|五金件|骨架|金属件) 埋螺母 镶件注塑 立式注塑(机)? 转盘机',
    },
    { id: 'mouldSplitting', name: '拆模分型', words: '拆模 分模 分型 行位结构 拆电极 拆铜公 斜顶设计 滑块设计' },
    { id: 'mouldDrawing', name: '出图与订料', words: '2d图 出2d图? 散件图 订料单? bom 料单 排位 工程图 燕秀 图框 出图' },
    { id: 'clearPolishing', name: '透明件镜面', words: '透明件? 灯罩 车灯 导光 透明镜面 镜片模 光学面 镜面模' },
    { id: 'ribPolishing', name: '骨位死角省模', words: '骨位 深骨 死角 筋位 超声波省 深筋 窄槽' },
    { id: 'stonePolishing', name: '油石推纹', words: '油石 推纹 推油石 推刀纹 去火花纹 火花纹~推 推掉 油石纹 推平 砂纸 羊毛头 省模' },
    {
      id: 'stampFeeding',
      name: '送料与光电',
      words:
        '送料机? 送料线 送料步距 整平机? 开卷机? 料架 光电 送料机调平 一[片张块]一[片张块]送 送进去 片送进 送料机(调试|调整|操作|校平|对中) 三合一送料 夹式送料 滚轮送料',
    },
    { id: 'recipeWeighing', name: '按配方配料', words: '配方 小料 配方单 按单称 配料单 称量 称小料' },
    {
      id: 'rubberDefects',
      name: '橡胶制品不良',
      words: '缺胶 气泡 欠硫 过硫 撕裂 杂质 开裂 合模线 (治|看|查|处理)(缺胶|气泡|粘模|撕边|欠硫) 喷霜 粘模 流痕 卷气',
    },
    {
      id: 'rubberCharge',
      name: '称胶加料',
      words: '装模 称胶条? 加料定量 料重 胶条 裁胶 称料 放料 下料重 胶料(称重|称量|裁切|预成型) 称(胶料|料重) 预成型',
    },
    {
      id: 'rubberMixing',
      name: '密炼开炼',
      words:
        '密炼机? 开炼机? 翻胶 薄通 排胶 炭黑 滤胶 炼胶 出片 门尼 打三角包 捏炼 (开|密|捏)炼(温度|时间|胶)? 投料(顺序|炭黑) 加(硫|炭黑|促进剂) 过(胶|筛|辊) 出片(厚|薄) 停放 返炼 混炼胶 门尼(粘度)? 硫变',
    },
    {
      id: 'bottleBlowing',
      name: '吹瓶机操作',
      words: '吹瓶 瓶坯 西帕 灯管 拉吹 加热灯 吹瓶机 pet瓶 瓶型 加坯 理坯 上坯 灯区 吹瓶(参数|温度)',
    },
    {
      id: 'filmBlowing',
      name: '吹膜',
      words: '吹膜 膜泡 霜线 电晕 收卷 膜厚 吹膜机 泡形 膜厚(控制|均匀|测量|偏差)? 收卷(换卷|整齐)? 换卷 开机拉膜 拉膜上机',
    },
    { id: 'pelletising', name: '造粒改性', words: '造粒 切粒 双螺杆 改性 水下切粒 拉条 喂料 侧喂' },
    {
      id: 'profileSizing',
      name: '定径与米重控制',
      words: '米重 定径 真空定径 定径套 真空箱 壁厚均匀 偏心 找偏心 牵引速度 牵引配速 水箱 外径 真空定型',
    },
    { id: 'sheetDieCut', name: '裁断裁切', words: '裁断 裁断机 裁床 油压裁 冲裁 裁切 刀模' },
    {
      id: 'thermoforming',
      name: '吸塑成型',
      words:
        '吸塑 吸塑机 真空成型 加热时间 灯管温度 加热瓦 厚片 片材加热 拉片 上模真空 热成型 成型机调 (开|调|看|换)(吸塑机|成型机|模|片材|加热瓦) 拉伸不(均|到位) 起皱吸塑 成型(深度|温度|周期) 上下模吸塑 pet片 ps片',
    },
    { id: 'hotRunner', name: '热流道调试', words: '热流道 热[咀嘴] 温控箱 针阀 热流道温控 分流板' },
    { id: 'cableMaking', name: '绞线成缆', words: '绞线 束丝 成缆 编织 铠装 火花试验 收放线 放线架 拉丝机 换盘 米数 接线盘 收线 火花机' },
    { id: 'woodFinish', name: '木器底面漆', words: '擦色 补灰 补土 底漆打磨 底漆 面漆 木器漆 开放漆 封闭漆 修色 木蜡油 pu漆' },
    { id: 'mouldFlow', name: '模流与结构评审', words: '模流 模流分析 moldflow 结构评审 dfm 分型' },
    { id: 'twoColour', name: '双色与嵌件', words: '双色机? 嵌件 包胶 二次注塑 立式注塑 立式机 双色注塑' },
    {
      id: 'stampingDefects',
      name: '冲压不良处理',
      words:
        '(看|判|从)(毛刺|毛边|断面|光亮带|塌角|料带|撕裂带)(断面|大小|方向)?(判|找|分析|看)?(毛病|原因|间隙|问题)? 断面(分析|光亮带|判断)? 光亮带 毛边(找原因|大小)? (毛刺|毛边)(一看就懂|在哪|大了|知道) 毛刺 跳屑 跳废料 卡料 披锋 批锋 堵料 废料堵 堵废料 料带跑偏 跑料 拉裂 起皱 压伤 模印 塌角 送料不到位 送不到位 毛头 带料不畅 废料上浮 尺寸跑了 拉毛 叠料 双料 打双料 毛刺大 断针 (看|先看)断面 (看|先看)(废料|毛边) 治毛刺 找毛刺 跳料 带料不顺 看毛边',
    },
    {
      id: 'dieClearance',
      name: '冲头刀口修配',
      words:
        '刀口 冲头 冲针 凸模 凹模 配?间隙 崩刃 崩刀口 刃口 刃磨 修配 研刃口? 磨一刀 重新对零 单边间隙 入块 镶块 冲子 磨刀口 垫片 垫高 下模板 落料孔 凹模镶件 快换冲头 换冲头 断冲头 冲针断 断针 崩口 拆~磨 磨刃 磨~再装',
    },
    { id: 'castingDefects', name: '压铸缺陷处理', words: '气孔 冷隔 拉模 粘模 拉伤 流痕 缩松 缩孔 欠铸 飞料 起泡 变色 裂纹 x光片' },
    {
      id: 'injectionParameters',
      name: '注塑工艺调试',
      words:
        '调参数 工艺参数 注塑~参数 调机器? 压力速度 射胶 保压 背压 料温 模温 射速 调压力 调~温度 参数卡 调工艺 动压力 看温度 冷却时间 先看温度 锁模力 注塑调试 熔胶 参数调试 调试参数 注射压力 注射速度 切换点 保压切换 多段注射 射压 调射压 炮筒温度 射胶压力 工艺卡 调胶 成型周期 工艺调试 调工艺参数 短射 走流 射压保压 工艺调整 熔胶背压 (调|设|改|控)(射压|保压|速度|温度|工艺|模温|背压|锁模力|冷却时间)(参数)? (成型|射胶|保压|冷却)(工艺|参数|时间|压力|调试|调机) (打|走|出)(胶|料)(调机) 走胶',
    },
    {
      id: 'mouldChange',
      name: '上下模',
      words:
        '上下模 上落模 换模 装模 吊模 接水(路)? 接油(路)? 架模 上模 落模 快速换模 模具上机 码模 卸模 接水管 接油管 装模具 模具更换 换型 拆模 上下模具 吊模具 模具吊装 装拆模 (上|下|换|装|吊|卸|拆|架)(模具|模|冲模)(快|独立|二十分钟|半小时) (上|换)模(接|对)(水|油|嘴) (对|接)(水管|射嘴|水路) 洗模 清洗模具 吊装模具 (夹|锁|打)码模 码模夹',
    },
    {
      id: 'robotArm',
      name: '机械手设定',
      words: '机械手 机械臂 取件臂 取件 三轴机械手 五轴机械手 伯朗特 天行 教~臂 教点 教位 治具抓 横走式 机械手(调试|程序|设定|取件|教导)',
    },
    {
      id: 'mouldingDefects',
      name: '成型不良处理',
      words:
        '缩水 毛边 飞边 夹水纹 缺料 缺胶 气纹 流纹 粘模 顶白 拉伤 料花 银丝 烧焦 变形翘曲 不良品?处理 黑点 披锋 融接线 熔接线 困气 处理不良 披风 短射 夹线 缩痕 熔合线 产品问题 看产品问题 不良分析 缺陷分析 飞料边 (缩水|缺胶|毛边|飞边|披锋|夹线|气泡|烧焦|拉白|银纹|料花|水纹|熔接线|黑点)(处理|调|改善|控制|怎么调|原因) (不良|次品)(率)?(降|处理)',
    },
    {
      id: 'colourPowder',
      name: '配色与色粉',
      words: '色粉 色母 配色 换色 拌料 配料 调色 色差 拌粉 打料 色差调 色粉配 称色粉 混色 跟色 色种 看配料单',
    },
    {
      id: 'barrelCare',
      name: '料筒螺杆清洗更换',
      words: '料筒 清筒 螺杆 洗机 换料筒 清料 过胶圈 射咀 炮筒 洗炮筒 洗螺杆 拆螺杆 换螺杆 过胶头 熔胶筒 洗炮 pp洗机 喷嘴',
    },
    {
      id: 'dryingMaterial',
      name: '烘料与材料',
      words: '烘料 除湿 pp abs 尼龙 玻纤 pc料 pom 加玻纤 干燥机 pet 塑料~特性 tpu 烘料桶 除湿机 料干 烘料温度',
    },
    {
      id: 'mouldRepair',
      name: '修模',
      words:
        '(连续模|级进模|冲模|模具|五金模|端子模)(拆装|修配|拆洗|研配|研修|跟线|上机) 跟线修模 (拆|装)(模|打配) 拆装打配 换(冲针|冲头|弹簧|镶件|刀口|导正) (镶块|冲头|凹模)(自己)?(配|磨|修) (崩刃|卡料|跳屑|送距)~(处理|搞定|修|当场) 修模 修毛边 模具维修 配顶针 换顶针 抛光型腔 烧焊补 拉模 模具保养 断顶针 修刀口 磨冲头 修冲头 模具异常 异常维修 模具维护保养 修披锋 换镶件 (补|改)(模具|刀口|镶件|滑块|毛边|披锋|型腔) 模具(抢修|异常) (换|配)(顶针|弹簧|导柱|导套) (级进模|连续模|冲模|五金模|冲压模|拉伸模|单冲模|复合模|塑胶模|压铸模|模具)(都)?(修|拆|保养|维护|维修|拆装)(了|过)? 修(冲模|级进模|连续模|五金模|拉伸模|复合模|模具|模的) 拆模 模具下机 下模(拆|清洗|清理) 拆装(研配|清洗|清理|维修|保养) 拆装(、)?研配 换(断|崩)?(冲子|冲针)(的)? 冲(子|头|针)(断|崩)了 (断|崩)了(自己|手工)?(换|配|磨) 垫片补高 换(弹簧|导柱|导套|顶杆) 模具(拆开|拆下来) 修(级进|连续|冲压|五金)模(具)? (级进模|连续模|冲模|五金模|冲压模|拉伸模|复合模|塑胶模|注塑模|压铸模|模具)(维修|维护|拆装|拆修|日常)(与|和|及)?(保养|维护|维修)',
    },
    { id: 'plasticMould', name: '塑料模制造', words: '(塑料|塑胶|注塑|注射|双色)模具? 胶模' },
    { id: 'dieCastMould', name: '压铸模制造', words: '压铸模具?' },
    {
      id: 'stampingDie',
      name: '冲压模制造',
      words:
        '冲模 (冲压|五金|级进|连续|复合|拉伸|落料|冷冲)模具? 端子模 铁芯模 多工位模? 高速冲模 料带 导正[钉销] 载带 浮升销 复合模 拉深模 带料 条料 送料步距 模具工位 级进 冲压模 连续模 排样图 料带图 排样图纸',
    },
    {
      id: 'mouldFitting',
      name: '模具装配',
      words:
        '飞模 合模 配模 fit模 装模具 配滑块 斜顶 行位 滑块 分型面 镶件 模具装配 红丹 冲模装配 水路 通水路 模具水路 运水 深孔 组模 整套组立 装配调试 碰穿面 插穿面 前后模 沉头 合前后模 (飞|配|合|装|研)(分型面|滑块|斜顶|行位|枕位) (模具)(合模|飞模) (打|点)红丹(飞|合|配)模',
    },
    { id: 'trialMould', name: '试模', words: '试模 跟模 t0 t1 打样 样板确认 跟机 (t0|t1|t2)(样|试)? 试冲 上机试冲 站(到)?机床边看 看两模' },
    {
      id: 'dieSetting',
      name: '冲模架设',
      words: '架模 装模 调模 闭合高度 步距 送料机 模高 调冲床 换模具 拆装模 模具安装 模具调试 换模 模具(安装|预热|安装预热|架设|对中)',
    },
    {
      id: 'stamping',
      name: '冲压操作',
      words:
        '冲床 冲压 油压机 连续模 级进模 落料 冲孔 拉伸 脚踏 冲剪 高速冲 单冲 双手按钮 冲片 冲压机 闭合高度 送料机 开卷 校平机 料架 踩冲床 踏冲床 打冲床 打凸 单工序模 液压机 拉伸件 落料件 双手操作 光电保护 模具点检 油压拉伸 冲压自检 (拉伸|落料|剪切)(床|压|料|件)(操作)? (开|看|操)(冲床|油压机|压机) (单冲|连冲)(模|冲) [1-9]?[0-9]?[0-9]吨冲床',
    },
    {
      id: 'dieCasting',
      name: '压铸操作',
      words:
        '压铸 压射 给汤 喷雾 高速压射 料柄 铝液 冷室 热室 慢压射 增压 快压 切换点 低速高速 浇汤 力劲 布勒 模温机 喷涂 机边炉 脱模剂 取件机 铝锭 熔铝 压射速度 料饼 清炉渣 打料饼 (清|扒)渣 (换|清)冲头 压室 喷脱模剂?',
    },
    {
      id: 'blowMoulding',
      name: '吹塑操作',
      words:
        '吹瓶 吹塑 壁厚 型坯 吹气 吹膜 膜厚 拉吹 吹瓶机 瓶坯 吹膜机 吹塑机 试漏 飞边 吹胀 (开|调|看|操)(吹瓶机|吹塑机|吹膜机|中空机) 型坯(下垂|壁厚)? 壁厚(控制|不均|点) 修瓶口 漏底 瓶口 瓶底 折径 吹胀比 (吹塑|吹瓶|中空)(开机)?调机 开机调机',
    },
    {
      id: 'extrusion',
      name: '挤出操作',
      words:
        '挤出 模头 牵引 定径 螺杆温度 造粒 切粒 真空定型 押出 流延 挤塑 挤出机 双螺杆 口模 管材 型材 片材 造粒机 牵引机 开机调温 温控区 在线检测 切割 印字 收卷 电子称 挤出线 (开|调|看|操)(挤出机|挤塑机|拉管机|造粒机|片材机|流延机|管材线|型材线|电缆挤塑) 模口 调壁厚 换模头 换网 塑化 熔压 塌管 厚薄不均 表面(粗糙|麻点|光) 晶点 pvc管 pe管 ppr管 波纹管 pvc型材 木塑 偏芯 挤出(开机)?调机 开机(牵引|拉料) 切管 管材切割 定长切',
    },
    { id: 'regrind', name: '破碎回料', words: '破碎 回料 粉碎 水口料 回用料 粉碎机 碎料 打碎料 水口 料头' },
    { id: 'mixingMaterial', name: '配料混料', words: '配料 混料 搅拌 称料 投料 拌料机 拌料 配比称 搅料 高混机' },
    {
      id: 'vulcanising',
      name: '硫化',
      words:
        '硫化 平板硫化 炼胶 开炼 硫化时间 胶料 胶片 出型 硫化机 油压硫化 硅胶成型 橡胶成型 飞边修剪 修边 配方称料 出模 硫化模具 胶边 硫化(温度|压力)(压力)? (开|看|操|调)(平板机|硫化机|油压机|真空机|注射机|罐) 橡胶注射机 真空(硫化|油压)机 排气次数 一模几腔 修毛边 冷冻修边 二次硫化 烤箱二段 硅胶(油压|液态|按键|挤出) 液态硅胶',
    },
    {
      id: 'lineAssembly',
      name: '流水线装配',
      words:
        '流水线 拉线 组装 插件 工位 装配线 产线 装配 坐拉 坐流水线 装配作业 组装工位 拉上 插端子 组装线 装产品 流水作业 看作业指导书 作业指导书 sop 站班 手速 手快 插线 线插子 前面下来 作业指导 指导书 (流水线|产线|装配线|拉线|总装线|线上)(装配|组装|作业|上岗|干|做|普工|计件) (装|组装)(电机|小家电|电动工具|风扇|手机|玩具|灯具) (装|打|贴|插|扣|压)(外壳|配件|标签|卡扣|面壳|底壳|支架|弹簧|线束|按键|电池) 点胶 扫码(追溯|过站)? 过站 扫条码 跟(线|拉)(速|得上)? 多(工位|能工) 工位(都会|轮) 防错 (装|组)(小电器|马达|充电器|玩具车|遥控器|电饭煲) 贴(泡棉|海绵|胶垫|双面胶|保护膜|标签) 扣壳 合壳 装壳 插排线 理线 装电源 贴背胶',
    },
    {
      id: 'screwDriving',
      name: '电批打螺丝',
      words:
        '电批 打螺丝 风批 扭矩枪 电动起子 锁螺丝 气动扳手 打螺钉 螺丝机 扭力 批头 吸螺丝 电批快 (打|锁|拧|扭)(螺钉|螺母|螺栓)(快)? (风批|扭力扳手|气动螺丝刀) (打|锁|拧|上)(螺丝|自攻|内六角|十字|螺帽|螺钉|机牙) 电批(扭力|点检)? 滑牙 (漏|浮)打 自动(锁|打)螺丝机 扭力(点检|校|设)',
    },
    {
      id: 'visualCheck',
      name: '外观目检',
      words:
        '目检 外观 挑拣 看外观 挑次品 分选 检外观 划痕 全检 外观检验 首末件 看不良 挑次 品检 划伤 脏污 检脏 面板检 外观检查 外观检 看表面 (看|检|挑|查)(外观|划痕|脏污|次品|毛刺) (外观|目视|全)(检查|检验)(员)? 放大镜(看|检)',
    },
    {
      id: 'packing',
      name: '包装打包',
      words:
        '包装 打包 封箱 贴标 装箱 缠膜 打包带 封口 裹膜 套袋 装盒 贴标签 打包机 缠绕膜 内包 外包 包装线 热缩膜 码垛 喷码 称重 装托 缠托 包装机 (封箱|套袋|缠膜|码箱|打托)(快|计件|线|工) 点数 数(数|量) 称重(装袋)? 封(口|箱)机 真空包装 热缩机 枕式包装机 立式包装机 开箱机 装盒机 贴标机 喷码机 封盒 装袋 缠托盘 码托 打托 码板 套膜 打带',
    },
    {
      id: 'offsetPrinting',
      name: '胶印开机校版',
      words:
        '胶印 四色机 [四五六双单]色胶印 海德堡 小森 罗兰 高宝 飞达 递纸 校版 上版 拉版 装版 换版 校规矩 规矩 侧规 前规 开印 开四色 对开机? 对开四色 四开机? cp2000 印刷机 收纸 收纸部 平版印刷 开机长 头版 开机位 橡皮布 洗橡皮 墨辊 洗墨 平印 (开|带|操)(对开|海德堡|小森|罗兰|高宝|三菱|双色)(机)?(机长)? (上|换|校|拉)(版|印版|版夹|ps版) (橡皮布|橡皮|皮布|衬垫)(更换|换|压力|包衬|衬垫) (输纸|飞达|给纸|收纸|吸嘴|叼纸|递纸|送纸)(调试|压力|歪|双张|调) 空张 掉版 卡纸 [四五六七八双单]色(加|带)?(上光)?(机|胶印|印刷)(独立)?(开机|机长|操作)? (滚筒|橡皮)(衬垫|包衬|压力) 包衬 衬垫 ctp版 (印|打)(大实地|实地|网点) 网点 (看|调)(双张|歪张) 双张 歪张 飞达头 吸嘴 压印滚筒 (调|换)(水辊|墨辊|皮布|皮子) 换皮子 皮布 墨量预置 墨控台 遥控墨台 cpc 海德堡(cd|sm|xl|速霸)? 曼罗兰 利优比 樱井 北人 (白|金|银|灰)卡(纸)? 铜版纸 镜面卡 (纸张|卡纸)(调湿|变形|起翘) 校(版|规|样) 放墨 (压|收)(水|墨) (自|自己)校版 装纸 (齐|敲|理|松|上|闯)纸 (堆|换)纸 接纸 (收|抽)样张 白墨 (纸|卡)张(适应性|变形|调湿|伸缩)',
      parts: '飞达 递纸 规矩 侧规 前规 收纸 收纸部 橡皮布 洗橡皮 墨辊 洗墨',
    },
    {
      id: 'inkBalance',
      name: '水墨平衡与追样',
      words:
        '水墨 水墨平衡 水大墨[大小花] 水大 墨大 墨区 墨键 润版 润版液 水辊 追样 追色 跟色 跟样 密度仪 密度计 签样 签了?字 看样 色差 糊版 脏版 脏点 过底 花版 上脏 飞墨 水杠 墨杠 墨皮 墨量 水量 酒精润版 电导率 酸碱度 仿样 飘色 跑色 偏色 色相 专色 印得鲜 墨色 (水|墨)(大水小|水平衡|大墨小|多墨少)(平衡|调)? (上水|水量|水)(少|多)(一)?格 (追|打)(色样|签样|密度) 色样(追|跟|到) (密度|色差)(计|仪)(测|量|看) 网点(扩大|增大) (uv|光固|紫外)(墨|油墨) 洗胶布 追色签样 (跟|看|对|比)(签样|付印样|样张|色稿) 付印样 色稿 样张 (收|放|加|减)墨 墨(路|斗|辊)(调|平衡|大小)? 水(斗|辊)(调|平衡|大小) 灰平衡 鬼影 重影 条杠 拉毛 掉粉 蹭脏 背面蹭脏 干燥不良 干不透 墨色(不匀|偏|发虚) 发虚 起脏 甩墨 油墨乳化 乳化 (uv|水性|胶印)油墨 (led)?uv灯 偏(红|黄|蓝|青) 色密度',
    },
    {
      id: 'registration',
      name: '套印',
      words:
        '套印 套准 套色 十字线 套不准 露白 规矩线 重影 对版 四个色套 套红套黑 套位 叼口 拉规 咬口 套版 跑规矩 针位 (套|对)(准|印|位|版|色|规矩)(不准|调|校|先拉) (纵|横)向套 (拉|对|校)(规矩|规) 规矩 侧拉规 前规 套色(准|不准)? (左右|上下)(套|拉) 套准(调)?',
    },
    {
      id: 'varnishing',
      name: '上光过油',
      words:
        '上光 过油 uv油 水油 局部uv 联机上光 磨光 光油 上光机 水性光油 覆膜 (上|过|印)(uv|光油|哑油|亚油|局部uv|逆向|磨砂) 哑油 亚油 逆向(光油|上光) 哑膜 亮膜',
    },
    {
      id: 'flexoPrinting',
      name: '柔印',
      words:
        '柔印 柔版 柔性版 网纹辊 标签机 卷筒纸印刷 轮转机? 不干胶印刷 标签印刷 贴版 机组式 (网纹|陶瓷网纹)辊? 卫星式 (上|洗)网纹辊 双面胶贴版 贴版机 水墨印刷 纸箱印刷 水性墨',
    },
    {
      id: 'gravurePrinting',
      name: '凹印',
      words:
        '凹印 凹版 版辊 版滚 刮墨刀 软包装印刷 制版辊 凹印机 压印胶辊 [六七八九十]色(凹印|机组) 十色机 八色机 (溶剂|粘度)(杯|控制) (调|控)粘度 (印版|版)辊 刮刀(角度|压力) 膜卷 张力控制 静电吸墨 接膜 自动接料 复合膜 塑印 凹版(印刷|机长)',
    },
    {
      id: 'digitalPrinting',
      name: '数码印刷',
      words:
        '数码印刷 数码机 hp_?indigo 惠普印刷 喷墨印刷 数码打印 写真机 uv平板 图文店 (柯尼卡|施乐|理光|佳能|富士)(彩机|生产型)? 彩机 快印(店|机)? 写真喷绘 喷绘机?',
    },
    {
      id: 'prepress',
      name: '印前制版',
      words:
        '拼版 拼大版 折手 ctp 出版 陷印 叠印 印前 晒版 数码样 打样稿 分色 出菲林 制版机 排版拼版 方正飞腾 方正排版 曝光 冲版 色彩管理 印前检查 修文件 改(文件|稿|图) (修|查|做)文件 打样(机|稿)? (排|拼)版 (拼|排)大版 (做|出)(蓝纸|数码样|版|印版) 冲(洗|片)机 (补|加)(出血|叼口|色条) 出血位 转曲 校(对|稿|色)',
    },
    {
      id: 'screenPrinting',
      name: '丝印移印',
      words: '丝印 移印 网版 刮刀 晒网 丝网 绷网 印花网 网印 丝网印刷 移印机 胶头 丝印机 网框 烘干线 烘干 曲面印 丝印调机 移印调机 印次',
    },
    {
      id: 'colourMatching',
      name: '调墨对色',
      words: '调墨 调油墨 专色 对色 色差 潘通 密度计 打色 墨色 潘通色 配墨 跟色样 色样 调色 配色仪 标准板 色差仪 人工调色 电脑配色',
    },
    {
      id: 'dieCutting',
      name: '模切烫金糊盒',
      words:
        '模切 烫金 糊盒 压痕 裱纸 刀版 啤机~纸 覆膜 烫版 切纸 清废 模切机 烫金机 糊盒机 啤机 裱坑 装版 版面校正 模切版 压凹凸 击凸 (模切|压痕|裱坑|覆膜|击凸)(机|机长|操作|垫版|补压) (排|装|换)刀(版) 上版压痕 凹凸 烫印 电化铝 换痕线 箔卷 (换|装|排|调)(刀模|刀版|底板|钢板) 贴底模 (补|垫)(压|刀) 自动清废 拉规 平压平 (骑马|锁线|胶装|无线胶)(订|装)? 折页 三面刀 切成品 分切(机)? 复卷(机)? (打|配)页 配码 开槽(机)? 钉箱(机)? 粘箱(机)? (印刷|水墨)开槽(机)? 瓦楞(机|线|纸板)? 分纸(机|压线)? 压线 裱(面|纸) 纸板线 (单面|双面)瓦?机 糊机 横切 纵切 碰线 薄刀 打包机 (调|换)(槽刀|压线轮|印版) 高速水印 (三|五|四)层纸板',
    },
    {
      id: 'dieCreasing',
      name: '模切压痕清废',
      within: 'dieCutting',
      words:
        '(自动|平压平|圆压平|手动)?模切(机|版|装版|补压)? 压痕(线|宽窄)? 痕线 换痕线 刀版 (装|换|磨)刀(版|线) 清废(针|板|安装)? 底模 补压 垫版 补刀 爆线 (痕|线)(不爆|爆口) 啤机 博斯特 旭恒 连刀 断纸',
    },
    {
      id: 'hotFoil',
      name: '烫金',
      within: 'dieCutting',
      words:
        '烫(金|印|银)(机|温度|版|温度压力|压力|纸)? 电化铝(选配|选型|型号|搭配)? 铝箔(选型|型号|对路)? 换箔卷 箔卷 跳步 烫金版 糊版烫 烫不上 发花烫 冷烫箔 热烫',
    },
    {
      id: 'embossing',
      name: '压凹凸',
      within: 'dieCutting',
      words: '(压|击)?凹凸(压|版)? 击凸 压凹凸 起凸 石膏凸版 压纹 烫凹凸 凹凸模',
    },
    {
      id: 'boxGluing',
      name: '糊盒裱坑',
      within: 'dieCutting',
      words:
        '糊盒(机)? 粘盒 裱(纸|坑) 覆膜 手糊盒? 预折 钩底 糊边 胶水量糊 礼盒裱 (调|换)糊盒机? (糊|粘)(底|边|盒) (自动|半自动)糊盒 开胶 胶轮 喷胶头 天地盖 (裱|对裱)(机|坑) (贴|过)(窗|膜) 皮壳机 天地盖机',
    },
    {
      id: 'panelSaw',
      name: '木工机械开料',
      words:
        '推台锯 开料 电子锯 精裁 平刨 压刨 砂光机 带锯 加工中心木 镂铣 裁板锯 往复锯 开料机 精密锯 雕刻机 带锯机 出材率 开料(优化|排版|软件) 电子开料锯 贴标开料 cnc开料 六面钻 裁板 锯板 (开|裁|锯)(密度板|颗粒板|多层板|生态板|实木板)',
    },
    {
      id: 'edgeBanding',
      name: '封边排钻',
      words:
        '封边 排钻 打孔 三合一 拉槽 封边机 修边 六面钻 打三合一孔 侧孔 排孔 封边(开胶|崩边|刮边|齐头|跟踪) 激光封边 eva胶 pur胶 侧孔机 数控钻 通过式 异形封边 封边条 打排孔 打铰链孔',
    },
    {
      id: 'furnitureAssembly',
      name: '家具组装',
      words:
        '家具组装 装柜子 组装柜 榫卯 试装 安装家具 装抽屉 铰链 装门板 装家具 组装床 柜体组装 抽屉轨 门铰 打样家具 试组装 异形件 看拆单图 拆单 组装家具 (装|组|试)(柜|柜体|沙发|床|餐桌|椅子|门板|抽屉|五金|橱柜) 打枪钉 钉架 扪皮 扪布 车沙发套 海绵贴 打木架 沙发框架',
    },
    {
      id: 'glassProcessing',
      name: '玻璃加工',
      words:
        '磨边 钢化 夹胶 中空 玻璃切割 打孔玻璃 玻璃磨边 钢化炉 夹胶炉 切玻璃 玻璃钻孔 中空线 热弯 切割玻璃 打孔 合片 切片玻璃 铝条 丁基胶 双边磨 圆边机 异形磨 自动切割(机)? 掰片 安全角 自爆 弯钢 均质 夹胶片 打胶机 分子筛 丁基 (切|磨|钻|洗|钢化)玻璃 合中空',
    },
  ],
} as const satisfies Family
