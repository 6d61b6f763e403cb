import type { Child } from 'hono/jsx'
import { labelled, listed } from '#shared/kernel/language.ts'
import { yuan } from '#shared/kernel/money.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import type { MatchedOnCard } from '#shared/matching/views/matched-on-card.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** What a person is called before an introduction: their trades and level. */
export function personTitle({ trades, level }: BlindCard): string {
  const names = trades.map(({ name, sure }) => (sure ? name : texts.card.lesser(name)))
  const what = names.length === 0 ? texts.card.unknownTrade : listed(names.slice(0, 3))
  return level === undefined ? what : `${what} · ${level.name}`
}

/** The title of a card of a search: what answers the words stands out. */
export function PersonTitle({ card, matched }: { readonly card: BlindCard; readonly matched: readonly MatchedOnCard[] }): Child {
  const { trades, level } = card
  const hits = new Set(matched.filter(({ kind }) => kind === 'trade').map(({ name }) => name))
  const names = trades.slice(0, 3).map(({ name, sure }) => ({ name: sure ? name : texts.card.lesser(name), hit: hits.has(name) }))
  if (names.length === 0) return personTitle(card)
  return (
    <>
      <Names names={names} />
      {level !== undefined && ' · '}
      {level !== undefined && <Name name={level.name} hit={matched.some(({ kind }) => kind === 'level')} />}
    </>
  )
}

type Shown = { readonly name: string; readonly hit: boolean }

/** Names in one phrase, with their label before them. */
function Names({ label, names }: { readonly label?: string; readonly names: readonly Shown[] }): Child {
  return (
    <>
      {label !== undefined && labelled(label, '')}
      {names.map((one, at) => (
        <>
          {at > 0 && between()}
          <Name {...one} />
        </>
      ))}
    </>
  )
}

function Name({ name, hit }: Shown): Child {
  return hit ? <mark>{name}</mark> : name
}

/** What `listed` puts between two names. */
function between(): string {
  return listed(['', ''])
}

/** A blind card's facts: what people decide by in one row, then skills and licences. */
export function PersonFacts({ card, matched = [] }: { readonly card: BlindCard; readonly matched?: readonly MatchedOnCard[] }): Child {
  const { years, skills, licences, districts, availability, payWish, verified = [] } = card
  const answers = (kind: MatchedOnCard['kind'], name: string): boolean => matched.some((one) => one.kind === kind && one.name === name)
  const held = licences.map(({ name, valid }) => ({
    name: valid ? texts.card.valid(name) : texts.card.expired(name),
    hit: answers('licence', name),
  }))
  const row = [
    years === undefined ? undefined : texts.card.years(years),
    districts.length === 0 ? undefined : (
      <Names label={texts.card.districtsLabel} names={districts.map(({ name }) => ({ name, hit: answers('place', name) }))} />
    ),
    availability,
    payWish === undefined ? undefined : texts.card.payFrom(yuan(payWish)),
  ]
  return (
    <>
      <p class="row">
        {row
          .filter((part) => part !== undefined)
          .map((part) => (
            <span>{part}</span>
          ))}
      </p>
      {skills.length > 0 && (
        <p>
          <Names label={texts.card.skillsLabel} names={skills.map((name) => ({ name, hit: answers('skill', name) }))} />
        </p>
      )}
      {held.length > 0 && (
        <p>
          <Names label={texts.card.licencesLabel} names={held} />
        </p>
      )}
      {verified.length > 0 && (
        <p>
          <Tag tone="good">{texts.card.verified}</Tag> {listed(verified.map(({ name }) => name))}
        </p>
      )}
    </>
  )
}
