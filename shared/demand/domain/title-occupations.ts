import { type CodeName, folded, lazily, nearest } from '#shared/reference/lookup.ts'
import { occupationByCode, occupations } from '#shared/reference/occupations.ts'
import { trades } from '#shared/reference/trades.ts'

/** What a title says of the occupation: the one it names (absent when it names none), and what it may be instead, best first. */
export type TitleReading = { readonly found?: CodeName; readonly alternatives: readonly CodeName[] }

const mostAlternatives = 5

/** Reads a title. The longest trade or occupation named in it decides (数控车工 before 车工); what is written alike follows. */
export function occupationOfTitle(title: string): TitleReading {
  const text = folded(title)
  const named = names().filter(({ name }) => text.includes(name))
  const [found, ...others] = distinct(named.map(({ code }) => code)).map(official)
  const alike = distinct(nearest(title, candidates(), mostAlternatives).map(({ code }) => code)).map(official)
  const alternatives = distinct([...others, ...alike].map(({ code }) => code))
    .filter((code) => code !== found?.code)
    .map(official)
    .slice(0, mostAlternatives)
  return { ...(found === undefined ? {} : { found }), alternatives }
}

const candidates = lazily((): readonly CodeName[] => [
  ...trades().map(({ occupationCode, name }) => ({ code: occupationCode, name })),
  ...occupations().map(({ code, name }) => ({ code, name })),
])

const names = lazily(() =>
  candidates()
    .map(({ code, name }) => ({ code, name: folded(name) }))
    .filter(({ name }) => name.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length),
)

function official(code: string): CodeName {
  const found = occupationByCode(code)
  return { code, name: found.ok ? found.value.name : code }
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)]
}
