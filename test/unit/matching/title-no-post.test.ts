import { describe, expect, it } from 'vitest'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'

const codeOf = (title: string): string | undefined => titleToOccupation(title).best?.code

describe('a title names no post', () => {
  it.each([
    ['a works only', '印刷包装厂大量要人'],
    ['a works only', '模具产业园 直招多人'],
    ['a works only', '机电设备公司 新厂开业'],
    ['a works and a contract', '寒假工 食品厂 可带同学'],
    ['a field only', '机械类岗位 双休'],
    ['a field only', '纺织类工种若干'],
    ['a field only', '新能源行业 高薪 多岗位'],
    ['what was studied', '汽修相关专业优先 名额有限'],
    ['somebody to be trained', '储备干部（汽配产业园）'],
    ['somebody to be trained', '管培生 机械专业'],
    ['kinds of contract', '短工、临时工、钟点工都要'],
    ['a partner', '早餐店合伙人 出资五万'],
    ['a partner', '洗车店诚招城市代理'],
    ['a partner', '找人合开烧烤店'],
    ['a fair', '家具行业专场招聘会 周六'],
    ['an idiom', '铁饭碗 不炒鱿鱼'],
    ['an idiom', '打包票月入八千'],
    ['what the works offers', '宿舍空调洗衣机 食堂免费'],
    ['where it lies', '汽车城附近 缺人手'],
    ['a department', '品质部 大量招人'],
    ['a department', '设备科急招 详谈'],
    ['a course', '低压电工证 复审 两周取证'],
    ['a course', '招收美甲学员'],
    ['a course', '叉车学员火热招募'],
  ])('that has %s: %s', (_, title) => {
    expect(titleToOccupation(title)).toMatchObject({ alternatives: [], posts: [], reason: 'nothing' })
  })

  it.each([
    ['焊接设备厂焊工', '6-18-02-04'],
    ['焊接设备厂急招电工2人', '6-31-01-03'],
    ['鞋厂普工', '6-05-04-01'],
    ['酱菜厂腌菜师傅', '6-02-05-08'],
    ['物流园叉车司机', '6-30-05-01'],
    ['销售管培生', '4-01-02-01'],
    ['猎头合伙人', '2-06-08-02'],
    ['招聘会布展工', '4-07-07-02'],
    ['钟点工', '4-10-01-06'],
    ['仓库打包员', '6-31-05-00'],
    ['食堂大厨', '4-03-02-01'],
    ['班车司机', '4-02-02-01'],
    ['品质部招聘检验员', '6-31-03-05'],
    ['电工学徒 带薪', '6-31-01-03'],
  ])('unlike %s', (title, code) => {
    expect(codeOf(title)).toBe(code)
  })
})
