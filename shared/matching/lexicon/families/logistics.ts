import type { Family } from '../entries.ts'

/** Trades and skills of 物流运输. */
export const logistics = {
  key: 'L',
  name: '物流运输',
  trades: [
    {
      id: 'forkliftDriver',
      not: '五零 装沙 修叉车 叉车维保 换货叉 门架链条 叉车销售 叉车租赁 不做司机',
      name: '叉车司机',
      codes: '6-30-05-01',
      title:
        '叉车 叉车工 叉车司机 叉车师傅 开叉车 前移式叉车 高位叉车 叉车员 电动叉车 平衡重 堆高车 铲货司机 高叉 货叉司机 叉车驾驶员 叉车操作工 叉车操作员 前移叉 高位叉车司机 前移叉车司机 三向叉车 叉车兼仓管 叉车装卸工 仓库叉车 冷库叉车 冷链叉车 电瓶叉车司机 码头叉车 夹抱车 叉车佬 开叉车的 叉车师傅仓库 高位车司机 叉车队',
      hints: '托盘 货叉 n1 高位货架 货架 卸托盘 电瓶叉车 夹抱',
      skills: 'counterbalanceForklift reachTruck rackStorage forkliftCheck pdaScanning loadingUnloading',
      related: 'stockClerk loader loaderOperator overheadCraneOperator palletTruckWorker picker',
    },
    {
      id: 'palletTruckWorker',
      name: '地牛搬运工',
      codes: '4-02-05-01',
      title: '地牛工 拉地牛 电动地牛 搬运车',
      hints: '地牛 液压车',
      skills: 'loadingUnloading palletTruck',
      close: 'loader',
      related: 'forkliftDriver sorter stockClerk',
    },
    {
      id: 'stockClerk',
      not: '刀具磨',
      name: '仓库管理员',
      codes: '4-02-06-01',
      title:
        '仓管 仓库管理员 仓管员 库管 管成品库 管仓库 管库房 成品库 仓库主管 保管员 仓库员 仓储管理 物料员 刀具管理员 库房 仓库保管 仓库文员 仓储员 仓库管理 仓管主管 仓库账务 仓库记账 原料仓管 成品仓管 五金仓管 配件仓管 冷库仓管 电商仓管 物料管理员 仓库班长 仓库组长 仓储专员 仓储主管 材料员 材料保管员 仓库统计 仓管文员 来料收货 收料员 发料员',
      hints: '入库 出库 盘点 库存 库位 单据 账物卡 erp 物料卡 收发 盘库 呆滞 先进先出',
      skills: 'stockTaking inOutStock erpEntry pdaScanning office reportWriting warehouseLayout wmsUse',
      close: 'picker',
      related: 'forkliftDriver dispatcher sorter coldStorageKeeper',
    },
    {
      id: 'picker',
      name: '理货拣货员',
      codes: '4-02-06-02',
      title:
        '理货 拣货 拣货员 理货员 配货 配货员 发货员 分拣理货 打单发货 仓库打包 配拣 上架员 拣配 仓库普工 发货 收货员 仓库工 电商打包 快递打包 仓库打包员 发货打包 仓内操作员 仓库拣货 仓储普工 电商仓库 拣货打包 捡货员 捡货 复核员 复核打包 备货员 上架理货 退货处理员 退货员 电商发货 云仓 云仓操作 仓库操作员 仓库分拣 收货组 质检打包',
      hints: '拣货单 上架 打单 货位 面单 打包台 复核 云仓 拣货车 波次 双十一 sku 贴单',
      skills: 'pickingPacking pdaScanning inOutStock packing parcelPacking returnsHandling',
      close: 'sorter packer',
      related: 'stockClerk forkliftDriver loader shopAssistant coldStorageKeeper',
    },
    {
      id: 'sorter',
      name: '快件分拣员',
      codes: '4-02-07-09 4-02-07-02',
      title:
        '分拣 分拣员 快递分拣 分拣工 快件处理 中转场 扫描员 分拨 快递操作员 操作员快递 快递分拣员 分拣操作员 分拣扫描 中转操作 分拨中心 快递中转 快递仓分拣 分拣装卸 夜班分拣 转运中心 快递装卸 供件员 建包员 快递扫描员 集散中心',
      hints: '扫描枪 包裹 传送带 集包 笼车 格口 三段码 供件 建包 交叉带 分拨中心 转运',
      skills: 'parcelSorting pdaScanning loadingUnloading',
      close: 'picker',
      related: 'courier packer loader',
    },
    {
      id: 'courier',
      name: '快递员',
      codes: '4-02-07-08',
      title:
        '快递 快递员 派件 收派 收派员 快递小哥 派件员 快递业务员 揽件 投递员 邮递员 收派件 驿站 快递收派员 顺丰快递 京东快递 中通快递 圆通 韵达 申通 邮政投递 快递员司机 驿站店员 驿站管理 驿站站长 末端派送 快递派送 派送员 送快递 驿站操作员 收件员',
      hints: '三轮 派送 收件 片区 签收 驿站 派件 揽收 小区 写字楼 快递柜 巴枪 末端',
      skills: 'deliverParcels routeKnowledge ebike pdaScanning customerTalk',
      related: 'deliveryRider sorter vanDriver',
    },
    {
      id: 'deliveryRider',
      name: '网约配送员',
      codes: '4-10-08-01',
      title:
        '外卖 骑手 配送员 外卖骑手 外卖员 跑腿 送餐员 众包 送货员骑行 外卖配送 送外卖 美团骑手 专送 美团 饿了么 饿了么骑手 闪送 闪送员 达达 骑手站长 外卖小哥 送药员 同城配送 同城跑腿 即时配送 外卖专送 乐跑',
      hints: '站点 单量 电动车 接单 跑单 准时率 超时 餐箱 取餐',
      skills: 'deliverParcels routeKnowledge ebike',
      related: 'courier vanDriver',
    },
    {
      id: 'loader',
      name: '装卸搬运工',
      codes: '4-02-05-01',
      title:
        '装卸工 搬运工 装卸 搬运 卸货工 装车工 搬家工 搬家 上下货 搬运员 卸货 装货工 码垛工 装卸员 搬运装卸 装卸师傅 装柜工 卸柜 夜班装卸 货运装卸 码头装卸 搬家师傅 搬家公司 搬运师傅 扛包 冷库装卸 快递装卸工 卸车工 装卸班 装卸普工 装卸队 装车卸车 力工装卸',
      hints: '上下车 码垛 搬货 力气 卸柜 装柜 扛包 地牛 托盘 月台',
      skills: 'loadingUnloading loadingByHand palletTruck furnitureMoving',
      close: 'palletTruckWorker',
      related: 'sorter forkliftDriver siteHelper picker',
    },
    {
      id: 'truckDriver',
      name: '货车司机',
      codes: '4-02-02-02',
      title:
        '货车司机 卡车司机 大货车 半挂 牵引车 挂车司机 货运司机 a2司机 b2司机 重卡司机 长途司机 冷藏车司机 大车司机 物流司机 渣土车 水泥罐车 搅拌车司机 泵车司机 自卸车 集卡 集卡司机 厢车 b照司机 a照司机 9米6 高栏 罐车 洒水车 开大车 开货车 大货司机 大车驾驶员 半挂司机 半挂车司机 牵引车司机 集装箱司机 拖车司机集装箱 港口拖车 b2驾驶员 a2驾驶员 9米6司机 渣土车司机 混凝土搅拌车司机 搅拌车驾驶员 罐车司机 自卸车司机 环卫车司机 洒水车司机 垃圾车司机 平板车司机 高栏司机 冷链司机 冷藏司机 干线司机 货车驾驶员 工程车司机 长途货车 甩挂司机 跑长途 泵车操作手 大货车司机 危货除外 商混司机',
      hints: '跑长途 高速 卸货 过磅 牵引 挂车 柴油 提箱 港区 夫妻车 高栏 飞翼 卸料 甩挂 半挂 b2 a2 六轴',
      skills: 'driveTruck routeKnowledge vehicleCheck loadSecuring longHaul coldChainHaul mixerTruck containerHaul',
      related: 'vanDriver busDriver dangerousGoodsDriver roadsideRescuer',
    },
    {
      id: 'vanDriver',
      name: '小货车配送司机',
      codes: '4-02-02-02',
      title:
        '面包车司机 送货司机 4米2 配送司机 小货车 c照司机 c1司机 厢式货车 城配司机 送货员 蓝牌 依维柯 城市配送 生鲜配送 司机送货 开小货车 开面包车 小货车司机 4米2司机 4.2米司机 蓝牌司机 蓝牌货车 城市配送司机 送货员司机 商超配送司机 生鲜司机 冷链城配司机 货拉拉 快狗 面包车送货 新能源货车司机 配送驾驶员 厢货司机 送货驾驶员 跟车送货 市内配送 轻卡司机 小货司机 快递支线司机 同城货运 司机兼送货 送货兼司机',
      hints: '送货 配送 路线 签单 卸货 蓝牌 厢货 城配 货拉拉',
      skills: 'driveVan routeKnowledge vehicleCheck loadingUnloading shopDelivery coldChainHaul',
      related: 'truckDriver courier chauffeur rideHailingDriver deliveryRider',
    },
    {
      id: 'chauffeur',
      name: '小车商务司机',
      codes: '4-02-02-01',
      title:
        '商务司机 小车司机 专职司机 公司司机 老板司机 接送司机 行政司机 私家司机 领导司机 代驾 代驾司机 老板专车司机 商务车司机 行政车司机 私人司机 公务车司机 接送客户 代驾员 酒后代驾 司机兼行政 专车司机公司 小车驾驶员 轿车司机',
      hints: '接送 商务车 gl8 礼仪',
      skills: 'driveCar routeKnowledge vehicleCheck etiquetteDriving',
      related: 'rideHailingDriver vanDriver busDriver',
    },
    {
      id: 'rideHailingDriver',
      name: '网约车出租车司机',
      codes: '4-02-02-01',
      title:
        '网约车 滴滴司机 出租车 出租车司机 网约车司机 滴滴 网约车驾驶员 曹操司机 专车司机 t3出行 快车司机 出租车驾驶员 的士司机 巡游出租车',
      hints: '订单 流水 双证',
      skills: 'driveCar routeKnowledge',
      related: 'chauffeur vanDriver busDriver',
    },
    {
      id: 'busDriver',
      name: '客车公交司机',
      codes: '4-02-02-01',
      title:
        '公交司机 客车司机 大巴司机 校车司机 班车司机 公交车驾驶员 旅游大巴 中巴司机 a1司机 a1 大客车 客运司机 公交车司机 公交驾驶员 大巴驾驶员 客车驾驶员 班车驾驶员 旅游大巴司机 校车驾驶员 考斯特司机 中巴驾驶员 通勤车司机 摆渡车司机 接驳车',
      hints: '站点 乘客 线路 班车',
      skills: 'driveBus vehicleCheck routeKnowledge',
      related: 'truckDriver chauffeur rideHailingDriver',
    },
    {
      id: 'dangerousGoodsDriver',
      name: '危险货物运输员',
      codes: '4-02-05-04 4-02-02-02',
      title:
        '危化品司机 危险品司机 押运员 危货司机 危化品押运 油罐车 危险品运输 危化品车辆 危险品驾驶员 危化品驾驶员 槽车司机 液化气司机 气瓶配送 危险品押运员 油罐车司机 危化运输',
      hints: '押运 槽车 静电 防护',
      skills: 'driveTruck loadSecuring vehicleCheck safetyRules hazmatTransport',
      close: 'truckDriver',
      related: 'chemicalOperator',
    },
    {
      id: 'drivingCoach',
      name: '机动车驾驶教练员',
      codes: '4-02-02-07',
      title: '驾校教练 教练车 学车教练 驾驶教练 驾校 驾校教练员 科目二教练 科目三教练 教练员驾校 陪驾 陪练教练 驾培教练',
      hints: '科目二 科目三 学员',
      skills: 'drivingTeaching driveCar',
      related: 'chauffeur',
    },
    {
      id: 'overheadCraneOperator',
      name: '行车工',
      codes: '6-30-05-01',
      title:
        '行车工 天车工 桥式起重机 龙门吊 行车司机 门机司机 岸桥 场桥 航车工 龙门吊司机 行吊工 行车操作工 行车驾驶员 天车司机 行车师傅 桥吊司机 龙门吊操作 起重机操作工 遥控行车 门式起重机 行车吊运工 地操行车 航吊',
      hints: '遥控 大车小车 吊具 钢卷',
      skills: 'overheadCrane hoisting rigging machineDailyCheck',
      related: 'craneOperator towerCraneOperator rigger forkliftDriver',
    },
    {
      id: 'dispatcher',
      not: '排产 mrp pmc 欠料 容器 云平台 任务调度 产线 急救 生产调度 算力 挂号 手机店 电网 变电 电力调度',
      name: '运输调度员',
      codes: '4-02-02-05 4-02-06-03',
      title:
        '调度 车辆调度 物流调度 调度员 物流专员 物流跟单 物流客服 运输调度 排车 排线 派单员 派车员 城配调度 冷链调度 车队调度 运输调度员 冷链排车 排车员 车队长 线路规划员 调度文员 物流调度员 车队调度员 运输专员 运输主管 城配排线 司机调度 车辆管理员 车管 物流操作 物流操作员 货运调度 干线调度 快递调度 提货调度 集卡调度 拖车调度 报车员 运营调度物流 物流文员 排单员物流',
      hints:
        '派车 运单 排线 派单 司机归 冷藏车 城配 爆仓 拒收 tms 抛锚 车源 装载率 窗口时间 在途 司机群 外调车 满帮 运满满 回单 运费结算 提货 甩挂 排路线 归我派 打单子',
      skills: 'dispatching office erpEntry customerTalk transitMonitoring deliveryExceptions',
      related: 'stockClerk',
    },
    {
      id: 'coldStorageKeeper',
      close: 'picker',
      name: '冷库工',
      codes: '4-02-06-04',
      title:
        '冷库工 冷藏工 冷库管理 冷冻仓 冷链仓 冷库搬运 冷库管理员 冷库理货 冷库保管 冷冻库 冷库操作工 冷库操作员 冷链仓储 冷库分拣 冷库普工 低温库 冷藏库',
      hints: '零下 冻品 低温 冷库 防寒服 冻库 库温 冻货 速冻',
      skills: 'inOutStock loadingUnloading coldRoomWork pickingPacking stockTaking',
      related: 'stockClerk forkliftDriver',
    },
    {
      id: 'refuelAttendant',
      name: '加油站员',
      codes: '4-02-02-08',
      title: '加油员 加油站 加气站 加油工 加油站加油员 加油站员工 加气员 加油站营业员 加油站便利店 油站员工 油站',
      hints: '油枪 油品',
      skills: 'refuelling customerTalk',
      related: 'shopAssistant',
    },
    {
      id: 'customsClerk',
      name: '报关与货代操作员',
      codes: '2-06-07-12',
      title:
        '关务 报关 报关员 关务专员 关务员 报检 报关报检 货代操作 单证 单证员 外贸单证 货代操作员 海运操作 空运操作 国际货代 货代单证 进出口单证 关务主管 报关操作 船务 船务员 跨境关务',
      hints: 'hs编码 归类 报关单 提单 订舱 舱单 信用证 原产地 海关 查验 预录 退税',
      skills: 'customsDeclaration hsClassification shippingDocs office erpEntry customerTalk',
      related: 'dispatcher stockClerk',
    },
  ],
  skills: [
    {
      id: 'deliveryExceptions',
      name: '配送异常处理',
      words:
        '爆仓 拒收 晚到 迟到处理 抛锚 补车 异常件 货损 退货拒收 改派 压车 错发 索赔 (异常|晚到|拒收|爆仓|抛锚|堵车|货损|丢件|缺货|短少|错送|客诉)(处理|跟进|上报|协调|理赔|应对)? 补货 二次配送 换车 应急调车 协调客户 退货当晚 当晚闭环 迟到',
    },
    {
      id: 'transitMonitoring',
      name: '在途与温度监控',
      words:
        'tms 在途 温控平台 温度平台 温湿度平台 超温 温度探头 温度报警 看温度 盯温度 盯在途 gps定位 车辆定位 易流 g7 轨迹 温度监控 温控记录 在途(跟踪|监控|温度|管理)? gps(跟踪|监控|平台)? 车辆(跟踪|监控|轨迹) 运输(跟踪|监控|节点) 北斗 疲劳报警 温度(曲线|异常|跟踪|记录|报警) 超温(报警|处理) tms(系统|录单|操作)? oms 节点反馈',
    },
    {
      id: 'counterbalanceForklift',
      name: '平衡重叉车装卸',
      words:
        '平衡重 叉车(装卸)? 开叉车 电叉 内燃叉车 柴油叉车 3吨叉车 三吨 夹抱 卸车 卸托盘 卸货柜 叉货 叉托盘 倒车看准 杭叉 合力 三吨叉车 电动叉车 装车 合力叉车 托盘 侧移 平衡重(叉车|式)? 平衡叉 柴油叉 内燃叉 电瓶叉(车)? 座驾(式)?叉车 坐驾叉 座驾叉 叉装 叉柜 进柜 装集装箱 掏箱 抱夹 软包夹 旋转夹 10吨叉车 5吨叉车 重型叉车 三吨叉 林德 丰田叉车 永恒力 海斯特 卸货平台 装卸月台 月台装卸 拆托 码托',
    },
    {
      id: 'reachTruck',
      name: '前移式叉车',
      words:
        '前移(式)? 站驾 高位叉车 三向叉 窄通道 巷道 高叉 前移车 前移叉 三向 vna 站驾式 坐驾 高位 窄巷 立库 高架 前移(叉|式叉车|高位|车)? 高位(前移|叉车|叉) 站驾(式|叉)? 高位拣选(车)? 林德前移 永恒力前移 力至优 12米 十二米 九米高位 高位九米 三向(堆垛|叉) 窄巷道 电动堆高车 堆高',
    },
    {
      id: 'rackStorage',
      name: '高位货架存取',
      words:
        '高位(货架|存取|叉)? 货架 立库 [上下]架 [6-9六七八九十]米 高位 货位 架子上送 vna 高层 窄通道 库位 高货架 上架 立体库 重型货架 六米 十米 上高位 高位(存取|上架|货架|货位|库位) 货架(最上层|顶层|存取|高层) 最上层 五层货架 驶入式 贯通式 穿梭车 高位(取|放|存)货 横梁货架 货架上高层 上下架 八米 九米 12米 十二米',
    },
    {
      id: 'forkliftCheck',
      name: '叉车点检',
      words:
        '点检 交接 加水 链条 货叉 轮胎 日常检查 充电 日检 出车前 点检表 出车检查 上车(之前|前)~看 看轮胎 看货叉 叉车保养 点检叉车 电瓶液 检查刹车 叉车日检 叉车(点检|保养|日检|充电|加水|检查|日常检查) 电瓶加水 加蒸馏水 日点检 班前检查 交接班检查 充电(桩|间)? 货叉裂纹 链条松紧 轮胎磨损 液压油位',
    },
    {
      id: 'palletTruck',
      name: '地牛操作',
      words:
        '地牛 液压车 搬运车 手动叉车 电动地牛 拉地牛 液压叉车 托盘车 地牛车 搬运托盘 站板车 地牛(搬|拉|操作) 液压(叉|车|地牛) 搬运叉车 托盘(搬运车)? 手动液压(车|叉)',
    },
    {
      id: 'pdaScanning',
      name: 'PDA扫码',
      words:
        'pda 扫码(枪)? 扫描枪? 巴枪 手持终端 把枪 手持机 扫码 系统~扫 手持 rf枪 扫描枪 条码 pda(上架|收货|拣货|下架|会点|操作)? 扫码(上架|收货|出库|复核)',
    },
    {
      id: 'loadingUnloading',
      name: '装卸货',
      words:
        '装卸 装车 卸车 卸货 装货 码垛 码托盘 码货 装柜 堆码 打托 缠膜 上下货 装卸(车|货|柜|货物) 卸(柜|集装箱|散货|快递车) 装(柜|集装箱|车) 掏箱 码(垛|板|托|放) 打托盘 缠绕膜 上车下车 扛(货|包) 堆垛 甩货 搬(货|箱)上车 拼车装货',
    },
    {
      id: 'stockTaking',
      name: '盘点',
      words:
        '盘点 对账 账实 循环盘 库存准确 账物卡 盘库 月盘 年盘 账物相符 差异 库存 盘点表 盘货 循环盘点 月底盘点 抽盘 全盘 盘点差异 账物卡(一致|相符)? 账卡物 账实相符 库存(准确率|差异|核对|盘点|台账) 对(账|库存) 动碰盘 点数 盘(货|库) 呆滞料 呆料',
    },
    {
      id: 'inOutStock',
      name: '出入库',
      words:
        '出库 入库 收货 发货 上架 先进先出 库位 领料 退料 备货 验收入库 发料 收发 收发料 入账 建卡 备料 仓库 收(货|料|发存) 发(货|料) 验收 来料(收货|核对)? 点数入库 入库单 出库单 领料单 送货单 上账 进出库 收发货 移库 调拨 库位管理 库位码 fifo 批次(管理|号)? 效期(管理)? 退货入库 点收',
    },
    {
      id: 'pickingPacking',
      name: '拣货配货',
      words:
        '拣货 配货 打单 复核 理货 分货 播种 摘果 打包发货 按单 捡货 拣货员 复核打包 配货单 贴面单 分拣单 打面单 拣(货|选|单) 捡(货|单) 按单拣货 边拣边分 播种(墙|式)? 拣货车 波次 复核(打包|称重)? 二次分拣 合单 分播 找货 核对条码 订单 爆款 组单 面单',
    },
    {
      id: 'parcelSorting',
      name: '快件分拣',
      words:
        '分拣 集包 传送带 流水线分拣 包裹 扫描 供包 格口 拆包 建包 分件 快递分拣 上件 卸件 拉包 安检机 分拨 矩阵 (快件|包裹|快递)分拣 分拣(包裹|快件|机|扫描)? 大件分拣 小件分拣 按(区|路由|格口)分 集包(袋)? 供件 卸车(分拣)? 装车(分拣)? 拉件 扫描入仓 交叉带 摆轮 自动分拣 认区号 三段码 记片区 分货 掰件',
    },
    {
      id: 'deliverParcels',
      name: '派送',
      words:
        '派件 派送 配送 送货上门 送餐 投递 接单 揽收 跑单 送货 收件 揽件 收派 送外卖 派单 骑手 跑腿 丰巢 驿站 签收 片区 送件 派(件|送|单) 收(件|派|寄)件? 日派 一天派 派[0-9]+票 [0-9]+票 送件上门 揽(件|收|活) 扫楼 签收率 上门取件 取件 问题件 投诉率 大客户件 末端 代收点 快递柜 驿站入库 小区(派送|片区) 问题件(处理|跟进)? 投诉少',
    },
    {
      id: 'routeKnowledge',
      name: '熟悉路线',
      words:
        '路熟 熟悉路线 路线 杭州路况 导航 路况熟 认路 本地路 路都熟 熟路 不用导航 小路 近路 主城区熟 高架 限行 路况(熟|熟悉)? 杭州(路|道路|城区)?(熟|熟悉) 道路熟 路线熟 路线(规划|熟悉) 熟悉(杭州|市区|主城|限行|小区|道路) 认路快 片区熟 闭着眼',
    },
    {
      id: 'driveTruck',
      name: '大货车驾驶',
      words:
        '大货车 半挂 牵引 挂车 开大车 a2 b2 重卡 9米6 九米六 6米8 罐车 集卡 渣土 自卸 倒库 13米 13米5 牵引车 六米八 前四后八 货车 大货 高栏 开(半挂|挂车|牵引|大货|重卡|货车|自卸|罐车|前四后八|九米六|高栏) 高栏车 平板车 飞翼 厢式9米6 17米5 6轴 六轴 欧曼 解放j6 j7 东风天龙 重汽豪沃 斯堪尼亚 沃尔沃 倒车入月台 掉头 集装箱拖车 提箱 还箱 绑箱 港区',
    },
    {
      id: 'driveVan',
      name: '小货车驾驶',
      words:
        '面包车 4米2 四米二 小货车 厢货 依维柯 金杯 开货车 手动挡 微面 蓝牌 面包 厢式 轻卡 微型车 五菱 送货车 4.2米 四米二(厢货|蓝牌|高栏)? 蓝牌(货车)? 开(金杯|依维柯|面包车|小货车|厢货|轻卡|微面|新能源货车) 新能源(面包|货车|厢货) 送货(车|上门)? c1送货 手动挡货车 小面 大面 7座面包',
    },
    { id: 'driveBus', name: '客车驾驶', words: '大巴 公交 客车 中巴 校车 班车 大客 班车司机 旅游车 大巴司机 公交车 四十座 客运' },
    {
      id: 'vehicleCheck',
      name: '车辆检查保养',
      words:
        '出车检查 车辆保养 例检 检查轮胎 保养车 车况 小毛病自己 车辆点检 加水 出车前检查 查胎压 查机油 三检 例保 爱车 车况检查 小毛病修 出车前(检查|看|点检) 车辆(例检|点检|日常维护|保养) 检查(刹车|油水|灯光|胎压) 换备胎 换轮胎路上 小修小补 路上(小故障|抛锚)自己 年审 洗车 保养到位 看油水',
    },
    {
      id: 'loadSecuring',
      name: '货物捆扎',
      words:
        '捆扎 绑带 篷布 封车 押运 固定货物 打绳 盖布 绑货 拉紧器 打绳子 封绳 苫布 押车 绑(货|带|绳|车) 封(车|网|厢|绳) 盖(篷布|雨布) 苫盖 紧绳器 锁扣 货物(加固|固定) 倒角护角 钢卷(绑扎|运输)? 铅封 打铅封 捆货 捆绑货物 绑绳 货捆',
    },
    {
      id: 'coldChainHaul',
      name: '冷链运输',
      words:
        '冷链(跑|运输|车|配送|货|专线|干线|物流车) (跑|拉|送)过?冷链 (冷藏|冷冻|保温)车 冷机温度 打冷 冷链(司机|配送|运输|城配)? 冷藏(车|厢|运输|配送) 制冷机组 打冷(预冷)? 预冷 温度(打印|记录|小票|计) 温控(记录|车|箱) 冻品(配送|运输) 生鲜(配送|运输) 奶茶原料 冷机(开关|操作|温度|会用|故障)? 开4米2冷藏 厢温 冷藏半挂 温控打单 温度打单',
    },
    {
      id: 'longHaul',
      name: '长途运输',
      words:
        '长途 跨省 跑长途 干线 跑全国 省际 跑外省 全国跑 专线 干线运输 跨省运输 两三天一趟 跑高速 夜车 跑(长途|干线|全国|专线|外省|新疆|广东|高速|省外) 双驾 单驾 夫妻车 etc 服务区 一天一夜 出省 跑(一趟|来回) 长线',
    },
    {
      id: 'drivingTeaching',
      name: '驾驶教学',
      words:
        '科目二 科目三 学员 教车 倒车入库 带学员 驾驶教学 理论教学 场地教学 道路教学 科二 科三 带学员(练车|考试)? 场地(教学|训练) 路考 通过率 学员(合格率|通过率) 倒库 侧方 模拟考 陪驾 陪练',
    },
    {
      id: 'overheadCrane',
      name: '行车操作',
      words:
        '行车 天车 桥式 龙门吊 遥控 吊钢卷 吊具 大车小车 双梁 开行车 遥控行车 天车工 翻包 吊运 操作行车 桁车 (开|操作)(行车|天车|龙门吊|桥吊|航车) 行车(吊运|操作|驾驶|司机)? 遥控(行车|吊) 驾驶室行车 地面操作 吊(模具|钢卷|钢板|型材|钢包|铸件) 翻转 双钩 电磁吊 夹具吊 副钩 起升 大小车 稳吊 c型钩',
    },
    {
      id: 'dispatching',
      name: '调度派车',
      words:
        '调度 派车 排线 运单 车辆安排 路线规划 找车 排路线 打单子 归我派 拼车 装载率 窗口时间 运力 智能排线 派单 排车 配载 车次 叫车 催车 调车 跟车 (车辆|城配|运力|司机|干线)(调度|安排|排班|排车) 派(车|单|司机) 安排(车辆|司机|派车|线路) 排(线|车|班|班表) 线路(规划|优化|设计) 外调车 外请车 找外协车 满帮 运满满 货拉拉企业 司机(管理|排班|考勤) 甩挂 港口提柜 装载 gps调度',
    },
    { id: 'refuelling', name: '加油操作', words: '加油 油枪 卸油 加气 油品 计量 加油站 加油枪 油罐 加气机' },
    {
      id: 'warehouseLayout',
      name: '库位与5S管理',
      words:
        '库位(规划|编码|管理|调整)? 库容 分区(分类|摆放)? 货位(管理|优化|编码) 目视化 标识卡 物料卡 仓库(规划|布局|整理) 呆滞(品|料)(处理)? 先进先出',
    },
    {
      id: 'wmsUse',
      name: '仓库系统操作',
      words: 'wms erp 金蝶 用友 管家婆 仓储系统 仓库系统 系统(入库|出库|做账|过账|录单) 做账 电脑(做账|开单) 打单 进销存',
    },
    {
      id: 'parcelPacking',
      name: '打包贴单',
      words:
        '打包(发货|台|贴单)? 贴(快递单|面单|单) 面单 封箱 胶带 气泡(膜|袋|柱) 填充 装箱 套快递袋 快递袋 称重 一天[0-9一二两三四五六七八九]百?单 [0-9]+单打包 打面单 缠胶带 发货打包 泡沫箱 冰袋 复核',
    },
    {
      id: 'returnsHandling',
      name: '退货处理',
      words: '退货(处理|入库|质检|登记|拆包)? 退件(登记|处理)? 拆退件 次品 残次(品)? 二次上架 质检退货 换标 翻包 返仓',
    },
    {
      id: 'furnitureMoving',
      name: '搬家与重物搬运',
      words: '搬家 搬(钢琴|冰箱|家具|设备|空调) 楼层搬运 上楼 背冰箱 拆装家具 打包搬家 背带 搬运带 大件搬运 重物',
    },
    {
      id: 'mixerTruck',
      name: '搅拌车与自卸车',
      words: '搅拌车 罐车 商混 混凝土罐 洗罐 自卸(车|翻斗)? 渣土 翻斗 环卫车 洒水 吸污车 压缩车 扫路车',
    },
    {
      id: 'containerHaul',
      name: '集装箱拖车',
      words: '集装箱(拖车|运输|司机)? 提箱 还箱 港区 码头 提柜 还柜 宁波港 北仑 拖柜 锁销 集卡 堆场 骨架车',
    },
    {
      id: 'shopDelivery',
      name: '门店送货交接',
      words:
        '(门店|商超|超市|客户|餐厅|酒店)(配送|送货|交接|签收) 送(门店|商超|便利店|餐厅|货到店) 卸货(进店|入库|搬进) 签单 回单 点数交接 收货款 代收(货款)? 一天[0-9一二两三四五六七八九十]+(家|个点) 多点配送 送[0-9一二两三四五六七八九十]+家',
    },
    {
      id: 'etiquetteDriving',
      name: '商务接待驾驶',
      words:
        '商务(接待|用车|礼仪)? 接机 送机 开(gl8|奔驰|宝马|商务车|埃尔法|考斯特) 仪容 保密 平稳 不多话 嘴严 车内整洁 接送(客户|领导|老板|机场)',
    },
    {
      id: 'hazmatTransport',
      name: '危货运输与押运',
      words:
        '危(化品|险品|货)(运输|车|押运|司机)? 押运 槽(罐)?车 液(氯|氨|氧|氮|化气) 油罐(车)? 装卸(油|液) 静电(接地|夹)? 应急(处置|器材) 泄漏(处置)? 三角牌 阻火帽 充装 mssd msds 甲醇 乙醇 气瓶(运输|配送)?',
    },
    {
      id: 'customsDeclaration',
      name: '报关申报',
      words:
        '报关(单|申报|录入|预录)? 申报(要素|系统)? 单一窗口 预录入 海关(查验|系统|沟通|编码)? 查验(陪同|跟进)? 删改单 退单 放行 清关 转关 保税(核注|手册|账册)? 金关 核注清单 加工贸易 手册核销 一般贸易 9610 9710 跨境申报 报检 商检',
    },
    { id: 'hsClassification', name: '商品归类', words: '归类 hs(编码|code)? 税号 海关编码 申报要素 监管条件 税率 退税率 预裁定 归类争议' },
    {
      id: 'shippingDocs',
      name: '订舱与单证',
      words:
        '订舱 提单 补料 vgm 舱单 箱单 发票 装箱单 信用证 原产地证 co证 form_e 电放 换单 截关 截单 海运(费|订舱|出口|进口) 空运 拖车安排 拼箱 整箱 改单 货代系统 etd 船公司 订船 单证(处理|制作|审核|缮制|员)? 制单 做单证',
    },
    {
      id: 'coldRoomWork',
      name: '冷库作业',
      words:
        '(零下|-)(十八|18|20|25|二十)度? 冷库(作业|搬运|收货|理货|分拣|工作|待过|适应)? 低温(作业|环境|仓) 穿(防寒服|棉袄|棉衣) 冻(品|库|货)(收货|理货|出入库)? 冷冻(仓|库|货) 速冻 不怕冷 库温 除霜 温度记录 冷库(两|三|四|五|六|一|半|七|八|十)年 进冷库 冷库里 冷库怕冷 冷冻仓库',
    },
  ],
} as const satisfies Family
