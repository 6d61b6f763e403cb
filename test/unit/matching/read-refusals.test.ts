import { describe, expect, it } from 'vitest'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { silent } from '../../support/blank-texts.ts'

function refused(text: string): readonly string[] {
  return readTalent({ ...silent, text }).refuses.map(({ condition }) => condition)
}

describe('refusals in words that nobody listed', () => {
  it.each([
    // health
    ['night', '血压偏高，大夫讲夜班上不得'],
    ['night', '做过心脏支架，半夜的活顶不住了'],
    ['night', '神经衰弱，熬不动大夜'],
    ['night', '睡眠坏了，十二小时的夜班做不动'],
    ['night', '医生劝我别再上夜班'],
    ['heights', '摔过一次，医生叫我别再爬高'],
    ['heights', '上到屋面腿就抖，室内的照做'],
    ['heights', '站梯子上头晕'],
    ['heights', '膝盖换过，架子是爬不得了'],
    ['heights', '年纪上来，外墙吊篮不敢下了'],
    ['field', '腰开过刀，跟车到路上救援的事不再干'],
    // family
    ['night', '儿子高考这年，晚上我得回去'],
    ['night', '丈夫跑船，夜里要照看两个娃'],
    ['night', '天黑前必须到家'],
    ['liveIn', '婆婆要人服侍，每晚得回家'],
    ['liveIn', '睡在人家家里我不来'],
    ['field', '孩子才上小学，外省的工程去不了'],
    ['field', '老人卧床，出门跑项目走不开，外地项目不接'],
    ['early', '早上要送女儿上学，七点半以后出车的才谈'],
    ['early', '六点前没车到不了'],
    ['early', '凌晨的班次不考虑'],
    // plain will
    ['night', '值班电话夜里我不接了，别的好讲'],
    ['night', '怀了二胎，半夜场熬不住'],
    ['night', '想转到白天那场'],
    ['night', '白天十二个钟头的班最合适'],
    ['night', '夜里守床不再做了'],
    ['night', '倒班戒了，求一份常白的活'],
    ['onCall', '半夜喊人去抢修，这种不干了'],
    ['onCall', '二十四小时待命不接受'],
    ['field', '常年在外漂够了'],
    ['field', '出远门的活不接，杭州城里随便派'],
    ['heights', '只接室内的和地下车库的'],
    ['heights', '两米以上的梯子不上'],
    ['early', '天不亮就开工的，我吃不消'],
    ['liveIn', '住家就免谈'],
    // what is at the place of work
    ['pets', '狗毛过敏，养狗的东家做不了'],
    ['pets', '有宠物的家庭别介绍'],
    ['cold', '关节炎，冷库待不住'],
    ['cold', '低温的活不接受'],
    ['onCall', '晚上值班轮不了'],
    ['night', '晚市没人带娃，做不了'],
  ])('%s: %s', (condition, text) => {
    expect(refused(text)).toContain(condition)
  })

  it.each([
    '夜班从来不打瞌睡',
    '夜里出车从没晚点',
    '半夜喊我也不推',
    '晚上多晚都行',
    '凌晨跑车生物钟早倒过来了',
    '高处习惯了，屋顶墙头常年上',
    '架子上站得稳，不怕',
    '爬楼顶没啥',
    '出差没二话，常年在外',
    '外地项目吃住都习惯',
    '晚班没人接的时候都是我顶',
    '夜里叫人随叫随起',
    '白班夜班都上过',
    '以前白天送货，现在夜里跑冷链',
    '住在雇主家四年',
    '晚上十点收工可以接受',
    '夜里折叠床一支，老人一喊就醒',
    '梯子爬惯了，恐高没有的',
    '带过夜班，白天把料备好',
    '通宵连轴做过',
    '熬夜没在怕',
    '上门安装八年',
    '夜里守着从不打盹',
    '猫狗我都喜欢，老家养过狗',
    '冷库三年，不怕冷',
    '早市炸油条，三点起床不觉得累',
    '外墙真石漆喷过十几个楼盘',
    '救援出去两百多回',
    '只做长途十年，现在想跑市内',
    '起早不愁，五点到岗没迟到过',
    '早起不嫌累',
    '夜里要起来两三趟，惯了',
    '夜头不困觉熬得住',
    '出差不挑地方',
    '登高作业不怵',
    '冷库不怕，棉衣一穿就进去',
  ])('none in: %s', (text) => {
    expect(refused(text)).toEqual([])
  })
})
