import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import packageJson from '../../package.json' with { type: 'json' }
import { exportTables } from '../backup/export-tables.ts'
import { contactKeyName } from '../backup/format.ts'
import { openStore } from '../backup/open-store.ts'
import { showProgress } from '../local/progress.ts'

const usage = `用法:npm run backup -- 文件夹 [--aws]
把一个环境的全部数据表和公布的文件导出到一个新文件夹。索引不导出，由数据表重建。
  本机：导出正在运行的匠才，或停止着的数据文件夹(.cache/data)。
  其他地址：环境变量 DYNAMODB_ENDPOINT、OBJECTS_ENDPOINT、STAGE,以及 CONTACT_KEY(只记下它是哪一把，不导出)。
  --aws 导出 AWS 账号里的表：环境变量 STAGE、AWS_REGION、AWS_ACCOUNT_ID,加 AWS 凭证。大城市请用时间点恢复，见 infra/operations/backup.md。`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { aws: { type: 'boolean', default: false } } })
const [folder] = positionals

if (folder === undefined) stop(usage, 2)
else await run(resolve(folder))

async function run(target: string): Promise<void> {
  const opened = await openStore(process.env, { cloud: values.aws, create: false })
  if (!opened.ok) return stop(opened.error, 2)
  const { store, objects, where, contactKey, close } = opened.value
  const began = performance.now()
  console.log(`导出${where}`)
  const done = await exportTables({
    store,
    objects,
    folder: target,
    release: packageJson.version,
    now: new Date().toISOString(),
    contactKey: contactKey === undefined ? undefined : contactKeyName(contactKey),
    progress: showProgress(),
  }).finally(close)
  if (!done.ok) return stop(done.error.sentence, 1)
  const { tables, objects: buckets } = done.value
  const items = tables.reduce((sum, table) => sum + table.items, 0)
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0)
  for (const table of tables) console.log(`  ${table.table.padEnd(10)}${String(table.items).padStart(9)} 条`)
  console.log(`已导出 ${items} 条，${(bytes / 1_000_000).toFixed(1)} MB,${((performance.now() - began) / 1000).toFixed(1)} 秒：${target}`)
  for (const { bucket, items: files } of buckets) console.log(`公布的文件(${bucket}):${files} 个`)
  if (objects === undefined) console.log('没有 OBJECTS_ENDPOINT,公布的文件(公报)没有导出。')
  console.log('文件夹里有个人信息，请加密存放、限制可读的人；打开联系方式的密钥(CONTACT_KEY)不在里面，要另外保管。')
}

function stop(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
