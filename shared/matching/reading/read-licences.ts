import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { LicenceFact } from '../facts.ts'
import type { Lexicon } from '../lexicon/compiled.ts'
import { endedUndated, withCovered } from '../lexicon/licences.ts'
import { type Mention, mentionsIn } from './mentions.ts'

/** The licences in a person's list of certificates and in their text. The list's dates stand; where it has none, the text may say that a licence has ended. */
export function readLicences(
  certificates: readonly { readonly name: string; readonly expires: CivilDate | null }[],
  text: readonly Mention[],
  lexicon: Lexicon,
): readonly LicenceFact[] {
  const listed = certificates.flatMap(({ name, expires }) =>
    mentionsIn(name, 'certificate', lexicon)
      .mentions.filter((mention) => mention.kind === 'licence')
      .flatMap((mention) => held(mention, expires)),
  )
  const said = text.filter((mention) => mention.kind === 'licence').flatMap(fromText)
  const known = new Set(listed.map((licence) => licence.licence))
  const ended = new Set(said.filter((licence) => licence.expires === endedUndated).map((licence) => licence.licence))
  return [
    ...listed.map((licence) => (licence.expires === null && ended.has(licence.licence) ? { ...licence, expires: endedUndated } : licence)),
    ...said.filter((licence) => !known.has(licence.licence)),
  ]
}

function held(mention: Mention, expires: CivilDate | null): readonly LicenceFact[] {
  return withCovered(mention.id).map((licence) => ({
    licence,
    held: true,
    expires: hasEnded(mention) ? (expires ?? endedUndated) : expires,
    from: [{ words: mention.words, source: mention.source }],
    mood: 'plain' as const,
    certainty: 1,
  }))
}

/** The clause says that it has expired, and not that it will. */
function hasEnded({ cues }: Mention): boolean {
  return cues.includes('expired') && !cues.includes('notYet')
}

/** In running text a licence is held when its clause is plain; denied, wished or half means it is not. */
function fromText(mention: Mention): readonly LicenceFact[] {
  const from = [{ words: mention.words, source: mention.source }]
  if (hasEnded(mention)) return [{ licence: mention.id, held: true, expires: endedUndated, from, mood: 'partial', certainty: 0.8 }]
  if (mention.mood !== 'plain') return [{ licence: mention.id, held: false, expires: null, from, mood: mention.mood, certainty: 0.8 }]
  return withCovered(mention.id).map((licence) => ({ licence, held: true, expires: null, from, mood: 'plain' as const, certainty: 0.7 }))
}
