import * as z from 'zod'
import type { Change } from '../queries/loosened.ts'
import { searchFaultCodes } from '../queries/search-words.ts'
import { conceptKinds, ignoredReasons, type Understanding } from '../queries/understand.ts'
import type { ReadAs } from '../views/read-as.ts'
import { changeText, faultText, ignoredText } from '../views/search-notes.ts'

const Understood = z.object({ words: z.string(), kind: z.enum(conceptKinds), id: z.string(), name: z.string() })
const Ignored = z.object({ words: z.string(), reason: z.enum(ignoredReasons), detail: z.string() })

/** What became of the words of a search: in every answer to one. */
export const wordNotes = {
  understood: z.array(Understood).meta({ description: '搜索的话被理解成什么' }),
  sought: z.array(z.string()).meta({ description: '逐字查找的词' }),
  phrases: z.array(z.string()).meta({ description: '引号里的词，原样查找' }),
  excluded: z.array(z.object({ words: z.string(), names: z.array(z.string()) })).meta({ description: '不要的词，和它们被理解成什么' }),
  ignored: z.array(Ignored).meta({ description: '没有用上的词和原因' }),
  faults: z
    .array(z.object({ code: z.enum(searchFaultCodes), words: z.string(), detail: z.string() }))
    .meta({ description: '写法上的问题；搜索照常进行' }),
} as const

/** What a match went by: in every answer to one. */
export const readNotes = {
  understood: z.array(Understood).meta({ description: '岗位或本人的档案被理解成什么' }),
  ignored: z.array(Ignored).meta({ description: '词典里没有的技能和证件' }),
} as const

export const way = z
  .object({ change: z.string(), text: z.string(), query: z.string() })
  .meta({ description: '没有结果时可以怎么放宽：text 是说法，query 是放宽后的查询' })

/** The words of a search as an answer tells them. */
export function notesOf({ understood, sought, phrases, excluded, ignored, faults }: Understanding): {
  [Key in keyof typeof wordNotes]: z.input<(typeof wordNotes)[Key]>
} {
  return {
    understood: [...understood],
    sought: [...sought],
    phrases: [...phrases],
    excluded: excluded.map(({ words, names }) => ({ words, names: [...names] })),
    ignored: ignored.map((one) => ({ ...one, detail: ignoredText(one) })),
    faults: faults.map((fault) => ({ ...fault, detail: faultText(fault) })),
  }
}

/** What a match went by, as an answer tells it. */
export function readNotesOf({ understood, ignored }: ReadAs): { [Key in keyof typeof readNotes]: z.input<(typeof readNotes)[Key]> } {
  return { understood: [...understood], ignored: ignored.map((one) => ({ ...one, detail: ignoredText(one) })) }
}

/** A way on as an answer tells it. */
export function wayOf(
  { change, q }: { readonly change: Change; readonly q: string },
  parameters: readonly (readonly [string, string])[],
): z.input<typeof way> {
  const words: readonly (readonly [string, string])[] = q === '' ? [] : [['q', q]]
  const query = new URLSearchParams([...words, ...parameters].map(([name, value]): [string, string] => [name, value]))
  return { change: change.kind, text: changeText(change), query: query.toString() }
}
