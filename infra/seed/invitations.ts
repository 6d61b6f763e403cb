import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import { readConfig } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { digestOf, writeToken } from '#shared/platform/tokens.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { invitationOperations, mostInvitations, type RowToInvite } from '#shared/talent/use-cases/invitation-operations.ts'
import { tieByInvitation } from '#shared/talent/use-cases/join-by-invitation.ts'
import { keepInvitations } from '#shared/talent/use-cases/keep-invitations.ts'
import { refuseInvitation } from '#shared/talent/use-cases/refuse-invitation.ts'
import { storeEnvironment } from '../environment.ts'
import type { LocalSystem } from '../local/system.ts'
import { acting } from './build/city.ts'
import { daysAgo } from './days.ts'
import { type Random, randomFrom } from './random.ts'
import { done, type Scene, sceneOf } from './scene.ts'
import type { WrittenCity } from './write-city.ts'

/** Those who have not answered yet: the first one's link lies in the mailbox. None of the numbers is anybody's. */
const waiting = [
  { name: '郁青禾', phone: '13000000101', trade: '电焊工' },
  { name: '闻砚舟', phone: '13000000102', trade: '数控车工' },
  { name: '蔺望川', phone: '13000000103', trade: '电工' },
  { name: '宓清和', phone: '13000000104', trade: '钳工' },
  { name: '濮知白', phone: '13000000105', trade: '起重工' },
] as const

/** How many of the earlier rosters did what. */
const silentOnes = 6
const refusals = 6
const ties = 14

type Inviting = Pick<WrittenCity, 'association' | 'talents'> & { readonly settings: { readonly seed: string; readonly now: string } }

/**
 * The association that signs in with one click has invited its members: some joined, with or without letting it know, some refused, some never
 * answered, some have still to decide. Acted out on the store itself, since the vault has a part in it. A second time the guards of the
 * numbers refuse it.
 */
export async function seedInvitations(system: LocalSystem, { association, talents, settings }: Inviting): Promise<void> {
  if (!system.serves('vault')) return
  const today = civilDateOf(settings.now)
  const random = randomFrom(settings.seed).fork('invitations')
  const env = storeEnvironment(system.stage, system.engines.dynamo)
  const [dynamo, sealed] = (['desk', 'vault'] as const).map((fn) => createDynamo(readConfig(fn, env)))
  if (dynamo === undefined || sealed === undefined) throw new Error('no store')
  const scene: Scene = sceneOf(dynamo, random.fork('ids'), secretsFrom(random.fork('secrets')))
  const at = (days: number): Deps => scene(daysAgo(today, days, random.fork(`day/${days}`)))

  const first = await inviteUnseen(at(45), association, silentOnes)
  if (first === undefined) return
  const second = (await inviteUnseen(at(20), association, refusals + ties)) ?? []
  const answered = at(2)
  for (const [index, token] of second.slice(0, refusals).entries()) {
    const refusal = { by: { kind: 'anonymous' }, token, shared: index === 0, never: false, once: always } as const
    done('a refusal', await refuseInvitation(answered)(refusal))
  }
  await tieSome(answered, talents, second.slice(refusals))
  // What ran out is written down as the clock does it.
  await keepInvitations({ ...at(2), dynamo })()

  const vault = createContactVault((payload) => system.invoke('vault', payload), { now: system.now })
  const recent = at(1)
  const ids = waiting.map(() => recent.ids.next('invitation'))
  const seals = await vault.sealInvited(
    waiting.map(({ name, phone }, index) => ({ invitationId: ids[index] as (typeof ids)[number], name, phone })),
  )
  const rows = seals.map(({ invitationId: id, ...seal }, index) => rowOf({ id, ...seal, index, trade: waiting[index]?.trade ?? '' }))
  const operations = operationsOf(recent, association, rows)
  done('the contacts', await sealed.transact(operations.filter(({ table }) => table === 'contacts')))
  const [shown] = operations.filter(({ table }) => table === 'messages')
  done('the invitations', await dynamo.transact([...operations.filter(isOfDesk), ...(shown === undefined ? [] : [shown])]))
}

/** People of whom nothing is known but a place in a list: their links are made up here. Nobody is written to. undefined: they are there already. */
async function inviteUnseen(deps: Deps, by: Member, count: number): Promise<readonly string[] | undefined> {
  const made = Array.from({ length: Math.min(count, mostInvitations) }, (_, index) => {
    const [id, secret] = [deps.ids.next('invitation'), deps.ids.secret()]
    const row = rowOf({ id, sealed: {}, phoneDigest: deps.ids.secret(), tokenDigest: digestOf(secret), index, trade: '电焊工' })
    return { row, token: writeToken('invitation', { id, secret }) }
  })
  const operations = operationsOf(
    deps,
    by,
    made.map(({ row }) => row),
  )
  return (await deps.dynamo.transact(operations.filter(isOfDesk))).ok ? made.map(({ token }) => token) : undefined
}

/** Registered people accept; two of three let the association know. */
async function tieSome(deps: Deps, talents: WrittenCity['talents'], tokens: readonly string[]): Promise<void> {
  const known = [...talents.values()].slice(0, 60)
  const entries = await findTalents(deps)(known.map(({ id }) => id))
  const registered = entries.filter((entry) => entry?.state === 'registered' && entry.updatedAt < deps.clock.now())
  const claimInvited = async () => ok()
  for (const [index, token] of tokens.entries()) {
    const person = registered[index]
    if (person === undefined) return
    const told = index % 3 === 2 ? {} : { associationStatus: currentNotice('associationStatus').version }
    done(
      'a tie',
      await tieByInvitation({ ...deps, vault: { claimInvited } })({ by: acting(person.personId), token, once: always, ...told }),
    )
  }
}

function operationsOf(deps: Deps, by: Member, rows: readonly RowToInvite[]): readonly Operation[] {
  const { organisationId: id, organisationName: name } = by.member
  return invitationOperations(deps, { association: { id, name }, rosterId: deps.ids.next('roster'), by, rows })
}

function isOfDesk({ table }: Operation): boolean {
  return table !== 'contacts' && table !== 'messages'
}

type Place = Omit<RowToInvite, 'rowKey' | 'rowNumber' | 'row'> & { readonly index: number; readonly trade: string }

/** The heading is the first line of a workbook. */
function rowOf({ index, trade, ...row }: Place): RowToInvite {
  return { ...row, rowKey: row.id, rowNumber: index + 2, row: { trade, levelClaimed: index % 2 === 0 ? 'senior' : 'intermediate' } }
}

/** Secrets of links that nobody will ever open. */
function secretsFrom(random: Random): () => string {
  return () => Buffer.from(Array.from({ length: 16 }, () => random.int(0, 255))).toString('base64url')
}
