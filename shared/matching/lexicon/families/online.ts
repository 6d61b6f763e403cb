import type { Family } from '../entries.ts'

/** Trades and skills of 电商直播零售. */
export const online = {
  key: 'N',
  name: '电商直播零售',
  trades: [
    {
      id: 'realtor',
      name: '房产经纪人',
      codes: '4-06-02-01',
      title:
        '房产中介 房产经纪 房产经纪人 房产销售 置业顾问 租房顾问 二手房经纪 租赁经纪 卖(房|房子|二手房)(的)? 做中介(的)? (二手房|新房|租房|房屋|商铺|写字楼)(销售|租赁|买卖)?(顾问|经纪人|经纪|专员|销售)',
      hints: '带看 房源 二手房 楼盘',
      skills: 'houseViewing salesTalk customerTalk',
      related: 'salesRepresentative',
    },
    {
      id: 'shelfStocker',
      name: '超市理货员',
      codes: '4-01-02-03',
      title: '超市理货 超市理货员 商超理货 补货员 上货员 生鲜理货',
      hints: '排面 价签 保质期 货架 超市',
      skills: 'display shelfLife stockTaking',
      related: 'shopAssistant cashierClerk stockClerk',
    },
    {
      id: 'renderArtist',
      name: '三维建模渲染师',
      codes: '4-08-08-08',
      title: '三维建模 建模渲染 产品渲染 c4d设计 三维设计师 3d设计 三维渲染 渲染师 c4d 电商建模',
      hints: '渲染 材质 灯光 建模',
      skills: 'render3d imageCompositing',
      related: 'graphicArtist videoEditor',
    },
    {
      id: 'influencerBd',
      name: '达人商务',
      codes: '4-01-06-01',
      title: '达人商务 达人bd 商务bd 媒介 达人运营 招商bd 直播商务 达人对接 媒介专员 主播经纪',
      hints: '建联 佣金 寄样 坑位',
      skills: 'influencerOutreach priceBargain office',
      related: 'shopOperator buyerAssistant newMediaOperator',
    },
    {
      id: 'phoneAgent',
      name: '电话客服',
      codes: '4-04-05-03',
      title: '话务员 呼叫中心 电话客服 客服代表 接线员 热线客服 电话接线员 外呼 坐席 接电话(的)?(客服|话务员)? 打电话(回访|的客服)',
      hints: '接线 来电 热线 坐席 外呼',
      skills: 'phoneService customerTalk typingFast',
      related: 'onlineServiceAgent cashierClerk',
    },
    {
      id: 'sellingStreamer',
      name: '带货主播',
      codes: '4-01-06-02',
      title:
        '带货主播 主播 直播带货 电商主播 女装主播 直播销售 服装主播 淘宝主播 抖音主播 卖货主播 直播员 助播 食品主播 美妆主播 穿搭主播 直播卖货 互联网营销师 副播 珠宝主播 零食主播 母婴主播 童装主播 男装主播 家居主播 水果主播 酒水主播 护肤主播 直播主播 卖货直播 夜场主播 白天主播 女鞋主播 珠宝直播 主播带货 新手主播 兼职主播',
      hints: '直播间 讲款 逼单 弹幕 场观 爆单 抖音 淘宝直播 上身 试穿 憋单 小黄车 过款 三二一 福利品 播女装 女装直播 憋单放单',
      skills: 'liveSelling liveClosing tryOn roomControl fabricFit liveData complianceWords jewelleryKnowledge streamStamina onCamera',
      related: 'entertainmentStreamer liveOperator shopAssistant videoPresenter',
    },
    {
      id: 'entertainmentStreamer',
      name: '娱乐主播',
      codes: '4-13-01-02',
      title: '娱乐主播 秀场 秀场主播 语音主播 才艺主播 聊天主播 唱歌主播 语音厅 陪玩 舞蹈主播 团播',
      hints: '打榜 连麦 粉丝团 刷礼物 才艺',
      skills: 'roomControl talentShow',
      related: 'sellingStreamer videoPresenter',
    },
    {
      id: 'videoPresenter',
      name: '出镜与模特',
      codes: '4-07-07-03',
      title: '模特 出镜 试衣模特 网拍模特 平面模特 短视频演员 出镜达人 带货达人',
      hints: '镜头 拍摄 走秀',
      skills: 'tryOn onCamera posing',
      related: 'sellingStreamer entertainmentStreamer',
    },
    {
      id: 'liveOperator',
      not: '汽车 改装 dcs 中控室 消控 婚礼 年会 发布会 婚庆 中控锁 仪表台 水泥 仪表 阀位 锅炉 道闸 导航 360影像 电厂 集控',
      name: '直播运营',
      codes: '4-01-06-02 4-13-01-05',
      title:
        '直播运营 场控 中控 直播中控 直播助理 直播策划 场控运营 运营直播 直播场控 直播技术 直播导播 导播 直播间运营 中控台 直播间中控 抖音中控 淘宝中控 直播间助理 中控场控 直播间场控 直播中控员 中控运营 场控助理 直播间中控员 视频号中控 敲键盘的 主播旁边 直播间敲(链接|键盘) 弹链接的 直播幕后 直播后台 (场控|中控|直播)(小)?(助理|助播|兼场控|兼中控) 中控兼场控 (直播|直播间)(后台)?(操作员?|操盘) (白|晚|夜)场中控 直播间(总控|后台)',
      hints: '上链接 投流 排品 复盘 后台 推流 上架 弹讲解 卡库存 发券 大屏 下播 弹窗 抽奖 主播 逼单 倒数',
      skills: 'liveBackend liveData liveCueing liveClosing liveGear scriptWriting productArranging adBuying roomControl',
      related: 'sellingStreamer shopOperator adOptimiser',
    },
    {
      id: 'shopOperator',
      name: '网店运营',
      codes: '4-01-06-01',
      title:
        '电商运营 网店运营 淘宝运营 天猫运营 拼多多运营 运营助理 店铺运营 跨境电商 亚马逊运营 京东运营 抖店运营 运营专员 电子商务 电商专员 网店店长 外贸电商 亚马逊 国际站运营 店长运营 跨境运营 速卖通运营 虾皮运营 temu运营 抖店店长 独立站运营 唯品会运营 1688运营 阿里巴巴运营 淘宝店长 店铺操盘手 操盘手 运营淘宝 运营天猫 速卖通 temu 电商操盘 平台运营 店群运营 淘系运营 视频号运营 运营主管 (天猫|淘宝|京东|拼多多|抖店|抖音小店|亚马逊|店铺|网店|旗舰店)(店|店铺)?运营(专员|助理|主管)? 管(网店|淘宝店|店铺)(的)? (拼多多|天猫|淘宝|京东|抖店|抖音小店|网店|电商|店铺|旗舰店|亚马逊|快手小店)(店长|操盘手|运营总监|组长) (tiktok|tk|shopee|lazada|速卖通|ebay|ozon|希音|shein|沃尔玛|得物|唯品会|微信小店|视频号小店|有赞|闲鱼|1688|阿里国际站)(_?shop|店铺|小店|店|商城)?运营(专员|助理)? (小红书|快手)(小店|店铺|商城)运营 (美团|饿了么|外卖|团购|本地生活|闪购)(店铺|平台)?(外卖)?(代)?运营(专员)?',
      hints: '直通车 上架 流量 转化率 店铺 sku 详情页 聚划算 生意参谋 万相台 类目 店群 首屏',
      skills:
        'shopListing adBuying titleSeo campaignSignup dataAnalysis productTesting fbaShipping customerServiceOnline influencerOutreach office taobaoShop pinduoduoShop douyinShop borderShop taobaoAds douyinAds pinduoduoAds borderAds',
      related: 'liveOperator onlineServiceAgent adOptimiser newMediaOperator',
    },
    {
      id: 'onlineServiceAgent',
      not: '物业费 报修 小区 打扫房间 铺床 客房 油烟机上门 查房 布草',
      name: '网店客服',
      codes: '4-04-05-03 4-07-02-03',
      title:
        '网店客服 淘宝客服 电商客服 在线客服 客服 售后客服 售前客服 天猫客服 客服专员 千牛客服 淘宝售前 售后专员 抖店客服 拼多多客服 京东客服 夜班客服 网络客服 客服主管 客服售后 旺旺客服 客服文员 线上客服 客服售前 (小店|网店|淘宝店)客服 旺旺上回消息(的)? 回消息(的|客服) 床品客服 售后客服电商 旺旺(的|回复) 京麦客服 (旗舰店|网店|店铺|天猫店?|淘宝店?|京东|拼多多|抖店|线上|电商)(售前|售后)(客服|售后|售前)? 售前售后(客服)? (旗舰店|网店|店铺|直播间|线上)客服',
      hints: '旺旺 千牛 打字 退换货 询单 回复率',
      skills: 'customerServiceOnline afterSales orderUrging typingFast customerTalk englishMail reviewManaging shopBackend motherBabyGoods',
      related: 'shopOperator cashierClerk',
    },
    {
      id: 'adOptimiser',
      not: '投料 投梭 投包 模具 篮球 棒球 手上活 旅客 乘客 客运站 发车',
      name: '投流信息流优化师',
      codes: '4-13-01-05',
      title:
        '投手 投流 信息流 千川投手 广告投放 信息流优化师 推广 网店推广 竞价 竞价推广 seo sem 投放 优化师 千川 飞手投放 直播投手 抖店投手 抖音投手 千川投流 投流手 信息流投手 投放优化师 巨量投手 投手助理 直通车 万相台 车手 直播投流 投放专员 sem专员',
      hints: '千川 roi 计划 素材 消耗 出价 日耗 全域 投产 随心推',
      skills: 'adBuying planBuilding creativeTesting bidding roiReview bigAccount dataAnalysis taobaoAds douyinAds pinduoduoAds',
      related: 'shopOperator liveOperator newMediaOperator',
    },
    {
      id: 'newMediaOperator',
      name: '新媒体运营',
      codes: '4-13-01-05',
      title:
        '新媒体 短视频运营 小红书运营 抖音运营 公众号运营 内容运营 新媒体运营 自媒体 文案 账号运营 文案策划 小红书 抖音号运营 视频号 新媒体编辑 短视频编导 账号起号 内容编辑 探店达人 自媒体运营 种草运营 (公众号|微信|内容|文案|自媒体|图文|微博|知乎|b站)(编辑|撰写|写手|运营|小编)(员)? 小编',
      hints: '涨粉 选题 脚本 爆款 图文',
      skills: 'scriptWriting videoEditing dataAnalysis accountGrowth shooting photoRetouch adBuying',
      related: 'videoEditor shopOperator liveOperator',
    },
    {
      id: 'videoEditor',
      not: '电剪 裁布 裁床',
      name: '视频剪辑师',
      codes: '4-13-02-02 4-13-01-05 2-09-03-06',
      title:
        '剪辑 视频剪辑 后期 剪辑师 短视频剪辑 后期制作 拍摄剪辑 视频后期 剪辑后期 剪辑助理 短视频制作 后期剪辑 短视频后期 视频制作 影视后期 直播切片 切片剪辑 剪片师 剪辑员 拍剪 混剪 剪(视频|片子|片|短视频)(的|师)',
      hints: '剪映 pr 素材 字幕 成片',
      skills:
        'videoEditing subtitlesEffects beatMontage motionGraphics scriptWriting colourGrade shooting clipPublishing voiceOverPace accountGrowth photoRetouch',
      related: 'photographer newMediaOperator graphicArtist',
    },
    {
      id: 'photographer',
      not: '探伤 x光 放射 射线',
      name: '摄影摄像师',
      codes: '4-08-09-01 4-13-02-09',
      title:
        '摄影师 摄像师 拍摄 摄影 婚礼摄像 商业摄影 产品摄影 修图师 摄影助理 电商摄影 摄像 跟拍 影楼 修图 服装摄影 商业摄影师 电商摄影师 产品摄影师 静物摄影 网拍摄影 摄影摄像 婚礼摄影 婚礼跟拍 儿童摄影 摄像助理 拍摄师 美食摄影 拍(照|照片|视频|产品|短视频|摄影)(的|师)',
      hints: '单反 布光 镜头 棚拍',
      skills: 'shooting lightingStudio stillLife modelShooting photoRetouch colourGrade videoEditing',
      related: 'videoEditor graphicArtist droneFlyer',
    },
    {
      id: 'graphicArtist',
      not: '墙绘 环创 泡沫字 泡沫雕 美陈 展板 颜料 手工布置 舞台',
      name: '电商美工',
      codes: '4-08-08-08 2-09-06-04',
      title:
        '美工 电商美工 平面设计 淘宝美工 电商设计 平面设计师 视觉设计 广告设计 详情页设计 ui设计 室内设计 广告制作 淘宝设计 天猫美工 天猫设计 网店美工 美工设计 详情美工 视觉美工 平面美工 电商视觉 跨境美工 设计美工 美工兼 修图的 做图的 做图师 做详情页的 做详情页师 做主图的 做主图师 抠图的 抠图师 做美工(的)? (客服|运营|文员|拍摄)兼(作图|做图|美工) 作图(的|员|师)? 网店视觉 店铺视觉 视觉设计师 兼作图 做海报(的)? 排版(的|师|员) 淘宝视觉',
      hints: 'ps 主图 详情页 海报 ai 排版',
      skills: 'photoRetouch pageDesign mainImages imageCompositing posterDesign shopDecoration render3d shooting',
      related: 'photographer videoEditor',
    },
    {
      id: 'shopAssistant',
      name: '营业员导购',
      codes: '4-01-02-03',
      title:
        '导购 营业员 店员 柜员 服装导购 导购员 服装店员 卖衣服 促销员 门店销售 超市员工 便利店店员 专柜 门店店员 商场导购 理货促销 生鲜 珠宝 女装导购 专柜导购 服装销售 服装店导购 女装店员 鞋店导购 卖鞋 母婴导购 超市营业员 服装营业员 专柜店员 童装导购 家电导购 门店导购 便利店 超市店员 手机店店员 手机店 珠宝导购 珠宝店员 化妆品导购 母婴店店员 家居导购 柜姐',
      hints: '连带率 陈列 会员 门店 试衣 便利店 超市 母婴店 水果店',
      skills: 'shopSelling display cashier stylingAdvice stockTaking customerTalk fabricFit jewelleryKnowledge phoneSales office',
      close: 'cashierClerk',
      related: 'sellingStreamer picker onlineServiceAgent waiter shelfStocker',
    },
    {
      id: 'cashierClerk',
      name: '收银员',
      codes: '4-01-02-04',
      title: '收银员 收银 超市收银 超市收银员 前台收银 收款员 便利店收银 收银台',
      hints: '收银机 找零',
      skills: 'cashier tillBalancing memberService lossPrevention customerTalk shelfLife',
      related: 'shopAssistant waiter onlineServiceAgent',
    },
    {
      id: 'salesRepresentative',
      name: '销售代表',
      codes: '4-01-02-01',
      title:
        '销售 业务员 销售代表 销售员 地推 电话销售 销售顾问 客户经理 渠道 电销 外贸业务员 业务代表 保险代理 商务拓展 会籍顾问 招商 跑业务(的)? 做业务(的)?',
      hints: '开发客户 业绩 提成 回款',
      skills: 'salesTalk customerTalk exportSales orderFollow priceBargain',
      related: 'shopAssistant realtor',
    },
    {
      id: 'buyerAssistant',
      name: '选品采购员',
      codes: '4-01-01-00',
      title:
        '选品 采购员 买手 采购 采购专员 选品专员 跟单 跟单员 理单 选品师 选品助理 直播选品 服装买手 采购助理 供应链专员 招商选品 采购文员 面料采购 外贸跟单员 (做)?采购(的)',
      hints: '供应商 比价 打样 交期',
      skills: 'sourcing productSelecting priceBargain orderFollow office reportWriting clothInspection',
      related: 'shopOperator dispatcher stockClerk apparelMerchandiser',
    },
  ],
  skills: [
    {
      id: 'motherBabyGoods',
      name: '母婴用品知识',
      words:
        '(懂|会讲|熟悉|了解)(母婴|奶粉|纸尿裤|尿不湿|辅食) 奶粉(段数|纸尿裤|推荐|知识|成分|转奶) 段数 (哪个|几个)?月龄(穿|吃|讲|用|奶粉|尺码|对应) 纸尿裤(尺码|推荐|知识|材质|店) 穿几码 母婴(用品|产品|知识|类目|店|行业)',
    },
    {
      id: 'shopBackend',
      name: '快捷短语与后台订单',
      words:
        '快捷(短语|语|回复) 话术模板 (改|换)(地址|价|单|备注) 改地址 拦截快递 订单(操作|处理|备注|拆分|改) 后台(操作|订单|改价|改单|下单) 补差价 查(单|物流|件) 补发 发票登记 合单',
    },
    { id: 'voiceOverPace', name: '日更与爆款拆解', words: '日更 爆款拆解 拆解爆款 日产 批量剪 配音 日更视频' },
    { id: 'streamStamina', name: '播时长', words: '日播 播四小时 播六小时 播八小时 连播 小时场 每天播 播~小时 长时间直播 嗓子' },
    {
      id: 'exportSales',
      name: '外贸开发报价',
      words: '英语邮件 询盘 报价单 外贸 报关 国际站 开发信 展会 形式发票 外商 信用证 跟订单 做报价 报价跟单',
    },
    {
      id: 'houseViewing',
      name: '带看与房源',
      words: '带看 房源 房源开发 看房 钥匙 过户 贷款流程 客源 二手房 签约 (跑|办)(贷款|按揭) 打电话找客户 (开发|录)房源 (谈|斡旋)价',
    },
    { id: 'phoneSales', name: '手机销售', words: '手机销售 卖手机 办套餐 贴膜 数据迁移 手机卡 换机 合约机 手机膜 苹果手机' },
    { id: 'shelfLife', name: '查保质期价签', words: '保质期 临期 价签 打价签 日期检查 先进先出 换价签 查日期' },
    {
      id: 'clipPublishing',
      name: '切片高光与发布',
      words: '高光 找高光 去重 批量发布 切片 混剪发布 批量出片 (剪|做|发)切片 直播切片 录屏剪辑',
    },
    {
      id: 'render3d',
      name: '三维建模渲染',
      words: 'c4d 建模渲染 产品渲染 渲染 材质灯光 blender oc渲染 3dmax 三维动画 c4d建模 c4d渲染 建模会 建模 (产品|场景)建模',
    },
    { id: 'posing', name: '摆拍动作', words: '摆拍 摆拍动作 姿势 摆姿 表现力 拍照姿势 上镜' },
    {
      id: 'reviewManaging',
      name: '评价管理',
      words:
        '评价管理 评价 差评 索评 评价维护 改评 追评 中差评 差评维护 差评安抚 安抚差评 劝差评 追评处理 差评谈下来 差评打电话 差评回访 改好评 零差评 (差|好|中)评(处理|申诉|邮件)? (留评|索评|vine|测评) 评论维护 问大家 买家秀 (处理|移除)差评 差评处理 (评价|差评)(回复|跟进)',
    },
    {
      id: 'englishMail',
      name: '英文邮件',
      words: '英文邮件 英语邮件 英文回复 邮件回复 英语六级 英语四级 外语客服 英文客服 写邮件 atoz a_to_z a-to-z',
    },
    { id: 'influencerOutreach', name: '达人对接', words: '达人 对接达人 达人对接 达播 寄样 谈佣金 建联 坑位费 团长 达人投放' },
    { id: 'productArranging', name: '排品组货', words: '排品 组货 货盘 排款 测品 上品表 品表' },
    { id: 'jewelleryKnowledge', name: '珠宝成色', words: '翡翠 种水 成色 玉石 水头 珍珠 和田玉 黄金 钻石 蜜蜡 介绍成色 试戴 手镯 圈口' },
    {
      id: 'phoneService',
      name: '电话接听',
      words: '接线 接来电 来电接听 接听电话 (接|客服|服务)热线 热线(接听|客服|坐席) 外呼 回访电话 接电话 话术应答 通话 电话打?进来',
    },
    { id: 'memberService', name: '办会员', words: '会员 办卡 会员卡 储值 充值' },
    { id: 'lossPrevention', name: '防损', words: '防损 防盗 验小票 防偷' },
    { id: 'tillBalancing', name: '对账交款', words: '对账 交款 长短款 营业款 现金清点 核款 日结交款 日结账' },
    {
      id: 'stylingAdvice',
      name: '搭配建议',
      words: '试穿 身材 配两三套 穿搭 配衣服 显瘦 选款推荐 试衣 试穿搭配 搭配建议 搭配衣服 衣服搭配 给顾客搭 服装搭配',
    },
    {
      id: 'orderFollow',
      name: '跟单交期',
      words: '跟单 交期 大货 催货 产前样 下采购单 进度表 面辅料 bom 跟大货 催交 尾期 跟进生产 辅料采购 跟辅料',
    },
    { id: 'priceBargain', name: '比价谈价', words: '比价 谈价 砍价 压价 询价 议价 压账期 谈佣金 降本' },
    { id: 'productSelecting', name: '选款测品', words: '选品 选款 测品 测款 排品 爆款 看榜 蝉妈妈 榜单 留爆款 市场趋势 潜力款' },
    { id: 'imageCompositing', name: '抠图合成', words: '抠图 场景图 抠头发 场景合成 c4d建模 渲染场景 蒙版 图片合成 合成图' },
    { id: 'shopDecoration', name: '店铺装修', words: '店铺装修 装修店铺 旺铺 首页装修 店铺首页 后台装修 店招 首页设计 首页 店铺视觉' },
    {
      id: 'posterDesign',
      name: '海报排版',
      words:
        '海报 banner 排版 画册 活动页 承接页 会场页 大促页(面)? (大促|活动)(页面)?排版 字体设计 宣传单 易拉宝 版式 大促活动图 (大促|活动|会场|促销|节日)(图|海报|主视觉|页面) 券贴片 贴片 换海报 长图海报 钻展图 活动页面设计 展架 包装设计 (设计|做)(logo|标志|包装|画册|名片|展板|vi) logo vi (ai|mj|sd)(生图|出图|绘图) midjourney',
    },
    {
      id: 'mainImages',
      name: '主图详情页',
      words:
        '主图 详情页 (旗舰店|店铺|网店|三家店|几家店)的图 首图 长图 切图 sku图 直通车图 车图 [做改修]主图 [做改]详情 (主图|详情)(页)?排版 主图五连 五张主图 详情长图 详情 套详情 点击率测图 版面排版 白底图',
    },
    { id: 'modelShooting', name: '服装模特拍摄', words: '拍女装 服装拍摄 外景棚拍 引导模特 摆姿 街拍 写真 人像 模特拍摄 拍模特' },
    { id: 'stillLife', name: '静物产品拍摄', words: '静物 产品拍摄 拍产品 产品图 白底图 倒影板 护肤品 食品拍 挂拍 服装平铺 平铺拍' },
    { id: 'colourGrade', name: '调色', words: '调色 一级调色 lut 达芬奇 校色 导色' },
    { id: 'beatMontage', name: '卡点混剪', words: '卡点 踩点 混剪 快剪 素材混剪 鬼畜' },
    { id: 'subtitlesEffects', name: '字幕花字音效', words: '字幕 花字 音效 特效 配乐 贴纸 关键帧 抠像 音乐卡点 蒙版' },
    {
      id: 'accountGrowth',
      name: '账号起号涨粉',
      words:
        '起号 涨粉 爆款 账号 养号 选题 小红书 笔记 种草 粉丝量 矩阵 完播 (评论|私信|粉丝)(维护|回复) (账号|内容)(发布|更新) 复盘账号 达人合作 私域',
    },
    {
      id: 'orderUrging',
      name: '催付转化',
      words:
        '催付 催单 转化 关联推荐 追单 催拍 引导下单 转化率 (催|追|促)(付|付款|拍|单|下单)(短语|两遍|勤快|转化) 没付款的~(催|问|跟) 没[拍付]的再?[问催跟] 没下单的 拍了不付 拍下没付 没付钱 往套餐上带 套餐推荐 往四件套上带 催付和关联推荐 询单转化 关联销售 (搭着|搭配着?|搭)卖 (推荐)?凑单 未付(款)?(提醒|去催) 劝(他|她|客人)?(买)?两(包|件|份) 连带(销售|率)? 买一(包|件)劝两(包|件) 追一追',
    },
    {
      id: 'fbaShipping',
      name: '备货发FBA',
      words:
        'fba 头程 海外仓 发货计划 发fba 库存周转 备货发 补货头程 补货计划 (库存|备货|补货|发货|周转|到货)(计划|规划|预测|周转|周期|天数|计划表)(表)? (算|控|看|盯)(周转|库存周转|可售天数|断货) 断货(预警|前)? 没断过货 补货(表|单|量|节奏|频率) (建|做|开)(货件|发货单|入仓单) 货件 入仓 (清|压)(滞销|库存|滞销库存|冗余) 滞销库存 冗余库存 ipi 库容 仓储费 长期仓储费 (催|下单给|对接)工厂(出货|备货|补货|排产)? 海运时效 (美森|快船|普船|空派|卡派|海派) 海外仓备货 fbm 自发货 转运 尾程 库存绩效 旺季备货 备货(周期|节奏|计划|量) 销量预估 fba库存 备fba',
    },
    { id: 'productTesting', name: '测款测图', words: '测款 测图 测品 打爆款 爆款 补单 基础销量 评价维护 测款留' },
    {
      id: 'titleSeo',
      name: '标题与搜索优化',
      words:
        '标题优化 关键词 卡首屏 埋词 搜索优化 自然流量 五点描述 listing优化 主图点击 点击率 关键词埋词 (埋|选|拓|挖|抓)(词|关键词) 选词 词库 (关键词|类目|搜索|自然)(排名|流量) (掉|上|卡)(排名|首页) 卖家精灵 h10 helium 西柚 鸥鹭 反查(词|asin)? 搜索词报告 search_?term st词 长尾词',
    },
    {
      id: 'roiReview',
      name: '看投产复盘',
      words:
        'roi 复盘 数据复盘 gmv 投产比 复盘表 看roi 转化成本 复盘数据 roi稳 保本 账户诊断 账户优化 优化账户 (能|才|算|几天)打平 盈亏(点|平衡)? 分开算账 (给老板|周五)交表 自己的表 复盘(写成)? 投入产出 费比 推广占比',
    },
    { id: 'bigAccount', name: '日耗账户', words: '日耗 日消 单日烧 万级账户 大账户 日烧 账户消耗 一天烧 百万消耗' },
    { id: 'bidding', name: '出价调价', words: '出价 调价 压价 调出价 控价 溢价 提价 降价 出价策略 关键词出价 调预算' },
    {
      id: 'creativeTesting',
      name: '素材测试',
      words:
        '素材 测素材 素材测试 素材迭代 起量 跑素材 测品素材 素材天天测 混剪素材 ab测试 爆款素材 素材库 落地页 (写|改|测)(脚本|素材|创意) 素材脚本',
    },
    {
      id: 'planBuilding',
      name: '搭计划',
      words: '计划搭建 搭计划 全域 标准计划 建计划 计划分层 放量 控成本投放 随心推 人群包 达人定向 掐计划 关计划 起计划 跑计划 账户搭建',
    },
    {
      id: 'liveCueing',
      name: '配合主播喊单',
      words:
        '喊话 喊单 报库存 倒数 配合主播 跟主播 喊得出来 提醒换款 报名额 应和 捧哏 喊三二一 搭话 丢福袋 丢个?袋子? 打字带气氛 主播喊 喊上车 弹卡 上车弹卡 配合主播弹 福袋节奏 主播手一抬 公屏打字 冷场 顶上来',
    },
    {
      id: 'liveSelling',
      name: '直播讲款',
      words:
        '讲款 讲品 讲解产品 产品讲解 卖点 讲款式 直播带货 带货 直播卖货 卖货 过款 循环讲 直播 口播 单品讲 主播话术 讲得人 卖点讲 成分讲 讲产品 试吃 讲面料 讲卖点 介绍产品 播品 过品 讲食品 单品循环 播女装 播零食 播美妆 (讲|过|卖|推)(款|品|卖点|产品)(直播)',
    },
    {
      id: 'liveClosing',
      name: '逼单促单',
      words:
        '逼单 促单 憋单 话术 倒计时 催单 上链接 福利款 报码 报尺码 三二一 福利品 放单 倒数 喊单 转化话术 催付款 秒单 踢单 砍价演绎 跟供应商砍 放福利 秒杀价 三二一上车 报价格 报活动价',
    },
    { id: 'tryOn', name: '上身试穿', words: '上身 试穿 换衣(服)? 换款 穿搭 展示 搭配 边换边讲 小码模特 身材 显瘦 换装' },
    {
      id: 'roomControl',
      name: '控场互动',
      words:
        '回评论 盯评论 (看|盯)公屏 控场 互动 留人 弹幕 节奏 气氛 拉节奏 公屏 带节奏 停留 粉丝 评论区 粉丝灯牌 灯牌 接话 场子 暖场 气氛组 带气氛 黑粉 答问 拉停留 (控|暖|带|热)(节奏|气氛) (留|拉)(停留|互动) 控评 答疑 (粉丝)?(互动|答疑) 场控',
    },
    { id: 'fabricFit', name: '面料版型', words: '面料 版型 棉麻 针织 遮肉 腰线 尺码 尺码表 显瘦 雪纺 羊绒 穿几码' },
    {
      id: 'liveData',
      name: '看直播数据',
      words:
        '实时数据 数据复盘 场观 gmv 转化率 数据大屏 在线人数 uv价值 罗盘 看数据 复盘 千次 停留时长 憋人 大屏 大盘 盯在线 盯大屏 掉人 复盘表 数据表 飞瓜 蝉妈妈 看大屏 转化 拉数据 下播复盘 流速 掐数据 场均 导数据 拉报表 看roi 盯数据 看流速 roi 成交曲线 拉成交 曲线(和成交)? 哪分钟(涨|掉) 转粉数据 下播数据 转粉 复盘会 写复盘 数据填表 场观转粉 停留曲线 (报|念|读|播|喊)(数据|在线|人数|成交|库存)(给主播|播报)? 数据(播报|提醒|报给主播) (在线|场观|停留|转化|成交)(掉了|曲线|人数) (盯|看|念)(在线|曲线|成交|人数|大屏|数据) (分钟|实时)(成交|在线) (场次|下播|直播)(表|日报|报表|数据表)(填)? (退货|退款)率(高)?',
    },
    {
      id: 'complianceWords',
      name: '违规词与平台规则',
      words:
        '敏感词 违规 极限词 平台规则 违禁词 封号 虚假宣传 功效 绝对化 广告法 违规扣分 限流 禁词 (弹幕|主播)(违规|说错) 违规(词|提醒)(马上|及时)?',
    },
    { id: 'talentShow', name: '才艺表演', words: '唱歌 跳舞 才艺 聊天 连麦 pk 打榜 唱聊' },
    { id: 'onCamera', name: '出镜', words: '出镜 镜头感 镜头前 面对镜头 走秀 拍摄姿势 不怯场 出镜口播 表现力 镜头表达' },
    {
      id: 'liveBackend',
      name: '直播后台操作',
      words:
        '上链接 改价 中控 发福袋 弹链接 推流 obs 百应 中控台 福袋 上架链接 挂链接 弹讲解 卡库存 改库存 改价改库存 发券 优惠券 抽奖 上下架 弹窗 后台点 抖店 千牛 按钮 挂车 讲解卡 秒杀价 拉黑 置顶 置顶评论 抖店后台 后台上 上下链接 报库存 巨量百应 加购链接 小黄车挂 改价格 上品 后台操作 直播后台 操作后台 库存价格 (上|改|挂|切|弹)(链接|价|库存|车|品|优惠券)(中控) (场控|后台)(操作|台|配合) 链接弹 弹出来 上车弹卡 挂券 打标 记价上链接 截单 后台上下架 改库存改价 放单 补库存 标价 价打错 标错价 库存补上 (弹|挂|切)(品|链接|讲解|小黄车|券|福袋|红包) (上|下)(链接|小黄车|券|福袋) (排|改)(链接|小黄车|价格|库存) (发|设|配|配置|设置|挂)(福袋|红包|优惠券|券|满减|粉丝券|超级福袋) 红包 (小黄车|购物袋)(排序|怎么排|上下架|挂)? (改|调)(sku|规格|到手)价 (放|锁|卡|加|减)(库存|单) 弹品 (抽|开)(福袋|奖) 录屏 场次表 (快手|视频号|淘宝|小红书|京东|拼多多)(直播)?(后台|中控台) 快手小店 直播伴侣 视频号助手 主播口令 (一秒|秒)(上车|上架|弹) 讲解(弹|卡) 主推链接 预热(链接|福袋) 排序(链接|小黄车) (改|放|卡|报|补|加|减|锁|调)库存 库存(价格|改|放|调) 预热 场控 样品管理 (备|摆|理)(样品|样)',
    },
    {
      id: 'liveGear',
      name: '直播设备',
      words:
        '灯光 推流 obs 收音 摄像机 声卡 直播设备 绿幕 调音 设备调试 调试设备 直播间搭建 (画面|机位|场景)切换 切(画面|机位|场景) obs(推流|场景|设置|换场景)? 推流(码|设置)? 耳返 提词器 直播(电脑|软件) 贴片(设置)? 绿幕抠像 卡顿处理 vmix',
    },
    {
      id: 'adBuying',
      name: '投流推广',
      words:
        '投流 千川 直通车 付费流量 信息流 投放 推广 万相台 出价 随心推 dou+ 豆荚 引力魔方 巨量 多多搜索 场景推广 跑量 投手 投广告 acos 自动手动 投过千 投过信息流 (投|建|盯)(千川|直通车|广告|素材) 车(上|里)?烧 烧车 养词 养权重 (低价)?卡位 日限额 分时(段)?(折扣|投|放) 关键词(出价|卡位|养) 点击率~(首图|主图) 人群(溢价|包|标签) 付费(推广|投放) 磁力金牛 小红书(聚光|薯条) 聚光(投放|平台) 百度(竞价|推广|搜索) 腾讯(广告|广点通) 广点通 落地页 (信息流|搜索|开屏)广告 (写|做)(投放)?脚本 快手(投放|磁力) 巨量(ad|本地推|引擎) 视频号投流 微信豆 b站投放',
    },
    {
      id: 'taobaoAds',
      name: '淘系推广',
      within: 'adBuying',
      words:
        '直通车(推广|投放|操作|车图)? 万[相象像]台(无界)?(推广|投放)? 引力魔方 超级推荐 钻展 阿里妈妈 淘宝客推广 淘客 (关键词|人群|货品)推广 车图',
    },
    {
      id: 'douyinAds',
      name: '抖音投流',
      within: 'adBuying',
      words: '千川(投放|投流|推广)? 巨量(千川|引擎)?(投放)? 随心推 小店随心推 dou+ 豆荚 抖加 全域推广',
    },
    {
      id: 'pinduoduoAds',
      name: '拼多多推广',
      within: 'adBuying',
      words: '全站推广 多多搜索 多多场景 场景推广 拼多多(推广|投放|直通车) 多多推广 稳定成本推广',
    },
    {
      id: 'borderAds',
      name: '跨境站内广告',
      within: 'adBuying',
      words:
        'acos tacos 站内广告 (亚马逊|自动|手动|sp|sb|sd)广告 谷歌(广告|投放) facebook(广告|投放) tiktok(广告|投放) (sp|sb|sd|dsp)(广告|投放|展示)? (sp_?sb|sp_?sd) cpc(广告|竞价)? (自动|手动)(转|广告|投放)(手动)? 否词 否定(词|关键词|投放) 竞价(策略)? (广泛|词组|精准)匹配 (跑|烧)(词|广告) 跑偏的词 (广告|搜索词)报表 (站内|亚马逊)(广告|推广|投放|ppc)? ppc 广告位 (分时|动态)(竞价|调价) (压|降|控)acos roas',
    },
    {
      id: 'taobaoShop',
      name: '淘宝天猫店',
      within: 'shopListing',
      words: '天猫(店铺|旗舰店|专卖店|店)?(日常)?(运营)? 淘宝(店铺|店)?(运营)? 淘系 旗舰店 猫店 c店 企业店',
    },
    {
      id: 'douyinShop',
      name: '抖音小店',
      within: 'shopListing',
      words: '抖店(运营)? 抖音(小店|商城|店铺)(运营)? 精选联盟 商品卡(优化)? 抖音橱窗',
    },
    {
      id: 'pinduoduoShop',
      name: '拼多多店',
      within: 'shopListing',
      words: '拼多多(店铺|店|店群|上架)?(运营)? 多多店 拼多多后台 店群',
    },
    {
      id: 'borderShop',
      name: '跨境店铺',
      within: 'shopListing',
      words:
        '虾皮(店铺|运营|平台|店) (亚马逊|速卖通|shopee|temu|ebay|来赞达|lazada|独立站|国际站|希音|shein)(店铺|店)?(运营)? (美国|德国|英国|日本|欧洲|法国|加拿大|墨西哥)站 (wish|沃尔玛|walmart|etsy|美客多|ozon|joom|tiktok_?shop|tk小店) 全托管 半托管 跨境(店铺|平台|电商|运营)? (开|过)case 品牌备案 跟卖 (赶|打)跟卖 变体 类目审核 二审 账号关联 防关联 (账号|链接|店铺)(申诉|被封|下架) vc账号 选品开发',
    },
    {
      id: 'scriptWriting',
      name: '脚本策划',
      words:
        '脚本 策划 选题 文案 分镜 写话术 排品 写稿 文案策划 写文案 标题党 台词 拍摄脚本 写脚本 公众号(文章|推文|排版)? 推文 (活动|线上活动)策划 (发布|更新)(内容|笔记|视频) 软文',
    },
    {
      id: 'shopListing',
      name: '店铺上架',
      words:
        '上架 上新 详情页 标题优化 sku 店铺装修 宝贝 发布商品 主图 店铺日常 店铺运营 日常运营 改标题 关键词 五点描述 a+ listing 首图 主图优化 宝贝标题 刊登 埋词 上品 链接优化 listing优化 商品卡 商品卡优化 上链接 商品发布 (上|改|做|发)(标题|详情|主图|宝贝) (写|改|做|优化)(listing|五点|文案|页面|a+|标题|链接) 五点 (标题|文案|页面)(和卖点|卖点)?(自己写|撰写|优化) 上架新品 铺货 链接(搭建|维护|文案|优化|权重) 核价 报价核价 上货 宝贝上架 详情文案 变体合并 (推|打)(新品|新款|爆) (合规|资质)(上传|申报) (商品|图片)?合规 (控|管)(库存|sku) 库存管理 客诉下架',
    },
    {
      id: 'dataAnalysis',
      name: '数据分析',
      words:
        '数据分析 生意参谋 转化 竞品 看板 月销 数据表 竞品分析 关键词数据 看榜 转化率 报表分析 (利润|周报|日报|月报|销售|经营)(表|核算|报表) 透视表 (看|算|拉)(利润|毛利) (拉|做)报表 卖家精灵 生意经 数据罗盘 市场分析 (看|盯|分析|拉)(店铺|后台|运营|经营)?数据 成本核算 (算|核)(毛利|利润|成本|盈亏) (数据|活动)复盘 罗盘',
    },
    {
      id: 'campaignSignup',
      name: '活动报名',
      words:
        '活动报名 双11 大促 聚划算 报活动 618 百亿补贴 秒杀 双十一 活动资源位 资源位 报聚划算 淘抢购 秒杀活动 大促节奏 活动提报 提报 报名活动 会场 平台活动 活动坑位 (报|抢)坑位 坑位(报名|怎么报)? (破|保)(了)?最低价 大促前 (双11|双十一|618|大促)报名 九块九 引流款 秒杀报名 (倒排|活动排期) (lightning_?deal|秒杀ld|prime_?day|黑五|会员日|coupon|优惠券设置|秒杀deal|bd秒杀|网一|黑色星期五) 店铺活动 站外deal 双(12|十二) 年货节 (报|提)(活动|秒杀|大促)',
    },
    {
      id: 'customerServiceOnline',
      name: '在线客服接待',
      words:
        '旺旺 千牛 回复 询单 咚咚 同时接 议价 砍价 话术 接待客户 询盘 询单转化 响应时间 首响 接待量 接单聊 售前 旺旺接待 在线接待 聊天接待 (多|同时|一人|一个人)(窗口|人聊|接待|顶|回)(窗口|几十个|十几个|二十个) (窗口|买家|旺旺|千牛|咚咚|在线)(同时|多|接待|几十个|十几个|四十多个|坐) (接待|回复|应答)(买家|客户|咨询|快|响应|窗口) (响应|首响)(时间|十几秒|快) (同时|一起)(聊|回|接)(十|二十|几十|十几|三十)(来|几)?个(人|买家|窗口)? (快捷|话术|回复)(短语|语|库|模板)(编|整理|后台|自己)? 多窗口(接待)? 千牛多窗口 (接|顶|挂)(二十|十几|三十|几十)(来|多)?个(窗口|号|人) 挂[两二三]个号 旺旺上 自动回复 快捷短语 配快捷短语 三分钟回复率 回复率 平均响应 客人一上来就接 (设|发)(店铺券|优惠券|专属券) 挂(链接|商品) 客服(接待|管理) 推荐(商品|产品|款) (京麦|咚咚|拼多多|抖店|飞鸽|企微|有赞)(后台|客服|接待)? 飞鸽 (答|解)疑 英语客服',
    },
    { id: 'typingFast', name: '打字速度', words: '打字 盲打 每分钟 打字快 五笔 八十字 字一分钟 一分钟~字 打字速度 打字飞快' },
    {
      id: 'afterSales',
      name: '售后处理',
      words:
        '物流查询 查物流 (查|催)件 售后 退换货 退款 投诉处理 差评 纠纷 安抚 介入 仅退款 七天无理由 赔付 物流催件 催件 催物流 退货 换货 中差评 客诉 处理差评 平台介入 售后工单 (退|换|补|赔)(款|换|付|差价|差)(流程|处理|都|按规则) (售后|纠纷|差评|举证|介入|仲裁|申诉|判责|仅退款|赔付)(处理|举证|仲裁|回访|申诉|文案|进件|判责|谈|退款) (平台|小二)(介入|申诉|支持) (差评|中差评)(回访|先认错|处理|跟进) 破损赔付 补发赔付 破损 赔付规则 赔钱在权限 权限内赔 退货理由 退换补发 (骂|发火)(的)?客人 哄得转 哄客人 道歉 发错 色差退 退换货与差评 退款申诉 劝差评 差评安抚 安抚差评 维权(处理)? 处理(退换|差评|纠纷|投诉) (破损|漏发|少件|少发|错发|漏件)(的)?(补发|赔付|处理|包赔)? 退换(货)? (账号|链接|差评)申诉',
    },
    {
      id: 'videoEditing',
      name: '视频剪辑',
      words:
        '剪辑 剪映 pr premiere 后期 成片 剪片 字幕 达芬奇 卡点 混剪 final_cut 带货切片 口播剪辑 套片 粗剪 精剪 必剪 剪口播 气口 剪辑节奏 日产~条 转场 直播切片 (剪|后期|成)(视频|口播|短视频) 口播(剪辑)? 配音 (加|配)(字幕|音乐|音效)',
    },
    { id: 'motionGraphics', name: '特效包装', words: 'ae after_effects 特效 mg动画 片头 动效 c4d' },
    {
      id: 'shooting',
      name: '拍摄',
      words:
        '拍摄 单反 相机 拍视频 拍照 运镜 稳定器 机位 微单 索尼 佳能 联机拍摄 外景 引导模特 挂拍 静物 r5 a7 云台 大疆 产品拍摄 拍产品 (拍|摄|录)(视频|短视频|人像|素材) 搭景 (无人机|航拍) 置景 (视频|短片|宣传片)(拍摄|摄制)',
    },
    {
      id: 'lightingStudio',
      name: '布光',
      words: '布光 打光 灯光 棚拍 影棚 柔光箱 硫酸纸 反光板 影室灯 闪光灯 常亮灯 引闪 灯位 灯[打摆布]好 打灯',
    },
    {
      id: 'photoRetouch',
      name: '修图',
      words:
        '修图 ps photoshop 钢笔抠 扣发丝 抠发丝 精修 lr 抠图 磨皮 lightroom 修片 液化 导色 调图 批处理 精修图 修皮 服装精修 (修|精修)(片|产品图|人像) 抠干净 白底抠图? 抠白底 抠图修图 ps抠图',
    },
    {
      id: 'pageDesign',
      name: '页面设计',
      words: 'ai illustrator cdr coreldraw 平面设计 平面广告 店铺设计 装修店铺 线上店铺 切片图 画册 视觉 点击率 广告图 海报设计',
    },
    {
      id: 'shopSelling',
      name: '门店销售',
      words:
        '连带率 开单 导购 试衣 会员 门店销售 推销 成交 卖衣服 业绩 销冠 回访 会员维护 进店 搭配两 连两件 vip 微信维护 熟客 连单 接待顾客 客单 留客 老客维护 会员卡 连带销售 连带 连件 (介绍|接待)(货|衣服|鞋|进店|顾客|单) (进店|成交|客单)(率)? (推荐|搭配)(产品|商品|衣服) 调货 (微信)?社群 (加|发)(微信|朋友圈) 店内卫生',
    },
    {
      id: 'display',
      name: '陈列',
      words: '陈列 橱窗 摆货 理货 排面 补货 挂版 叠装 换模特 打价签 铺货 摆货架 出样 上货 (补|理|上)(货|架|排面)',
    },
    {
      id: 'salesTalk',
      name: '开发客户',
      words:
        '开发客户 谈单 跑业务 回款 陌拜 拓客 电话邀约 签单 业绩 逼定 转介绍 促成 跟进客户 客户跟进 签(合同|约|单) 跑(市场|客户|渠道) 维护客户 电话(销售|邀约) 做报价 招投标 投标 (打|拨)(电话|陌生电话) 加微信',
    },
    {
      id: 'sourcing',
      name: '采购选品',
      words:
        '采购 供应商 比价 选品 询价 交期 跟单 打样跟 选款 拿样 寄样 谈价 砍价 压账期 供应链 谈佣金 货盘 档口 十三行 四季青 拿货 找货 工厂货源 招商选品 采买 找面料 找货源 色卡 面料市场 (看|寄|确认|拿|跟)样品? 采购(下单|对账|验货|入库) (供应商)(管理|开发|对账)',
    },
  ],
} as const satisfies Family
