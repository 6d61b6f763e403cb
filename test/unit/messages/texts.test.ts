import { describe, expect, it } from 'vitest'
import { mailText } from '#shared/messages/domain/mail.ts'
import { smsLength, smsText } from '#shared/messages/domain/sms.ts'

describe('an SMS', () => {
  it('names its sender, says its subject, and ends with where to go on', () => {
    expect(smsText({ subject: '示例厂想联系您' }, 'https://a.example/me')).toBe('【匠才】示例厂想联系您 https://a.example/me')
    expect(smsText({ subject: '示例厂想联系您' }, undefined)).toBe('【匠才】示例厂想联系您')
  })

  it.each([
    ['字'.repeat(70), 70, 1],
    ['字'.repeat(71), 71, 2],
    ['字'.repeat(134), 134, 2],
    ['字'.repeat(135), 135, 3],
    ['a'.repeat(160), 160, 1],
    ['a'.repeat(161), 161, 2],
    ['a'.repeat(306), 306, 2],
    ['a'.repeat(307), 307, 3],
    [`${'a'.repeat(158)}€`, 160, 1],
    [`${'a'.repeat(159)}€`, 161, 2],
    ['', 0, 1],
  ])('is as long, and paid as often, as operators count', (text, characters, segments) => {
    expect(smsLength(text)).toEqual({ characters, segments })
  })
})

describe('a mail', () => {
  const message = { subject: '示例厂想联系您', text: '第一行\n第二行', english: { subject: 'They write', text: 'First line' } }

  it('has the Chinese first and the English below, each with its own page', () => {
    const { subject, text } = mailText(message, 'https://a.example/me/introductions?x=1')
    expect(subject).toBe('【匠才】示例厂想联系您')
    expect(text).toMatch(/^第一行\n第二行\n打开：https:\/\/a\.example\/me\/introductions\?x=1\n\n本邮件由系统发出/)
    expect(text).toMatch(
      /\n\n—\n\nThey write\nFirst line\nOpen: https:\/\/a\.example\/en\/me\/introductions\?x=1\n\nThis mail was sent by a system/,
    )
  })

  it('个人信息保护法 15: says how to get no more of them', () => {
    const { text } = mailText(message, undefined)
    expect(text).toContain('不想再收到邮件的，请在“我的 › 联系方式”里删去邮箱')
    expect(text).not.toMatch(/打开|Open/)
  })

  it('written before there was an English text, is Chinese alone', () => {
    const { english: _, ...old } = message
    expect(mailText(old, 'https://a.example/me').text).not.toMatch(/—|This mail/)
  })
})
