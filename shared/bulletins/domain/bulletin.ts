import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { BulletinCard } from './bulletin-card.ts'
import { Districts } from './bulletin-series.ts'
import { Period } from './period.ts'
import { SeriesKind } from './series.ts'

/** A file that was written once and is never changed: where it lies, how long it is in bytes, and the SHA-256 of these bytes, hex. */
export const Sealed = z.object({ key: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.int().min(1) })
export type Sealed = z.infer<typeof Sealed>

/** The cube of an earlier issue that an issue is compared with: as it was published then, whatever was corrected later. */
export const CubeRef = z.object({ period: Period, version: z.int().min(1), cube: Sealed })
export type CubeRef = z.infer<typeof CubeRef>

/** Whether and with what an issue is compared: `earlier` has the eight periods before it that were published, oldest first. */
export const Basis = z.object({ previous: CubeRef.optional(), yearBefore: CubeRef.optional(), earlier: z.array(CubeRef).max(8) })
export type Basis = z.infer<typeof Basis>

/** How a version came about: counted when its period was over; counted anew; counted anew without vacancies that were found false. */
export const versionKinds = ['first', 'recount', 'exclusion'] as const
export type VersionKind = (typeof versionKinds)[number]

/** Vacancies that an issue may leave out: more are not to be mended by corrections, and its versions each keep them. */
export const mostExcluded = 200

const prepared = {
  version: z.int().min(1),
  how: z.enum(versionKinds),
  /** Why it was corrected, as the public reads it; absent for the first. */
  reason: z.string().optional(),
  /** Vacancies that are not counted, by their ids: all that were ever found false. */
  excluded: z.array(idOf('vacancy')).max(mostExcluded),
  /** What happened before this instant is counted: the end of the period. */
  cutOff: z.iso.datetime(),
  /** When counting began: of what was changed since, the earlier state is not known any more. */
  begunAt: z.iso.datetime(),
}

/** What a version is made of once it is compiled. `method` is the version of the rules that turned the cube into tables. */
const compiled = { cube: Sealed, compiled: Sealed, method: z.string(), basis: Basis }

/** A version that is being made. */
export const Work = z.object({
  ...prepared,
  stage: z.enum(['COLLECTING', 'FROZEN', 'COMPILED', 'REVIEWED']),
  /** Whoever asked for the correction; absent for what the clock began. */
  begunBy: idOf('person').optional(),
  cube: Sealed.optional(),
  compiled: Sealed.optional(),
  method: z.string().optional(),
  basis: Basis.optional(),
  /** Who looked it through and handed it in for publication: somebody else has to publish it. */
  handedIn: z.object({ by: idOf('person'), at: z.iso.datetime() }).optional(),
})
export type Work = z.infer<typeof Work>
export type Stage = Work['stage']

/** A published version: it stays as it is for good. */
export const Version = z.object({
  ...prepared,
  ...compiled,
  publishedAt: z.iso.datetime(),
  handedInBy: idOf('person'),
  publishedBy: idOf('person'),
})
export type Version = z.infer<typeof Version>

export const bulletinStates = ['COLLECTING', 'FROZEN', 'COMPILED', 'REVIEWED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN'] as const
export type BulletinState = (typeof bulletinStates)[number]

const bulletinActions = [
  'opened',
  'frozen',
  'compiled',
  'recompiled',
  'handed-in',
  'returned',
  'thrown-back',
  'published',
  'correction-begun',
  'correction-abandoned',
  'corrected',
  'withdrawn',
  'overdue',
] as const
export type BulletinAction = (typeof bulletinActions)[number]

/** What was done with an issue: by which organisation (or `system`), on which version, and why. */
export const BulletinEvent = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  action: z.enum(bulletinActions),
  version: z.int().min(1),
  to: z.enum(bulletinStates),
  reason: z.string().optional(),
})
export type BulletinEvent = z.infer<typeof BulletinEvent>

/** Versions and events an issue may have; with these its root stays below its limit. */
export const mostVersions = 20
export const mostEvents = 200

/** Another issue of the same series, as a link. */
export const Neighbour = z.object({ code: PublicCode, period: Period })
export type Neighbour = z.infer<typeof Neighbour>

/** The root of one issue of a series. */
export const Bulletin = z
  .object({
    id: idOf('bulletin'),
    code: PublicCode,
    rev: z.int().min(1),
    /** Before the first publication the stage of the work; then what the public is told. */
    state: z.enum(bulletinStates),
    seriesId: idOf('series'),
    kind: SeriesKind,
    park: z.object({ id: idOf('organisation'), name: z.string() }),
    /** The how many-th issue of its series. */
    number: z.int().min(1),
    period: Period,
    districts: Districts,
    /** The last day on which it is in time. */
    dueOn: CivilDate,
    work: Work.optional(),
    /** Published ones, oldest first. */
    versions: z.array(Version).max(mostVersions),
    /** What lists tell of the present version; there from the first publication on. */
    card: BulletinCard.optional(),
    /** Why it was taken back. */
    withdrawn: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
    /** The published issues before and after it. */
    previous: Neighbour.optional(),
    next: Neighbour.optional(),
    /** When the park and the bureau were told that it is overdue. */
    alarmedAt: z.iso.datetime().optional(),
    history: z.array(BulletinEvent).max(mostEvents),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Bulletin' })
export type Bulletin = z.infer<typeof Bulletin>

/** The version that counts now; undefined before the first publication. */
export function currentVersion({ versions }: Pick<Bulletin, 'versions'>): Version | undefined {
  return versions.at(-1)
}

/** Whether the public has been told of it: then its address stays for good. */
export function isPublished({ versions }: Pick<Bulletin, 'versions'>): boolean {
  return versions.length > 0
}

/** Whether it should have been published by a day and was not. */
export function isOverdue(bulletin: Pick<Bulletin, 'versions' | 'dueOn'>, today: CivilDate): boolean {
  return !isPublished(bulletin) && bulletin.dueOn < today
}
