import { describe, expect, it } from 'vitest'
import { privacyPage } from '#functions/public/site/privacy.page.tsx'
import { speaking } from '#shared/kernel/language.ts'
import { currentNotice, noticeText } from '#shared/talent/domain/consent-notices.ts'
import { Contact } from '#shared/talent/domain/contact.ts'
import { consentScopes, TalentProfile } from '#shared/talent/domain/talent.ts'
import { InvitedContact } from '#shared/talent/domain/vault-request.ts'

describe('个人信息保护法 5, 6, 19: what is kept of a person', () => {
  it('is this list and no more; whoever adds to it says here why it is needed', () => {
    expect(Object.keys(InvitedContact.shape)).toEqual(['name', 'phone'])
    expect(Object.keys(Contact.shape).toSorted()).toEqual(['mail', 'name', 'phone', 'wechat'])
    expect(Object.keys(TalentProfile.shape).toSorted()).toEqual([
      'availableFrom',
      // For statistics alone, and only told if the person likes.
      'birthYear',
      'certificates',
      'corrections',
      'districts',
      'expectPay',
      'level',
      'refusals',
      'skills',
      'text',
      'trades',
      'years',
    ])
  })
})

describe('个人信息保护法 48: the rules of processing are explained', () => {
  it.each(['zh', 'en'] as const)('on a public page and in the notice of every consent, in %s', (language) => {
    speaking(language, () => {
      const page = String(privacyPage({ operator: '某局', contact: '0571-12333', licences: [] }).body)
      expect(page).toContain('0571-12333')
      for (const scope of consentScopes) expect(noticeText(currentNotice(scope)).length).toBeGreaterThan(50)
    })
  })
})
