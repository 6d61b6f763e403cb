import { access, type FunctionAccess, type FunctionName, partsOf, prefixes } from '#shared/platform/access.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import { type BucketName, bucketNames } from '#shared/platform/objects/buckets.ts'

/** What a stage knows of itself. The cloud's stacks and the local system each fill it; endpoints are absent where AWS has its own. */
export type Stage = {
  /** `local`, `dev`, `prod`: part of every physical name. */
  readonly name: string
  /** The account of AWS, where there is one: a part of the names of buckets, which are the whole world's. */
  readonly account?: string
  readonly baseUrl: string
  /** `system` in the cloud; `event` where time can be moved: a function's clock is then the time that its event carries. */
  readonly clock: 'system' | 'event'
  /** `realm`: the name under which the issuer's subjects are kept, where its address may change. */
  readonly issuer: { readonly url: string; readonly clientId: string; readonly realm?: string }
  /**
   * Base64 of 32 random bytes each: `cursors` encrypts paging cursors, `contacts` belongs to the vault alone. In the cloud the vault
   * is only told where its key is kept (`contactsSecret`), and fetches it when it starts (decision 0012).
   */
  readonly secrets: { readonly cursors: string } & ({ readonly contacts: string } | { readonly contactsSecret: string })
  /** The address that mails come from. Without it neither SMS nor mail leave the service: messages are read on the site. */
  readonly mailFrom?: string
  /** What the law wants on every page of a running service. */
  readonly footer?: { readonly operator: string; readonly contact: string; readonly licences: readonly string[] }
  readonly endpoints: {
    readonly dynamodb?: string
    readonly search?: string
    readonly objects?: string
    readonly lambda?: string
    /** Who takes SMS and mail. */
    readonly sms?: string
    readonly mail?: string
  }
}

/** The physical name of a table. */
export function tableName(stage: string, table: TableName): string {
  return `jiangcai-${stage}-${table}`
}

/** The physical name of a bucket. */
export function bucketName({ name, account }: Pick<Stage, 'name' | 'account'>, bucket: BucketName): string {
  return ['jiangcai', name, bucket, ...(account === undefined ? [] : [account])].join('-')
}

/** The physical name of a function. */
export function lambdaName(stage: string, fn: FunctionName): string {
  return `jiangcai-${stage}-${fn}`
}

/**
 * The environment of what works on the engines from outside of a function (the seed, tests): every table and bucket, and credentials that
 * are known to the local engines. `objects`: the endpoint of the object store, for who needs it.
 */
export function storeEnvironment(
  stage: string,
  endpoint: string,
  { caller = 'local', objects }: { readonly caller?: string; readonly objects?: string | undefined } = {},
): Readonly<Record<string, string>> {
  return {
    STAGE: stage,
    BASE_URL: 'http://localhost',
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: caller,
    AWS_SECRET_ACCESS_KEY: 'local',
    DYNAMODB_ENDPOINT: endpoint,
    ...Object.fromEntries(tableNames.map((name) => [`TABLE_${name.toUpperCase()}`, tableName(stage, name)])),
    ...given('OBJECTS_ENDPOINT', objects),
    ...Object.fromEntries(bucketNames.map((name) => [`BUCKET_${name.toUpperCase()}`, bucketName({ name: stage }, name)])),
  }
}

/**
 * The environment of one function: its own row of the access matrix and nothing else. A table, secret or endpoint that the row
 * does not name is not in it. What Lambda sets by itself (region, credentials, its own name) is not here: a stack may not set it.
 */
export function environmentOf(fn: FunctionName, stage: Stage): Readonly<Record<string, string>> {
  const row: FunctionAccess = access[fn]
  const answersHttp = prefixes.some(([, to]) => to === fn)
  const { invokes = [], objects = {} } = row
  const tables = (Object.keys(row.tables) as TableName[]).map((table) => [`TABLE_${table.toUpperCase()}`, tableName(stage.name, table)])
  const buckets = (Object.keys(objects) as BucketName[]).map((bucket) => [`BUCKET_${bucket.toUpperCase()}`, bucketName(stage, bucket)])
  return {
    STAGE: stage.name,
    BASE_URL: stage.baseUrl,
    CLOCK: stage.clock,
    ...Object.fromEntries(tables),
    ...Object.fromEntries(buckets),
    ...given('DYNAMODB_ENDPOINT', stage.endpoints.dynamodb),
    ...(buckets.length > 0 ? given('OBJECTS_ENDPOINT', stage.endpoints.objects) : {}),
    ...('search' in row ? given('SEARCH_ENDPOINT', stage.endpoints.search) : {}),
    ...(answersHttp ? { SECRET: stage.secrets.cursors, ...footerOf(stage) } : {}),
    ...(fn === 'desk' ? issuerOf(stage) : {}),
    // Who only adds to the contacts closes nothing and opens nothing.
    ...(row.tables.contacts?.includes('r') === true ? contactKeyOf(stage) : {}),
    ...('sends' in row
      ? {
          ...given('MAIL_FROM', stage.mailFrom),
          ...given('SMS_ENDPOINT', stage.endpoints.sms),
          ...given('MAIL_ENDPOINT', stage.endpoints.mail),
        }
      : {}),
    ...(invokes.length > 0 ? given('LAMBDA_ENDPOINT', stage.endpoints.lambda) : {}),
    ...Object.fromEntries(invokes.map(partsOf).map((to) => [`FUNCTION_${to.fn.toUpperCase()}`, calledName(stage.name, to)])),
  }
}

/** The name of a function and, behind a colon, of its door: as Lambda writes it. */
function calledName(stage: string, { fn, door }: ReturnType<typeof partsOf>): string {
  return door === undefined ? lambdaName(stage, fn) : `${lambdaName(stage, fn)}:${door}`
}

function contactKeyOf({ secrets }: Stage): Record<string, string> {
  return 'contacts' in secrets ? { CONTACT_KEY: secrets.contacts } : { CONTACT_KEY_SECRET: secrets.contactsSecret }
}

function issuerOf({ issuer }: Stage): Record<string, string> {
  return { OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: issuer.clientId, ...given('OIDC_REALM', issuer.realm) }
}

function footerOf({ footer }: Stage): Record<string, string> {
  return footer === undefined
    ? {}
    : { FOOTER_OPERATOR: footer.operator, FOOTER_CONTACT: footer.contact, FOOTER_LICENCES: footer.licences.join('|') }
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value }
}
