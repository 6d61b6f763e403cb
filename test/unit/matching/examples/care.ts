import type { Example } from './example.ts'

export const care: readonly Example[] = [
  {
    title: '月嫂',
    text: '新生儿脐带护理,月子餐六顿,催乳没学过',
    trade: 'maternityNurse',
    has: 'newbornCare confinementMeals',
    lacks: 'lactation',
  },
  { title: '育儿嫂', text: '加辅食哄睡讲绘本', trade: 'nanny', has: 'babyFood babySleep' },
  { title: '养老护理员', text: '翻身拍背防褥疮,失智老人带过三年', trade: 'elderCarer', has: 'turningPatients pressureSores dementiaCare' },
  { title: '医院护工', text: '鼻饲是护士做,我喂饭擦身', trade: 'hospitalCarer', has: 'feedingCare' },
  { title: '钟点工', text: '擦窗擦灶台,衣服熨烫', trade: 'hourlyCleaner', has: 'ironingHome' },
  { title: '皮肤护理师', text: '面部护理做得多', not: 'elderCarer hospitalCarer' },
  { title: '宠物店美容', text: '比熊贵宾造型修剪,挤肛门腺,剪指甲', trade: 'petGroomer', has: 'petGrooming petBathing petNailEar' },
  { title: '兽医', text: '猫狗绝育打疫苗', not: 'petGroomer' },
  { title: '收纳师', text: '衣柜换季按色挂,搬家打包还原', trade: 'organiser', has: 'storageOrganising movingPack' },
  { title: '陪诊', text: '挂号缴费拿报告,跟子女讲医嘱', trade: 'medicalEscort', has: 'escortClinic familyTalk' },
]
