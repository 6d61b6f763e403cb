import type * as z from 'zod'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'

/** Strings that nobody else writes. Characters that no rule of any field refuses: they are no contact, no number, no word of the lexicon. */
export type Aviary = {
  /** A new one, for a field of a tenant's record. */
  readonly hatch: (tenant: string, field: string) => string
  /** What is in a text that is not this tenant's own, as `tenant field`. */
  readonly foreignIn: (text: string, tenant: string) => readonly string[]
  readonly size: () => number
}

const signs = '鸫鸲鹀鹎鹟鹠鹡鹨鹪鹬'

export function createAviary(): Aviary {
  const birds: { readonly tenant: string; readonly field: string }[] = []
  return {
    hatch: (tenant, field) => {
      const digits = String(birds.push({ tenant, field }) - 1).padStart(4, '0')
      return `鹣${[...digits].map((digit) => signs[Number(digit)]).join('')}`
    },
    foreignIn: (text, tenant) => {
      const found = [...text.matchAll(new RegExp(`鹣([${signs}]{4})`, 'g'))].map(([, code = '']) =>
        Number([...code].map((sign) => signs.indexOf(sign)).join('')),
      )
      return [...new Set(found)].flatMap((nth) => {
        const bird = birds[nth]
        return bird === undefined || bird.tenant === tenant ? [] : [`${bird.tenant} ${bird.field}`]
      })
    },
    size: () => birds.length,
  }
}

/** A route's example with a canary in every text that its schema lets be any text. */
export function withCanaries({ method, path, body, example }: RouteSpec, tenant: string, aviary: Aviary): unknown {
  if (body === undefined || example === undefined) return undefined
  let planted: unknown = structuredClone(example)
  for (const place of textsIn(example)) {
    const before = at(planted, place)
    const bird = aviary.hatch(tenant, `${method} ${path} /${place.join('/')}`)
    const tried = put(planted, place, `${String(before).slice(0, 12)}${bird}`)
    if ((body as z.ZodType).safeParse(tried).success) planted = tried
  }
  return planted
}

type Place = readonly (string | number)[]

function textsIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string') return [place]
  if (Array.isArray(value)) return value.flatMap((one, nth) => textsIn(one, [...place, nth]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...place, name]))
}

function at(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((held, name) => (held as Record<string | number, unknown>)[name], value)
}

function put(value: unknown, [name, ...rest]: Place, text: string): unknown {
  if (name === undefined) return text
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[name] = put(copy[name], rest, text)
  return copy
}
