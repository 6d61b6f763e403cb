import { writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds. Who is no administrator may weigh one session in a tenth of a second, on the whole machine. */
const nextAttempt = 150
const mostAttempts = 40

/**
 * Lets a process that has just been started come after others for the processor; `nice` is 1 to 19. Linux weighs sessions before it weighs the processes in one
 * (`sched_autogroup_enabled`): where a process has a session of its own, as the functions' have, `nice` alone says nothing, so the session is told as well.
 * Resolves when the session is told, or cannot be: no such kernel, or the process has ended meanwhile. Only the order of work hangs on it.
 */
export async function comeAfter(pid: number, nice: number): Promise<void> {
  setPriority(pid, nice)
  for (let left = mostAttempts; left > 0; left -= 1) {
    const refusal = await writeFile(`/proc/${pid}/autogroup`, String(nice)).catch((error: NodeJS.ErrnoException) => error.code ?? '')
    if (refusal !== 'EAGAIN') return
    await sleep(nextAttempt * (1 + Math.random()), undefined, { ref: false })
  }
}
