import { CreateFair } from '#shared/fairs/domain/commands.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always as once } from '#shared/platform/http/once.ts'
import { asMember, type Employed, made, makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A draft of the owner's park; of an agency, a fair that it runs for a park and that is announced. */
export const fairThing: ThingMaker = async (deps, owner) => {
  if (owner?.employed?.organisation.content.kind === 'agency') return fairRunBy(deps, owner.employed)
  const by = asMember(deps, await employedOf(owner, async () => makeOrganisation(deps, 'park')))
  const { content } = CreateFair.parse({ content: exampleFairContent })
  return made(await createFair(deps)({ by, content, once })).id
}

/** Parks can name verified agencies only. */
async function fairRunBy(deps: Deps, { organisation }: Employed): Promise<string | undefined> {
  const by = asMember(deps, await makeOrganisation(deps, 'park'))
  const { content } = CreateFair.parse({ content: { ...exampleFairContent, agencyIds: [organisation.id] } })
  const created = await createFair(deps)({ by, content, once })
  if (!created.ok && created.error.kind === 'unknown-agency') return undefined
  const { id } = made(created)
  const plan = { title: '方案', date: civilDateOf(deps.clock.now()), responsible: '工作组' }
  made(await recordPlans(deps)({ by, once, id, plans: { implementation: plan, emergency: plan, security: plan } }))
  return made(await announceFair(deps)({ by, once, id })).id
}
