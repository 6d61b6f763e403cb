import type { Socket } from 'node:net'
import type { Answer } from './fault-answers.ts'

/** A message of HTTP/1.1. `head`: its first line and its headers; `bytes`: all of it. */
export type Message = { readonly head: string; readonly body: Buffer; readonly bytes: Buffer }

const gap = '\r\n\r\n'
const length = /^content-length: *(\d+)/im

/** Each message that comes over a connection, when it is there whole. They have to say their length: DynamoDB's always do. */
export function eachMessage(socket: Socket, take: (message: Message) => void): void {
  let held: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    for (let end = held.indexOf(gap); end >= 0; end = held.indexOf(gap)) {
      const head = held.toString('latin1', 0, end)
      const from = end + gap.length
      const until = from + lengthIn(head)
      if (held.length < until) return
      take({ head, body: held.subarray(from, until), bytes: held.subarray(0, until) })
      held = held.subarray(until)
    }
  })
}

function lengthIn(head: string): number {
  const said = length.exec(head)?.[1]
  if (said === undefined) throw new Error(`a message does not say its length: ${head.split('\r\n', 1)[0]}`)
  return Number(said)
}

export function statusOf({ head }: Message): number {
  return Number(head.split(' ', 2)[1])
}

/** The same message with another body. */
export function withBody({ head }: Pick<Message, 'head'>, text: string): Message {
  const body = Buffer.from(text)
  const changed = head.replace(length, `content-length: ${body.length}`)
  return { head: changed, body, bytes: Buffer.concat([Buffer.from(changed + gap, 'latin1'), body]) }
}

export function messageOf({ status, type, body }: Answer): Message {
  return withBody({ head: `HTTP/1.1 ${status} -\r\ncontent-type: ${type}\r\ncontent-length: 0` }, body)
}
