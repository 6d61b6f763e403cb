import type { Example } from './example.ts'

export const online: readonly Example[] = [
  { title: '直播中控', text: '挂链接改库存发福袋,盯大屏复盘', trade: 'liveOperator', has: 'liveBackend liveData' },
  { title: '带货主播', text: '憋单逼单,女装上身试穿', trade: 'sellingStreamer', has: 'liveClosing tryOn' },
  { title: '剪辑师', text: 'pr剪片,ae特效只会套模板', trade: 'videoEditor', has: 'videoEditing' },
  { title: '网店客服', text: '旺旺回复,退换货纠纷处理', trade: 'onlineServiceAgent', has: 'customerServiceOnline afterSales' },
  { title: '美工', text: '抠图精修做详情页', trade: 'graphicArtist', has: 'photoRetouch' },
  { title: '中控技术', text: '汽车改装中控锁仪表台', not: 'liveOperator' },
  { title: '千川投手', text: '搭计划测素材,调出价,日耗五万', trade: 'adOptimiser', has: 'planBuilding creativeTesting bidding bigAccount' },
  { title: '投料工', text: '投料手投梭都做', not: 'adOptimiser' },
  {
    title: '抖店运营',
    text: '商品卡、千川每天看，淘宝店没开过',
    trade: 'shopOperator',
    has: 'douyinShop douyinAds',
    half: 'taobaoAds',
    lacks: 'taobaoShop',
  },
  {
    title: '电商美工',
    text: '主图详情切图,抠图合成,旺铺首页装修',
    trade: 'graphicArtist',
    has: 'mainImages imageCompositing shopDecoration',
  },
]
