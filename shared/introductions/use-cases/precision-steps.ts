import type { Deps } from '#shared/platform/deps.ts'
import type { Step } from '#shared/platform/http/once.ts'
import type { Introduction } from '../domain/introduction.ts'
import { newMilestones, withMilestones } from '../domain/precision.ts'
import { getCounter, putCounter } from '../store/precision.ts'

/** Counts how far an introduction has come, in the transaction in which it does: none when it reached nothing new. No person is in it. */
export async function precisionSteps(
  deps: Pick<Deps, 'dynamo'>,
  before: Introduction | undefined,
  after: Introduction,
): Promise<readonly Step<{ readonly kind: 'raced' }>[]> {
  const reached = newMilestones(before, after)
  if (reached.length === 0) return []
  const counted = await getCounter(deps.dynamo, after)
  return [{ write: putCounter({ ...counted, counter: withMilestones(counted.counter, reached) }), otherwise: { kind: 'raced' } }]
}
