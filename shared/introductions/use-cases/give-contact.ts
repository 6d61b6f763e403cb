import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure } from '#shared/platform/http/once.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { ContactMatter } from '../domain/contact-notices.ts'
import { contactNoticeText } from '../domain/contact-notices.ts'
import type { Introduction } from '../domain/introduction.ts'
import { consented, type Step, taken } from '../domain/steps.ts'
import { consentTo } from './contact-matters.ts'
import { contactNoticeFor } from './contact-notice-for.ts'
import { type Acting, type Found, type MoveFailure, moveIntroduction } from './move-introduction.ts'

type Changed = Failure<'introduction-state' | 'consent-text-changed'>
export type GiveContactFailure = MoveFailure | CommitFailure | Changed

/**
 * 个人信息保护法 23: the person's separate consent that this one recipient is given their contact details, to the text that is shown now and no
 * other. `contact`: the hash of that text.
 */
export function giveContact(
  deps: Deps,
): (command: Omit<Acting, 'as'> & { readonly contact: string }) => Promise<Result<Introduction, GiveContactFailure>> {
  return ({ contact, ...acting }) => agreeing(deps, { ...acting, as: 'person' }, 'consent', contact, (before) => before)
}

/**
 * A person accepts what an organisation asked. With `contact`, the hash of the notice, they consent as well, by a tick of its own; both are one
 * transaction. Without it the consent is asked for later.
 */
export function acceptAsPerson(
  deps: Deps,
): (command: Omit<Acting, 'as'> & { readonly contact?: string | undefined }) => Promise<Result<Introduction, GiveContactFailure>> {
  return async ({ contact, ...rest }) => {
    const acting = { ...rest, as: 'person' } as const
    const accepting = (before: Introduction, { who, at }: Found) => taken(before, 'accept', { who, at })
    if (contact !== undefined) return agreeing(deps, acting, 'accept', contact, accepting)
    return moveIntroduction<Changed>(deps, acting, 'accept', async (found) => {
      const after = accepting(found.before, found)
      return after === undefined ? fail({ kind: 'introduction-state' }) : ok(after)
    })
  }
}

function agreeing(
  deps: Deps,
  acting: Acting,
  step: Step,
  hash: string,
  first: (before: Introduction, found: Found) => Introduction | undefined,
): Promise<Result<Introduction, GiveContactFailure>> {
  return moveIntroduction<Changed>(deps, acting, step, async (found) => {
    const introduction = first(found.before, found)
    if (introduction === undefined) return fail({ kind: 'introduction-state' })
    const matter = await contactNoticeFor(deps)(introduction)
    if (matter === undefined) return fail({ kind: 'introduction-state' })
    const consent = consentTo(matter, hash, found.at)
    if (consent === undefined) return fail(textChanged(matter))
    const after = consented(introduction, consent, found.at)
    return after === undefined ? fail({ kind: 'introduction-state' }) : ok(after)
  })
}

/** The refusal carries the text that is shown now. */
export function textChanged(matter: ContactMatter): Failure<'consent-text-changed'> {
  return { kind: 'consent-text-changed', detail: contactNoticeText(matter) }
}
