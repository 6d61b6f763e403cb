import type { Child } from 'hono/jsx'
import { yuan } from '#shared/kernel/money.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import { Facts } from '#shared/platform/pages/parts.tsx'
import { zh } from './texts.ts'

/** What a person is called before an introduction: their trades and level. */
export function personTitle({ trades, level }: BlindCard): string {
  const names = trades.map(({ name, sure }) => (sure ? name : zh.card.lesser(name)))
  const what = names.length === 0 ? zh.card.unknownTrade : names.slice(0, 3).join('、')
  return level === undefined ? what : `${what} · ${level.name}`
}

/** A blind card's facts. */
export function PersonFacts({ card }: { readonly card: BlindCard }): Child {
  const { years, skills, licences, districts, availability, payWish } = card
  const held = licences.map(({ name, valid }) => (valid ? zh.card.valid(name) : zh.card.expired(name)))
  return (
    <Facts
      rows={[
        [zh.card.years, years],
        [zh.card.skills, skills.join('、')],
        [zh.card.licences, held.join('、')],
        [zh.card.districts, districts.map(({ name }) => name).join('、')],
        [zh.card.availability, availability],
        [zh.card.pay, payWish === undefined ? undefined : zh.card.payFrom(yuan(payWish))],
      ]}
    />
  )
}
