import * as z from 'zod'
import { bilingual, listed } from '#shared/kernel/language.ts'

/** Why a file as a whole is not taken: what kind of file it is, or what its table looks like. */
const refusalCodes = [
  'gone',
  'empty',
  'too-large',
  'unknown-format',
  'mislabelled',
  'encrypted',
  'macros',
  'external-links',
  'packed-too-tight',
  'packed-twice',
  'overlapping',
  'too-many-parts',
  'too-much-text',
  'too-many-rows',
  'too-many-columns',
  'old-format',
  'unknown-encoding',
  'broken',
  'wrong-version',
  'missing-heads',
  'lacking-heads',
  'two-headings',
  'head-twice',
  'hidden-column',
  'id-numbers',
  'no-rows',
] as const

export const Refusal = z.object({
  code: z.enum(refusalCodes),
  /** Heads that should be there, and those that are. */
  expected: z.array(z.string()).optional(),
  found: z.array(z.string()).optional(),
  /** Where it was seen: a cell or a head. */
  place: z.string().optional(),
})
export type Refusal = z.infer<typeof Refusal>

/** What is wrong with the file and what to do: one plain sentence or two. */
export function refusalText({ code, expected = [], found = [], place = '' }: Refusal): string {
  return text[code](place, expected, found)
}

type Lists = readonly string[]

const text = bilingual(
  {
    gone: (_p: string, _e: Lists, _f: Lists) => '上传的文件已经按期删除。请重新上传。',
    empty: (_p: string, _e: Lists, _f: Lists) => '文件是空的。请检查是不是选错了文件。',
    'too-large': (_p: string, _e: Lists, _f: Lists) => '文件超过 4 MB。请删去图片和多余的工作表，或把名单分成几份。',
    'unknown-format': (_p: string, _e: Lists, _f: Lists) => '读不了这种文件。请在 Excel 或 WPS 里“另存为”.xlsx、.xls 或 .csv。',
    mislabelled: (_p: string, _e: Lists, _f: Lists) =>
      '文件的内容和它的后缀名不符（例如网页或旧表格改名成 .xlsx）。请在 Excel 或 WPS 里打开，用“另存为”存成 .xlsx。',
    encrypted: (_p: string, _e: Lists, _f: Lists) => '文件设了打开密码，读不了。请去掉密码后重新保存再上传。',
    macros: (_p: string, _e: Lists, _f: Lists) => '文件里带有宏（程序）。为安全起见不打开，请“另存为”不带宏的 .xlsx。',
    'external-links': (_p: string, _e: Lists, _f: Lists) =>
      '表里有指向其他文件的链接，内容可能不是您看到的。请把数据复制到一张新表，用“选择性粘贴 › 数值”。',
    'packed-too-tight': (_p: string, _e: Lists, _f: Lists) =>
      '文件展开后过大（常见原因是把格式设到了整张表的一百万行）。请只选有内容的行，复制到一张新表再上传。',
    'packed-twice': (_p: string, _e: Lists, _f: Lists) => '文件里又装着别的压缩包或表格。请把名单复制到一张新表再上传。',
    overlapping: (_p: string, _e: Lists, _f: Lists) => '文件的内部结构不正常，不能打开。请在 Excel 或 WPS 里重新“另存为”.xlsx。',
    'too-many-parts': (_p: string, _e: Lists, _f: Lists) => '文件里的部件过多（工作表、图片等）。请把名单单独复制到一张新表再上传。',
    'too-much-text': (_p: string, _e: Lists, _f: Lists) => '表里的文字过多，不像一份名单。请只留姓名、手机号、工种、等级、备注这几列。',
    'too-many-rows': (_p: string, _e: Lists, _f: Lists) =>
      '一次最多 10000 人。请把名单分成几份上传；如果没有这么多人，请删去末尾带格式的空行。',
    'too-many-columns': (_p: string, _e: Lists, _f: Lists) => '表的列数超过 200。请只留姓名、手机号、工种、等级、备注这几列。',
    'old-format': (_p: string, _e: Lists, _f: Lists) => '这是 Excel 95 或更早的格式。请在 Excel 或 WPS 里“另存为”.xlsx。',
    'unknown-encoding': (_p: string, _e: Lists, _f: Lists) => '认不出文字编码。请在 Excel 或 WPS 里“另存为”“CSV UTF-8”或 .xlsx。',
    broken: (_p: string, _e: Lists, _f: Lists) => '文件已损坏或不完整，读不下去。请在 Excel 或 WPS 里打开检查，“另存为”一份再上传。',
    'wrong-version': (place: string, [now = '']: Lists, _f: Lists) =>
      `这是第 ${place} 版的模板，现在用的是第 ${now} 版。请下载新模板，把名单贴过去。`,
    'missing-heads': (_p: string, expected: Lists, found: Lists) =>
      `没有找到表头。应为：${listed(expected)}；实为：${found.length === 0 ? '（没有文字）' : listed(found)}。请在名单上方加一行表头。`,
    'lacking-heads': (place: string, expected: Lists, found: Lists) =>
      `第 ${place} 行的表头里没有这些列：${listed(expected)}。${found.length === 0 ? '请补上再上传。' : `没有认出的列名：${listed(found)}。如果就是其中的列，请改成上面的名称；没有就补上一列。`}`,
    'two-headings': (place: string, _e: Lists, _f: Lists) => `表头分成了上下两行（第 ${place} 行起）。请合成一行，每列一个名称。`,
    'head-twice': (place: string, _e: Lists, _f: Lists) => `“${place}”有不止一列，分不清用哪一列。请只留一列。`,
    'hidden-column': (place: string, _e: Lists, _f: Lists) => `“${place}”一列被隐藏了。请取消隐藏，确认内容后再上传。`,
    'id-numbers': (place: string, _e: Lists, _f: Lists) =>
      `表里有身份证号码（${place}）。邀请会员用不着身份证号码，平台不收集（《个人信息保护法》第六条）；文件没有保存。请删去这一列再上传。`,
    'no-rows': (_p: string, _e: Lists, _f: Lists) => '表头下面没有人。请检查名单是不是在第一张工作表里。',
  },
  {
    gone: () => 'The uploaded file has been deleted in due course. Please upload it again.',
    empty: () => 'The file is empty. Is it the right one?',
    'too-large': () => 'The file is larger than 4 MB. Remove pictures and other sheets, or divide the list.',
    'unknown-format': () => 'This kind of file cannot be read. In Excel or WPS, save it as .xlsx, .xls or .csv.',
    mislabelled: () =>
      'The file is not what its name says (a web page or an old table renamed to .xlsx, for example). Open it in Excel or WPS and save it as .xlsx.',
    encrypted: () => 'The file has a password and cannot be read. Remove the password, save it and upload it again.',
    macros: () => 'The file holds macros (programs). For safety it is not opened; save it as an .xlsx without macros.',
    'external-links': () =>
      'The table links to other files, so its content may not be what you see. Copy the data into a new table with “Paste special › Values”.',
    'packed-too-tight': () =>
      'Unpacked, the file is too large (often because a million rows were formatted). Copy only the rows with content into a new table.',
    'packed-twice': () => 'The file holds other archives or tables. Copy the list into a new table and upload that.',
    overlapping: () => 'The inside of the file is not in order, so it is not opened. Save it anew as .xlsx in Excel or WPS.',
    'too-many-parts': () => 'The file holds too many parts (sheets, pictures). Copy the list into a table of its own.',
    'too-much-text': () =>
      'The table holds too much text for a list of members. Keep the columns name, mobile number, trade, level and note.',
    'too-many-rows': () =>
      'At most 10,000 people at a time. Divide the list; if there are fewer people, delete the formatted empty rows at its end.',
    'too-many-columns': () => 'The table has more than 200 columns. Keep name, mobile number, trade, level and note.',
    'old-format': () => 'This is the format of Excel 95 or earlier. Save it as .xlsx in Excel or WPS.',
    'unknown-encoding': () => 'The encoding of the text is not known. Save it as “CSV UTF-8” or .xlsx in Excel or WPS.',
    broken: () => 'The file is damaged or incomplete. Open it in Excel or WPS, check it, save it anew and upload that.',
    'wrong-version': (place, [now = '']) =>
      `This is version ${place} of the template; version ${now} is in use. Download it and paste your list there.`,
    'missing-heads': (_, expected, found) =>
      `The row of heads was not found. Expected: ${listed(expected)}; found: ${found.length === 0 ? '(no text)' : listed(found)}. Put one row of heads above the list.`,
    'lacking-heads': (place, expected, found) =>
      `The heads in row ${place} lack these columns: ${listed(expected)}. ${found.length === 0 ? 'Add them and upload again.' : `Not recognised: ${listed(found)}. If one of them is meant, give it the name above; otherwise add the column.`}`,
    'two-headings': (place) => `The heads stand in two rows (from row ${place}). Make them one row with one name a column.`,
    'head-twice': (place) => `“${place}” has more than one column, so it is not clear which one counts. Keep one.`,
    'hidden-column': (place) => `The column “${place}” is hidden. Unhide it, check what it says, and upload again.`,
    'id-numbers': (place) =>
      `The table holds identity numbers (${place}). They are not needed to invite members and are not collected (Personal Information Protection Law, art. 6); the file was not kept. Delete the column and upload again.`,
    'no-rows': () => 'There is nobody below the heads. Is the list in the first sheet?',
  },
)
