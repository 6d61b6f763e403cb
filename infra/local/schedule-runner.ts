import type { FunctionName } from '#shared/platform/access.ts'
import { type Schedule, schedules } from '#shared/platform/schedules.ts'
import type { Outcome } from './function-pool.ts'
import type { MovableClock } from './movable-clock.ts'
import { readState, writeState } from './state-file.ts'

type RunnerSettings = {
  readonly clock: MovableClock
  readonly invoke: (fn: FunctionName, event: unknown) => Promise<Outcome> | undefined
  /** Where the last run of each schedule is kept. */
  readonly file: string
  readonly say: (line: string) => void
}

export type ScheduleRunner = {
  /** Runs what is due by the local clock, and waits for it. */
  readonly runDue: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Looks each second what became due on the local clock. A time that was jumped over is run once, not once for each missed turn. */
export function startSchedules(settings: RunnerSettings): ScheduleRunner {
  let running = Promise.resolve()
  const runDue = async (): Promise<void> => {
    running = running.then(() => runAllDue(settings))
    await running
  }
  const timer = setInterval(() => void runDue(), 1000)
  return {
    runDue,
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

async function runAllDue({ clock, invoke, file, say }: RunnerSettings): Promise<void> {
  for (const schedule of schedules) {
    const turns = readState<Record<string, number>>(file, {})
    const turn = turnOf(schedule, clock.epoch())
    if (turns[schedule.name] === turn) continue
    writeState(file, { ...turns, [schedule.name]: turn })
    if (turn < (turns[schedule.name] ?? 0)) continue
    const outcome = await invoke(schedule.fn, { job: schedule.job, time: clock.now() })
    if (outcome !== undefined && outcome.kind !== 'answered') say(`定时任务 ${schedule.name} 没有完成：${JSON.stringify(outcome)}`)
  }
}

function turnOf({ everyMinutes }: Schedule, epoch: number): number {
  return Math.floor(epoch / (everyMinutes * 60_000))
}
