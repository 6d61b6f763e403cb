import type { Trace } from '../facts.ts'
import type { Reading } from './mentions.ts'

/** Cues of clauses that speak of pay, of years or of certificates rather than of the work. */
const beside: ReadonlySet<string> = new Set(['payWish', 'payPast', 'years', 'noLicence'])

/** The words by which a text says, once for each clause that does, that something is not known or only in part. `refusing`: clauses that refuse a condition of work. */
export function readLimits({ clauses }: Reading, refusing: ReadonlySet<number>): readonly Trace[] {
  return clauses.flatMap(({ limit, cues }, index) =>
    limit === undefined || refusing.has(index) || cues.some((cue) => beside.has(cue)) ? [] : [{ words: limit, source: 'text' as const }],
  )
}
