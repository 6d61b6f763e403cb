import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { withoutContacts } from '#shared/talent/domain/without-contacts.ts'

const Note = withoutContacts(paragraphs(500)).optional()

export const NameList = z.strictObject({ name: withoutContacts(line(40)), purpose: withoutContacts(line(100, 4)) }).meta({ id: 'NameList' })
export type NameList = z.infer<typeof NameList>

export const MakeList = NameList.extend({ mandate: idOf('mandate').optional() }).meta({ id: 'MakeList' })
export type MakeList = z.infer<typeof MakeList>

export const AddToList = z.strictObject({ talent: idOf('talent'), list: idOf('list'), note: Note }).meta({ id: 'AddToList' })
export const NoteOnList = z.strictObject({ talent: idOf('talent'), note: Note }).meta({ id: 'NoteOnList' })
export const TakeOffList = z.strictObject({ talent: idOf('talent') }).meta({ id: 'TakeOffList' })
