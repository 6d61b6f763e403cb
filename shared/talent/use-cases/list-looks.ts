import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import { findMandate } from '#shared/demand/use-cases/find-mandate.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Look, type LookReason, lookPurpose } from '../domain/look.ts'
import type { Talent } from '../domain/talent.ts'
import { getLooksWork, looksAt } from '../store/looks.ts'
import { createTalents } from '../store/talents.ts'
import { listMemberships } from './list-memberships.ts'
import { searches } from './look-up-organisation.ts'

/** A reason in words that a person can do something with. */
export type ReadReason = Pick<LookReason, 'action' | 'times'> & {
  readonly vacancy?: { readonly code: string; readonly title: string; readonly employer: string; readonly open: boolean }
  /** The employer for whom an agency looked. */
  readonly onBehalfOf?: string
  /** The searcher's own words. */
  readonly words?: string
}

export type ReadLook = Omit<Look, 'reasons'> & { readonly reasons: readonly ReadReason[] }

/** What the person can do about one that looked: hide from who can search, end an association's seeing that they joined. */
export type Remedy = { readonly kind: 'hide' } | { readonly kind: 'stop-sharing'; readonly invitationId: string }

export type OwnLooks = {
  /** By organisation; none for one that can see nothing more anyhow. */
  readonly remedies: ReadonlyMap<string, Remedy>
  readonly items: readonly ReadLook[]
  readonly after?: Position
  /** Whether the person is still in the registry and may hide from somebody. */
  readonly enrolled: boolean
  /** Lists are complete up to the end of this day; absent before the first day was summed up. What was looked at one by one stands here at once. */
  readonly through?: CivilDate
}

/** Who looked at a person, newest first, also for somebody who has left (个人信息保护法 44, 45). */
export function listLooks(
  deps: Pick<Deps, 'dynamo'>,
): (
  personId: string,
  asked: { readonly limit: number; readonly after?: Position | undefined },
) => Promise<Result<OwnLooks, Failure<'not-enrolled'>>> {
  return async (personId, asked) => {
    const talent = await createTalents(deps.dynamo).ofPerson(personId)
    if (talent === undefined) return fail({ kind: 'not-enrolled' })
    const enrolled = talent.state === 'registered'
    const [page, work] = await Promise.all([looksAt(deps.dynamo, talent.id, asked), getLooksWork(deps.dynamo)])
    return ok({
      items: await inWords(deps, page.items),
      enrolled,
      remedies: enrolled ? await remediesFor(deps, talent, page.items) : new Map(),
      ...(page.after === undefined ? {} : { after: page.after }),
      ...(work === undefined ? {} : { through: work.through }),
    })
  }
}

async function remediesFor(
  deps: Pick<Deps, 'dynamo'>,
  { personId, exclusions }: Talent,
  looks: readonly Look[],
): Promise<ReadonlyMap<string, Remedy>> {
  const ids = [...new Set(looks.map(({ organisationId }) => organisationId))]
  const organisations = (await findOrganisations(deps)(ids)).filter((one) => one !== undefined)
  const searching = organisations.filter((one) => searches(one) && !exclusions.includes(one.id))
  const remedies = new Map<string, Remedy>(searching.map(({ id }) => [id, { kind: 'hide' }]))
  if (organisations.every(({ content }) => content.kind !== 'association')) return remedies
  const shared = (await listMemberships(deps)(personId)).filter((one) => one.shared)
  for (const { invitation } of shared) remedies.set(invitation.associationId, { kind: 'stop-sharing', invitationId: invitation.id })
  return remedies
}

/** Vacancies and mandates by their names, each read once. */
async function inWords(deps: Pick<Deps, 'dynamo'>, looks: readonly Look[]): Promise<readonly ReadLook[]> {
  const purposes = looks.flatMap(({ reasons }) => reasons.map(({ purpose }) => lookPurpose(purpose)))
  const vacancies = await named(
    purposes.map(({ vacancyId }) => vacancyId),
    findVacancies(deps),
  )
  const mandates = await named(
    purposes.map(({ mandateId }) => mandateId),
    (ids) => Promise.all(ids.map(findMandate(deps))),
  )
  const read = ({ action, times, purpose }: LookReason): ReadReason => {
    const { vacancyId = '', mandateId = '', words } = lookPurpose(purpose)
    const vacancy = vacancies.get(vacancyId)
    const employer = mandates.get(mandateId)?.employer.name
    return {
      action,
      times,
      ...(vacancy === undefined
        ? {}
        : {
            vacancy: {
              code: vacancy.code,
              title: vacancy.content.title,
              employer: vacancy.employer.name,
              open: vacancy.state === 'PUBLISHED',
            },
          }),
      ...(employer === undefined ? {} : { onBehalfOf: employer }),
      ...(words === undefined ? {} : { words }),
    }
  }
  return looks.map((look) => ({ ...look, reasons: look.reasons.map(read) }))
}

async function named<T>(
  ids: readonly (string | undefined)[],
  find: (ids: readonly string[]) => Promise<readonly (T | undefined)[]>,
): Promise<ReadonlyMap<string, T>> {
  const unique = [...new Set(ids.filter((id) => id !== undefined))]
  const found: [string, T][] = []
  for (let at = 0; at < unique.length; at += 100) {
    const some = unique.slice(at, at + 100)
    for (const [place, one] of (await find(some)).entries()) if (one !== undefined) found.push([some[place] ?? '', one])
  }
  return new Map(found)
}
