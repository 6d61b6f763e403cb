import { describe, expect, it } from 'vitest'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { blank, silent } from '../../support/blank-texts.ts'

/** What strangers' sets taught, in words of other strangers. */

describe('the trade of a title', () => {
  it.each([
    ['大货车修理工', 'truckMechanic'],
    ['重汽机修师傅', 'truckMechanic'],
    ['柴油车机修', 'truckMechanic'],
    ['渣土车维修(气路电路)', 'truckMechanic'],
    ['牵引车抢修工', 'truckMechanic'],
    ['盘柜二次工', 'cabinetWirer'],
    ['开关柜二次配线员', 'cabinetWirer'],
    ['配线女工', 'cabinetWirer'],
    ['速冻机房', 'centralAirOperator'],
    ['冷库制冷值班员', 'centralAirOperator'],
    ['集装箱拖车司机', 'truckDriver'],
    ['静电喷塑工', 'coatingSprayer'],
    ['钣金展开折弯', 'bendingOperator'],
  ])('%s', (title, trade) => {
    expect(readVacancy({ ...blank, title }).trade?.trade).toBe(trade)
  })
})

describe('the skill of a phrase', () => {
  it.each([
    ['重卡修理工', '高压共轨', 'commonRail'],
    ['重卡修理工', '尿素后处理', 'afterTreatment'],
    ['重卡修理工', '轨压低查油路', 'commonRail'],
    ['配电柜配线工', '万用表校线', 'wireChecking'],
    ['配电柜配线工', '逐根对线', 'wireChecking'],
    ['冷库制冷值班', '热气融霜', 'defrosting'],
    ['制冷机房运行工', '螺杆机加减载', 'chillerOperation'],
    ['冲压模具钳工', '看断面光亮带', 'stampingDefects'],
    ['冲压模具钳工', '会用小磨床', 'surfaceGrinding'],
    ['快递员', '智能柜投放', 'deliverParcels'],
    ['绣花机挡车', '上绷框', 'embThreading'],
    ['灌装工', '换瓶型', 'fillingLine'],
    ['化工操作工', '硝化釜升温', 'reactorOperation'],
    ['化工操作工', '联锁复位', 'processSafety'],
    ['包衣工', '喷枪雾化角度', 'coatingPharma'],
    ['压片工', '三十七冲的装模', 'tabletPressing'],
    ['配电柜配线工', '排子弯角', 'copperBar'],
    ['管道氩弧焊', '根焊', 'rootPass'],
    ['管道氩弧焊', '堵口通氩', 'backPurging'],
    ['架子工', '高头走惯', 'heightWork'],
    ['住家保姆', '屋里收拾得清爽', 'houseCleaning'],
    ['养老护理员', '协助洗漱', 'bathingCare'],
  ])('%s: %s', (title, phrase, skill) => {
    expect(readVacancy({ ...blank, title, mustSkills: [phrase] }).must.flatMap(({ concepts }) => concepts)).toContain(skill)
  })
})

describe('a permit in parts', () => {
  const asked = (title: string): readonly string[] =>
    readVacancy({ ...blank, title, certificates: ['特种作业操作证-制冷与空调作业'] }).licences.map(({ licence }) => licence)

  it('is the part that the post needs, where one part is enough for it', () => {
    expect(asked('冷库制冷机房运行工')).toEqual(['refrigerationOperation'])
    expect(asked('中央空调维修工')).toEqual(['refrigeration'])
  })
})

describe('where somebody lives who tells of their way', () => {
  it.each([
    ['住坎山，过江到滨江开车四十分钟', ['330109']],
    ['家在良渚，去勾庄骑电瓶车二十分钟，去临平也不远', ['330110']],
    ['人在闲林，到富阳上班车程半小时', ['330110']],
    ['租在乔司，想去下沙做', ['330113', '330114']],
    ['老家在新登', ['330111']],
    ['老家新登', []],
  ])('%s', (text, districts) => {
    expect(readTalent({ ...silent, text }).places.map(({ district }) => district)).toEqual(districts)
  })
})

describe('a trade that no title names', () => {
  const long = '氩弧焊打底盖面，薄壁管充氩，钨极自己磨，焊缝银白，单线图下料组对，洁净管道拍片'

  it('stands when it is told of at length and without a limit', () => {
    const trades = readTalent({ ...silent, occupations: [{ code: null, title: '焊工' }], text: long }).trades
    expect(trades.find(({ trade }) => trade === 'argonWelder')?.weak).toBe(false)
  })

  it('is weak beside one', () => {
    const trades = readTalent({ ...silent, occupations: [{ code: null, title: '焊工' }], text: `${long}。仰焊没焊过` }).trades
    expect(trades.find(({ trade }) => trade === 'argonWelder')?.weak).toBe(true)
  })
})

describe('everyday work in dialect', () => {
  it.each([
    ['床上汰浴', 'bathingCare'],
    ['汰衣裳', 'ironingHome'],
    ['小菜烧得入味', 'homeCooking'],
  ])('%s is %s', (phrase, skill) => {
    const { skills } = readTalent({ ...silent, skills: [phrase] })
    expect(skills.filter(({ grasp }) => grasp === 'full').map((one) => one.skill)).toContain(skill)
  })
})

describe('what did not happen, and who does it elsewhere', () => {
  const graspOf = (text: string, skill: string): string | undefined =>
    readTalent({ ...silent, text }).skills.find((one) => one.skill === skill && !one.implied)?.grasp

  it.each([
    ['八年没出过一个压疮', 'pressureSores', 'full'],
    ['抽屉柜推不进自己修', 'lvSwitchgear', 'full'],
    ['制粒在隔壁车间，没上过手', 'granulation', 'none'],
    ['电缆头学着做过', 'cableTermination', 'partial'],
  ])('%s: %s %s', (text, skill, grasp) => {
    expect(graspOf(text, skill)).toBe(grasp)
  })
})

describe('what an advertisement demands', () => {
  const demanded = (text: string): readonly string[] => readVacancy({ ...blank, text }).conditions.map(({ condition }) => condition)

  it.each([
    ['heights', '不恐高，外墙要系绳'],
    ['heights', '屋面防水翻新为主'],
    ['heights', '人字梯要能上'],
    ['night', '能接受夜班'],
    ['night', '两班十二小时'],
    ['night', '二十四小时陪护病人'],
    ['early', '早五点发车'],
    ['field', '半路抛锚要出去救'],
    ['onCall', '夜里轮着听电话，半小时内到场'],
    ['night', '上午十点半到晚上十点'],
    ['night', '营业到晚上九点半，轮班'],
    ['night', '每个礼拜有两晚值班'],
    ['pets', '家里养了一条狗'],
    ['pets', '不怕猫'],
    ['cold', '冷库里理货，配棉衣'],
  ])('%s: %s', (condition, text) => {
    expect(demanded(text)).toContain(condition)
  })

  it('by a must', () => {
    const { conditions } = readVacancy({ ...blank, title: '外墙师傅', mustSkills: ['高处作业系双钩'] })
    expect(conditions.map(({ condition }) => condition)).toContain('heights')
  })
})

describe('who makes what a trade works with', () => {
  it.each([
    ['防水涂料厂包装工', 'waterproofer'],
    ['电梯配件厂装配工', 'liftMechanic'],
    ['空调外壳厂冲压工', 'hvacTechnician'],
  ])('is none of its hands: %s', (title, trade) => {
    const { trades } = readTalent({ ...silent, occupations: [{ code: null, title }] })
    expect(trades.filter((one) => one.trade === trade && !one.weak)).toEqual([])
  })
})

describe('who is raised to lead, and who measures parts', () => {
  it.each([
    ['快递公司管培生', 'courier'],
    ['物流储备干部', 'courier'],
    ['模具测量技术员（三坐标）', 'siteSurveyor'],
  ])('%s is no %s', (title, trade) => {
    expect(readVacancy({ ...blank, title }).trade?.trade).not.toBe(trade)
  })
})

describe('streets of other cities', () => {
  it.each([
    ['以前在苏州新街那边的厂', []],
    ['宁波江东做了六年', []],
    ['上海回来住下沙', ['330114']],
    ['绍兴人，在瓜沥上班', ['330109']],
    ['丽水路祥符这边', ['330105']],
  ])('%s', (text, districts) => {
    expect(readTalent({ ...silent, text }).places.map(({ district }) => district)).toEqual(districts)
  })
})

describe('words of papers and of trade in goods', () => {
  it.each([
    ['熟悉质量程序文件', 'cncProgram'],
    ['元器件采购', 'cabinetWiring'],
  ])('%s is no %s', (phrase, concept) => {
    const { must } = readVacancy({ ...blank, title: '文员', mustSkills: [phrase, '电脑熟练'] })
    expect(must.flatMap(({ concepts }) => concepts)).not.toContain(concept)
  })
})

describe('who keeps a shop of a trade', () => {
  it.each([
    ['防水建材店', 'waterproofer'],
    ['重卡配件门市', 'truckMechanic'],
    ['电动车配件批发部', 'motorbikeMechanic'],
  ])('%s is none of its hands', (title, trade) => {
    const { trades } = readTalent({ ...silent, occupations: [{ code: null, title }], text: '卖了八年，型号背得出' })
    expect(trades.filter((one) => one.trade === trade && !one.weak)).toEqual([])
  })
})
