import * as z from 'zod'
import { access, type FunctionAccess, type FunctionName } from './access.ts'
import type { TableName } from './dynamo/tables.ts'
import type { BucketName } from './objects/buckets.ts'

const Environment = z.object({
  STAGE: z.string().regex(/^[a-z0-9-]+$/),
  BASE_URL: z.url(),
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  CLOCK: z.enum(['system', 'event']).default('system'),
  DYNAMODB_ENDPOINT: z.url().optional(),
  SEARCH_ENDPOINT: z.url().optional(),
  OBJECTS_ENDPOINT: z.url().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  /** The name under which the issuer's subjects are kept, where its address may change; otherwise the issuer's own. */
  OIDC_REALM: z.string().optional(),
  SECRET: z.base64().optional(),
  CONTACT_KEY: z.base64().optional(),
  LAMBDA_ENDPOINT: z.url().optional(),
  FUNCTION_VAULT: z.string().optional(),
  FUNCTION_INTAKE: z.string().optional(),
  /** Where SMS and mail are given to, when it is not AWS's own endpoint of the region. */
  SMS_ENDPOINT: z.url().optional(),
  MAIL_ENDPOINT: z.url().optional(),
  MAIL_FROM: z.string().optional(),
  FOOTER_OPERATOR: z.string().optional(),
  FOOTER_CONTACT: z.string().optional(),
  /** Licences that must stand on every page, separated by `|`. */
  FOOTER_LICENCES: z.string().optional(),
})

export type Config = z.infer<typeof Environment> & {
  /** Physical names of the tables in the function's row of the access matrix. Asking for another throws: it is a bug. */
  readonly table: (name: TableName) => string
  /** The same for buckets. */
  readonly bucket: (name: BucketName) => string
}

/** The environment of a function, parsed once at cold start. A missing or malformed variable throws and names itself. */
export function readConfig(fn: FunctionName, env: Readonly<Record<string, string | undefined>>): Config {
  // Read once: compiling the schema, as zod does, takes longer than that.
  const parsed = Environment.safeParse(env, { jitless: true })
  if (!parsed.success) throw new Error(`环境变量不完整:\n${z.prettifyError(parsed.error)}`)
  const row: FunctionAccess = access[fn]
  const given = (kind: 'table' | 'bucket', name: string, rights: unknown): string => {
    const physical = env[`${kind.toUpperCase()}_${name.toUpperCase()}`]
    if (rights === undefined || physical === undefined) throw new Error(`${fn} has no access to the ${kind} ${name}`)
    return physical
  }
  return {
    ...parsed.data,
    table: (name) => given('table', name, row.tables[name]),
    bucket: (name) => given('bucket', name, row.objects?.[name]),
  }
}

/** A variable that this function cannot work without. */
export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`环境变量 ${name} 缺失`)
  return value
}
