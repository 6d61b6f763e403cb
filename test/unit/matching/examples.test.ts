import { describe, expect, it } from 'vitest'
import { families } from '#shared/matching/lexicon/families.ts'
import { skillName, tradeName } from '#shared/matching/lexicon/trades.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { silent } from '../../support/blank-texts.ts'
import { beauty } from './examples/beauty.ts'
import { care } from './examples/care.ts'
import { construction } from './examples/construction.ts'
import { digital } from './examples/digital.ts'
import { electrical } from './examples/electrical.ts'
import type { Example } from './examples/example.ts'
import { general } from './examples/general.ts'
import { kitchen } from './examples/kitchen.ts'
import { logistics } from './examples/logistics.ts'
import { machining } from './examples/machining.ts'
import { moulds } from './examples/moulds.ts'
import { online } from './examples/online.ts'
import { pharma } from './examples/pharma.ts'
import { textile } from './examples/textile.ts'
import { upkeep } from './examples/upkeep.ts'
import { vehicles } from './examples/vehicles.ts'
import { welding } from './examples/welding.ts'

/** The table of examples of every family, by the family's key: a new family or trade comes with its own. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  B: beauty,
  H: care,
  C: construction,
  Z: digital,
  E: electrical,
  G: general,
  K: kitchen,
  L: logistics,
  M: machining,
  D: moulds,
  N: online,
  P: pharma,
  T: textile,
  R: upkeep,
  A: vehicles,
  W: welding,
}

const ids = (list: string | undefined): readonly string[] => list?.split(' ') ?? []

/** What is read, in the words of the example: the same lists of ids. */
function readingOf({ title = '', text }: Example): { readonly trades: Set<string>; readonly skills: ReadonlyMap<string, string> } {
  const facts = readTalent({ ...silent, occupations: [{ code: null, title }], text })
  const grasps = { full: 'has', partial: 'half', none: 'lacks' } as const
  return {
    trades: new Set(facts.trades.filter(({ weak }) => !weak).map(({ trade }) => trade)),
    skills: new Map(facts.skills.filter(({ implied }) => !implied).map(({ skill, grasp }) => [skill, grasps[grasp]])),
  }
}

describe('the tables of examples', () => {
  it('are one a family, of at least six, with a trap among them', () => {
    expect(Object.keys(examples).toSorted()).toEqual(families.map(({ key }) => key).toSorted())
    for (const [key, table] of Object.entries(examples)) {
      expect(table.length, key).toBeGreaterThanOrEqual(6)
      expect(
        table.some((one) => one.not !== undefined || one.lacks !== undefined),
        key,
      ).toBe(true)
    }
  })

  it.each(Object.entries(examples))('of family %s name trades and skills of the lexicon', (_, table) => {
    const named = table.flatMap((one) => [one.trade, one.has, one.half, one.lacks, one.not].flatMap(ids))
    expect(named.filter((id) => tradeName(id) === id && skillName(id) === id)).toEqual([])
  })

  it.each(Object.values(examples).flat())('$title: $text', (example) => {
    const { trades, skills } = readingOf(example)
    const wrong = [
      ...ids(example.trade).filter((id) => !trades.has(id)),
      ...(['has', 'half', 'lacks'] as const).flatMap((grasp) => ids(example[grasp]).filter((id) => skills.get(id) !== grasp)),
      ...ids(example.not).filter((id) => trades.has(id) || skills.get(id) === 'has'),
    ]
    expect(wrong).toEqual([])
  })
})
