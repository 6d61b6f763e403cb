import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { completeness, type Part } from '../domain/completeness.ts'
import type { Talent } from '../domain/talent.ts'
import { createTalents } from '../store/talents.ts'

export type OwnTalent = { readonly talent: Talent; readonly parts: readonly Part[] }

/** A person's own entry with what is still missing in it. Who left, is about to, or never came, has none. */
export function findOwnTalent(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (personId: string) => Promise<Result<OwnTalent, Failure<'not-enrolled'>>> {
  return async (personId) => {
    const talent = await createTalents(deps.dynamo).ofPerson(personId)
    if (talent?.state !== 'registered') return fail({ kind: 'not-enrolled' })
    return ok(asOwn(deps, talent))
  }
}

/** The same of an entry that is at hand. */
export function asOwn({ clock }: Pick<Deps, 'clock'>, talent: Talent): OwnTalent {
  return { talent, parts: completeness(talent, civilDateOf(clock.now())) }
}
