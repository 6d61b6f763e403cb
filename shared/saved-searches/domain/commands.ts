import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { withoutContacts } from '#shared/talent/domain/without-contacts.ts'
import { rhythms } from './saved-search.ts'

const Rhythm = z.enum(rhythms, { error: () => texts.rhythm })

/** A name is the owner's own; it stands in digests, so no contact may be in it. */
export const ChangeSearch = z.strictObject({ name: withoutContacts(line(40)), rhythm: Rhythm }).meta({ id: 'ChangeSearch' })
export type ChangeSearch = z.infer<typeof ChangeSearch>

const texts = bilingual({ rhythm: '请选每天或每周一' }, { rhythm: 'Choose every day or every Monday' })
