import { html } from 'hono/html'
import { localOf } from '#shared/kernel/civil-date.ts'
import { smsLength } from '#shared/messages/domain/sms.ts'
import type { Letter, Mailbox } from './mailbox.ts'
import type { Markup } from './page.ts'

const perPage = 50

/** What people have been sent, newest first, each as its receiver sees it. */
export function mailboxPage(mailbox: Mailbox, before: number | undefined): Markup {
  const { letters, next } = mailbox.page({ before, limit: perPage })
  if (letters.length === 0) {
    return html`<p>还没有短信和邮件。发给人的都会出现在这里，不会真的寄出；站内消息在“我的 › 消息”和“账号 › 消息”。</p>
<p><a href="/dev/messages">看各种消息的样子</a> · <a href="/dev">返回</a></p>`
  }
  const [newest, oldest] = [letters[0]?.number, letters.at(-1)?.number]
  return html`<p>第 ${newest}–${oldest} 条，新的在前，是收到的人看到的样子；没有真的寄出。</p>
${letters.map(letterMarkup)}
<p>${next === undefined ? '' : html`<a rel="next" href="/dev/mailbox?before=${next}">更早的</a> · `}<a href="/dev/messages">各种消息的样子</a> · <a href="/dev">返回</a></p>`
}

function letterMarkup(letter: Letter & { readonly number: number }): Markup {
  const { channel, to, text, at, number } = letter
  const when = `第 ${number} 条 · ${localOf(at).replace('T', ' ')} · 寄给 ${to}`
  if (channel === 'mail') return html`<article><h2>邮件：${letter.subject}</h2><p>${when}</p><pre>${withLinks(text)}</pre></article>`
  return html`<article><h2>短信</h2><p>${when} · ${lengthText(text)}</p><pre>${withLinks(text)}</pre></article>`
}

export function lengthText(text: string): string {
  const { characters, segments } = smsLength(text)
  return `${characters} 字，计 ${segments} 条`
}

/** Addresses can be opened, as a phone or a mail program lets one. */
function withLinks(text: string): readonly Markup[] {
  return text.split(/(https?:\/\/[^\s，。；）]+)/).map((part, at) => (at % 2 === 0 ? html`${part}` : html`<a href="${part}">${part}</a>`))
}
