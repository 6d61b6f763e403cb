import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { afterEach, expect, it } from 'vitest'
import { comeAfter } from '../../../infra/local/come-after.ts'

const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** A process with a session of its own, as a function's have. */
function sleeper(): number {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
  started.push(child)
  return child.pid as number
}

it('lets a process come after the others of its session', async () => {
  const pid = sleeper()
  await comeAfter(pid, 7)
  expect(getPriority(pid)).toBe(7)
})

it.runIf(existsSync('/proc/self/autogroup'))('lets whole sessions come after others, several at the same moment', async () => {
  const pids = [sleeper(), sleeper(), sleeper()]
  await Promise.all(pids.map(async (pid) => comeAfter(pid, 7)))
  for (const pid of pids) expect(readFileSync(`/proc/${pid}/autogroup`, 'utf8')).toMatch(/nice 7\n$/)
})
