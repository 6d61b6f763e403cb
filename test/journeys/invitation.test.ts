import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { inviteSomebody } from '../support/invited.ts'
import { sharedSystem } from '../support/local-system.ts'
import { makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

it('an association’s member joins by the link and leaves the association; another refuses, and what was written of them is gone', async () => {
  const system = sharedSystem()
  await system.moveClock()
  const as = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })
  const deps = as('desk')
  const contactOf = async (pk: string) => as('vault').dynamo.get('contacts', { pk, sk: 'CONTACT' })
  const name = '尉迟受邀'
  const first = await inviteSomebody(system, { name })
  const second = await inviteSomebody(system, { name, association: first.association })
  const person = await makePerson(deps)
  const me = await signedIn(deps, { person })
  const association = await signedIn(deps, { person: first.association.person, organisation: first.association.organisation })

  const page = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    (await fetch(`${system.url}${path}`, { headers })).text()
  const post = async (path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) => {
    const all = { origin: system.url, ...headers }
    const answer = await fetch(`${system.url}${path}`, {
      method: 'POST',
      headers: all,
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    expect(answer.status, await answer.text()).toBe(303)
    return answer.headers.get('location') ?? ''
  }
  const list = async () => page('/association/members', association)

  expect(await page(first.link)).toContain(name)
  const given = { 'contact.name': name, 'contact.phone': first.phone, 'profile.trades.0.title': '电焊工', _key: 'joining' }
  const ticked = { ...given, 'consents.registry': '2', 'consents.associationStatus': '1' }
  const receipt = await post(`${first.link}/form`, ticked, me)
  expect(await post(`${first.link}/form`, ticked, me)).toBe(receipt)
  expect(await page(receipt, me)).toContain('登记回执')
  expect(await findTalentOfPerson(deps)(person.id)).toMatchObject({ state: 'registered' })
  expect(await contactOf(`PERSON#${person.id}`)).toBeDefined()
  expect(await list()).toContain('已登记</span>')

  await post(`${second.link}/refuse`, {})
  expect((await fetch(`${system.url}${second.link}`)).status).toBe(410)
  await system.drainStreams()
  expect([await contactOf(`INVITATION#${first.id}`), await contactOf(`INVITATION#${second.id}`)]).toEqual([undefined, undefined])
  await post(`/me/invitations/${first.id}/leave`, {}, me)
  expect(await list()).not.toContain('已登记</span>')
  expect(await findTalentOfPerson(deps)(person.id)).toMatchObject({ state: 'registered' })
  expect(await system.invoke('clock', { job: 'invitations' })).toMatchObject({ more: false })

  const tables = await Promise.all((['accounts', 'talent', 'market', 'ledger', 'messages'] as const).map(wholeTable))
  const logs = readdirSync(system.logs).map((file) => readFileSync(join(system.logs, file), 'utf8'))
  const everything = JSON.stringify([tables, logs])
  const secrets = [first, second].flatMap(({ link, phone }) => [phone, link.slice(-22)])
  expect([name, ...secrets].filter((canary) => everything.includes(canary))).toEqual([])
  expect((await list()).includes(first.phone)).toBe(false)

  async function wholeTable(table: TableName): Promise<readonly unknown[]> {
    const items: unknown[] = []
    let after: Position | undefined
    do {
      const found = await deps.dynamo.scan(table, { after })
      items.push(...found.items)
      after = found.after
    } while (after !== undefined)
    return items
  }
})
