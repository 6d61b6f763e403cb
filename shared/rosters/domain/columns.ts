import { bilingual } from '#shared/kernel/language.ts'

/** What an association may say of a member, and nothing else (个人信息保护法 5, 6, 19: no more than is needed to ask whether they will join). */
export const rosterColumns = ['name', 'phone', 'trade', 'level', 'note'] as const
export type RosterColumn = (typeof rosterColumns)[number]

export const requiredColumns = ['name', 'phone', 'trade'] as const satisfies readonly RosterColumn[]

export function isRequired(column: RosterColumn): boolean {
  return (requiredColumns as readonly RosterColumn[]).includes(column)
}

/** The names of the columns as the page and the sentences say them; the template's heads are the Chinese ones. */
export const columnNames: Readonly<Record<RosterColumn, string>> = bilingual(
  { name: '姓名', phone: '手机号', trade: '工种', level: '等级', note: '备注' },
  { name: 'Name', phone: 'Mobile number', trade: 'Trade', level: 'Level', note: 'Note' },
)

/** The version of the list of columns. A template of another version is refused: its columns may mean something else. */
export const rosterVersion = 1
