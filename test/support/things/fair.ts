import { CreateFair } from '#shared/fairs/domain/commands.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { always } from '#shared/platform/http/once.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A draft of the owner's park. */
export const fairThing: ThingMaker = async (deps, owner) => {
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'park')))
  const { content } = CreateFair.parse({ content: exampleFairContent })
  return made(await createFair(deps)({ by, content, once: always })).id
}
