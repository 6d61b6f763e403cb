import type { Example } from './example.ts'

export const online: readonly Example[] = [
  { title: '直播中控', text: '挂链接改库存发福袋,盯大屏复盘', trade: 'liveOperator', has: 'liveBackend liveData' },
  { title: '带货主播', text: '憋单逼单,女装上身试穿', trade: 'sellingStreamer', has: 'liveClosing tryOn' },
  { title: '剪辑师', text: 'pr剪片,ae特效只会套模板', trade: 'videoEditor', has: 'videoEditing' },
  { title: '网店客服', text: '旺旺回复,退换货纠纷处理', trade: 'onlineServiceAgent', has: 'customerServiceOnline afterSales' },
  { title: '美工', text: '抠图精修做详情页', trade: 'graphicArtist', has: 'photoRetouch' },
  { title: '中控技术', text: '汽车改装中控锁仪表台', not: 'liveOperator' },
]
