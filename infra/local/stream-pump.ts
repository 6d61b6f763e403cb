import { setTimeout as sleep } from 'node:timers/promises'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  type _Record,
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams'
import type { FunctionName } from '#shared/platform/access.ts'
import { streamDelivery } from '../functions.ts'
import type { DeadLetterBox, StreamRecord } from './dead-letters.ts'
import type { Outcome } from './function-pool.ts'
import { localConnection } from './local-connection.ts'
import { readState, writeState } from './state-file.ts'

export type PumpSettings = {
  readonly dynamo: string
  /** Physical name of the table, and the function that has the right `s` on it. */
  readonly table: string
  readonly fn: FunctionName
  readonly invoke: (event: unknown) => Promise<Outcome>
  /** Local time, ISO: every event carries it. */
  readonly now: () => string
  /** Where the position is kept. */
  readonly file: string
  readonly deadLetters: DeadLetterBox
  readonly say: (line: string) => void
}

export type Pump = {
  /** Resolves when everything written before the call has been delivered or laid aside: how many records that took. */
  readonly drain: () => Promise<number>
  readonly stop: () => Promise<void>
}

type Position = { readonly stream: string; readonly sequence?: string }

/** Lambda asks a stream four times a second. */
const idleMilliseconds = 250
/** After the first failure of a batch; doubled after each further one. */
const firstPauseMilliseconds = 100
const longestPauseMilliseconds = 5000

/**
 * Follows a table's stream as Lambda's event source mapping does: batches in order, one at a time; a partial failure goes on from the
 * lowest failed record; what fails five times is laid aside and the rest goes on. The position is stored after each batch, so a
 * record may be delivered twice after a crash, but none is lost. No bisect: a batch that fails as a whole is laid aside as a whole.
 */
export function startPump(settings: PumpSettings): Pump {
  const stopping = new AbortController()
  let wake = new AbortController()
  let idleReads = 0
  let delivered = 0

  const follow = async (): Promise<void> => {
    const stream = await openStream(settings)
    while (!stopping.signal.aborted) {
      const records = await stream.read()
      await deliverAll(settings, records, stream.keep, stopping.signal)
      delivered += records.length
      if (records.length > 0) continue
      idleReads += 1
      await sleep(idleMilliseconds, undefined, { signal: wake.signal }).catch(() => undefined)
      wake = new AbortController()
    }
  }
  /** An engine that does not answer is asked again from the stored position, ever less often; when it ended for good, the whole system ends. */
  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted; ) {
      const before = delivered + idleReads
      await follow().catch(async (error: unknown) => {
        if (stopping.signal.aborted) return
        failures = delivered + idleReads > before ? 1 : failures + 1
        const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** failures)
        const reason = error instanceof Error ? error.message : String(error)
        settings.say(`读取 ${settings.table} 的变更时出错，${pause / 1000} 秒后继续：${reason}`)
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
      })
    }
  }

  const running = run()
  return {
    drain: async () => {
      const before = delivered
      // The read that runs now may have begun before the call; the one after it has not.
      const enough = idleReads + 2
      while (idleReads < enough && !stopping.signal.aborted) {
        wake.abort()
        await Promise.race([sleep(5), running])
      }
      return delivered - before
    },
    stop: async () => {
      stopping.abort()
      wake.abort()
      await running
    },
  }
}

type Stream = { readonly read: () => Promise<readonly StreamRecord[]>; readonly keep: (sequence: string) => void }

async function openStream({ dynamo, table, file }: PumpSettings): Promise<Stream> {
  const connection = localConnection(dynamo)
  const client = new DynamoDBStreamsClient(connection)
  const arn = (await new DynamoDBClient(connection).send(new DescribeTableCommand({ TableName: table }))).Table?.LatestStreamArn
  if (arn === undefined) throw new Error(`${table} has no stream`)
  const stored = readState<Position | undefined>(file, undefined)
  let position: Position = stored?.stream === arn ? stored : { stream: arn }
  const shard = (await client.send(new DescribeStreamCommand({ StreamArn: arn }))).StreamDescription?.Shards?.[0]?.ShardId
  const first = await client.send(
    new GetShardIteratorCommand({
      StreamArn: arn,
      ShardId: shard,
      ...(position.sequence === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position.sequence }),
    }),
  )
  let iterator = first.ShardIterator
  return {
    read: async () => {
      const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: streamDelivery.batchSize }))
      iterator = page.NextShardIterator
      return (page.Records ?? []).map((record) => asDelivered(record, arn))
    },
    keep: (sequence) => {
      position = { stream: arn, sequence }
      writeState(file, position)
    },
  }
}

/** The SDK's record in the JSON that Lambda sends: dates in epoch seconds, bytes in base64, and where it came from. */
function asDelivered(record: _Record, eventSourceARN: string): StreamRecord {
  const created = record.dynamodb?.ApproximateCreationDateTime
  const dated = { ...record, eventSourceARN, dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: Number(created) / 1000 } }
  return JSON.parse(
    JSON.stringify(dated, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)),
  ) as StreamRecord
}

async function deliverAll(
  settings: PumpSettings,
  batch: readonly StreamRecord[],
  keep: (sequence: string) => void,
  stopping: AbortSignal,
): Promise<void> {
  let rest = batch
  let attempts = 0
  while (rest.length > 0) {
    const outcome = await unless(stopping, deliver(settings, rest))
    // Whoever stops does not wait for a function that waits for an engine: the batch is delivered again at the next start.
    if (outcome === undefined) return
    const { taken, reason } = outcome
    const last = rest[taken - 1]
    if (last !== undefined) {
      keep(last.dynamodb.SequenceNumber)
      attempts = 0
    }
    rest = rest.slice(taken)
    if (reason === undefined) return
    if (stopping.aborted) return
    attempts += 1
    if (attempts < streamDelivery.attempts) {
      await sleep(firstPauseMilliseconds * 2 ** (attempts - 1), undefined, { signal: stopping }).catch(() => undefined)
      continue
    }
    const refused = reason.whole ? rest : rest.slice(0, 1)
    layAside(settings, refused, reason.text, attempts)
    keep(refused.at(-1)?.dynamodb.SequenceNumber ?? '')
    rest = rest.slice(refused.length)
    attempts = 0
  }
}

/** What comes of work, or `undefined` at once when the signal says so. */
async function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(undefined)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}

type Refusal = { readonly whole: boolean; readonly text: string }

/** One delivery: how many records from the first on were taken, and why the next one was not. */
async function deliver(
  settings: Pick<PumpSettings, 'invoke' | 'now'>,
  records: readonly StreamRecord[],
): Promise<{ readonly taken: number; readonly reason?: Refusal }> {
  const outcome = await settings.invoke({ Records: records, time: settings.now() })
  if (outcome.kind === 'failed') return { taken: 0, reason: { whole: true, text: `${outcome.errorType}: ${outcome.errorMessage}` } }
  if (outcome.kind === 'crashed') return { taken: 0, reason: { whole: true, text: `进程意外结束(${outcome.reason})` } }
  if (outcome.kind !== 'answered') return { taken: 0, reason: { whole: true, text: outcome.kind } }
  const failed = failuresIn(outcome.answer)
  if (failed.length === 0) return { taken: records.length }
  const places = failed.map((id) => records.findIndex((record) => record.dynamodb.SequenceNumber === id))
  if (places.includes(-1)) return { taken: 0, reason: { whole: true, text: '函数报告了不在批次中的记录' } }
  return { taken: Math.min(...places), reason: { whole: false, text: '函数把这条记录报告为失败；原因见该函数的日志' } }
}

function failuresIn(answer: unknown): readonly unknown[] {
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer)) return []
  const failures = answer.batchItemFailures
  return Array.isArray(failures) ? failures.map((item: { readonly itemIdentifier?: unknown }) => item.itemIdentifier) : []
}

function layAside({ fn, table, deadLetters, say }: PumpSettings, records: readonly StreamRecord[], reason: string, attempts: number): void {
  for (const record of records) deadLetters.add({ fn, table, record, reason, attempts })
  say(`${fn} 五次都没有接收 ${table} 的 ${records.length} 条变更，已放入死信(npm run dead-letters 查看):${reason}`)
}

/** Delivers one laid-aside record again; gives the reason when it is refused again. */
export async function redeliver(settings: Pick<PumpSettings, 'invoke' | 'now'>, record: StreamRecord): Promise<string | undefined> {
  return (await deliver(settings, [record])).reason?.text
}
