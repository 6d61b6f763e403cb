import type { LevelFact } from '../facts.ts'
import type { Lexicon } from '../lexicon/compiled.ts'
import { isLevelKey, type LevelKey, levelRank } from '../lexicon/levels.ts'
import type { MeaningKind } from '../lexicon/meaning.ts'
import { type Mention, mentionsIn, type Reading } from './mentions.ts'

/** The highest level among the field, the names of certificates, and certificates named in the text. People state the level of an older trade. */
export function readLevel(field: LevelKey | null, certificates: readonly string[], text: Reading, lexicon: Lexicon): LevelFact | null {
  const stated: LevelFact[] = field === null ? [] : [{ level: field, from: [], mood: 'plain', certainty: 1 }]
  const valid = certificates.filter((name) => !ownGrade.test(name))
  const named = valid.flatMap((name) => levelsIn(mentionsIn(name, 'certificate', lexicon).mentions, 'levelInCertificate', 0.9))
  const outside = text.mentions.filter(({ clause }) => !ownGrade.test(text.clauses[clause]?.text ?? ''))
  const said = levelsIn(outside, 'levelInText', 0.8)
  return [...stated, ...named, ...said].toSorted((one, other) => levelRank(other.level) - levelRank(one.level))[0] ?? null
}

/** What a firm calls its own people is no level: 公司内部评的高级技师, 店里定的首席. What it examines for the state (企业自主评价) is one. */
const ownGrade =
  /内部|内评|(?:公司|店里?|厂里?|门店|单位|集团|总部|品牌方?|平台|老板|连锁)(?:里|内|自己|统一)?(?:给|按|帮)?我?(?:评|定|封|升)(?!价)/

/** The levels that mentions of a kind name without denying or wishing for them. */
export function levelsIn(mentions: readonly Mention[], kind: MeaningKind, certainty: number): readonly LevelFact[] {
  return mentions.flatMap((mention) => {
    const level = mention.id
    if (mention.kind !== kind || mention.mood !== 'plain' || !isLevelKey(level)) return []
    return [{ level, from: [{ words: mention.words, source: mention.source }], mood: mention.mood, certainty }]
  })
}

const floors: Readonly<Record<string, LevelKey>> = {
  五级: 'junior',
  初级: 'junior',
  四级: 'intermediate',
  中级: 'intermediate',
  三级: 'senior',
  高级: 'senior',
  二级: 'technician',
  技师: 'technician',
  一级: 'seniorTechnician',
  高级技师: 'seniorTechnician',
}
const levelWord = '高级技师|[五四三二一]级|[初中高]级|技师'
const floor = new RegExp(
  `(?:(?<!英语|普通话|医院|学历)(${levelWord})(?:工|证书?|职业资格|技能等级|资格)*(?:\\([^()]{1,8}\\))?(?:证书?)?(?:及|或|含|\\(含\\))?(?:其)?以上|(?:不低于|至少|最低)(?:是|要|有|具有|持有?)?[^,。;!?]{0,6}?(${levelWord})(?:工|证|技能|职业|资格))(?![^,。;!?]{0,8}(?:优先|加分|更好|补贴|奖励|另议|医院|资质|企业|建造|单位))`,
)

/** The level that an advertisement's running text sets as a floor: 高级工(三级)及以上, 四级以上, 至少中级工. Not one that is merely welcome. */
export function levelFloorIn({ text }: Reading): LevelFact | null {
  const said = floor.exec(text)
  const level = floors[said?.[1] ?? said?.[2] ?? '']
  if (said === null || level === undefined) return null
  return { level, from: [{ words: said[0], source: 'text' }], mood: 'plain', certainty: 0.8 }
}
