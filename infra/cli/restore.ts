import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { compareTables } from '../backup/compare-tables.ts'
import { contactKeyName } from '../backup/format.ts'
import { createBuckets } from '../backup/object-store.ts'
import { type OpenStore, openStore } from '../backup/open-store.ts'
import { type Replaced, replaceTables } from '../backup/replace-tables.ts'
import { objectsRefusal, replaceObjects } from '../backup/restore-objects.ts'
import { restoreTables, unfitFor } from '../backup/restore-tables.ts'
import { type VerifiedExport, verifyExport } from '../backup/verify-export.ts'
import { showProgress } from '../local/progress.ts'
import { writeState } from '../local/state-file.ts'
import { createTables } from '../resources.ts'

const usage = `用法:npm run restore -- 文件夹 [--compare | --replace] [--from-stage 环境] [--absent 表] [--without-contacts] [--aws]
把 npm run backup 写成的导出写进一个空系统，再逐条比较。先核对整份导出和目标，有一处不对就不写任何内容；中断后用同一份导出再运行即可接着写。
  本机：先停止匠才;npm run reset 清空后恢复到数据文件夹，下次 npm start 重建索引。
  其他地址：环境变量 DYNAMODB_ENDPOINT、OBJECTS_ENDPOINT、STAGE、CONTACT_KEY(原系统的密钥)。
  --compare            只核对和比较，不写
  --replace            不要求目标为空：把正在用的表改成与导出完全一样(先停掉所有写的函数；导出之后的改动会消失)
  --from-stage 环境    导出来自另一个环境
  --absent 表          导出它的旧版本还没有这张表
  --without-contacts   原密钥已失，联系方式留空
  --aws                目标是 AWS 账号里的空表：环境变量 STAGE、AWS_REGION、AWS_ACCOUNT_ID、CONTACT_KEY,加 AWS 凭证`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    'from-stage': { type: 'string' },
    absent: { type: 'string', multiple: true, default: [] },
    'without-contacts': { type: 'boolean', default: false },
    aws: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
const progress = showProgress()

if (folder === undefined) stop(usage, 2)
else await run(resolve(folder))

async function run(source: string): Promise<void> {
  const exported = await verifyExport(source, { absent: values.absent, progress })
  if (!exported.ok) return stop(exported.error.sentence, 1)
  const opened = await openStore(process.env, { cloud: values.aws, create: !values.compare })
  if (!opened.ok) return stop(opened.error, 2)
  try {
    const write = values.replace ? replace : restore
    if (values.compare || (await write(opened.value, exported.value))) await compare(opened.value, exported.value)
  } finally {
    await opened.value.close()
  }
}

async function restore({ store, objects, where, contactKey, folder: data }: OpenStore, exported: VerifiedExport): Promise<boolean> {
  const began = performance.now()
  const done = await restoreTables({
    store,
    objects,
    exported,
    contactKey: nameOf(contactKey),
    fromStage: values['from-stage'],
    withoutContacts: values['without-contacts'],
    makeTables: async () => {
      if (!values.aws) await createTables(store.client, store.stage)
      if (!values.aws && objects !== undefined) await createBuckets(objects)
      if (data !== undefined) keepFor(data, contactKey)
    },
    progress,
  })
  if (!done.ok) {
    stop(done.error.sentence, 1)
    return false
  }
  console.log(`已恢复 ${done.value} 条到${where},${((performance.now() - began) / 1000).toFixed(1)} 秒`)
  return true
}

async function replace({ store, objects, where, contactKey }: OpenStore, exported: VerifiedExport): Promise<boolean> {
  const fit = {
    store,
    exported,
    contactKey: nameOf(contactKey),
    fromStage: values['from-stage'],
    withoutContacts: values['without-contacts'],
  }
  const unfit = unfitFor(fit) ?? (await objectsRefusal(objects, exported, { mayHold: true }))
  if (unfit !== undefined) {
    stop(unfit.sentence, 1)
    return false
  }
  const tables = await replaceTables(store, exported, { without: left(), progress })
  const all = objects === undefined ? tables : summed(tables, await replaceObjects(objects, exported, { progress }))
  const { written, removed, kept } = all
  console.log(`${where}：写回 ${written} 条，删去 ${removed} 条，${kept} 条本来就相同`)
  return true
}

/** What `npm start` has to find in a data folder: the key that opens the contact details, and that no example city is wanted. */
function keepFor(data: string, contactKey: string | undefined): void {
  writeState(join(data, 'restored.json'), { at: new Date().toISOString() })
  const secrets = join(data, 'secrets.json')
  if (contactKey !== undefined && !existsSync(secrets))
    writeState(secrets, { cursors: randomBytes(32).toString('base64'), contacts: contactKey })
}

async function compare({ store, objects, folder: data }: OpenStore, exported: VerifiedExport): Promise<void> {
  const { equal, differences } = await compareTables(store, exported, { without: left(), objects, progress })
  if (differences.length > 0) return stop(`与导出不同:\n${differences.map((line) => `  ${line}`).join('\n')}`, 1)
  const next = data === undefined ? '请让索引函数重建索引：{"job":"rebuild"}。' : '索引在下次 npm start 时重建。'
  console.log(`${equal} 条与导出逐条相同。${values.compare ? '' : next}`)
}

function summed(one: Replaced, other: Replaced): Replaced {
  return { written: one.written + other.written, removed: one.removed + other.removed, kept: one.kept + other.kept }
}

function nameOf(contactKey: string | undefined): string | undefined {
  return contactKey === undefined ? undefined : contactKeyName(contactKey)
}

/** The tables that are left out. */
function left(): readonly TableName[] {
  return values['without-contacts'] ? ['contacts'] : []
}

function stop(message: string, code: number): void {
  console.error(message)
  process.exitCode = code
}
