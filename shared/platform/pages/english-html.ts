/**
 * A page of ours as an English reader gets it: its links and forms stay among the English pages, and what is Chinese in it (names,
 * employers' own words, which no machine translates) says so to screen readers (WCAG 3.1.2). Only for HTML that our JSX made: there
 * `<`, `>` and quotes inside texts and attributes are escaped.
 */
export function inEnglish(html: string): string {
  return html.replace(pieces, (piece, tag: string | undefined, text: string | undefined) => {
    if (text !== undefined) return text.replace(chinese, '<span lang="zh-CN">$&</span>')
    return tag !== undefined && !tag.includes(' hreflang="') ? tag.replace(ownAddress, ` $1="/en$2`) : piece
  })
}

/** The English address of a page of ours; files, the API and other sites have none. */
export function englishAddress(address: string): string {
  return onlyOwn.test(address) ? `/en${address}` : address
}

/**
 * Elements whose content is no markup or cannot hold any, drawings (an HTML element would end them, and they are heard by their name
 * alone), and cells that say their language, left alone; then tags with addresses; then texts.
 */
const pieces: RegExp =
  /<(?:script|style|title|textarea|option|svg)\b[^>]*>[\s\S]*?<\/(?:script|style|title|textarea|option|svg)>|<t[hd]\b[^>]* lang="zh-CN"[^>]*>[^<]*|(<(?:a|form|button)\b[^>]*>)|(?<=>)([^<]*\p{Script=Han}[^<]*)(?=<)/gu
const chinese: RegExp = /[《“（]*\p{Script=Han}[\p{Script=Han}\p{N}\u3000-\u303f\uff00-\uffef“”·—…]*/gu
/** A page: begins with one slash, is not English already, not the API, not a file. */
const page: string = String.raw`\/(?!\/|en(?:[/?#"]|$)|v1\/|assets\/|[^"?#]*\.[a-z]{2,5}(?:[?#"]|$))`
const ownAddress: RegExp = new RegExp(` (href|action|formaction)="(${page})`, 'g')
const onlyOwn: RegExp = new RegExp(`^${page}`)
