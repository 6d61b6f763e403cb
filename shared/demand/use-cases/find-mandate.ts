import type { Deps } from '#shared/platform/deps.ts'
import type { Mandate } from '../domain/mandate.ts'
import { createMandates } from '../store/mandates.ts'

/** A mandate by its id; whether it holds today, and for what, is told by `mandateHolds`. */
export function findMandate({ dynamo }: Pick<Deps, 'dynamo'>): (id: string) => Promise<Mandate | undefined> {
  return createMandates(dynamo).get
}
