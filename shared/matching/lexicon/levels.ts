/** The eight steps of skill, lowest first, with the words certificates use. `title` words count only beside a trade or in a certificate. */
export const levels = [
  { key: 'apprentice', name: '学徒工', certificate: '学徒工', text: '' },
  { key: 'junior', name: '初级工', certificate: '五级 初级 [5]级', text: '初级(工|证|技能|资格) 五级(工|证|技能)' },
  { key: 'intermediate', name: '中级工', certificate: '四级 中级 [4]级', text: '中级(工|证|技能|资格) 四级(工|证|技能)' },
  { key: 'senior', name: '高级工', certificate: '三级 高级 [3]级', text: '高级(工|证|技能|资格) 三级(工|证|技能)' },
  { key: 'technician', name: '技师', certificate: '二级 技师 [2]级', text: '技师(证|资格|职称) 二级技师 二级(证|技能)' },
  { key: 'seniorTechnician', name: '高级技师', certificate: '一级 高级技师 [1]级', text: '高级技师 一级技师 一级(证|技能)' },
  { key: 'specialGrade', name: '特级技师', certificate: '特级技师', text: '特级技师' },
  { key: 'chief', name: '首席技师', certificate: '首席技师', text: '首席技师' },
] as const

export type LevelKey = (typeof levels)[number]['key']
export const levelKeys: readonly LevelKey[] = levels.map((level) => level.key)

/** Distinctions and posts that sound like levels and are none. */
export const honours =
  '技术能手 岗位能手 工匠 大工匠 首席工匠 杭州工匠 浙江工匠 金牌工人 劳模 劳动模范 五一劳动奖章 技能大师 英语[四六]级 二级市场 [一二三]级医院 [一二]级建造师 [一二]级消防 探伤[二三一]级 [一二三]级配电 [一二三]级保养 [一二三]级响应 [一二三]级品 普通话[一二]级 [美技理]容技师 高级(轿|面料|住家|会所|酒店|餐厅|小区|车|月嫂|家政) 技师(部|室|学院) 按摩技师 推拿技师 美发技师 美容技师 足疗技师 理疗技师 维修技师 汽修技师 采耳技师'

/** Rank 0–7 of a level. */
export function levelRank(key: LevelKey): number {
  return levelKeys.indexOf(key)
}

/** The Chinese name of a level; undefined for anything else. */
export function levelName(key: string): string | undefined {
  return levels.find((level) => level.key === key)?.name
}
