import { createTalents } from '#shared/talent/store/talents.ts'
import { storeOn } from '../../support/test-store.ts'
import { evenly } from '../evenly.ts'
import { give, given } from '../in-child.ts'

export type ChangeInput = {
  readonly dynamo: string
  readonly stage: string
  /** People, changed in turn, again and again. */
  readonly ids: readonly string[]
  readonly aSecond: number
}

/** How many were saved, and how many were not: saved by somebody else meanwhile, or gone. */
export type Changed = { readonly saved: number; readonly refused: number }

/** Saves people anew as they are: a new revision each, which the stream carries into the index. */
const { dynamo: endpoint, stage, ids, aSecond } = await given<ChangeInput>()
const { dynamo, clock } = storeOn(endpoint, stage, { now: () => new Date().toISOString() })('desk')
const talents = createTalents(dynamo)

give((await evenly(aSecond, async (number) => change(ids[number % ids.length] ?? ''))) satisfies Changed)

async function change(id: string): Promise<boolean> {
  const talent = await talents.get(id)
  if (talent === undefined) return false
  return (await dynamo.transact([talents.put({ ...talent, rev: talent.rev + 1, updatedAt: clock.now() })])).ok
}
