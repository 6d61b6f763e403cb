import { describe, expect, it } from 'vitest'
import type { Mood } from '#shared/matching/facts.ts'
import { theLexicon } from '#shared/matching/lexicon/compiled.ts'
import { mentionsIn } from '#shared/matching/reading/mentions.ts'

/** The mood that a sentence gives to a skill or trade it names (the weakest, when it names it more than once). */
function moodOf(sentence: string, id: string): Mood | 'not named' {
  const order: readonly Mood[] = ['denied', 'wished', 'partial', 'plain']
  const moods = mentionsIn(sentence, 'text', theLexicon())
    .mentions.filter((mention) => mention.id === id)
    .map((mention) => mention.mood)
  return order.find((mood) => moods.includes(mood)) ?? 'not named'
}

describe('moods', () => {
  it.each<[string, string, Mood]>([
    // plain
    ['二保焊干了十来年', 'co2Welding', 'plain'],
    ['拉链、领子都上得好', 'zipperSetting', 'plain'],
    ['贴砖对缝没话说', 'tiling', 'plain'],
    ['下水道堵了都是我去通', 'drainClearing', 'plain'],
    ['负责倒闸和抄表', 'switching', 'plain'],
    ['折弯角度大了就减一点点', 'bendingPress', 'plain'],
    ['老人皮肤护理得好没一个烂过皮', 'pressureSores', 'plain'],
    ['继电器触点对得牢没接反过', 'controlCircuit', 'plain'],
    ['在无人机公司售后修了五年', 'droneFlying', 'plain'],
    ['编程调试都做', 'cncProgram', 'plain'],
    ['板框压滤一个人顶班', 'sludgePress', 'plain'],
    ['号码管一根根套不会反', 'cabinetWiring', 'plain'],
    // denied: the words after the marker
    ['没学过数控编程', 'cncProgram', 'denied'],
    ['不会看图纸', 'readDrawing', 'denied'],
    ['从来没有碰过氩弧焊', 'argonWelding', 'denied'],
    ['没做过月子餐', 'confinementMeals', 'denied'],
    ['不懂电路图', 'readCircuit', 'denied'],
    // denied: the words before it, also a whole list
    ['调漆是总店统一配的,', 'colourMixing', 'denied'],
    ['编程不会', 'cncProgram', 'denied'],
    ['裱花、慕斯都没做过', 'cakeDecorating', 'denied'],
    ['裱花、慕斯都没做过', 'dessertMaking', 'denied'],
    ['梯形牙一点都不会车', 'threadTurning', 'denied'],
    ['机械手是别人负责的', 'robotArm', 'denied'],
    ['修模归师傅管', 'mouldRepair', 'denied'],
    ['拔罐，没学过', 'cuppingScraping', 'denied'],
    ['氩弧没烧过', 'argonWelding', 'denied'],
    // a turn of speech that takes back half
    ['三菱PLC联机能看,但改不了', 'plcProgramming', 'partial'],
    // limited: what stands before 只会, too
    ['氩弧焊只会点几下', 'argonWelding', 'partial'],
    ['翻糖捏得少', 'cakeDrawing', 'partial'],
    ['伺服没有什么怵的', 'servo', 'plain'],
    // somebody else does it, or it was done in a class only
    ['线割是别人割好的', 'wireCutting', 'denied'],
    ['调漆有大工调', 'colourMixing', 'denied'],
    ['鼻饲看护士做', 'feedingCare', 'partial'],
    ['门锁还接不好', 'locksHardware', 'partial'],
    ['胃管只在假人身上练过', 'tubeCare', 'partial'],
    ['裱花一直是店里专职裱花员做', 'piping', 'denied'],
    ['打面、换药打下手、贴瓷砖', 'tiling', 'plain'],
    ['倒闸要班长盯着', 'switching', 'partial'],
    ['裱花得有人看着', 'piping', 'partial'],
    ['裱花是短板', 'piping', 'denied'],
    ['喂饭、协助老人如厕', 'feedingCare', 'plain'],
    ['没有我炒不好的杭帮菜', 'localDishes', 'plain'],
    // each its own
    ['会拷边不会绷缝', 'overlock', 'plain'],
    ['会拷边不会绷缝', 'coverstitch', 'denied'],
    ['换灯没问题但是门锁没修过', 'lighting', 'plain'],
    ['换灯没问题但是门锁没修过', 'locksHardware', 'denied'],
    ['除了裱花都会做面包', 'cakeDecorating', 'denied'],
    // wished
    ['想学数控编程', 'cncProgram', 'wished'],
    ['希望以后接触机器人示教', 'robotTeaching', 'wished'],
    ['打算转做面包', 'breadMaking', 'wished'],
    ['氩弧焊愿意学', 'argonWelding', 'wished'],
    // partial
    ['学过一点裱花', 'cakeDecorating', 'partial'],
    ['跟着师傅做过推拿', 'bodyMassage', 'partial'],
    ['电焊会一点', 'manualArc', 'partial'],
    ['PLC只懂皮毛', 'plcBasics', 'partial'],
    ['刮腻子手生', 'puttyWork', 'partial'],
    ['梯形牙车得不熟', 'threadTurning', 'partial'],
    ['抹灰跟班做了两个月', 'wallPlastering', 'partial'],
    ['油条在学校学过', 'breakfastItems', 'partial'],
    // denials put together from parts: negator, verb, who does it instead
    ['裱花没摸着门道,也没上过手', 'cakeDecorating', 'denied'],
    ['吸痰只上过体验课', 'tubeCare', 'denied'],
    ['电路图看不明白', 'readCircuit', 'denied'],
    ['裱花做不像样', 'cakeDecorating', 'denied'],
    ['变频器有供应商来调', 'inverter', 'denied'],
    ['修模都交给模具房', 'mouldRepair', 'denied'],
    ['压片机没轮到过', 'tabletPressing', 'denied'],
    ['大圆机没看过', 'circularKnitting', 'denied'],
    ['贴砖完全小白', 'tiling', 'denied'],
    ['气动是个半吊子', 'pneumatics', 'partial'],
    // seen, helped with, understood
    ['氩弧焊只看隔壁焊过', 'argonWelding', 'denied'],
    ['裱花边上看过', 'piping', 'denied'],
    ['抹面抹不直', 'creamSmoothing', 'denied'],
    ['贴砖搭过手', 'tiling', 'partial'],
    ['倒闸只跟过两次', 'switching', 'partial'],
    ['杭帮菜也兼着烧过片儿川', 'localDishes', 'partial'],
    ['变频器懂个原理，', 'inverter', 'partial'],
    ['气动是班长调好的，', 'pneumatics', 'partial'],
    ['裱花没有人说不好', 'piping', 'plain'],
    // a refused shift takes its own denial with it
    ['炒锅师傅、凌晨上班不行', 'wokCooking', 'plain'],
    // false friends: praise, not denial
    ['刮腻子没压力', 'puttyWork', 'plain'],
    ['示教编程不用等技术员', 'robotTeaching', 'plain'],
    ['二保焊不是没焊过', 'co2Welding', 'plain'],
    ['织布挡车一年八个月了', 'weaving', 'plain'],
    ['二保焊从没返过工', 'co2Welding', 'plain'],
    ['抹灰不空鼓', 'wallPlastering', 'plain'],
    ['喷漆不流挂', 'sprayGun', 'plain'],
    ['平车没被退过货', 'flatSewing', 'plain'],
    ['叉车装卸没出过事故', 'loadingUnloading', 'plain'],
    ['示教编程不用人教', 'robotTeaching', 'plain'],
    ['包包子不怕起早', 'bunPleating', 'plain'],
    ['不锈钢抛光做得多', 'polishing', 'plain'],
    ['除锈打磨都干', 'grinding', 'plain'],
    ['无人机飞行三百小时', 'droneFlying', 'plain'],
    ['调机不光快还准，二次结构砌墙也行', 'blockLaying', 'plain'],
    ['全能机会做样衣看一遍就行', 'readTechPack', 'plain'],
  ])('%s: %s is %s', (sentence, id, mood) => {
    expect(moodOf(sentence, id)).toBe(mood)
  })
})
