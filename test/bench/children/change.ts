import { setTimeout as sleep } from 'node:timers/promises'
import { createTalents } from '#shared/talent/store/talents.ts'
import { storeOn } from '../../support/test-store.ts'
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

/** Saves people anew as they are, evenly spread over each second, until told to end: a new revision each, which the stream carries into the index. */
const { dynamo: endpoint, stage, ids, aSecond } = await given<ChangeInput>()
const ending = new AbortController()
process.once('SIGTERM', () => ending.abort())
const { dynamo, clock } = storeOn(endpoint, stage, { now: () => new Date().toISOString() })('desk')
const talents = createTalents(dynamo)
const done: Promise<boolean>[] = []

const began = performance.now()
while (!ending.signal.aborted) {
  done.push(change(ids[done.length % ids.length] ?? ''))
  const wait = began + (done.length / aSecond) * 1000 - performance.now()
  await sleep(Math.max(0, wait), undefined, { signal: ending.signal }).catch(() => undefined)
}
const saved = (await Promise.all(done)).filter(Boolean).length
give({ saved, refused: done.length - saved } satisfies Changed)

async function change(id: string): Promise<boolean> {
  const talent = await talents.get(id)
  if (talent === undefined) return false
  return (await dynamo.transact([talents.put({ ...talent, rev: talent.rev + 1, updatedAt: clock.now() })])).ok
}
