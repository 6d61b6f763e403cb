/** The parts of an OpenAPI document that the generator reads. */
export type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema?: {
    readonly enum?: readonly unknown[]
    readonly examples?: readonly unknown[]
    readonly pattern?: string
    readonly minimum?: number
    readonly maximum?: number
  }
}

export type Operation = {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> }
  readonly responses: Readonly<Record<string, unknown>>
}

/** One request that no well-behaved client would send, and what is wrong with it. */
export type BadRequest = {
  readonly what: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const longText: string = '长'.repeat(140_000)
const missingId: string = '0'.repeat(26)

/** Strings that have broken services before. */
const strangeTexts: readonly (readonly [name: string, text: string])[] = [
  ['empty', ''],
  ['a space', ' '],
  ['a NUL', 'a\u0000b'],
  ['a direction mark', 'a\u202eb'],
  ['emoji', '👷🏽‍♀️🔥'],
  ['half a surrogate', '\ud83d'],
  ['400 KB of text', longText],
  ['an injection', `'; DROP TABLE x; -- <script>alert(1)</script> {{7*7}} $\{jndi:x}`],
  ['a path', '../../../../etc/passwd'],
  ['a slow pattern', `${'a'.repeat(5000)}!`],
]

const strangePaths: readonly (readonly [name: string, text: string])[] = [
  ['a step up', '../x'],
  ['a step up with backslashes', '..\\..\\x'],
  ['encoded dots', '%2e%2e/x'],
  ['dots around a tab', '.\t./x'],
  ['a query and a fragment', 'a?limit=x#y'],
]

const wrongValues: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['a boolean', true],
  ['a negative number', -1],
  ['a fraction', 0.5],
  ['a huge number', 1e308],
  ['a list', []],
  ['a list of everything', [null, 1, 'x', {}, []]],
  ['an object', { x: { y: 1 } }],
  ...strangeTexts,
]

/** Every bad request for one operation: its path, its query, its body field by field, its headers. */
export function badRequestsFor(template: string, method: string, operation: Operation): readonly BadRequest[] {
  const fine = { method: method.toUpperCase(), path: pathWith(template, () => missingId), headers: {} }
  return [
    ...badPaths(template, fine),
    ...badQueries(operation, fine),
    ...badBodies(operation, fine),
    ...badHeaders(operation, fine),
    ...oddQueries(operation, fine),
  ]
}

function pathWith(template: string, value: (name: string) => string): string {
  return template.replaceAll(/\{([A-Za-z]+)\}/g, (_, name: string) => encodeURIComponent(value(name)))
}

function badPaths(template: string, fine: BadRequestBase): readonly BadRequest[] {
  if (!template.includes('{')) return []
  // Some hold what an address reads as its own: then nothing has this name, and no other route may answer for it.
  return [...strangeTexts, ...strangePaths]
    .filter(([, text]) => text !== '' && text.length < 10_000 && !/^[\ud800-\udfff]$/.test(text))
    .map(([name, text]) => ({ ...fine, what: `path parameter: ${name}`, path: pathWith(template, () => text) }))
}

/** Two filters, each of them legal: what lies at the ends, and what nobody asks for together. */
function oddQueries(operation: Operation, fine: BadRequestBase): readonly BadRequest[] {
  const filters = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && parameter.name !== 'cursor')
    .map(({ name, schema = {} }) => endsOf(schema).map((value) => `${name}=${encodeURIComponent(String(value))}`))
  return filters.flatMap((some, place) =>
    filters
      .slice(place + 1)
      .flatMap((others) =>
        together(some, others).map(([one, other]) => ({ ...fine, what: `${one} with ${other}`, path: `${fine.path}?${one}&${other}` })),
      ),
  )
}

/** Every value of either list once or more, beside some value of the other. */
function together(some: readonly string[], others: readonly string[]): readonly (readonly [string, string])[] {
  if (some.length === 0 || others.length === 0) return []
  return Array.from({ length: Math.max(some.length, others.length) }, (_, at) => [
    some[at % some.length] ?? '',
    others[at % others.length] ?? '',
  ])
}

function endsOf({ enum: members = [], examples = [], pattern, minimum, maximum }: NonNullable<Parameter['schema']>): readonly unknown[] {
  const dates = ['2000-01', '2099-12', '2000-01-01', '2099-12-31']
  const legal = pattern === undefined ? [] : dates.filter((date) => new RegExp(pattern, 'u').test(date))
  return [...new Set([...members.slice(0, 4), ...examples, ...legal, minimum, maximum].filter((value) => value !== undefined))]
}

type BadRequestBase = Omit<BadRequest, 'what'>

function badQueries(operation: Operation, fine: BadRequestBase): readonly BadRequest[] {
  const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name)
  const texts = ['nonsense', '-1', '99999999999999999999', '1e3', 'null', '\u0000', '%', '🔥', 'x'.repeat(3000)]
  return [...names, 'noSuchParameter'].flatMap((name, turn) => [
    ...someOf(texts, turn).map((text) => ({
      ...fine,
      what: `query ${name}: ${text.slice(0, 20)}`,
      path: `${fine.path}?${name}=${encodeURIComponent(text)}`,
    })),
    { ...fine, what: `query ${name} twice`, path: `${fine.path}?${name}=a&${name}=b` },
  ])
}

/** What belongs to no single field. An origin that is not ours comes from another site's page. */
function badHeaders(operation: Operation, fine: BadRequestBase): readonly BadRequest[] {
  const example = operation.requestBody?.content['application/json']?.example
  return [
    { ...fine, what: 'an address of 12 KB', path: `${fine.path}?${'x'.repeat(12_000)}` },
    { ...fine, what: 'a header of 12 KB', headers: { 'x-long': 'x'.repeat(12_000) } },
    { ...fine, what: 'another origin', headers: { origin: 'https://elsewhere.example' } },
    {
      ...fine,
      what: 'a form',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      ...(fine.method === 'GET' ? {} : { body: 'a=1' }),
    },
    ...(fine.method === 'POST' ? ['%00 \' "', 'k'.repeat(5_000)] : []).map((key) => ({
      ...fine,
      what: `the key ${key.slice(0, 10)}`,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(example ?? {}),
    })),
  ]
}

function badBodies(operation: Operation, fine: BadRequestBase): readonly BadRequest[] {
  const example = operation.requestBody?.content['application/json']?.example
  if (operation.requestBody === undefined) return []
  const json = { 'content-type': 'application/json' }
  const whole: readonly BadRequest[] = [
    ...['', '{', '[]', 'null', '"x"', '1', '{"a":1}', `{"__proto__":{"x":1}}`, `${'['.repeat(5000)}${']'.repeat(5000)}`].map((body) => ({
      ...fine,
      headers: json,
      body,
      what: `body ${body.slice(0, 24)}`,
    })),
    { ...fine, headers: { 'content-type': 'text/plain' }, body: JSON.stringify(example), what: 'another media type' },
    { ...fine, headers: {}, body: JSON.stringify(example), what: 'no media type' },
    { ...fine, headers: json, body: JSON.stringify({ ...(example as object), filler: 'x'.repeat(3_000_000) }), what: '3 MB of body' },
  ]
  const byField = placesIn(example).flatMap((place, turn) => [
    ...someOf(wrongValues, turn).map(([name, value]) => ({
      ...fine,
      headers: json,
      body: JSON.stringify(changed(example, place, value)),
      what: `${place.join('.')} is ${name}`,
    })),
    { ...fine, headers: json, body: JSON.stringify(changed(example, place, undefined)), what: `${place.join('.')} is missing` },
    {
      ...fine,
      headers: json,
      body: JSON.stringify(changed(example, [...place.slice(0, -1), 'noSuchField'], 1)),
      what: `${place.join('.')} has a neighbour too many`,
    },
  ])
  return [...whole, ...byField]
}

/** In how many turns the fields of one operation share the values: each value is tried in every fifth field, all of them in the first. */
const turns = 5

function someOf<T>(values: readonly T[], turn: number): readonly T[] {
  return turn === 0 ? values : values.filter((_, at) => (at + turn) % turns === 0)
}

type Place = readonly (string | number)[]

/** Where the example has values, three levels deep: fields, fields of fields, first entries of lists. */
function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (at.length >= 3 || typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 1).map((entry, index) => [index, entry])
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => [[...at, key], ...placesIn(inner, [...at, key])])
}

function changed(value: unknown, [key, ...rest]: Place, next: unknown): unknown {
  if (key === undefined) return next
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) }
  const holder = copy as Record<string | number, unknown>
  holder[key] = changed(holder[key], rest, next)
  return copy
}
