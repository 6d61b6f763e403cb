import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { agreedNotice, agreedNotices } from '#shared/talent/domain/agreed-notices.ts'
import { consentNotices, currentNotice, currentNotices, noticeHash, noticeOf, noticeText } from '#shared/talent/domain/consent-notices.ts'
import { consentScopes } from '#shared/talent/domain/talent.ts'
import { talentParametersOn } from '#shared/talent/domain/talent-parameters.ts'

describe('consent notices', () => {
  it('there is one for every scope, in the order of the scopes', () => {
    expect(currentNotices.map(([scope]) => scope)).toEqual([...consentScopes])
  })

  /** A text that somebody agreed to may not change under its version. Whoever changes a word adds a version and a row here. */
  it('every version keeps its words', () => {
    const pinned = consentScopes.flatMap((scope) =>
      consentNotices[scope].map((notice) => `${scope}@${notice.version} ${noticeHash(notice).slice(0, 16)}`),
    )
    expect(pinned).toEqual([
      'registry@1 f39fc9dca2958222',
      'registry@2 91a4399a448b6614',
      'employers@1 7401601cc4a56794',
      'agencies@1 0df8febe179fdca0',
      'associationStatus@1 c3402969a81a0bd5',
      'statistics@1 d1bc1c5454cebf8a',
      'statistics@2 9096dca8e2165d56',
    ])
  })

  it('the hash is that of the text as shown', () => {
    const notice = currentNotice('employers')
    expect(noticeHash(notice)).toBe(createHash('sha256').update(noticeText(notice)).digest('hex'))
    expect(noticeHash({ ...notice, consent: `${notice.consent}。` })).not.toBe(noticeHash(notice))
  })

  it.each(consentScopes)(
    '个人信息保护法 17, 23: %s names processor, purpose, kinds, recipients, retention, refusal and rights',
    (scope) => {
      const terms = currentNotice(scope).rows.map(([term]) => term)
      expect(terms).toEqual(
        expect.arrayContaining(['谁来处理', '做什么用', '涉及哪些信息', '提供给谁', '保存多久', '不同意会怎样', '您的权利']),
      )
    },
  )

  it.each(['registry', 'employers', 'agencies'] as const)('个人信息保护法 24: %s says how people are ranked or searched', (scope) => {
    expect(currentNotice(scope).rows.map(([term]) => term)).toContain('怎么处理')
  })

  it('个人信息保护法 17, 19, 47: the registry’s notice says for how many days who asked to leave is kept', () => {
    const kept = new Map<string, string>(currentNotice('registry').rows).get('保存多久')
    expect(kept).toContain(`${talentParametersOn('2026-11-26').leavingDays} 天内可以反悔`)
  })

  it('an old version can still be read', () => {
    expect(noticeOf('registry', '1')?.version).toBe('1')
    expect(noticeOf('registry', '0')).toBeUndefined()
  })
})

describe('个人信息保护法 14: a consent is to the text that was shown', () => {
  it('the current version is taken', () => {
    expect(agreedNotice('agencies', currentNotice('agencies').version)).toEqual({ ok: true, value: currentNotice('agencies') })
  })

  it('another one is refused, with the new text', () => {
    expect(agreedNotice('agencies', '0')).toEqual({
      ok: false,
      error: {
        kind: 'consent-text-changed',
        detail: noticeText(currentNotice('agencies')),
        errors: [expect.objectContaining({ pointer: '/version', nearest: [{ code: '1', name: currentNotice('agencies').title }] })],
      },
    })
  })

  it('enrolling fails on any stale text, and points to it', () => {
    const refused = agreedNotices({ registry: currentNotice('registry').version, statistics: 'x' })
    expect(refused).toMatchObject({ ok: false, error: { errors: [{ pointer: '/consents/statistics' }] } })
  })
})
