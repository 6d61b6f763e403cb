import type { Example } from './example.ts'

export const beauty: readonly Example[] = [
  {
    title: '纹绣师',
    text: '雾眉飘唇美瞳线都做,红眉改得回来',
    trade: 'tattooBrow',
    has: 'browTattoo lipTattoo eyelinerTattoo browCorrection',
  },
  { title: '推拿师', text: '肩颈找穴位,艾灸会一点', trade: 'masseur', has: 'acupoints', half: 'moxibustion' },
  { title: '美发师', text: '剪发染烫,接发没做过', trade: 'hairdresser', has: 'colouringPerm' },
  { title: '足疗师', text: '足底反射区,修脚灰指甲', trade: 'footMassager', has: 'footReflex' },
  { title: '美甲师', text: '延长甲手绘,美睫不做', trade: 'nailArtist', has: 'nailExtension nailDrawing', lacks: 'lashExtension' },
  { title: '汽车美容师', text: '打蜡镀晶', not: 'beautician' },
  { title: '皮管师', text: '针清挑闭口,无针导入,屏障修护', trade: 'beautician', has: 'acneClearing hydration barrierRepair' },
  { title: '烫染师', text: '漂三次褪色,挂耳染,排卷上杠', trade: 'hairdresser', has: 'hairColouring colouringPerm' },
  { title: '染缸工', text: '印染厂染布配染料', not: 'hairdresser' },
  { title: '推拿师', text: '掰颈椎正骨,走罐刮痧', trade: 'masseur', has: 'boneSetting cuppingScraping' },
  { title: '修脚间师傅', text: '片茧剥嵌甲,一客一刀一消毒', trade: 'pedicurist', has: 'footTrimming footTools', not: 'fitnessTraining' },
  {
    title: '做甲的',
    text: '纸托撑起来刷啫喱,图给我就照着描,接睫毛没学过',
    trade: 'nailArtist',
    has: 'nailExtension nailDrawing',
    lacks: 'lashExtension',
  },
  { title: '美容师(泰迪造型)', text: '给狗狗剪毛染耳朵', not: 'hairdresser' },
]
