import { describe, expect, it } from 'vitest'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'

const codeOf = (title: string): string | undefined => titleToOccupation(title).best?.code

describe('what stands beside a step says whose it is', () => {
  it.each([
    ['干变车间绕线', '6-24-02-01'],
    ['磁环绕线女工', '6-25-01-10'],
    ['电机绕线', '6-24-01-00'],
    ['摩托改装店学徒', '4-12-01-02'],
    ['电动车城修车', '4-12-04-01'],
    ['电池包返修技师', '4-12-01-03'],
    ['手机铺师傅 修爆屏', '4-12-02-03'],
    ['极兔卸货', '4-02-07-09'],
    ['码头卸货', '4-02-05-01'],
    ['中工 发廊', '4-10-03-02'],
    ['中工 汽修厂', '4-12-01-01'],
    ['大工 电梯', '6-29-03-03'],
    ['钢筋下料', '6-29-01-04'],
    ['断桥铝下料', '6-29-04-02'],
    ['板式家具开料', '6-06-03-02'],
    ['毛衫厂看车', '6-04-04-03'],
    ['绣花看车', '6-09-03-11'],
    ['闲鱼上货改价', '4-01-06-01'],
    ['给宝宝洗澡', '4-10-01-01'],
    ['大巴空调加氟', '4-12-01-01'],
  ])('%s', (title, code) => {
    expect(codeOf(title)).toBe(code)
  })

  it.each([
    ['verb and object', '焊货架', '6-18-02-04'],
    ['verb and object', '修变频器', '6-25-04-08'],
    ['verb and object', '扫楼梯的', '4-09-08-01'],
    ['verb and object', '推油头', '4-10-03-02'],
    ['verb and goods', '组装耳机', '6-25-01-07'],
    ['verb and goods', '生产面膜', '6-11-10-04'],
    ['several steps', '溶媒回收岗', '6-11-01-02'],
    ['several steps', '压铆攻牙', '6-18-01-11'],
    ['formwork of aluminium', '铝模拆装班组', '6-29-01-03'],
    ['chat service', '千牛回消息', '4-04-05-03'],
    ['a make-up artist of brides', '新娘早妆', '4-10-03-01'],
    ['lashes', '种睫毛手', '4-10-03-01'],
    ['volts are no pay', '10kv值班员', '6-28-01-14'],
    ['a sign is no call', '招牌安装师傅', '4-07-07-02'],
  ])('%s: %s', (_, title, code) => {
    expect(codeOf(title)).toBe(code)
  })
})
