import { ok, type Result } from '#shared/kernel/result.ts'
import { rulesEdition } from './lint/rules.ts'
import { move, type WrongState } from './transitions.ts'
import type { Vacancy } from './vacancy.ts'
import type { Verdict } from './verdict.ts'

type Circumstances = { readonly verdict: Exclude<Verdict, { kind: 'refused' }>; readonly at: string; readonly by: string }

/** A draft that was handed in: waiting for a reviewer, or published by the rules alone. */
export function handedIn(draft: Vacancy, { verdict, at, by }: Circumstances): Result<Vacancy, WrongState> {
  const submitted = move(draft, { action: 'submitted', as: 'poster', at, by, rules: rulesEdition })
  return submitted.ok && verdict.kind === 'publish' ? publishedByRule(submitted.value, at) : submitted
}

/** An ad in the queue that the rules let pass by now. */
export function publishedByRule(submitted: Vacancy, at: string): Result<Vacancy, WrongState> {
  const published = move(submitted, { action: 'published', as: 'system', at, by: 'system', rules: rulesEdition })
  return published.ok ? ok(withoutRemarks(published.value)) : published
}

/** Remarks are about a text that has been mended, once it is published. */
export function withoutRemarks(vacancy: Vacancy): Vacancy {
  return { ...vacancy, remarks: [] }
}
