import type { Child } from 'hono/jsx'
import { labelled } from '#shared/kernel/language.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import { personTitle } from '../matching/person-card.tsx'
import { texts } from './texts.ts'

/** On a card: the way to put its person on a list. */
export function AddToList({ desk, card }: { readonly desk: 'employer' | 'agency'; readonly card: BlindCard }): Child {
  return (
    <a class="button second" href={`/${desk}/lists/add?talent=${card.id}`} aria-label={labelled(texts.add, personTitle(card))}>
      {texts.add}
    </a>
  )
}
