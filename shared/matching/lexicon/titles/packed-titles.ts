import { occupations } from '#shared/reference/occupations.ts'
import { trades as namedTrades } from '#shared/reference/trades.ts'
import { normalise } from '../../reading/normalise.ts'
import { saysOnlyWho, shortForm, wideForm } from '../../reading/title-forms.ts'
import { firstsOf } from '../../reading/title-patterns.ts'
import { ambiguous } from '../ambiguous.ts'
import { genericTitles, officeTitles } from '../office-titles.ts'
import { trades } from '../trades.ts'
import { commonSteps, goods } from './goods.ts'
import { namedWorks } from './named-works.ts'
import { neighbouringOccupations } from './neighbours.ts'
import { productionTitles } from './production.ts'
import { professionTitles, sharedTitles } from './professions.ts'
import { serviceTitles } from './services.ts'
import { siblingsOf } from './siblings.ts'
import { engineerFields } from './technicians.ts'
import { widerTitles } from './wider.ts'

/** Which kind of word: see `worth` in reading/title-to-occupation.ts. */
export type TitleWordKind = 'shared' | 'office' | 'trade' | 'everyday' | 'name' | 'form' | 'field' | 'generic'

/**
 * All words that titles are read with, in long texts that are taken apart when a title has their first characters: a reader that starts has
 * few things to make.
 */
export type PackedTitles = {
  /** What patterns stand for: codes, best first. */
  readonly meanings: readonly { readonly kind: TitleWordKind; readonly codes: readonly string[] }[]
  /** By the characters that their wordings begin with, patterns of the small language of `reading/wording.ts`: a pattern and its meaning a line. */
  readonly byFirst: ReadonlyMap<string, string>
  /** By their first two characters, names of occupations and of the trades below them, as titles are normalised: a name and its code a line. */
  readonly names: ReadonlyMap<string, string>
  /**
   * The same names as people shorten and vary them (`reading/title-forms.ts`), by the first two characters: a core and its codes a line.
   * Cores in their wide form have `~` before them.
   */
  readonly forms: ReadonlyMap<string, string>
  /** For a code, those that the same titles mean, too. */
  readonly neighbours: ReadonlyMap<string, string>
  /** For a code, the occupations of its group that are named most like it. */
  readonly siblings: ReadonlyMap<string, string>
  /** What a trade of the lexicon adds: its codes, its title words, and the skills that hint at it. */
  readonly trades: readonly { readonly id: string; readonly codes: readonly string[]; readonly skills: readonly string[] }[]
}

/**
 * The words of titles, made of the data files. In a bundle another module stands in this one's place and reads the file that was written
 * beside the bundle (infra/lexicon-file.ts).
 */
export function packedTitles(): PackedTitles {
  const patterns = patternsOfTitles()
  const names = namesOfOccupations()
  return {
    meanings: patterns.map(({ kind, codes }) => ({ kind, codes })),
    byFirst: gathered(
      patterns.flatMap(({ words }, meaning) =>
        words
          .split(/\s+/)
          .filter((source) => source !== '' && !/[~…]/.test(source))
          .flatMap((source) => [...firstsOf(source)].map((char) => [char, `${source}\t${meaning}`] as const)),
      ),
    ),
    names: gathered(names.map(({ name, code }) => [name.slice(0, 2), `${name}\t${code}`] as const)),
    forms: formsOf(names),
    neighbours: new Map(
      neighbouringOccupations
        .trim()
        .split('\n')
        .map((row) => [row.slice(0, 10), row.slice(11)]),
    ),
    siblings: siblingsOf(names),
    trades: [...trades.values()].map(({ id, codes, skills }) => ({ id, codes: codes.split(' '), skills: skills.split(' ') })),
  }
}

/** Official names and those of the 工种 below them, as titles are normalised. */
function namesOfOccupations(): readonly { readonly name: string; readonly code: string }[] {
  return [
    ...occupations().map(({ name, code }) => `${code} ${name}`),
    ...namedTrades().map(({ name, occupationCode }) => `${occupationCode} ${name}`),
    ...namedWorks.trim().split('\n'),
  ].flatMap((row) => {
    const [code = '', ...all] = row.split(' ')
    return all.map((name) => ({ name: normalise(name).replaceAll(/[()[\]]/g, ''), code }))
  })
}

/** Cores of names with the occupations that have them, the first named first. */
function formsOf(names: readonly { readonly name: string; readonly code: string }[]): PackedTitles['forms'] {
  const codes = new Map<string, Set<string>>()
  for (const { name, code } of names)
    for (const form of [shortForm(name), `~${wideForm(name)}`]) codes.set(form, (codes.get(form) ?? new Set()).add(code))
  return gathered(
    [...codes]
      .filter(([form]) => form.length > (form.startsWith('~') ? 2 : 1) && !saysOnlyWho(form.replace('~', '')))
      .map(([form, of]) => [form.slice(0, 2), `${form}\t${[...of].join(' ')}`]),
  )
}

function patternsOfTitles(): readonly { readonly kind: TitleWordKind; readonly codes: readonly string[]; readonly words: string }[] {
  const all = [...trades.values()]
  const firstCode = (id: string): string => trades.get(id)?.codes.split(' ')[0] ?? ''
  return [
    { kind: 'generic', codes: [], words: genericTitles },
    ...severalCodes(sharedTitles).map((row) => ({ kind: 'shared' as const, ...row })),
    ...severalCodes(professionTitles).map((row) => ({ kind: 'office' as const, ...row })),
    ...officeTitles.map(({ code, words }) => ({ kind: 'office' as const, codes: [code], words })),
    ...all.map(({ codes, title }) => ({ kind: 'trade' as const, codes: codes.split(' '), words: title })),
    ...ambiguous.map(({ words, trades: ids }) => ({
      kind: 'trade' as const,
      codes: [...new Set(ids.split(' ').map(firstCode))],
      words,
    })),
    ...rows(widerTitles).map(({ code, words }) => ({
      kind: /^[123]/.test(code) ? ('office' as const) : ('everyday' as const),
      codes: [code],
      words,
    })),
    ...[...rows(productionTitles), ...rows(serviceTitles)].map(({ code, words }) => ({
      kind: offices.test(code) ? ('office' as const) : ('everyday' as const),
      codes: [code],
      words,
    })),
    ...rows(goods).map(({ code, words }) => ({
      kind: 'everyday' as const,
      codes: [code],
      words: `(${words.replaceAll(' ', '|')})(厂|生产|车间)?(${commonSteps})(工|员|普工|操作工|女工|师傅|学徒)? (组装|装配|总装|生产|制作)(${words.replaceAll(' ', '|')})(的|工|女工|普工)?`,
    })),
    ...rows(engineerFields).map(({ code, words }) => ({ kind: 'field' as const, codes: [code], words })),
  ]
}

/** The lines of each key, in their order. */
function gathered(lines: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...Map.groupBy(lines, ([key]) => key)].map(([key, all]) => [key, all.map(([, line]) => line).join('\n')]))
}

/** Those who sell, teach, keep books or answer the telephone do so whatever trade stands before them in the title. */
const offices =
  /^(?:3-01|4-01-01|4-01-02-0[16]|4-01-05-02|4-04-05-03|4-05|4-06-02-01|4-07-03|4-08-08|4-01-06|4-02-02-05|4-12-0[123]|6-31-01-10)/

function rows(table: string): readonly { readonly code: string; readonly words: string }[] {
  return table
    .trim()
    .split('\n')
    .map((row) => ({ code: row.slice(0, 10), words: row.slice(11).trim() }))
    .filter(({ words }) => words !== '')
}

function severalCodes(table: string): readonly { readonly codes: readonly string[]; readonly words: string }[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' '))
    .map(([codes = '', ...words]) => ({ codes: codes.split(','), words: words.join(' ') }))
}
