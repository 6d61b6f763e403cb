import type { Trace } from '../facts.ts'
import { isQuick } from '../lexicon/licences.ts'
import type { Mention, Reading } from './mentions.ts'

/** Cues of clauses that speak of pay, of years or of certificates rather than of the work. */
const beside: ReadonlySet<string> = new Set(['payWish', 'payPast', 'years', 'noLicence'])

/**
 * The words by which a text says, once for each clause that does, that something is not known or only in part. `refusing`: clauses that
 * refuse a condition of work. What is said of a level, or of a certificate that anyone soon gets, is no matter of the work.
 */
export function readLimits({ clauses, mentions }: Reading, refusing: ReadonlySet<number>): readonly Trace[] {
  const naming = (says: (mention: Mention) => boolean): ReadonlySet<number> => new Set(mentions.filter(says).map(({ clause }) => clause))
  const work = naming(({ kind }) => kind === 'trade' || kind === 'hint' || kind === 'skill')
  const proof = naming(({ kind, id }) => kind === 'levelInText' || (kind === 'licence' && isQuick(id)))
  const ofProof = (index: number): boolean => !work.has(index) && proof.has(index)
  return clauses.flatMap(({ limit, cues, sentence }, index) => {
    if (limit === undefined || refusing.has(index) || cues.some((cue) => beside.has(cue))) return []
    const goesOn = !work.has(index) && clauses[index - 1]?.sentence === sentence && ofProof(index - 1)
    return ofProof(index) || goesOn ? [] : [{ words: limit, source: 'text' as const }]
  })
}
