import type { Child } from 'hono/jsx'
import { yuan } from '#shared/kernel/money.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import { zh } from './texts.ts'

/** What a person is called before an introduction: their trades and level. */
export function personTitle({ trades, level }: BlindCard): string {
  const names = trades.map(({ name, sure }) => (sure ? name : zh.card.lesser(name)))
  const what = names.length === 0 ? zh.card.unknownTrade : names.slice(0, 3).join('、')
  return level === undefined ? what : `${what} · ${level.name}`
}

/** A blind card's facts: what people decide by in one row, then skills and licences. */
export function PersonFacts({ card }: { readonly card: BlindCard }): Child {
  const { years, skills, licences, districts, availability, payWish } = card
  const held = licences.map(({ name, valid }) => (valid ? zh.card.valid(name) : zh.card.expired(name)))
  const row = [
    years === undefined ? undefined : zh.card.years(years),
    districts.length === 0 ? undefined : zh.card.districts(districts.map(({ name }) => name).join('、')),
    availability,
    payWish === undefined ? undefined : zh.card.payFrom(yuan(payWish)),
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
      {skills.length > 0 && <p>{zh.card.skills(skills.join('、'))}</p>}
      {held.length > 0 && <p>{zh.card.licences(held.join('、'))}</p>}
    </>
  )
}
