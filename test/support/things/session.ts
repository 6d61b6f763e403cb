import { startSession } from '#shared/accounts/use-cases/start-session.ts'
import { makePerson } from '../roles.ts'
import type { ThingMaker } from './maker.ts'

/** Another session of the owner. */
export const sessionThing: ThingMaker = async (deps, owner) => {
  const { session } = await startSession(deps)({ person: owner?.person ?? (await makePerson(deps)), device: '另一台设备' })
  return session.id
}
