import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { type Booth, boothPosition } from '../domain/booth.ts'
import { BoothPlanView } from '../domain/booth-plan-view.ts'
import { ExhibitorView } from '../domain/exhibitor-view.ts'
import { boothKeys, boothPrefixes } from './keys.ts'

/** `party`: the digest by which suspended organisations are known in the public table. */
type PublishedExhibitor = { readonly view: ExhibitorView; readonly party: string }

export type PublishedExhibitors = {
  /** The exhibitors of a fair as their booths stand; whoever is suspended is among them. */
  readonly ofFair: (query: {
    readonly code: string
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<{ readonly items: readonly PublishedExhibitor[]; readonly after?: Position }>
  readonly plan: (code: string) => Promise<BoothPlanView | undefined>
}

export function createPublishedExhibitors(dynamo: Dynamo): PublishedExhibitors {
  return {
    ofFair: async ({ code, ...rest }) => {
      const { pk } = boothKeys.planView(code)
      const page = await dynamo.query('public', { pk, beginsWith: boothPrefixes.exhibitor, ...rest })
      return { ...page, items: page.items.map(({ view, party }) => ({ view: ExhibitorView.parse(view), party: String(party) })) }
    },
    plan: async (code) => {
      const [item, locked] = await Promise.all([
        dynamo.get('public', boothKeys.planView(code)),
        everyOne((after) =>
          dynamo.query('public', { pk: boothKeys.planView(code).pk, beginsWith: boothPrefixes.locked, limit: 500, after }),
        ),
      ])
      return item === undefined
        ? undefined
        : BoothPlanView.parse({ ...(item.view as object), locked: locked.map(({ booth }) => String(booth)) })
    },
  }
}

/** The stored public view of an exhibitor. */
export function exhibitorViewItem(code: string, view: ExhibitorView, party: string): Item {
  return { ...boothKeys.exhibitorView(code, boothPosition(view.booth)), entity: 'exhibitor-view', view, party }
}

export function putExhibitorView(code: string, view: ExhibitorView, party: string): Operation {
  return put('public', exhibitorViewItem(code, view, party))
}

export function removeExhibitorView(code: string, booth: string): Operation {
  return remove('public', boothKeys.exhibitorView(code, boothPosition(booth)))
}

/** What the public is to read of a booth that is set: whether it is out of use. */
export function writeLockedView(code: string, { number, state }: Pick<Booth, 'number' | 'state'>): Operation {
  const key = boothKeys.lockedView(code, boothPosition(number))
  return state === 'LOCKED' ? put('public', { ...key, entity: 'booth-locked-view', booth: number }) : remove('public', key)
}

export function planViewItem(code: string, view: BoothPlanView): Item {
  return { ...boothKeys.planView(code), entity: 'booth-plan-view', view }
}

export function putPlanView(code: string, view: BoothPlanView): Operation {
  return put('public', planViewItem(code, view))
}
