import { type Count, Cube, type Measure } from '#shared/bulletins/domain/cube.ts'
import { clusterRows } from '#shared/bulletins/domain/occupation-cluster.ts'
import type { Period } from '#shared/bulletins/domain/period.ts'
import { instantsOf } from '#shared/bulletins/domain/period.ts'
import type { SeriesKind } from '#shared/bulletins/domain/series.ts'
import type { TallyMeta } from '#shared/bulletins/domain/tally.ts'
import { Vacancy, type VacancyEvent } from '#shared/demand/domain/vacancy.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import { Talent } from '#shared/talent/domain/talent.ts'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id with a number of its own. */
function idNumber<Kind extends 'vacancy' | 'talent' | 'person' | 'organisation' | 'cluster'>(kind: Kind, number: number) {
  const prefix = { vacancy: 'vac', talent: 'tal', person: 'per', organisation: 'org', cluster: 'clu' }[kind]
  const last = [5, 4, 3, 2, 1, 0].map((place) => digits[Math.floor(number / 32 ** place) % 32]).join('')
  return idOf(kind).parse(`${prefix}_01JDK000000000000000${last}`)
}

const park = { id: idNumber('organisation', 999), name: '西湖人力资源服务产业园' }

export function metaOf(more: Partial<TallyMeta> = {}): TallyMeta {
  const period = more.period ?? '2026-Q2'
  return { series: 'supplyAndDemand', park, period, cutOff: instantsOf(period).before, districts: [...districtCodes], ...more }
}

type Step = readonly [at: string, action: VacancyEvent['action'], to: VacancyEvent['to']]

type AdOptions = {
  readonly number?: number
  readonly steps?: readonly Step[]
  readonly employer?: { readonly id?: number; readonly name?: string }
  readonly poster?: number
  readonly source?: Vacancy['source']
  readonly cluster?: { readonly id: number; readonly shown: boolean }
  readonly content?: Partial<Record<keyof Vacancy['content'], unknown>>
  readonly state?: Vacancy['state']
}

/** An ad as it is stored; open since 5 April 2026 unless told otherwise. */
export function adOf({ number = 1, steps, employer = {}, poster, source, cluster, content = {}, state }: AdOptions = {}): Vacancy {
  const history = (steps ?? [['2026-04-05T02:00:00.000Z', 'published', 'PUBLISHED']]).map(([at, action, to]) => ({
    at,
    by: 'x',
    action,
    to,
  }))
  const employerId = employer.id ?? 1
  const first = history.find(({ to }) => to === 'PUBLISHED')
  const own = idNumber('organisation', employerId)
  return Vacancy.parse({
    id: idNumber('vacancy', number),
    code: 'k3m8p2x7qa',
    rev: 1,
    state: state ?? history.at(-1)?.to,
    content: {
      title: '数控车工',
      occupationCode: '6-18-01-01',
      levelFloor: 'intermediate',
      headcount: 3,
      pay: { min: 700_000, max: 900_000, period: 'month' },
      district: '330109',
      validUntil: '2026-12-31',
      ...content,
    },
    employer: {
      ...(employer.name !== undefined && employer.id === undefined ? {} : { id: own }),
      name: employer.name ?? `示例${employerId}公司`,
    },
    postedBy: { id: poster === undefined ? own : idNumber('organisation', poster), name: '发布' },
    ...(source === undefined ? {} : { source }),
    history: [{ at: '2026-01-01T00:00:00.000Z', by: 'x', action: 'created', to: 'DRAFT' }, ...history],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: history.at(-1)?.at ?? '2026-01-01T00:00:00.000Z',
    ...(first === undefined ? {} : { publishedAt: first.at }),
    ...(cluster === undefined
      ? {}
      : {
          cluster: {
            id: idNumber('cluster', cluster.id),
            shown: cluster.shown,
            shownInDistrict: true,
            also: { districts: [], titles: [] },
            others: 1,
          },
        }),
  })
}

type PersonOptions = {
  readonly number?: number
  readonly profile?: Partial<Record<keyof NonNullable<Talent['profile']>, unknown>>
  readonly statistics?: { readonly grantedAt: string; readonly withdrawnAt?: string } | null
  readonly more?: Partial<Talent>
}

/** A registered person who agreed to be counted. */
export function personOf({ number = 1, profile = {}, statistics, more = {} }: PersonOptions = {}): Talent {
  const grantedAt = '2026-03-01T00:00:00.000Z'
  const consent = { grantedAt, textVersion: '1', textHash: 'x' }
  return Talent.parse({
    id: idNumber('talent', number),
    personId: idNumber('person', number),
    rev: 1,
    state: 'registered',
    profile: { trades: [{ title: '车工', occupationCode: '6-18-01-01' }], level: 'senior', skills: [], districts: ['330109'], ...profile },
    consents: { registry: consent, ...(statistics === null ? {} : { statistics: { ...consent, ...statistics } }) },
    exclusions: [],
    createdAt: grantedAt,
    updatedAt: grantedAt,
    ...more,
  })
}

type Cuts = { readonly [Cut in 'occupations' | 'levels' | 'clusters' | 'districts']?: Readonly<Record<string, Count>> }

/** A measure with some rows told and the rest zero; its total as given. */
export function measureOf(total: Count, { occupations = {}, levels = {}, clusters = {}, districts = {} }: Cuts = {}): Measure {
  const zeros = (keys: readonly string[]): Record<string, Count> => Object.fromEntries(keys.map((key) => [key, 0]))
  return {
    total,
    occupations: { ...occupations },
    levels: { ...zeros([...skillLevelKeys, 'none']), ...levels },
    clusters: { ...zeros(clusterRows), ...clusters },
    districts: { ...zeros([...districtCodes, 'none']), ...districts },
    crossed: {},
  }
}

type CubeOptions = Partial<Omit<Cube, 'demand' | 'seekers' | 'series' | 'period'>> & {
  readonly series?: SeriesKind
  readonly period?: Period
  readonly demand?: Measure
  readonly seekers?: Measure
}

/** A frozen count of the whole city, with anything replaced. */
export function cubeOf(more: CubeOptions = {}): Cube {
  const period = more.period ?? '2026-Q2'
  return Cube.parse({
    format: 1,
    counting: 'test',
    series: 'supplyAndDemand',
    park,
    cutOff: instantsOf(period).before,
    coverage: {
      districts: [...districtCodes].toSorted(),
      divisions: districtCodes.toSorted().map((code) => ({ code, since: '2021-04-09' })),
    },
    demand: measureOf(0),
    seekers: measureOf(0),
    ads: 0,
    posts: 0,
    firms: { all: 0, short: 0, unfilled: 0 },
    typical: {},
    pay: [],
    ...more,
    period,
  })
}
