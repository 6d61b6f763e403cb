import { type SkillLevelKey, skillLevelKeys, skillLevels } from '#shared/reference/levels.ts'

/** The words of the eight steps. `certificate` words count in the name of a certificate only; `text` words everywhere. */
export const levelWords = {
  apprentice: { certificate: '学徒工', text: '' },
  junior: {
    certificate: '五级 初级 [5]级',
    text: '(考|拿)(了|出|到|出来)?(五级|初级) 初级(工|证|技能|资格) 五级(工|证|技能) 五级的…[工师员]证 五级~工 五级~(师|员) 五级…证 [修点装剂师工员]五级 [电焊车磨钳铣木瓦修点]工?初级[,。;!?] [五5]级[,。;!?)、] [五5]级(也|都)?(有|在手|考|拿) 初级~(证|证书) 证(书)?(是|为|到)?(初级|五级)',
  },
  intermediate: {
    certificate: '四级 中级 [4]级',
    text: '(考|拿)(了|出|到|出来)?(四级|中级) 中级(工|证|技能|资格) 四级(工|证|技能) 四级的…[工师员]证 四级~工 四级~(师|员) 四级…证 [修点装剂师工员]四级 [电焊车磨钳铣木瓦修点]工?中级[,。;!?] [四4]级[,。;!?)、] [四4]级(也|都)?(有|在手|考|拿) 中级~(证|证书) 证(书)?(是|为|到)?(中级|四级)',
  },
  senior: {
    certificate: '三级 高级 [3]级',
    text: '(考|拿)(了|出|到|出来)?(三级|高级) 高级(工|证|技能|资格) 三级(工|证|技能) 三级的…[工师员]证 三级~工 三级~(师|员) 三级…证 [修点装剂师工员]三级 [电焊车磨钳铣木瓦修点]工?高级[,。;!?] [三3]级[,。;!?)、] [三3]级(也|都)?(有|在手|考|拿) 高级~(证|证书) 证(书)?(是|为|到)?(高级|三级)',
  },
  technician: {
    certificate: '二级 技师 [2]级',
    text: '(考|拿)(了|出|到|出来)?(二级|技师) 技师(证|资格|职称) 二级技师 二级(证|技能) 二级的…[工师员]证 二级~工 二级~(师|员) 二级…证 [修点装剂师工员]二级',
  },
  seniorTechnician: {
    certificate: '一级 高级技师 [1]级',
    text: '高级技师 一级技师 一级(证|技能) 一级的…[工师员]证 一级~工 一级~(师|员) 一级…证 [修点装剂师工员]一级',
  },
  specialGrade: { certificate: '特级技师', text: '特级技师' },
  chief: { certificate: '首席技师', text: '首席技师' },
} as const satisfies Record<SkillLevelKey, { readonly certificate: string; readonly text: string }>

export type LevelKey = SkillLevelKey
export const levelKeys: readonly LevelKey[] = skillLevelKeys

/** Distinctions and posts that sound like levels and are none. */
export const honours =
  '(正)?(高级|中级|初级|助理)(工程师|工艺师|经济师|会计师?|讲师|教师|农艺师|职称|实验师|政工师|技工学校|技校|职中|中学|管理|经理|顾问|主管|专员|店长|美容师|美发师|发型师|品牌|定制|面料|护理|食材|进口|客户|会员|私人|医疗|月子|私房|写字楼|商务|住宅|工程车|运维工程师) 正高级 高级工程师 高级工作[服室] 技师级别?待遇 一级(消防|注册|造价|资质|代理|市场|响应|能效|保密|客户|护理|甲等|学科) (特|一|二|三|四)级(护理|焊缝|探伤|风险|片|合格) 技术能手 技能大师 岗位能手 工匠 大工匠 首席工匠 杭州工匠 浙江工匠 金牌工人 劳模 劳动模范 五一劳动奖章 技能大师 (大学)?英语[四六]级(证书?)?[,。;!?)、]? [四六]级英语 普通话[一二三]级[甲乙]?[,。;!?)、]? 二级市场 [一二三]级医院 [一二]级建造师 [一二]级消防 探伤[二三一]级 [一二三]级配电 [一二三]级保养 [一二三]级响应 [一二三]级品 普通话[一二]级 [美技理]容技师 高级(轿|面料|住家|会所|酒店|餐厅|小区|车|月嫂|家政) 技师(部|室|学院) 按摩技师 推拿技师 美发技师 美容技师 足疗技师 理疗技师 维修技师 汽修技师 采耳技师'

/** Rank 0–7 of a level. */
export function levelRank(key: LevelKey): number {
  return skillLevels[key].rank
}

/** Whether a text is the key of a level. */
export function isLevelKey(key: string): key is LevelKey {
  return key in skillLevels
}

/** The Chinese name of a level; undefined for anything else. */
export function levelName(key: string): string | undefined {
  return isLevelKey(key) ? skillLevels[key].name : undefined
}
