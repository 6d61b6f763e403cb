import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { boothPosition } from '../domain/booth.ts'
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
      const item = await dynamo.get('public', boothKeys.planView(code))
      return item === undefined ? undefined : BoothPlanView.parse(item.view)
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

export function planViewItem(code: string, view: BoothPlanView): Item {
  return { ...boothKeys.planView(code), entity: 'booth-plan-view', view }
}

export function putPlanView(code: string, view: BoothPlanView): Operation {
  return put('public', planViewItem(code, view))
}
