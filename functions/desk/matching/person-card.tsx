import type { Child } from 'hono/jsx'
import { listed } from '#shared/kernel/language.ts'
import { yuan } from '#shared/kernel/money.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import { texts } from './texts.ts'

/** What a person is called before an introduction: their trades and level. */
export function personTitle({ trades, level }: BlindCard): string {
  const names = trades.map(({ name, sure }) => (sure ? name : texts.card.lesser(name)))
  const what = names.length === 0 ? texts.card.unknownTrade : listed(names.slice(0, 3))
  return level === undefined ? what : `${what} · ${level.name}`
}

/** A blind card's facts: what people decide by in one row, then skills and licences. */
export function PersonFacts({ card }: { readonly card: BlindCard }): Child {
  const { years, skills, licences, districts, availability, payWish } = card
  const held = licences.map(({ name, valid }) => (valid ? texts.card.valid(name) : texts.card.expired(name)))
  const row = [
    years === undefined ? undefined : texts.card.years(years),
    districts.length === 0 ? undefined : texts.card.districts(listed(districts.map(({ name }) => name))),
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
      {skills.length > 0 && <p>{texts.card.skills(listed(skills))}</p>}
      {held.length > 0 && <p>{texts.card.licences(listed(held))}</p>}
    </>
  )
}
