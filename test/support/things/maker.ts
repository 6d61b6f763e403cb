import type { PersonRecord } from '#shared/accounts/domain/people.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Employed } from '../roles.ts'

/** Whose a thing is to be: a person, and the organisation the person acts for, when it is the organisation's. */
export type Owner = { readonly person: PersonRecord; readonly employed?: Employed | undefined }

/**
 * Makes a thing of an owner by use cases, and gives its id as paths name it. Without an owner it makes one that fits; `undefined` when this
 * owner cannot have one.
 */
export type ThingMaker = (deps: Deps, owner?: Owner) => Promise<string | undefined>

/** The owner's organisation, or a new one. */
export async function employedOf(owner: Owner | undefined, otherwise: () => Promise<Employed>): Promise<Employed> {
  return owner?.employed ?? otherwise()
}
