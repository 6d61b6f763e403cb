import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readState, writeState } from './state-file.ts'

/** Where `npm start` keeps everything: `.cache/data`, or the folder that JIANGCAI_DATA names. */
export const dataFolder: string = resolve(process.env.JIANGCAI_DATA ?? join(import.meta.dirname, '../../.cache/data'))

/** The system that runs on a data folder. */
export type Running = { readonly pid: number; readonly began: string; readonly url: string }

const lockOf = (folder: string): string => join(folder, 'running.json')

/** Which system runs on a folder now. A lock whose process is gone does not count. */
export function runningOn(folder: string): Running | undefined {
  const lock = readState<Running | undefined>(lockOf(folder), undefined)
  return lock !== undefined && beganAt(lock.pid) === lock.began ? lock : undefined
}

/** Marks the folder as in use by this process; gives back what unmarks it. */
export function occupy(folder: string, url: string): () => void {
  const other = runningOn(folder)
  if (other !== undefined) throw new Error(`${folder} 正由进程 ${other.pid} 使用，地址 ${other.url}`)
  writeState(lockOf(folder), { pid: process.pid, began: beganAt(process.pid) ?? '', url } satisfies Running)
  return () => rmSync(lockOf(folder), { force: true })
}

/** When a process began, in the kernel's ticks, so that a process number used again is not taken for it; `undefined` when it is gone. */
function beganAt(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined
  }
  if (process.platform !== 'linux') return ''
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
  return fields?.[19] ?? ''
}

export type Secrets = { readonly cursors: string; readonly contacts: string }

/** Random keys, made once: what was encrypted under them stays readable after a restart. */
export function secretsOf(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  const stored = readState<Secrets | undefined>(file, undefined)
  if (stored !== undefined) return stored
  const made: Secrets = { cursors: randomBytes(32).toString('base64'), contacts: randomBytes(32).toString('base64') }
  writeState(file, made)
  return made
}
