import type { Example } from './example.ts'

export const logistics: readonly Example[] = [
  { title: '叉车司机', text: '前移式窄巷道,高位货架存取,盘点不归我', trade: 'forkliftDriver', has: 'reachTruck' },
  {
    title: '调度',
    text: '冷链城配排线派车,TMS盯温度,爆仓拒收处理',
    trade: 'dispatcher',
    has: 'dispatching transitMonitoring deliveryExceptions',
  },
  { title: '货车司机', text: '半挂跑干线,打绳子盖篷布', trade: 'truckDriver', has: 'driveTruck loadSecuring' },
  { title: '仓管', text: '收发货先进先出,月底盘库', trade: 'stockClerk', has: 'inOutStock stockTaking' },
  {
    title: '仓管',
    text: '老货先出快到期的放外头少了几个要查出来都在电脑上架',
    trade: 'stockClerk',
    has: 'inOutStock stockTaking wmsUse',
  },
  { title: '分拣员', text: '供包建包,叉车没开过', trade: 'sorter', has: 'parcelSorting', lacks: 'counterbalanceForklift' },
  { title: '调度', text: 'PMC排产插单欠料', not: 'dispatcher' },
]
