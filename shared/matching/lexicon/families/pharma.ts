import type { Family } from '../entries.ts'

/** Trades and skills of 医药化工食品. */
export const pharma = {
  key: 'P',
  name: '医药化工食品',
  trades: [
    {
      id: 'butcher',
      name: '屠宰分割工',
      codes: '6-01-04-01',
      title: '屠宰 分割 屠宰分割 分割工 猪肉分割 肉分割 剔骨工 卖肉 肉类分割 屠宰工 杀(猪|牛|羊)(的|师傅) (割|分割|剔)肉(的|师傅)',
      hints: '白条 去骨 冷库',
      skills: 'meatCutting quickFreezing foodPacking',
      related: 'foodOperator cuttingCook',
    },
    {
      id: 'tofuMaker',
      name: '豆制品师傅',
      codes: '6-01-07-03',
      title: '豆腐师傅 豆腐坊 豆腐 豆制品 豆腐工 豆腐厂 做豆腐',
      hints: '点卤 磨浆 豆干 千张',
      skills: 'tofuMaking foodProcessing',
      related: 'foodOperator',
    },
    {
      id: 'pureWaterOperator',
      name: '制药用水工',
      codes: '6-12-03-00',
      title: '纯化水 制水岗 注射用水 制水工药厂 纯水岗 纯化水岗位',
      hints: '电导率 蒸馏水机 反渗透',
      skills: 'pureWater sampling gmpRecords',
      related: 'waterTreater pharmaOperator',
    },
    {
      id: 'extractionOperator',
      name: '中药提取工',
      codes: '6-12-02-00',
      title: '提取浓缩 提取工 中药提取 提取岗 浓缩工 植物提取 前处理提取 提取车间',
      hints: '提取罐 双效 醇沉 收膏',
      skills: 'extraction distillation centrifugeDrying gmpRecords',
      related: 'apiOperator pharmaOperator chemicalOperator',
    },
    {
      id: 'drugPacker',
      name: '药品外包装工',
      codes: '6-12-03-00',
      title: '药厂外包 外包装工 药品包装 药厂包装 药品外包 外包工 铝塑包装 药厂包装工',
      hints: '泡罩 追溯码 装盒 药盒',
      skills: 'traceCode fillingLine packing gmpRecords',
      related: 'packer pharmaOperator',
    },
    {
      id: 'confectioner',
      name: '糖果制造工',
      codes: '6-02-02-01',
      title: '糖果 压片糖果? 压片干糖 糖果厂 巧克力 软糖 压片糖机 糖果工 咀嚼片',
      hints: '熬糖 浇注 压片糖 食品批',
      skills: 'tabletPressing tabletWeight tabletDefects foodProcessing packing',
      related: 'pharmaOperator foodOperator',
    },
    {
      id: 'injectionFiller',
      name: '注射剂灌封冻干工',
      codes: '6-12-03-00',
      title: '水针 粉针 冻干 灌封 灌封工 冻干粉针 注射剂 小容量注射剂 大输液 制剂灌封 冻干工 针剂 无菌灌装 无菌制剂',
      hints: '安瓿 西林瓶 轧盖 无菌 A级 冻干机',
      skills: 'ampouleFilling solutionPrep freezeDrying cleanRoom gmpRecords mediaFill',
      related: 'pharmaOperator biotechOperator',
    },
    {
      id: 'bakeryOperator',
      not: '烘房 喷涂 烤漆',
      name: '烘焙工厂操作工',
      codes: '6-02-01-01',
      title:
        '烘焙工厂 面包工厂 烘焙工厂操作工 糕点厂 饼干厂 面包厂 中央工厂烘焙 烘焙车间 烘焙操作工 酥饼线 饼干线 面包线 面包厂操作工 面包厂流水线 面包厂上班 面包厂工人 面包厂打面 糕点厂打面 饼干厂操作工 饼干厂流水线 饼干厂上班 饼干厂工人 饼干厂打面 月饼厂操作工 月饼厂流水线 月饼厂上班 月饼厂工人 月饼厂打面',
      hints: '隧道炉 醒发房 枕式 和面缸 面包线 糕点线',
      skills: 'doughMixing breadShaping tunnelOven foodPacking proofing ovenBaking foodFeeding',
      related: 'baker foodOperator packer',
    },
    {
      id: 'fillingOperator',
      not: '充绒 液化气 气瓶 煤气',
      name: '灌装工',
      codes: '6-02-06-09 6-02-03-01',
      title:
        '灌装 灌装工 饮料灌装 灌装机操作 灌装操作工 牛奶灌装 饮料生产线 灌装线 酒水灌装 矿泉水线 灌装车间 日化灌装 化妆品灌装 (饮料|乳品|牛奶|酸奶)灌装(工|线|车间|操作工)?',
      hints: '灌装机 旋盖 贴标 喷码 瓶坯 利乐 饮料 饮料厂',
      skills: 'fillingLine cappingLabelling cipCleaning lineJam firstArticle packing meterRounds',
      related: 'foodOperator packer cosmeticsOperator pharmaOperator brewer',
    },
    {
      id: 'pharmaQc',
      name: '药物理化检验员',
      codes: '4-08-05-04',
      title:
        '(药|制药|片剂)厂?(化验|检验|质检)员? 药检员 药物检验 理化qc 药厂qc 药品检验 理化检验 qc化验员 qc检验员药 药物分析 药企qc 药品qc 理化分析 液相检验员 制药qc 片剂化验 药厂化验 片剂厂化验 药检 药品分析员 qc分析',
      hints: 'hplc 液相 滴定 溶出 oos 药典 留样 稳定性 崩解 含量均匀度 色谱柱 卡费休 固体制剂 gmp 药厂 原料药 有关物质',
      skills:
        'hplc titration oosInvestigation gasChromatography dataIntegrity dissolution methodValidation sampleStability weighing gcInstrumentCare',
      related: 'chemAnalyst microbiologist foodInspector pharmaOperator environmentMonitor',
    },
    {
      id: 'microbiologist',
      name: '微生物检验员',
      codes: '4-08-05-04 4-08-05-01 6-31-03-03',
      title: '微生物检验 微生物qc 无菌检查 微生物 微生物检验员 微检 无菌检验 生化检验 微检员 微生物化验 食品微生物 微生物室 微检室',
      hints: '菌落 培养基 无菌 沉降菌 限度 内毒素 洁净 超净台',
      skills: 'microbialLimit sterilityTest environmentalMonitoring cultureMedia dataIntegrity oosInvestigation',
      related: 'pharmaQc foodInspector biotechOperator',
    },
    {
      id: 'chemAnalyst',
      not: '洗照片 冲印 影像',
      name: '化学检验员',
      codes: '6-31-03-01',
      title:
        '化验员 化学检验 化验 分析化验 化验工 实验员 化工化验 中控化验 检测员化学 实验室检测 化学分析 检测员 分析员 实验室技术员 原料化验 中控分析 分析工 中控室化验 质检化验 化工厂化验 水质化验 化验师 质检分析 化学分析工 理化检验员化工 化工分析 分析检验 分析检验工',
      hints: '滴定 气相 试剂 化验室 分光光度 电位 gc 纯度 归一 衬管 酸值 中控',
      skills: 'titration gasChromatography weighing testReports spectro sampleIntake sampling hplc gcInstrumentCare',
      related: 'pharmaQc foodInspector environmentMonitor waterTreater metallurgyTester',
    },
    {
      id: 'foodInspector',
      name: '食品检验员',
      codes: '4-08-05-01',
      title:
        '食品厂?(化验|检验|质检|品控)员? 食品检验 食品品控 品控员食品 食品检测 食品化验 农产品检测 食品qc 农残检测 食品质检 食品化验员 食品检验员 乳品化验 饮料化验 食品实验室 食品厂化验 食品厂品控',
      hints: '水分 农残 菌落 出厂检验 食品 haccp',
      skills: 'foodTesting microbialLimit weighing kitchenHygiene sampling sensoryCheck foodSystem',
      related: 'chemAnalyst microbiologist pharmaQc machineInspector foodOperator',
    },
    {
      id: 'pharmaOperator',
      not: '锂电 极片 电芯 茶饼 咀嚼糖 糖果 卡点 混剪 调色 剪映 短视频',
      name: '药物制剂工',
      codes: '6-12-03-00',
      title:
        '制剂工 药厂操作工 压片 制药工 胶囊填充 制粒 包衣 药厂工人 制剂操作 灌装药 药厂生产 制药操作工 压片工 制药 制剂 固体制剂 药物制剂 制剂岗 压片岗 药厂压片 药物制剂工 制粒工 包衣工 制粒岗 总混 胶囊工 压偏 制剂车间 (药厂|制药厂|药企)(车间|固体|制剂)?(工人|上班|操作工|普工|员工) (压片|制粒|包衣|胶囊)(岗|工|机操作) (打|压|做)(西)?药片(的|工|师傅)? 打片(工|师傅|的)? 固体(制剂)?车间(师傅|工人|操作|技工|上班)? 片剂(车间|岗|操作|工)(工)? (压片|包衣|制粒|胶囊|铝塑)(机)?(机长|技工|师傅|手|班长|操作)',
      hints: '压片机 洁净区 批记录 gmp 铝塑 制粒 包衣 更衣 清场 药厂 片重 冲模 粘冲 裂片 包衣锅 固体车间 素片 药片 喷枪雾化 片床',
      skills:
        'tabletPressing granulation coatingPharma gmpRecords cleanRoom packing fillingLine tabletDefects tabletWeight capsuleFilling weighing',
      related: 'apiOperator biotechOperator packer herbProcessor foodOperator pharmaQc fillingOperator injectionFiller drugPacker',
    },
    {
      id: 'apiOperator',
      name: '化学合成制药工',
      codes: '6-12-01-00',
      title: '原料药 合成工 化学合成 原料药操作 合成操作 医药中间体 合成车间操作 原料药车间 合成岗位 原料药合成 合成药(操作|车间|岗)',
      hints: '反应釜 离心 结晶 干燥 溶剂 合成车间',
      skills: 'reactorOperation dropControl centrifugeDrying distillation gmpRecords safetyRules dcs nitrogenPurge',
      close: 'chemicalOperator',
      related: 'pharmaOperator biotechOperator extractionOperator',
    },
    {
      id: 'biotechOperator',
      not: '面包 面团 馒头 醒发 烘焙',
      name: '发酵生物制药工',
      codes: '6-12-05-02 6-12-05-01 6-12-05-05',
      title:
        '发酵 发酵工 生物制药 细胞培养 纯化 层析 疫苗 生物发酵 生物发酵工 发酵操作工 酶制剂 微生物发酵 发酵罐操作 提取纯化 种子罐 发酵岗 生物制药工 细胞培养工 菌种 氨基酸发酵',
      hints: '发酵罐 接种 层析 灭菌 细胞 发酵车间',
      skills: 'fermentation inoculation fermControl tankSterilising tankDischarge gmpRecords purification cleanRoom',
      related: 'pharmaOperator apiOperator microbiologist brewer',
    },
    {
      id: 'herbProcessor',
      not: '炒锅师傅 家常菜 杭帮菜',
      name: '中药炮制调剂员',
      codes: '6-12-02-00 4-14-01-01',
      title:
        '中药炮制 中药 中药调剂 抓药 煎药 中药饮片 配药 煎药工 中药房 中药师 炒药(的|师傅|工)? 炮制工 饮片(加工|车间|厂|工)(工人|师傅)? 切药工 润药工 拣药(工|的)? 药材加工 中药材加工',
      hints: '饮片 炮制 煎药机 戥子 炒药 切药 润药 麸炒 蜜炙 药材 饮片厂',
      skills: 'herbProcessing herbDispensing herbKnowledge herbSorting herbSlicing herbSteaming',
      related: 'pharmacyClerk pharmaOperator extractionOperator',
    },
    {
      id: 'pharmacyClerk',
      not: '医药代表 跑医院',
      name: '药店营业员',
      codes: '4-01-05-02',
      title:
        '药店营业员 药房 药店店员 医药营业员 医药商品购销 药师 执业药师 药店导购 药房店员 连锁药店 药店药师 药店销售 药房营业员 药店员工 社区药店 药店(上班|卖药|站柜台|员工) 卖药(的|员)',
      hints: '处方 联合用药 gsp 医保 药店',
      skills: 'drugSelling rxReading insuranceBilling expiryCheck cashier stockTaking herbDispensing display customerTalk',
      close: 'shopAssistant',
      related: 'herbProcessor',
    },
    {
      id: 'chemicalOperator',
      not: '混凝土 搅拌站',
      name: '化工操作工',
      codes: '6-11-01-02 6-11-01-03',
      title:
        '化工操作 化工 反应釜 dcs操作 中控操作 化工总控 外操 内操员 聚合 化工操作工 化工生产 精馏 dcs中控 总控工 涂料生产 树脂生产 反应釜操作工 合成车间 化工厂操作 化工合成 染料厂 硝化 釜工 反应工 化工工人 化工车间 (化工|染料|农药|树脂|中间体|原料药|精细化工)厂?(工人|上班|操作工|普工|师傅) (开|看|站|上)釜(的|工)? 釜(工|上的|岗) (氯化|硝化|磺化|氟化|重氮化|聚合|氧化|胺基化|烷基化|加氢|裂解|电解)(岗|工段|车间|主操|内操|外操|中控)(操作|工)?(工)?',
      hints: '反应釜 蒸馏 dcs 投料 温度 巡检 化工厂 氯化 通氯 釜温 夹套 尾气吸收 紧停 联锁 交接本 中控 外操 内操',
      skills:
        'reactorOperation dropControl distillation centrifugeDrying dcs meterRounds sampling safetyRules nitrogenPurge leakEmergency sopWriting processSafety',
      close: 'apiOperator',
      related: 'boilerOperator waterTreater pharmaOperator paintMaker instrumentTechnician',
    },
    {
      id: 'paintMaker',
      name: '涂料油墨生产工',
      codes: '6-11-05-01 6-11-05-02',
      title:
        '调色师 涂料调色 油墨生产 调漆工 胶水生产 砂磨 油漆厂 涂料厂 油漆配料 油墨厂 做(涂料|油墨|油漆)(的|师傅) (涂料|油墨|油漆)厂(操作|分散|研磨|上班|工人)',
      hints: '分散 研磨 色浆 粘度 涂料厂',
      skills: 'mixingMaterial colourMatching paintDispersing',
      related: 'chemicalOperator cosmeticsOperator textileDyer',
    },
    {
      id: 'cosmeticsOperator',
      name: '化妆品制造工',
      codes: '6-11-10-04 6-11-10-03',
      title: '化妆品乳化 乳化工 化妆品生产 日化 乳化锅 洗涤剂 配料员化妆品 (化妆品|日化|洗护)厂(操作|乳化|灌装|上班|工人)(工)?',
      hints: '乳化 灌装 膏体 日化厂 化妆品厂',
      skills: 'emulsifying fillingLine mixingMaterial cleanRoom processRecords',
      related: 'pharmaOperator packer paintMaker foodOperator fillingOperator',
    },
    {
      id: 'foodOperator',
      not: '冷库叉车',
      name: '食品加工工',
      codes: '6-02-03-02 6-02-03-01 6-01-04-03',
      title:
        '食品加工 速冻 食品操作工 肉制品 乳品 方便食品 中央厨房 酱菜 净菜 食品工人 调味品 食品生产 炒货 水饺厂 汤圆线 速冻食品 食品车间操作工 食品厂操作工 丸子厂 饺子厂 速冻饺子 火腿肠 腊肠 罐头 休闲食品 鸡排厂 肉制品加工 酱卤厂 坚果 (食品|速冻|饮料|糕点|乳品|肉制品|调料)厂(工人|上班|操作工|普工|流水线) (食品|速冻|饮料|糕点|乳品|肉制品|调料)厂(员工|做工|干活)',
      hints: '车间 杀菌 灌装 速冻 流水线 腌制 食品厂 食品车间 烘烤车间 饮料厂 牛奶厂',
      skills:
        'foodProcessing fillingMixing formingMachine quickFreezing foodPacking fillingLine sterilisation packing kitchenHygiene centralCooking foodFeeding',
      related: 'packer baker pharmaOperator cosmeticsOperator teaMaker brewer fillingOperator bakeryOperator',
    },
    {
      id: 'teaMaker',
      not: '瓜子 花生 炒货 茶艺 奶茶 农家乐',
      name: '茶叶加工工',
      codes: '6-02-06-10',
      title:
        '炒茶 制茶 茶叶加工 炒茶师 炒茶工 制茶师 龙井炒制 手工炒茶 炒茶师傅 炒龙井 茶农 炒茶工人 龙井炒茶 制茶工 制茶师傅 茶叶炒制 绿茶制作 茶叶初制 茶厂师傅 机器炒茶 弄茶(的)? 做茶(的|师傅|人)? 茶乡师傅 炒茶的 茶厂工人 茶叶厂(师傅|工人|操作工) 茶厂(干活|上班|做工) 看茶机(的)? 制茶(的|人) 烘茶(的|师傅)?',
      hints:
        '青叶 杀青 辉锅 青锅 揉捻 摊青 茶厂 春茶 采茶 龙井 锅温 梅家坞 理条机 扁茶机 提香机 茶末 红茶 毛峰 茶青 茶山 炒茶机 拼堆 弄茶 茶季',
      skills: 'teaFrying teaPanning teaFinishing leafSpreading teaSorting teaGrading blackTea',
      related: 'teaTaster foodOperator teaArtist',
    },
    {
      id: 'teaTaster',
      name: '评茶员',
      codes: '6-02-06-11',
      title: '评茶 评茶员 评茶师 审评 茶叶审评',
      hints: '审评 汤色 叶底',
      skills: 'teaGrading teaService',
      related: 'teaMaker teaArtist',
    },
    {
      id: 'brewer',
      not: '调酒 打酒 铺货 酒吧 渠道',
      name: '酿造工',
      codes: '6-02-06-05 6-02-06-04 6-02-06-01',
      title:
        '酿酒 啤酒 黄酒 酿造 精酿 酿酒师 酿酒工 酱油 酿造工 白酒 黄酒酿造 白酒酿造 酿酒师傅 做酒 酒厂 开耙 开耙师傅 啤酒酿造 精酿师 酿造车间 酒厂师傅 酱油酿造 米酒',
      hints: '糖化 发酵罐 麦芽 酒母',
      skills: 'brewing riceSteaming mashStirring kojiMaking winePressing beerBrewing fermentation',
      related: 'biotechOperator foodOperator fillingOperator',
    },
    {
      id: 'environmentMonitor',
      name: '环境监测员',
      codes: '4-08-06-00',
      title: '环境监测 环境检测 采样员 环保检测 环境采样 环境监测员 水质检测 现场采样',
      hints: '采样 废气 噪声 水样',
      skills: 'sampling waterTesting spectro reportWriting',
      related: 'chemAnalyst waterTreater',
    },
    {
      id: 'sterilisationWorker',
      name: '消毒供应员',
      codes: '4-14-04-02',
      title: '消毒供应 灭菌工 器械清洗 供应室 消毒供应中心 灭菌',
      hints: '器械 打包 灭菌锅',
      skills: 'sterilisation packing instrumentPacking',
      related: 'pharmaOperator dishwasher',
    },
  ],
  skills: [
    {
      id: 'processSafety',
      name: '工艺安全',
      words:
        'hazop sis(联锁)? 联锁(投切|旁路|测试|逻辑|保护) 双重预防 jsa (动火|受限空间|作业)票 工艺(安全|危害)(分析)? 应急处置卡 紧急停车 异常按卡片 联锁(复位|报警|紧停|停车|动作|摘除|不准摘|怎么查) 跳联锁 esd 报警(确认|处置|分级|趋势) 高报 高高报 先看趋势 摘联锁 私自摘 防爆(工具|区|电器) 静电接地 双人(确认|操作)',
    },
    {
      id: 'sopWriting',
      name: '编写操作规程',
      words: '操作规程 编(写|过)?规程 规程编写 写规程 编操作法 岗位操作法 写(操作法|作业指导书) 编(工艺|岗位)(规程|操作法) 修订规程',
    },
    {
      id: 'blackTea',
      name: '红茶制作',
      words: '红茶 九曲红梅 萎凋 萎凋槽 揉捻机? 发酵房 解块 红茶(发酵|制作|加工|萎凋) 工夫红茶 毛火 足火 茶发酵 发酵叶',
    },
    {
      id: 'herbSteaming',
      name: '蒸煮炖制药材',
      words: '蒸煮[罐锅] 蒸制(药材|中药)? 九蒸九晒 九蒸 蒸药 煮药罐 炖制 蒸黄精 蒸熟地 酒蒸 酒炖 清蒸 蒸透 燀制 复制法',
    },
    {
      id: 'herbSlicing',
      name: '润药切制',
      words:
        '润药 润透 闷润 闷透 浸润 泡润 伏润 润药机 切药机? 切制 切药材 旋料切片? 旋料机 剁刀机? 往复式?切药 直切机? 刨片 切薄片 切厚片 切段 斜片 极薄片 饮片切 片子[一二两三四]毫米 药材切片 (炒|润)的切的 切的(挑|烘|拣|炒)的 切片机换刀 调厚薄',
    },
    {
      id: 'herbSorting',
      name: '净选与烘干药材',
      words:
        '净选 净选加工 拣选(药材)? 拣杂 挑拣去杂 去杂 拣剔 洗药 淘洗 抢水洗 去芦 去心 去核 去毛须 筛药 风选机? 翻晒 晒药 摊晒 烘药 (药材|饮片)(烘干|干燥|晾晒|过筛) 敞开式?烘箱 翻板烘干 水分控在 [晒烘]的[晒烘]的 (挑|拣|切|炒)的(烘|晒)的 晒干烘干 拣选分级',
    },
    {
      id: 'leakEmergency',
      name: '泄漏应急',
      words:
        '泄漏(应急|处置|演练|处理)? 漏氢(演练)? 堵漏 正压(式)?呼吸器 空气呼吸器 应急(演练|处置|处理|预案|停车) 紧急(停车|切断) 手动切断 先(关|降)氢 洗眼器 防毒面具 异常(处置|处理|工况|情况处置) (关|切|断|切断)(了)?氢(气)? 开(大|足)冷 冷水开足 飞温 冲料 跑料 紧急泄压 联锁跳 事故停车 停车处置 停搅拌 断电(处置|处理) 跳联锁 联锁(停车|跳|动作|切断) 紧急(处置|处理|冷却) 切氢 切料 按卡片处置 处置卡 泄压 惰化泄压 应急卡 不吸氢 停(循环)?水(处置|处理) 超温超压 紧停 按(下)?紧停 应急切断 停水停电(演练|演过)? 应急(卡|处置卡) 先切氯 (切|断)(氯|料|汽|电)(降温)? 紧急停车(演练|处置|处理)? 停车(处理|处置|降温) esd(处置|动作)? 装置停车 停车(降温|处理|步骤) 停工(处置)?',
    },
    {
      id: 'nitrogenPurge',
      name: '氮气置换与测氧',
      words:
        '氮气(置换|保护|吹扫|换气|三遍|三次|封|氮封)? 置换(测氧|合格|三遍|吹扫|换气)? 测氧 验氧 氧含量 氮封 充氮 (氮气|换气)三(次|遍) 惰性(化|气) 氢气两次 (开釜|升压|投料)前~(置换|测氧|氧含量) (氮|氢)(气)?(顶|扫|换|冲)(三|两|二|几)?(遍|次|道) 氮(气)?氢(气)?置换 投料置换 升压保压 保压(测漏|检漏) 钯碳(投料|过滤)? 雷尼镍 骨架镍 催化剂(投料|带水|先投|回收|套用) 投催化剂 钯碳 湿投 湿着投 氢气置换 进氢前 氮气[打扫顶冲洗][两三几][遍次道] 惰化 催化剂过滤 滤催化剂 压滤催化剂 钯炭 钯[碳炭](投料|湿投|套用|回收) 催化剂套用',
    },
    { id: 'foodFeeding', name: '食品投料打码', words: '投料 打码 投料口 生产日期' },
    {
      id: 'gcInstrumentCare',
      name: '仪器维护',
      words: '仪器维护 换衬管 隔垫 老化柱子 换色谱柱 标曲 仪器校准 仪器保养 洗离子源 进样口 更换灯 期间核查',
    },
    { id: 'instrumentPacking', name: '器械清洗打包', words: '器械清洗 器械打包 器械包 无菌物品发放 包布 器械' },
    { id: 'meatCutting', name: '屠宰分割', words: '分割去骨 去骨 剔骨 分割 修整肉 白条 修肉 猪肉分割 剔肉 屠宰 放血 磨刀分割 磨刀剔骨' },
    { id: 'tofuMaking', name: '豆腐制作', words: '磨浆 点卤 压豆腐 豆腐 豆干 豆浆 卤水点 内酯 千张 石膏点 泡豆' },
    { id: 'paintDispersing', name: '分散研磨过滤', words: '分散 研磨 砂磨机 细度 黏度 粘度杯 刮板 过滤包装 高速分散 三辊' },
    { id: 'processRecords', name: '工艺记录', words: '工艺记录 生产记录 配料单 操作记录 记录填写 批号' },
    { id: 'pureWater', name: '纯化水注射用水', words: '纯化水 注射用水 反渗透 臭氧 制水 蒸馏水机 电导率 ro膜' },
    { id: 'extraction', name: '提取浓缩', words: '酒沉 醇沉 收膏 提取罐 双效 浓缩 醇沉 喷雾干燥 渗漉 多功能提取 煎煮 收膏 水提 减压浓缩' },
    { id: 'herbKnowledge', name: '中药辨识', words: '中药辨识 辨药 认药 真伪 药材鉴别 药性 中药材 十八反' },
    { id: 'traceCode', name: '贴追溯码装箱', words: '追溯码 电子监管码 贴追溯码 监管码 贴码 激光打码 赋码' },
    { id: 'capsuleFilling', name: '胶囊充填', words: '充填机 胶囊充填 装量差异 装量 胶囊填充 充填 空壳 抛光胶囊 模具更换胶囊' },
    { id: 'foodSystem', name: '体系与现场巡检', words: '体系文件 haccp 现场巡检 车间巡检 iso22000 卫生检查 追溯演练 巡线 首检巡检' },
    { id: 'sensoryCheck', name: '感官评价', words: '感官 品尝 感官评价 口感 尝味 色泽气味' },
    { id: 'expiryCheck', name: '效期养护盘点', words: '近效期 药品养护 gsp养护 催销 查效期 看效期 效期药 药品效期 盘点效期 效期管理' },
    { id: 'insuranceBilling', name: '医保结算', words: '医保 医保刷卡 医保结算 医保电子凭证 刷医保 统筹' },
    { id: 'rxReading', name: '处方审核拿药', words: '处方 审方 看处方 处方登记 拿药 处方药 问病 接待问病 [拿看]方子 用药指导' },
    {
      id: 'dropControl',
      name: '滴加控温',
      words:
        '滴加 控温 冷冻盐水 高位槽 夹套 升温滴加 温度曲线 滴加速度 放热 冰盐水 降温析晶 控温控压 升温曲线 升温速度 控压 盯温压 温压曲线 温压 看温度压力 滴加温度 夹套水阀(微调)? 釜温(稳|控制|压得住) 温度(就)?窜',
    },
    { id: 'mediaFill', name: '培养基模拟灌装', words: '培养基模拟 模拟灌装 培养基灌装 无菌模拟' },
    { id: 'freezeDrying', name: '冻干', words: '冻干 冻干机 升华 预冻 冻干曲线 出箱 进箱 真空度冻干 压塞' },
    { id: 'ampouleFilling', name: '灌封轧盖', words: '灌封 拉丝 安瓿 西林瓶 半压塞 半加塞 轧盖 洗烘灌 灌装加塞 水针 卡式瓶 预灌封' },
    {
      id: 'solutionPrep',
      name: '配液除菌过滤',
      words: '配液 除菌过滤 完整性测试 配制过滤 起泡点 注射用水 浓配 稀配 (糖浆|口服液|软膏|滴眼液|药液)(配制|配液)? 栓剂 配膏',
    },
    {
      id: 'tabletWeight',
      name: '片重硬度调整',
      words:
        '片重 片硬度 调硬度 脆碎度 片厚 调填充 填充量 预压 主压 片重差异 调重量 片子轻重 轻了重了 崩解调 片种 重量差异 调片重 重硬度 硬度调 硬度 片子重 片子轻 轻重听 (片重|重量|硬度|片厚|充填量|充填深度|填充深度|重硬度|脆碎度|厚薄)(差异|调节|调|调整|稳|一转一转拧|出线|抽|检|控制) (调|拧|测|抽)(片重|硬度|充填|片厚|充填量|主压) (硬度|脆碎)仪',
    },
    { id: 'quickFreezing', name: '速冻单冻', words: '速冻 单冻机 速冻隧道 -18度 零下十八 冻库 速冻库 单冻 速冻机(操作)? 急冻' },
    { id: 'formingMachine', name: '成型机操作', words: '成型机 包饺机 包馅机 汤圆机 皮馅 调模头 皮馅比 包子机 汤圆成型 仿手工' },
    { id: 'fillingMixing', name: '绞肉和馅', words: '绞肉 拌馅 和馅 调馅 斩拌 滚揉 打浆 配粉 搅拌馅' },
    {
      id: 'foodPacking',
      name: '食品包装金检',
      words:
        '枕式机? 枕式 金检 金属检测 包装机 装袋 封口机 称重装袋 切片包装 装盒 检重 过金检 打码 金探 金属探测 看包装机 包装机操作 (内|外)包装 (切片|糕点|面包|月饼)包装',
    },
    { id: 'tunnelOven', name: '隧道炉烘烤', words: '隧道炉 看色 出炉 冷却线 烤得匀 旋转炉 层炉' },
    { id: 'beerBrewing', name: '糖化发酵', words: '糖化 麦汁 麦芽 酒花 洗糟 排酵母 过滤啤酒 主发酵 麦芽粉碎 精酿' },
    { id: 'winePressing', name: '压榨煎酒', words: '压榨 煎酒 榨酒 灌坛 封泥 勾兑 摘酒 蒸馏酒 陈酿 过滤灌坛 勾调 调酒体 品酒 尝评' },
    { id: 'kojiMaking', name: '做曲', words: '翻曲 酒药 麦曲 制曲 做曲 加曲 踩曲 酒曲 曲块 培曲' },
    { id: 'mashStirring', name: '落缸开耙', words: '落缸 开耙 品温 下窖 起窖 看缸 发酵缸 前发酵 后发酵 下曲 闻香' },
    { id: 'riceSteaming', name: '浸米蒸饭', words: '浸米 蒸饭 蒸粮 上甑 淋饭 摊饭 润粮 泡米 米泡[好透]' },
    {
      id: 'teaSorting',
      name: '分筛归堆',
      words:
        '分筛 归堆 筛分 拣梗 割末 石灰缸 精制 色选 分级 茶叶分级 风选 风选机 拼堆 匀堆 拼配 筛号茶 筛簸 簸茶 茶末 茶片 大小堆 抖筛 圆筛 平圆筛 飘筛 拣剔 拣茶 去片末 黄片 拼配小样 筛末',
    },
    { id: 'leafSpreading', name: '摊青看青叶', words: '摊青 青叶 摊放 摊叶 看青叶 萎凋 鲜叶 晾青 收青' },
    {
      id: 'teaFinishing',
      name: '辉锅',
      words:
        '辉锅 辉干 回潮 提香 推扣 磨光 炒干 辉锅机 煇锅 提香机 复火 足火 足干 初烘 烘笼 炭焙 烘焙茶 茶叶?烘干 茶?干燥(提香)? 烘干提香 脱毫 烘干(机)? 烘焙提香',
    },
    {
      id: 'teaPanning',
      name: '青锅',
      words: '青锅 杀青 抓抖 锅温 抖搭 手背试 滚筒杀青 杀青机 热风杀青 蒸汽杀青 红梗 焦边 投叶量? 闷杀 扬杀',
    },
    { id: 'lineJam', name: '卡瓶故障处理', words: '卡瓶 倒瓶 卡盖 卡膜 堵瓶 瓶子卡 处理卡' },
    { id: 'cipCleaning', name: 'CIP清洗', words: 'cip 酸碱循环 清洗管道 碱洗 酸洗循环 管道清洗 原位清洗 酸碱清洗 清洗程序' },
    { id: 'cappingLabelling', name: '封盖贴标喷码', words: '旋盖 封盖 贴标 喷码 扭矩 套标 封口 轧盖 压盖 标签机 贴标机 喷码机 套膜' },
    { id: 'tankDischarge', name: '放罐取样镜检', words: '放罐 取样镜检 镜检 下罐 染菌 放料 出罐' },
    { id: 'tankSterilising', name: '空消实消', words: '空消 实消 灭罐 蒸汽灭菌 消罐 蒸汽阀 连消 灭菌 过滤器灭菌' },
    {
      id: 'fermControl',
      name: '控温控pH补料',
      words: '溶氧 补料 流加 补糖 补氨 氨水 罐温 风量 罐压 发酵控温 搅拌转速 控ph 溶氧曲线 调风量',
    },
    { id: 'inoculation', name: '接种种子罐', words: '接种 种子罐 种子液 菌种 摇瓶 一级种子 二级种子 扩培 移种 种子扩大' },
    { id: 'sampleIntake', name: '中控取样分析', words: '取样分析 中控取样 制样 留样 送样 收样 中控分析' },
    {
      id: 'testReports',
      name: '出检测报告',
      words: '检测报告 检验报告 报单 原始记录 出报告 报告单 原始记录单 coa 化验单 检验记录 数据记录 检测记录 记录数据 贴红单 不良反馈',
    },
    {
      id: 'tabletDefects',
      name: '裂片粘冲处理',
      words: '裂片 粘冲 花斑 花片 列片 松片 麻点 粘冲头 预压 降速 粘头 缺角 掉盖 顶裂 黑点 吊片 粘冲裂片 裂盖 粘充 粘连',
    },
    {
      id: 'hplc',
      name: '高效液相操作',
      words:
        '液相 hplc 高效液相 色谱柱 流动相 lc 柱压 拖尾 进样 积分 系统适用性 安捷伦 沃特世 岛津 冲柱 柱子 序列 色谱峰 二极管阵列 waters 液质 色谱 系统适用 柱温 梯度 峰面积 图谱积分 配流动相 (液相|hplc|色谱)(进样|操作|会|走样|图谱|系统适用) (配|冲)(流动相|柱子|色谱柱) 仪器分析',
    },
    {
      id: 'gasChromatography',
      name: '气相色谱',
      words: '气相 gc 顶空 残留溶剂 气质 溶剂残留 fid 气相进样 归一化 进样针 毛细管柱 气相色谱 安捷伦气相 分流比 仪器分析',
    },
    {
      id: 'titration',
      name: '滴定等理化检测',
      words:
        '滴定 容量法 水分 卡氏 卡费休 费氏 费休 电位 ph 干燥失重 理化 熔点 炽灼 崩解 旋光 标定 红外鉴别 含量测定 酸碱滴 含量滴定 卡尔费休 测水 密度折光 折光 黏度 粘度计 酸度计 ph计 标准滴定 酸值 羟值 固含量 氧化还原 (滴|标|测)(水分|酸值|含量)',
    },
    { id: 'dissolution', name: '溶出崩解', words: '溶出(度|仪)? 崩解 转篮 转桨 桨法 篮法 释放度 溶媒 含量均匀度 溶出仪 释放 六杯 沉降篮' },
    { id: 'methodValidation', name: '方法验证', words: '方法(验证|确认|学|转移|开发) 专属性 线性 重复性 回收率' },
    {
      id: 'oosInvestigation',
      name: 'OOS与偏差调查',
      words: 'oos 偏差 调查报告 超标 oot 实验室调查 复测 不合格~查 capa 异常调查 偏差报告 数据不合格 根因 不合格结果 异常结果',
    },
    { id: 'dataIntegrity', name: '数据完整性', words: '数据完整性 审计追踪 gmp 原始记录 alcoa 电子记录 追踪记录 电子数据 原始数据' },
    { id: 'sampleStability', name: '留样与稳定性', words: '留样 稳定性 取样 样品 稳定性箱 加速试验' },
    {
      id: 'weighing',
      name: '称量配液',
      words:
        '天平 称样 称量 配液 配试剂 对照品 移液 万分之一 配制溶液 实验准备 试剂配制 标准溶液 配标准 标准液 配液标定 配制标准 容量瓶 万分位 配标 配标样 标样 标准曲线 标曲 配对照',
    },
    { id: 'spectro', name: '光谱分析', words: '紫外 红外 原子吸收 icp 分光光度 aas 荧光 比色' },
    {
      id: 'sampling',
      name: '采样',
      words:
        '采样 取样 制样 抽样 现场采样 水样 取样化验 取样送检 原辅料取样 (烟尘|烟气|废气|噪声|土壤|水质|油烟|无组织)(监测|测试|采样|检测)? 在线比对',
    },
    {
      id: 'microbialLimit',
      name: '微生物限度',
      words: '微生物限度 菌落 大肠 霉菌 平皿 限度 计数 致病菌 涂布 薄膜过滤 总菌 大肠杆菌 沙门 金葡 霉菌酵母 微限 稀释涂布 倾注',
    },
    {
      id: 'sterilityTest',
      name: '无菌与内毒素检查',
      words: '无菌检查 内毒素 无菌 集菌 鲎试剂 隔离器 集菌仪 无菌试验 凝胶法 无菌操作 生物安全柜 超净台',
    },
    {
      id: 'environmentalMonitoring',
      name: '洁净环境监测',
      words: '沉降菌 浮游菌 环境监测 尘埃粒子 压差 洁净度 表面微生物 浮游 空气落菌 粒子计数 涂抹 表面菌 洁净区监测 洁净监测',
    },
    { id: 'cultureMedia', name: '培养基配制', words: '培养基 菌种 灭菌 倒平板 传代 适用性 菌种传代 灭菌锅 配培养基 阳性菌' },
    { id: 'foodTesting', name: '食品检测', words: '农残 水分 蛋白 食品检测 酸价 食品出厂检验 过氧化值 快检 食品添加剂 凯氏定氮 定氮' },
    {
      id: 'tabletPressing',
      name: '压片',
      words:
        '压片机? 压片 冲头 旋转压片 冲模 装冲 装模拆模 换冲 双层片 装卸冲模 上冲 下冲 加料器 强迫加料 填充深度 冲头抛光 片剂 33冲 47冲 冲模拆装 压偏机 (压|上|装|换|拆)(片|冲|冲模|模|冲头)(换模|拆模|换冲|看|两台) (旋转|高速|三)压片(机|岗|线|都站过|换冲|换模)? 冲(头|模)(装|换|看|检查|崩角|放大镜) 压片机换模 装模调机 (十九|二十七|三十三|三十五|三十七|四十五|五十一|五十五|19|27|33|35|37|45|47|51|55)冲(的)? 打(药)?片 打(奶片|含片|钙片|泡腾片) 单冲(压片)? 颗粒~(压|打)片? (冲模|冲头|模具)(自己)?(装|换|保养|抛光) 强制加料 (上|下)冲(长短|导轨) 出片 片子厚薄 zp(35|33|37|45) 奶片 含片 维c片 薄荷糖压片',
    },
    {
      id: 'granulation',
      name: '制粒',
      words:
        '(换)?筛网 过筛 整粒 制粒 湿法 流化床 总混 沸腾 整粒 一步制粒 粉碎 过筛 (湿法|干法|流化床|沸腾|摇摆|一步)(制粒|颗粒机|造粒|干燥) (整|总|混|过)(粒|混|筛)(干燥|岗|都|独立|头道) (湿粒|软材|粘合剂|水分)(看|手感) 颗粒(机|干燥) 干混 槽(型)?混(合)?(机)? (三维|料斗|二维|锥形)混(合)?(机)? 湿颗粒 颗粒水分 软材(一捏|捏)',
    },
    {
      id: 'coatingPharma',
      name: '包衣与胶囊',
      words:
        '包衣 胶囊 薄膜衣 喷枪 包衣机 粘连 锅转速 薄膜 喷浆 包衣液 (包|薄膜|高效|糖)(衣|包衣|衣机)(液|锅|岗|机|都站过) 喷枪(雾化|角度|流量|堵|距离|喷量) 雾化(压力|扇面) 片床(温度|温|翻动)? 花脸 不?花脸 (喷出来|包衣|膜)(起泡|花|桥接|脱落) 起泡花片 花片起泡 肠溶衣? 糖衣 喷膜 (喷|上)(薄)?膜 配浆 喷浆(操作|液)? 浆液 (包衣)?增重 素片 包衣(锅|机|工|液|粉|材料|岗) 锅锅均匀 衣膜 (进|排|出)风温度 锅(体)?转速 调(喷)?枪',
    },
    {
      id: 'gmpRecords',
      name: '批记录与GMP',
      words:
        '批记录 gmp 清场 sop 批生产记录 状态标识 gmp认证 清场合格 批生产 状态牌 台账记录 皮记录 批纪录 清场合格证 物料平衡 (批|生产|岗位)(记录|生产记录|台账)(填|填写|写|当场|清场|不许涂改|没退回|一次) (填|做)(批)?(记录|清场) (清|场)(场|清)(合格|复核|擦|填|记录|没死角) 谁做谁签 双人复核 做一步写一步 随做随[写记] 一边做一边[写填记] 边做边[写填记] 清场牌 (记录本|批记录|记录|批生产记录)(qa)?(没)?(退|审) 物料(平衡|衡算) (当班|下班前)(写完|签完|填完)(记录)? (记录|清场)(自己)?(填|写|签|挂)完? 清场(记录|复核|检查|合格)? 收率(计算)? 偏差(上报|记录|填写) (工艺|清洁|设备)验证(配合)? 生产前检查 状态卡',
    },
    {
      id: 'cleanRoom',
      name: '洁净区作业',
      words:
        '洁净区 更衣 无菌操作 无尘(室|车间|服)? 洁净室 c级 b级 净化车间 d级 a级 万级 十万级 洁净更衣 洁净服 百级 无菌更衣 地级更衣 进出无菌 无菌区 (无菌|更衣|d级|c级|十万级|净化)(区|服|更衣|车间|程序|级别|穿习惯) 设备(清洁|消毒) 洁净车间 清洁消毒',
    },
    {
      id: 'fillingLine',
      name: '灌装线操作',
      words:
        '洗瓶 换瓶型 换(瓶型|规格) 灌装 封口 铝塑 泡罩 装盒机 贴标机 灯检 分装 旋盖 灌装机 灌装线 吹灌旋 三合一 旋盖机 液位 利乐包? 换膜 无菌包 灌装头 卷膜 灌酒 灌坛 (灌|分|罐)装(封口|头|操作|调) (旋盖|封口|喷码)(调|线) (软膏|口服液|栓剂|糖浆|颗粒)(灌装|分装)',
    },
    {
      id: 'reactorOperation',
      name: '反应釜操作',
      words:
        '反应釜 投料 升温 搅拌 合成 加氢 搪瓷釜 高位槽 析晶 硝化 重氮化 氢化 格氏 夹套 压料 冷冻盐水 反应斧 打料 升温保温 (加氢|合成|硝化|聚合|搪瓷|高压|低压)釜(投料|操作|看|升温|开)? (加|进)(料|固体料|原料)(升温|通尘|口) 站釜 釜(上|工|温|压|投料|操作|岗)(九年|十年) (升|降)(温|压)(降温|跑快|先关|都) (夹套|盘管)(汽|水|通水|关) (氯|氟|溴|硝|磺|重氮|氧|酯|聚|缩|胺|碘|光)化釜(操作|温度|压力|升温|温|压)?(温度|压力|控制)? (加氢|合成|聚合|水解|酸化|中和|配料|溶解)釜 釜(温|压)(釜压|釜温|度)? 夹套(水阀|水|蒸汽|汽|冷却) 通(氯|氨|氧|光气|氯气)(速度|量|快|慢)? 尾气(吸收|负压|处理|不冒|冒) 液氯(汽化|气化)? (切|停)(氯|氨) (先)?切氯 投料切泵 切(换)?泵 现场手阀 升温降温(会)?调 中和(调ph)? 调ph 配料(称量|投料) 罐区(收料|卸车|倒罐|打料)? (酸碱|液碱|盐酸|硫酸|甲醇|原料|槽车)(卸车|卸料|收料) 卸(酸|碱|液碱|槽车) 倒罐 阀门(切换|开关|操作) 切换?阀门 真空泵(操作|切换)? 导热油(炉|升温)? 氯化(反应|通气|通氯|温度) 喷淋塔 吸收塔 rto 废气(处理|吸收|rto) 升降温 反应终点 终点判断 (跟|判)终点 (开|停|切|启)泵',
    },
    {
      id: 'centrifugeDrying',
      name: '离心干燥',
      words:
        '离心机? 干燥 结晶 双锥 压滤 甩料 烘料 过滤 甩滤 离心烘干 离心机 干燥箱 烘干出料 抽滤 (离心|甩干|抽滤|压滤|烘干|干燥|甩滤|过滤)(都|操作|开|接静电|烘干) (料|物料)(进|上)(离心|烘箱|压滤) 烘箱 双锥(烘干|干燥)? 离心甩干 离心甩料 上烘箱 板框 压滤机 自清离心 清袋子 烘料看水分 催化剂过滤 滤催化剂 压滤催化剂 钯[碳炭]过滤 套用催化剂 催化剂套用',
    },
    {
      id: 'distillation',
      name: '精馏蒸馏',
      words:
        '精馏 蒸馏 回收溶剂 减压 馏分 减压蒸馏 脱溶 真空蒸馏 塔釜 回流比 浓缩 蒸馏釜 精馏塔 前馏 回流 真空脱溶 采出 塔顶 塔釜温度 回流罐 全回流 溶剂回收 回收(甲醇|甲苯|乙醇|溶媒)',
    },
    { id: 'fermentation', name: '发酵', words: '发酵罐? 发酵 染菌 发酵液 倒罐 酵母扩培' },
    { id: 'purification', name: '分离纯化', words: '层析 纯化 超滤 柱层析 膜过滤 蛋白纯化 akta' },
    { id: 'sterilisation', name: '灭菌', words: '灭菌 湿热灭菌 灭菌柜 消毒 杀菌 高压锅 灭菌锅 杀菌釜' },
    {
      id: 'herbProcessing',
      name: '中药炮制',
      words:
        '炮制 饮片 炒制 蜜炙 清炒 麸炒 酒炙 醋炙 炒药 炒药锅 炒药机 麸皮(下锅|冒烟) 蜜(黄芪|甘草|炙) 盐炙 姜炙 土炒 砂炒 砂烫 蛤粉炒 炒焦 炒炭 炒黄 滚筒炒(药)? 煅制 煅药 炮制规范 炙制 炒(白术|麦芽|山楂|枣仁|酸枣仁|苍术|栀子|决明) 焦山楂 不粘手(才)?出锅',
    },
    { id: 'herbDispensing', name: '中药调剂', words: '抓药 调剂 戥子 煎药 配方 斗谱 处方 戥秤 看方 审方 称药 捣药 先煎后下 代煎 复核药' },
    {
      id: 'drugSelling',
      name: '药品销售指导',
      words: '联合用药 用药 gsp 药品陈列 慢病 otc 看处方 慢病用药 感冒用药 问病 推荐用药 荐药 关联销售 审方',
    },
    { id: 'emulsifying', name: '乳化', words: '乳化 均质 膏霜 水相 油相 乳化锅 出料 真空均质 抽真空均质 冷却出料' },
    {
      id: 'foodProcessing',
      name: '食品加工',
      words:
        '速冻 腌制 杀菌 切片 分割 卤制 食品加工 油炸线 蒸煮 成型机 滚揉 绞肉 单冻 单冻机 包饺机 汤圆 皮馅比 绞肉拌馅 拌馅机 灌肠 斩拌 汤圆成型 (切|腌|煮|炸|蒸|拌|绞)(菜|肉|料|制|馅)(车间|线) 烘烤 码盘 卤煮 裹(粉|浆|糠|面包糠) (挑拣|剔除)(异物)? 修割 炒料 夹层锅 (行星|蒸煮|炒料)锅(操作)? 油炸(机|锅|线) 切[丁丝条] 解冻 漂烫 (清洗|洗)(原料|蔬菜)',
    },
    {
      id: 'teaFrying',
      name: '炒茶',
      words:
        '炒茶 炒制 手炒 抓抖 揉捻 龙井 抓、抖 抖搭压 搭压推扣 理条机 提毫 机器炒茶 杀青机 理条 机炒 炒龙井 压扁 扁茶机 扁形茶机 炒茶机 多功能机 名茶机 手工锅 机器锅 手工炒 手炒茶 电炒锅 抛闷 捺甩',
    },
    { id: 'teaGrading', name: '茶叶审评', words: '审评 评茶 汤色 叶底 香气 拼配 看茶 看青叶' },
    { id: 'brewing', name: '酿造', words: '酿酒 精酿 晾渣 做酒 酿造' },
  ],
} as const satisfies Family
