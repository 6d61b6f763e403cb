import type { Example } from './example.ts'

export const electrical: readonly Example[] = [
  { title: '高压值班电工', text: '倒闸两票,抄表巡视', trade: 'dutyElectrician', has: 'switching meterRounds twoTickets' },
  { title: '维修电工', text: '变频器参数会设,PLC编程不会', trade: 'maintenanceElectrician', has: 'inverter', lacks: 'plcProgramming' },
  { title: '弱电工', text: '打水晶头、装监控、调录像机', trade: 'weakCurrentInstaller', has: 'cabling cctv' },
  { title: '电缆工', text: '冷缩中间头终端头做了八年', trade: 'cableJointer', has: 'cableTermination' },
  { title: '光伏安装工', text: '彩钢瓦屋面装组件支架', trade: 'solarInstaller', has: 'solarInstall' },
  { title: '分析员', text: '高压液相天天做', not: 'dutyElectrician hvTesting' },
  {
    title: '家电清洗',
    text: '空调拆洗、油烟机叶轮泡碱水,洗衣机拆桶没弄过',
    trade: 'applianceCleaner',
    has: 'airconClean hoodClean',
    lacks: 'washerClean',
  },
]
