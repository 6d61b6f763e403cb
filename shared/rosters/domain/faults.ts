import * as z from 'zod'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { skillLevels } from '#shared/reference/levels.ts'
import { columnNames, rosterColumns } from './columns.ts'

/** Everything that may be wrong with a row. */
const faultCodes = [
  'missing',
  'formula',
  'cell-error',
  'date',
  'destroyed-number',
  'id-number',
  'merged',
  'hidden-row',
  'head-again',
  'odd-name',
  'odd-phone',
  'landline',
  'foreign-phone',
  'unknown-level',
  'too-long',
  'contact-in-text',
  'control-character',
  'twice',
] as const

/** A fault and its place; never the value itself, which stays in the association's own file. */
export const Fault = z.object({
  code: z.enum(faultCodes),
  column: z.enum(rosterColumns).optional(),
  /** As spreadsheets name it: `B12`. */
  cell: z.string().optional(),
  /** Another row that has to do with it. */
  row: z.int().optional(),
  /** A bound. */
  most: z.int().optional(),
})
export type Fault = z.infer<typeof Fault>

/** What is wrong, where, and what to do: one plain sentence. */
export function faultText({ code, column, cell, row, most }: Fault): string {
  const what = column === undefined ? '' : columnNames[column]
  const at = cell === undefined ? what : text.at(what, cell)
  return text[code](at, row ?? most ?? 0)
}

const legalLevels = (): string => listed(Object.values(skillLevels).map(({ name }) => name))

const text = bilingual(
  {
    at: (what: string, cell: string) => `${what}（${cell}）`,
    missing: (at: string, _: number) => `${at}没有填。请补上。`,
    formula: (at: string, _: number) => `${at}是公式，公式的结果会随别处变化。请复制这一列，用“选择性粘贴 › 数值”贴回原处再上传。`,
    'cell-error': (at: string, _: number) => `${at}是错误值（如 #N/A）。请改成实际内容。`,
    date: (at: string, _: number) => `${at}被表格软件变成了日期。请把这一列设为“文本”格式，再重新输入。`,
    'destroyed-number': (at: string, _: number) =>
      `${at}被表格软件存成了科学计数或过长的数字，末尾几位已经丢失，找不回来。请把这一列设为“文本”格式，再重新输入。`,
    'id-number': (at: string, _: number) => `${at}里有身份证号码。本平台不收集会员的身份证号码，请删去。`,
    merged: (at: string, _: number) => `${at}是合并的单元格，分不清是谁的。请取消合并，每行各填一个。`,
    'hidden-row': (_at: string, _: number) => '这一行被隐藏了。要邀请此人请取消隐藏，不邀请请删去这一行。',
    'head-again': (_at: string, _: number) => '这一行又是一遍表头。请删去，一张表只留最上面的一行表头。',
    'odd-name': (at: string, _: number) => `${at}不像姓名：姓名里没有数字，最多 30 个字。请改成一个人的姓名。`,
    'odd-phone': (at: string, _: number) => `${at}不是 11 位手机号码（以 1 开头）。请核对后重填。`,
    landline: (at: string, _: number) => `${at}是固定电话，收不到邀请短信。请填本人的手机号码。`,
    'foreign-phone': (at: string, _: number) => `${at}不是中国大陆的手机号码，邀请短信发不到。请填 11 位的手机号码。`,
    'unknown-level': (at: string, _: number) => `${at}认不出是哪一级。请填其中之一：${legalLevels()}；不清楚可以留空。`,
    'too-long': (at: string, most: number) => `${at}太长，最多 ${most} 个字。请删减。`,
    'contact-in-text': (at: string, _: number) => `${at}里有电话、微信号或邮箱。联系方式只填在“手机号”一列，请从这里删去。`,
    'control-character': (at: string, _: number) => `${at}里有看不见的控制字符或换行。请清空这一格后重新输入。`,
    twice: (at: string, row: number) => `${at}与第 ${row} 行相同。同一个人只留一行；如果是两个人，请核对号码。`,
  },
  {
    at: (what, cell) => `${what} (${cell})`,
    missing: (at) => `${at} is empty. Please fill it in.`,
    formula: (at) =>
      `${at} is a formula, whose result changes with other cells. Copy the column, paste it back as values (“Paste special”), and upload again.`,
    'cell-error': (at) => `${at} is an error value (such as #N/A). Please write what it should say.`,
    date: (at) => `${at} was turned into a date by the spreadsheet program. Set the column to the format “Text” and type it again.`,
    'destroyed-number': (at) =>
      `${at} was kept as a number too long or in scientific notation; its last digits are lost for good. Set the column to the format “Text” and type it again.`,
    'id-number': (at) => `${at} holds an identity number. This platform does not collect members’ identity numbers; please delete it.`,
    merged: (at) => `${at} is a merged cell, so it is not clear whose it is. Split it and fill in each row.`,
    'hidden-row': () => 'This row is hidden. To invite the person, unhide it; otherwise delete the row.',
    'head-again': () => 'This row is the heads once more. Delete it: a table has one row of heads, at its top.',
    'odd-name': (at) => `${at} does not look like a name: names have no digits and at most 30 characters. Please write one person’s name.`,
    'odd-phone': (at) => `${at} is not a mobile number of 11 digits beginning with 1. Please check it.`,
    landline: (at) => `${at} is a landline and cannot receive the invitation. Please give the person’s own mobile number.`,
    'foreign-phone': (at) => `${at} is not a mobile number of the Chinese mainland, so the invitation cannot reach it.`,
    'unknown-level': (at) => `${at} is not a level we know. Write one of: ${legalLevels()}; leave it empty if you do not know.`,
    'too-long': (at, most) => `${at} is too long: at most ${most} characters. Please shorten it.`,
    'contact-in-text': (at) =>
      `${at} holds a phone number, WeChat name or mail address. Contact belongs in the column “手机号” alone; please delete it here.`,
    'control-character': (at) => `${at} holds invisible control characters or line breaks. Clear the cell and type it again.`,
    twice: (at, row) => `${at} is the same as in row ${row}. Keep one row a person; if they are two, check the numbers.`,
  },
)
