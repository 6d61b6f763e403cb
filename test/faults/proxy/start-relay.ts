import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CallLog, callLog } from './call-log.ts'
import { type DynamoInput, touchesOf } from './dynamo-call.ts'
import { type Fault, type Faults, noFaults } from './fault.ts'
import { refusingAnswer } from './fault-answers.ts'
import { halved } from './held-back.ts'
import { eachMessage, type Message, messageOf, statusOf, withBody } from './http-message.ts'
import type { EngineProxy } from './start-proxy.ts'

export type Relay = Pick<EngineProxy, 'url' | 'log' | 'setFaults' | 'stop'>

/**
 * What `startProxy` is for DynamoDB, for runs of many calls: it makes things go wrong as told and passes on the rest as it came, without
 * reading it. Nobody is refused, and the log has neither what was touched nor what it cost.
 */
export async function startRelay(target: string): Promise<Relay> {
  const log = callLog()
  let faults: Faults = noFaults
  const clients = new Set<Socket>()
  const server = createServer({ noDelay: true }, (client) => {
    clients.add(client)
    client.on('error', () => undefined).once('close', () => clients.delete(client))
    const ask = engineFor(client, target)
    eachMessage(client, (message) => {
      serve({ client, ask, message, faults, log }).catch(() => client.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    setFaults: (next) => {
      faults = next
    },
    stop: async () => {
      for (const client of clients) client.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve({ client, ask, message, faults, log }: Pick<Suffering, 'client' | 'ask' | 'message'> & Serving): Promise<void> {
  const at = Date.now()
  const began = performance.now()
  const operation = operationOf(message)
  const fault = faults({ engine: 'dynamo', operation })
  const answer = await suffer({ client, ask, message, operation, fault })
  const milliseconds = Math.round(performance.now() - began)
  const said = answer === undefined ? {} : { status: statusOf(answer) }
  log.add({ at, engine: 'dynamo', operation, touches: [], milliseconds, ...said, ...(fault && { fault: fault.kind }) }, [])
  if (answer === undefined) client.destroy()
  else client.write(answer.bytes)
}

type Serving = { readonly faults: Faults; readonly log: CallLog }

/** Asks the engine; nothing when it ends without an answer, or whoever asks is gone. */
type Ask = (message: Message) => Promise<Message | undefined>

/** A connection of its own for each client's: both have one message under way at a time. */
function engineFor(client: Socket, target: string): Ask {
  const { hostname, port } = new URL(target)
  const engine = connect({ host: hostname, port: Number(port), noDelay: true })
  let waiting: ((answer: Message | undefined) => void) | undefined
  const answered = (answer: Message | undefined): void => {
    waiting?.(answer)
    waiting = undefined
  }
  eachMessage(engine, answered)
  engine.on('error', () => undefined)
  engine.once('close', () => {
    answered(undefined)
    client.destroy()
  })
  client.once('close', () => engine.destroy())
  return (message) =>
    new Promise((resolve) => {
      if (engine.destroyed) return resolve(undefined)
      waiting = resolve
      engine.write(message.bytes)
    })
}

function operationOf({ head }: Message): string {
  return /^x-amz-target: *[^.\r]*\.(\w+)/im.exec(head)?.[1] ?? ''
}

type Suffering = {
  readonly client: Socket
  readonly ask: Ask
  readonly message: Message
  readonly operation: string
  readonly fault: Fault | undefined
}

/** What becomes of a call: the answer that is sent, or `undefined` when none reaches the caller. */
async function suffer({ client, ask, message, operation, fault }: Suffering): Promise<Message | undefined> {
  switch (fault?.kind) {
    case undefined:
      return ask(message)
    case 'delay':
      await sleep(fault?.milliseconds ?? 0)
      return ask(message)
    case 'reset':
      return undefined
    case 'black-hole':
      await new Promise<void>((resolve) => client.once('close', () => resolve()))
      return undefined
    case 'lost-reply':
      await ask(message)
      return undefined
    case 'unprocessed':
      return halfDone(ask, message, operation)
    default: {
      const items = touchesOf(operation, inputOf(message)).length
      const answer = fault === undefined ? undefined : refusingAnswer(fault.kind, operation, items)
      return answer === undefined ? ask(message) : messageOf(answer)
    }
  }
}

async function halfDone(ask: Ask, message: Message, operation: string): Promise<Message | undefined> {
  const { forward, complete } = halved(operation, inputOf(message))
  const answer =
    forward === undefined
      ? messageOf({ status: 200, type: 'application/x-amz-json-1.0', body: '{}' })
      : await ask(withBody(message, JSON.stringify(forward)))
  return answer && withBody(answer, JSON.stringify(complete(inputOf(answer))))
}

function inputOf({ body }: Message): DynamoInput {
  return JSON.parse(body.toString()) as DynamoInput
}
