import type { Example } from './example.ts'

export const vehicles: readonly Example[] = [
  { title: '新能源维修', text: '换模组做均衡,BMS报码看得懂', trade: 'evTechnician', has: 'batteryPack' },
  { title: '汽修机电', text: '发动机大修、变速箱拆装,道通读码', trade: 'carMechanic', has: 'engineOverhaul gearbox obdReading' },
  { title: '汽车钣金', text: '大梁校正,挖补焊接,喷漆没做过', trade: 'autoBodyRepairer', has: 'bodyStraightening' },
  { title: '轮胎工', text: '动平衡、四轮定位打前束', trade: 'tyreFitter', has: 'tyreFitting wheelAlignment' },
  { title: '洗车美容', text: '镀晶贴膜都会,车衣还在学', has: 'carFilm' },
  { title: '手机维修', text: '苹果换电池,BMS小板转接', not: 'evTechnician' },
  {
    title: '电动车维修',
    text: '捋线查控制器、换马达,电瓶没测过',
    trade: 'motorbikeMechanic',
    has: 'ebikeElectrics',
    lacks: 'ebikeBattery',
  },
  {
    title: '敲车壳的',
    text: '大梁架上架子拉,坑洼敲平,机盖对缝',
    trade: 'autoBodyRepairer',
    has: 'bodyStraightening dentPulling carDisassembly',
  },
]
