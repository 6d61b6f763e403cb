/** Half a character (a lone surrogate) cannot be stored, and these no person types: C0 and C1 controls (line feed and tab are allowed in long texts), zero-width and direction marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
export const invisible: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** A text without what nobody sees: a search pasted with a zero-width or direction mark means its visible words, and its echo stays in order. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(new RegExp(invisible, 'gu'), '')
}
