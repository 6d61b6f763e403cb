import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { withoutInvisible } from '#shared/kernel/invisible.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { levelRank } from '#shared/matching/lexicon/levels.ts'
import { licenceIds } from '#shared/matching/lexicon/licences.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import type { TalentFilters } from '#shared/matching/queries/talent-filters.ts'
import { type Unstated, unstated, type VacancyFilters } from '#shared/matching/queries/vacancy-filters.ts'
import { shownLicence } from '#shared/matching/sentences/shown-names.ts'
import { DistrictCode, SkillLevelKey } from '#shared/reference/schemas.ts'

/** The conditions of the searches as query parameters. A parameter that may be repeated arrives as one text or as a list. */

function repeatable<S extends z.ZodType<string | number>>(one: S, description: string) {
  return z
    .union([one, z.array(one).max(20)])
    .optional()
    .transform((given): readonly z.output<S>[] => (given === undefined ? [] : Array.isArray(given) ? given : [given]))
    .meta({ description })
}

const TradeId = z
  .string()
  .max(40)
  .refine((id) => id === unstated || trades.has(id) || /^o:\d-\d{2}-\d{2}-\d{2}$/.test(id), {
    error: () => text.trade,
    params: { code: 'unknown-code' },
  })
  .meta({ id: 'TradeId', examples: ['manualWelder'], description: '工种的代码，或 o: 加职业编码；none：没有读到工种' })

const LicenceId = z
  .string()
  .refine((id) => id === unstated || licenceIds.includes(id), {
    error: () => text.licence(listed(licenceIds.slice(0, 8).map((id) => `${id} ${shownLicence(id)}`))),
    params: { code: 'unknown-code' },
  })
  .meta({ id: 'LicenceId', enum: [...licenceIds, unstated], examples: [licenceIds[0]] })

const yuanAMonth = z.coerce
  .number({ error: () => text.pay })
  .int()
  .min(0)
  .max(1_000_000)

/** A value, or `none`: what says nothing of the matter. */
function orNone<S extends z.ZodType>(one: S) {
  return z.union([one, z.literal(unstated)])
}

/** `?wider=1`. */
const flag = z
  .enum(['1', 'true'], { error: () => text.flag })
  .optional()
  .transform((given) => given !== undefined)

export const wider = flag.meta({ description: '1：也列出工种和技能较远的' })

/** Where distance is counted from, for `sort=distance`. */
export const near = DistrictCode.optional().meta({ description: '按距离排序时从哪个区、县（市）算起' })

/** Filters may be repeated: any of the values; `none` is what says nothing of the matter (不确定). */
export const talentQuery = {
  district: repeatable(orNone(DistrictCode), '愿意在其中一个区、县（市）上班；none：没有写明地点'),
  trade: repeatable(TradeId, '工种；none：没有读到工种'),
  licence: repeatable(LicenceId, '持有每一种证件且在有效期内；none：或没有写明任何证件'),
  level: repeatable(orNone(SkillLevelKey), '技能等级不低于（几个里取最低）；none：或没有写等级'),
  payMax: repeatable(orNone(yuanAMonth), '期望工资不高于（几个里取最高），元/月；none：或没有写期望工资'),
  availableBy: repeatable(orNone(CivilDate), '这一天或之前可到岗（几个里取最晚）；none：或没有写到岗时间'),
  unstated: repeatable(z.enum(['level', 'payMax', 'availableBy']), '这些项没有写明的人也列出，与该项写 none 相同'),
} as const

type TalentQuery = z.output<z.ZodObject<typeof talentQuery>>

export function talentFiltersOf(query: TalentQuery): TalentFilters {
  const { district, trade, licence, level, payMax, availableBy } = query
  const orSilent = (name: 'level' | 'payMax' | 'availableBy'): boolean =>
    query.unstated.includes(name) || (query[name] as readonly unknown[]).includes(unstated)
  const minLevel = stated(level).toSorted((one, other) => levelRank(one) - levelRank(other))[0]
  const most = stated(payMax).toSorted((one, other) => other - one)[0]
  const latest = stated(availableBy).toSorted().at(-1)
  return {
    districts: district,
    trades: trade,
    licences: licence,
    ...(minLevel === undefined ? {} : { minLevel }),
    ...(orSilent('level') ? { levelUnstated: true } : {}),
    ...(most === undefined ? {} : { payMax: most }),
    ...(orSilent('payMax') ? { payUnstated: true } : {}),
    ...(latest === undefined ? {} : { availableBy: latest }),
    ...(orSilent('availableBy') ? { availableUnstated: true } : {}),
  }
}

export const vacancyQuery = {
  district: repeatable(orNone(DistrictCode), '工作地点在其中一个区、县（市）；none：没有写明地点'),
  trade: repeatable(TradeId, '工种；none：没有读到工种'),
  level: repeatable(orNone(SkillLevelKey), '要求的等级；none：不要求等级'),
  licence: repeatable(LicenceId, '要求其中一种证件；none：不要求证件'),
  pay: repeatable(orNone(yuanAMonth), '最高月工资不低于（几个里取最低），元；none：或没有写月工资'),
  fair: flag.meta({ description: '1：只看在即将举办的招聘会上展出的' }),
} as const

type VacancyQuery = z.output<z.ZodObject<typeof vacancyQuery>>

export function vacancyFiltersOf({ district, trade, level, licence, pay, fair }: VacancyQuery): VacancyFilters {
  const least = stated(pay).toSorted((one, other) => one - other)[0]
  return {
    districts: district,
    trades: trade,
    levels: level,
    licences: licence,
    ...(least === undefined ? {} : { payMin: least }),
    ...(pay.includes(unstated) ? { payUnstated: true } : {}),
    ...(fair ? { atFair: true } : {}),
  }
}

/** The parameters that ask for these filters, in the order of the page. */
export function vacancyParameters(filters: VacancyFilters): readonly (readonly [name: string, value: string])[] {
  const { districts, trades, levels, licences, payMin, payUnstated, atFair = false } = filters
  return [
    ...each('trade', trades),
    ...each('district', districts),
    ...each('level', levels),
    ...each('licence', licences),
    ...each('pay', valueOrNone(payMin, payUnstated)),
    ...each('fair', atFair ? ['1'] : []),
  ]
}

export function talentParameters(filters: TalentFilters): readonly (readonly [name: string, value: string])[] {
  const { districts, trades, licences, minLevel, levelUnstated, payMax, payUnstated, availableBy, availableUnstated } = filters
  return [
    ...each('trade', trades),
    ...each('district', districts),
    ...each('licence', licences),
    ...each('level', valueOrNone(minLevel, levelUnstated)),
    ...each('payMax', valueOrNone(payMax, payUnstated)),
    ...each('availableBy', valueOrNone(availableBy, availableUnstated)),
  ]
}

function each(name: string, values: readonly string[] = []): readonly (readonly [string, string])[] {
  return values.map((value) => [name, value] as const)
}

function valueOrNone(value: string | number | undefined, none = false): readonly string[] {
  return [...(value === undefined ? [] : [String(value)]), ...(none ? [unstated] : [])]
}

function stated<T>(values: readonly (T | Unstated)[]): readonly T[] {
  return values.filter((value): value is T => value !== unstated)
}

/** A search is read up to `longestSearch` characters, and says so; nobody types as much as this. */
const mostSigns = 2_000

/** The words of a search. What they were taken for is told in the answer. */
export const words = z
  .string()
  .max(mostSigns, { error: () => text.words(mostSigns) })
  .overwrite(withoutInvisible)
  .default('')

  .meta({ description: '搜索的话：词之间用空格；-词 表示不要；“几个词”表示原样出现', examples: ['萧山 氩弧焊 高级工'] })

const text = bilingual(
  {
    trade: '没有这个工种，请从列出的工种里选',
    licence: (some: string) => `没有这种证件，可选：${some} 等`,
    pay: '工资须为 0 到 1000000 的整数（元/月）',
    flag: '只能是 1',
    words: (most: number) => `最多 ${most} 个字`,
  },
  {
    trade: 'There is no such trade; please choose from those listed',
    licence: (some) => `There is no such licence; choose among others ${some}`,
    pay: 'Pay must be a whole number from 0 to 1000000 (yuan a month)',
    flag: 'Must be 1',
    words: (most) => `At most ${most} characters`,
  },
)
