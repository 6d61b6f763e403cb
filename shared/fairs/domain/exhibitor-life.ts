import { type Exhibitor, type ExhibitorEvent, mostExhibitorEvents } from './exhibitor.ts'
import type { Fair } from './fair.ts'

type Base = Pick<Exhibitor, 'organisation' | 'materials'> & { readonly fair: Pick<Fair, 'id' | 'code' | 'park'>; readonly at: string }

/** An organisation that has had nothing to do with a fair yet; revision 0 is not stored. */
export function newExhibitor({ fair, organisation, materials, at }: Base): Exhibitor {
  return {
    fairId: fair.id,
    fairCode: fair.code,
    parkId: fair.park.id,
    organisation,
    rev: 0,
    state: 'CANCELLED',
    posts: [],
    materials,
    history: [],
    updatedAt: at,
  }
}

/** The exhibitor after something happened. What is `undefined` in the changes is taken off. */
export function after(
  exhibitor: Exhibitor,
  changes: { readonly [Key in keyof Exhibitor]?: Exhibitor[Key] | undefined },
  event: Pick<ExhibitorEvent, 'at' | 'by' | 'action'> & { readonly reason?: string | undefined },
): Exhibitor {
  const next = { ...exhibitor, ...changes, rev: exhibitor.rev + 1, updatedAt: event.at }
  const { reason, ...said } = event
  const entry: ExhibitorEvent = {
    ...said,
    ...(next.booth === undefined ? {} : { booth: next.booth.number }),
    ...(reason === undefined ? {} : { reason }),
  }
  const present = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined))
  return { ...(present as Exhibitor), history: [...exhibitor.history.slice(1 - mostExhibitorEvents), entry] }
}

/** What is left of an earlier booking when an organisation comes again. */
export const afresh = {
  booth: undefined,
  waitingSince: undefined,
  offeredUntil: undefined,
  bookedAt: undefined,
  confirmed: undefined,
  remindedAt: undefined,
  ended: undefined,
} as const satisfies { readonly [Key in keyof Exhibitor]?: undefined }
