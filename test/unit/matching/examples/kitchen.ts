import type { Example } from './example.ts'

export const kitchen: readonly Example[] = [
  { title: '烧腊师傅', text: '烧鹅上皮水挂炉,斩件快', trade: 'roastCook', has: 'roasting roastMarinade chopping' },
  { title: '面点师', text: '老面发酵,手工包子十八褶', trade: 'dimSumChef', has: 'dough bunPleating' },
  { title: '炒锅', text: '小炒爆炒翻锅,杭帮菜拿手', trade: 'wokChef', has: 'wokCooking localDishes' },
  { title: '裱花师', text: '慕斯做得多,翻糖只学过两天', trade: 'pastryChef', has: 'dessertMaking', half: 'cakeDrawing' },
  { title: '切配', text: '杀鱼改刀上浆', trade: 'cuttingCook', has: 'fishCleaning cuttingSkill' },
  { title: '保洁', text: '面包车接送,会打扫', not: 'baker' },
  { title: '咖啡师', text: '拉花稳,调酒不会', trade: 'barista', has: 'coffeeMaking', lacks: 'cocktailMaking' },
  {
    title: '烧烤师傅',
    text: '羊肉串自己腌自己串,木炭堆火,孜然刷酱',
    trade: 'bbqCook',
    has: 'grillCooking charcoal skewering grillSeasoning',
  },
  { title: '龙虾师傅', text: '十三香油焖都烧,剪头抽虾线', trade: 'crayfishCook', has: 'crayfishCooking crayfishWashing' },
  { title: '小龙虾养殖', text: '稻田投苗下笼', not: 'crayfishCook' },
  { title: '西厨', text: '扒炉站五年,白汁红酱自己熬', trade: 'westernCook', has: 'steakGrill pastaSauce' },
  { title: '板前', text: '开鱼切刺身,握寿司,炸物顶过', trade: 'japaneseCook', has: 'sashimi sushi' },
  { title: '咖啡机维修', text: '换泵换密封圈,磨豆机也修', not: 'barista' },
]
