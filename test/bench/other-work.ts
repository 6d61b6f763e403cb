import { readdirSync, readFileSync } from 'node:fs'
import { rounded } from './figures.ts'

/** Shares of one processor, as told in a report. */
export type OtherWork = { readonly others: string; readonly own: string }

/**
 * What else this machine did meanwhile, and what ours cost it, in shares of one processor: a tail that other work made is told from one of our
 * own, and one of a machine that was slower for some seconds, where the same requests take more processor. Ours is this process, what it started, and
 * what that started: engines run under a launcher. Every two seconds, told as the busiest stretches of ten.
 */
export function watchOtherWork(): { readonly stop: () => OtherWork } {
  const began = performance.now()
  const seen: { readonly at: number; readonly others: number; readonly own: number }[] = []
  let last = { busy: busyTicks(), own: ownTicks() }
  const look = (): void => {
    const now = { busy: busyTicks(), own: ownTicks() }
    // A process that ended took its ticks with it.
    const own = [...now.own].reduce((sum, [pid, ticks]) => sum + ticks - (last.own.get(pid) ?? ticks), 0)
    const others = Math.max(0, now.busy - last.busy - own)
    seen.push({ at: (performance.now() - began) / 1000, others: others / ticksASecond, own: own / ticksASecond })
    last = now
  }
  const timer = setInterval(look, 2000)
  return {
    stop: () => {
      clearInterval(timer)
      return {
        others: told(seen.map(({ at, others: share }) => ({ at, share }))),
        own: told(seen.map(({ at, own: share }) => ({ at, share }))),
      }
    },
  }
}

/** The mean, and the three ten-second stretches with most. */
function told(seen: readonly { readonly at: number; readonly share: number }[]): string {
  const stretches = [...Map.groupBy(seen, ({ at }) => Math.floor(at / 10) * 10)].map(([from, all]) => ({
    from,
    share: all.reduce((sum, { share }) => sum + share, 0) / (all.length * 2),
  }))
  const mean = stretches.reduce((sum, { share }) => sum + share, 0) / Math.max(1, stretches.length)
  const most = stretches.toSorted((a, b) => b.share - a.share).slice(0, 3)
  return `平均${rounded(mean)} ${most.map(({ from, share }) => `${from}s:${rounded(share)}`).join(' ')}`
}

const ticksASecond = 100

/** Of the whole machine: everything but idle and waiting for disks. */
function busyTicks(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .map(Number)
  return user + nice + system + irq + softIrq + steal
}

/** Of this process and all that came from it. */
function ownTicks(): ReadonlyMap<number, number> {
  const all = readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? statOf(name) : undefined
    return stat === undefined ? [] : [{ pid: Number(name), ...stat }]
  })
  const children = Map.groupBy(all, ({ parent }) => parent)
  const own = all.filter(({ pid }) => pid === process.pid)
  // Grows while it is walked: the children of children come later in it.
  for (const { pid } of own) own.push(...(children.get(pid) ?? []))
  return new Map(own.map(({ pid, ticks }) => [pid, ticks]))
}

/** undefined when it has ended meanwhile. */
function statOf(pid: string): { readonly parent: number; readonly ticks: number } | undefined {
  try {
    // After the name in brackets, which may hold spaces: state, parent, …; user and system time are the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return undefined
  }
}
