import { type SkillLevelKey, skillLevelKeys, skillLevels } from '#shared/reference/levels.ts'

/** The words of the eight steps. `certificate` words count in the name of a certificate only; `text` words everywhere. */
export const levelWords = {
  apprentice: { certificate: '学徒工', text: '' },
  junior: {
    certificate: '五级 初级 [5]级',
    text: '(考|拿)(了|出|到|出来)?(五级|初级) 初级(工|证|技能|资格) 五级(工|证|技能) 五级的…[工师员]证',
  },
  intermediate: {
    certificate: '四级 中级 [4]级',
    text: '(考|拿)(了|出|到|出来)?(四级|中级) 中级(工|证|技能|资格) 四级(工|证|技能) 四级的…[工师员]证',
  },
  senior: {
    certificate: '三级 高级 [3]级',
    text: '(考|拿)(了|出|到|出来)?(三级|高级) 高级(工|证|技能|资格) 三级(工|证|技能) 三级的…[工师员]证',
  },
  technician: {
    certificate: '二级 技师 [2]级',
    text: '(考|拿)(了|出|到|出来)?(二级|技师) 技师(证|资格|职称) 二级技师 二级(证|技能) 二级的…[工师员]证',
  },
  seniorTechnician: { certificate: '一级 高级技师 [1]级', text: '高级技师 一级技师 一级(证|技能) 一级的…[工师员]证' },
  specialGrade: { certificate: '特级技师', text: '特级技师' },
  chief: { certificate: '首席技师', text: '首席技师' },
} as const satisfies Record<SkillLevelKey, { readonly certificate: string; readonly text: string }>

export type LevelKey = SkillLevelKey
export const levelKeys: readonly LevelKey[] = skillLevelKeys

/** Distinctions and posts that sound like levels and are none. */
export const honours =
  '技术能手 岗位能手 工匠 大工匠 首席工匠 杭州工匠 浙江工匠 金牌工人 劳模 劳动模范 五一劳动奖章 技能大师 英语[四六]级 二级市场 [一二三]级医院 [一二]级建造师 [一二]级消防 探伤[二三一]级 [一二三]级配电 [一二三]级保养 [一二三]级响应 [一二三]级品 普通话[一二]级 [美技理]容技师 高级(轿|面料|住家|会所|酒店|餐厅|小区|车|月嫂|家政) 技师(部|室|学院) 按摩技师 推拿技师 美发技师 美容技师 足疗技师 理疗技师 维修技师 汽修技师 采耳技师'

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
