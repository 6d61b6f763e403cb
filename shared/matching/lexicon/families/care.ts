import type { Family } from '../entries.ts'

/** Trades and skills of 照护家政. */
export const care = {
  key: 'H',
  name: '照护家政',
  trades: [
    {
      id: 'funeralWorker',
      name: '殡葬服务员',
      codes: '4-10-06-01',
      title: '殡葬 殡仪 殡葬服务 殡葬服务员 殡仪服务员 殡仪馆 遗体 入殓 白事 殡仪司仪 遗体接运 遗体整容',
      hints: '告别厅 灵堂 骨灰 火化',
      skills: 'funeralService familyTalk',
    },
    {
      id: 'dogTrainer',
      name: '训犬师',
      codes: '4-10-07-02',
      title: '训犬 训犬师 遛狗训犬 宠物训导 宠物训练师 宠物驯导师 训狗',
      hints: '服从 扑咬 随行',
      skills: 'dogTraining petHandling petBoarding',
      related: 'petGroomer',
    },
    {
      id: 'childMasseur',
      name: '小儿推拿师',
      codes: '4-10-04-02',
      title: '小儿推拿 小儿推拿师 儿童推拿 小儿调理',
      hints: '捏脊 积食 脾胃 宝宝',
      skills: 'childMassage acupoints customerTalk',
      related: 'lactationConsultant masseur nanny',
    },
    {
      id: 'nanny',
      name: '育儿嫂',
      codes: '4-10-01-01',
      title:
        '育儿嫂 育婴师 育婴员 带孩子 带娃 带宝宝 育婴 看孩子 育儿 带小孩 看娃 育儿师 育儿阿姨 保姆带娃 带宝宝阿姨 带宝宝的阿姨 婴幼儿 托育老师 托育 早教育婴 白班育儿 住家育儿 照顾小孩 月龄宝宝 带孩子的 带娃阿姨 带小囡 带孩子阿姨 育婴阿姨 育儿保姆 育婴嫂 带毛毛头 带宝宝师傅 托育员 育儿嫂阿姨 住家育儿嫂 白班育儿嫂',
      hints: '辅食 宝宝 绘本 奶粉 早教 疫苗 哄睡 月龄 作息 尿不湿 雇主',
      skills:
        'babyFood babySleep earlyPlay babyBath babySafety nurserySongs babyGrowth homeCooking breastfeedingGuide babyDaily ironingHome',
      related: 'maternityNurse nurseryTeacher housekeeper hourlyCleaner lactationConsultant',
    },
    {
      id: 'maternityNurse',
      name: '月嫂',
      codes: '4-10-01-06 4-10-01-01',
      title:
        '月嫂 母婴护理 月子 坐月子 母婴护理师 月子中心 月子护理 母婴护理员 新生儿护理 产护 月护 产妇护理 金牌月嫂 月嫂阿姨 月子阿姨 星级月嫂 带月子 产后护理 新生儿阿姨 月子会所护理 母婴护士 坐月子阿姨 住家月嫂 白班月嫂 高级月嫂 带月子(的|阿姨)? 产后月嫂 单做月嫂 照顾月子(的|阿姨)? 伺候月子(的|阿姨)?',
      hints: '产妇 新生儿 脐带 催乳 月子餐 黄疸 恶露 月子会所',
      skills: 'newbornCare motherCare confinementMeals babyBath babySleep lactation breastfeedingGuide babyFood houseCleaning',
      close: 'nanny',
      related: 'lactationConsultant nurseryTeacher privateCook confinementCook housekeeper',
    },
    {
      id: 'lactationConsultant',
      name: '催乳产康师',
      codes: '4-10-01-01 4-10-04-01',
      title: '催乳 催乳师 通乳 产康 产后修复 产后康复 产康师 通乳师 (催|通|开)(奶|乳)(的|师|师傅)',
      hints: '堵奶 乳腺 盆底 骨盆 腹直肌',
      skills: 'lactation postpartumRepair childMassage',
      related: 'maternityNurse masseur beautician childMasseur',
    },
    {
      id: 'nurseryTeacher',
      name: '保育师',
      codes: '4-10-01-03',
      title:
        '保育员 保育师 幼儿园保育 生活老师 保育老师 幼教 幼师 幼儿园老师 托班老师 宿管 生活阿姨 宿管阿姨 保育 保育阿姨 托育园老师 托班生活老师 幼儿园阿姨 幼儿园生活老师 班级保育',
      hints: '班级 消毒 午睡 小朋友 幼儿 幼儿园 小班 中班 大班 托班 保育',
      skills: 'nurseryRoutine earlyPlay nurserySongs cleaning babySafety',
      related: 'nanny housekeeper',
    },
    {
      id: 'elderCarer',
      not: '皮肤护理 汽车护理 布草护理 面部 设备养护 老化设备 护理记录',
      name: '养老护理员',
      codes: '4-10-01-05',
      title:
        '养老护理 养老护理员 护理员 照顾老人 护老 老人护理 居家养老 养老 伺候老人 照护老人 看护老人 住家照顾老人 长护险 照料老人 失能老人 护理老人 居家照护 居家护理 上门照护 助浴师 助浴员 养老院护工 养老阿姨 敬老院护工 护理院护工 失能护理 失智护理 照护师 养老照护 老年护理 老年照护 居家照护员 养老院护理员 照顾爷爷 照顾奶奶 照顾老头 (照看|照顾|服侍|伺候|护理|陪护|带)(瘫痪|失能|卧床|失智|生病)?(的)?老(人|年人)(的|阿姨)? 养老院(干活|上班|做活|护工|阿姨) 敬老院(护工|上班|阿姨) (给|帮)老人(上门)?(洗澡|擦身|洗浴|喂饭)(的|师傅|阿姨)? 上门(助浴|洗浴)(师|员)? 老人洗澡 护理院护理员 福利院护理员 失能区护理员 老人院(护工|护理员|阿姨) (照看|照顾|照料|服侍|伺候|护理|陪护|陪)(家里|家中)?(的)?(老爷子|老爷爷|老头子|老太太|老太婆|老奶奶|老母亲|老父亲|老爸|老妈|老娘|外婆|外公|长辈|爹娘|老两口)(的|阿姨)? (照看|照顾|照料|服侍|伺候|护理)(生活)?(不能|无法|半|全不|不会)(自理|走路|下床|动)(的)?(老人)? (康养|养老|医养|颐养|安养)(中心|院|机构|公寓|社区|照料中心)?(照护|护理|护工|照料)(员|师|阿姨)? 照护员 老年公寓(护工|护理员|阿姨|照护员) (介护|失能|失智|全护|半护)(区|楼|楼层|专区|病区)?(护理|护工|照护)(员)? 服侍老人家? 伺候老人家? 照顾老人家? (敬老院|养老院|护理院|福利院)(帮工|打杂|做事)(的)? (伺候|照顾|服侍)(卧床|瘫痪|失能|失智)(的)?老(人|人家)',
      hints:
        '老人 翻身 喂饭 失能 失智 助浴 压疮 轮椅 养老院 敬老院 福利院 卧床 尿袋 鼻饲 长护险 养老证 失能区 爷爷 奶奶 半失能 护理院 移位机 浴槽 老头 老太 瘫痪 瘫的老人',
      skills:
        'turningPatients feedingCare pressureSores bathingCare vitalSigns dementiaCare rehabAssist homeCooking transferCare elderCompany tubeCare nightCare medicationCare cleaning',
      close: 'hospitalCarer',
      related: 'housekeeper disabilityCarer medicalEscort nanny',
    },
    {
      id: 'hospitalCarer',
      not: '护工具 设备',
      name: '医院护工',
      codes: '4-14-01-02',
      title:
        '护工 医院陪护 陪护 病房护工 医疗护理员 陪床 看护 病人护理 医院护工 护理病人 一对一护工 病区护工 医院陪护阿姨 陪床阿姨 陪护工 医院护理员 照看病人 照顾病人 陪护员 一对一陪护 住院陪护 陪夜 (医院|病房)(护工|陪护|陪床|看病人|照顾病人)(的|阿姨)? (看护|照顾|护理|陪)病人(的)?',
      hints: '病人 病房 尿管 鼻饲 吸痰 术后 引流',
      skills: 'turningPatients feedingCare pressureSores tubeCare vitalSigns bathingCare transferCare postOpCare nightCare',
      close: 'elderCarer',
      related: 'medicalEscort disabilityCarer housekeeper nanny nurseAide',
    },
    {
      id: 'nurseAide',
      name: '护士与护理助理',
      codes: '4-14-01-02 2-05-08-01',
      title: '护士 护理助理 诊所护士 导医',
      hints: '打针 输液 换药 抽血',
      skills: 'vitalSigns injectionNursing tubeCare',
      close: 'hospitalCarer elderCarer',
      related: 'medicalEscort maternityNurse aestheticNurse',
    },
    {
      id: 'medicalEscort',
      name: '陪诊员',
      codes: '4-14-01-01',
      title: '陪诊 陪诊员 陪诊师 跑腿陪诊 医院运送 运送员 中央运送 陪同就医 就医陪诊 陪诊服务 医院陪诊 导诊 陪看病 陪(人|老人)看病(的)?',
      hints: '挂号 取药 检查单',
      skills: 'escortClinic driveCar familyTalk vitalSigns',
      related: 'hospitalCarer elderCarer',
    },
    {
      id: 'disabilityCarer',
      name: '残障与孤残护理员',
      codes: '4-10-01-04',
      title: '孤残护理 残疾人照护 特教 助残 自闭症 照顾残疾(人|儿童|孩子)(的)?',
      hints: '康复 残疾 阳光家园',
      skills: 'turningPatients rehabAssist feedingCare',
      related: 'elderCarer nurseryTeacher',
    },
    {
      id: 'housekeeper',
      name: '住家保姆家政服务员',
      codes: '4-10-01-06',
      title:
        '保姆 住家保姆 家政 家政服务员 家务 做家务 住家阿姨 家政阿姨 不住家保姆 家务阿姨 阿姨 管家阿姨 家政员 家庭保姆 保姆阿姨 高级家政 住家做饭阿姨 做饭阿姨住家 住家保姆阿姨 家政保姆 全职阿姨 不住家阿姨 做饭打扫 育儿家务 做饭家务 居家保姆 住家做饭 保姆做饭 在人家(家)?里(做|帮忙|住)(的)? 帮佣 做住家(的)? 住人家家里(的)? (帮|给|替)人家(家里)?(烧饭|做饭|打扫|收拾|做家务|带家务)(的)? (烧饭|做饭|烧菜)(加|带|兼|和)?(打扫|收拾|搞卫生|家务)(屋子|房子)?(的|阿姨)? 家庭帮工 家里帮工 住家帮工 住家(烧饭|烧菜|家务)(打扫|阿姨)?(的)? 烧饭阿姨住家',
      hints: '做饭 打扫 买菜 收拾 雇主 家务 东家 主家 人家家里 下户 上户 户主家',
      skills: 'homeCooking houseCleaning ironingHome babySafety storageOrganising groceryShopping kidsPickup localDishes cleaning',
      close: 'hourlyCleaner',
      related: 'nanny elderCarer cleaner privateCook',
    },
    {
      id: 'hourlyCleaner',
      name: '钟点工',
      codes: '4-10-01-06 4-09-08-01',
      title:
        '钟点工 小时工 家庭保洁 家庭保洁员 上门保洁 日常保洁 保洁师 家政保洁 擦玻璃工 钟点阿姨 钟点 家政钟点工 深度保洁 擦窗工 打扫卫生阿姨 开荒 入户保洁 上门(打扫|搞卫生|做卫生|保洁)(的|阿姨)?',
      hints: '擦窗 打扫 厨房油污',
      skills: 'houseCleaning deepCleaning ironingHome homeCooking windowCleaning applianceCleaning',
      related: 'housekeeper cleaner roomAttendant',
    },
    {
      id: 'organiser',
      not: '库位 仓库 货架',
      name: '整理收纳师',
      codes: '4-10-01-06',
      title: '收纳师 整理收纳 收纳 整理师 收纳整理师 整理收纳师 收纳整理 整理收纳员 衣橱整理 收纳师傅',
      hints: '衣柜 断舍离',
      skills: 'storageOrganising houseCleaning movingPack',
      related: 'housekeeper hourlyCleaner',
    },
    {
      id: 'roomAttendant',
      name: '客房服务员',
      codes: '4-03-01-02 4-03-01-03',
      title:
        '客房服务员 客房 客房阿姨 酒店客房 做房 pa 酒店保洁 布草员 客房保洁 民宿阿姨 民宿管家 酒店阿姨 做房阿姨 客房部 客房清洁 酒店做房 客房员 民宿保洁 客房打扫 酒店打扫 房嫂 客房师傅 酒店客房阿姨 酒店pa pa员 pa技工 公区保洁 (酒店|宾馆|民宿)(打扫|搞|做)(房间|卫生|房)(的|阿姨)? 铺床(的|阿姨)',
      hints: '铺床 布草 做房 退房',
      skills: 'roomMaking cleaning customerTalk roomCheck publicAreaCare guestHosting',
      related: 'cleaner hourlyCleaner waiter',
    },
    {
      id: 'frontDesk',
      name: '前厅接待员',
      codes: '4-03-01-01',
      title: '酒店前台 前台接待 前台 总台 礼宾 前厅接待 民宿前台 行李员',
      hints: '入住 退房 订房',
      skills: 'checkIn cashier customerTalk office guestHosting',
      related: 'waiter roomAttendant',
    },
    {
      id: 'launderer',
      name: '洗衣师',
      codes: '4-10-02-02',
      title:
        '洗衣 洗衣工 干洗 洗涤 布草洗涤 水洗工布草 干洗店烫衣 烫衣 洗鞋 皮具护理 洗衣师傅 干洗师傅 洗衣店 洗衣店师傅 干洗店 布草厂 洗涤工 水洗师傅 洗衣房 奢侈品护理 皮具护理师 烫衣师傅',
      hints: '干洗机 去渍 熨烫 烘干 洗衣店 干洗店',
      skills: 'laundry stainRemoval ironing garmentIntake',
      related: 'garmentIroner cleaner',
    },
    {
      id: 'petGroomer',
      not: '面部 皮肤 绝育 兽医 手术 看病 老人 助浴 护理院',
      name: '宠物美容护理员',
      codes: '4-10-07-03 4-10-07-01',
      title:
        '宠物美容 宠物护理 宠物美容师 宠物助理 宠物医院助理 宠物店美容 宠物洗护 洗护师 宠物店 宠物店美容师 宠物美容学徒 宠物洗澡 猫狗洗护 宠物寄养 宠物店店员 宠物店员 宠物护理师 修毛 泰迪装 宠物修剪 给(狗|猫|宠物)(剪毛|洗澡|做造型|美容)(的)? 洗(狗|猫)(洗猫|洗狗)?(的|师)? (贵宾|泰迪|比熊|雪纳瑞)(造型|美容) 狗狗(美容|造型|洗护) 猫狗美容',
      hints: '狗狗 剪毛 洗澡 宠物店 猫咪 贵宾 比熊 猫狗 泰迪',
      skills: 'petGrooming petBathing petNailEar petHandling customerTalk petBoarding petSelling',
      related: 'hairAssistant dogTrainer',
    },
    {
      id: 'florist',
      name: '花艺师',
      codes: '4-09-10-05 4-08-08-01',
      title: '花艺师 花艺 插花 花艺布置 婚礼花艺 包花(的|师) 花店(师傅|包花|上班|店员)',
      hints: '鲜花 花束 花泥 花店',
      skills: 'flowerArranging customerTalk',
      related: 'gardener',
    },
  ],
  skills: [
    { id: 'kidsPickup', name: '接送孩子', words: '接送孩子 接孩子 送孩子 接娃 接送上学 接送小孩 辅导作业' },
    { id: 'babyDaily', name: '宝宝生活照料', words: '生活照料 穿衣 换尿布 如厕训练 饮食起居 日常起居 宝宝衣物 起居' },
    {
      id: 'breastfeedingGuide',
      name: '喂养指导',
      words: '母乳喂养 喂养 科学喂养 母乳指导 奶量 混合喂养 喂养指导 奶粉冲调 冲奶 通(奶|乳) 催(奶|乳) 开奶',
    },
    { id: 'funeralService', name: '殡仪服务', words: '遗体 接运 告别厅 灵堂 殡仪 骨灰 火化 追悼 白事 殡仪主持 灵车 寿衣 穿衣化妆' },
    { id: 'dogTraining', name: '训犬', words: '服从训练 扑咬 定点大小便 社会化 坐卧 随行 训狗 训犬 护食 分离焦虑' },
    { id: 'petSelling', name: '宠物用品推荐', words: '卖粮 狗粮 猫粮 宠物食品 宠物用品 推荐粮 宠物主' },
    { id: 'petBoarding', name: '寄养照看', words: '寄养 遛狗 铲屎 喂食喂水 笼舍 宠物寄养' },
    { id: 'guestHosting', name: '民宿接待', words: '接待入住 管家 做早餐 简单早餐 平台回复 回复平台 客人咨询 接站 推荐景点' },
    { id: 'publicAreaCare', name: '公区石材地毯', words: '大堂 石材 地毯 洗地毯 晶面 结晶 公区 打蜡 玻璃清洁' },
    { id: 'medicationCare', name: '督促吃药', words: '吃药 喂药 服药 分药 督促吃药 按时吃药' },
    {
      id: 'nightCare',
      name: '起夜陪夜',
      words: '起夜 陪夜 夜里照看 夜间照护 协助起夜 夜里起 (夜里|晚上|半夜)(查房|起来|起夜|翻身|看|陪|熬)(几次|一两次|四趟)?',
    },
    {
      id: 'applianceCleaning',
      name: '家电拆洗除螨',
      words: '除螨 油烟机拆洗 家电清洗 拆洗 空调清洗 油烟机 洗衣机清洗 冰箱清洁 地暖清洗 沙发清洗',
    },
    { id: 'petHandling', name: '安抚猫狗', words: '安抚 保定 猫咪 怕生 咬人 控犬 脱敏 训犬 抓猫 洗猫 剃猫 应激' },
    { id: 'petNailEar', name: '指甲耳朵', words: '剪指甲 掏耳 清耳 耳毛 修指甲 脚底毛' },
    { id: 'petBathing', name: '宠物洗护', words: '洗澡 吹干 开结 梳毛 洗护 吹水机 拉毛 挤肛门腺 肛门腺 洗猫 洗狗 药浴' },
    { id: 'garmentIntake', name: '收衣检查', words: '收衣 验伤 写单 检查口袋 取衣 打码 吊牌号 洗前检查 衣物分类 分类检查 分类洗' },
    { id: 'roomCheck', name: '查房退房', words: '查房 退房 退房物品 遗留物 查退房 房态 补耗品 客耗品 报修' },
    { id: 'movingPack', name: '搬家整理', words: '搬家 打包还原 搬家打包 还原 日式搬家 打包搬家' },
    { id: 'windowCleaning', name: '擦窗', words: '擦窗 擦玻璃 刮玻璃 玻璃刮 外窗 涂水器 玻璃擦拭' },
    { id: 'groceryShopping', name: '买菜记账', words: '买菜 记账 菜场 采买 菜金 超市采购 采购食材 (买|挑)(小)?菜 跑菜场 骑车买菜 (菜钱|菜账)(记|清楚)' },
    { id: 'familyTalk', name: '与家属沟通', words: '家属 子女 讲医嘱 家人 宝妈 雇主沟通 和家属沟通 与家属沟通 家属沟通' },
    {
      id: 'elderCompany',
      name: '陪伴心理',
      words: '陪聊 陪老人 安抚 解闷 读报 散步 精神慰藉 哄老人 陪伴 心理支持 心理慰藉 心理护理 情绪安抚 陪[他她]?(老人)?讲讲?话 陪~聊天',
    },
    {
      id: 'postOpCare',
      name: '术后陪护',
      words:
        '术后 引流袋 骨科 手术后 化疗 放疗 心电监护 陪夜 夜里守 盯盐水 看吊针 看盐水 推床 推检查 送检查 推床检查 推病人 (协助|陪同)(化验|手术)',
    },
    {
      id: 'babyFood',
      name: '辅食制作添加',
      words:
        '辅食 宝宝(饭|餐|面) 米糊 加辅食 泥糊 蒸煮炖 过敏 一样一样(加|试) 儿童餐 婴儿餐 做宝宝饭 手指食物 粥面 宝宝餐 娃娃餐 做饭给(宝宝|孩子) 孩子吃的 小米糊 果泥 肉泥 菜泥 蛋黄 辅食机 换着花样 宝宝吃的 (做|加|添)(辅食|米糊|菜泥|果泥|宝宝餐) (冲|调)(米粉|米糊) 米粉(冲|调)',
    },
    {
      id: 'babySleep',
      name: '作息与睡眠引导',
      words:
        '睡眠 哄睡 作息 接觉 规律作息 奶睡 小觉 分房 自主入睡 睡整觉 睡渣 落地醒 睡多久 带睡 抱睡 改床睡 夜奶 睡眠训练 哄得住 睡得好 夜里带 觉睡 陪睡 哄觉 (哄|带|陪)(睡|觉)(宝宝|整觉)',
    },
    {
      id: 'earlyPlay',
      name: '亲子游戏早教',
      words:
        '早教 亲子游戏 绘本 讲故事 玩具 陪玩 做游戏 手指谣 大运动 精细动作 感统 蒙氏 早教游戏 爬行 玩的花样 游戏 蒙台梭利 念绘本 遛娃 搭积木 认颜色 亲子 早教课 认知卡 涂鸦 做操 早教互动 亲子互动 户外活动 大动作 精细训练 蒙氏教具 教具 感统训练 (讲|读|做|陪)(绘本|故事|游戏|早教|手工) (大|精细)(运动|动作)',
    },
    { id: 'nurserySongs', name: '儿歌', words: '儿歌 手指谣 英文儿歌 唱歌 童谣 电子琴 弹琴 唱儿歌' },
    {
      id: 'babyBath',
      name: '洗澡抚触',
      words:
        '洗澡 (宝宝|孩子|小孩|婴儿|新生儿|小囡)洗澡 抚触 被动操 换尿布 排气操 拍嗝 尿布 洗屁股 婴儿操 洗屁屁 穿脱衣服 换尿裤 换纸尿裤 洗宝宝 游泳抚触 换尿不湿 洗澡抚触 排气 婴儿(洗护|沐浴|洗澡|抚触)',
    },
    { id: 'babySafety', name: '安全与急救', words: '急救 海姆立克 心肺复苏 烫伤 安全意识 看护安全 救护员 cpr' },
    {
      id: 'babyGrowth',
      name: '生长记录与常见病',
      words:
        '打疫苗 记录本 湿疹 发烧 常见病 红屁股 拉肚子 腹泻 喂药 每天写 观察记录 物理降温 退烧 贴退热贴 身高体重 记成长 感冒咳嗽 便便 积食 惊跳 疾病预防 预防接种 护理发烧 发烧护理',
    },
    {
      id: 'newbornCare',
      name: '新生儿护理',
      words:
        '新生儿 脐带 黄疸 拍嗝 喂奶 抚触 夜里带 月子宝宝 初生 肠绞痛 早产 双胞胎 带新生儿 月子里的宝宝 脐部 看黄疸 蓝光 早产儿 新生宝宝 吐奶 红屁股 刚出生 喂奶瓶 瓶喂 宝宝夜里 晒黄疸 脐炎 双胎 带小毛头 毛毛头 小毛头 (带|照顾|护理)(新生儿|月子宝宝|双胞胎|早产儿|小毛头) (脐带|黄疸|红臀|肠胀气|吐奶)(护理|看|处理) 肚脐(消毒|护理|擦) 黄疸观察 黄疸仪 拍嗝抚触 夜奶 三小时一顿 泡奶 脐带消毒 带早产 早产儿护理 夜里(我)?带睡',
    },
    {
      id: 'motherCare',
      name: '产妇护理',
      words:
        '产妇 恶露 伤口护理 剖腹产 宝妈 妈妈护理 月子 顺产 擦身 侧切 腹带 产褥 坐月子 排恶露 会阴 束腹 产妇护理 伤口 (产妇|产后|宝妈)(恢复|伤口|乳房|情绪) (会阴|侧切|剖腹产)(伤口|冲洗)? 伤口(清洗|消毒|护理|观察) 刀口(观察|护理)? 乳头皲裂 产妇(擦身|餐|伤口|伤口护理) 护伤口 恶露观察',
    },
    {
      id: 'confinementMeals',
      name: '月子餐',
      words:
        '月子餐 炖汤 下奶汤 催奶汤 月子饭 六餐 月子汤 汤水 鲫鱼汤 猪脚汤 炖品 六顿 生化汤 麻油鸡 小米粥 (月子|催奶|下奶)(餐|饭|汤|菜)(一天|六顿|六餐|五餐) 产妇饭菜 一日六餐 月子菜 药膳月子餐 汤水少油 营养月子餐',
    },
    {
      id: 'lactation',
      name: '催乳通乳',
      words:
        '催乳 通乳 堵奶 涨奶 乳腺 开奶 下奶 追奶 回奶 硬块 揉奶 排奶 奶结 吸奶 乳房 母乳指导 手法开奶 含乳 乳房疏通 乳房护理 疏通乳腺 涨奶结块 揉开 奶结揉开 妈妈开奶 通乳按压',
    },
    { id: 'postpartumRepair', name: '产后修复', words: '产后修复 盆底 骨盆 腹直肌 满月发汗 产康' },
    {
      id: 'childMassage',
      name: '小儿推拿',
      words: '小儿推拿 捏脊 积食 清肺 脾胃 止咳 退热 推拿小儿 小孩推拿 穴位宝宝 开天门 分手阴阳 清天河 调理脾胃 哄孩子配合 孩子配合 揉肚',
    },
    {
      id: 'nurseryRoutine',
      name: '保育一日流程',
      words:
        '分餐 午睡 班级卫生 消毒 一日流程 如厕 保育 晨检 配班 放学 生活照料 配教 保教 打饭分菜 盖被子 巡视午睡 毛巾 水杯 玩具消毒 擦鼻涕 换裤子 把尿 喂饭 哄午觉 紫外线 晨午检 班级消毒 午睡看护 带操 户外活动',
    },
    {
      id: 'turningPatients',
      name: '翻身拍背',
      words:
        '翻身 拍背 卧床 擦身 体位 拉体位 扣背 卧床护理 卧床老人 轴线翻身 翻一次身 翻身擦背 拍痰 排痰 叩背 两小时翻 侧身 垫枕 抬腿 (翻|拍|叩|扣|转)(身|背|体位)(拍背|扣背|垫枕|一次|一回) (两|二|2)(个)?(钟头|小时|钟)(翻|一翻) 左右(侧卧|躺|翻) 空心掌 (翻|翻身)一次 帮(他|她|老人)翻 侧(一侧|个身|一下身) 敲敲背 敲背 (帮|给)(伊|渠|老人|老太|爷爷)(侧|翻|转) 垫(三角|靠背|翻身)枕 垫枕头 (两|二|2)(个)?(钟头|小时|钟)~(翻|侧|转) 平移翻身 (困|躺|睡|瘫)在?床上的?~(翻|转|抱|动)得?(来|动)? 翻身(拍背)?勤 抱得动 翻得(来|动) 体位(转换|变换|更换)',
    },
    {
      id: 'transferCare',
      name: '移位搬抱',
      words:
        '移位 轮椅 抱上 抱下 转移 搀扶 上下床 过床 助行 移位机 升降机 吊兜 吊带转移 上下轮椅 推轮椅 抱上抱下 背老人 移乘 移位转运 过床易 助行器 搬病人 (移位机|过床板|轮椅|转移板|吊兜)(用|会用|用得熟|转移|搬) (抱|扶|搀|挪)(老人|上床|下床|走路|轮椅|上轮椅) 搬移 搬移翻身 滑单 腰带抱 轮椅转移 抱上轮椅 从床挪 挪到 背人',
    },
    {
      id: 'feedingCare',
      name: '喂饭照料',
      words:
        '喂饭 鼻饲 喂药 喂水 进食 打流食 流食 呛咳 胃管 打鼻饲 推食 鼻寺 管喂 营养液 喂水喂药 鼻饲管 流质 打流质 推鼻饲 吃饭喂 喂食 防噎 噎食 呛着 不呛 糊状 吞咽 喂流质 增稠 慢慢喂 (喂|协助|帮)(流食|吃饭|进食|老人吃|稀饭|糊糊) (打|推|灌|插)(鼻饲|流食|鼻饲管)(慢慢)? (抽胃液|看胃管|胃管位置|鼻饲前) 一口一口喂 (慢慢|耐心)喂 勺子~(舌|嘴) (哄|劝)(他|她|伊|老人|老太)?吃饭 管子(吃饭|喂) 插管吃饭 (先)?抽一抽~胃 打(碎|糊)(喂|的饭) 呛(到|咳)(拍|停) 半坐(着)?喂 坐起来喂 咽(下去|落去)再',
    },
    {
      id: 'pressureSores',
      name: '压疮防护',
      words:
        '压疮 褥疮 皮肤护理 气垫床 臀红 屁股上的疮 烂屁股 烂肉 气垫 皮肤完好 没烂过 破皮 红印 (防|处理|没|预防)(压疮|褥疮|骶尾|皮肤|破皮)(皮肤|红)? (骶尾|尾骨|后背|皮肤)(红|发红|破|完好|看)(了)? (气垫|翻身垫)(垫)? 压疮(换药|换敷料|敷料) 红屁股 屁股(上)?(红|破|烂)(了)? (脚后跟|脚跟|脚踝|骶尾|尾椎)(悬空|垫空|发红|垫起来) (褥子|床单|床铺)(拉平|铺平|扯平|平整) 三角枕 减压(垫|敷料|床垫) 烂(过)?皮 没(有)?一个(烂|红|破) 赛肤润 水胶体 (皮肤|皮)(完整|没破|不破) 尾巴骨 (屁股|尾骨)~[垫红烂] 不让[它皮][红烂破] 防烂',
    },
    {
      id: 'bathingCare',
      name: '助浴清洁',
      words:
        '助浴 洗澡 擦浴 换尿不湿 口腔护理 端屎端尿 大小便 接尿 换纸尿裤 个人卫生 洗头 剪指甲 生活照护 生活照料 基础照护 日常照料 擦洗 端尿 倒便盆 便盆 床上擦浴 剃须 修脚 洗澡椅 助浴椅 擦身 擦身子 换尿布 尿垫 口腔清洁 修指甲 刷牙 洗脸 大小便护理 屎尿 清洁身体 基础护理 (洗|擦|助|淋)(澡|浴|身|身子|下身|脚|头)(床|椅|机) 垫(尿布|尿不湿|纸尿裤|床单|护理垫) (端|接)(尿|便盆)(端尿)? (口腔|晨间|晚间|个人)(护理|清洁) 换尿(片|裤|布|垫) 更换尿(裤|片|布|垫) 湿尿(裤|片) 便后(清洁|擦洗|清洗) 倒(尿|屎)(盆|桶|壶) 抠(大便|便|屎) (擦|洗)屁股 尿便(护理|清洁)? 解不出(大便)? 开塞露 换(衣裳|衣服|床单)~(老人|老太|床上) 抹身 揩身 揩面 浴槽 折叠浴槽 洗浴床 洗澡床 浴椅 助浴床 上门助浴 浴槽助浴 床上(洗头|擦身|擦洗) 更换纸尿裤 换尿(裤|垫) 棉棒口护 口护 会阴清洁 护垫(更换)? 换护(理)?垫 揩(身子|浴|屁股) 抹澡 净身 擦澡 洗浴 翻身擦洗 (床上|卧床)(洗澡|洗浴|换衣|换床单)',
    },
    {
      id: 'tubeCare',
      name: '管路护理',
      words:
        '尿管 胃管 吸痰 引流管 导尿 气切 造瘘 尿袋 鼻饲管 雾化 倒尿袋 换尿袋 尿管袋 插管 引流袋 导尿管 护管 固定管子 夹管 管道护理 气管切开 (尿|胃|鼻饲|引流|插|造瘘|气切)(管|袋)(护理|换|倒|固定|看|的) 管路(看护|护理|观察)',
    },
    {
      id: 'vitalSigns',
      name: '测生命体征',
      words:
        '测血压 血糖 体温 血压 生命体征 心率 测量血 胰岛素 量血压 测血糖 扎手指 血氧 测体温 量体温 血压计 血糖仪 打胰岛素 记体征 (量|测|记)(血压|体温|血糖|脉搏|体征|心率|血氧)(记|登记|写|本子)? (血压|体温|血糖|体征|脉搏)(体温|血糖|血压)?(记录|监测|写|本子|登记|每天) (血压|血糖)(计|仪)(会用|会)? 体征(测量|监测|记录|观察)? 量压 量压血糖 量高压 测(压|糖) 洗前量(血压|压) 先量(血压|压) 下水前量 量血压做评估 血压血氧',
    },
    {
      id: 'dementiaCare',
      name: '失智照护',
      words:
        '失智 老年痴呆 阿尔茨海默 痴呆 走失 认知症 老糊涂 失智区 阿兹 认知障碍 游走 躁动 打人骂人 反复问 失忆 认知 安抚情绪 防走失 糊涂老人 (失智|痴呆|认知|糊涂|老年痴呆)(老人|楼层|区|照护|症) 老人(闹|发脾气|走丢|不认人) (转移|安抚)(话头|情绪|老人) (糊涂|痴呆|失智)的?~(哄|劝|陪)得?(牢|住|来) 老年痴呆的? 认不得人的? (骂人|打人|闹人|发脾气)的?老人? 走丢',
    },
    {
      id: 'rehabAssist',
      name: '康复训练协助',
      words:
        '康复训练 关节活动 偏瘫 中风 步行训练 肢体训练 脑梗 康复操 脑梗后 功能锻炼 康复照护 被动活动 康复锻炼 练走路 做康复 偏瘫康复 手指操 健身操 关节操 床上运动 辅具 辅具使用 助行器 吞咽训练 肢体功能位 站立训练 平衡训练 矫形器 关节活动度 康复服务 活动手脚 教[他她]走',
    },
    { id: 'injectionNursing', name: '打针输液', words: '打针 输液 抽血 静脉 换药 注射' },
    {
      id: 'escortClinic',
      name: '陪同就医',
      words:
        '陪诊 挂号 取药 陪同就医 检查单 跑医院 看病 取号 缴费 拿报告 取报告 化验单 门诊 陪检 推轮椅 做检查 医嘱 浙一 浙二 邵逸夫 陪看病 拿药 排号 陪同检查',
    },
    {
      id: 'houseCleaning',
      name: '家庭保洁',
      words:
        '打扫 擦玻璃 擦窗 厨房油污 做卫生 家务 收拾屋子 拖地 搞卫生 卫生间清洁 家里卫生 清洁厨房 保洁 油烟机 吸尘 擦灰 倒垃圾 扫地 洗手间 厕所 打扫卫生 擦桌 抹灰尘 收纳打扫 开荒 (搞|做)(卫生|房间|屋子|厨房|卫生间) (擦|拖|扫)(马桶|灶台|油烟机|桌子) 马桶(刷|洗|擦) (屋里|家里|屋子|房间|房子|家)(里)?(理|弄|收拾|打扫|搞)得?(很)?(清爽|干净|清清爽爽|整齐|利落|一尘不染) (屋里|家里|屋)一尘不染 大扫除 大屋打扫 揩(灰|台子|桌子|窗|玻璃) 擦油烟机 地板(吸|拖|擦|天天) 吸拖 (吸|拖)地 不留水印 (全屋|日常|屋里|家里)(打扫|保洁|清洁|卫生)',
    },
    { id: 'ironingHome', name: '洗熨衣物', words: '熨衣 烫衣服 洗衣 洗熨 洗衣服 熨烫 熨衬衫 手洗 洗衣叠衣 叠衣 晒衣 烫衬衫 洗烫 洗晒 挂烫(机)? 手洗(熨|烫|羊绒|真丝) (羊绒|真丝|羊毛|西装)(衫)?(手洗|熨|烫) (洗|汰)(好)?(烫|熨)(好|衣服|衬衫|叠) 洗衣服?烫衣服? 衣服(分色|分开)?洗 (衣服|衬衫|裤子)(洗|烫|熨)(好|挺|平|干净|得挺) (领口|衬衫|袖口)烫得?挺 熨(好|平|挺|得挺)(挂好)? 烫(好|挺)挂好 洗好(烫|晒|叠)' },
    {
      id: 'storageOrganising',
      name: '整理收纳',
      words:
        '收纳 衣柜整理 叠衣 断舍离 衣橱 衣柜 收纳盒 换季 按色 分类归位 贴标签 全屋收纳 玄关 还原整理 整理衣柜 叠衣服 植绒 搬家整理 收被子 整理术 空间规划 标签系统 衣物折叠 折叠法 规划动线 (房间|衣物|家居)整理 归整 衣橱(归整|整理) (理|整)(衣柜|衣橱|抽屉|橱柜) 按季节(收|贴|放)? 换季(衣橱|衣服|被子|整理) (东西|物品)归位',
    },
    {
      id: 'roomMaking',
      name: '做房铺床',
      words:
        '做房 铺床 布草 换床单 退房清扫 客房清扫 中式铺床 西式铺床 几间房 撤布草 抖床单 包角 补耗品 客耗品 换床品 撤床 脏布草 客房布草 做床 套被子 套枕套 一天~间房 间房 铺被 查房 整床 马桶 吸尘 铺床标准 杯具 杯具消毒 房间清扫 (铺|做|套|撤)(被套|床单|布草) (一天|一人|每天)(十几|十二|十四|二十)间 床单换掉?',
    },
    {
      id: 'checkIn',
      name: '办理入住',
      words:
        '入住 退房 订房 房态 预订 pms 总机 登记入住 夜审 办理入住 开房 押金 收押金 房卡 前台系统 别样红 ota 携程 换房 开票 系统操作 预订单 散客 团队入住 入住(登记|办理) [开退]房 刷身份证',
    },
    {
      id: 'laundry',
      name: '洗涤干洗',
      words:
        '干洗 水洗 洗涤 烘干 洗脱 布草 洗衣机 洗龙 石油干洗 水洗机 洗脱机 烫平机 折叠机 洗涤剂 分类洗 洗衣龙 布草厂 干洗机 四氯乙烯 烫平 折叠 分拣布草 布草分拣 布草折叠 大烫机布草 (水|湿|机|手)洗(衣|机|布草) (洗|烘|烫|折|甩)(布草|床单|毛巾|工衣)',
    },
    { id: 'stainRemoval', name: '去渍护理', words: '去渍 皮衣 去污 油渍 皮具 上色 血渍 红酒渍 去黄 锈渍 去渍剂 霉斑 串色 还原色' },
    {
      id: 'petGrooming',
      name: '宠物洗护修剪',
      words:
        '宠物 剪毛 修毛 狗狗 猫咪 洗澡 剃毛 泰迪 比熊 造型修剪 拉毛 吹水 剃脚底毛 全身造型 修剪造型 泰迪装 比熊装 雪纳瑞 贵宾 局部修剪 电剪剃毛 手剪 剪造型 圆头 (剪|修|推|剃|做)(脚线|贵宾|比熊|泰迪)(造型)?',
    },
    {
      id: 'flowerArranging',
      name: '插花',
      words: '插花 花束 花艺 花泥 花篮 鲜切花 手捧花 花门 包花 螺旋 打刺 醒花 花盒 永生花 婚礼布置 花材 养护鲜花 开业花篮 桌花',
    },
  ],
} as const satisfies Family
