import { describe, expect, it } from 'vitest'
import { invitationLink } from '#functions/vault/contacts/invited-contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { smsLength, smsText } from '#shared/messages/domain/sms.ts'
import { templates, templatesByContext } from '#shared/messages/templates/catalogue.ts'
import { filled, inBoth, type Template, template } from '#shared/messages/templates/template.ts'

const all = Object.entries(templates) as unknown as readonly (readonly [name: string, template: Template])[]
const han = /\p{Script=Han}/u
/** What stays Chinese in an English text: names and free texts of the example, as `示例…` or between quotation marks. */
const quoted = /“[^”]*”|\p{Script=Han}[\p{Script=Han}\d 、（）]*/gu

describe('every message', () => {
  it('stands once in the catalogue', () => {
    const names = Object.values(templatesByContext).flatMap((some) => Object.keys(some))
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
    expect(all.map(([name]) => name).toSorted()).toEqual(names.toSorted())
    expect(names.length).toBeGreaterThan(40)
  })

  it.each(all)('%s has an example that fills it in both languages', (_, one) => {
    const { zh, en } = filled(one, one.example)
    for (const text of [zh.subject, zh.text, en.subject, en.text]) {
      expect(text.trim()).toBe(text)
      expect(text).not.toBe('')
      expect(text).not.toMatch(/undefined|NaN|\[object|\n\n\n/)
    }
    expect(zh.subject).toMatch(han)
    expect(en.subject.replace(quoted, '')).not.toMatch(han)
    expect(en.text.replace(quoted, '')).not.toMatch(/[，。：；]/)
    expect(en.subject).toMatch(/[a-z]{3}/)
  })

  it.each(all)('%s is plain data, so that it can be kept until it is said', (_, { example }) => {
    expect(JSON.parse(JSON.stringify(example))).toEqual(example)
  })

  it.each(all.filter(([, { reach }]) => reach === 'phone'))(
    '个人信息保护法 17: the SMS of %s says by itself what it is about, in three pieces at most',
    (name, one) => {
      const { zh } = filled(one, one.example)
      const link = name.startsWith('invitation')
        ? invitationLink({ seal: createSeal(Buffer.alloc(32, 1).toString('base64')) }, 'inv_01JDK0000000000000000000AA' as Id<'invitation'>)
        : '/me/introductions'
      const text = smsText(zh, `https://jobs.hangzhou.example.gov.cn${link}`)
      expect(smsLength(text).segments).toBeLessThanOrEqual(3)
    },
  )
})

it('个人信息保护法 17: an invitation says who wrote what, that it is voluntary, how to refuse, and when it is erased', () => {
  const { zh } = filled(templates.invitation, templates.invitation.example)
  for (const word of ['示例焊接行业协会', '拒绝', '2026-12-26']) expect(zh.subject).toContain(word)
  for (const word of ['姓名', '手机号码', '工种', '由您自己决定', '拒绝', '2026-12-26', '删除']) expect(zh.text).toContain(word)
})

describe('values', () => {
  const texts = bilingual({ where: '线上' }, { where: 'online' })
  const one = template<{
    readonly where: ReturnType<typeof inBoth>
    readonly many: readonly (string | ReturnType<typeof inBoth>)[]
    readonly count: number
    readonly open: boolean
  }>({
    reach: 'site',
    example: { where: inBoth(() => texts.where), many: [inBoth(() => texts.where), '甲'], count: 3, open: false },
    zh: ({ where, many, count, open }) => ({ subject: where, text: `${many.join('、')} ${count} ${open}` }),
    en: ({ where, many, count, open }) => ({ subject: where, text: `${many.join(', ')} ${count} ${open}` }),
  })

  it('are met in the language of the text, alone and in lists; the rest as it is', () => {
    expect(filled(one, one.example)).toEqual({
      zh: { subject: '线上', text: '线上、甲 3 false' },
      en: { subject: 'online', text: 'online, 甲 3 false' },
    })
  })
})

describe('what depends on its values', () => {
  const text = (name: keyof typeof templates, values: object): string =>
    filled(templates[name] as unknown as Template, values as never).zh.text

  it.each([
    ['organisation-verified', { name: '甲厂' }, '甲厂已通过核验，现在可以使用全部服务。'],
    [
      'organisation-verified',
      { name: '甲厂', validUntil: '2027-05-01' },
      '甲厂已通过核验，现在可以使用全部服务。核验有效期到 2027-05-01，到期前我们会再次核验。',
    ],
    ['mandate-accepted', { from: '甲', posts: '焊工', begins: '2026-01-01', ends: '2026-02-01' }, '焊工，2026-01-01 至 2026-02-01。'],
    [
      'mandate-declined',
      { from: '甲', posts: '焊工', begins: '2026-01-01', ends: '2026-02-01', reason: '已满' },
      '焊工，2026-01-01 至 2026-02-01。理由：已满',
    ],
    ['introduction-asked', { organisation: '甲', vacancy: '焊工' }, '甲就岗位“焊工”想联系您。对方看不到您的姓名和电话；是否理会由您决定。'],
    ['fair-edited', { title: '场', when: '那天', reader: 'visitor', details: '路线' }, '“场”（那天）更新了路线。'],
    [
      'fair-tomorrow',
      { title: '场', when: '那天', code: 'A' },
      '您登记的“场”在那天。入场码：A。\n不能来的话，请在“我的招聘会”里取消登记，把名额让给别人。',
    ],
  ] as const)('%s with %j', (name, values, said) => expect(text(name, values)).toBe(said))
})
