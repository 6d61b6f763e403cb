import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { withoutContacts } from '#shared/talent/domain/without-contacts.ts'

/** A word to the other side. Contact details are refused: they are revealed through an introduction or not at all. */
const Note = withoutContacts(line(200)).optional()

/** 感兴趣: a person names a vacancy by its id or by its public code. */
export const ShowInterest = z
  .strictObject({
    vacancy: z.union([PublicCode, idOf('vacancy')], { error: () => texts.vacancy }),
    note: Note,
  })
  .meta({ id: 'ShowInterest' })
export type ShowInterest = z.infer<typeof ShowInterest>

/** 想联系: an organisation names a person whom it found and its own open vacancy. */
export const AskForContact = z
  .strictObject({ talentId: idOf('talent'), vacancyId: idOf('vacancy'), note: Note })
  .meta({ id: 'AskForContact' })
export type AskForContact = z.infer<typeof AskForContact>

const texts = bilingual(
  { vacancy: '请填岗位编号（vac_…）或岗位页地址里的 10 位编码' },
  { vacancy: 'Please give the vacancy’s id (vac_…) or the code of 10 characters in the address of its page' },
)
