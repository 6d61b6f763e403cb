import { createKey } from '#shared/accounts/use-cases/create-key.ts'
import { markShownVacancies } from '#shared/fairs/use-cases/mark-shown-vacancies.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { batchWriter } from './batch-writer.ts'
import { buildBulletins } from './build/bulletins.ts'
import { actingFor, type City } from './build/city.ts'
import { buildComplaint, complaintPlans } from './build/complaints.ts'
import { buildFair } from './build/fairs.ts'
import { buildInterest } from './build/interests.ts'
import { buildMandate } from './build/mandates.ts'
import { buildOrganisation, buildPerson } from './build/organisations.ts'
import { buildTalent } from './build/talents.ts'
import { buildVacancy } from './build/vacancies.ts'
import { draftStore } from './draft-store.ts'
import { planCity } from './plan/city.ts'
import { randomFrom } from './random.ts'
import { done, sceneOf } from './scene.ts'
import type { SeedSize } from './size.ts'

/** What decides how the city comes out. The secret of the employer's API key is not drawn from the seed: nobody can guess it. */
export type CitySettings = {
  readonly seed: string
  /** Now, ISO: the city ends on its day. */
  readonly now: string
  readonly secret: string
  readonly size: SeedSize
  /** The issuer of the people who sign in. */
  readonly issuer: string
}

export type WrittenCity = {
  /** Works in `Authorization: Bearer`. */
  readonly apiKey: string
  /** A published vacancy of the same employer that many of the seeded people fit. */
  readonly vacancyId: string
  readonly vacancyCode: string
  /** By the subject they sign in with. */
  readonly people: ReadonlyMap<string, Id<'person'>>
  /** By their keys in the plan. */
  readonly talents: City['talents']
  /** Who acts for the association that signs in with one click. */
  readonly association: Member
}

type Shown = (what: string, done: number, total: number) => void

/**
 * Writes a whole city into empty tables: the plan is acted out with the product's use cases against a draft, and what they store goes to
 * `dynamo` chapter by chapter, what it publishes to `objects`. `resumed`: an earlier writing with the same settings was cut short.
 */
export async function writeCity(
  dynamo: Dynamo,
  settings: CitySettings,
  { objects, progress, resumed = false }: { readonly objects: Objects; readonly progress: Shown; readonly resumed?: boolean },
): Promise<WrittenCity> {
  const today = civilDateOf(settings.now)
  const plan = planCity({ ...settings, today })
  const writer = batchWriter(dynamo, { resumed })
  const recipients = new Set<string>()
  const draft = draftStore((table, item) => isKept(table, item, recipients))
  const random = randomFrom(settings.seed).fork('build')
  const city: City = {
    dynamo: draft.dynamo,
    random,
    issuer: settings.issuer,
    members: new Map(),
    people: new Map(),
    mandates: new Map(),
    talents: new Map(),
    vacancies: new Map(),
  }
  const chapter = async <T>(
    what: string,
    things: readonly T[],
    build: (thing: T) => Promise<void>,
    { writes = true } = {},
  ): Promise<void> => {
    for (const [index, thing] of things.entries()) {
      await build(thing)
      if ((index + 1) % chunk === 0 || index + 1 === things.length) {
        if (writes) await writer.write(draft.take())
        progress(what, index + 1, things.length)
      }
    }
  }

  for (const organisation of plan.organisations) await buildOrganisation(city, organisation, today)
  for (const sub of ['talent'] as const) await buildPerson(city, sub, startOf(addDays(today, -60)))
  for (const id of city.people.values()) recipients.add(`PERSON#${id}`)
  for (const key of roleOrganisations) recipients.add(`ORG#${actingFor(city, key).member.organisationId}`)
  const apiKey = await issueKey(city, settings, startOf(today))
  await chapter('写入单位和委托', plan.mandates, async (mandate) => buildMandate(city, mandate, today))
  await chapter('写入人才', plan.talents, async (talent) => buildTalent(city, talent))
  await chapter('写入往期岗位', plan.pastVacancies, async (vacancy) => buildVacancy(city, vacancy, today))
  // An ad knows the fairs that show it: neither is written before both are made up.
  await chapter('编排岗位', plan.vacancies, async (vacancy) => buildVacancy(city, vacancy, today), { writes: false })
  await chapter('编排招聘会', plan.fairs, async (fair) => buildFair(city, fair, { now: settings.now, vacancies: plan.vacancies }), {
    writes: false,
  })
  await tellAds(city, settings.now)
  const records = draft.take()
  for (const [index, part] of chunks(records, many).entries()) {
    await writer.write(part)
    progress('写入岗位和招聘会的记录', Math.min((index + 1) * many, records.length), records.length)
  }
  await chapter('写入引荐', plan.interests, async (interest) => buildInterest(city, interest, plan.vacancies, today))
  await chapter('写入投诉举报', complaintPlans(city), async (complaint) => buildComplaint(city, complaint, today))
  await chapter('编制公报', plan.bulletins, async (bulletins) => buildBulletins(city, objects, bulletins))
  await writer.drain()
  const shown = city.vacancies.get('vacancy/0')
  if (shown === undefined) throw new Error('the vacancy of the first screen is missing')
  return {
    apiKey,
    vacancyId: shown.id,
    vacancyCode: shown.code,
    people: city.people,
    talents: city.talents,
    association: actingFor(city, 'association/0'),
  }
}

/** So many things of a chapter are written out together. */
const chunk = 100
const many = 1000

/** What the clock would do in a new city's first minutes: no ad has yet to be told where it is shown. */
async function tellAds(city: City, now: string): Promise<void> {
  const tell = markShownVacancies(sceneOf(city.dynamo, city.random.fork('shown'))(now))
  while ((await tell()).more);
}

const roleOrganisations = ['employer/0', 'agency/0', 'association/0', 'park/0'] as const

/** Messages go to those who can sign in only: nobody reads the others', and the mailbox would be full of them. */
function isKept(table: TableName, item: Item, recipients: ReadonlySet<string>): boolean {
  return table !== 'messages' || recipients.has(String(item.recipient))
}

async function issueKey(city: City, { secret }: CitySettings, at: string): Promise<string> {
  const deps = sceneOf(city.dynamo, city.random.fork('key'), () => secret)(at)
  const key = {
    name: '示例密钥',
    scopes: ['demand:read' as const, 'demand:write' as const, 'talent:search' as const],
    expiresOn: addDays(civilDateOf(at), 180),
  }
  const { token } = done('the key', await createKey(deps)({ by: actingFor(city, 'employer/0'), key, once: always }))
  if (token === undefined) throw new Error('the key has no token')
  return token
}
