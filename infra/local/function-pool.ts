import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { comeAfter } from './come-after.ts'
import type { Call, Reply } from './function-host.ts'

/** How an invocation ended. `crashed`: the process died under it. `throttled`: it was never begun, others had waited too long already. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly errorType: string; readonly errorMessage: string }
  | { readonly kind: 'crashed'; readonly reason: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'too-large' }

export type FunctionPool = {
  /** `door`: by which of the function's doors (access.ts). */
  readonly invoke: (event: unknown, door?: string) => Promise<Outcome>
  /** Starts a process before the first event asks for it. */
  readonly warm: () => void
  readonly processIds: () => readonly number[]
  readonly stop: () => Promise<void>
}

export type FunctionSettings = {
  readonly name: string
  /** The bundle, `main.mjs`. */
  readonly file: string
  /** All of it: the process inherits nothing. */
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  /** Processes at the same time; further events wait. */
  readonly most: number
  /**
   * While the first of those that wait has waited longer than this (milliseconds), newcomers are told at once to come again: they would
   * wait longer still, and their answers come when nobody wants them any more. Absent: everybody waits (streams and schedules).
   */
  readonly patience?: number
  /** How far its processes come after the engines and the gateway for the processor (1 to 19); absent: they do not. */
  readonly nice?: number
  /** Standard output and errors are appended here. */
  readonly log: string
  readonly say: (line: string) => void
}

/** Lambda's limit on an event and on an answer, in bytes of JSON. */
export const payloadLimit: number = 6 * 1024 * 1024

/**
 * For those that answer HTTP: a dozen processes share this machine. V8 would let each grow by hundreds of megabytes before it cleans up; they
 * need a tenth of that. With a small young generation what a request leaves behind grows old, and a busy process cleans its whole heap every two seconds:
 * whoever asks then waits (decision 0020). Helpers that clean beside a process would take the processors from the others (decision 0039).
 */
const smallHeap = ['--max-semi-space-size=16', '--max-old-space-size=512', '--single-threaded-gc'] as const

const host: string = join(import.meta.dirname, 'function-host.ts')

type Waiting = {
  readonly event: unknown
  readonly door: string | undefined
  readonly since: number
  readonly settle: (outcome: Outcome) => void
}

/** The processes of one function: started on demand, one event at a time each, replaced when they die. */
export function functionPool(settings: FunctionSettings): FunctionPool {
  const queue: Waiting[] = []
  const idle: ChildProcess[] = []
  const alive = new Set<ChildProcess>()
  let stopped = false
  // Whoever waits for the first process to start is not in a queue that is too long.
  let warm = false

  const start = (): ChildProcess => {
    const output = openSync(settings.log, 'a')
    const child = fork(host, [settings.file], {
      env: settings.environment,
      execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning', ...(settings.patience === undefined ? [] : smallHeap)],
      stdio: ['ignore', output, output, 'ipc'],
      detached: true,
    })
    closeSync(output)
    if (child.pid !== undefined && settings.nice !== undefined) void comeAfter(child.pid, settings.nice)
    alive.add(child)
    child.once('exit', () => {
      alive.delete(child)
      const place = idle.indexOf(child)
      if (place >= 0) idle.splice(place, 1)
      serve()
    })
    return child
  }

  const serve = (): void => {
    while (!stopped && queue.length > 0) {
      // The one that worked last: its memory is warm, and the others need not be woken.
      const child = idle.pop() ?? (alive.size < settings.most ? start() : undefined)
      const waiting = child === undefined ? undefined : queue.shift()
      if (child === undefined || waiting === undefined) return
      void converse(child, waiting, settings).then((outcome) => {
        warm ||= outcome.kind === 'answered'
        waiting.settle(outcome)
        if (alive.has(child) && child.connected && outcome.kind !== 'timed-out') idle.push(child)
        serve()
      })
    }
  }

  return {
    invoke: async (event, door) =>
      new Promise((settle) => {
        if (stopped) return settle({ kind: 'crashed', reason: '系统正在停止' })
        if (warm && waitsTooLong(queue, settings)) return settle({ kind: 'throttled' })
        queue.push({ event, door, since: performance.now(), settle })
        serve()
      }),
    warm: () => {
      if (alive.size === 0) idle.push(start())
    },
    processIds: () => [...alive].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    stop: async () => {
      stopped = true
      for (const waiting of queue.splice(0)) waiting.settle({ kind: 'crashed', reason: '系统正在停止' })
      await Promise.all([...alive].map(kill))
    },
  }
}

function waitsTooLong([first]: readonly Waiting[], { patience }: FunctionSettings): boolean {
  return first !== undefined && patience !== undefined && performance.now() - first.since > patience
}

/** One event to one process, and how it ended: with a reply, with the process, or by the time limit, which ends the process too. */
async function converse(
  child: ChildProcess,
  { event, door }: Pick<Waiting, 'event' | 'door'>,
  { name, timeoutSeconds, log, say }: FunctionSettings,
): Promise<Outcome> {
  const call: Call = { event, requestId: randomUUID(), deadline: Date.now() + timeoutSeconds * 1000, door }
  const outcome = await new Promise<Outcome>((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve({ kind: 'timed-out' })
    }, timeoutSeconds * 1000)
    const onExit = (code: number | null, signal: string | null): void =>
      finish({ kind: 'crashed', reason: signal === null ? `退出码 ${code}` : `信号 ${signal}` })
    const onMessage = (reply: Reply): void => finish(outcomeOf(reply))
    const finish = (ended: Outcome): void => {
      clearTimeout(timer)
      child.off('exit', onExit).off('message', onMessage)
      resolve(ended)
    }
    child.once('exit', onExit).once('message', onMessage)
    child.send(call, (error) => {
      if (error !== null) finish({ kind: 'crashed', reason: error.message })
    })
  })
  if (outcome.kind === 'crashed') say(`函数 ${name} 的进程已结束(${outcome.reason}),下次请求会重新启动；日志：${log}`)
  if (outcome.kind === 'failed') say(`函数 ${name} 出错(${outcome.errorType}: ${outcome.errorMessage});日志：${log}`)
  if (outcome.kind === 'timed-out') say(`函数 ${name} 超过 ${timeoutSeconds} 秒没有答复，进程已结束；日志：${log}`)
  return outcome
}

function outcomeOf(reply: Reply): Outcome {
  if ('errorType' in reply) return { kind: 'failed', ...reply }
  if (Buffer.byteLength(reply.answer) > payloadLimit) return { kind: 'too-large' }
  return { kind: 'answered', answer: JSON.parse(reply.answer) as unknown }
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGKILL')
  await ended
}
