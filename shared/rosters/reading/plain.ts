/** What a head may be called, most literal first: as it stands, without a note in brackets (联系电话（必填）), without 必填 and the like, its Chinese alone (姓名 Name). */
export function namesOfHead(text: string): readonly string[] {
  const literal = bareHead(text)
  // Every cell of a list is looked at, and hardly any has a note.
  if (!noted.test(text)) return literal === '' ? [] : [literal]
  const plain = text.normalize('NFKC')
  const withoutNote = plain.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
  const names = [plain, withoutNote].map((name) => bareHead(name).replace(mustOrMay, ''))
  const chinese = names.map((name) => name.replace(/[a-z]+$/, ''))
  return [...new Set([literal, ...names, ...chinese])].filter((name) => name !== '')
}

const noted: RegExp = /[([【（［]|填|可空|[a-zａ-ｚ]$/i
const mustOrMay: RegExp = /^(?:必填|选填)(?:项|列)?|(?:必填|选填|可不填|可空)(?:项|列)?$/g

/** What a cell says, for comparing: half-width, without spaces, brackets and signs, small letters. */
export function bareHead(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()[\]{}<>《》【】*:：#、,，.。/\\_-]/g, '')
    .toLowerCase()
}

/** Full-width digits and letters as people mean them, one space where there are many; none between Chinese characters (`张　三`). */
export function plainCell(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}
