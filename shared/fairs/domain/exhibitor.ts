import * as z from 'zod'
import { Pay, type Vacancy } from '#shared/demand/domain/vacancy.ts'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { DistrictCode, OccupationCode, SkillLevelKey } from '#shared/reference/schemas.ts'
import { BoothNumber, boothPosition } from './booth.ts'

/**
 * Where an organisation stands at one fair. WAITING on the list; OFFERED a booth from the list, to be accepted until an hour; BOOKED; CONFIRMED
 * with the names of who comes; then at the door ARRIVED or NO_SHOW. The last three have ended: given up by itself, lapsed for want of
 * an answer, taken back by the park.
 */
const exhibitorStates = ['WAITING', 'OFFERED', 'BOOKED', 'CONFIRMED', 'ARRIVED', 'NO_SHOW', 'CANCELLED', 'LAPSED', 'RELEASED'] as const
export type ExhibitorState = (typeof exhibitorStates)[number]

/** The states in which a booth is kept for it. */
const holdingStates = ['OFFERED', 'BOOKED', 'CONFIRMED', 'ARRIVED'] as const satisfies readonly ExhibitorState[]

/** The states in which the public sees it with its posts: from the booking on, not while a booth is only offered. */
const shownStates = ['BOOKED', 'CONFIRMED', 'ARRIVED'] as const satisfies readonly ExhibitorState[]

/** After these it may book this fair again. */
const endedStates = ['CANCELLED', 'LAPSED', 'RELEASED'] as const satisfies readonly ExhibitorState[]

/** An ad that an exhibitor brings to the fair, as it was approved when it was chosen, with the number of people it wants to find there. */
export const ExhibitorPost = z
  .object({
    vacancyId: idOf('vacancy'),
    code: PublicCode,
    title: z.string(),
    occupationCode: OccupationCode.optional(),
    level: SkillLevelKey.optional(),
    headcount: z.int().min(1),
    /** In 分. */
    pay: Pay,
  })
  .meta({ id: 'ExhibitorPost' })
export type ExhibitorPost = z.infer<typeof ExhibitorPost>

const exhibitorActions = [
  'waited',
  'offered',
  'booked',
  'assigned',
  'accepted',
  'posts-changed',
  'confirmed',
  'moved',
  'cancelled',
  'lapsed',
  'released',
  'arrived',
  'no-show',
] as const
export type ExhibitorAction = (typeof exhibitorActions)[number]

const ExhibitorEvent = z.object({
  at: z.iso.datetime(),
  by: z.enum(['exhibitor', 'park', 'system']),
  action: z.enum(exhibitorActions),
  booth: BoothNumber.optional(),
  reason: z.string().optional(),
})
export type ExhibitorEvent = z.infer<typeof ExhibitorEvent>

/** How many events are kept: the newest. */
export const mostExhibitorEvents: number = 50

/**
 * One organisation at one fair: at once the guard that a legal entity has one booth a session. Names of those who come are kept apart (see
 * attendees.ts) and are never in here.
 */
export const Exhibitor = z
  .object({
    fairId: idOf('fair'),
    fairCode: PublicCode,
    parkId: idOf('organisation'),
    organisation: z.object({
      id: idOf('organisation'),
      name: z.string(),
      kind: z.enum(['employer', 'agency']),
      district: DistrictCode.optional(),
      /** The HR-service licence, to be shown beside an agency's offers (网络招聘服务管理规定 13). */
      licence: z.string().optional(),
      dispatchLicence: z.string().optional(),
    }),
    rev: z.int().min(1),
    state: z.enum(exhibitorStates),
    /**
     * The booth it has, or had last. `tenancy`: the how manieth holder of this booth it is; no two holders ever share one, which is how
     * an oversell would be seen.
     */
    booth: z.object({ number: BoothNumber, hall: z.string(), tenancy: z.int().min(1) }).optional(),
    posts: z.array(ExhibitorPost).max(30),
    /** What was checked when it came (人力资源市场暂行条例 28). */
    materials: z.object({
      checkedAt: z.iso.datetime(),
      verifiedOn: CivilDate.optional(),
      licence: z.string().optional(),
      dispatchLicence: z.string().optional(),
      /** Its first time at this park: the park looks at it. */
      firstTime: z.boolean(),
    }),
    /** Its place in the list is by this. */
    waitingSince: z.iso.datetime().optional(),
    /** Until when an offered booth is kept for it. */
    offeredUntil: z.iso.datetime().optional(),
    bookedAt: z.iso.datetime().optional(),
    /** The second confirmation, and how many people were named. */
    confirmed: z.object({ at: z.iso.datetime(), attendees: z.int().min(1) }).optional(),
    remindedAt: z.iso.datetime().optional(),
    arrived: z.object({ at: z.iso.datetime(), late: z.boolean() }).optional(),
    ended: z
      .object({
        at: z.iso.datetime(),
        /** Cancelled after the deadline for it. */
        late: z.boolean(),
        reason: z.string().optional(),
      })
      .optional(),
    history: z.array(ExhibitorEvent).max(mostExhibitorEvents),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Exhibitor' })
export type Exhibitor = z.infer<typeof Exhibitor>

/** Whether a booth is kept for it now. */
export function holdsBooth(exhibitor: Pick<Exhibitor, 'state'>): boolean {
  return (holdingStates as readonly ExhibitorState[]).includes(exhibitor.state)
}

/** Whether the public sees it. */
export function isShown(exhibitor: Pick<Exhibitor, 'state'>): boolean {
  return (shownStates as readonly ExhibitorState[]).includes(exhibitor.state)
}

/** Whether what it had at the fair has ended so that it may book it again. */
export function mayComeAgain(exhibitor: Pick<Exhibitor, 'state'>): boolean {
  return (endedStates as readonly ExhibitorState[]).includes(exhibitor.state)
}

/** The post of an open ad; undefined for one that lacks what publishing wants. */
export function postOf({ id, code, content }: Vacancy, headcount: number): ExhibitorPost | undefined {
  const { title, occupationCode, levelFloor, pay } = content
  if (pay === undefined) return undefined
  return {
    vacancyId: id,
    code,
    title,
    ...(occupationCode === undefined ? {} : { occupationCode }),
    ...(levelFloor === undefined ? {} : { level: levelFloor }),
    headcount,
    pay,
  }
}

/** Halls by their names, then rows and places as they stand; without a booth at the end. */
export function byBooth(a: Exhibitor, b: Exhibitor): number {
  const [one, other] = [positionOf(a), positionOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

function positionOf({ booth, organisation }: Exhibitor): string {
  return booth === undefined ? `~${organisation.name}` : `${booth.hall}#${boothPosition(booth.number)}`
}
