import { join } from 'node:path'
import { dataFolder, runningOn } from '../local/data-folder.ts'
import { type DeadLetter, deadLetterBox, keyOf } from '../local/dead-letters.ts'

const [command, ...ids] = process.argv.slice(2)
const letters = deadLetterBox(join(dataFolder, 'dead-letters')).list()

if (command === undefined) console.log(listOf(letters))
else if (command === 'redrive') await redrive(letters, ids)
else stop('用法:npm run dead-letters 列出;npm run dead-letters -- redrive [编号…] 重新发送，不写编号则全部。')

function listOf(found: readonly DeadLetter[]): string {
  if (found.length === 0) return '没有死信：所有变更都已被接收。'
  const rows = found.map((letter) => {
    const facts = `函数 ${letter.fn}  表 ${letter.table}  键 ${keyOf(letter)}  ${ageOf(letter)}  尝试 ${letter.attempts} 次`
    return `${letter.id}\n  ${facts}\n  原因 ${letter.reason}`
  })
  return [...rows, '', `共 ${found.length} 条。重新发送:npm run dead-letters -- redrive [编号…]`].join('\n')
}

async function redrive(found: readonly DeadLetter[], wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((id) => !found.some((letter) => letter.id === id))
  const running = runningOn(dataFolder)
  if (unknown.length > 0) stop(`没有这些死信：${unknown.join('、')}`)
  else if (found.length === 0) console.log('没有死信可发送。')
  else if (running === undefined) stop('匠才没有在运行，无法重新发送。请先运行 npm start,再在另一个窗口执行这条命令。')
  else await send(running.url, wanted)
}

async function send(url: string, wanted: readonly string[]): Promise<void> {
  const answer = await fetch(`${url}/dev/dead-letters/redrive`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted.length === 0 ? {} : { ids: wanted }),
  })
  if (!answer.ok) throw new Error(`重新发送没有成功(${answer.status}):${await answer.text()}`)
  const results = (await answer.json()) as readonly { readonly id: string; readonly refused?: string }[]
  for (const { id, refused } of results) console.log(refused === undefined ? `已接收  ${id}` : `又被拒绝  ${id}  ${refused}`)
  if (results.some(({ refused }) => refused !== undefined)) process.exitCode = 1
}

function ageOf({ time }: DeadLetter): string {
  const minutes = Math.round((Date.now() - Date.parse(time)) / 60_000)
  if (minutes < 60) return `${minutes} 分钟前`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} 小时前` : `${Math.round(minutes / 1440)} 天前`
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 1
}
