import { describe, expect, it } from 'vitest'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'

describe('a title', () => {
  it.each([
    ['电焊工', '6-18-02-04'],
    ['诚聘二保焊师傅，包吃住', '6-18-02-04'],
    ['Ｃ Ｎ Ｃ 操机员 月薪9000', '6-18-01-07'],
    ['泥瓦匠', '6-29-01-01'],
    ['踩平车', '6-05-01-03'],
    ['叉车司机(N1)夜班', '6-30-05-01'],
    ['养老院护理员', '4-10-01-05'],
    ['头灶炒锅', '4-03-02-01'],
    ['水电工(家装)', '6-29-04-01'],
    ['水电工(工地)', '6-29-03-02'],
    ['铺地砖师傅', '6-29-04-01'],
    ['快递小哥', '4-02-07-08'],
    ['龙井炒茶师', '6-02-06-10'],
    ['按脚捏肩小哥 提成高', '4-10-04-02'],
    ['踩背师傅', '4-10-04-02'],
    ['雨前茶炒手', '6-02-06-10'],
    ['两轮车总装流水线普工', '6-23-04-02'],
    ['电动三轮装车线', '6-23-04-02'],
    ['灶具热水器上门修', '4-12-04-05'],
    ['油烟机灶具上门清洗师傅', '4-12-04-05'],
    ['激光割板排版', '6-18-02-05'],
    ['光纤切管操作', '6-18-02-05'],
    ['小电驴门店修车学徒', '4-12-04-01'],
    ['快丝看机夜班', '6-18-01-08'],
  ])('%s', (title, code) => {
    expect(titleToOccupation(title)).toMatchObject({ best: { code }, reason: 'named' })
  })

  it.each([
    ['seller', '焊接设备销售经理', '4-01-02-01'],
    ['teacher', '推拿培训讲师', '4-07-03-05'],
    ['tester of software', '车床编程转软件测试', '4-04-05-02'],
    ['accountant', '成本会计(服装厂)', '2-06-03-00'],
    ['engineer', '品质工程师', '2-02-29-03'],
    ['shop manager', '面包店店长', '4-01-02-06'],
    ['word in a word', '焊锡工', '6-25-04-07'],
  ])('that only sounds like a trade: %s', (_, title, code) => {
    expect(titleToOccupation(title).best?.code).toBe(code)
  })

  it('of several posts gives one code each, the first one best', () => {
    const { best, alternatives } = titleToOccupation('保安/保洁/绿化工')
    expect([best, ...alternatives].map((one) => one?.code).slice(0, 3)).toEqual(['4-07-05-01', '4-09-08-01', '4-09-10-01'])
  })

  it.each([
    '少儿轮滑营招生中',
    '临街店面出租',
    '二手冰柜转让',
    '高薪诚聘',
    '管培生',
    '技术员',
    '',
    '😀',
    '年底双薪包吃住',
    '学徒',
    '挖机出租 配驾驶员',
    '架子工证 高处证 加急办理',
    '本人做油漆十年 找活干',
    '钳工转码 签协议包分配',
    '面馆出资合伙人',
    '收割机模拟器游戏试玩',
  ])('that names nothing gets no code: %s', (title) => {
    expect(titleToOccupation(title)).toMatchObject({ alternatives: [], posts: [], reason: 'nothing' })
    expect(titleToOccupation(title).best).toBeUndefined()
  })

  it('says which words spoke', () => {
    expect(titleToOccupation('急招平车工').best?.words).toBe('平车工')
  })
})
