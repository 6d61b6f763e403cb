import { contactIn } from '#shared/talent/domain/without-contacts.ts'
import type { Complaint } from './complaint.ts'

/** As many characters of a reporter's own words in a row can tell who wrote them. */
const telling = 12

/**
 * Why a reason may not go to both sides: it holds contact details, or words of the reporter's by which the other side could know them again.
 */
export function tellsTooMuch(
  reason: string,
  { text, more, appeals }: Pick<Complaint, 'text' | 'more' | 'appeals'>,
): 'contact' | 'quoted' | undefined {
  if (contactIn(reason) !== undefined) return 'contact'
  const own = [text, more?.text ?? '', ...appeals.filter(({ by }) => by === 'reporter').map((appeal) => appeal.text)].map(plain)
  const said = plain(reason)
  for (let at = 0; at + telling <= said.length; at += 1) {
    const span = said.slice(at, at + telling)
    if (own.some((words) => words.includes(span))) return 'quoted'
  }
  return undefined
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')
}
