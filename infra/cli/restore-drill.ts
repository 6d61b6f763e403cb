import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreDrill } from '../backup/drill.ts'
import { dataFolder, runningOn } from '../local/data-folder.ts'
import { showProgress } from '../local/progress.ts'
import { seed } from '../local/seed.ts'

const { values } = parseArgs({ options: { small: { type: 'boolean', default: false } } })

/** Everything of the drill, its backup with it; deleted at the end however that comes. */
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-drill-'))
const data: string = join(folder, 'data')
const progress = showProgress()
const seeded = !values.small && existsSync(join(dataFolder, 'seed.json')) && runningOn(dataFolder) === undefined

console.log(
  seeded
    ? `演练用 ${dataFolder} 的副本，原数据不动。`
    : `演练用新写入的示例城市(${values.small ? '小' : '全'}),${values.small ? '--small' : '因为没有停止着的数据文件夹可以复制'}。`,
)
if (seeded) cpSync(dataFolder, data, { recursive: true, filter: (path) => !path.endsWith('running.json') })

// It holds personal data: an interrupted drill leaves nothing either. What still writes there is ended first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    endChildren()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    process.exit(130)
  })

const began = performance.now()
const steps: string[] = []
try {
  await restoreDrill({
    data,
    backup: join(folder, 'backup'),
    fill: async (system) => (seeded ? undefined : seed(system, progress, values.small ? 'small' : 'full')),
    progress,
    done: (step, seconds, result) => {
      steps.push(`${seconds.toFixed(1).padStart(7)} 秒  ${step}${result === '' ? '' : `：${result}`}`)
      console.log(steps.at(-1))
    },
  })
  console.log(`\n恢复演练成功，共 ${((performance.now() - began) / 1000).toFixed(1)} 秒:\n${steps.join('\n')}`)
} catch (error) {
  console.error(`恢复演练没有成功：${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Engines and functions lead groups of their own, commands do not. */
function endChildren(): void {
  const list = `/proc/${process.pid}/task/${process.pid}/children`
  const pids = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ').filter(Boolean).map(Number) : []
  for (const pid of pids.flatMap((one) => [-one, one])) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}
