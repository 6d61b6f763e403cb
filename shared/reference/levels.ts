import { language } from '#shared/kernel/language.ts'
import { lazily } from '#shared/kernel/lazily.ts'
import { ok } from '#shared/kernel/result.ts'
import { folded, type Lookup, unknownCode } from './lookup.ts'

/** The eight steps of skill since 2022, lowest first. */
export const skillLevelKeys = [
  'apprentice',
  'junior',
  'intermediate',
  'senior',
  'technician',
  'seniorTechnician',
  'specialGrade',
  'chief',
] as const

export type SkillLevelKey = (typeof skillLevelKeys)[number]

/** `legacyCode` is the old five-level number, which falls as skill rises: never compare by it. Null where the old ladder had no step. */
export type SkillLevel = {
  readonly key: SkillLevelKey
  readonly rank: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly name: string
  readonly legacyCode: 1 | 2 | 3 | 4 | 5 | null
  readonly legacyName: string | null
}

/**
 * The ladder by key. 特级技师 and 首席技师 are senior posts that employers fill by appointment; the city's honour 首席技师 is another
 * matter and never a level.
 */
export const skillLevels = {
  apprentice: { key: 'apprentice', rank: 0, name: '学徒工', legacyCode: null, legacyName: null },
  junior: { key: 'junior', rank: 1, name: '初级工', legacyCode: 5, legacyName: '五级/初级工' },
  intermediate: { key: 'intermediate', rank: 2, name: '中级工', legacyCode: 4, legacyName: '四级/中级工' },
  senior: { key: 'senior', rank: 3, name: '高级工', legacyCode: 3, legacyName: '三级/高级工' },
  technician: { key: 'technician', rank: 4, name: '技师', legacyCode: 2, legacyName: '二级/技师' },
  seniorTechnician: { key: 'seniorTechnician', rank: 5, name: '高级技师', legacyCode: 1, legacyName: '一级/高级技师' },
  specialGrade: { key: 'specialGrade', rank: 6, name: '特级技师', legacyCode: null, legacyName: null },
  chief: { key: 'chief', rank: 7, name: '首席技师', legacyCode: null, legacyName: null },
} as const satisfies { readonly [K in SkillLevelKey]: SkillLevel & { readonly key: K } }

/** The level as its key, its name or one of its old names says it: `senior`, 高级工, 三级/高级工, 国家职业资格三级, 3级. Not a search in a sentence. */
export function levelByText(text: string): Lookup<SkillLevel> {
  const level = byText().get(folded(text))
  return level ? ok(level) : unknownCode(text, candidates())
}

/** The name to show in the language of the request, of a level by its key: 高级工, `Level 3 (senior)`. Anything else as it was given. */
export function levelName(given: string): string {
  if (!isLevelKey(given)) return given
  return language() === 'en' ? english[given] : skillLevels[given].name
}

/** The same with the old step before it where there is one, as certificates print it: 三级/高级工. English names say the step anyway. */
export function levelNameInFull(key: SkillLevelKey): string {
  return language() === 'en' ? english[key] : (skillLevels[key].legacyName ?? skillLevels[key].name)
}

/** The level of an old certificate's number, 5 (初级) to 1 (高级技师). */
export function levelByLegacyCode(code: number): SkillLevel | undefined {
  return Object.values(skillLevels).find(({ legacyCode }) => legacyCode === code)
}

/** Below zero when `a` is the lower level, above when it is the higher one. */
export function compareLevels(a: SkillLevelKey, b: SkillLevelKey): number {
  return skillLevels[a].rank - skillLevels[b].rank
}

/** 高技能人才: 高级工 and above. */
export function isHighSkilled(level: SkillLevelKey): boolean {
  return compareLevels(level, 'senior') >= 0
}

const english = {
  apprentice: 'Apprentice',
  junior: 'Level 5 (junior)',
  intermediate: 'Level 4 (intermediate)',
  senior: 'Level 3 (senior)',
  technician: 'Technician',
  seniorTechnician: 'Senior technician',
  specialGrade: 'Special-grade technician',
  chief: 'Chief technician',
} as const satisfies Readonly<Record<SkillLevelKey, string>>

function isLevelKey(given: string): given is SkillLevelKey {
  return Object.hasOwn(skillLevels, given)
}

const numerals = ['', '一', '二', '三', '四', '五'] as const

const byText = lazily(() => {
  const texts = new Map<string, SkillLevel>([
    ['学徒', skillLevels.apprentice],
    ['初级', skillLevels.junior],
    ['中级', skillLevels.intermediate],
    ['高级', skillLevels.senior],
  ])
  for (const level of Object.values(skillLevels)) {
    texts.set(folded(level.key), level).set(level.name, level)
    if (level.legacyCode === null) continue
    const step = `${numerals[level.legacyCode]}级`
    for (const text of [level.legacyName, step, `${level.legacyCode}级`, `国家职业资格${step}`, `职业技能等级${step}`])
      texts.set(text, level)
  }
  return texts
})

const candidates = lazily(() => Object.values(skillLevels).map(({ key, name }) => ({ code: key, name })))
