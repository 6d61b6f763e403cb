import type { Example } from './example.ts'

export const moulds: readonly Example[] = [
  { title: '注塑调机', text: '海天机,缩水飞边自己调,换模二十分钟', trade: 'injectionOperator', has: 'mouldingDefects mouldChange' },
  { title: '压铸工', text: '冷室机压射切换点我来推,气孔冷隔看得出', trade: 'dieCaster', has: 'dieCasting castingDefects' },
  { title: '模具钳工', text: '塑料模配模修滑块,试模跟机', trade: 'mouldFitter', has: 'mouldFitting trialMould' },
  { title: '冲压工', text: '架模不会,冲床踩了五年', trade: 'stampingOperator', lacks: 'dieSetting' },
  { title: '胶印机长', text: '海德堡四色,水墨平衡,追色样', has: 'offsetPrinting colourMatching' },
  { title: '调机技术员', text: '无缝内衣机换针调密度', not: 'injectionOperator stampingOperator' },
  { title: '连续模师傅', text: '崩刃了自己磨,间隙重新配,跳屑卡料会判', trade: 'mouldFitter', has: 'dieClearance' },
  { title: '胶印机长', text: '四色套准,水墨自己调,糊版脏版看得出', trade: 'printingOperator', has: 'inkBalance' },
  { title: 'CTP制版', text: '拼大版出版,上机开印没做过', trade: 'prepressOperator', has: 'prepress', not: 'printingOperator' },
  { title: '注塑品检', text: '缩水披锋判得准,首件签样,机台不碰', trade: 'machineInspector', not: 'injectionOperator' },
]
