import { parseArgs } from 'node:util'
import { dataFolder, runningOn } from '../local/data-folder.ts'

const jobs = ['health', 'reconcile', 'rebuild', 'ensure'] as const

const usage = `用法:npm run search-index -- ${jobs.join('|')} [--index 索引名] [--force]
让本机的索引函数做一件事。云上是同一件事：aws lambda invoke --function-name jiangcai-环境-indexer --payload '{"job":"health"}' …
  health     每个索引有多少文档、何时建立、上次对账差多少
  reconcile  逐条对账，缺的补上、旧的更新、多出的收起
  rebuild    由数据表重建并切换;--index 只重建一个;--force 变小了也切换
  ensure     只补缺少的、空的、由别的版本做成的索引`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { index: { type: 'string' }, force: { type: 'boolean', default: false } },
})
const job = jobs.find((one) => one === positionals[0])
const healthMilliseconds = 10_000
const running = runningOn(dataFolder)

if (job === undefined) stop(usage, 2)
else if (running === undefined) stop('匠才没有在本机运行。请先运行 npm start,再在另一个窗口执行这条命令。', 1)
else await run(running.url, job)

async function run(url: string, asked: (typeof jobs)[number]): Promise<void> {
  const { index, force } = values
  const rebuild = asked === 'rebuild' ? { ...(index === undefined ? {} : { index }), force } : {}
  // The indexer waits for an engine that is away; whoever asks how it is wants to be told now.
  const signal = asked === 'health' ? { signal: AbortSignal.timeout(healthMilliseconds) } : {}
  const answer = await fetch(`${url}/dev/indexer`, { method: 'POST', body: JSON.stringify({ job: asked, ...rebuild }), ...signal }).catch(
    (error: unknown) => {
      if (error instanceof Error && error.name === 'TimeoutError') return undefined
      throw error
    },
  )
  if (answer === undefined) return stop('索引函数十秒没有答复：它在等检索引擎，引擎多半不在。步骤见 infra/operations/search-away.md。', 1)
  const text = await answer.text()
  if (!answer.ok) return stop(`索引函数没有完成(${answer.status})。原因见 .cache/data/logs/indexer.log。检索引擎不在时这是意料之中的。`, 1)
  const result = JSON.parse(text) as { readonly refused?: readonly unknown[] }
  console.log(JSON.stringify(result, undefined, 2))
  if ((result.refused ?? []).length > 0) process.exitCode = 1
}

function stop(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
