import { describe, expect, it } from 'vitest'
import { ambiguous } from '#shared/matching/lexicon/ambiguous.ts'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { families } from '#shared/matching/lexicon/families.ts'
import { licences } from '#shared/matching/lexicon/licences.ts'
import { officeTitles } from '#shared/matching/lexicon/office-titles.ts'
import { lexiconWords } from '#shared/matching/lexicon/words.ts'
import { wordingsOf } from '#shared/matching/reading/wording.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'

/** The lexicon is data: what a contributor can get wrong is checked here, when it is built. */

const lexicon = { words: lexiconWords() }
const trades = families.flatMap((family) => family.trades)
const skills = families.flatMap((family) => family.skills)
const tradeIds = new Set<string>(trades.map((trade) => trade.id))
const skillIds = new Set<string>(skills.map((skill) => skill.id))
const split = (ids: string | undefined): readonly string[] => (ids === undefined ? [] : ids.split(' '))

describe('lexicon', () => {
  it('has unique ids', () => {
    expect(tradeIds.size).toBe(trades.length)
    expect(skillIds.size).toBe(skills.length)
    expect(new Set<string>(licences.map((licence) => licence.id)).size).toBe(licences.length)
    expect(new Set(conditionIds).size).toBe(conditionIds.length)
  })

  it('covers the floor that matching needs', () => {
    expect(trades.length).toBeGreaterThanOrEqual(200)
    expect(skills.length).toBeGreaterThanOrEqual(500)
    expect(licences.length).toBeGreaterThanOrEqual(20)
  })

  it('relates trades that exist, and none to itself', () => {
    const wrong = trades.flatMap((trade) =>
      [...split(trade.close), ...split(trade.related)]
        .filter((id) => !tradeIds.has(id) || id === trade.id)
        .map((id) => `${trade.id} → ${id}`),
    )
    expect(wrong).toEqual([])
    const both = trades.filter((trade) => split(trade.close).some((id) => split(trade.related).includes(id))).map((trade) => trade.id)
    expect(both).toEqual([])
  })

  it('gives every trade at least one known skill, and every skill to a trade', () => {
    const wrong = trades.flatMap((trade) =>
      split(trade.skills)
        .filter((id) => !skillIds.has(id))
        .map((id) => `${trade.id}: ${id}`),
    )
    expect(wrong).toEqual([])
    const used = new Set(trades.flatMap((trade) => split(trade.skills)))
    expect(skills.map((skill) => skill.id).filter((id) => !used.has(id))).toEqual([])
  })

  it('calls parts of a skill only what is among its words', () => {
    const plain = (patterns: string): readonly string[] => wordingsOf(patterns).map(({ parts }) => parts.join('~'))
    const wrong = skills.flatMap(({ id, words, parts = '' }) =>
      plain(parts)
        .filter((part) => !plain(words).includes(part))
        .map((part) => `${id}: ${part}`),
    )
    expect(wrong).toEqual([])
  })

  it('calls kinds of a skill only what is within one that is no kind itself', () => {
    const wide = new Map(skills.map(({ id, within }) => [id, within]))
    expect(skills.filter(({ within }) => within !== undefined && (!wide.has(within) || wide.get(within) !== undefined))).toEqual([])
  })

  it('names licences by trades that exist', () => {
    expect(licences.flatMap((licence) => ('trades' in licence ? split(licence.trades) : [])).filter((id) => !tradeIds.has(id))).toEqual([])
  })

  it('uses codes of the 2022 classification', () => {
    const codes = [...trades.flatMap((trade) => split(trade.codes)), ...officeTitles.map((title) => title.code)]
    expect(codes.filter((code) => !occupationByCode(code).ok)).toEqual([])
  })

  it('has no wording of one character but markers that are so on purpose', () => {
    const short = lexicon.words.filter((word) => word.parts.length === 1 && word.text.length < 2).map((word) => word.text)
    expect(new Set(short)).toEqual(new Set(['会', '能', '但', '❌', '✖', '✘', '✗']))
  })

  it('lets several trades share a title word on purpose only', () => {
    const shared = lexicon.words
      .filter((word) => word.meanings.filter((meaning) => meaning.kind === 'trade').length > 1)
      .map((word) => word.text)
    const meant = new Set(ambiguous.flatMap(({ words }) => wordingsOf(words).map(({ parts }) => parts.join('~'))))
    expect(shared.filter((word) => !meant.has(word))).toEqual([])
  })

  it('lists as ambiguous only words of known trades, two or more', () => {
    expect(ambiguous.filter(({ trades: ids }) => split(ids).length < 2 || split(ids).some((id) => !tradeIds.has(id)))).toEqual([])
  })
})
