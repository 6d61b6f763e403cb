import { describe, expect, it } from 'vitest'
import { organisationsView } from '#functions/bureau/accounts/list.page.tsx'
import { reviewView } from '#functions/bureau/accounts/review.page.tsx'
import { homeView } from '#functions/bureau/home/home.page.tsx'
import { accountView } from '#functions/desk/accounts/account.page.tsx'
import { closePage } from '#functions/desk/accounts/close.page.tsx'
import { keyCreated, keysView } from '#functions/desk/accounts/keys.page.tsx'
import { invited, joining, membersView } from '#functions/desk/accounts/members.page.tsx'
import { noOrganisation, organisationView } from '#functions/desk/accounts/organisation.page.tsx'
import { chooseKind, editing, registration } from '#functions/desk/accounts/register.page.tsx'
import { loggedOut, loginStart } from '#functions/desk/accounts/sign-in.page.tsx'
import { deviceName, deviceOf } from '#shared/accounts/domain/device.ts'
import { registrableKinds } from '#shared/accounts/domain/kinds.ts'
import { newOrganisation } from '#shared/accounts/domain/new-organisation.ts'
import { type Organisation, OrganisationContent, RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import { organisationLists } from '#shared/accounts/domain/organisation-lists.ts'
import { Invitation, Session } from '#shared/accounts/domain/people.ts'
import * as problems from '#shared/accounts/domain/problems.ts'
import { type Standing, standingNames } from '#shared/accounts/domain/standing.ts'
import { decided } from '#shared/accounts/domain/verification.ts'
import { invitedMessage, rejectedMessage } from '#shared/accounts/messages.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { readAs } from '#shared/platform/http/issues.ts'
import { keyScopes, type Person } from '#shared/platform/http/principal.ts'
import { said } from '../../support/said.ts'
import { agencyContent, organisationId, personId } from './examples.ts'

/** Latin letters only, so that every Chinese character on a page is one of ours. */
const content = OrganisationContent.parse({
  ...agencyContent,
  name: 'West Stream',
  contact: { ...agencyContent.contact, function: 'Office' },
})
const at = '2026-12-01T00:00:00.000Z'
const registered = newOrganisation({ id: organisationId, content, createdBy: personId, now: at })
const organisation: Organisation = {
  ...decided(registered, { verdict: 'reject', remarks: { name: 'Differs', general: 'Late' } }, at),
  suspension: { at, reason: 'Deposits' },
  history: (['registered', 'resubmitted', 'updated', 'verified', 'rejected', 'suspended', 'lifted'] as const).map((action) => ({
    at,
    by: 'bureau',
    action,
    reason: 'Because',
  })),
}
const membership = {
  organisationId,
  organisationName: 'West Stream',
  kind: 'agency',
  role: 'admin',
  verified: true,
  suspended: false,
} as const
const person = { kind: 'person', personId, name: 'Lin', sessionId: 'x', member: membership } as unknown as Person & {
  readonly member: typeof membership
}
const session = Session.parse({
  id: 'ses_01JDK0000000000000000000AA',
  personId,
  digest: 'x',
  startedAt: at,
  device: deviceOf('MicroMessenger iPhone'),
  expiresAt: 1_800_000_000,
})
const invitation = Invitation.parse({
  id: 'inv_01JDK0000000000000000000AA',
  organisationId,
  role: 'member',
  note: 'Ann',
  digest: 'x',
  state: 'open',
  createdAt: at,
  expiresAt: 1_800_000_000,
})
const url = new URL('http://localhost/x?done=verified')
const form = { values: {} }
const shared = { form, fresh: 'x', url }
const row = { waiting: 100, more: true, oldest: at, title: () => 'Queue', href: '/x', next: '/x' }
const statuses = Object.keys(standingNames) as readonly Standing[]

const pages: readonly (readonly [string, () => Page])[] = [
  ['before signing in', () => loginStart({ issuer: 'id.example', go: '/x', principal: person })],
  ['signed out', () => loggedOut({ issuer: 'id.example' })],
  [
    'account without organisation',
    () =>
      accountView({
        person,
        closing: undefined,
        fresh: 'x',
        organisations: [],
        sessions: [session],
        today: '2026-12-01',
        issuer: 'id',
        url,
      }),
  ],
  [
    'account',
    () =>
      accountView({
        person,
        closing: { askedAt: '2026-12-01T00:00:00.000Z', closesOn: '2026-12-08', leaves: true },
        fresh: 'x',
        organisations: [true, false].map((active) => ({ organisation, role: 'admin' as const, active })),
        sessions: [session],
        today: '2026-12-01',
        issuer: 'id',
        url,
      }),
  ],
  ['closing an account', () => closePage({ days: 7, form, fresh: 'x' })],
  ['choice of kind', chooseKind],
  ...registrableKinds.map((kind): readonly [string, () => Page] => [
    `registration of ${kind}`,
    () => registration({ kind, form, fresh: 'x' }),
  ]),
  ['editing', () => editing({ kind: 'agency', form, fresh: 'x', rev: 1 })],
  ...statuses.map((standing): readonly [string, () => Page] => [
    `organisation ${standing}`,
    () => organisationView({ organisation, standing, admin: standing === 'due', url }),
  ]),
  ['no organisation', noOrganisation],
  ['members', () => membersView({ by: person, members: [], invitations: [invitation], ...shared })],
  ['invited', () => invited({ link: 'https://x' })],
  ['joining', () => joining({ offer: { invitation, organisation }, by: person, form })],
  ['keys', () => keysView({ keys: [], scopes: keyScopes, lastDay: '2027-06-30', ...shared })],
  ['key created', () => keyCreated({ token: 'x', baseUrl: 'https://x' })],
  ...organisationLists.map((list): readonly [string, () => Page] => [
    `bureau's list ${list}`,
    () =>
      organisationsView({
        list,
        organisations: [organisation],
        reader: { names: new Map(), personId: 'x', now: at },
        next: undefined,
        url,
      }),
  ]),
  [
    'review',
    () =>
      reviewView({
        organisation: { ...registered, reviewed: { ...content, name: 'East Stream' } },
        standing: 'pending',
        waiting: true,
        otherHand: undefined,
        ownHand: true,
        head: true,
        ...shared,
      }),
  ],
  [
    'review of a suspended one',
    () => reviewView({ organisation, standing: 'suspended', waiting: false, otherHand: 'Zhou', ownHand: false, head: true, ...shared }),
  ],
  ["bureau's home", () => homeView({ organisation: 'Bureau', rows: [row] })],
]

/** Chinese that is meant: words of the identity service's own page. */
const meant: RegExp = /\(忘记密码\)/g
const leftIn = (text: string): string[] => text.replaceAll(meant, '').match(/[\p{Script=Han}，。；：（）《》、]+/gu) ?? []

describe('pages of accounts in English', () => {
  it.each(pages)('%s has no Chinese of ours', async (_, page) => {
    const said = await speaking('en', async () => {
      const { title, body } = page()
      return `${title} ${String(await body)}`
    })
    expect(leftIn(said)).toEqual([])
  })

  it.each(pages)('%s is Chinese for everybody else', async (_, page) => {
    const html = String(await page().body)
    expect(leftIn(html)).not.toEqual([])
    expect(html).not.toMatch(/(?:The|You|Please|Your|organisations?) /)
  })
})

describe('sentences of accounts in English', () => {
  it('has no Chinese in its problems', () => {
    for (const kinds of Object.values(problems)) expect(leftIn(speaking('en', () => JSON.stringify(kinds)))).toEqual([])
  })

  it.each([
    {},
    { ...agencyContent, kind: 'bureau' },
    { ...agencyContent, kind: 'employer' },
    { ...agencyContent, licence: undefined },
    { ...agencyContent, serviceClass: 'x', licence: { number: 'x' }, contact: { function: '', phone: '1', email: 'x' } },
    { ...agencyContent, licence: { number: 'x'.repeat(70) } },
  ])('tells what is wrong in a registration: %j', (given) => {
    const read = speaking('en', () => readAs(RegistrationContent, given))
    expect(read.ok).toBe(false)
    const details = read.ok ? [] : read.error.map(({ detail }) => detail)
    expect(leftIn(details.join(' ').replaceAll('(浙)人服证字〔2026〕第0100001号', ''))).toEqual([])
  })

  it('calls a device that was kept in Chinese by its English name', () => {
    expect(deviceName(session.device)).toBe('苹果手机 · 微信')
    expect(speaking('en', () => deviceName(session.device))).toBe('iPhone · WeChat')
    expect(speaking('en', () => deviceName(deviceOf(undefined)))).toBe('Unknown device · unknown browser')
  })
})

it('writes messages in both languages, whoever causes them', () => {
  for (const make of [
    () => rejectedMessage(organisation),
    () => invitedMessage(invitation, 'Lin'),
    () => invitedMessage(invitation, undefined),
  ])
    expect(speaking('en', make)).toEqual(make())
  const { zh, en } = said(speaking('en', () => rejectedMessage(organisation)))
  expect(zh.text).toContain('单位名称：Differs')
  expect(en.text).toContain('Name of the organisation: Differs')
  expect(said(invitedMessage(invitation, undefined)).zh.text).toMatch(/^管理员邀请/)
})
