import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

let system: SharedSystem
let deps: Deps

beforeAll(async () => {
  system = sharedSystem()
  await system.moveClock()
  deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')
})

const contact = { name: '司徒试行', phone: '13000009641', wechat: 'canary_journey', mail: 'canary-journey@example.com' }

it('somebody joins, leaves a number, changes their mind and leaves; the number stands nowhere but in the vault', async () => {
  const person = await makePerson(deps)
  const headers = { origin: system.url, ...(await signedIn(deps, { person })) }
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<string | null> => {
    const body = new URLSearchParams(fields)
    const answer = await fetch(`${system.url}${path}`, { method: 'POST', headers, body, redirect: 'manual' })
    expect(answer.status, await answer.text()).toBe(303)
    return answer.headers.get('location')
  }
  const page = async (path: string): Promise<string> => (await fetch(`${system.url}${path}`, { headers })).text()
  const contactNow = async (): Promise<unknown> => (await fetch(`${system.url}/v1/me/contact`, { headers })).json()

  expect(await page('/me')).toContain('开始登记')
  const joining = { 'profile.trades.0.title': '电焊工', 'consents.registry': '2', 'consents.employers': '1', _key: 'joining' }
  expect(await post('/me/join', joining)).toBe('/me/contact?done=enrolled')
  // A double click is one submission.
  expect(await post('/me/join', joining)).toBe('/me/contact?done=enrolled')
  expect(await post('/me/contact', contact)).toBe('/me/contact?done=saved')
  expect(await contactNow()).toMatchObject({ contact })
  expect(await page('/me')).toContain('能找到您')

  const everywhere = await Promise.all((['accounts', 'talent', 'market', 'ledger', 'messages'] as const).map(wholeTable))
  const logs = readdirSync(system.logs).map((file) => readFileSync(join(system.logs, file), 'utf8'))
  expect(logs.join('\n')).toContain('/v1/me/contact')
  for (const canary of Object.values(contact)) {
    expect(JSON.stringify(everywhere)).not.toContain(canary)
    expect(logs.join('\n')).not.toContain(canary)
  }

  expect(await post('/me/consent/registry/withdraw', {})).toBe('/me?done=left')
  expect(await contactNow()).toEqual({})
  expect(await findTalentOfPerson(deps)(person.id)).toMatchObject({ state: 'left', rev: 2, exclusions: [] })
  expect(await page('/me?done=left')).toContain('现在任何单位都看不到您')
})

async function wholeTable(table: TableName): Promise<readonly unknown[]> {
  const items: unknown[] = []
  let after: Position | undefined
  do {
    const page = await deps.dynamo.scan(table, { after })
    items.push(...page.items)
    after = page.after
  } while (after !== undefined)
  return items
}
