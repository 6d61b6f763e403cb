import { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { Talent } from '#shared/talent/domain/talent.ts'

/** Roots as the tables hold them, through the product's schemas. The number makes the id; `change` replaces top-level fields. */

const at = '2026-11-30T01:00:00.000Z'

/** `tal_0…07` for 7: a legal id, the same for the same number. */
export function idFor(prefix: 'tal' | 'vac' | 'org' | 'per' | 'man', n: number): string {
  return `${prefix}_${String(n).padStart(26, '0')}`
}

export function granted(): NonNullable<Talent['consents']['registry']> {
  return { grantedAt: at, textVersion: '1', textHash: 'h' }
}

export const welderProfile = {
  trades: [{ title: '焊工', occupationCode: '6-18-02-04' }],
  level: 'senior',
  certificates: [{ name: '特种作业操作证(焊接与热切割)', expires: '2028-06-30' }],
  skills: ['氩弧焊', '二保焊'],
  years: 8,
  districts: ['330109'],
  expectPay: 8_500_00,
  availableFrom: '2026-11-01',
  refusals: [],
  text: '会看图纸,做过压力管道。',
} as const

export function aTalent(n: number, change: Record<string, unknown> = {}): Talent {
  return Talent.parse({
    id: idFor('tal', n),
    personId: idFor('per', n),
    rev: 1,
    state: 'registered',
    profile: welderProfile,
    consents: { registry: granted(), employers: granted(), agencies: granted() },
    exclusions: [],
    createdAt: at,
    updatedAt: at,
    ...change,
  })
}

export function aVacancy(
  n: number,
  { content = {}, ...change }: { readonly content?: object; readonly [field: string]: unknown } = {},
): Vacancy {
  return Vacancy.parse({
    id: idFor('vac', n),
    code: String(n).padStart(10, 'k').replaceAll('0', 'x').replaceAll('1', 'z'),
    rev: 1,
    state: 'PUBLISHED',
    content: {
      title: '氩弧焊工',
      occupationCode: '6-18-02-04',
      levelFloor: 'intermediate',
      mustSkills: ['氩弧焊', '识图'],
      certificates: ['焊工操作证'],
      headcount: 3,
      pay: { min: 8_000_00, max: 10_000_00 },
      shift: '长白班',
      district: '330109',
      address: '某路 1 号',
      duties: '压力容器的氩弧焊接和返修。',
      validUntil: addDays(civilDateOf(at), 30),
      ...content,
    },
    employer: { id: idFor('org', 1), name: '甲机械厂', district: '330109' },
    postedBy: { id: idFor('org', 1), name: '甲机械厂' },
    history: [],
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    refreshedAt: at,
    ...change,
  })
}

/** The root as an item of its table. */
export function itemOfRoot(root: Talent | Vacancy): { readonly pk: string; readonly sk: string; readonly entity: string } {
  return 'code' in root
    ? { pk: `VACANCY#${root.id}`, sk: 'VACANCY', entity: 'vacancy', ...root }
    : { pk: `TALENT#${root.id}`, sk: 'PROFILE', entity: 'talent', ...root }
}
