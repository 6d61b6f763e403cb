import * as z from 'zod'
import { dayText } from '#shared/kernel/day-text.ts'
import { listed } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { idIn, kindOf, sayings } from '../corrections/correction.ts'
import type { ReadFact } from '../corrections/rows.ts'
import { quotes } from '../criteria/quotes.ts'
import type { RenewedCode } from '../facts.ts'
import { endedUndated } from '../lexicon/licences.ts'
import { skillName } from '../lexicon/trades.ts'
import type { Reading } from '../reading/read.ts'
import { certaintyName, factKindNames, factTexts, sayingName, standingNames } from '../sentences/fact-texts.ts'
import { shownCondition, shownLicence, shownPost } from '../sentences/shown-names.ts'
import { nameOfTrade } from './blind-card.ts'

const Saying = z.enum(sayings)

/** What was read from a person's or a vacancy's texts, for its owner: each fact in words, and what they may say of it. */
export const ShownReading = z
  .object({
    summary: z.string().meta({ examples: ['读到 12 项。'] }),
    facts: z.array(
      z.object({
        fact: z.string().meta({ description: '更正时用的名称', examples: ['skill:argonWelding'] }),
        kind: z.string(),
        name: z.string(),
        /** How it counts, in words. */
        standing: z.string(),
        removed: z.boolean(),
        /** The words it was read from; none for what was chosen in a field. */
        words: z.array(z.string()),
        heard: z.string().meta({ description: '出自哪几个字，写成一句', examples: ['写到“氩弧焊”'] }),
        mood: z.enum(['denied', 'wished', 'partial', 'plain']),
        certainty: z.number().min(0).max(1),
        sure: z.string(),
        as: Saying.optional().meta({ description: '本人的更正' }),
        choices: z.array(z.object({ as: Saying, label: z.string() })),
        keep: z.string().meta({ description: '不更正，或撤回更正' }),
      }),
    ),
    resting: z
      .array(
        z.object({
          fact: z.string(),
          name: z.string(),
          as: Saying,
          choices: z.array(z.object({ as: Saying, label: z.string() })),
          keep: z.string(),
        }),
      )
      .meta({ description: '现在用不上的更正：文字里没有这一项，或表单里已经填明' }),
    unread: z.array(z.string()).meta({ description: '没有读懂的条目，不计分' }),
  })
  .meta({ id: 'Reading' })
export type ShownReading = z.infer<typeof ShownReading>

/** A reading in the language of the request. */
export function shownReading(
  side: 'talent' | 'vacancy',
  { facts, resting, unread, renewed }: Omit<Reading<unknown>, 'meaning'>,
): ShownReading {
  return {
    summary: [factTexts.count(facts.length), ...renewed.map(renewedNote)].join(factTexts.between),
    facts: facts.map((fact) => ({
      fact: fact.key,
      kind: factKindNames[fact.kind],
      name: nameOf(side, fact),
      standing: standingOf(side, fact),
      removed: fact.standing === 'removed',
      words: [...quotes(fact.from)],
      heard: heardIn(quotes(fact.from)),
      mood: fact.mood,
      certainty: fact.certainty,
      sure: certaintyName(fact.certainty),
      ...(fact.said === undefined ? {} : { as: fact.said }),
      choices: fact.choices.map((as) => ({ as, label: sayingName(side, fact.kind, as) })),
      keep: fact.said === undefined ? factTexts.asRead : factTexts.takeBack,
    })),
    resting: resting.flatMap(({ fact, as }) => {
      const kind = kindOf(fact)
      if (kind === undefined) return []
      return [
        {
          fact,
          as,
          name: nameOf(side, { kind, id: idIn(fact) }),
          choices: [{ as, label: sayingName(side, kind, as) }],
          keep: factTexts.takeBack,
        },
      ]
    }),
    unread: [...unread],
  }
}

function renewedNote({ given, code }: RenewedCode): string {
  const found = occupationByCode(code)
  return factTexts.renewed(given, found.ok ? `${code} ${found.value.name}` : code)
}

function heardIn(words: readonly string[]): string {
  return words.length === 0 ? '' : factTexts.heard(listed(words.map(factTexts.quoted)))
}

function standingOf(side: 'talent' | 'vacancy', { kind, standing, implied }: ReadFact): string {
  const names = standingNames[side]
  if (standing === 'removed') return names.removed
  if (implied === true) return names.implied
  if (kind === 'trade') return standing === 'partly' ? names.weakTrade : names.ownTrade
  if (kind === 'skill' && side === 'talent' && (standing === 'has' || standing === 'hasNot'))
    return standing === 'has' ? names.can : names.cannot
  if (kind === 'skill' || kind === 'licence') return names[standing]
  if (kind === 'condition') return side === 'talent' ? '' : names.has
  return side === 'vacancy' && kind === 'level' ? names.has : ''
}

function nameOf(side: 'talent' | 'vacancy', { kind, id, value }: Pick<ReadFact, 'kind' | 'id' | 'value'>): string {
  const given = value === undefined ? '' : String(value)
  switch (kind) {
    case 'trade':
      return nameOfTrade(id)
    case 'skill':
      return skillName(id)
    case 'licence':
      return given === ''
        ? shownLicence(id)
        : given === endedUndated
          ? factTexts.ended(shownLicence(id))
          : factTexts.until(shownLicence(id), dayText(given))
    case 'level':
      return levelName(id)
    case 'place':
      return districtName(id)
    case 'bound':
      return factTexts.bound
    case 'limits':
      return factTexts.limits
    case 'pay':
      return given === '' ? factKindNames.pay : factTexts.yuan(given)
    case 'condition':
      return side === 'talent' ? factTexts.refuses(shownCondition(id)) : shownCondition(id)
    case 'available':
      return given === '' ? factKindNames.available : given === 'now' ? factTexts.now : factTexts.from(dayText(given))
    case 'years':
      return given === '' ? factKindNames.years : factTexts.years(given)
    case 'post':
      return shownPost(id)
  }
}
