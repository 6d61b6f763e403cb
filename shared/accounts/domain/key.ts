import * as z from 'zod'
import { addDays, startOf } from '#shared/kernel/civil-date.ts'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { keyScopes } from '#shared/platform/http/principal.ts'

export const scopeNames: Readonly<Record<(typeof keyScopes)[number], string>> = bilingual(
  {
    'demand:write': '发布和维护岗位、招聘需求',
    'demand:read': '读取本单位岗位及其匹配结果',
    'talent:search': '查找已同意公开的人才',
    'fairs:write': '创建和维护招聘会',
    'bulletins:write': '编制、发布和更正公报',
    review: '读取审核队列',
  },
  {
    'demand:write': 'Publish and maintain vacancies and recruitment needs',
    'demand:read': 'Read the organisation’s vacancies and their matches',
    'talent:search': 'Search the people who agreed to be found',
    'fairs:write': 'Create and maintain job fairs',
    'bulletins:write': 'Compile, publish and correct bulletins',
    review: 'Read the review queues',
  },
)

/** An organisation's key to the API: the hand of the member who made it, for as long as that person is a member. */
export const ApiKey = z.object({
  id: idOf('key'),
  organisationId: idOf('organisation'),
  /** Who made it; without that membership the key is dead. */
  personId: idOf('person'),
  name: z.string(),
  scopes: z.array(z.enum(keyScopes)),
  digest: z.string(),
  createdAt: z.iso.datetime(),
  /** The last day on which it works. */
  expiresOn: CivilDate,
  /** The hour of its last use, not the minute: enough to tell whether it is still needed. */
  lastUsedAt: z.iso.datetime().optional(),
  expiresAt: z.int(),
})
export type ApiKey = z.infer<typeof ApiKey>

export const CreateKeyCommand = z
  .strictObject({
    name: line(40),
    scopes: z.array(z.enum(keyScopes, { error: () => text.scopes }), { error: () => text.none }).min(1, { error: () => text.none }),
    expiresOn: CivilDate,
  })
  .meta({ id: 'CreateKeyCommand' })

const text = bilingual(
  { scopes: `权限只能是 ${keyScopes.join('、')}`, none: '请至少选一项权限' },
  { scopes: `Permissions can be: ${keyScopes.join(', ')}`, none: 'Please choose at least one permission' },
)

/** The first and the last day on which a key made today may end: tomorrow, and a year from now. */
export function keyExpiryBounds(today: CivilDate): readonly [first: CivilDate, last: CivilDate] {
  return [addDays(today, 1), addDays(today, 365)]
}

/** The end of a key's last day, in epoch seconds. */
export function keyExpiresAt(expiresOn: CivilDate): number {
  return Date.parse(startOf(addDays(expiresOn, 1))) / 1000
}
