import { join } from 'node:path'
import { localOf } from '#shared/kernel/civil-date.ts'
import { people } from './people.ts'
import { readState } from './state-file.ts'
import type { LocalSystem } from './system.ts'

/** What the seed leaves behind for the first screen: a key of the employer, and a vacancy of theirs with matches. */
export type SeedNote = { readonly apiKey: string; readonly vacancyId: string; readonly vacancyCode: string }

/** What `npm start` prints when everything runs: where to go, as whom, and one call that works. */
export function firstScreen(system: LocalSystem, seconds: number): string {
  const note = readState<SeedNote | undefined>(join(system.folder, 'seed.json'), undefined)
  const matches = `${system.url}/v1/vacancies/${note?.vacancyId}/matches?limit=3`
  const links = [
    ...people.map(({ sub, role, who }) => ({ role, link: `${system.url}/login?as=${sub}`, who })),
    { role: '新来的人', link: `${system.url}/login`, who: '输入姓名，从注册单位开始' },
  ]
  const width = Math.max(...links.map(({ link }) => link.length)) + 2
  const lines = [
    '',
    `匠才已启动(${seconds.toFixed(1)} 秒)    ${system.url}`,
    '',
    '一键登录:',
    ...links.map(({ role, link, who }) => `  ${padded(role, 20)}${padded(link, width)}${who}`),
    '',
    `开发页    ${system.url}/dev`,
    `消息      ${system.url}/dev/mailbox    发给人的短信和邮件都在这里，不会真的寄出；其中有协会邀请会员的链接`,
    `时钟      ${system.url}/dev/clock    现在是 ${localOf(system.now()).replace('T', ' ')}，可以拨动`,
    `接口说明  ${system.url}/openapi.json`,
    ...(note === undefined
      ? []
      : ['', '试一下接口(示例岗位的匹配人选，附理由):', `  curl -s -H 'Authorization: Bearer ${note.apiKey}' '${matches}'`]),
    '',
    '数据保存在 .cache/data;停止后运行 npm run reset 可清空。按 Ctrl-C 停止。',
  ]
  return lines.join('\n')
}

/** Pads to a width in columns of a terminal, where a Chinese character takes two. */
function padded(text: string, columns: number): string {
  const width = [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, columns - width))
}
