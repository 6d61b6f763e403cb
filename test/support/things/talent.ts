import type { Id } from '#shared/kernel/ids.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import { type ConsentScope, type Talent, TalentProfile } from '#shared/talent/domain/talent.ts'
import { enrol } from '#shared/talent/use-cases/enrol.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'

/** A profile of a welder, with anything replaced. */
export function profileOf(more: Partial<Parameters<typeof TalentProfile.parse>[0] & object> = {}): TalentProfile {
  return TalentProfile.parse({
    trades: [{ title: '电焊工' }],
    level: 'senior',
    certificates: [{ kind: 'specialOperation', name: '熔化焊接与热切割作业', expires: '2030-05-09' }],
    skills: ['氩弧焊', '二氧化碳气体保护焊', '看图纸'],
    years: 12,
    districts: ['330109'],
    expectPay: 900_000,
    text: '做过压力管道和钢结构,单面焊双面成形。',
    ...more,
  })
}

/** A person as the platform hands them to a use case. */
export function personAs(deps: Pick<Deps, 'ids'>, personId: Id<'person'> = deps.ids.next('person')): Person {
  return { kind: 'person', personId, sessionId: deps.ids.next('session'), name: '示例' }
}

/** An entry of the registry, made as a person makes it: with the registry's consent and those of `scopes`. */
export async function makeTalent(
  deps: Deps,
  options: { readonly by?: Person; readonly profile?: TalentProfile; readonly scopes?: readonly Exclude<ConsentScope, 'registry'>[] } = {},
): Promise<Talent> {
  const { by = personAs(deps), profile = profileOf(), scopes = ['employers', 'agencies'] } = options
  const agreed = Object.fromEntries(scopes.map((scope) => [scope, currentNotice(scope).version]))
  const consents = { registry: currentNotice('registry').version, ...agreed }
  const done = await enrol(deps)({ by, once: always, profile, consents })
  if (!done.ok) throw new Error(`no talent was made: ${done.error.kind}`)
  return done.value
}

/** The owner's entry, or a new one of somebody. */
export async function ownTalent(
  deps: Deps,
  owner?: { readonly person: { readonly id: Id<'person'> } },
): Promise<{ readonly by: Person; readonly talent: Talent }> {
  const by = personAs(deps, owner?.person.id)
  return { by, talent: (await findTalentOfPerson(deps)(by.personId)) ?? (await makeTalent(deps, { by })) }
}
