import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sharedSystem } from '../support/local-system.ts'
import { makeOrganisation, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

const name = '示例名单甲'
const phone = '13000009731'

it('an association signs, uploads a list by a form without scripts, reads what came of it, sends it, and keeps a receipt', async () => {
  const { url, dynamo, logs, moveClock } = sharedSystem()
  await moveClock()
  const deps = storeOn(dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  const headers = { ...(await signedIn(deps, await makeOrganisation(deps, 'association'))), origin: url }
  const get = async (path: string): Promise<string> => (await fetch(`${url}${path}`, { headers })).text()
  const post = async (path: string, body: URLSearchParams | FormData): Promise<string> => {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body, redirect: 'manual' })
    if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 2000)}`)
    return answer.headers.get('location') ?? ''
  }
  /** The page that a reader gets by the link that refreshes it. */
  const until = async (path: string, stage: string): Promise<string> => {
    for (let looks = 0; looks < 100; looks += 1) {
      const page = await get(path)
      if (page.includes(`>${stage}<`)) return page
      await sleep(100)
    }
    throw new Error(`${path} does not get to ${stage}`)
  }
  const file = (): FormData => {
    const form = new FormData()
    form.set('file', new Blob([`姓名,手机号,工种\r\n${name},${phone},焊工\r\n${name},0571-87654321,焊工\r\n`]), '会员.csv')
    return form
  }

  expect(await get('/association/import')).toContain('还没有签署')
  await post('/association/agreement', new URLSearchParams({ version: '2', officer: '示例经办人', post: '秘书长' }))
  const list = await post('/association/import', file())
  const checked = await until(list, '等您决定')
  expect(checked).toContain('130****9731')
  expect(checked).toContain('固定电话')
  expect(checked).not.toContain(phone)
  expect(await get(`${list}/marked`)).toContain('错误说明')
  await post(`${list}/send`, new URLSearchParams())
  expect(await until(list, '已完成')).toContain('已发出 1 份邀请')
  expect(await get(`${list}/receipt`)).toContain('文件摘要')
  expect(await post('/association/import', file())).toBe(`${list}?done=same`)
  // Nothing of a row is in any log.
  for (const fn of ['desk', 'intake', 'vault'])
    expect(readFileSync(join(logs, `${fn}.log`), 'utf8')).not.toMatch(new RegExp(`${name}|${phone}`))
})
