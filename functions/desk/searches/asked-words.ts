import { dayText } from '#shared/kernel/day-text.ts'
import { inOneLine, labelled } from '#shared/kernel/language.ts'
import { unstated } from '#shared/matching/queries/vacancy-filters.ts'
import { talentParameters, vacancyParameters } from '#shared/matching/routes/filters.ts'
import { shownLicence } from '#shared/matching/sentences/shown-names.ts'
import { tradeOptions } from '#shared/matching/views/facet-options.ts'
import { districtName } from '#shared/reference/districts.ts'
import { skillLevels } from '#shared/reference/levels.ts'
import type { Asked, SearchOwner } from '#shared/saved-searches/domain/saved-search.ts'
import { texts } from './texts.ts'

const t = texts.asked

/** What a saved search asks, in one line. */
export function askedWords(asked: Asked): string {
  const conditions = conditionsOf(asked)
  return conditions.length === 0 ? titleOf(asked) : labelled(titleOf(asked), inOneLine(conditions))
}

function titleOf(asked: Asked): string {
  if (asked.of === 'matches') return t.matches(asked.title)
  if (asked.of === 'own-matches') return t.ownMatches
  return t[asked.of]
}

function conditionsOf(asked: Asked): readonly string[] {
  const { filters } = asked
  const named = (name: (id: string) => string, ids: readonly string[] = []) => ids.map((id) => (id === unstated ? t.none : name(id)))
  const trades = tradeOptions(
    new Map(),
    (filters.trades ?? []).filter((id) => id !== unstated),
  ).map(({ name }) => name)
  return [
    ...('q' in asked && asked.q !== '' ? [`“${asked.q}”`] : []),
    ...trades,
    ...named(districtName, filters.districts),
    ...named(shownLicence, filters.licences),
    ...('minLevel' in filters && filters.minLevel !== undefined ? [t.level(skillLevels[filters.minLevel].name)] : []),
    ...('levels' in filters ? (filters.levels ?? []).map((level) => (level === unstated ? t.none : skillLevels[level].name)) : []),
    ...('payMax' in filters && filters.payMax !== undefined ? [t.payMax(filters.payMax)] : []),
    ...('payMin' in filters && filters.payMin !== undefined ? [t.payMin(filters.payMin)] : []),
    ...('availableBy' in filters && filters.availableBy !== undefined ? [t.availableBy(dayText(filters.availableBy))] : []),
    ...(Object.entries(filters).some(([name, value]) => name.endsWith('Unstated') && value === true) ? [t.unstated] : []),
    ...('atFair' in filters && filters.atFair === true ? [t.atFair] : []),
    ...('wider' in asked && asked.wider ? [t.wider] : []),
  ]
}

/** Where what a saved search finds is listed now. */
export function addressOf(asked: Asked, owner: SearchOwner): string {
  const desk = owner.kind === 'person' ? 'me' : owner.desk
  const wider: readonly (readonly [string, string])[] = 'wider' in asked && asked.wider ? [['wider', '1']] : []
  switch (asked.of) {
    case 'people':
      return address('/agency/search', [
        ...given('mandate', asked.mandateId),
        ...given('purpose', asked.purpose),
        ...given('q', asked.q),
        ...talentParameters(asked.filters),
        ['sort', 'newest'],
      ])
    case 'matches':
      return address(`/${desk}/vacancies/${asked.vacancyId}/matches`, [...talentParameters(asked.filters), ...wider])
    case 'own-matches':
      return address('/me/matches', [...vacancyParameters(asked.filters), ...wider])
    case 'vacancies':
      return address('/vacancies', [...given('q', asked.q), ...vacancyParameters(asked.filters), ['sort', 'newest']])
  }
}

function given(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined || value === '' ? [] : [[name, value]]
}

function address(path: string, parameters: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString()
  return query === '' ? path : `${path}?${query}`
}
