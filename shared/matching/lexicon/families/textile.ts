import type { Family } from '../entries.ts'

/** Trades and skills of 纺织服装印染. */
export const textile = {
  key: 'T',
  name: '纺织服装印染',
  trades: [
    {
      id: 'garmentWasher',
      name: '服装洗水工',
      codes: '6-04-06-02',
      title:
        '洗水 洗水工 牛仔洗水 成衣水洗 水洗厂 水洗工 成衣洗水 成衣染色 洗水厂(操作|普工|师傅)?工? (服装|成衣|牛仔|衣服)(水洗|洗水)(师傅|工)? 水洗(厂师傅|打样)',
      hints: '石磨 酵素 牛仔 炒花',
      skills: 'denimWashing dyeRecipe',
      related: 'textileDyer launderer',
    },
    {
      id: 'upholsterer',
      name: '沙发扪工',
      codes: '6-06-04-00',
      title:
        '沙发扪工 沙发扪皮 扪皮 扪布 沙发制作 软体沙发 软包工 沙发师傅 做沙发(的|师傅) 沙发(扪皮|打底)(工|师傅)? (软床|皮床|沙发|餐椅|床头)(扪|蒙皮|扪皮|扪布|翻新|换皮|维修)(工|师傅)? 沙发翻新 沙发(裁皮|打底|贴棉|钉架)工?',
      hints: '海绵 枪钉 沙发',
      skills: 'sofaUpholstery leatherSewing curtainSewing',
      related: 'curtainSewer furnitureMaker',
    },
    {
      id: 'fashionDesigner',
      name: '服装设计师',
      codes: '2-09-06-02',
      title:
        '服装设计 服装设计师 女装设计师 童装设计 女装设计 男装设计师 设计助理服装 毛衫设计 (毛织|毛衫|针织|牛仔|男装|童装|内衣|羽绒服|运动服|皮草|裤装)设计(师|助理)',
      hints: '款式图 波段 企划 选面料 流行',
      skills: 'fashionDesign fabricFit',
      related: 'patternMaker apparelMerchandiser',
    },
    {
      id: 'apparelMerchandiser',
      name: '服装跟单',
      codes: '4-01-01-00',
      title:
        '服装跟单 外贸跟单服装 生产跟单服装 面料跟单 服装生产跟单 成衣跟单 女装跟单 面辅料跟单 梭织跟单 针织跟单 (面辅料|面料|辅料|服装|成衣|毛衫|针织|梭织)(采购)?(跟单|理单)(员|助理)? (生产|外贸|大货)跟单服装',
      hints: '面辅料 大货 产前样 加工厂 尾期 装箱 女装 梭织 面料 服装',
      skills: 'apparelFollow orderFollow garmentInspection readTechPack sampleTalk sourcing',
      related: 'buyerAssistant garmentInspector',
    },
    {
      id: 'sewer',
      name: '平车缝纫工',
      codes: '6-05-01-03',
      title:
        '平车 车位 缝纫工 平车工 缝纫 衣车工 踩平车 踩衣车 服装车工 缝纫师傅 制衣工 车位工 整件工 做衣服 服装工 服装厂车工 招车位 打边 时装车位 缝纫车工 整件车工 做整件 女装车位 车衣 羽绒服车工 衬衫车工 牛仔车工 制衣车位 服装缝纫 缝制工 平车师傅 女装平车 衬衫平车 平车熟手 衬衫车位 制衣车工 衣车 平缝工 流水平车 车工平车 踩车工 服装平车 牛仔车位 组长车位 缝纫女工 (女装|男装|童装|西装|西裤|羽绒服|泳装|校服|工装|棉服|婚纱|汉服|旗袍|裤子|裙子|衬衣|风衣|大衣|皮衣)(车工|车位|平车|缝纫|整件|缝制)(工|师傅)? 做(裤子|裙子|衬衫|西装|羽绒服|校服|衣服)的(车工)?',
      hints:
        '领子 拉链 样衣 工艺单 车头 梭织 连衣裙 工价 缝份 返修 时装 衬衫 西装 衬衫厂 女装厂 服装厂 计件 袖衩 门襟 埋夹 双针 牛仔 拉腰 门襟拉链 休闲裤',
      skills:
        'flatSewing collarSleeve readTechPack zipperSetting pocketPlacket sewingMachineBasics overlock coverstitch fullGarment knitFabric downGarment tailoredSuit shirtSewing sewingQuality waistband hoodSetting denimSewing anyFabric',
      related: 'sampleMaker overlockOperator curtainSewer tailor bagMaker linkingOperator specialMachineOperator downFiller',
    },
    {
      id: 'overlockOperator',
      name: '拷边绷缝工',
      codes: '6-05-01-03',
      title: '拷边 锁边 四线 三针五线 绷缝 冚车 坎车 包缝 五线 拷克 打边工 针织车工 t恤车工 内衣车工 毛衫四线 打边车(工|位)?',
      hints: '弯针 罗纹 卷边 t恤 文化衫',
      skills: 'overlock coverstitch knitFabric flatSewing hoodSetting',
      related: 'sewer specialMachineOperator linkingOperator',
    },
    {
      id: 'specialMachineOperator',
      name: '专机工',
      codes: '6-05-01-03',
      title:
        '锁眼 钉扣 专机 打枣 套结 专机工 锁眼工 钉扣工 凤眼 打结 模板机 自动模板 电脑花样机 花样机 (服装|缝制|缝纫)?模板(操作|缝纫|车)工? 服装模板工? (电脑)?花样机操作',
      hints: '扣子 扣眼',
      skills: 'specialMachines',
      related: 'sewer overlockOperator finisher',
    },
    {
      id: 'sampleMaker',
      name: '样衣工',
      codes: '6-05-01-03 6-05-01-01',
      title: '样衣工 样衣师 打样工 样衣师傅 样板车工 样衣 样衣车工 样衣缝制 样衣制作 打样车工 板房车工 版房样衣工',
      hints: '样衣 打样 单件',
      skills: 'sampleSewing fullGarment flatSewing collarSleeve readTechPack zipperSetting pocketPlacket tailoredSuit overlock anyFabric',
      close: 'sewer tailor',
      related: 'patternMaker overlockOperator',
    },
    {
      id: 'patternMaker',
      not: 'ctp 晒版 胶印 拼版 印刷 拼大版 飞腾 凹版 丝网制版 雕版 线路板 菲林 gerber pcb',
      name: '服装制版师',
      codes: '6-05-01-01',
      title:
        '打版 版师 纸样师 服装制版 打版师 放码 样板师 服装打版 纸样 cad放码 推板 服装排料 制版师 制版 女装制版 打板 打板师 女装版师 女装打版 男装打版 打版助理 童装打版 立裁 服装纸样师 纸样师傅 推档 样板工 (做|打|出)(版|纸样)(的|师傅) 服装(打版|做版|出版) 唛架(师|员|工) 排唛架 (服装|女装|男装|童装|毛衫|内衣|皮衣)(版|纸样|打版|打板|推版)(师|员|师傅)?',
      hints: '富怡 纸样 版型 放码 原型 打版 打板 et 立裁 推档 驳头 袖山',
      skills: 'patternMaking patternCad grading patternRevision drapingSkill sampleTalk markerMaking fabricFit',
      related: 'sampleMaker garmentCutter tailor',
    },
    {
      id: 'garmentCutter',
      not: '钣金 剪板 头发 视频',
      name: '裁剪工',
      codes: '6-05-01-02',
      title:
        '裁剪 裁床 裁剪工 裁剪师傅 电剪 拉布 裁床师傅 裁片 开裁 自动裁床 拉布工 裁断 裁床工 电剪师傅 裁剪工人 自动裁床操作 裁床操作 铺布工 裁布 裁剪师 裁断工 裁布工 电剪工 裁(衣服|布|料)(的|师傅)',
      hints: '唛架 拉布 电剪 裁片',
      skills: 'cuttingFabric layingFabric markerMaking plaidMatching bundling',
      related: 'patternMaker sewer garmentInspector',
    },
    {
      id: 'garmentIroner',
      not: '烫金机 美发 烫染 印刷',
      name: '整烫工',
      codes: '6-05-01-04',
      title:
        '烫工 整烫 大烫 中烫 小烫 熨烫工 烫衣工 整烫工 烫台 粘衬 压烫 大烫工 中烫工 大烫师傅 整烫师傅 烫衣服 熨烫师傅 烫西装 羊毛衫整烫 成衣整烫 成衣大烫 针织大烫 小烫工',
      hints: '蒸汽 烫台 烫斗',
      skills: 'ironing shapingPress fusing steamFinish trimmingThreads',
      related: 'finisher launderer garmentInspector',
    },
    {
      id: 'finisher',
      name: '后道手工',
      codes: '6-05-01-06 6-05-01-03',
      title:
        '后道 手工 剪线头 后整 包装后道 钉珠 手工活 查衫 手缝 手缝工 手工后道 尾部 服装包装 尾部包装 服装尾部 后道包装 查补 挑补 毛衣手缝 手缝挑补 织补工 毛衫手缝 (后整|后道|尾部|查衫)(包装|打包)(工|女工)? 大烫包装 (服装|成衣|衣服)(包装|折叠|叠衣)(工)?',
      hints: '线头 吊牌 钉珠',
      skills: 'handSewing trimmingThreads packing foldingPacking mending garmentInspection ironing',
      related: 'packer garmentInspector garmentIroner sewer',
    },
    {
      id: 'linkingOperator',
      not: '隧道',
      name: '套口缝合工',
      codes: '6-05-01-06 6-05-01-03',
      title:
        '套口 缝盘 套口工 缝盘工 毛衫套口 毛衣套口 缝合毛衣 羊毛衫 毛衫缝合 毛织缝盘 毛衣缝合 套口师傅 毛衫缝盘 缝盘师傅 套口女工 羊绒衫套口 横机套口',
      hints: '羊毛衫 毛衣 缝盘机 针号 对目',
      skills: 'linking linkCollar linkFinish knitFabric handSewing mending',
      related: 'flatKnitter sewer overlockOperator finisher',
    },
    {
      id: 'flatKnitter',
      name: '横机工',
      codes: '6-04-04-03',
      title:
        '(电脑)?横机挡车工? 横机 电脑横机 挡横机 横机工 毛衫 毛织 横机师傅 横机调机 织毛衣 针织横机 鞋面横机 慈星 电脑横机工 横机挡机 鞋面织造 横机编织 毛衫横机',
      hints: '针板 度目 毛纱 起底',
      skills: 'flatKnitting knitDensity knitFaults yarnChange needleChange knitPattern machineTuneTextile',
      related: 'circularKnitter linkingOperator weaver',
    },
    {
      id: 'circularKnitter',
      not: '道闸 停车场 地感 车牌',
      name: '大圆机工',
      codes: '6-04-04-01 6-04-04-02',
      title:
        '大圆机 圆机 针织机 圆机工 圆机挡车 经编 经编机 纬编 织袜 袜机 针织挡车 袜子挡车 无缝针织 单面机 双面机 圆机师傅 织布圆机 大圆鸡 大圆机师傅 圆机织布 针织大圆机 袜机挡车 经编挡车 经编工 针织厂(看车|挡车|看机|看布|工) 圆机厂(看车|挡车|工|做) 看圆机 圆机上 无缝(内衣|针织)?(机)?(挡车|操作|织造)(工)? (双面|单面|提花|罗纹|毛圈|卫衣)(大)?圆?机(挡车|操作)工?',
      hints: '针筒 沉降片 针织布 输纱 汗布 罗纹 氨纶 三角 落布 码单 下布 毛针 漏针',
      skills: 'circularKnitting knitFaults yarnJoining needleChange machineTuneTextile yarnChange fabricDoffing knitFabricKinds',
      related: 'flatKnitter weaver warpWorker',
    },
    {
      id: 'weaver',
      not: '道闸 停车场 地感',
      name: '织布挡车工',
      codes: '6-04-03-03',
      title:
        '(织布|织造)挡车工? 织布 织布工 喷水织机 织机 剑杆 织造 喷气织机 值车 织造挡车 提花织机 丝织 织锦 织带 倍捻 喷水织布 喷气织布 织布师傅 喷水挡车 喷气挡车 剑杆挡车 织布女工 喷水织机挡车 喷气织机挡车 织机工 织造工 加弹织布',
      hints: '经纱 断头 停台 织机 纬纱',
      skills: 'weaving yarnJoining clothWatching weftChange machineTuneTextile',
      related: 'spinner warpWorker circularKnitter clothInspector flatKnitter',
    },
    {
      id: 'warpWorker',
      name: '整经浆纱工',
      codes: '6-04-03-01 6-04-03-02',
      title: '整经 浆纱 穿综 整经工 浆纱工 穿经 络筒 络筒工 接经 浆丝 结经工? (分条|高速|分批)整经工? 接经工 并轴工 浆丝工',
      hints: '经轴 筒子 浆槽',
      skills: 'warping yarnJoining',
      related: 'weaver spinner',
    },
    {
      id: 'spinner',
      name: '细纱纺纱工',
      codes: '6-04-02-01 6-04-01-05 6-13-02-01',
      title:
        '细纱 纺纱 纺纱工 细纱挡车 粗纱 梳棉 并条 捻线 加弹 纺丝 化纤 络丝 缫丝 加弹工 清花 纺织工 落纱 纺纱挡车 粗纱挡车 并条挡车 梳棉挡车 细纱工 落纱工 加弹挡车 气流纺 倍捻工',
      hints: '断头 落纱 筒子 锭子 卷绕 纺织厂',
      skills: 'spinning yarnJoining machineTuneTextile clothWatching',
      related: 'weaver warpWorker',
    },
    {
      id: 'textileDyer',
      not: '发廊 美发 头发',
      name: '染色工',
      codes: '6-04-06-02 6-04-06-06',
      title:
        '(染色|染缸)挡车工? 染色 染色工 印染 缸头 染缸 染布 挡缸 打样染色 染色打样 配色 染整 漂染 化验打样 染纱 筒染 称料 挡缸工 缸工 染缸工 印染工 印染挡车 筒子染色 染缸挡车 打小样 染厂缸工 溢流缸 染色挡缸 (染|印染)厂(工人|上班|挡车|操作工|染缸) (溢流|气流|液流|卷染|轧染|连续染|筒子|经轴)(缸|机|染色)?(挡车|操作|值车)工? 缸前 缸后 (看|开|挡)(染缸|缸)(的|师傅)? 漂染工 煮漂工? 前处理(挡车|工) 退煮漂 (染厂|印染厂|染色|印染)(化验室)?(打样|打样员|打小样|小样工|化验打样) 打样员染厂 (染厂|印染厂)(化验室|化验员|称料|配料|打料)',
      hints: '染缸 染料 助剂 缸差 浴比 染厂',
      skills: 'dyeing shadeMatching dyeRecipe clothLoading tempCurve colourMatching machineTuneTextile',
      related: 'textilePrinter finishingStenter launderer paintMaker',
    },
    {
      id: 'textilePrinter',
      not: '四色 胶印 书刊',
      name: '纺织印花工',
      codes: '6-04-06-03 6-04-06-04',
      title:
        '印花 印花工 圆网印花 平网 数码印花 热转印 台板印花 印花机 烫画 数码直喷 圆网工 平网印花 手工台板 台板工 印花师傅 印花挡车 印花机长 圆网师傅 平网台板 数码印花工 刮印工',
      hints: '花型 网版 色浆 对花',
      skills:
        'textilePrinting patternRegister pasteMixing screenSetting printFaults colourMatching digitalPrint screenPrinting fabricFeeding',
      related: 'textileDyer printingOperator finishingStenter',
    },
    {
      id: 'finishingStenter',
      not: '四分制 十分制 验布台 验布机 三角烫 皮革 汽车烫印',
      name: '定型后整理工',
      codes: '6-04-06-05 6-04-06-01',
      title:
        '定型 定型机 后整理 印染后整理 磨毛 预缩 拉幅 定型工 退浆 烫金布 涂层工 复合 涂层 轧光 (定型|预缩|拉幅|磨毛|起毛|拉毛|抓毛|剪毛|轧光|烧毛|丝光|罐蒸|涂层|复合|后整理|开幅|烘干)(机|车)?(挡车|值车|机台|操作|开车|看车)工? 定型(车|车间|机台|挡车|机手|师傅|操作工?) 开(定型|定型机|定型车|预缩机?|磨毛机?|拉幅机?|起毛机?)(的|师傅)? 拉幅(车间|定型|工)? (染厂|印染厂)(定型|后整理|拉幅|后道|整理)(车间|工段|工)? 预缩工? 磨毛工? 起毛工 拉毛工 烧毛工 丝光工 轧光工 涂层(工|机)? 整理车间',
      hints: '门幅 克重 烘箱 缩水率 超喂 针板 上针 纬斜 弯纬 轧槽 柔软剂 八节 九节 布铗 整纬 拉幅 氨纶汗布',
      skills: 'stenter dyeRecipe fabricFeeding',
      related: 'textileDyer textilePrinter clothInspector',
    },
    {
      id: 'clothInspector',
      name: '验布与纺织检验员',
      codes: '4-08-05-02',
      title:
        '验布 验布工 面料检验 纤维检验 坯检 打卷 查布 面料qc 检布 看布(的|工) 验布(的) 成品布(检验|检验员|验布) (坯布|光坯)(检验|验布)(工|员)? 成品验布(工|员)? 布(料|匹)?检验员? 面料(检验|质检)员? 纺织品?(检验|检测)员?',
      hints: '疵点 码布 门幅',
      skills: 'clothInspection',
      related: 'garmentInspector finishingStenter machineInspector',
    },
    {
      id: 'garmentInspector',
      name: '服装质检员',
      codes: '6-31-03-05 4-08-05-02',
      title:
        '服装质检 服装qc 成衣检验 尾查 查衣 服装检验 中查 服装跟单qc 成检 验货员 总检 服装品检 服装验货 服装尾检 查衫工 中查员 服装检验员 服装外发qc 成衣检验员 验货qc 服装质检员 成衣质检 制衣质检 (毛衫|毛衣|羊毛衫|羽绒服|女装|男装|童装)(查衫|检验|质检|尾查|qc)(员|工)?',
      hints: '尺寸表 线头 跳针',
      skills: 'garmentInspection clothInspection reportWriting',
      related: 'finisher clothInspector sewer machineInspector apparelMerchandiser',
    },
    {
      id: 'curtainSewer',
      not: '幕布 装轨道 上门装',
      name: '窗帘家纺缝纫工',
      codes: '6-05-01-03',
      title:
        '(窗帘|家纺|床品|沙发)(布艺)?(缝制|缝纫|车工|平车)工? 窗帘加工 窗帘缝纫 家纺 床品缝纫 窗帘车工 家纺缝纫 被子加工 绗缝 沙发套 布艺 窗帘工 四件套 窗帘师傅 窗帘车位 窗帘店车工 窗帘缝制工 床品车工 家纺平车 沙发套缝纫 靠垫 窗帘厂 窗帘缝纫工',
      hints: '打褶 窗帘 四件套 绗缝 布带',
      skills: 'curtainSewing pleating hemming fabricMeasure valance flatSewing ironing zipperSetting',
      related: 'sewer overlockOperator bagMaker downFiller',
    },
    {
      id: 'downFiller',
      name: '充绒绗线工',
      codes: '6-05-03-00 6-05-01-03',
      title: '充绒 充绒工 羽绒充填 绗线 填充工 羽绒加工 充(绒|棉|毛)(工|机操作)? (自动)?绗缝机(操作)?工?',
      hints: '羽绒 充绒机',
      skills: 'downFilling flatSewing',
      related: 'sewer curtainSewer',
    },
    {
      id: 'embroiderer',
      name: '绣花工',
      codes: '6-09-03-11 6-05-01-03',
      title:
        '绣花 电脑绣花 刺绣 绣花工 绣花挡车 绣花机 手工刺绣 绣娘 电脑绣花工 绣花机挡车 绣花师傅 绣花厂 绣花操作工 电绣 看绣花机 手推绣(花)?工? (毛巾|盘带|亮片|链目)绣(花)?工? 电脑刺绣(工)? 手绣工',
      hints: '绣花机 绣线 打带',
      skills: 'embroidery embThreading embFraming embProgram embTrimming embKinds',
      related: 'specialMachineOperator sewer',
    },
    {
      id: 'bagMaker',
      name: '箱包皮具工',
      codes: '6-05-02-01',
      title:
        '箱包 皮具 皮具工 箱包车工 高车 dy车 皮包 台面工 油边 皮革 手袋 箱包缝纫 箱包车工师傅 箱包师傅 皮具台面 皮包车工 包包车工 手袋车工 皮包厂 皮具师傅 箱包台面 台面师傅 箱包针车 钱包台面 女包车工 做(包|皮包|箱包|皮具)(的|师傅) 箱包厂(车位|针车|台面|师傅) (手袋|箱包|皮具|皮包|包包)(车位|车工|针车|高车|台面|打版师?|出格师?|开料工?|油边工?)',
      hints: '皮料 油边 铲皮 高头车',
      skills: 'leatherSewing benchWork edgePainting paperPattern handSewing hardwareFitting zipperSetting flatSewing',
      related: 'sewer shoeMaker curtainSewer',
    },
    {
      id: 'shoeMaker',
      not: '鞋面横机 卖鞋',
      name: '制鞋工',
      codes: '6-05-04-01',
      title:
        '制鞋 针车 夹包 成型鞋 鞋面 鞋子 夹帮 鞋底 针车工 制鞋工 做鞋 修鞋 鞋厂针车 针车师傅 做鞋师傅 鞋工 鞋厂 成型工鞋 鞋面针车 鞋匠 夹包工 鞋面车工 皮鞋师傅 运动鞋针车',
      hints: '鞋楦 夹帮 刷胶 鞋厂',
      skills: 'shoeMaking upperSewing upperFolding lasting soling leatherSewing',
      related: 'bagMaker sewer',
    },
    {
      id: 'tailor',
      name: '裁缝',
      codes: '4-10-02-01',
      title:
        '裁缝 改衣 定制服装 改衣服 裁缝师傅 西服定制 旗袍 缝补 高级定制 改裤脚 织补 裁缝店 改衣师傅 改衣店 裁缝铺 旗袍师傅 旗袍定制 西装定制 定制裁缝 缝补店',
      hints: '量体 改裤脚 旗袍 盘扣',
      skills: 'fullGarment flatSewing patternMaking handSewing alterations zipperSetting ironing hemming shapingPress',
      close: 'sewer sampleMaker',
      related: 'patternMaker',
    },
  ],
  skills: [
    { id: 'hardwareFitting', name: '打五金', words: '打五金 铆钉 装锁扣 打扣 装拉头 打钉 四合扣' },
    { id: 'embTrimming', name: '剪线补绣', words: '剪线 补绣 修线头 撕衬 剪线头 剪跳线' },
    { id: 'anyFabric', name: '各种面料与特种车', words: '各种面料 特种车 真丝 雪纺 呢料 薄料 厚料 弹力 皮草 丝绒 蕾丝 面料都做' },
    { id: 'denimSewing', name: '牛仔压线埋夹', words: '埋夹 双针 牛仔 拉腰 压双线 厚料 合裆 牛仔裤 裤子整件' },
    { id: 'knitPattern', name: '读花型程序', words: '花型 u盘 制版程序 读花型 编织文件 织片 样片' },
    { id: 'knitDensity', name: '调密度度目', words: '度目 调度目 拉力 调密度 纱嘴 牵拉 度目拉力 织物密度' },
    { id: 'mending', name: '挑补织补', words: '挑补 织补 补漏针 补洞 勾补 修补毛衣 补毛衣 挑刺' },
    {
      id: 'denimWashing',
      name: '牛仔洗水',
      words:
        '洗水 石磨 炒花 炒盐 喷马骝 猫须 手擦 酵素洗 漂洗牛仔 脱水烘干 (牛仔|成衣)(水洗|喷砂|套色|扎染|漂洗|酵洗|砂洗|普洗|免烫) 喷砂(牛仔)? 镭射(洗)? 激光(洗|烧花) 臭氧洗 脱水 烘干(成衣|牛仔) 加软 (调|套)色洗 马骝 (手|机)擦 (看|对)(板|版)洗 磨烂 扎染 吊染 砂洗 普洗 酵洗 雪花洗 树脂压皱 压皱 (开|看)洗水机',
    },
    {
      id: 'sofaUpholstery',
      name: '沙发扪皮',
      words:
        '扪皮 扪布 枪钉 海绵 拉扣 贴海绵 打枪钉 扪工 蒙皮 打(钉枪|排钉|码钉) 贴(棉|绵|海绵|公仔棉) (绷|上)(带|弹簧|橡筋) 蛇簧 (软|皮|布)床(扪|制作)? (布艺|真皮|皮|转角)沙发(制作|扪)? 修沙发 沙发(翻新|换皮|换布|维修) 裁海绵 (裁|开)皮 拉点',
    },
    { id: 'fabricFeeding', name: '上布接布头', words: '上布 接布头 缝头 进布 布头' },
    {
      id: 'fabricDoffing',
      name: '落布称重写码单',
      words:
        '落布 下布 [落下割剪]布(写|打|称|扛|记)? 写码单 打码单 码单 称重码单 布(过磅|称重|称分量) 下布称 打卷落布 (写|填)(布票|布卡|码单|布单) 满卷 推布 扛布 落(布)?卷 记数 称分量',
    },
    {
      id: 'knitFabricKinds',
      name: '织过的针织布',
      words:
        '(氨纶|单面|双面|拉架)汗布 看过(氨纶|汗布|罗纹|卫衣) 汗布 棉毛布 空气层 (罗纹|卫衣)布 单面布 双面布 毛圈(布)? 珠地 提花圆机 氨纶(汗)?布 摇粒绒 卫衣布 华夫格',
    },
    {
      id: 'foldingPacking',
      name: '折叠装袋',
      words:
        '折叠装袋 装袋 尺码分色 挂吊牌 分码 套袋 过检针 检针 叠(衣|衣服|毛衣|衬衫) 折(衣|衣服) (打|上|挂)(吊牌|价牌|防潮珠|拷贝纸) 分码 入(袋|箱) 装(胶袋|塑料袋|纸箱) 去(污渍|线头)',
    },
    { id: 'waistband', name: '腰头裤腰', words: '腰头 裤腰 装腰 上腰 松紧腰 串带 裤襻 下裆' },
    { id: 'hoodSetting', name: '装帽', words: '装帽 上帽 帽绳 风帽' },
    {
      id: 'fashionDesign',
      name: '款式设计',
      words:
        '款式图 波段 企划 选面料 流行趋势 画款 服装效果图 系列开发 款式开发 手绘(款式|效果图)? (设计|画)(稿|图稿)(服装)? 出款 改款 (爆款|款)(改|跟)款 (打样|样衣)跟进 整盘(货|款) (ps|ai|cdr)(画|出)?(图|款式)(服装)? 面料开发 拿(版|款) 搭配企划 主题(板|版) 图案(设计|开发)服装?',
    },
    {
      id: 'apparelFollow',
      name: '服装跟单',
      words:
        '面辅料 大货 产前样 尾期 样衣批 bom 盯面料 下单排期 梭织 辅料采购 跟面料 跟大货 女装跟 服装厂跟 查货 跟(色样|产前样|船样|大货|头缸样|尾查|齐色|船头版) (工厂|加工厂)(下单|排单|跟进|核价) 核(价|料) 船样 头缸样 齐色样 (催|跟)(货期|交期|进度) 报价(跟单)? (开|做)(工艺单|生产单|采购单) 面料(采购|跟进|确认) 辅料(采购|确认)',
    },
    { id: 'fabricMeasure', name: '量尺裁布', words: '定宽 裁布 量尺 开料布 下料布 断布 定高定宽 定高买' },
    { id: 'valance', name: '窗幔帘头', words: '窗幔 帘头 水波 绑带 帷幔' },
    { id: 'hemming', name: '拼布下脚', words: '下脚 卷边 拼布 铅坠 锁边 拼接布 底边 滚边 缝边 卷底边 包边缝' },
    { id: 'pleating', name: '打褶缝布带', words: '打褶 韩褶 布带 挂钩带 四爪钩 窗帘打孔 波浪帘' },
    { id: 'linkCollar', name: '套领', words: '套领 圆领 v领 上领 领子 翻领 高领' },
    { id: 'linkFinish', name: '挑拆废纱收口', words: '废纱 挑拆 拆纱 藏线头 挑线 手缝 漏针(修补|补)' },
    { id: 'soling', name: '贴底压底', words: '贴底 压底 刷胶 大底 上底 粘底' },
    { id: 'lasting', name: '夹帮成型', words: '夹帮 夹包 前帮 后帮 绷帮 鞋成型 拔楦 套楦 入楦 成型线 成型' },
    { id: 'upperFolding', name: '折边拼帮', words: '折边机? 折边 拼帮 铲边 贴衬 刷胶 锤平' },
    { id: 'upperSewing', name: '车鞋面', words: '车鞋面 鞋面针车 压双线 鞋舌 后套 罗拉车 高台 万能车 合鞋帮 帮面 拼帮 针车' },
    { id: 'paperPattern', name: '看纸格', words: '纸格 看纸格 出格 包版 样包' },
    { id: 'benchWork', name: '台面折边组装', words: '台面 刷胶 铲皮 敲平 包边 捶边 台面手工 台面折边' },
    { id: 'edgePainting', name: '油边', words: '油边 油边机 边油 手工油边 (点|刷|打磨|烫|抛)(边)?油(边)? 修边油? 封边油' },
    { id: 'embProgram', name: '看花版输版', words: '花版 输版 打版带 看花样 打带 花样位置 版带 输花' },
    {
      id: 'embThreading',
      name: '换线处理断线',
      words:
        '上绷(框)? 绷布 上绣框 断线 跳针 换底线 穿针 断线检测 换线穿针 绣花断线 换绣线 绣花换线 换线 (按|照)色卡(配线|穿线|配色)? 色卡配线 配线(色卡)? 换色(顺序)? 上绷对花 对花位 花位',
    },
    {
      id: 'embKinds',
      name: '特种绣',
      words:
        '贴布绣 贴布 毛巾绣 链目绣 亮片绣 盘带绣 绳绣 亮片绳绣 立体绣 包边绣 烂花(底布)? 平绒(底布)? 水溶(绣|花边) 珠片 激光绣 植绒绣 绗绣',
    },
    { id: 'embFraming', name: '上框绷布', words: '上框 绷框 绷布 衬纸 贴衬 夹框' },
    {
      id: 'shadeMatching',
      name: '剪样对色',
      words:
        '剪样 对色 补色 对色灯 色光 偏红 偏黄 缸差 色差 追色 修色 核样 对样(修色) (修|追|对)色(打样) 对(标准|原)样 测色(仪)? 电脑测色 (d65|u3000|tl84)(光源|灯箱)? 条件等色 跳灯 补料 (加|减)(料|色)',
    },
    { id: 'tempCurve', name: '升温保温曲线', words: '工艺曲线 温度曲线 升温曲线 工艺卡 升温保温 染色升温' },
    { id: 'clothLoading', name: '进出布', words: '进布 出布 进出布 接布头 装纱 出缸 进缸 吊布' },
    { id: 'digitalPrint', name: '数码印花操作', words: '数码印花 数码直喷 rip 热转印 压印 喷头清洗 喷头' },
    {
      id: 'printFaults',
      name: '查疵',
      words: '查疵 疵点 沙眼 拖色 色差 搭色 糊边 露底 (看|查|处理)(疵|花|色差|对花) 白芯 白边 堵网 (色|刀)(花|线|档) 传色 渗色 断线条',
    },
    { id: 'screenSetting', name: '上网调刮刀', words: '换(圆网|镍网) 换网 上网 刮刀 刮刀压力 圆网 塞网 绷网 晒网 网版 刮印' },
    { id: 'pasteMixing', name: '调浆', words: '调浆 色浆 糊料 浆料 调色浆 配色' },
    { id: 'patternRegister', name: '对花', words: '对花 跟花 套色 对版 花位 跑花' },
    { id: 'yarnChange', name: '接纱换筒', words: '接纱 换筒 接头 换纱 断头 调纱嘴 续纱 断纱 接纱 穿纱 接线头 断线接上' },
    {
      id: 'knitFaults',
      name: '漏针破洞横条处理',
      words:
        '漏针 破洞 横条 看布 布面 疵点 断氨纶 吊针 花针 油针 横条疵点 稀路 查漏针 直条 飞花 疵布 疵点(判断)? 布面(疵点)? (看|查)疵 花针 毛病看布 看布(面)?(有没有)? 掉布',
    },
    { id: 'weftChange', name: '换纬停台开车', words: '换纬 换筒 换梭 停台 开台 上轴 开关车 换纬纱' },
    {
      id: 'clothWatching',
      name: '巡回看布面',
      words:
        '布面 疵点 蛛网 跳花 稀密路 破边 看布 织疵 横档 横条 漏针 破洞 巡回检查 巡回看 走巡回 巡车 巡检布面 疵点识别 巡回看布 (修|查|巡)布 (修|拆)(坏|稀密路|疵) (查|看)(疵|断经|断纬|布面)',
    },
    { id: 'steamFinish', name: '吊挂抽湿', words: '抽湿 吸风 吊挂 烫台抽 蒸汽发生器 挂烫' },
    { id: 'shapingPress', name: '归拔定型', words: '归拔 推归拔 归拔烫 领驳头 烫驳头 定型烫 套板定型 人像机 归拔(定型|熨烫)' },
    { id: 'bundling', name: '分包编号', words: '打菲 扎包 打号 贴号 验片 打飞 捆扎裁片 裁片分包 分包扎 分包裁 分包' },
    { id: 'plaidMatching', name: '对条对格', words: '对条对格 对条 对格 对条格 格子布 插针 条格 对花位' },
    { id: 'sampleTalk', name: '跟样衣工沟通', words: '样衣工 跟样衣 样衣沟通 跟样 指导样衣 工艺沟通 带样衣' },
    { id: 'patternRevision', name: '改版型', words: '改版 改版型 版型修改 改小样 纸样改版 修版 调版 改纸样 改样板' },
    {
      id: 'patternCad',
      name: 'CAD打版',
      words: '富怡 博克 力克 格柏 et_cad et读图 et电脑 服装cad 电脑打版 cad打版 cad打板 布易 日升 et打板 et打版',
    },
    { id: 'drapingSkill', name: '立裁', words: '立裁 立体裁剪 人台 人台立裁' },
    { id: 'shirtSewing', name: '衬衫缝制', words: '男衬 翻领 克夫 衬衫厂 衬衫车 做衬衫 衬衫整件 车衬衫 衬衫领' },
    { id: 'sewingQuality', name: '返修少', words: '返修少 返工少 不返修 起扭 线迹 针距 不起皱 返修率 质量过' },
    { id: 'pocketPlacket', name: '做门襟口袋', words: '门襟 口袋 贴袋 开袋 嵌线 双嵌线 袋盖 袋口 插袋 斜插袋 袋唇 埋袋' },
    {
      id: 'needleChange',
      name: '换针',
      words: '换针 坏针 花针 换坏针 断针 针筒 换沉降片 沉降片 织针 (坏|断|毛|歪)针(换|听)? 换(织|舌)针 穿纱换坏针',
    },
    {
      id: 'flatSewing',
      name: '平车缝制',
      words:
        '平车 平缝机? 踩衣车 踩车 合缝 压线 缝纫 车缝 衣车 平缝 电脑平车 走线 暗线 拼缝 直线 车线 直线走 平车直线 车直线 计件车 缝合 车衣服 拼接 平车都 电脑平缝 (踩|车|平|坐)(平车|缝|衣车|车位|线)(计件|快|整件) (平车|车位|缝纫|电脑平车)(都|快|熟|上|计件) 换压脚 (打|压|辑)(明线|止口|褶|0.1|单线|双线) 锁链(车)? 双针(平车)? 流水线?平车 (车|拼)(直线|弧线|圆角|贴袋) (合|拼)(肩|侧)缝 平缝(机)?工序',
    },
    {
      id: 'fullGarment',
      name: '整件制作',
      words:
        '整件 全件 做整件 整衣 全件都 独立~(成衣|整件) 单件 连衣裙 大衣 一件衣服 全套工序 时装整件 连衣裙样 西装大衣样 合(肩|侧|摆|裆|袖底|背)缝 合侧缝 (上|做)里布 挂里 (做|车)(里子|里布|棉服|风衣|旗袍|裤子|裙子|衬衣|西裤) 整件(单做|流水)? (做|拼)(前|后)(片|幅)',
    },
    {
      id: 'collarSleeve',
      name: '上领上袖',
      words:
        '上领 上袖 绱领 绱袖 领子 袖山 袖窿 装领 装袖 衬衫领 西装袖 吃势 绱领绱袖 做领 开袖衩 领袖 翻领 克夫 装领不 袖衩 圆领 立领 西装领 驳头 包领 袖口 上克夫 上下级领 (上|做|装|绱)(领子|袖子|袖山|克夫)',
    },
    { id: 'zipperSetting', name: '装拉链', words: '装拉链 上拉链 隐形拉链 拉链 门襟拉链' },
    {
      id: 'readTechPack',
      name: '看工艺单与样衣',
      words:
        '工艺单 样衣 看样 工艺书 看款 样衣看 尺寸表 指示单 工艺要求 看样品 看单子 针距 线迹 跟样衣 照着样 做样指示单 指示单看 看工艺 样板看 看图做 看纸样 看版 看纸样单 看样板',
    },
    { id: 'downGarment', name: '羽绒服缝制', words: '羽绒服 羽绒衣 羽绒马甲 羽绒裤 棉服 棉衣' },
    { id: 'tailoredSuit', name: '西装缝制', words: '西装 西服 西裤 正装 大衣缝制' },
    {
      id: 'sampleSewing',
      name: '样衣制作',
      words:
        '样衣(制作|缝制|都|也|都会|也会|会|自己)?(打|做|车) (打|做|车|出)样衣 样衣制作 样衣缝制 头样 做样 打样 照版师 照纸样 改样(衣)? (做|车)(头版|复版|产前样|初样|齐色样) (看|按)(版|纸样|工艺单)(做样|单做) (面料|布料)(特性|性能) (真丝|羊绒|针织|梭织)样衣 (跟|和)(版师|设计师)(沟通|配合)',
    },
    { id: 'overlock', name: '拷边包缝', words: '拷边 锁边 四线 五线 包缝 打边机? 三线 拷克 锁边机 (打|锁|包)(边|克|缝)(机|四线|五线)' },
    {
      id: 'coverstitch',
      name: '绷缝',
      words:
        '绷缝 坎车 冚车 三针五线 卷边 双针 绷缝机 埋夹 (卷|折)下摆 挽脚 (上|拉|包)领条 (拉|包)(捆条|滚条) 拉(橡筋|花边) 上(领|罗纹)条 三针 双针四线 四针六线 拼缝机',
    },
    { id: 'knitFabric', name: '针织面料缝制', words: '针织 t恤 卫衣 弹力面料 罗纹 针织面料 针织衫 拉架 上罗纹 下摆罗纹' },
    {
      id: 'specialMachines',
      name: '专机操作',
      words:
        '锁眼 钉扣 打枣 套结 专机 凤眼 模板机 花样机 打结机 换色线 模板缝纫 换模板 自动模板 锁眼机 钉扣机 打枣机 走线检查 打(气眼|鸡眼|四合扣|工字扣|铆钉|凤眼) 四合扣机? 开袋机 (电脑)?(套结|锁眼|钉扣|花样|模板|开袋|曲腕|打条|打褶)机 (做|摆|套)模板 充绒模板',
    },
    { id: 'sewingMachineBasics', name: '衣车日常调整', words: '换针 调线 梭芯 断线 调压脚 修返 车头 底面线 穿底面线' },
    {
      id: 'patternMaking',
      name: '打版',
      words:
        '打版 制版 纸样 原型 版师 打板 起版 放样 结构图 驳头 袖山 样板修改 头版 平面制版 样板 能出版 就出版 出纸样 (打|制|推|做|出)(纸样|样版) (做|写|出)工艺单 (出|做)(毛样|净样|里样|衬样) (复|修|核)(版|样) (算|核)(用料|单耗) (西装|大衣|女装|男装|童装|羽绒服|裤子|内衣|泳装|针织)(版型|版|打版)',
    },
    { id: 'grading', name: '放码', words: '放码 推板 推档 放吗 推挡 放码推 跳码 套码' },
    { id: 'markerMaking', name: '排料', words: '排料 唛架 用料 排版 单耗 排唛架 省料 排马克 唛架cad 排板 排好版' },
    {
      id: 'cuttingFabric',
      name: '裁剪',
      words:
        '裁剪 电剪 裁片 开裁 自动裁床 裁床 对条对格 断料 对条格 对格 直刀 刀口直 圆刀 裁片编号 打菲 验片 力克 直刀电剪 裁片分包 裁布 剪刀口 (裁|拉|断)(剪|裁|料|床)(刀|机) (打|编)(号|扎)裁片 开刀 (推|走)(电剪|直刀) (裁|划)(大货|样衣|皮料|内衣) (力克|拓卡奔马|和鹰|川上|格柏)(裁床)? 冲裁 裁(花边|橡筋|衬)',
    },
    { id: 'layingFabric', name: '拉布', words: '拉布 铺布 松布 铺料 铺布机 拉布机 拖布 松布机 铺层 布铺[好几开平] 铺[几十]层' },
    {
      id: 'ironing',
      name: '熨烫',
      words:
        '整烫 大烫 中烫 小烫 熨烫 烫台 烫斗 蒸汽烫 烫领 分缝 归拔 定型烫 烫衣 烫成衣 烫驳头 吸风烫台 人像机 极光 套板 吊瓶 蒸汽烫斗 衬衫烫 压褶 真空烫台 烫西装 烫大衣 归拔(衣|衬衫|西装|台|大衣|领) 整烫定型 [熨整]烫 烫平 烫挺 烫(裙子|裤子|羊毛衫|毛衣|真丝|羽绒|大衣|风衣|衬衫|t恤|针织|连衣裙|成品|里布|贴袋|裤缝|百褶) (去|防)极光 压烫机 (全|半)蒸汽 蒸烫 烫(平整|大身|袖子|领子|门襟)',
    },
    { id: 'fusing', name: '粘衬', words: '粘衬 粘合机 压衬 烫衬 过粘合机 压朴 烫朴 衬布' },
    { id: 'handSewing', name: '手缝', words: '手缝 钉珠 钉扣 挑边 盘扣 缲边 钉亮片 手工活 手工钉珠 手针' },
    { id: 'trimmingThreads', name: '剪线头查衫', words: '剪线头 线头 查衫 尾查 挂吊牌 (修|清|吸|剪)(线头|线毛|线) 去污渍 吸线' },
    {
      id: 'linking',
      name: '套口缝盘',
      words:
        '套口 缝盘 对目 缝合毛 针数 套领 合肩 挑拆 废纱 眼对眼 对眼 12针 14针 7针 扁机片 不漏针 藏线头 套袖 合缝 对目(缝合|套口) 套口缝合 (上|合)袖套口? (粗|细)针(毛衫|套口|缝盘)? [357]针 (毛衫|羊绒衫|毛衣|羊毛衫)(缝合|套口|合缝|缝盘) (对|挑)针 单盘 双目 (挂|上)毛(盘)?',
    },
    {
      id: 'flatKnitting',
      name: '横机挡车',
      words:
        '横机 度目 编织 起底 毛衫片 针板 挡横机 慈星 斯托尔 岛精 断针 换针 换线 接线 制版 调度目 断纱 编织程序 上机打版 换针修机 手摇横机 飞纱 翻针 看横机 横机挡车工? 挡车工? 天竺 罗纹起头 撞针 卡布 浮布 卷布 起底板 罗拉拉力 主副罗拉 毛衫织片 挂片 (修|看)(机|横机) 排针 龙星 (织|起)(领|罗纹|衫片|裤片) (慈星|龙星|岛精|斯托尔|金龙|丰帆|盛美)(横机)? (处理|修)(撞针|卡针|坏片) 打样片 (接|换)(毛纱|纱线) (挡|看)[0-9一二三四五六七八九十]+(多)?台(横机)?',
    },
    {
      id: 'circularKnitting',
      name: '圆机挡车',
      words:
        '圆机 针筒 针织布 经编 大圆机 织袜 袜机 沉降片 大圆鸡 单面机 双面机 看台 停机 调纱嘴 单双面 双面提花 看八台 看六台 几台圆机 提花圆机 罗纹机 大圆机看 换三角 三角 (单面|双面)(机|布机) 单面大圆机 针织挡车 (大?圆机|经编|针织|袜机|纬编|无缝|双面机|单面机)挡车工? 挡车工? 上纱 断纱 纱架 送纱轮 储纱器 输纱器 油针 烂针 卷布 (上|换)氨纶 摆梭 梳栉 盘头 整经盘头 拉舍尔 特里科 (提花|螺纹|罗纹|单面|双面|卫衣|毛圈|汗布|棉毛)机 看(台|大圆机) (挡|看)[0-9一二三四五六七八九十]+台 (台车|吊机|毛巾机)',
    },
    {
      id: 'machineTuneTextile',
      name: '纺织机调机',
      words: '调机 保全 换品种 机修保全 翻改 上机 调车 揩车 平车修 机台管理 设备调整 看机台 看机 挡机 巡检',
    },
    {
      id: 'weaving',
      name: '织造挡车',
      words:
        '织布 穿综 喷水 喷气 剑杆 断经 断纬 停台 织机 看台 织疵 几台车 津田驹 喷气织机 喷水织机 剑杆织机 蛛网 跳花 稀密路 经停 综框 纬停 开车档 掏综 丰田织机 必佳乐 (挡|值)(机台|织机|布机)(几台)? (织布|织造|喷水|喷气|剑杆|织机|布机|梭织|提花|丝织|牛仔)挡车工? 挡车工? 挡机 值车 (修|处理)(停台|织疵) 投纬 多臂 电子提花 吸边 边撑 梭口 打纬 送经 卷取 品种翻改 上轴',
    },
    {
      id: 'yarnJoining',
      name: '接头处理断头',
      words:
        '接头 断头 打结 接纱 换筒 处停台 接经 换纱 生头 断经 断纬 掏综 穿筘 断经断纬 接断头 打结器 拉接头 打蚊子结 断了?线接上 断[经纬]处理',
    },
    {
      id: 'warping',
      name: '整经浆纱',
      words:
        '整经 浆纱 经轴 上浆 络筒 穿综 穿筘 并轴 上纱架 纱架 落轴 上轴 分绞 (结|打|接)经 分条(整经)? (挂|换|理)(纱|筒) (调|煮)浆 上浆率 (看|理)(经轴|经面) 浆纱机 整经机 (头份|整经)长度 绞线',
    },
    {
      id: 'spinning',
      name: '纺纱',
      words:
        '细纱 落纱 粗纱 锭子 纺纱 络筒 清花 并条 加弹 卷绕 生头 捻度 纺纱接头 皮辊 钢丝圈 空锭 落纱机 丝锭 换丝 上丝 丝饼 假捻 换粗纱 网络度 (细纱|粗纱|并条|梳棉|精梳|络筒|加弹|倍捻|捻线|落纱|气流纺|涡流纺|赛络纺|转杯纺|清花|并捻|包覆纱|氨纶包覆)挡车工? 挡车工? 值车 纱疵 粗细节 缠罗拉 缠皮辊 钢领 罗拉 吸棉 并筒 自络 自动络筒 村田络筒 接捻 空捻 电清 皮圈 飘头 换锭带 换筒管 (换|上)(条筒|粗纱|筒子) 包覆机 倍捻机 捻线机 加弹机 热箱 dty fdy poy 僵丝 毛丝 满筒 落筒 (看|巡|挡|摇|揩|落)车 换段 清洁(罗拉|皮辊|车面|机台) 掐疵点 (接|捻)头 包卷 (单锭|断头)(率|巡回)? 换(粗纱|条筒|段|皮辊)',
    },
    {
      id: 'dyeing',
      name: '染色操作',
      words:
        '染缸 染色 挡缸 升温 浴比 皂洗 还原清洗 缸差 进布 出布 溢流 气流缸 轧染 冷堆 溢流缸 看工艺卡 缸工 上染 助剂加 装纱 抽液 筒染 高温缸 常温缸 进缸 出缸 (染|进|出)(缸|色|布|纱)(机|工艺) (浴比|加料|皂洗|固色)(控制|曲线) (染色|染缸|溢流缸?|溢流染色|气流缸|轧染|筒染|卷染|经轴|印染|染整|丝光|退浆|煮漂|漂染|连续染|高温高压|液流)挡车工? 挡车工? 卷染机 丝光 退浆 煮漂 精练 练漂 前处理 氧漂 除油 缩呢 套染 回修 剥色 水洗固色 (开|关)缸 (布|绳)速 打结堵布 缠车 化料桶 自动输送 自动计量 染机 立信(缸|染机)? 前染后定 (染|做)(深色|浅色|黑色|涤纶|锦纶|棉|人棉|粘胶|羊毛|麻|真丝|氨纶|敏感色|涤棉) (活性|分散|酸性|还原|直接|阳离子|涂料|硫化)染(料|色)? (看|照)工艺(卡|单)? (松|打)结 (进|出)缸布?',
    },
    {
      id: 'dyeRecipe',
      name: '配料与助剂',
      words:
        '染料 助剂 配方 打样 小样 称料 化料 处方 打小样 对色灯 称染料 配染料 纯碱 元明粉 活性染料 分散染料 加料 加染料 加助剂 配料(称量|化料) 染化料 称料化料 柔软剂(配料|配比|用量)? 硅油(配料|配比)? (软油|固色剂|渗透剂|匀染剂|除油剂|冰醋酸|双氧水|保险粉|皂洗剂)(配|加|称)? 配(软油|助剂|料液|工作液) 料液 工作液',
    },
    {
      id: 'textilePrinting',
      name: '印花',
      words:
        '印花 圆网 平网 数码印花 对花 色浆 热转印 刮印 调浆 台板 八套色 套色 跟花 刮刀 糊料 塞网 沙眼 拖色 上网 台板刮 平网机 圆网机 烘干 印花烘干 (印花|圆网|平网|数码印花|转移印花|台板|滚筒印花)(机)?(挡车工?|机长) 挡车工? 蒸化 汽蒸 固色 水洗后印花 贴布浆 导带 刮刀角度 磁棒 网距 回位 对位 跑位 (走|压)网 (拔|涂料|活性|分散|防染|烂花|胶浆|发泡|植绒|烫金)印(花)? 烫画 直喷 (白墨)?烫画 数码(喷头|直喷|机) dtf 喷墨 (涂|印)胶浆 转印(纸|机)? (卷|滚)筒转印 (台|跑)板(手工)?',
    },
    {
      id: 'stenter',
      name: '定型整理',
      words:
        '定型机? 门幅 克重 预缩 磨毛 拉幅 缩水率 超喂 轧光 定型 针铗 上针 脱针 门幅克重 纬斜 烘房温度 进布 手感柔软 上针板 针板 车速 温度车速 烘箱温度 (定型|预缩|拉幅|磨毛|起毛|拉毛|剪毛|梳毛|抓毛|摇粒|轧光|烧毛|丝光|烘干|后整理|呢毯|罐蒸|压光|涂层|复合|水洗|开幅|脱水|轧车|松式烘干)(机|车)?(挡车|值车|看车|车头|车尾|开机|主操|机台) 挡车工? (挂|上|走)(针板?|布铗|布夹|夹子|链条) 布铗 布夹 (校|整|纠|调)(纬|弯纬|纬斜) 整纬[器辊机]? 纬弧 弯纬 纬移 弓纬 (进|上)针(轨|毛刷|压轮) (进|出)布(头|架|口|速度|快慢)? 开幅 (剖|开)(筒|布) 扩幅 扩边 定(幅|宽) 落幅 (量|测|打|放|收|控|调)(门幅|幅宽|宽窄|缩水|缩率|克重) (量|看)宽窄 剪圆(称重|称)? 圆刀(取样|称重) 克重(机|仪|取样)? 缩率 缩水样 (做|打|洗)缩水 (干|湿)缩 氨纶预定 预定型 胚定 坯定 光坯 毛坯布 (湿|干|成)定(型)? 风温 风机(转速|风量) 轧车(压力|带液)? 带液率 轧余率 (烘箱|烘房)(温度|清洁|清废毛) [四五六七八九十两一二三][节箱](烘箱|烘房|烘|箱|车) [4-9]节(烘箱|烘房|箱) 门富士 立信定型 韩国定型机 (打|加)(柔软|硅油|树脂|防水|抗静电)剂? 柔软剂 硅油 树脂整理 (上|吃|走)(柔软|软油) 轧槽 (清|洗|换)轧槽 (发|泛)黄(变)? 边中色差 头尾差 针洞 针眼印 (脱|掉)(针|边|铗) 拉毛 起毛(机|针辊)? 抓毛 剪毛 磨毛砂皮 碳纤维磨毛 轧光辊 (打|落|成)卷(机)? 烧毛 罐蒸 呢毯 缩水 涂层(机|胶|布|工艺)? 烫金(布|机面料)? 复合(机|布|胶|工艺)? 贴膜面料 刮刀涂布 点胶复合 (撒粉|热熔胶|火焰)复合 压花(机)? 压皱',
    },
    {
      id: 'clothInspection',
      name: '验布',
      words:
        '验布 疵点 码布 查布 四分制 布面 验布机 坯布 打分 十分制 分等 布匹 打卷机 量门幅 贴标布 开剪 (成品|坯布|光坯|面料)(布)?(检验|验布|检验员) 测(克重|缩水率|门幅|色牢度|强力) 色牢度 (水洗|摩擦|日晒)牢度 检针 纬密 (测|数)密度 (验|看)(针洞|油污|纬斜|色花) 打疵点 开米 量米 评疵分 打卷 查疵 贴标 (布面)?色差 (做|写|打)码单 疵点报告 (开|剪)疵 拼匹 (看|验)坯 (打|量)(码|米)长',
    },
    {
      id: 'garmentInspection',
      name: '成衣检验',
      words:
        '成衣检 量尺寸 跳针 尾查 验货 色差 中期 查衣 测量尺寸 外观检 尾期 中期验货 装箱验 aql 验衣 查衫 尺寸量 疵点 看做工 查做工 工艺检查 查色差 (验|量)(做工|色差|线头) (查|验)(污渍|跳线|断线|破洞|脱线|漏工序|尺码) 挂样对照 封样 (查|验)(成衣|针距|线头|尺寸|洗水唛|吊牌|配码|色差|做工) 跳线 (中|尾|初|终|末)查 第三方验货 (itc|sgs|bv)验货? 验货报告 (看|量)(尺寸|公差)',
    },
    {
      id: 'curtainSewing',
      name: '窗帘家纺缝制',
      words:
        '窗帘 打褶 床品 被套 绗缝 四件套 布带 窗幔 韩褶 打孔帘 挂钩带 铅坠 遮光布 纱帘 卷边 帘头 窗帘布 罗马帘 车窗帘 (做|车)(被套|枕套|床笠|四件套|窗帘|帘头|罗马帘|纱帘|沙发套|桌布|抱枕|靠垫) 枕套 床笠 打孔帘 拼(布|花) (自动)?窗帘(定高|定宽)机 (上|车)(铅线|魔术贴|拉链)',
    },
    {
      id: 'downFilling',
      name: '充绒绗线',
      words:
        '充绒 绗线 绗格 羽绒 称绒 充绒机 充毛 绒量 分格 定位绗 跑绒 钻绒 绒包 定量充 (称|充|拍|补)(绒|棉)(重)? 充棉 称重充绒 (自动)?绗缝机? 定位(充绒|绗) (拍|理)绒 (缝|封)口充绒',
    },
    {
      id: 'embroidery',
      name: '绣花',
      words:
        '绣花 刺绣 绣花机 绣线 打版带 苏绣 平绣 绷框 上框 衬纸 毛巾绣 亮片绣 花版 u盘输版 飞梭 田岛 补绣 多头机 [0-9一二三四五六七八九十]+(多)?(头|针)(机)? (打|编)版(绣花)? 亮片 (看|挡)(绣花机|台) 盘带 (冲|烫)孔绣 (剪|修)(线|底线) 换(梭芯|底线|针|色) 大豪 (田岛|飞亚|乐佳|百灵达)',
    },
    {
      id: 'leatherSewing',
      name: '皮料缝制',
      words:
        '皮料 高车 铲皮 油边 皮具 dy车 高头车 针车 折边 罗拉车 包边 埋袋 厚料 柱车 包车 皮包厂 高车dy 车包 (贴|对)合 (点|封|刷|烫)(油|边|胶) 修边 (开|裁|冲)料 (车|缝)(内里|拉链|包带|肩带|手把|袋口) 台面 (打|冲)孔',
    },
    {
      id: 'shoeMaking',
      name: '制鞋',
      words:
        '夹帮 鞋面 刷胶 鞋楦 压底 针车 前帮机 划线刷胶 贴底 拔楦 后帮 绷帮 夹包机 大底 定型箱 鞋厂 成型流水 车面 画线 修鞋 (后|前)跟 (打|砂)磨(帮脚)? (上|套|拔|脱)楦 (补|换)(鞋底|后跟|鞋掌) (绷|压)(前|后|中)帮 (过|烤)烘箱 (画|划)线 (刷|喷)处理剂 (洗|清)鞋 包装鞋',
    },
    {
      id: 'alterations',
      name: '改衣量体',
      words:
        '改衣 量体 改裤脚 收腰 换拉链 修补 改腰 改肩 改长短 撬边 改大小 缝拉链 改裤子 修改衣服 量体裁衣 量身 试样修改 定制(西装|旗袍|衣服) (西装|旗袍|礼服|大衣|皮衣|羽绒服)(修改|定制|改) 旗袍 补洞 织补 (锁|卷)边 (改|缩|放|收)(裤腰|裤脚|袖长|衣长|腰|肩|胸围|裙长) 换(拉链|松紧|里子|扣子)',
    },
  ],
} as const satisfies Family
