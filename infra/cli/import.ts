import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { ImportReceipt } from '#shared/demand/domain/import.ts'
import { Problem } from '#shared/platform/http/problem-schema.ts'
import type { Feed } from '../feeds/feed.ts'
import { importTable } from '../feeds/import-table.ts'
import { items } from '../feeds/items.ts'
import { jobAds } from '../feeds/job-ads.ts'
import { openReceipts } from '../feeds/receipts-file.ts'
import { runImport } from '../feeds/run-import.ts'
import { dataFolder, runningOn } from '../local/data-folder.ts'
import { showProgress } from '../local/progress.ts'

const Receipts = z.object({ receipts: z.array(ImportReceipt) })
const feeds: Readonly<Record<string, Feed>> = { items, 'job-ads': jobAds }

const usage = `用法:npm run import -- 文件 --key 单位密钥 [--feed ${Object.keys(feeds).join('|')}] [--url 地址] [--at-once 2] [--fresh]
  单位密钥要有 demand:write 权限；也可放在环境变量 JIANGCAI_KEY 里。
  中断后再次运行同一条命令即从断点继续;--fresh 从头再来(已导入的内容按编号识别，不会重复)。
格式:
${Object.entries(feeds)
  .map(([name, feed]) => `  ${name.padEnd(8)} ${feed.describes}`)
  .join('\n')}`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    feed: { type: 'string', default: 'items' },
    key: { type: 'string' },
    url: { type: 'string' },
    'at-once': { type: 'string', default: '2' },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const feed = feeds[options.feed]
const key = options.key ?? process.env.JIANGCAI_KEY
const url = options.url ?? runningOn(dataFolder)?.url
const [path] = positionals
if (path === undefined || feed === undefined || key === undefined || options.help) stop(usage, options.help ? 0 : 2)
else if (url === undefined) stop('匠才没有在本机运行。请先运行 npm start,或用 --url 指明服务地址。', 2)
else
  await run(path, feed, key, url).catch((error: unknown) =>
    stop(`导入没有完成：${error instanceof Error ? error.message : String(error)}`, 1),
  )

async function run(file: string, by: Feed, secret: string, service: string): Promise<void> {
  if (!existsSync(file)) return stop(`没有这个文件：${file}`, 2)
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const name = createHash('sha256').update(text).update(options.feed).update(service).update(secret).digest('hex').slice(0, 12)
  const receiptsPath = join(dataFolder, '../imports', `${name}.receipts.ndjson`)
  if (options.fresh) rmSync(receiptsPath, { force: true })
  const progress = showProgress()
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const result = await runImport({
    feed: by,
    lines,
    send: (batch, batchKey) => send(service, secret, batch, `${name}-${batchKey}-${options.fresh ? Date.now() : ''}`),
    receipts: openReceipts(receiptsPath),
    atOnce: Number(options['at-once']),
    progress: (done, all) => progress('导入岗位', done, all),
    stopped: stopping.signal,
  })
  console.log(`\n${importTable(result.receipts.values())}\n\n逐条回执：${receiptsPath}`)
  if ([...result.receipts.values()].every((receipt) => receipt.status === 'refused')) process.exitCode = 1
  if (!result.finished)
    stop(
      `已停在断点。继续：npm run import -- ${process.argv
        .slice(2)
        .filter((word) => word !== '--fresh')
        .join(' ')}`,
      130,
    )
}

async function send(service: string, secret: string, batch: readonly unknown[], idempotencyKey: string): Promise<readonly ImportReceipt[]> {
  const answer = await fetch(`${service}/v1/vacancies/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, 'idempotency-key': idempotencyKey },
    body: JSON.stringify({ items: batch }),
    signal: AbortSignal.timeout(60_000),
  })
  if (answer.ok) return Receipts.parse(await answer.json()).receipts
  const problem = Problem.safeParse(await answer.json().catch(() => undefined))
  throw new Error(problem.success ? `${problem.data.title}：${problem.data.detail ?? ''}` : `服务答复 ${answer.status}`)
}

function stop(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
