import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { type DistrictCode, districtByCode } from '#shared/reference/districts.ts'
import { skillLevels } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { Pay, Source, type Vacancy } from './vacancy.ts'

const Named = z.strictObject({ code: z.string(), name: z.string() })

/** What everybody may read of an open vacancy. Nothing else leaves: no contact, no id but the public code. */
export const VacancyView = z
  .strictObject({
    code: PublicCode,
    title: z.string(),
    occupation: Named.optional(),
    level: z.strictObject({ key: z.string(), name: z.string() }).optional(),
    headcount: z.int(),
    pay: Pay,
    shift: z.string().optional(),
    district: Named,
    address: z.string().optional(),
    duties: z.string(),
    conditions: z.string(),
    mustSkills: z.array(z.string()),
    niceSkills: z.array(z.string()),
    certificates: z.array(z.string()),
    lawfulBasis: z.string().optional(),
    employer: z.strictObject({ name: z.string(), district: z.string().optional(), verifiedOn: CivilDate.optional() }),
    /** An agency that posts under a mandate, or re-posts. */
    agency: z.strictObject({ name: z.string(), licence: z.string().optional() }).optional(),
    source: Source.optional(),
    /** The same demand is advertised elsewhere, too: how many other open ads there are. */
    cluster: z.strictObject({ id: idOf('cluster'), others: z.int() }).optional(),
    /** Coming job fairs at which it is shown. */
    fairs: z
      .array(z.strictObject({ code: PublicCode, booth: z.string() }))
      .optional()
      .meta({ description: '在哪些即将举办的招聘会上展出：招聘会的公开编码和展位号' }),
    validUntil: CivilDate,
    publishedAt: z.iso.datetime(),
    refreshedAt: z.iso.datetime(),
  })
  .meta({ id: 'VacancyView' })
export type VacancyView = z.infer<typeof VacancyView>

/** What is left of an ad that was public once: enough to say so, and to look for the like. A removed one keeps no text of its own. */
export const VacancyGone = z.strictObject({
  code: PublicCode,
  reason: z.enum(['filled', 'closed', 'expired', 'removed']),
  at: z.iso.datetime(),
  title: z.string().optional(),
  occupation: Named.optional(),
  district: Named.optional(),
})
export type VacancyGone = z.infer<typeof VacancyGone>

/** The public view of a published vacancy. Pure; throws for one that is not published or lacks what publishing wants (a bug). */
export function toPublicView({
  code,
  state,
  content,
  employer,
  postedBy,
  source,
  cluster,
  atFairs,
  publishedAt,
  refreshedAt,
}: Vacancy): VacancyView {
  if (state !== 'PUBLISHED') throw new Error(`${code} is ${state} and has no public view`)
  const { occupationCode, levelFloor, district, corrections: _own, ...rest } = content
  return VacancyView.parse({
    ...rest,
    code,
    ...(occupationCode === undefined ? {} : { occupation: occupationOf(occupationCode) }),
    ...(levelFloor === undefined ? {} : { level: { key: levelFloor, name: skillLevels[levelFloor].name } }),
    district: district === undefined ? undefined : districtNamed(district),
    employer: {
      name: employer.name,
      ...(employer.district === undefined ? {} : { district: districtName(employer.district) }),
      ...(employer.verifiedOn === undefined ? {} : { verifiedOn: employer.verifiedOn }),
    },
    ...(employer.id === postedBy.id
      ? {}
      : { agency: { name: postedBy.name, ...(postedBy.licence === undefined ? {} : { licence: postedBy.licence }) } }),
    ...(source === undefined ? {} : { source }),
    ...(cluster === undefined ? {} : { cluster: { id: cluster.id, others: cluster.others } }),
    ...(atFairs === undefined ? {} : { fairs: atFairs.map(({ fair, booth }) => ({ code: fair, booth })) }),
    publishedAt,
    refreshedAt,
  })
}

/** The tombstone of a vacancy that was published once and has ended; undefined for any other: it never was, or may come back. */
export function toGone({ code, state, content, publishedAt, updatedAt }: Vacancy): VacancyGone | undefined {
  if (publishedAt === undefined) return undefined
  const reason = reasons[state as keyof typeof reasons]
  if (reason === undefined) return undefined
  return VacancyGone.parse({
    code,
    reason,
    at: updatedAt,
    ...(reason === 'removed' ? {} : { title: content.title }),
    ...(content.occupationCode === undefined ? {} : { occupation: occupationOf(content.occupationCode) }),
    ...(content.district === undefined ? {} : { district: districtNamed(content.district) }),
  })
}

/** The view of an ad past its last day, before the clock has come by. */
export function expiredView({ code, title, occupation, district, refreshedAt }: VacancyView): VacancyGone {
  return { code, reason: 'expired', at: refreshedAt, title, district, ...(occupation === undefined ? {} : { occupation }) }
}

const reasons = { FILLED: 'filled', CLOSED: 'closed', EXPIRED: 'expired', REMOVED: 'removed' } as const

function occupationOf(code: string): { readonly code: string; readonly name: string } | undefined {
  const found = occupationByCode(code)
  return found.ok ? { code, name: found.value.name } : undefined
}

function districtNamed(code: DistrictCode): { readonly code: string; readonly name: string } {
  return { code, name: districtName(code) }
}

function districtName(code: string): string {
  const found = districtByCode(code)
  return found.ok ? found.value.name : code
}
