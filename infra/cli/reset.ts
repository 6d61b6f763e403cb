import { rmSync } from 'node:fs'
import { dataFolder, runningOn } from '../local/data-folder.ts'

const running = runningOn(dataFolder)
if (running !== undefined) {
  console.error(`匠才正在运行(进程 ${running.pid},${running.url}),没有清空。请先在它的窗口按 Ctrl-C 停止。`)
  process.exit(1)
}
rmSync(dataFolder, { recursive: true, force: true })
console.log('数据已清空。下次 npm start 会重新建表并写入示例数据。')
