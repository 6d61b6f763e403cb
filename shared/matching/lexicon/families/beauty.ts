import type { Family } from '../entries.ts'

/** Trades and skills of 美容美发理疗. */
export const beauty = {
  key: 'B',
  name: '美容美发理疗',
  trades: [
    {
      id: 'lifeguard',
      name: '游泳教练救生员',
      codes: '4-14-05-03 4-14-05-01',
      title: '救生员 游泳救生员 游泳教练 泳池救生 水上救生',
      hints: '泳池 救生 蛙泳',
      skills: 'waterRescue swimTeaching poolPatrol babySafety',
      related: 'fitnessCoach',
    },
    {
      id: 'yogaTeacher',
      name: '瑜伽老师',
      codes: '4-14-05-01',
      title: '瑜伽 瑜伽老师 瑜伽教练 普拉提 普拉提教练 普拉提老师',
      hints: '体式 流瑜伽 核心床',
      skills: 'yoga classDesign bodyAssessment',
      related: 'fitnessCoach',
    },
    {
      id: 'tattooArtist',
      name: '纹身师',
      codes: '4-10-03-01',
      title: '纹身 纹身师 刺青 刺青师 纹身店',
      hints: '割线 图案 传统 写实 小清新',
      skills: 'tattooArt tattooLine tattooCover',
      related: 'tattooBrow',
    },
    {
      id: 'aestheticNurse',
      name: '医美护士',
      codes: '2-05-08-01',
      title: '医美护士 皮肤科护士 激光护士 医美护理师 美容护士 注射助理',
      hints: '水光 光子 敷麻 医美',
      skills: 'beautyDevices hydration anaesthetic injectionNursing skinAnalysis',
      related: 'beautician nurseAide',
    },
    {
      id: 'hairExtender',
      name: '接发师',
      codes: '4-10-03-02',
      title: '接发 接发师 编发师 脏辫师 脏辫',
      hints: '发片 脏辫 接发',
      skills: 'hairExtension styling',
      related: 'hairdresser',
    },
    {
      id: 'nailArtist',
      name: '美甲师',
      codes: '4-10-03-03',
      title:
        '美甲 美甲师 美甲老师 手足护理 美甲学徒 美甲店 美甲美睫师 美甲技师 指甲师 手足护理师 做(指甲|美甲)(的|师) 做美睫指甲 弄指甲(的)? 做甲(的|师)? 日式美甲 日式美甲师 美甲手绘师? 指甲店 弄手弄脚(的)? 甲艺师 美甲美睫',
      hints: '甲油胶 建构 手绘 美甲店 甲片 卸甲 纸托 啫喱 卸甲水 做甲 指甲 甲面 本甲 光疗',
      skills: 'nailArt nailPrep nailBuild nailDrawing nailExtension customerTalk',
      related: 'lashArtist tattooBrow pedicurist beautician',
    },
    {
      id: 'masseur',
      not: '推拿门 模特',
      name: '推拿按摩师',
      codes: '4-10-04-02',
      title:
        '推拿 按摩 推拿师 按摩师 推拿师傅 保健按摩 理疗师 理疗 盲人按摩 中医推拿 推拿技师 按摩技师 理疗技师 正骨 中式按摩 推拿理疗 按摩师傅 盲人推拿 推拿馆 盲人推拿师 中医推拿师 康复推拿 推拿正骨 正骨师 按摩店 经络推拿 肩颈技师 肩颈调理 肩颈师 调理师 中医理疗 中医理疗师 手法师 整脊师 养生技师 推拿按摩 保健按摩师 按背(的|师傅) 按(腰|肩)(的|师傅) 做(推拿|按摩)(的|师傅)',
      hints: '穴位 经络 肩颈 上钟 颈椎 腰椎 拔罐 刮痧 力道 理疗店 排钟',
      skills: 'bodyMassage acupoints boneSetting cuppingScraping footReflex moxibustion customerTalk jointMobilisation oilMassage',
      close: 'footMassager',
      related: 'spaTherapist rehabTherapist moxaTherapist lactationConsultant childMasseur',
    },
    {
      id: 'footMassager',
      name: '足疗师',
      codes: '4-10-04-02 4-10-03-05',
      title:
        '足疗 足浴 洗脚 足疗师 足浴技师 足底按摩 足疗技师 洗脚工 沐足 足道 足浴师 沐足技师 足浴店 足疗店 足疗师傅 足浴师傅 捏脚师傅 捏脚 洗脚师傅 足浴技师女 足疗按摩 足道师 (按|捏|洗)脚(的|师傅|妹) 做足(疗|浴)(的)?',
      hints: '泡脚 反射区 足底 上钟',
      skills: 'footReflex bodyMassage cuppingScraping customerTalk footTrimming moxibustion acupoints',
      related: 'masseur pedicurist spaTherapist moxaTherapist',
    },
    {
      id: 'moxaTherapist',
      name: '艾灸保健调理师',
      codes: '4-10-04-01',
      title:
        '艾灸 艾灸师 保健调理 刮痧师 拔罐师 采耳 采耳师 养生师 头疗 头疗师 养发 采耳技师 头皮养护 头疗采耳 采耳师傅 头疗技师 养发师 养发技师 采耳学徒 艾灸技师 耳疗',
      hints: '艾条 头皮 耳勺 艾灸馆 养生馆',
      skills: 'moxibustion cuppingScraping acupoints earCleaning scalpCare constitution bodyMassage',
      related: 'masseur footMassager beautician spaTherapist',
    },
    {
      id: 'rehabTherapist',
      name: '康复治疗师',
      codes: '2-05-07-13 4-14-03-06 4-10-04-01',
      title: '康复师 康复治疗 康复治疗师 康复理疗 运动康复 物理治疗 康复助理 康复 中医康复 针灸推拿 针灸师 康复理疗师',
      hints: '关节松动 筋膜 评估 拉伸 解剖',
      skills: 'jointMobilisation bodyMassage rehabAssist acupuncture',
      related: 'masseur elderCarer',
    },
    {
      id: 'spaTherapist',
      name: 'SPA芳香保健师',
      codes: '4-10-04-03',
      title:
        'spa 芳疗 spa师 spa技师 芳香 精油spa 身体护理 美体师 美体 芳疗师 水疗师 水疗技师 养生技师女 身体技师 美体技师 spa理疗师 精油师 身体护理师 身体美容师 养生馆技师 开背师',
      hints: '精油 开背 淋巴',
      skills: 'oilMassage bodyMassage hotStone ladyCare facialCare clientKeeping acupoints cuppingScraping',
      related: 'masseur beautician footMassager',
    },
    {
      id: 'beautician',
      not: '汽车 镀晶 抛光打蜡 宠物 皮具 皮沙发 皮革',
      name: '美容师',
      codes: '4-10-03-01',
      title:
        '美容师 美容 皮肤管理 皮肤管理师 美容导师 面部护理 美容技师 祛痘 皮肤护理 美疗师 护肤 医美护理 问题皮肤 皮管 皮管师 皮肤管理中心 面护师 美容院 轻医美 美容院技师 祛痘师 面部美容师 皮管学徒 美肤师 美容仪器 医美助理 美容院仪器 做脸(的|师傅|阿姨) 美容院(做脸|上班|小妹)',
      hints: '面部 清洁 补水 仪器 祛痘 手法 顾客 美容院 皮肤管理 小气泡 针清 敏感肌 痘肌 医美',
      skills:
        'facialCare skinAnalysis hydration deepCleanse acneClearing barrierRepair beautyDevices oilMassage customerTalk clientKeeping',
      related: 'spaTherapist tattooBrow lashArtist makeupArtist moxaTherapist nailArtist',
    },
    {
      id: 'tattooBrow',
      name: '纹绣师',
      codes: '4-10-03-01',
      title:
        '纹绣 纹眉 纹绣师 半永久 雾眉 飘眉 纹眉师 半永久纹绣 纹绣老师 眉师 眉眼工作室 眉眼师 半永久师 纹绣技师 纹绣学徒 绣眉 做眉毛 纹眉漂唇',
      hints: '色乳 眉形 飘唇',
      skills: 'browTattoo strokeBrow misty browCorrection faceDesign lipTattoo eyelinerTattoo customerTalk',
      related: 'lashArtist beautician makeupArtist nailArtist',
    },
    {
      id: 'lashArtist',
      name: '美睫师',
      codes: '4-10-03-01 4-10-03-03',
      title: '美睫 美睫师 嫁接睫毛 接睫毛 睫毛师 种睫毛 美睫学徒 (做|种|接)睫毛(的|师)',
      hints: '睫毛 翘睫 单根 开花',
      skills: 'lashExtension lashDesign lashLift lashRemoval customerTalk',
      related: 'tattooBrow makeupArtist beautician pedicurist nailArtist',
    },
    {
      id: 'pedicurist',
      name: '修脚师',
      codes: '4-10-03-05',
      title:
        '修脚 修脚师 修脚工 灰指甲 甲沟炎 修脚店(师傅|上班|技师)? 修脚间 修病甲 灰甲师傅? 治灰甲 扬州修脚 修脚技师 修脚师傅 修脚(的|匠) 甲沟炎师傅',
      hints: '修脚刀 鸡眼 甲沟炎 修脚店 老茧 嵌甲 灰甲 片刀 甲沟 厚甲 修脚间 趾甲 片脚',
      skills: 'footTrimming footReflex footTools',
      related: 'footMassager lashArtist nailArtist',
    },
    {
      id: 'hairdresser',
      not: '砂型 造型机 翻砂 印染 染缸 布料 假发厂 头套 钩发 假发 泰迪 比熊 贵宾 狗狗 宠物 雪纳瑞 剪毛 狗毛',
      name: '美发师',
      codes: '4-10-03-02',
      title:
        '发型师 美发师 理发 剪发 理发师 美发 烫染师 发型总监 理发师傅 造型师 剪头 快剪 烫染 烫染技师 美发技师 发廊 剪烫染 快剪师傅 美发师傅 发型设计师 发型师傅 美发店 理发店 男发师 首席发型师 剪发师 设计师美发 发师 染烫 染烫师 推头 tony 托尼 托尼老师 tony老师 发型老师 剪发老师 造型老师 美发老师 做头发(的|师傅) 剃头(匠|师傅|的) 烫头(染头)?的 理发店师傅 理发店上班 染头发的 剪头发的 烫染老师 染烫老师 染发老师 烫发老师 接发老师 染发师(傅)? 烫发师(傅)?',
      hints: '剪刀 层次 染膏 造型 发廊 染烫 烫发 推子 刘海 卷杠',
      skills: 'haircutting colouringPerm hairColouring styling hairRepair customerTalk shampooBlow clientKeeping hairExtension hairJudging',
      related: 'hairAssistant makeupArtist hairExtender',
    },
    {
      id: 'hairAssistant',
      name: '美发助理',
      codes: '4-10-03-02',
      title:
        '美发助理 洗头工 美发学徒 洗头 发型助理 洗吹 美发中工 洗头小妹 洗头助理 美发店助理 发型师助理 烫染助理 洗剪吹助理 洗护助理 发廊小工 发廊学徒 发廊打杂 发廊助理 理发店小工 理发店打杂 理发店助理 美发店小工 美发店学徒 美发店打杂',
      hints: '洗头 吹风 卷杠',
      skills: 'shampooBlow colouringPerm hairColouring hairRepair styling',
      related: 'hairdresser moxaTherapist',
    },
    {
      id: 'makeupArtist',
      not: '化妆品厂 灌装',
      name: '化妆师',
      codes: '4-13-02-08 4-10-03-01',
      title:
        '化妆师 跟妆 化妆 新娘妆 影楼化妆 彩妆 彩妆师 造型化妆 跟妆师 新娘跟妆 婚礼跟妆 影楼化妆师 化妆造型师 造型化妆师 化妆造型 妆造师 化妆老师 妆造老师 跟妆老师 新娘化妆 化妆学徒 跟妆化妆',
      hints: '底妆 新娘 发型 妆面',
      skills: 'makeup bridalStyling makeupTouchUp styling familyMakeup customerTalk stylingAdvice',
      related: 'beautician hairdresser tattooBrow',
    },
    {
      id: 'bathAttendant',
      name: '浴池服务员',
      codes: '4-10-03-04',
      title: '搓澡 搓背 浴池 浴场 洗浴 汗蒸 搓澡工 浴室服务 擦背 搓背工 搓澡师傅 浴场搓背 搓背师傅 洗浴搓澡 汗蒸房',
      hints: '搓澡 汗蒸',
      skills: 'scrubbing',
      related: 'footMassager masseur',
    },
    {
      id: 'fitnessCoach',
      name: '健身教练',
      codes: '4-14-05-01',
      title: '健身教练 私教 健身 健身私教 团课教练 私人教练 健身房教练 健身老师 体能教练 团操教练',
      hints: '私教课 会员 器械 健身房 深蹲 团课',
      skills: 'fitnessTraining bodyAssessment fatLoss classDesign customerTalk',
      related: 'rehabTherapist yogaTeacher',
    },
  ],
  skills: [
    {
      id: 'hairJudging',
      name: '发质判断',
      words:
        '判断发质 (判断|看|摸|捏|测|分|懂|识)(客人|头发)?(的)?发质 发质(受损|判断|测试|分级|诊断|好坏|会看|也会看|分析|情况) (判断|看|测|分)(头发)?受损(程度|度|发质)? 受损(程度|度|判断|分级) (能不能|还能不能)(再)?(漂|烫|染) 链键 (弹性|拉力|吸水)(测试|一拉) (弹性|发丝)一拉 看(底色|吸水|弹性) 头发(糟|脆|受损|断)了?(先|就|宁可|不) 劝(她|他|客人|顾客)?(先)?养(头发|护)?',
    },
    {
      id: 'footTools',
      name: '刀具器械消毒',
      words:
        '刀具消毒 刀具器械消毒 器械消毒 工具消毒 刀具灭菌 一客一(刀|消毒|换|袋|套) 一客一刀一消毒 一客一袋工具 一人一(刀|套|消毒) (器械|刀|工具)自己(泡|磨|消毒|照) 泡消毒液 消毒柜 紫外线(消毒|照|柜) 高压锅消毒 刀(用完)?(上|进)高压锅 修脚刀消毒 刀具(高温|紫外) 酒精(泡|擦)刀 毛巾消毒 脚盆消毒 一次性(膜|袋|拖鞋)',
    },
    { id: 'acupuncture', name: '针灸', words: '针灸 扎针 艾灸针 电针 小针刀 温针 针刺' },
    { id: 'poolPatrol', name: '泳池巡视', words: '泳池 观察台 救生台' },
    { id: 'waterRescue', name: '水上救援', words: '水上救援 溺水 救生 心肺复苏 水中施救' },
    { id: 'classDesign', name: '课程编排', words: '团课编排 编排 排课 课程编排 口令 课程设计 上课节奏' },
    { id: 'tattooCover', name: '遮盖疤痕', words: '遮盖 疤痕遮盖 遮疤 改旧图 盖旧图' },
    { id: 'tattooLine', name: '割线打雾上色', words: '割线 打雾 上色 走线 雾面 圆针 排针' },
    { id: 'tattooArt', name: '纹身图案', words: '图案设计 写实 老传统 小清新 字母 图稿 描图' },
    { id: 'anaesthetic', name: '敷麻与术前后护理', words: '敷麻 敷麻药 术后护理 术前 冰敷 换药 麻膏' },
    {
      id: 'clientKeeping',
      name: '客户维护',
      words:
        '客户维护 客情 留客 回访 老客 预约客 铺垫 会员维护 客户跟进 项目介绍 项目推荐 介绍项目 办卡 升单 项目(销售|推荐|介绍) 顾客维护',
    },
    { id: 'constitution', name: '体质辨识', words: '体质辨识 体质 看舌 问诊 望诊 舌诊 辨证 九种体质' },
    { id: 'hairExtension', name: '接发编发', words: '接发 脏辫 拆发 发片 编脏辫 纳米接发 编发 接头发' },
    { id: 'misty', name: '雾眉打雾', words: '雾眉 打雾 丝雾 雾妆眉 雾眉机 机器打 雾妆 机眉 点雾' },
    { id: 'strokeBrow', name: '线条眉', words: '线条眉 野生眉 走线 手工线条 线条 仿真眉 飘眉 手工眉 毛流 一根根走 一根一根' },
    { id: 'barrierRepair', name: '屏障修复', words: '屏障 屏障修护 修护 敏感肌 术后修护 红血丝 舒敏 退红 修复皮肤 激素脸 油痘敏 痘敏' },
    { id: 'hydration', name: '补水导入', words: '补水 导入 水光 无针导入 补水到入 入导 水氧 注氧 导入仪 无针水光 保湿 水飞梭' },
    { id: 'acneClearing', name: '针清', words: '针清 清痘 挑闭口 闭口 粉刺 黑头粉刺 祛痘 油痘 挑粉刺 清粉刺 痘痘 火针 刷酸 果酸 清黑头' },
    { id: 'deepCleanse', name: '面部清洁', words: '(面部|皮肤|脸部|毛孔|深层)清洁 清洁 小气泡 洗脸 去角质 黑头 卸妆 洁面 去黑头' },
    { id: 'swimTeaching', name: '游泳教学', words: '游泳 蛙泳 自由泳 水感 救生 教游泳 游泳教学 教蛙泳 教小孩游泳 换气 泳池教学 游泳课' },
    { id: 'yoga', name: '瑜伽普拉提', words: '瑜伽 普拉提 流瑜伽 哈他 阿斯汤加 空中瑜伽 核心床' },
    { id: 'fatLoss', name: '增肌减脂', words: '增肌 减脂 塑形 减肥 饮食搭配 减重 瘦身 营养搭配 产后塑形' },
    { id: 'bodyAssessment', name: '体测评估', words: '体测 体态评估 体态 围度 圆肩驼背 体脂 骨盆前倾 fms' },
    { id: 'ladyCare', name: '女子养生', words: '卵巢保养 腹部 暖宫 胸部护理 臀疗 私护 子宫保养 女子养生 通乳腺' },
    { id: 'hotStone', name: '热石与身体护理', words: '热石 热敷 身体磨砂 裹膜 去角质 身体spa 汗蒸 肩颈热敷 盐疗' },
    {
      id: 'boneSetting',
      name: '正骨复位',
      words: '正骨 掰颈椎 骨盆矫正 扳法 整脊 整骨 端提 斜扳 错位 正脊 美式整脊 关节复位 手法复位 骨盆复位',
    },
    { id: 'familyMakeup', name: '伴娘妈妈妆', words: '伴娘 妈妈妆 长辈妆 伴娘妆' },
    { id: 'makeupTouchUp', name: '补妆换妆', words: '补妆 换妆 跟妆 改妆 定妆 全程跟 换造型 三套造型' },
    { id: 'bridalStyling', name: '新娘造型', words: '新娘造型 新娘 盘发 编发 抽丝 头饰 敬酒服 出门纱 秀禾 旗袍造型 古风 汉服 妆造 发包' },
    { id: 'lashDesign', name: '眼型设计', words: '眼型 设计眼型 款式设计 下睫 眼睛形状 睫毛款式' },
    { id: 'lashRemoval', name: '睫毛卸除', words: '卸睫 卸旧睫 睫毛卸 卸除 过敏处理 胶水过敏' },
    { id: 'lashLift', name: '睫毛烫翘', words: '翘睫 角蛋白 睫毛烫 烫睫毛 烫翘 睫毛管理' },
    {
      id: 'nailDrawing',
      name: '手绘款式',
      words:
        '手绘 彩绘 款式图 复刻 晕染 猫眼 法式 贴钻 画花 魔镜粉 石纹 日式款式 日式 (手|彩|微)(绘|画)(花|卡通|线条|人物|小花|小人|款|复杂) (画|勾)(线条|卡通|人物|小花|笑脸)(接单)? (照|看)(着)?(图|样|款)(就)?(描|画|做|复刻) 照着描 画小花 小图案 简笔画 金箔 贝壳片 微雕 立体花 立体浮雕 浮雕 大理石纹? 渐变猫眼 猫眼渐变 猫眼石 磁铁 排钻 贴饰品 勾线 拉线笔 晕染款 客人翻手机',
    },
    {
      id: 'nailExtension',
      name: '延长甲',
      words:
        '延长甲 纸托 贴甲片 甲片 水晶甲 光疗延长 浅贴 穿戴甲 延长卸除 (延长|加长|接长|贴片|水晶|甲片)(甲|指甲|贴片|加长|纸托|纸模|延长) (贴|粘|做)(延长|纸托|水晶甲|穿戴甲) 延长 加长 接长 胶推(延长|弧度)? 胶推弧 纸托撑 撑纸托 上纸托 (贴|全贴)甲片 全贴 半贴 甲片全贴 做延长 推弧度 水晶粉 水晶延长 美式延长 磨型 (方|尖|梯形|圆)(的)?(头|形)?甲 法式延长 快速延长',
    },
    {
      id: 'nailBuild',
      name: '建构',
      words:
        '建构 本甲建构 矫正甲型 胶薄 不缩胶 硬胶 上建构 建构胶 甲型矫正 抛弧 找弧度 弧度(挺|要挺|饱满) 不翘边 边不翘 加固本甲 甲型设计 日式建构 硬胶建构 打底加固 胶甲',
    },
    {
      id: 'nailPrep',
      name: '卸甲修手',
      words:
        '卸甲 卸胶 修手 去死皮 打磨甲面 死皮 修甲 修型 甲缘 手足护理 甲面 (打磨|磨|刻|推|卸|前置)(死皮|甲面|指甲|砂条|角质|指皮|处理)(不伤甲)? (甲面|指甲|甲床)(打磨|修型|处理|清洁|薄) 砂条 前置(处理) 卸甲不伤 卸掉修形 修甲型 旧的卸掉 卸旧款? 卸光疗 卸延长 卸甲水 卸甲机 包棉 棉包 (磨头|打磨机)(卸|换细|手轻) 磨机卸 不伤本甲 不伤甲 留(一层)?底胶 留底卸 磨到差不多 去角质甲 甲沟修形 软化(指皮|死皮) 推指皮 前置处理 做前置',
    },
    {
      id: 'hairRepair',
      name: '护理受损发',
      words: '护发 护理受损 结构还原 受损发 沙宣 倒膜 头发护理 烫后护理 焗油 酸性护理 做护理 头皮护理 打结断发 烫染护理',
    },
    {
      id: 'hairColouring',
      name: '染漂调色',
      words:
        '染发 漂发 漂染 染膏 挑染 挂耳染 目标色 褪色 漂一度 漂三次 双氧 雾蓝 烫染 盖白 盖白发 染发调色 调染 染头 染黑 (染|漂|挑|补|褪)(色|染|潮色|底|膏|底色|头发|度|到几度|七度|八度)(配比|中和|色度|都|自己) (漂|底色|褪)(到|几|[一二三四五六七八九])(几|度)(度)? (补|对|盖|打)(色|底)(对冲|中和) (色|染)(轮|卡|度|膏)(对色|配比|自己|中和) (漂黄|泛红|发绿|偏黄)(用|对冲) 中和(色|底色) 白发(遮盖|覆盖|染) (漂|染)头发 (漂|底色)(到|至)?[一二三四五六七八九]度 洗黄 洗掉黄气 黄气 补色 显白(色|的棕|的颜色)? 冷茶色? 闷青 漂[一二三两](次|遍|回) (灰|紫|蓝)(紫|灰)?压 结构式~漂 (发中|发根)(先上|后补|补) 补根 盖住白头 漂粉 漂色 雾霾蓝 雾灰 奶茶(色|灰|棕) 冷棕 灰紫 亚麻 闷青色? 潮色 染耳圈 补发根 色板 不断发 颜色不发黄 压黄 发片试色 试色 染(雾|奶茶|冷棕) 对色卡 色卡对色',
    },
    {
      id: 'faceDesign',
      name: '脸型与眉形设计',
      words: '脸型 眉形 骨点 画眉形 设计图 手绘设计 画稿 设计稿 五官比例 三庭五眼 眉型设计 眉型 设计眉型 唇形设计 画好形 眉毛画',
    },
    { id: 'browCorrection', name: '改眉与补救', words: '改眉 洗眉 红眉 蓝眉 转色 补救眉 车祸眉 补色 改色 救眉 洗改 清洗修改' },
    { id: 'eyelinerTattoo', name: '美瞳线', words: '美瞳线 眼线 内眼线 睫毛根 绣眼线' },
    { id: 'lipTattoo', name: '漂唇', words: '漂唇 飘唇 唇部打雾 纹唇 唇色 水晶唇 嘟嘟唇 做唇 眉唇 唇部上色 漂唇术 嘟唇 唇刚' },
    {
      id: 'bodyMassage',
      name: '肩颈腰推拿',
      words:
        '推拿 按摩 肩颈 颈椎 腰椎 颈肩 腰肌 按揉 点按 松筋 肩周 力透 全身 放松 踩背 落枕 腰酸 筋结 松解 斜方肌 腰方肌 肩胛 肘(推|压) 后背 背部 敲背 滚法 揉法 弹拨 腰突 掰颈椎 骨盆矫正 手法重 力度大 力度足 拿捏 经络推拿 通经络 膝盖 头颈 推背 按背 力道足 力道 手劲 全身经络 劲大 手劲大 (按|推|揉|点|捏|踩)(背|肩|腰|颈|腿|穴|头|拿|摩)(椎|颈|膀) (肩颈|颈椎|腰椎|腰背|全身)(按摩|推拿|放松|酸痛|劳损)',
    },
    {
      id: 'acupoints',
      name: '穴位经络',
      words:
        '取穴 点穴 找穴 穴位 经络 认穴 找穴 十二经 任督 肩井 阿是穴 经筋 点穴 风池 委中 足三里 合谷 哪个穴 穴位闭眼 找准穴 穴道 经脉 摸穴 点按穴',
    },
    {
      id: 'footReflex',
      name: '足底反射区',
      words:
        '足底 反射区 足疗 足浴 洗脚 脚底 泡脚 足部 捏脚 推脚 敲腿 点反射区 足底按摩 按脚 做脚 沐足 中式足疗 足底穴位 泡脚桶 全足 敲腿敲打 足部推按 全足推按 敲打手法 敲敲打打 敲打 (按|做|捏|洗|修)(足底|足疗) 洗脚按摩 足底放松',
    },
    { id: 'cuppingScraping', name: '拔罐刮痧', words: '拔罐 刮痧 走罐 闪罐 火罐 刮板 刺络 放血 拔罐子 拔火罐 砭石 出痧 罐子 抽气罐' },
    { id: 'moxibustion', name: '艾灸', words: '艾灸 艾条 隔姜灸 温灸 督脉灸 悬灸 艾绒 灸盒 火龙灸 脐灸 雷火灸 灸疗' },
    {
      id: 'earCleaning',
      name: '采耳',
      words:
        '采耳 耳勺 耳道 鹅毛棒 云刀 音叉 鹅毛 掏耳屎? 掏耳朵 油耳 干耳 耳浴 耳烛 可视采耳 耳部 耳屎 洗耳 镊子采耳 采耳起子 采耳会 掏耳',
    },
    {
      id: 'scalpCare',
      name: '头疗头皮护理',
      words:
        '头疗 头皮 养发 头部按摩 脱发 按头 头部放松 水疗 洗头养发 头部经络 头皮检测 生发 控油 头部spa 头疗床 头皮护理 头皮清洁 头皮按摩',
    },
    {
      id: 'jointMobilisation',
      name: '关节松动与筋膜放松',
      words: '关节松动 筋膜 筋膜刀 拉伸 运动康复 肌贴 解剖 体态评估 pnf 麦肯基 干针 牵引 颈椎牵引 手法松解',
    },
    {
      id: 'oilMassage',
      name: '精油开背',
      words: '精油 开背 淋巴 推油 芳疗 香薰 推背 卵巢保养 泰式 瑞典式 淋巴引流 淋巴排毒 全身推油 经络油压 油压 调配精油 复方精油',
    },
    {
      id: 'facialCare',
      name: '面部护理',
      words:
        '面部护理 (皮肤|面部|脸部|毛孔|深层)清洁 脸部 小气泡 做脸 面护 洗脸 敷膜 面膜 做面 脸部护理 洁面 面部清洁 面部做 手法轻 面部按摩 面部拨筋 洗脸按摩 拨筋 提拉手法 面部手法 (做|按|护理|敷)(面部|面膜|皮肤)(清洁|护理|补水)? (基础|日常)(面部|脸部|皮肤)(护理|按摩|清洁|管理)',
    },
    {
      id: 'skinAnalysis',
      name: '皮肤分析',
      words: '皮肤检测 皮肤分析 问题皮肤 敏感肌 祛斑 痘肌 皮肤检测仪 图谱 visia 读图 看皮肤 皮肤测 拍照分析 看仪器 定方案 肤质 检测皮肤',
    },
    {
      id: 'beautyDevices',
      name: '美容仪器',
      words:
        '光子 射频 脱毛仪 水光 超声刀 热玛吉 导入仪 仪器操作 美容仪 超声炮 冰点脱毛 脱毛 光电 射频提拉 嫩肤 祛斑 点阵 皮秒 光电仪器 大排灯 美容仪器',
    },
    {
      id: 'browTattoo',
      name: '纹绣',
      words: '纹眉 纹绣 飘眉 半永久 眉形 色乳 做眉 眉眼 留色 上麻 半永久眉 (纹|雾|飘)(眼线|眉毛)',
    },
    {
      id: 'nailArt',
      name: '美甲',
      words:
        '美甲 甲油胶 彩绘 贴甲片 猫眼 晕染 法式 贴钻 跳色 渐变 穿戴甲 刷胶 涂胶 色胶 底胶 光疗 美甲店 修手 做指甲 前置 涂色 上色甲 涂甲油 (涂|上|刷|做|照)(甲油胶|光疗胶|色胶|底胶|封层|指甲)(造型|薄)? (猫眼|法式|渐变|跳色|晕染|冰透|裸色|贴钻|星空|磁铁|光疗)(造型|款|甲|胶|弧线) 纯色 单色 刷啫喱 啫喱 弄指甲 弄手弄脚 做甲 涂纯色 跳色渐变 猫眼胶 甲面上色 底胶封层',
    },
    {
      id: 'lashExtension',
      name: '美睫',
      words:
        '美睫 嫁接 睫毛 开花 单根 接睫毛 山茶花 漫画 狐系 太阳花 编织款 三d 五d 一根对一根 朵毛 嫁睫 种睫毛 种睫 (接|种|嫁接|植|粘|贴)(种植睫毛|单根|一根根|开花|假睫毛)(单根|接)? (单根|开花|野生|漫画|仙子毛|浓密|自然)(款|嫁接|接|种) (一百根|一百二十根|一百来根)(睫毛)? (翘度|长度|眼型)(选|看|设计) 试胶(水) 睫毛嫁接 羽毛开花 下睫毛',
    },
    {
      id: 'footTrimming',
      name: '修脚',
      words:
        '修脚 鸡眼 灰指甲 甲沟炎 脚垫 老茧 修脚刀 刮老茧 嵌甲 脚病 修甲 挖鸡眼 厚甲 片脚 片茧 片老茧 剥甲 剥嵌甲 嵌甲灰甲 灰甲 打磨灰甲 厚茧 起茧子? 去茧 磨死皮 趾甲 剪趾甲 修趾甲 甲沟 挑刺 脚底老茧 肉刺 长进肉里的?(指|趾)?甲 片刀 条刀 锛刀 抢刀 嵌甲起边 修病甲 刀法 下刀(不见血|稳|轻) 去脚皮 脚气 足部护理 起边 甲沟里挑',
    },
    {
      id: 'haircutting',
      name: '剪发',
      words:
        '剪发 剪头 修剪 修剪造型 (男女)?(修剪|剪发)(造型)? 层次 推子 理发 男发 女发 短发 剪刀 bob 剃须 修面 刮脸 剃头 剪吹 剪染烫 剪烫染 渐变 寸头 油头 锁骨发 刘海 电推 牙剪 滑剪 点剪 碎剪 平头 发型 修鬓 女士剪 剪得快 推剪 鬓角 光头 梳剪 推边 女士剪裁 剪裁 日系剪 (剪|修|推|剃)(层次|分区|刘海|短发|长发|男发|女发|寸头|油头|锁骨发|波波头|侧边|两侧|渐变|发型) (男|女)(士|生|发)?(油头|渐变|推剪|层次|短发|锁骨发|修剪|推子) (分|几个)(区|分区)(剪|修剪|往前剪) 分区(修剪|剪裁|剪) (看|定|按|摸)(头型|脸型|枕骨|发旋|骨相|层次|长短)(剪|设计|定|层次)? (脸型|头型)(设计|分区|剪|匹配|搭配)(与|和)?(修剪|分区|剪裁)? (剪|修)(得)?(干净|层次) 剪裁(课|技术)? 空气(剪|层次) 打薄 (男女|男士|女士|男女发型)?(剪裁|修剪|裁剪)造型 男女剪裁(造型)? 男女剪 男女发 短发层次 长改短 长发改短 剪长改短 推渐变 上客剪 波波头 纹理剪 整头(剪|修) 断层 精剪 快剪 (十|十五|二十)分钟快剪 电推渐变 剃刀 修胡子',
    },
    {
      id: 'colouringPerm',
      name: '烫染',
      words:
        '烫发 卷杠 冷烫 热烫 陶瓷烫 染烫 剪染 染护 补染 盖白发 烫头 卷发 羊毛卷 摩根烫 热塑 纹理烫 空气烫 排卷 上杠 试卷 涂药水 烫染 拉直 离子烫 药水 杠具 软化看 软化头发 男士烫 烫男士 纹理 锡纸烫 摩根 定位烫 日系烫 韩系烫 大卷 内扣 (烫|卷)(卷子|卷度|陶瓷|离子|羊毛卷|纹理|短发) (冷|热|数码|陶瓷|离子|定位|生化|锡纸|纹理|羊毛|法式|大波浪)烫(药水|都|卷)? 药水(判断|自己配|软化|配|时间|强弱) (软化|测)(到几成|程度|看弹|时间|头发) (拉|挑)(一根|起来)看(弹性|弹)? (发质|受损)(判断|测|诊断|决定|不烫) 大杠 [0-9一二三]+公分杠 拉伸(到|看)? 软化(拉伸|看拉伸) 发根烫 数码烫 挂耳烫 (大|小)杠 排杠 定型冲水 卷度(稳|自然|均匀) (烫|软化)前(先)?看(头发|发质) 定药水 选药水 下药水 看发质 看吸水 喷水看吸水 控水准 发根不塌 冷烫热烫 热烫机 烫卷 卷(客人)?(自己)?好打理 木马卷 水波纹 法式卷 蛋卷 拉一根看',
    },
    {
      id: 'styling',
      name: '造型',
      words:
        '造型 吹风 盘发 编发 吹造型 定型 接发 发型设计 发型制作 抽丝 韩式编发 新娘造型 头饰 发包 假发片 鲜花头饰 卷棒 夹板 吹发 电棒 束发',
    },
    { id: 'shampooBlow', name: '洗吹', words: '洗头 吹风 洗吹 护发 洗发 (洗|吹|冲|护)(吹|头|水|发)(造型|上卷)' },
    {
      id: 'makeup',
      name: '化妆',
      words:
        '化妆 跟妆 底妆 新娘妆 妆面 眼妆 彩妆 上妆 水光 不脱 清透 持妆 早妆 敬酒服 出门纱 妆造 修容 假睫毛 双眼皮贴 试妆 眼影 晚宴妆 宴会妆 舞台妆 日常妆 饰品搭配 年会妆 (化|上|打|跟|试)(底妆|眼妆|新娘妆|早妆)',
    },
    { id: 'scrubbing', name: '搓澡', words: '搓澡 搓背 汗蒸 醋搓 擦背 敲背 打盐 奶浴 搓泥' },
    {
      id: 'fitnessTraining',
      name: '健身指导',
      words: '私教 器械 深蹲 硬拉 卧推 动作纠正 训练计划 力量训练 团操 杠铃操 器械指导 课程设计 动感单车',
    },
  ],
} as const satisfies Family
