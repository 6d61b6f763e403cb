import type { Endpoint, Parameter } from './document.ts'

export type Sample = { readonly lang: 'Shell' | 'TypeScript'; readonly label: 'curl' | 'TypeScript'; readonly source: string }

/**
 * How to call an operation, in both ways, ready to be run: `BASE` is the address of the service, `KEY` the organisation's key, `ID` (or
 * `CODE`, `TALENT`, …) what the path or the query must name. Operations for sessions alone have none: their callers are our own pages.
 */
export function samplesOf(endpoint: Endpoint): readonly Sample[] {
  const { security } = endpoint.operation
  const open = security.length === 0
  if (!open && !security.some((way) => 'key' in way)) return []
  return [
    { lang: 'Shell', label: 'curl', source: curl(endpoint, open) },
    { lang: 'TypeScript', label: 'TypeScript', source: typeScript(endpoint, open) },
  ]
}

function curl({ method, path, operation }: Endpoint, open: boolean): string {
  const body = operation.requestBody?.content['application/json'].example
  const query = askedIn(operation.parameters ?? [])
  return [
    `curl -sS --fail-with-body${method === 'GET' ? (query.length > 0 ? ' -G' : '') : ` -X ${method}`} "$BASE${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${variable(name)}`)}"`,
    ...(open ? [] : ['-H "Authorization: Bearer $KEY"']),
    ...(method === 'POST' ? ['-H "Idempotency-Key: $(uuidgen || date +%s%N)"'] : []),
    ...query.map(
      ({ name, example }) => `--data-urlencode ${example === undefined ? `"${name}=$${variable(name)}"` : quoted(`${name}=${example}`)}`,
    ),
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body))}`]),
  ].join(' \\\n  ')
}

function typeScript({ path, operation }: Endpoint, open: boolean): string {
  const body = operation.requestBody?.content['application/json'].example
  const query = askedIn(operation.parameters ?? [])
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const input = [
    ...(names.length === 0 ? [] : [`path: { ${names.map((name) => `${name}: ${fromEnvironment(name)}`).join(', ')} }`]),
    ...(query.length === 0
      ? []
      : [
          `query: { ${query.map(({ name, example }) => `${name}: ${example === undefined ? fromEnvironment(name) : JSON.stringify(example)}`).join(', ')} }`,
        ]),
    ...(body === undefined ? [] : [`body: ${JSON.stringify(body, undefined, 2).replaceAll('\n', '\n  ')}`]),
  ]
  return `import { createClient } from './jiangcai.ts'

const jiangcai = createClient({ baseUrl: process.env.BASE ?? ''${open ? '' : ', key: process.env.KEY'} })
const answer = await jiangcai.${operation.operationId}(${input.length === 0 ? '' : body === undefined ? `{ ${input.join(', ')} }` : `{\n  ${input.join(',\n  ')},\n}`})
if (answer.ok) console.log(answer.value)
else {
  console.error(answer.problem.title, answer.problem.errors)
  process.exitCode = 1
}`
}

/** What the path or a parameter names, as a variable of the shell. */
function variable(name: string): string {
  return name.replaceAll(/([A-Z])/g, '_$1').toUpperCase()
}

function fromEnvironment(name: string): string {
  return `process.env.${variable(name)} ?? ''`
}

/** Query parameters that the description gives an example of, and those that must be given: without an example, the caller names the thing. */
function askedIn(parameters: readonly Parameter[]): readonly { readonly name: string; readonly example?: unknown }[] {
  return parameters.flatMap(({ in: where, name, schema, required }) => {
    const example = schema.examples?.[0]
    if (where !== 'query' || (example === undefined && required !== true)) return []
    return [{ name, ...(example === undefined ? {} : { example }) }]
  })
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
