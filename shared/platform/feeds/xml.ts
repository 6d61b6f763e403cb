/** A text inside an element or an attribute of XML 1.0: marks escaped, what XML cannot carry at all left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(illegal, '')
    .replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: leaving them out is the purpose
const illegal: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu
