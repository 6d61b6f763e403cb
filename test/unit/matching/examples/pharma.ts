import type { Example } from './example.ts'

export const pharma: readonly Example[] = [
  {
    title: '压片工',
    text: '调片重硬度,粘冲裂片会处理,清场批记录',
    trade: 'pharmaOperator',
    has: 'tabletPressing tabletDefects gmpRecords',
  },
  { title: '药厂QC', text: '液相溶出天天做,气相没碰过', trade: 'pharmaQc', has: 'hplc dissolution', lacks: 'gasChromatography' },
  { title: '化工操作工', text: '反应釜投料升温,离心烘干', trade: 'chemicalOperator', has: 'reactorOperation centrifugeDrying' },
  { title: '炒茶师傅', text: '青锅辉锅手工炒', trade: 'teaMaker', has: 'teaFrying' },
  { title: '微生物检验', text: '微生物限度,无菌检查,倒培养基', trade: 'microbiologist', has: 'microbialLimit sterilityTest' },
  { title: '辊压工', text: '锂电极片压片分切', not: 'pharmaOperator' },
  { title: '黄酒师傅', text: '浸米淋饭,开耙看品温,榨酒煎酒', trade: 'brewer', has: 'riceSteaming mashStirring winePressing' },
  {
    title: '灌装工',
    text: '饮料线,旋盖贴标,瓶子卡住自己弄,碱洗循环',
    trade: 'fillingOperator',
    has: 'cappingLabelling cipCleaning lineJam',
  },
  { title: '压片干糖', text: '糖果厂压片,粘冲会处理', trade: 'confectioner', not: 'pharmaOperator' },
  {
    title: '饮片车间工人',
    text: '麸炒站过锅,润透了上切药机,拣杂烘干也做',
    trade: 'herbProcessor',
    has: 'herbProcessing herbSlicing herbSorting',
  },
  { title: '炒锅师傅', text: '家常菜杭帮菜,看火候', not: 'herbProcessor' },
  {
    title: '茶厂师傅',
    text: '扁茶机提香机都开,风选拼堆,红茶没做过',
    trade: 'teaMaker',
    has: 'teaFrying teaFinishing teaSorting',
    lacks: 'blackTea',
  },
]
