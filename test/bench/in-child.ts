import { fork } from 'node:child_process'
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

/** Runs `children/<name>` in a process of its own with an input, and gives the value that it sends back before it ends. */
export async function inChild<T>(name: string, input: unknown, { environment, log, flags = [], until }: ChildSettings): Promise<T> {
  until?.throwIfAborted()
  const output = openSync(log, 'a')
  const child = fork(join(import.meta.dirname, 'children', name), [], {
    env: environment,
    execArgv: ['--disable-warning=ExperimentalWarning', ...flags],
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  until?.addEventListener('abort', () => child.kill(), { once: true })
  return new Promise<T>((resolve, reject) => {
    let value: { readonly value: T } | undefined
    child.once('message', (message) => {
      value = { value: message as T }
      child.disconnect()
    })
    child.once('exit', (code) => {
      if (value === undefined) reject(new Error(`${name} 没有结果就结束了（${code}），原因见 ${log}`))
      else resolve(value.value)
    })
    child.send(input as object)
  })
}

/** In the child: the input. */
export async function given<T>(): Promise<T> {
  return new Promise((resolve) => process.once('message', (message) => resolve(message as T)))
}

/** In the child: sends the value back. */
export function give(value: unknown): void {
  process.send?.(value as object)
}
