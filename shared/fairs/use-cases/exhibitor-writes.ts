import { publicParty } from '#shared/demand/use-cases/out-of-sight.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { type MovedOn, movedOn } from '#shared/platform/http/moved-on.ts'
import type { Step } from '#shared/platform/http/once.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import { exhibitorViewOf } from '../domain/exhibitor-view.ts'
import { putExhibitor } from '../store/booths.ts'
import { putExhibitorView, removeExhibitorView } from '../store/exhibitor-views.ts'

/** The writes of an exhibitor: its root, and what the public may read of it, put, moved or taken away. */
export function exhibitorSteps(before: Exhibitor | undefined, after: Exhibitor): readonly Step<MovedOn>[] {
  return [{ write: putExhibitor(after), otherwise: movedOn }, ...viewWrites(before, after).map((write) => ({ write }))]
}

function viewWrites(before: Exhibitor | undefined, after: Exhibitor): readonly Operation[] {
  const was = before === undefined ? undefined : exhibitorViewOf(before)
  const is = exhibitorViewOf(after)
  const left = was !== undefined && was.booth !== is?.booth ? [removeExhibitorView(after.fairCode, was.booth)] : []
  return is === undefined ? left : [...left, putExhibitorView(after.fairCode, is, publicParty(after.organisation.id))]
}
