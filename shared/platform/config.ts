import { access, type FunctionAccess, type FunctionName } from './access.ts'
import type { TableName } from './dynamo/tables.ts'
import type { BucketName } from './objects/buckets.ts'

type Check = (value: string) => boolean

const url: Check = (value) => URL.canParse(value)
const base64: Check = (value) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)
const any: Check = () => true

/** Without a schema library: of all that a start reads, that is what takes longest (decision 0020). */
const needed = { STAGE: (value) => /^[a-z0-9-]+$/.test(value), BASE_URL: url, AWS_REGION: any } as const satisfies Checks

const optional = {
  AWS_ACCESS_KEY_ID: any,
  AWS_SECRET_ACCESS_KEY: any,
  AWS_SESSION_TOKEN: any,
  DYNAMODB_ENDPOINT: url,
  SEARCH_ENDPOINT: url,
  OBJECTS_ENDPOINT: url,
  OIDC_ISSUER: url,
  OIDC_CLIENT_ID: any,
  /** The name under which the issuer's subjects are kept, where its address may change; otherwise the issuer's own. */
  OIDC_REALM: any,
  SECRET: base64,
  CONTACT_KEY: base64,
  LAMBDA_ENDPOINT: url,
  FUNCTION_VAULT: any,
  FUNCTION_INTAKE: any,
  /** Where SMS and mail are given to, when it is not AWS's own endpoint of the region. */
  SMS_ENDPOINT: url,
  MAIL_ENDPOINT: url,
  MAIL_FROM: any,
  FOOTER_OPERATOR: any,
  FOOTER_CONTACT: any,
  /** Licences that must stand on every page, separated by `|`. */
  FOOTER_LICENCES: any,
} as const satisfies Checks

type Checks = Readonly<Record<string, Check>>
type Environment = Readonly<Record<keyof typeof needed, string>> &
  Readonly<Partial<Record<keyof typeof optional, string | undefined>>> & { readonly CLOCK: 'system' | 'event' }

export type Config = Environment & {
  /** Physical names of the tables in the function's row of the access matrix. Asking for another throws: it is a bug. */
  readonly table: (name: TableName) => string
  /** The same for buckets. */
  readonly bucket: (name: BucketName) => string
}

/** The environment of a function, parsed once at cold start. A missing or malformed variable throws and names itself. */
export function readConfig(fn: FunctionName, env: Readonly<Record<string, string | undefined>>): Config {
  const environment = checked(env)
  const row: FunctionAccess = access[fn]
  const given = (kind: 'table' | 'bucket', name: string, rights: unknown): string => {
    const physical = env[`${kind.toUpperCase()}_${name.toUpperCase()}`]
    if (rights === undefined || physical === undefined) throw new Error(`${fn} has no access to the ${kind} ${name}`)
    return physical
  }
  return {
    ...environment,
    table: (name) => given('table', name, row.tables[name]),
    bucket: (name) => given('bucket', name, row.objects?.[name]),
  }
}

/** A variable that this function cannot work without. */
export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`环境变量 ${name} 缺失`)
  return value
}

/** The variables that are known, each as its check wants it; all that are not are told at once. */
function checked(env: Readonly<Record<string, string | undefined>>): Environment {
  const clock = env.CLOCK ?? 'system'
  const wrong = [
    ...Object.keys(needed).flatMap((name) => (env[name] === undefined ? [`${name} 缺失`] : [])),
    ...Object.entries<Check>({ ...needed, ...optional }).flatMap(([name, check]) =>
      env[name] === undefined || check(env[name]) ? [] : [`${name} 的值不对`],
    ),
    ...(clock === 'system' || clock === 'event' ? [] : ['CLOCK 只能是 system 或 event']),
  ]
  if (wrong.length > 0) throw new Error(`环境变量不完整:\n${wrong.join('\n')}`)
  const known = [...Object.keys(needed), ...Object.keys(optional)].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  return { ...Object.fromEntries(known), CLOCK: clock } as Environment
}
