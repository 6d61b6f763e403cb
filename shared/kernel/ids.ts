import * as z from 'zod'
import { bilingual } from './language.ts'

/** What ids begin with, so that an id in a log or a message says what it is. */
export const idPrefixes = {
  organisation: 'org',
  person: 'per',
  member: 'mem',
  session: 'ses',
  key: 'key',
  invitation: 'inv',
  talent: 'tal',
  vacancy: 'vac',
  mandate: 'man',
  cluster: 'clu',
  introduction: 'int',
  report: 'rep',
  fair: 'fai',
  series: 'ser',
  bulletin: 'bul',
  message: 'msg',
  entry: 'led',
  import: 'imp',
  evidence: 'evi',
  roster: 'ros',
  search: 'sea',
  list: 'lis',
  complaint: 'cpl',
} as const

export type IdKind = keyof typeof idPrefixes

/** Where new ids come from. Ids are a prefix and a ULID (sortable by time); codes are for the public, secrets for the holder alone. */
export type Ids = {
  readonly next: <K extends IdKind>(kind: K) => Id<K>
  /** Ten random characters without look-alikes, for public addresses. */
  readonly code: () => string
  /** 128 random bits, base64url. Stored only as a digest. */
  readonly secret: () => string
}

export type Id<K extends IdKind> = string & z.BRAND<K>

const schemas = new Map<IdKind, z.ZodType>()

/** The schema of one kind of id: always the same one, since the API description takes two schemas of one name for a mistake. */
export function idOf<K extends IdKind>(kind: K): z.ZodType<Id<K>, string> {
  const schema = schemas.get(kind) ?? schemaOf(kind)
  schemas.set(kind, schema)
  return schema as z.ZodType<Id<K>, string>
}

function schemaOf(kind: IdKind): z.ZodType {
  const prefix = idPrefixes[kind]
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`), { error: () => texts.id(prefix) })
    .meta({
      id: `${kind[0]?.toUpperCase()}${kind.slice(1)}Id`,
      examples: [`${prefix}_01JDK0000000000000000000AA`],
    })
}

/** The public short code of a vacancy or fair. */
export const PublicCode = z
  .string()
  .regex(/^[2-9a-hjkmnp-z]{10}$/, { error: () => texts.code })
  .meta({ id: 'PublicCode', examples: ['k3m8p2x7qa'] })

const texts = bilingual(
  { id: (prefix: string) => `编号应以 ${prefix}_ 开头，后接 26 位字母数字`, code: '编码是 10 位小写字母和数字' },
  {
    id: (prefix) => `An id begins with ${prefix}_, followed by 26 letters and digits`,
    code: 'A code has 10 small letters and digits',
  },
)
