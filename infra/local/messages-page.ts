import { html } from 'hono/html'
import { mailText } from '#shared/messages/domain/mail.ts'
import { smsText } from '#shared/messages/domain/sms.ts'
import { type TemplateName, templates, templatesByContext } from '#shared/messages/templates/catalogue.ts'
import { filled, type Reach, type Template } from '#shared/messages/templates/template.ts'
import { lengthText } from './mailbox-page.ts'
import type { Markup } from './page.ts'

const reaches: Readonly<Record<Reach, string>> = { site: '只在站内', mail: '站内，留了邮箱的另发邮件', phone: '站内，另发短信' }

/** Every message there is, by its context. */
export function messageList(): Markup {
  return html`<p>每一种消息按示例内容显示：站内、短信、邮件各是什么样。</p>
${Object.entries(templatesByContext).map(
  ([
    context,
    some,
  ]) => html`<h2>${context}</h2><table><thead><tr><th scope="col">名称</th><th scope="col">标题</th><th scope="col">怎样到人</th></tr></thead>
<tbody>${Object.entries(some as unknown as Readonly<Record<string, Template>>).map(
    ([name, template]) =>
      html`<tr><td><a href="/dev/messages/${name}">${name}</a></td><td>${filled(template, template.example).zh.subject}</td><td>${reaches[template.reach]}</td></tr>`,
  )}</tbody></table>`,
)}<p><a href="/dev">返回</a></p>`
}

/** One message with its example, as a person would see it. undefined: there is none of this name. */
export function messagePreview(name: string, baseUrl: string): Markup | undefined {
  if (!(name in templates)) return undefined
  const template = templates[name as TemplateName] as unknown as Template
  const { zh, en } = filled(template, template.example)
  // Only who was invited is sent a link of their own; for all others this stands for a page of the site.
  const address = `${baseUrl}${name.startsWith('invitation') ? '/join/01JDK0000000000000000000AA.AAAAAAAAAAAAAAAAAAAAAA' : '/me/messages'}`
  const sms = smsText(zh, address)
  const mail = mailText({ ...zh, english: en }, address)
  return html`<p>${reaches[template.reach]}</p>
<h2>站内</h2><article><h3>${zh.subject}</h3><pre>${zh.text}</pre></article>
<h2>站内（English）</h2><article lang="en"><h3>${en.subject}</h3><pre>${en.text}</pre></article>
${template.reach === 'phone' ? html`<h2>短信</h2><p>${lengthText(sms)}</p><pre>${sms}</pre>` : ''}
${template.reach === 'site' ? '' : html`<h2>邮件</h2><p>标题：${mail.subject}</p><pre>${mail.text}</pre>`}
<p><a href="/dev/messages">全部消息</a> · <a href="/dev">返回</a></p>`
}
