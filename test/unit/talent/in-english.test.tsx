import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { profileReading } from '#functions/desk/readings/bindings.ts'
import { consentPage } from '#functions/desk/talent/consent.page.tsx'
import { contactPage } from '#functions/desk/talent/contact.page.tsx'
import { exclusionsPage } from '#functions/desk/talent/exclusions.page.tsx'
import { joinPage } from '#functions/desk/talent/join.page.tsx'
import { mePage } from '#functions/desk/talent/me.page.tsx'
import { profilePage } from '#functions/desk/talent/profile.page.tsx'
import { welcomePage } from '#functions/desk/talent/welcome.page.tsx'
import { dayText } from '#shared/kernel/day-text.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { readAs } from '#shared/platform/http/issues.ts'
import { agreedNotice } from '#shared/talent/domain/agreed-notices.ts'
import { enrolled } from '#shared/talent/domain/changes.ts'
import { EnrolCommand } from '#shared/talent/domain/commands.ts'
import { completeness } from '#shared/talent/domain/completeness.ts'
import { currentNotice, currentNotices, noticeHash, noticeText } from '#shared/talent/domain/consent-notices.ts'
import { shownNotice } from '#shared/talent/domain/consent-notices-in-english.ts'
import { consentRecords } from '#shared/talent/domain/consent-record.ts'
import { Contact } from '#shared/talent/domain/contact.ts'
import * as problems from '#shared/talent/domain/problems.ts'
import { consentScopes, TalentProfile } from '#shared/talent/domain/talent.ts'
import type { ConsentStanding } from '#shared/talent/use-cases/consent-overview.ts'

/** Read without names of trades and skills, which stay Chinese; with a correction that rests. */
const written = {
  level: 'senior',
  districts: ['330109'],
  years: 3,
  corrections: [
    { fact: 'licence:welding', as: 'has' },
    { fact: 'pay', as: 'none' },
  ],
}
const today = '2026-12-01'
const at = '2026-12-01T00:00:00.000Z'
const who = { id: 'tal_01JDK0000000000000000000AA' as Id<'talent'>, personId: 'per_01JDK0000000000000000000AA' as Id<'person'> }
const organisationId = 'org_01JDK0000000000000000000AA' as Id<'organisation'>
const profile = TalentProfile.parse({
  trades: [{ title: 'Welder' }],
  certificates: [
    { name: 'Welding', kind: 'specialOperation' },
    { name: 'Health', kind: 'health', expires: '2026-11-30' },
  ],
})
const talent = { ...enrolled(who, { profile, registry: currentNotice('registry') }, at), exclusions: [organisationId] }
const url = new URL('http://localhost/x?done=saved')
const form = { values: {} }
const shared = { form, fresh: 'x', url }
const standings = consentScopes.map(
  (scope, place): ConsentStanding => ({
    scope,
    notice: currentNotice(scope),
    hash: noticeHash(currentNotice(scope)),
    state: (['granted', 'granted', 'never', 'withdrawn', 'never'] as const)[place] ?? 'never',
    outdated: place === 1,
    ...(place < 2 ? { consent: { grantedAt: at, textVersion: '1', textHash: 'x' } } : {}),
  }),
)

const pages: readonly (readonly [string, () => Page])[] = [
  ['welcome', () => welcomePage({ url, left: false })],
  ['welcome back', () => welcomePage({ url: new URL('http://localhost/me'), left: true })],
  [
    'me',
    () =>
      mePage({ talent, parts: completeness(talent, today), needs: { introductions: [], news: 2, memberships: [], fairs: [] }, url, today }),
  ],
  ['join', () => joinPage({ form, fresh: 'x' })],
  [
    'profile',
    () =>
      profilePage({
        ...shared,
        rows: { trades: 2, certificates: 1 },
        reading: profileReading(written),
      }),
  ],
  ['consent', () => consentPage({ enrolled: true, standings, records: consentRecords(undefined, talent), ...shared })],
  ['consent before joining', () => consentPage({ enrolled: false, standings, records: [], ...shared })],
  ['exclusions', () => exclusionsPage({ exclusions: [{ organisationId, name: 'Works' }, { organisationId }], ...shared })],
  ['contact', () => contactPage({ form, url, updatedAt: at })],
]

/** Chinese that is meant: the binding notice, examples with their English in brackets, names of trades to choose from. */
const meant: RegExp =
  /<div lang="zh-CN">.*?<\/div>|<span class="hint">我同意[^<]*<\/span>|<span class="hint">我自愿[^<]*<\/span>|<datalist.*?<\/datalist>|\p{Script=Han}+ \([^)]+\)/gu
const leftIn = (text: string): string[] => text.replaceAll(meant, '').match(/[\p{Script=Han}，。；：（）《》、]+/gu) ?? []

async function inEnglish(page: () => Page): Promise<string> {
  return speaking('en', async () => {
    const { title, body } = page()
    return `${title} ${String(await body)}`
  })
}

describe("a person's own pages in English", () => {
  it.each(pages)('%s has no Chinese of ours', async (_, page) => {
    expect(leftIn(await inEnglish(page))).toEqual([])
  })

  it.each(pages)('%s is Chinese for everybody else', async (_, page) => {
    const html = String(await page().body)
    expect(leftIn(html)).not.toEqual([])
    expect(html).not.toMatch(/(?:The|You|Please|Your|vacanc(?:y|ies)) /)
  })

  it('个人信息保护法 14: show the whole Chinese notice beside its translation, and say which one is agreed to', async () => {
    for (const page of [pages[3], pages[5]]) {
      if (page === undefined) throw new Error('no such page')
      const html = await inEnglish(page[1])
      expect(html).toContain('What you agree to is the Chinese text below')
      for (const [term, text] of currentNotice('registry').rows) expect(html).toContain(`<strong>${term}</strong>:${text}`)
      expect(html).toContain(currentNotice('registry').consent)
    }
  })
})

describe('consent notices in English', () => {
  it.each(currentNotices)('%s is translated whole', (scope, notice) => {
    const shown = speaking('en', () => shownNotice(scope, notice))
    expect(shown).toMatchObject({
      translated: true,
      versionLine: `Version ${notice.version}, used since ${speaking('en', () => dayText(notice.since))}`,
    })
    expect(shown.versionLine).toMatch(/^Version \d, used since \d{1,2} [A-Z][a-z]+ 2026$/)
    expect(leftIn(JSON.stringify(shown))).toEqual([])
    expect(shown.rows).toHaveLength(notice.rows.length)
    expect(shownNotice(scope, notice)).toMatchObject({ translated: false, title: notice.title, rows: notice.rows })
  })

  it('leave the text and its hash as they are', () => {
    for (const [, notice] of currentNotices)
      expect(speaking('en', () => [noticeText(notice), noticeHash(notice)])).toEqual([noticeText(notice), noticeHash(notice)])
    const agreed = speaking('en', () => agreedNotice('employers', '1'))
    expect(agreed).toEqual({ ok: true, value: currentNotice('employers') })
  })
})

describe('sentences of talent in English', () => {
  it('has no Chinese in its problems', () => {
    for (const kinds of Object.values(problems)) expect(leftIn(speaking('en', () => JSON.stringify(kinds)))).toEqual([])
    expect(leftIn(JSON.stringify(speaking('en', () => agreedNotice('employers', '0'))).replace(/"detail":"让用人单位.*?",/, ''))).toEqual(
      [],
    )
  })

  it.each<readonly [z.ZodType, object]>([
    [EnrolCommand, {}],
    [EnrolCommand, { profile: {}, consents: { registry: '', employers: 1 } }],
    [EnrolCommand, { profile: { trades: [], years: 61, expectPay: 1, refusals: ['x'], level: 'x', districts: ['x'] }, consents: {} }],
    [EnrolCommand, { profile: { trades: [{ title: '13000000000' }], text: 'QQ 12345', skills: ['a@b.cn'], years: 0.5 }, consents: {} }],
    [
      EnrolCommand,
      { profile: { trades: [{ title: 'x' }], certificates: [{ name: 'x', issuedOn: '2026-01-02', expires: '2026-01-01' }] }, consents: {} },
    ],
    [Contact, { name: '', phone: '1', mail: 'x', wechat: '?' }],
  ])('tells what is wrong', (schema, given) => {
    const read = speaking('en', () => readAs(schema, given))
    expect(read.ok).toBe(false)
    expect(leftIn(JSON.stringify(read.ok ? [] : read.error.map(({ detail }) => detail)))).toEqual([])
  })
})
