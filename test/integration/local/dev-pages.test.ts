import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { LocalSystem } from '../../../infra/local/system.ts'
import { fixtureSystem } from './fixture-system.ts'

let system: LocalSystem

beforeAll(async () => {
  system = await fixtureSystem()
})
afterAll(async () => system.stop())

async function page(path: string): Promise<string> {
  const answer = await fetch(`${system.url}${path}`)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return answer.text()
}

async function submit(path: string, form: Record<string, string>, origin = system.url): Promise<Response> {
  return fetch(`${system.url}${path}`, { method: 'POST', body: new URLSearchParams(form), headers: { origin }, redirect: 'manual' })
}

/** How often and when the fixture of `clock` was told to end vacancies so far: the work that comes every ten minutes. */
function jobsRun(): readonly { readonly job: string; readonly time: string }[] {
  const log = join(system.folder, 'logs/clock.log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
  return lines
    .filter((line) => line.startsWith('{"job"'))
    .map((line) => JSON.parse(line) as { readonly job: string; readonly time: string })
    .filter(({ job }) => job === 'expire-vacancies')
}

it.each(['/dev', '/dev/mailbox', '/dev/clock', '/dev/dead-letters', '/dev/nothing-here'])('%s is valid, accessible HTML', async (path) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'void-style': 'off', 'attribute-boolean-style': 'off' },
  })
  const report = await validator.validateString(await page(path))
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
})

it('shows messages as their reader would see them, newest first, and nothing as markup', async () => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: system.engines.dynamo, region: 'cn-north-1', credentials }))
  for (const [place, subject] of ['较早的一条', '<b>较晚</b>的一条'].entries()) {
    const deps = { clock: { now: () => `2026-12-01T0${place}:00:00.000Z` }, ids: { next: () => `msg_${place}` } }
    const message = { to: { person: 'per_1' }, template: 'planted', subject, text: '第一行\n第二行 & 其他', link: '/me' }
    const { item } = outboxMessage(deps as never, message) as unknown as { readonly item: Record<string, unknown> }
    await dynamo.send(new PutCommand({ TableName: 'jiangcai-local-messages', Item: item }))
  }
  const shown = await page('/dev/mailbox')
  expect(shown.indexOf('&lt;b&gt;较晚&lt;/b&gt;的一条')).toBeLessThan(shown.indexOf('较早的一条'))
  expect(shown).toContain('第一行\n第二行 &amp; 其他')
  expect(shown).toContain('个人 …per_1')
  expect(shown).toContain('2026-12-01 09:00')
})

describe('the clock', () => {
  it('moves by the form, in Hangzhou’s time, and runs once what became due', async () => {
    const before = jobsRun().length
    expect((await submit('/dev/clock', { to: '2030-05-01T08:50' })).status).toBe(303)
    expect(system.now()).toMatch(/^2030-05-01T00:50:0/)
    expect(await page('/dev/clock')).toContain('2030-05-01 08:50')
    expect(jobsRun().slice(before)).toEqual([{ job: 'expire-vacancies', time: expect.stringMatching(/^2030-05-01T00:50:0/) }])
  })

  it('runs nothing again when moved less than a turn on, and the next turn when moved over it', async () => {
    await system.moveClock('2030-05-01T00:51:00.000Z')
    const before = jobsRun().length
    await system.moveClock('2030-05-01T00:58:00.000Z')
    expect(jobsRun()).toHaveLength(before)
    await system.moveClock('2030-05-01T01:00:30.000Z')
    expect(jobsRun()).toHaveLength(before + 1)
  })

  it('runs nothing when moved back, and goes back to real time', async () => {
    const before = jobsRun().length
    await submit('/dev/clock', {})
    expect(Math.abs(Date.parse(system.now()) - Date.now())).toBeLessThan(2_000)
    expect(jobsRun()).toHaveLength(before)
  })

  it('says so when the time cannot be read', async () => {
    const answer = await submit('/dev/clock', { to: 'tomorrow' })
    expect(await answer.text()).toContain('时间没有看懂')
  })
})

it.each(['/dev/clock', '/dev/dead-letters'])('%s does nothing for a page of another site', async (path) => {
  const before = system.now()
  expect((await submit(path, { to: '2040-01-01T00:00' }, 'https://elsewhere.example')).status).toBe(403)
  expect(Date.parse(system.now()) - Date.parse(before)).toBeLessThan(2_000)
})
