import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { withoutInvisible } from '#shared/kernel/text.ts'
import { licenceIds } from '#shared/matching/lexicon/licences.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import type { TalentFilters } from '#shared/matching/queries/talent-filters.ts'
import type { VacancyFilters } from '#shared/matching/queries/vacancy-filters.ts'
import { shownLicence } from '#shared/matching/sentences/shown-names.ts'
import { DistrictCode, SkillLevelKey } from '#shared/reference/schemas.ts'

/** The conditions of the searches as query parameters. A parameter that may be repeated arrives as one text or as a list. */

function repeatable<S extends z.ZodType<string, string>>(one: S, description: string) {
  return z
    .union([one, z.array(one).max(20)])
    .optional()
    .transform((given): readonly z.output<S>[] => (given === undefined ? [] : Array.isArray(given) ? given : [given]))
    .meta({ description })
}

const TradeId = z
  .string()
  .max(40)
  .refine((id) => trades.has(id) || /^o:\d-\d{2}-\d{2}-\d{2}$/.test(id), { error: () => text.trade, params: { code: 'unknown-code' } })
  .meta({ id: 'TradeId', examples: ['manualWelder'], description: '工种的代码，或 o: 加职业编码' })

const LicenceId = z
  .string()
  .refine((id) => licenceIds.includes(id), {
    error: () => text.licence(listed(licenceIds.slice(0, 8).map((id) => `${id} ${shownLicence(id)}`))),
    params: { code: 'unknown-code' },
  })
  .meta({ id: 'LicenceId', enum: [...licenceIds], examples: [licenceIds[0]] })

const yuanAMonth = z.coerce
  .number({ error: () => text.pay })
  .int()
  .min(0)
  .max(1_000_000)

/** `?wider=1`. */
const flag = z
  .enum(['1', 'true'], { error: () => text.flag })
  .optional()
  .transform((given) => given !== undefined)

export const wider = flag.meta({ description: '1：也列出工种和技能较远的' })

export const talentQuery = {
  district: repeatable(DistrictCode, '愿意在其中一个区、县（市）上班'),
  trade: repeatable(TradeId, '工种'),
  licence: repeatable(LicenceId, '持有每一种证件且在有效期内'),
  level: SkillLevelKey.optional().meta({ description: '技能等级不低于' }),
  payMax: yuanAMonth.optional().meta({ description: '期望工资不高于，元/月' }),
  availableBy: CivilDate.optional().meta({ description: '这一天或之前可到岗' }),
} as const

type TalentQuery = z.output<z.ZodObject<typeof talentQuery>>

export function talentFiltersOf({ district, trade, licence, level, payMax, availableBy }: TalentQuery): TalentFilters {
  return {
    districts: district,
    trades: trade,
    licences: licence,
    ...(level === undefined ? {} : { minLevel: level }),
    ...(payMax === undefined ? {} : { payMax }),
    ...(availableBy === undefined ? {} : { availableBy }),
  }
}

export const vacancyQuery = {
  district: repeatable(DistrictCode, '工作地点在其中一个区、县（市）'),
  trade: repeatable(TradeId, '工种'),
  level: repeatable(z.union([SkillLevelKey, z.literal('none')]), '要求的等级；none：不要求等级'),
  pay: yuanAMonth.optional().meta({ description: '最高月工资不低于，元' }),
} as const

type VacancyQuery = z.output<z.ZodObject<typeof vacancyQuery>>

export function vacancyFiltersOf({ district, trade, level, pay }: VacancyQuery): VacancyFilters {
  return { districts: district, trades: trade, levels: level, ...(pay === undefined ? {} : { payMin: pay }) }
}

/** The words of a search. What they were taken for is told in the answer. */
export const words = z
  .string()
  .max(200, { error: () => text.words })
  .overwrite(withoutInvisible)
  .default('')
  .meta({ description: '搜索的话', examples: ['萧山 氩弧焊 高级工'] })

const text = bilingual(
  {
    trade: '没有这个工种，请从列出的工种里选',
    licence: (some: string) => `没有这种证件，可选：${some} 等`,
    pay: '工资须为 0 到 1000000 的整数（元/月）',
    flag: '只能是 1',
    words: '最多 200 个字',
  },
  {
    trade: 'There is no such trade; please choose from those listed',
    licence: (some) => `There is no such licence; choose among others ${some}`,
    pay: 'Pay must be a whole number from 0 to 1000000 (yuan a month)',
    flag: 'Must be 1',
    words: 'At most 200 characters',
  },
)
