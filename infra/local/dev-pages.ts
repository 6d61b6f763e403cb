import type { IncomingMessage, ServerResponse } from 'node:http'
import { html } from 'hono/html'
import { instantOfLocal, localOf } from '#shared/kernel/civil-date.ts'
import { keyOf } from './dead-letters.ts'
import { answerAsProvider } from './mail-providers.ts'
import { mailboxPage } from './mailbox-page.ts'
import { messageList, messagePreview } from './messages-page.ts'
import { type Markup, page } from './page.ts'
import { people } from './people.ts'
import type { LocalSystem } from './system.ts'

type Answer = { readonly title: string; readonly body: Markup } | { readonly json: unknown } | { readonly backTo: string }

/** The pages under `/dev` that only the local system has: who to be, where messages go, what they look like, what time it is, what was laid aside. */
export async function serveDevPage(
  system: LocalSystem,
  request: IncomingMessage,
  path: string,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  if (request.headers.origin !== undefined && request.headers.origin !== system.url) return send(response, 403, '请求不是从本站页面发出的')
  const call = `${request.method === 'POST' ? 'POST' : 'GET'} ${path}`
  const provided = answerAsProvider(system.mailbox, system.now(), call, body.toString())
  if (provided !== undefined) return send(response, provided.status, provided.body, provided.type)
  const answer = await answerTo(system, call, { body: body.toString(), query: new URL(request.url ?? '', system.url).searchParams })
  if (answer === undefined) return send(response, 404, await page('没有这个页面', html`<p><a href="/dev">回到开发页</a></p>`))
  if ('json' in answer) return send(response, 200, JSON.stringify(answer.json), 'application/json')
  if ('title' in answer) return send(response, 200, await page(answer.title, answer.body))
  response.setHeader('location', answer.backTo)
  send(response, 303, '')
}

function send(response: ServerResponse, status: number, body: string, type = 'text/html; charset=utf-8'): void {
  response.statusCode = status
  response.setHeader('content-type', type)
  response.end(body)
}

type Given = { readonly body: string; readonly query: URLSearchParams }

async function answerTo(system: LocalSystem, call: string, { body, query }: Given): Promise<Answer | undefined> {
  switch (call) {
    case 'GET /dev':
      return { title: '本机开发页', body: overview(system) }
    case 'GET /dev/status':
      return { json: { engines: system.engines, processes: system.processIds() } }
    case 'GET /dev/mailbox':
      return { title: '寄出的短信和邮件', body: mailboxPage(system.mailbox, numberIn(query.get('before'))) }
    case 'GET /dev/messages':
      return { title: '各种消息的样子', body: messageList() }
    case 'GET /dev/clock':
      return { title: '时钟', body: clock(system) }
    case 'POST /dev/clock': {
      const to = new URLSearchParams(body).get('to')
      if (to !== null && Number.isNaN(Date.parse(to)))
        return { title: '时间没有看懂', body: html`<p>请按 2026-12-05T08:50 填写。<a href="/dev/clock">返回</a></p>` }
      await system.moveClock(to === null ? undefined : instantOfLocal(to))
      return { backTo: '/dev/clock' }
    }
    case 'GET /dev/dead-letters':
      return { title: '死信', body: deadLetters(system) }
    case 'POST /dev/dead-letters':
      await system.redrive()
      return { backTo: '/dev/dead-letters' }
    case 'POST /dev/dead-letters/redrive':
      return { json: await system.redrive((JSON.parse(body) as { readonly ids?: readonly string[] }).ids) }
    case 'POST /dev/indexer':
      return { json: await system.invoke('indexer', JSON.parse(body) as { readonly job: string }) }
    default:
      return previewOf(call, system.url)
  }
}

/** `GET /dev/messages/vacancy-returned`. */
function previewOf(call: string, url: string): Answer | undefined {
  const name = /^GET \/dev\/messages\/([a-z-]+)$/.exec(call)?.[1]
  const body = name === undefined ? undefined : messagePreview(name, url)
  return body === undefined ? undefined : { title: `消息 ${name}`, body }
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined
}

function overview(system: LocalSystem): Markup {
  return html`<h2>换一个身份</h2>
<ul class="plain">${people.map(({ sub, name, role, who }) => html`<li><a href="/login?as=${sub}">${name} · ${role}</a> ${who}</li>`)}
<li><a href="/login">以新来的人登录</a> 输入姓名，从注册单位开始</li></ul>
<h2>工具</h2>
<ul><li><a href="/dev/mailbox">寄出的短信和邮件</a></li>
<li><a href="/dev/messages">各种消息的样子</a></li>
<li><a href="/dev/clock">时钟</a>:现在是 ${shown(system.now())}</li>
<li><a href="/dev/dead-letters">死信</a>:${system.deadLetters.list().length} 条</li>
<li><a href="/openapi.json">接口说明 openapi.json</a></li></ul>
<h2>重新开始</h2>
<p>在启动窗口按 Ctrl-C 停止，运行 <code>npm run reset</code> 清空数据，再运行 <code>npm start</code>。</p>`
}

function clock(system: LocalSystem): Markup {
  const now = system.now()
  return html`<p>系统现在的时间是 <strong>${shown(now)}</strong>(杭州)。往未来拨会立即运行到期的定时任务，例如岗位到期。</p>
<form method="post"><p><label for="to">拨到</label> <input id="to" name="to" type="datetime-local" value="${localOf(now)}" required> <button type="submit">拨动时钟</button></p></form>
<form method="post"><p><button type="submit">回到真实时间</button></p></form><p><a href="/dev">返回</a></p>`
}

function deadLetters(system: LocalSystem): Markup {
  const letters = system.deadLetters.list()
  if (letters.length === 0) return html`<p>没有死信：所有变更都已被接收。</p><p><a href="/dev">返回</a></p>`
  return html`<table><caption>五次都没有被接收的变更</caption><thead><tr><th scope="col">函数</th><th scope="col">表</th><th scope="col">键</th><th scope="col">原因</th></tr></thead>
<tbody>${letters.map((letter) => html`<tr><td>${letter.fn}</td><td>${letter.table}</td><td>${keyOf(letter)}</td><td>${letter.reason}</td></tr>`)}</tbody></table>
<form method="post"><p><button type="submit">全部重新发送</button></p></form><p><a href="/dev">返回</a></p>`
}

function shown(instant: string): string {
  return localOf(instant).replace('T', ' ')
}
