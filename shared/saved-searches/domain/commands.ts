import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { withoutContacts } from '#shared/talent/domain/without-contacts.ts'
import { rhythms } from './saved-search.ts'

const Rhythm = z.enum(rhythms, { error: () => texts.rhythm })

/** A name is the owner's own; it stands in digests, so no contact may be in it. */
export const ChangeSearch = z.strictObject({ name: withoutContacts(line(40)), rhythm: Rhythm }).meta({ id: 'ChangeSearch' })
export type ChangeSearch = z.infer<typeof ChangeSearch>

/** What was searched: the query of the list it stood on, as its address says it, or words. */
export const SaveSearch = ChangeSearch.extend({
  of: z.enum(['people', 'matches', 'own-matches', 'vacancies']).meta({
    description: '查找的是什么：people 查找人才（机构），matches 一个岗位的合适人选，own-matches 适合本人的岗位，vacancies 公开岗位',
  }),
  query: z.string().max(4000).default('').meta({ description: '那次查找的查询串，照地址里写的，例如 q=氩弧焊&purpose=…' }),
  vacancy: idOf('vacancy').optional().meta({ description: 'matches 是哪个岗位的' }),
  words: line(100).optional().meta({ description: 'vacancies 查的词' }),
}).meta({ id: 'SaveSearch' })
export type SaveSearch = z.infer<typeof SaveSearch>

/** Everything that can be set of a saved search. */
export const SetSearch = ChangeSearch.extend({ paused: z.boolean().meta({ description: '停发摘要' }) }).meta({ id: 'SetSearch' })

const texts = bilingual({ rhythm: '请选每天或每周一' }, { rhythm: 'Choose every day or every Monday' })
