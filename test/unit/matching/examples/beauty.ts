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
]
