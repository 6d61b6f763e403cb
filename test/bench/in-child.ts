import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'

export type ChildSettings = {
  /** The environment of the child: all of it. */
  readonly environment: Readonly<Record<string, string>>
  /** Where what it prints goes. */
  readonly log: string
  readonly flags?: readonly string[]
  /** Aborted: the child is told to end (SIGTERM), and gives what it has by then. */
  readonly until?: AbortSignal
}

/** A child that stays: it answers one input after another, as warm as the earlier ones have made it. */
export type KeptChild = { readonly ask: <T>(input: unknown) => Promise<T>; readonly end: () => void }

/** Runs `children/<name>` in a process of its own with an input, and gives the value that it sends back before it ends. */
export async function inChild<T>(name: string, input: unknown, settings: ChildSettings): Promise<T> {
  settings.until?.throwIfAborted()
  const child = forked(name, settings)
  settings.until?.addEventListener('abort', () => child.kill(), { once: true })
  return new Promise<T>((resolve, reject) => {
    let value: { readonly value: T } | undefined
    child.once('message', (message) => {
      value = { value: message as T }
      child.disconnect()
    })
    child.once('exit', (code) => {
      if (value === undefined) reject(endedEarly(name, code, settings))
      else resolve(value.value)
    })
    child.send(input as object)
  })
}

/** Starts `children/<name>`, which says `answering`; one input at a time. It ends when it is told to, or with this process. */
export function keptChild(name: string, settings: ChildSettings): KeptChild {
  const child = forked(name, settings)
  return {
    ask: async <T>(input: unknown) =>
      new Promise<T>((resolve, reject) => {
        const gone = (code: number | null): void => reject(endedEarly(name, code, settings))
        child.once('exit', gone)
        child.once('message', (message) => {
          child.off('exit', gone)
          resolve(message as T)
        })
        child.send(input as object, (error) => error !== null && gone(child.exitCode))
      }),
    end: () => {
      if (child.connected) child.disconnect()
    },
  }
}

/** In the child: the input. */
export async function given<T>(): Promise<T> {
  return new Promise((resolve) => process.once('message', (message) => resolve(message as T)))
}

/** In the child: sends the value back. */
export function give(value: unknown): void {
  process.send?.(value as object)
}

/** In a child that stays: answers every input until it is let go, whatever timers it has. What is thrown ends it. */
export function answering<T>(answer: (input: T) => Promise<unknown>): void {
  process.once('disconnect', () => process.exit())
  process.on('message', (message) => {
    answer(message as T).then(give, (error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  })
}

function forked(name: string, { environment, log, flags = [] }: ChildSettings): ChildProcess {
  const output = openSync(log, 'a')
  const child = fork(join(import.meta.dirname, 'children', name), [], {
    env: environment,
    execArgv: ['--disable-warning=ExperimentalWarning', ...flags],
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  return child
}

function endedEarly(name: string, code: number | null, { log }: ChildSettings): Error {
  return new Error(`${name} 没有结果就结束了（${code}），原因见 ${log}`)
}
