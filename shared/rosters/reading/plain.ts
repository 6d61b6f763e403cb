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
