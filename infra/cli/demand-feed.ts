import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { demandFeed } from '../seed/demand-feed.ts'
import { seedNumber } from '../seed/seed-system.ts'

const count = Number(process.argv[2] ?? 1000)
if (!(count >= 1 && count <= 10_000)) {
  console.error(
    '用法:npm run --silent demand-feed -- [条数 1–10000,默认 1000] > 文件。生成示例机构受托发布的完整岗位，供 npm run import 试用。',
  )
  process.exitCode = 2
} else {
  for (const item of demandFeed({ seed: seedNumber, today: civilDateOf(new Date().toISOString()), count }))
    console.log(JSON.stringify(item))
}
