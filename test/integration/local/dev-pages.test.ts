import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMail } from '#functions/vault/delivery/mail.ts'
import { createSms } from '#functions/vault/delivery/sms.ts'
import { templates } from '#shared/messages/templates/catalogue.ts'
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

it.each(['/dev', '/dev/mailbox', '/dev/messages', '/dev/messages/invitation', '/dev/clock', '/dev/dead-letters', '/dev/nothing-here'])(
  '%s is valid, accessible HTML',
  async (path) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'void-style': 'off', 'attribute-boolean-style': 'off' },
    })
    const report = await validator.validateString(await page(path))
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
  },
)

describe('the mailbox', () => {
  /** The product's own adapters, given to the local stand-ins of SNS and SES as `npm start` does. */
  function providers(): { readonly sms: ReturnType<typeof createSms>; readonly mail: ReturnType<typeof createMail> } {
    const caller = { AWS_REGION: 'cn-north-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }
    const config = { ...caller, SMS_ENDPOINT: `${system.url}/dev/providers/sms`, MAIL_ENDPOINT: `${system.url}/dev/providers/mail` }
    return { sms: createSms(config as never), mail: createMail(config as never, 'no-reply@jobs.example') }
  }

  it('shows SMS and mail as their reader sees them, newest first, page by page, and nothing as markup', async () => {
    const { sms, mail } = providers()
    expect(await mail({ id: 'msg_0', to: 'a@mail.example', subject: '较早的<b>一封</b>', text: '第一行\n第二行 & 其他' })).toEqual({
      kind: 'accepted',
      reference: 'local-1',
    })
    for (let number = 1; number <= 50; number += 1) {
      const text = `【匠才】第 ${number} 条短信 http://localhost/me`
      expect(await sms({ id: `msg_${number}`, to: '13000000001', text })).toEqual({ kind: 'accepted', reference: `local-${number + 1}` })
    }
    const newest = await page('/dev/mailbox')
    expect(newest.indexOf('第 50 条短信')).toBeLessThan(newest.indexOf('第 49 条短信'))
    expect(newest).toContain('寄给 +8613000000001 · 32 字，计 1 条')
    expect(newest).toContain('<a href="http://localhost/me">')
    expect(newest).not.toContain('较早的')
    const [, next] = /rel="next" href="([^"]+)"/.exec(newest) ?? []
    const oldest = await page(next ?? '')
    expect(oldest).toContain('邮件：较早的&lt;b&gt;一封&lt;/b&gt;')
    expect(oldest).toContain('寄给 a@mail.example')
    expect(oldest).toContain('第一行\n第二行 &amp; 其他')
    expect(oldest).not.toContain('rel="next"')
  })

  it('refuses a number that is none, as SNS would', async () => {
    expect(await providers().sms({ id: 'msg_1', to: '12', text: 'a' })).toEqual({ kind: 'refused' })
  })
})

it('shows what each message looks like: on the site in both languages, as SMS with its length, as mail', async () => {
  const list = await page('/dev/messages')
  for (const name of Object.keys(templates)) expect(list).toContain(`href="/dev/messages/${name}"`)
  const preview = await page('/dev/messages/invitation')
  for (const part of ['<h2>站内</h2>', 'lang="en"', '<h2>短信</h2>', '条</p>', '/join/', '<h2>邮件</h2>', '【匠才】'])
    expect(preview).toContain(part)
  expect(await page('/dev/messages/introduction-withdrawn')).not.toMatch(/<h2>(短信|邮件)<\/h2>/)
  expect((await fetch(`${system.url}/dev/messages/nothing`)).status).toBe(404)
})

describe('the clock', () => {
  it('moves by the form, in Hangzhou’s time, and runs once what became due', async () => {
    // What a new system runs at once is over, and no turn of the real clock falls between.
    await system.moveClock('2030-05-01T00:41:00.000Z')
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
