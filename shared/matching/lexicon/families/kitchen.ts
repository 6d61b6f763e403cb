import type { Family } from '../entries.ts'

/** Trades and skills of 厨房餐饮. */
export const kitchen = {
  key: 'K',
  name: '厨房餐饮',
  trades: [
    {
      id: 'canteenServer',
      name: '食堂打菜员',
      codes: '4-03-02-05',
      title: '打菜 打饭 打菜阿姨 打饭阿姨 食堂服务员 食堂打菜 打餐员 食堂帮工 食堂打饭 食堂工作人员 食堂员工',
      hints: '窗口 餐盘 食堂 打菜',
      skills: 'mealServing dishWashing kitchenHygiene cleaning',
      related: 'kitchenHelper dishwasher waiter canteenCook',
    },
    {
      id: 'duckRoaster',
      name: '烤鸭师傅',
      codes: '4-03-02-01',
      title: '烤鸭 烤鸭师傅 北京烤鸭 果木烤鸭 片鸭师傅 烤鸭工',
      hints: '挂炉 片鸭 鸭坯 果木',
      skills: 'duckRoasting roastOven chopping roastMarinade',
      close: 'roastCook',
      related: 'bbqCook coldDishCook',
    },
    {
      id: 'crayfishCook',
      not: '养殖 稻田 虾塘 投苗 下笼 虾苗',
      name: '小龙虾师傅',
      codes: '4-03-02-01',
      title: '小龙虾 龙虾师傅 龙虾厨师 龙虾锅 虾师傅 小龙虾厨师 龙虾店厨师',
      hints: '十三香 虾线 蒜蓉 龙虾店',
      skills: 'crayfishCooking crayfishWashing crayfishSauce wokCooking',
      related: 'wokChef bbqCook hotpotCook',
    },
    {
      id: 'koreanCook',
      name: '韩餐厨师',
      codes: '4-03-02-03',
      title: '韩餐 韩料 韩国料理 韩式料理 韩餐厨师 韩国菜 韩式烤肉 韩餐师傅',
      hints: '石锅 泡菜 部队火锅 年糕 紫菜包饭',
      skills: 'koreanDishes koreanBanchan grillCooking',
      related: 'japaneseCook bbqCook wokChef',
    },
    {
      id: 'wokChef',
      not: '锅炉 汽压 炒锅厂 锅具',
      name: '中餐炒锅厨师',
      codes: '4-03-02-01',
      title:
        '炒锅 厨师 炒菜师傅 中餐厨师 炉灶 头灶 二灶 热菜厨师 中式烹调 杭帮菜 川菜 粤菜 掌勺 湘菜 头锅 炒菜 小炒 中厨 浙菜 本帮菜 农家菜 主厨 大厨 炒菜厨师 灶台师傅 东北菜 厨房师傅 中餐 家常菜 炒锅师傅 尾灶 二锅 三锅 川菜炒锅 灶头 炉头 炒锅厨师 炒菜师 热菜 烧菜师傅 头炉 二炉 川湘菜 徽菜 海鲜厨师 农家乐厨师 厨师炒锅 大排档厨师 小炒师傅 烧菜(的|师傅|阿姨) 灶(上|头上)的 站(炉头|灶头|头炉|二炉) 烧小炒(的|师傅) 土菜馆(厨师|炒菜) 饭店(炒菜|烧菜)',
      hints: '灶台 翻锅 镬气 火候 炒菜 家常菜 打荷 滑油 爆炒 出菜 灶头 走菜 勾芡 头锅 二锅 炉灶 醋鱼 东坡肉',
      skills:
        'wokCooking dishService seasoning cuttingSkill kitchenHygiene menuCosting localDishes steamStew sichuanDishes cantoneseDishes northernDishes stationHelp chiliOil kitchenManaging rusticDishes',
      close: 'canteenCook',
      related: 'cuttingCook steamCook coldDishCook bbqCook hotpotCook privateCook crayfishCook confinementCook',
    },
    {
      id: 'canteenCook',
      name: '食堂大锅菜厨师',
      codes: '4-03-02-01',
      title:
        '食堂厨师 大锅菜 团餐 员工餐 大灶 工地做饭 厂里烧饭 烧饭阿姨 做饭阿姨 食堂阿姨 幼儿园厨师 团膳 员工餐厨师 烧饭师傅 炊事员 食堂师傅 工地烧饭 食堂大厨 工地厨师 食堂炒菜 食堂烧菜 食堂炒锅 食堂烧饭 烧大锅饭 给工人(做饭|烧饭) 食堂做饭 单位食堂烧菜',
      hints: '大锅 食堂 两荤两素 几百人 蒸饭 学校食堂 工厂食堂',
      skills:
        'bigPotCooking wokCooking kitchenHygiene cuttingSkill steamStew prepping mealServing dough breakfastItems menuCosting menuNutrition kitchenManaging stockTaking',
      related: 'wokChef cuttingCook steamCook dimSumChef privateCook kitchenHelper confinementCook',
    },
    {
      id: 'cuttingCook',
      not: '火焰切割 等离子 钢板 下料',
      name: '切配砧板厨师',
      codes: '4-03-02-01',
      title:
        '切配 砧板 切菜 配菜 墩子 头砧 切配师傅 配菜师傅 案板 红案 切配工 配菜员 砧板师傅 水台 杀鱼 切菜工 切肉 食堂切配 厨房切配 墩子师傅 配菜厨师 砧板厨师 切肉师傅',
      hints: '刀工 改刀 上浆 片鱼 配菜',
      skills: 'cuttingSkill prepping marinating kitchenHygiene fishCleaning',
      related: 'wokChef kitchenHelper coldDishCook canteenCook steamCook',
    },
    {
      id: 'steamCook',
      name: '上什蒸菜厨师',
      codes: '4-03-02-01',
      title: '上什 蒸菜 上杂 蒸锅 蒸灶 炖汤 煲汤 蒸柜 蒸菜师傅 上什师傅 蒸灶师傅',
      hints: '蒸柜 炖盅 发制',
      skills: 'steamStew driedGoods seasoning kitchenHygiene cantoneseDishes',
      related: 'wokChef canteenCook cuttingCook',
    },
    {
      id: 'coldDishCook',
      not: '鱼缸 海水缸 珊瑚 盐度 卤素 锂盐 卤化 消毒液',
      name: '凉菜卤味厨师',
      codes: '4-03-02-01 6-01-04-03',
      title:
        '凉菜 冷菜 卤味 卤菜 冷盘 熟食 卤水 凉菜师傅 冷菜师傅 卤味师傅 熟食加工 冷菜间 冷菜房 凉菜间 卤菜师傅 卤菜店 熟食师傅 冷荤 冷菜厨师 凉菜厨师 卤味店 鸭脖',
      hints: '卤水 拼盘 卤锅',
      skills: 'coldDishes braising cuttingSkill kitchenHygiene',
      related: 'wokChef roastCook cuttingCook japaneseCook',
    },
    {
      id: 'roastCook',
      not: '腊肠 灌肠 虾饺 肠粉 茶点 萝卜糕',
      name: '烧腊师傅',
      codes: '4-03-02-01',
      title: '烧腊 烧鹅 烧味 叉烧 港式烧腊 烧味师 烧腊档 烧味部',
      hints: '挂炉 皮水 脆皮 斩件',
      skills: 'roasting braising roastOven roastMarinade chopping whiteCutChicken',
      related: 'coldDishCook bbqCook wokChef duckRoaster',
    },
    {
      id: 'dimSumChef',
      name: '中式面点师',
      codes: '4-03-02-02 6-02-03-01',
      title:
        '面点 包点 早点师傅 点心师傅 白案 中式面点 包子师傅 早餐师傅 面点师 馒头师傅 包子 早点 早餐 面点工 早茶师傅 广点 饺子 馒头 面食师傅 中点 油条师傅 烧饼 生煎 小笼包 早点工 手工馒头 煎饼 葱油饼 早餐工 早点阿姨 早餐阿姨 早餐车 早餐店 早点铺 包子铺 面点厨师 面食 发面 包子工 食堂面点 面点学徒 生煎师傅 锅贴师傅 煎饼果子 煎饼摊 手抓饼 烧饼师傅 小笼师傅 做(点心|早点|包点|馒头|包子)(的|师傅) 包子(铺|店)师傅 早(点|餐)(铺|摊)师傅',
      hints: '发面 蒸笼 面团 醒发 酵母 老面 油条 烧麦 豆浆 花卷',
      skills:
        'dough fillings bunPleating steaming breakfastItems proofing noodleMaking oldDough alkali kitchenHygiene fryingDough panBatter dimSumShaping earlyRising',
      related: 'noodleCook baker canteenCook pastryChef',
    },
    {
      id: 'noodleCook',
      not: '方便面 挂面 面条机厂 油炸线',
      name: '面条师傅',
      codes: '4-03-02-02',
      title:
        '拉面 煮面 手擀面 拉面师傅 面条 刀削面 粉面 米线 面档 面馆师傅 片儿川 板面 螺蛳粉 麻辣烫 馄饨 面馆 面店 面店师傅 面锅 拌面 热干面 拉面馆 牛肉面 煮面师傅 粉店 粉面师傅 拌川 面锅师傅 米粉 酸辣粉 兰州拉面 削面 下面(的|师傅) 煮面(的|师傅) 面馆(烧面|下面)',
      hints: '拉面 浇头 高汤 面档 面馆',
      skills: 'noodleMaking noodleTopping boneBroth noodleSeasoning dough wokCooking soupBase noodlePulling',
      related: 'dimSumChef wokChef kitchenHelper',
    },
    {
      id: 'baker',
      not: '面包车',
      name: '面包烘焙师',
      codes: '6-02-01-01',
      title: '面包 面包师 烘焙师 烘焙 面包师傅 欧包 吐司 烤炉师傅 面包房 西饼 蛋糕烘焙 酥饼 月饼 糕点 糕点师 糕点工 中式糕点 烘焙学徒',
      hints: '烤箱 醒发箱 面团 发酵 开酥 起酥 整形 鲁邦',
      skills: 'breadMaking doughMixing breadShaping proofing ovenBaking laminating fillings',
      related: 'pastryChef dimSumChef foodOperator bakeryOperator',
    },
    {
      id: 'pastryChef',
      not: '黏土 手机壳 奶油胶',
      name: '西点裱花师',
      codes: '6-02-01-02 4-03-02-04',
      title:
        '裱花 西点 蛋糕师 裱花师 西点师 甜品 蛋糕 甜品师 慕斯 生日蛋糕 翻糖 西式面点 裱花工 蛋糕裱花 蛋糕师傅 甜品烘焙 蛋糕店 裱花学徒 西点裱花 甜品店 蛋糕裱花师 私房蛋糕 西饼(房|师傅|店) 做(蛋糕|甜品|西点)(的|师傅) 蛋糕(店|房)(师傅|做蛋糕) 做生日蛋糕(的|师傅)? 蛋糕房 裱花学员 画蛋糕(的)? 抹蛋糕(的)? 饼房 (酒店)?饼房(师傅|厨师)',
      hints: '奶油 抹面 慕斯 蛋糕胚 挤花',
      skills: 'cakeDecorating piping creamSmoothing creamWhipping cakeDrawing cakeBase dessertMaking ovenBaking cakeGlaze',
      related: 'baker drinkMaker',
    },
    {
      id: 'westernCook',
      name: '西餐厨师',
      codes: '4-03-02-03',
      title:
        '西餐 西厨 牛排 西餐厨师 扒房 意面 披萨 西餐师傅 汉堡 西式烹调 西餐后厨 西厨房 热厨房 热厨 冷厨 法餐 意餐 扒炉 比萨 比萨师傅 牛扒 西餐主厨 西餐炉头 西餐炉灶 西餐热菜 西餐冷菜 西餐领班',
      hints: '牛排 意面 酱汁 沙拉 烤箱 扒炉 战斧 菲力 法式 西厨房',
      skills: 'westernCooking steakGrill pastaSauce westernCold plating pizzaMaking seasoning kitchenHygiene',
      related: 'japaneseCook pastryChef wokChef fastFoodWorker',
    },
    {
      id: 'japaneseCook',
      name: '日韩料理厨师',
      codes: '4-03-02-03',
      title:
        '日料 寿司 料理师 日本料理 铁板烧 日料师傅 寿司师傅 铁板 刺身师傅 居酒屋 板前 居酒屋厨师 日料厨师 日式料理 日本菜 日料学徒 铁板烧师傅 刺身 日料板前',
      hints: '寿司 刺身 天妇罗 铁板 三文鱼 军舰 手卷 醋饭 板前 怀石',
      skills: 'sushi sashimi tempura simmered yakitori teppanyaki cuttingSkill showCooking',
      related: 'westernCook coldDishCook bbqCook',
    },
    {
      id: 'bbqCook',
      not: '烤漆 烤炉厂 无烟烧烤炉',
      name: '烧烤师傅',
      codes: '4-03-02-01',
      title:
        '烧烤 烤串 烧烤师傅 烤鱼 炭烤 烤羊 烤肉 撸串 烧烤炉 夜宵师傅 夜宵厨师 烧烤摊 烧烤店 烧烤厨师 夜市烧烤 烤鱼师傅 烧烤工 烧烤大排档',
      hints: '炭火 烤串 撒料 夜市 大排档 孜然 炭炉 夜宵',
      skills: 'grillCooking charcoal skewering grillSeasoning grillSeafood marinating',
      related: 'wokChef roastCook hotpotCook japaneseCook crayfishCook',
    },
    {
      id: 'hotpotCook',
      name: '火锅底料师傅',
      codes: '4-03-02-01',
      title:
        '火锅 底料 炒料 火锅师傅 冒菜 串串 炒料师 火锅后厨 炒料师傅 串串店 打锅 火锅店厨师 炒底料 底料师傅 火锅炒料 串串厨师 炒料工 麻辣香锅',
      hints: '底料 牛油 锅底 糍粑辣椒 毛肚 红汤 清油',
      skills: 'soupBase dipping hotpotPrep seasoning cuttingSkill wokCooking',
      related: 'wokChef bbqCook noodleCook kitchenHelper crayfishCook',
    },
    {
      id: 'privateCook',
      name: '家庭厨师',
      codes: '4-03-02-01 4-10-01-06',
      title: '家厨 私厨 家庭厨师 做饭保姆 上门做饭 会所厨师 私人厨师 住家厨师',
      hints: '家常 雇主口味',
      skills: 'localDishes homeCooking wokCooking',
      related: 'wokChef housekeeper canteenCook confinementCook',
    },
    {
      id: 'barista',
      not: '换泵 密封圈 咖啡机维修 修咖啡机 净水',
      name: '咖啡师',
      codes: '4-03-02-08',
      title: '咖啡师 咖啡 拉花 咖啡店员 咖啡店主理 咖啡主理 咖啡店 咖啡馆 咖啡吧台 精品咖啡 咖啡学徒 咖啡店店员',
      hints: '奶泡 拉花 萃取 意式 手冲 咖啡馆 咖啡吧',
      skills: 'coffeeMaking latteArt grinderTuning handBrew customerTalk drinksMaking shopRunning stockTaking',
      related: 'drinkMaker bartender',
    },
    {
      id: 'drinkMaker',
      name: '奶茶调饮师',
      codes: '4-03-02-10',
      title:
        '奶茶 调饮 茶饮 饮品师 奶茶店员 水吧 茶饮店员 冷饮 茶饮店 奶茶店 奶茶师 冷饮店 饮品店 茶饮师 饮品店员 果汁店 奶茶饮品师 饮品制作 (茶饮|奶茶|果茶|饮品)店(店员|员工|小妹|伙计|师傅) 摇奶茶(的)?',
      hints: '摇茶 封口 煮珍珠 奶茶店 饮品店',
      skills: 'drinksMaking teaBrewing fruitPrep cupSealing cashier customerTalk shopRunning stockTaking',
      related: 'barista bartender fastFoodWorker waiter',
    },
    {
      id: 'bartender',
      name: '调酒师',
      codes: '4-03-02-09',
      title: '调酒师 调酒 吧台 吧员 酒水员',
      hints: '鸡尾酒 摇壶 基酒 酒吧',
      skills: 'cocktailMaking drinksMaking barStock stockTaking',
      related: 'barista drinkMaker waiter',
    },
    {
      id: 'teaArtist',
      name: '茶艺师',
      codes: '4-03-02-07',
      title: '茶艺师 茶艺 泡茶 茶艺员',
      hints: '盖碗 茶席 龙井 茶馆 茶楼',
      skills: 'teaService customerTalk teaSnacks teaTalk',
      related: 'teaMaker waiter',
    },
    {
      id: 'waiter',
      name: '餐厅服务员',
      codes: '4-03-02-05',
      title:
        '服务员 传菜 传菜员 餐厅服务 跑菜 迎宾 包厢服务 酒店服务员 点菜员 餐饮服务员 领班餐饮 咨客 宴会服务 楼面 前厅服务 饭店服务员 西餐服务员 酒楼服务员 火锅店服务员 服务生 餐饮服务 餐厅服务员 中餐服务员 点单员 撤菜 端(盘子|菜)(的|员)? 跑菜(的|员)? 饭店端菜',
      hints: '摆台 上菜 点菜 包厢 酒水',
      skills: 'tableService orderTaking customerTalk cashier shiftOpening complaintHandling wineService',
      related: 'fastFoodWorker roomAttendant drinkMaker kitchenHelper',
    },
    {
      id: 'fastFoodWorker',
      name: '快餐店员',
      codes: '4-03-02-05',
      title: '快餐 肯德基 麦当劳 餐厅组员 炸鸡 后厨员工 餐饮店员 炸鸡店 炸鸡店员工 快餐店员工 汉堡店员工 汉堡店 炸鸡师傅 快餐店 早餐店员工',
      hints: '炸炉 汉堡 套餐 快餐店 汉堡店',
      skills: 'fryingFastFood cashier customerTalk oilCare kitchenHygiene fastPacking',
      related: 'drinkMaker waiter kitchenHelper',
    },
    {
      id: 'kitchenHelper',
      name: '厨房帮工打荷',
      codes: '4-03-02-01 4-03-02-05',
      title:
        '打荷 帮厨 厨工 厨房杂工 择菜 后厨帮工 洗菜 厨师学徒 后厨学徒 厨房帮工 厨房学徒 打杂 后厨 洗菜工 洗菜阿姨 择菜工 帮厨阿姨 厨房小工 后厨打杂 厨房阿姨 厨房(打下手|打杂|小工|杂工|打荷) 后厨(打下手|打杂|小工|杂工) 饭店(打下手|打杂) 配菜小工',
      hints: '择菜 摆盘 洗菜',
      skills: 'cuttingSkill kitchenHygiene dishWashing prepping stationHelp',
      related: 'cuttingCook dishwasher canteenCook waiter',
    },
    {
      id: 'dishwasher',
      name: '洗碗工',
      codes: '4-03-02-05 4-09-08-01',
      title: '洗碗 洗碗工 洗碗阿姨 餐具清洗 洗碗员 管事部 洗碗师傅 刷碗工 刷碗 洗碗大姐 收碗',
      hints: '碗碟 消毒柜 洗碗机',
      skills: 'dishWashing kitchenHygiene',
      related: 'kitchenHelper cleaner',
    },
    {
      id: 'nutritionist',
      name: '营养配餐员',
      codes: '4-03-02-06 4-14-02-01',
      title: '营养师 配餐员 营养配餐 营养餐',
      hints: '食谱 膳食 热量',
      skills: 'menuNutrition',
      related: 'privateCook maternityNurse',
    },
    {
      id: 'confinementCook',
      name: '月子餐厨师',
      codes: '4-03-02-01 4-14-02-01',
      title: '月子餐 月子餐厨师 月子餐师傅 月子(会所|中心)(厨师|厨房|烧菜|做饭|后厨) 月子会所烧了? 月子厨师 做月子餐',
      hints: '月子会所 下奶 催乳汤',
      skills: 'confinementMeals lactationSoup mealPairing breakfastItems bigPotCooking',
      related: 'wokChef privateCook canteenCook nutritionist',
    },
  ],
  skills: [
    { id: 'mealPairing', name: '食材搭配', words: '食材搭配 营养搭配 忌口 少盐少油 分阶段餐 少油少盐' },
    { id: 'lactationSoup', name: '催乳炖汤', words: '催乳汤 下奶汤? 猪脚汤 鲫鱼汤 酒酿蛋 催奶汤 炖汤 下奶' },
    { id: 'teaTalk', name: '讲茶与茶礼', words: '讲解 讲茶 茶文化 茶礼 礼仪 茶席 介绍茶 龙井' },
    { id: 'shopRunning', name: '盘存订货与出品标准', words: '盘存 订货 出品标准 培训店员 开店准备 叫货 报货' },
    { id: 'earlyRising', name: '起早', words: '起早 早起 起得早 三点起 四点起' },
    { id: 'rusticDishes', name: '土灶农家菜', words: '土灶 柴火 柴灶 农家土菜 柴火饭 土鸡煲 独当一面 一个人烧 铁锅炖' },
    { id: 'centralCooking', name: '中央厨房热加工', words: '行星炒锅 夹层锅 定量配料 真空包装 快速冷却 配料单 大批量 蒸烤箱 中心温度' },
    { id: 'wineService', name: '酒水推销', words: '酒水推销 推销酒水 开红酒 开瓶 醒酒 倒酒 酒水知识 推酒' },
    { id: 'complaintHandling', name: '处理客诉', words: '客诉 处理投诉 客人意见 安抚客人 客人投诉 顾客投诉' },
    { id: 'shiftOpening', name: '开市收市', words: '开市 收市 开档 收档 开店 餐前例会 班前会' },
    { id: 'teaSnacks', name: '茶点茶席', words: '茶点 茶席 茶点搭配 点茶 布席 香道' },
    { id: 'barStock', name: '吧台盘点', words: '吧台 酒水盘点 进货酒水 开吧收吧 酒库 盘酒' },
    { id: 'mealServing', name: '打菜分餐', words: '打菜 打饭 分餐 窗口 打餐 盛饭 加菜 餐线' },
    { id: 'kitchenManaging', name: '厨房管理', words: '厨房管理 厨师长 菜品研发 出品把控 排菜单 后厨管理 厨政 新菜品' },
    { id: 'fastPacking', name: '装盒出餐', words: '装盒 出餐 备餐 装盒出餐 打包出餐' },
    { id: 'oilCare', name: '换油滤油', words: '换油滤油 滤油 换油 炸油 清炸炉 滤炸油' },
    { id: 'showCooking', name: '客前表演', words: '客前 火焰秀 火焰 前场烹饪 花式铲' },
    { id: 'noodlePulling', name: '拉面扯面', words: '二细 毛细 韭叶 拉面 拉条 扯面 溜条 三细 大宽 饧面 蓬灰 刀削' },
    { id: 'panBatter', name: '摊饼控铛', words: '摊面糊 面糊 摊饼 鏊子 铛温 煎饼 鸡蛋饼 摊煎饼 手抓饼 烙饼 鸡蛋灌饼 平底锅' },
    { id: 'fryingDough', name: '炸油条', words: '炸油条 油条 油温 炸物 控油温 麻球 油条面' },
    { id: 'dimSumShaping', name: '象形与水晶皮', words: '象形包 象形 水晶皮 澄面 虾饺皮 捏花 船点 捏象形 水晶饺' },
    { id: 'chiliOil', name: '炼油炼料', words: '红油 炼红油 炼油 香料油 炼制 泡椒 豆瓣' },
    { id: 'driedGoods', name: '干货涨发', words: '涨发 干货 发制 发海参 发鲍 花胶 泡发海 发翅 发料' },
    { id: 'duckRoasting', name: '烤鸭', words: '烤鸭 片鸭 鸭坯 挂糖 烫坯 打气 晾坯 荷叶饼 果木烤' },
    { id: 'stationHelp', name: '打荷配合', words: '打荷 荷台 上荷 头荷 配合打荷 传料 排菜' },
    { id: 'orderTaking', name: '点菜核单', words: '点单 点菜 推菜 介绍菜 点单机 核对菜单 核单 推荐菜' },
    { id: 'breadShaping', name: '分割整形', words: '分割 滚圆 整形 整型 搓圆 割包 编辫 分块 包馅' },
    {
      id: 'doughMixing',
      name: '打面',
      words: '打面 出膜 手套膜 搅拌缸 和面缸? 面缸 面温 种面 鲁邦 天然酵母 汤种 中种 波兰种 搅面 面团(搅打|搅拌|打发) 打面(团)?',
    },
    { id: 'steaming', name: '上笼蒸制', words: '上笼 看笼 看火 蒸笼 蒸制 蒸熟 上气 开笼 笼屉 蒸包 蒸箱 蒸馒头 下笼' },
    { id: 'alkali', name: '兑碱调碱', words: '兑碱 调碱 酸碱 碱水 用碱 下碱 看碱 碱大' },
    { id: 'oldDough', name: '老面', words: '老面 面肥 老酵头 面种 老酵' },
    { id: 'crayfishSauce', name: '龙虾调料', words: '料包 香料 秘制料 调汤 料自己配 调汤料 龙虾料 龙虾调料' },
    { id: 'crayfishWashing', name: '洗虾处理', words: '洗虾 刷虾 剪头 虾线 开背 剪虾' },
    { id: 'crayfishCooking', name: '小龙虾烧制', words: '十三香 蒜蓉 油焖 麻辣小龙虾 蒜泥 冰镇 烧龙虾 龙虾锅 烧虾 焖烧 香辣虾 龙虾' },
    { id: 'hotpotPrep', name: '涮菜备菜', words: '毛肚 黄喉 鸭肠 鲜切 腰片 牛肉片 切片机 备菜 涮菜 荤菜切' },
    { id: 'dipping', name: '调蘸料', words: '蘸料 油碟 干碟 小料台 味碟 蘸碟 料碟' },
    { id: 'cupSealing', name: '封口打包', words: '封口 贴杯 封膜 外卖单 贴标签 封杯' },
    {
      id: 'fruitPrep',
      name: '切果备料',
      words:
        '切水果 切果 备料 开店 水果处理 切配水果 果切 小料(备制|准备|熬煮) 切果盘 水果(切花|切摆|摆盘|装饰|造型|堆|篮) 摆水果 摆果 水果蛋糕 切摆',
    },
    {
      id: 'teaBrewing',
      name: '煮茶煮小料',
      words: '调糖冰 糖冰(比例)? 煮茶 泡茶汤 茶汤 萃茶 煮珍珠 小料 珍珠 芋圆 煮料 泡茶叶 熬糖 茶汤(煮制|熬制|萃取)',
    },
    { id: 'grinderTuning', name: '磨豆机校准', words: '调磨 磨豆机? 磨豆 校磨 刻度 烘焙度 杯测 烘豆 调试咖啡机' },
    { id: 'handBrew', name: '手冲', words: '手冲 v60 冷萃 滤杯 虹吸 闷蒸 法压 冰滴 聪明杯' },
    { id: 'latteArt', name: '奶泡拉花', words: '拉花 奶泡 打奶 心形 郁金香 压纹 天鹅 拿铁 卡布 绵密' },
    { id: 'cakeBase', name: '烤蛋糕胚', words: '蛋糕胚 戚风胚? 海绵 烤胚 蛋糕坯 分蛋 全蛋 烤坯 戚风坯 烤戚风 烤坯子 海绵坯 烤胚子 戚风会' },
    {
      id: 'creamWhipping',
      name: '打发奶油',
      words:
        '打发 动物奶油 植脂 奶油霜 淡奶 打奶油 乳脂 奶油 打发程度 动物奶油打发 动奶 打到[五六七八九几]分 打(到)?几[成分] 奶油打几成 奶油不塌 夏天(也)?不[塌化] 分段打发',
    },
    { id: 'cakeGlaze', name: '淋面', words: '淋面 镜面 围边 淋酱 巧克力淋' },
    {
      id: 'cakeDrawing',
      name: '手绘与翻糖造型',
      words:
        '翻糖(公仔|人偶|造型)? 手绘(蛋糕|卡通)? 卡通(蛋糕|手绘|造型)? 造型蛋糕 糖艺 糖牌 插牌 陶艺 捏(公仔|人偶|糖人) 照着?[图样]?画 画~像的? 写字画卡通 画卡通 画娃娃 (卡通|手绘)(人偶|人像|画|线条|公仔) 人偶(造型)? 捏(小人|人物|奥特曼|艾莎|动物|玩偶) 人物捏塑 捏塑 人物(公仔|造型)蛋糕? 陶艺蛋糕 公仔 线稿 手绘线稿 数码(蛋糕|头像) 食用笔 画线描色 照图(就)?(画|做) 小猪佩奇 奥特曼 生肖 插件 小人头 头像',
    },
    {
      id: 'piping',
      name: '挤花裱花',
      words:
        '裱花 [表婊]花 挤花 玫瑰花 牡丹花? 花嘴 韩式裱花 挤边 豆沙花 裱花嘴 裱字 蛋糕写字 写字牌 写字蛋糕 写祝福 裱花写字 在蛋糕上写 写字插 写字 挤花写字 (挤|裱)(贝壳边|花边|玫瑰|牡丹|边) 花边 贝壳边 玫瑰 豆沙裱花 韩式(豆沙|花) 转台 祝福语 书法祝福',
    },
    {
      id: 'creamSmoothing',
      name: '抹面',
      words:
        '抹面 抹胚 抹坯 圆面 抹得平 抹平 刮面 抹奶油 抹刀 直角(抹面|面|挺)? 抹面裱花 抹胚子? 直角面 锐角 夹胚 八寸 六寸面 面(要)?平 边不起毛 抹边 弧面',
    },
    { id: 'prepping', name: '洗菜备料', words: '洗菜 择菜 备菜 备料 分份 配份 解冻 装盆 去皮 泡发 发料 净菜 摘菜 拣菜 剥蒜 称料分' },
    { id: 'northernDishes', name: '东北西北菜', words: '东北菜 锅包肉 地三鲜 鲁菜 葱爆 西北菜 大盘鸡 新疆菜 京菜 北方菜' },
    {
      id: 'cantoneseDishes',
      name: '粤菜',
      words: '粤菜 煲仔 白灼 啫啫煲 鲍鱼 海鲜蒸 老火汤 豉汁 潮汕 广东菜 燕鲍翅 顺德 嫩牛 滚油 滑牛 豉油 煲仔饭 啫啫 广式小炒 避风塘',
    },
    {
      id: 'sichuanDishes',
      name: '川湘菜',
      words:
        '川菜 湘菜 川湘 回锅肉 水煮鱼 麻婆豆腐 宫保 剁椒 小炒肉 鱼香 口水鸡 干锅 毛血旺 酸菜鱼 辣子鸡 麻辣 干煸 辣椒炒肉 鱼头 炒鸡 血鸭 臭豆腐 外婆菜',
    },
    {
      id: 'dishService',
      name: '走菜出品',
      words:
        '走菜 走过菜 出菜 估清 沽清 (百|几十|百多|多|十)桌 饭口 饭点 旺档 婚宴 宴席 包席 头锅 二锅 头炉 二炉 催菜 起菜 看单 堂口 (宴席|宴会|婚宴|酒席|桌菜|零点|包厢|流水席|喜宴)(走菜|出菜|出品|配合|单|起菜|流水|上菜) (走|出|起|催|跟)(菜|单|台|餐)(单|快|跟得上|喊|节奏|配合) (十几|几十|二十|三十)桌(同时|一起)?(起|走|出)? 喊得齐 轮台 接得住(菜)?单 高峰(快速)?出菜 快速出菜 单子来了不慌 翻[两二三]轮 [二三四五]十张单 分钟(上|出)齐 (上|出)齐一桌 出菜速度 走菜速度',
    },
    {
      id: 'noodleSeasoning',
      name: '拌面调料',
      words: '芝麻酱 拌面 葱油 红油 油泼辣子 辣子 打底料 拌川 调料碗 打料 辣油 面卤 炼红油 炸辣子 熬酱 打酱料 酱料 辣椒油',
    },
    {
      id: 'boneBroth',
      name: '熬汤吊汤',
      words: '骨汤 骨头汤 高汤 熬汤 吊汤 筒骨 汤头 鸡汤 大骨 老母鸡 熬高汤 面汤 汤底 清汤 牛肉汤 羊汤 熬牛 熬羊 炖汤',
    },
    { id: 'noodleTopping', name: '炒浇头', words: '浇头 码子 臊子 爆鳝 腰花面 虾爆鳝 片儿川 炒码 雪菜肉丝 盖码 肉臊' },
    { id: 'koreanBanchan', name: '泡菜小菜', words: '泡菜 腌泡菜 小菜 紫菜包饭 辣白菜' },
    { id: 'koreanDishes', name: '韩餐烹调', words: '石锅拌饭 部队锅 部队火锅 炒年糕 韩式烤肉 大酱汤 参鸡汤 冷面 石锅 韩式炸鸡 韩餐' },
    { id: 'yakitori', name: '烤物', words: '炉端烧 烤鳗鱼 鳗鱼饭 烧鸟 烤物 串烧 烧场 照烧 烤鳗' },
    { id: 'simmered', name: '煮物', words: '煮物 寿喜锅 寿喜烧 茶碗蒸 关东煮 乌冬 日式拉面 煮场 味噌 出汁 木鱼花' },
    { id: 'tempura', name: '天妇罗炸物', words: '天妇罗 炸物 炸场 扬物 唐扬 炸猪排 猪排 裹粉 炸虾' },
    { id: 'sashimi', name: '切刺身', words: '刺身 三文鱼 开鱼 鱼生 金枪 生鱼片 蓝鳍 甜虾 开生蚝 刺拼' },
    { id: 'plating', name: '出餐摆盘', words: '摆盘 出餐 装盘 盘饰 镊子 围边 出品 盘头 点缀' },
    { id: 'pizzaMaking', name: '披萨制作', words: '披萨 比萨 摇饼 饼皮 薄底 厚底 窑炉 甩饼' },
    { id: 'westernCold', name: '沙拉与冷头盘', words: '沙拉 冷头盘 凯撒 头盘 前菜 塔塔 冷房 油醋汁 冷厨 三明治 鹅肝' },
    {
      id: 'pastaSauce',
      name: '意面与酱汁',
      words: '意面 意大利面 意粉 白汁 红酱 黑椒汁 烩饭 酱汁 肉酱 奶油汁 青酱 焗饭 千层面 番茄酱底 少司 沙司 基础汁',
    },
    {
      id: 'steakGrill',
      name: '煎扒控熟度',
      words: '牛排 扒炉 扒房 战斧 菲力 煎牛扒 牛扒 熟度 全熟 低温慢煮 西冷 肉眼 羊排 煎扒 扒类 煎制 [三五七]分熟',
    },
    { id: 'grillSeasoning', name: '撒料刷酱', words: '撒料 孜然 辣椒面 刷酱 刷油 秘制酱 干料 烧烤料 撒盐 酱料自己 调撒料 蘸水' },
    { id: 'grillSeafood', name: '烤海鲜茄子', words: '生蚝 扇贝 烤茄子 蒜蓉酱 蒜蓉 花甲 锡纸 烤鱼 海鲜烤 烤海鲜 粉丝扇贝 烤鱿鱼 鱿鱼' },
    { id: 'skewering', name: '穿串腌肉', words: '穿串 串串 串肉 穿肉 肉串 自己串 腌肉 自己腌 腌料 码味 腌制 上浆 签子 改刀串 [串穿]起来' },
    { id: 'charcoal', name: '看炭火', words: '炭火 木炭 机制炭 果木炭 生炭 堆炭 看炭 火大火小 炭炉 烧炭 引火 无烟炉 控火 控炉' },
    { id: 'whiteCutChicken', name: '白切鸡', words: '白切鸡 白切 浸鸡 葱油鸡 盐水鸡' },
    {
      id: 'roastMarinade',
      name: '腌料皮水',
      words: '腌料 皮水 上皮 料包 腌盐 自己调料 调料 料自己 蜜汁 烫皮 打气 充气 风干 晾坯 开方 料都是自己 方子 自己开料 熬蜜汁 蜜汁自己',
    },
    { id: 'roastOven', name: '看炉控火', words: '看炉 挂炉 明炉 炉温 火候 果木 看火 烤炉 太空炉 炭炉' },
    { id: 'chopping', name: '斩件摆档', words: '斩件 斩料 摆档 看档 斩鸡 站档 顶档 拼明档 摆盘 明档' },
    {
      id: 'wokCooking',
      name: '炒菜翻锅',
      words:
        '炒锅 翻锅 炒菜 镬气 锅气 小炒 热菜 掌勺 灶台 爆炒 滑油 火候 颠勺 颠锅 上灶 煎炒 菜肴制作 热菜制作 烹制 烹调 会烧菜 出菜 勾芡 水煮 干煸 翻炒 油温 煸炒 滑炒 过油 走油 收汁 灶头 烧菜 滑得 红烧 焖烧 炝锅 芡汁 头锅 二锅 炒饭 炒粉 清炒 行星炒锅 辣椒炒肉 炒肉 海鲜烹制 抢火 猛火 快炒 爆炒海鲜 炒时蔬 (炒|颠|站|上|掌)(灶头|头炉|二炉|头锅|二锅|热菜|小炒) (旺|猛|爆|武|大)火(爆炒|炒|小炒|候) (火|镬|锅)(候|头|气)(足|好|准|大) (头|二|三)(炉|灶|锅)(师傅|站|接) 起锅 火头大 酱爆 红烧(收汁)? 大翻勺 走菜快 出锅快 出菜快 火候与出菜 急火爆炒 翻勺 颠大勺 一个?人(看|管)?[两二2](口|只|眼|个)(锅|灶) 一人两灶 两眼灶 立灶头 站灶 上小锅 炉灶[一二三四五六七八九十]年 出菜速度 高峰(快速)?出菜 快速出菜 走菜速度',
    },
    {
      id: 'localDishes',
      name: '杭帮菜与家常菜',
      words:
        '杭帮菜 东坡肉 西湖醋鱼 家常菜 龙井虾仁 本帮 浙菜 红烧肉 农家菜 土菜 片儿川 江浙菜 地方菜 徽菜 醋鱼 虾仁 鱼羹 宋嫂 叫花鸡 叫化鸡 笋干老鸭 老鸭煲 葱包烩 本地菜 油焖笋 爆鳝片 老鸭煲 响铃 莼菜 梅干菜 绍兴菜 宁波菜 杭帮 虾爆鳝 台州菜 温州菜 浙江菜 江南菜 (杭帮|杭州|本帮|浙|江浙|家常)(老菜|本味|菜路|名菜|风味) (龙井虾仁|宋嫂鱼羹|叫化鸡|叫花鸡|油焖笋|蜜汁火方|鱼头豆腐|笋干老鸭|神仙鸭|糖醋里脊|油爆虾|干炸响铃|莼菜)(汤|羹|煲)? (外婆家|知味观|楼外楼|新白鹿) 小海鲜 杭州菜 杭州(老|土|名)菜 本帮杭帮 油爆虾 糖醋鱼 爆鳝 腌笃鲜 鱼头豆腐 酱爆螺蛳 红烧划水 蜜汁火方 神仙鸡 糖醋排骨 清炒虾仁 炸响铃 荷叶粉蒸肉 干菜焖肉 老底子菜 西湖莼菜 三鲜 狮子头 红烧羊肉 浆虾仁',
    },
    {
      id: 'bigPotCooking',
      name: '大锅菜',
      words:
        '大锅菜? 大锅 团餐 几百人 食堂 员工餐 大灶 [0-9一二两三四五六七八九几][百千][多来几]?份 [0-9]?[0-9][0-9]份 翻大铲 大铲 百人 千人 两荤一素 打饭 几百号人 工地饭 两大荤 一锅~份 (大灶|团餐|食堂|工地|企业|单位)(菜|饭|餐|厨|灶|食堂) (一锅|一餐|一顿)(几百|三百|上百|五百|两百)(份|人)? (上千|三百|五百)(号)?人(吃饭|的饭|用餐)?',
    },
    {
      id: 'seasoning',
      name: '调味',
      words:
        '调味 口味 咸淡 酱汁 复合调味 汁水 味型 糖醋 芡头 勾芡 芡汁 兑汁 高汤 吊汤 兑(汁|高汤|糖醋) (糖醋|咸鲜|酸甜|口味|味道)(比例|汁|稳|厚薄) (高|上|清|奶|鸡|毛)汤(吊|熬|煨) 红烧收汁 收汁 调汁 味(要)?稳 浆芡 芡汁一勺准 芡亮 薄芡 兑碗芡',
    },
    {
      id: 'cuttingSkill',
      name: '刀工切配',
      words:
        '刀工 切配 砧板 改刀 切丝 切菜 片鱼 配菜 墩子 切片 花刀 剔骨 原料初加工 原料加工 刀功 分档 切割配 雕花 果雕 切肉 土豆丝 肉片 切丁 分切 切得快 砧板上 剁肉 切片机 切肉机 荤素分刀 斩骨 切(丝|丁|花刀|墩头) (砧板|墩子|案板)(工|上|功|快) (配菜|切配)(标准|规格|出品) 刀工(精细|细|好)',
    },
    {
      id: 'marinating',
      name: '腌制上浆',
      words: '上浆 腌制 码味 腌肉 挂糊 浆料 (浆|腌)(虾仁|牛肉|鱼片|鸡丁) 浆虾仁 浆菜 浆腌 去水上浆 上浆滑油 浆粉 虾仁(去水|上浆|浆)',
    },
    {
      id: 'fishCleaning',
      name: '水台宰杀',
      words: '杀鱼 水台 宰杀 海鲜处理 刮鳞 宰鱼 活杀 活杀河鲜 鱼虾活杀 活杀鱼 现杀 宰河鲜 杀(甲鱼|黄鳝|牛蛙|鸡|鸭) 开生',
    },
    {
      id: 'steamStew',
      name: '蒸炖',
      words:
        '蒸菜 炖汤 煲汤 蒸柜 上什 蒸箱 炖品 扣肉 煨汤 蒸鱼 吊汤 掌时 燕窝 燕鲍翅 蒸排骨 蒸海鲜 老火汤 炖盅 (蒸|炖|煨|焖|扣|煲)(老鸭|东坡肉) 瓦罐',
    },
    {
      id: 'coldDishes',
      name: '凉菜拼盘',
      words:
        '凉菜 冷菜 拼盘 冷盘 凉拌 沙拉 刺身 拌菜 红油拌 冷菜间 冷菜房 白斩鸡 糟货 醉蟹 醉虾 糟卤 切盘 围边 刀面 口水鸡 拌凉 凉拌菜 (冷|凉)(盘|拼|荤)(拼|间|房|调汁) (拌|腌|醉|泡)(三丝|黄瓜|泥螺) 冷菜会 做冷菜 会点冷菜',
    },
    {
      id: 'braising',
      name: '卤制',
      words:
        '卤水 卤味 卤菜 卤肉 酱牛肉 卤锅 酱卤 卤料 老卤 香料包 卤货 鸭脖 鸭翅 猪头肉 猪耳 酱鸭 老汤 起卤 卤大肠 猪蹄 卤鸭 续卤 卤制 (卤|酱|糟)(水|味|牛肉|鸭|货|料|汤|锅)(配|熬|养) 卤(牛肉|猪蹄|鸭脖|鸡爪|豆干|肥肠)',
    },
    {
      id: 'roasting',
      name: '烤鸭烧腊',
      words:
        '烤鸭 烧鹅 叉烧 烧腊 挂炉 皮水 脆皮 烧鸭 乳猪 脆皮五花 五花 烧腩 脆皮腩 烧肉 烧味 豉油鸡 油鸡 贵妃鸡 (烤|烧)(鸭|鹅|鸡|乳猪|腊|味)(炉) (叉烧|烧鹅|烧肉|白切鸡|豉油鸡)(腌|挂炉|斩)',
    },
    {
      id: 'grillCooking',
      name: '烧烤',
      words:
        '烧烤 烤串 炭烤 烤鱼 烤羊 羊肉串 撸串 鸡翅 板筋 烤肉 烤面筋 烤韭菜 站炉 炉子前 烤五花 夜宵炉 烤羊腿 烤全羊 烤牛油 掌烤 (烤|烧)(肉串|羊肉|生蚝) (翻|撒|控)炭火',
    },
    {
      id: 'soupBase',
      name: '汤底底料',
      words: '底料 汤底 高汤 炒料 锅底 牛油 红油 糍粑辣椒 豆瓣 清油 兑锅 打锅 吊锅底 菌汤 香料 红汤 炒底料 酸汤',
    },
    {
      id: 'dough',
      parts: '老面 兑碱 酸碱 面肥',
      name: '发面和面',
      words:
        '发面 和面 老面 面团 揉面 酵母 兑碱 酸碱 烫面 水温 面粉 饧面 压面 死面 水调面 膨松面 层酥 米制品 杂粮 油酥 澄面 自己发 和面机 面自己 发得 面发 压面机 起面 面肥 馒头',
    },
    { id: 'fillings', name: '调馅', words: '调馅 馅料 拌馅 打馅 肉馅 鲜肉馅 皮冻 豆沙 炒馅 打水馅' },
    {
      id: 'bunPleating',
      name: '包包子收口',
      words:
        '包包子 收口 捏褶 手工包子 十八褶 手包 包馅 提褶 个头匀 小笼 包饺子 捏~只 捏包子 包得(匀|快) (包|捏|打)(包子|馒头|烧卖|饺子|馄饨|小笼)',
    },
    {
      id: 'breakfastItems',
      name: '油条烧麦等早点',
      words:
        '油条 烧麦 烧卖 粢饭 豆腐脑 豆浆 早点 花卷 麻球 锅贴 生煎 烧饼 煎饼 馄饨 葱油饼 糍粑 水煎包 春卷 虾饺 煮粥 稀饭 鸡蛋饼 摊饼 蛋饼 煎饺 烙饼 手抓饼 茶叶蛋 磨豆浆 馒头 糖三角 肠粉 米糕 发糕 豆花 春饼 点心 炒面 炒粉干 早餐品种 (油条|烧麦|豆浆|大饼|葱包烩|锅贴|生煎|小笼|粢饭|米线|馄饨)(摊|现做|炸|煎)',
    },
    {
      id: 'noodleMaking',
      name: '手擀面拉面',
      words:
        '手擀面 擀面 拉面 刀削面 面条机 切面 抻面 面条 下面 擀皮 煮面 面锅 捞面 甩干 掸面 热干面 煮粉 烫粉 溜条 削面 拉条 面剂 煮面炉 下粉 饺子皮 馄饨皮 (拉|扯|擀|削|压|抻|煮)(面条|面片)',
    },
    { id: 'proofing', name: '醒发', words: '醒发箱? 发酵箱? 饧发 二次发酵 温湿度 醒面 冷藏发酵 发酵' },
    {
      id: 'breadMaking',
      name: '面包制作',
      words:
        '面包 吐司 欧包 餐包 甜面包 法棍 贝果 面包房 软欧 烤面包 面包制作 碱水 布里欧 恰巴塔 佛卡夏 牛角 甜面团 (做|烤|整|打)(吐司|欧包|贝果|可颂) 硬欧',
    },
    { id: 'laminating', name: '开酥', words: '开酥 起酥 酥皮 可颂 丹麦 叠被子 酥饼 蛋挞 酥点 明酥 暗酥' },
    {
      id: 'ovenBaking',
      name: '烤炉操作',
      words: '烤箱 烤炉 炉温 平炉 风炉 烘烤 上下火 看炉 看色 隧道炉 层炉 出炉 烤色 烤得 转炉 石板炉 (守|控|烤)(烤箱|炉温|上下火)',
    },
    {
      id: 'cakeDecorating',
      name: '裱花',
      words: '生日蛋糕 蛋糕装饰 多层蛋糕 裱花蛋糕 婚礼蛋糕 做蛋糕 做生日 蛋糕店 裱花 (裱|挤|淋)奶油 (翻糖|慕斯|千层)蛋糕 抹蛋糕',
    },
    {
      id: 'dessertMaking',
      name: '甜品慕斯',
      words:
        '慕斯 甜品 蛋挞 曲奇 提拉米苏 蛋糕胚 巴斯克 泡芙 马卡龙 蛋糕卷 挞派 巧克力 淡塔 蛋塔 布丁 千层 曲奇饼 冰淇淋 饼干 水果塔 塔派 甜品台',
    },
    {
      id: 'westernCooking',
      name: '西餐烹调',
      words:
        '西餐 法餐 法式 意餐 热厨 西厨 西式 热厨房 西式菜 波龙 烩菜 热菜位 西餐灶 (煎|扒|烤)(牛排|羊排|鸡扒|鱼排) (意面|酱汁|汤底|沙拉|披萨)(现做|熬)',
    },
    { id: 'sushi', name: '寿司刺身', words: '寿司 捏寿司 醋饭 握寿司 军舰 手卷 卷物 寿司卷 板前 寿司饭 江户前' },
    { id: 'teppanyaki', name: '铁板烧', words: '铁板烧? 铁板 铁板炒饭 铁板海鲜 煎海鲜' },
    {
      id: 'homeCooking',
      name: '做家常饭',
      words:
        '做饭 烧饭 烧菜 家常饭 做菜 煮饭 做一日三餐 三餐 会烧 饭菜 一日三餐 四菜一汤 江浙口味 清淡 少油 家常口味 煲汤 荤素搭配 买菜烧饭 做早饭 面食 烧得一手 口味清淡 (做|烧)(家常饭|家常菜|一日三餐|三顿饭|饭菜|可口) 三顿饭 饭烧好',
    },
    {
      id: 'coffeeMaking',
      name: '咖啡制作拉花',
      words:
        '萃取 意式 咖啡机 咖啡 浓缩 半自动 美式 布粉 压粉 粉量 流速 金杯 意式机 咖啡豆 (萃|打|做|冲)(奶泡|咖啡|浓缩|拿铁|美式) (意式|手冲|半自动)(咖啡机|机)',
    },
    {
      id: 'drinksMaking',
      name: '饮品制作',
      words:
        '奶茶 摇茶 饮品 出杯 水果茶 雪克杯? 配方卡? 调制 摇制 柠檬茶 果汁 鲜榨 奶盖 做饮料 做奶茶 茶饮 果茶 (摇|打|煮|做|出)(奶茶|果茶|饮品)',
    },
    {
      id: 'cocktailMaking',
      name: '调酒',
      words: '鸡尾酒 调酒 基酒 摇酒 威士忌 长饮 特调 摇壶 金汤力 莫吉托 酒单 雪克 吧勺 洋酒 冰块 凿冰 冰球 开吧',
    },
    { id: 'teaService', name: '泡茶茶艺', words: '泡茶 茶艺 盖碗 茶席 冲泡 茶具 茶文化 讲茶 茶叶知识 茶叶冲泡 水温 出汤 泡龙井 行茶 分茶' },
    {
      id: 'tableService',
      name: '摆台上菜',
      words:
        '摆台 上菜 点菜 传菜 包厢 宴会 撤台 端菜 开台 酒水 餐前准备 餐中服务 对客服务 看台 值台 翻台 跑菜 看单 划单 收台 骨碟 收盘 开瓶 走菜 摆餐具 备餐具 换骨碟 走菜 (摆|撤|铺|翻|清)餐具 (点|上|斟)(菜|酒|茶)(单)',
    },
    { id: 'cashier', name: '收银', words: '收银 收钱 收款 扫码收款 找零 结账 买单 点钞 长短款 交款 对账 扫码枪 办卡 会员卡 对款' },
    {
      id: 'kitchenHygiene',
      name: '厨房卫生',
      words:
        '食品安全 卫生 五常 4d 4d厨房 留样 生熟分开 明厨 冰箱管理 六t 六常 (生熟|刀板|色标)(分开|管理) (收|清|搞)(灶台|油烟罩|厨房卫生) 食品安全(操作|规范|管理)?',
    },
    { id: 'fryingFastFood', name: '炸炉快餐', words: '炸炉 炸鸡 汉堡 薯条 套餐 炸物 油炸 裹粉' },
    {
      id: 'dishWashing',
      name: '洗碗消毒',
      words: '洗碗 消毒 碗碟 洗碗机 餐具 洗刷 刷碗 洗盘子 收餐 碗筷 洗餐具 碗盘 垃圾分类 餐具归类 洗碗间 收垃圾 泔水',
    },
    {
      id: 'menuCosting',
      name: '菜单成本',
      words:
        '成本 毛利 菜单 菜品研发 新菜 开菜单 出品(把控|标准|管理) 原料采购 菜谱 标准菜谱 厨房管理 宴席设计 成本核算 盘存 毛利率 验收食材 食材验收 不浪费 [料货]自己[看买验开] 开单验货 去看货 宴席开单 算菜金 菜金(算|控) 排菜谱 开菜谱 算成本 控成本 排菜 核菜价 毛利核算',
    },
    {
      id: 'menuNutrition',
      name: '食谱营养',
      words: '食谱 营养 膳食 配餐 热量 带量 月子餐 忌口 宣教 营养宣教 膳食评估 营养评估 称量食材 糖尿病餐 治疗餐 食谱编排 带量食谱',
    },
  ],
} as const satisfies Family
