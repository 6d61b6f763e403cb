/** A Chinese text of the source that an English reader would meet as it is: its line and the text around it. */
export type Untranslated = { readonly line: number; readonly text: string }

/** What is Chinese on purpose: both languages side by side, what is written for those who read it later, and the API description. */
const purposeful: RegExp = /\b(?:bilingual|catalogue|speaking|meta|repeatable)(?:<[^>()]*>)?\(/g
/** A choice between both languages in its place. */
const inPlace: RegExp = /[^\n]*\blanguage\(\) === 'en' \?[^\n]*/g
/** Texts of the API description, which is Chinese. */
const described: RegExp =
  /\b(?:summary|description|title|examples|example|tags?)(?::| =)\s*(?:\[[^\]]*\]|`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})/g

/** Chinese outside of comments that stands in neither of both languages' texts. A text is looked at as code: strings, templates and JSX alike. */
export function untranslatedIn(source: string, { api = false }: { readonly api?: boolean } = {}): readonly Untranslated[] {
  let code = blank(source, /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g)
  for (const { index } of code.matchAll(purposeful)) code = blankCall(code, index)
  if (api) code = blank(code, described)
  code = blank(code, inPlace)
  return code.split('\n').flatMap((text, at) => (/\p{Script=Han}/u.test(text) ? [{ line: at + 1, text: text.trim().slice(0, 80) }] : []))
}

function blank(code: string, what: RegExp): string {
  return code.replace(what, (found) => found.replace(/[^\n]/g, ' '))
}

/** The call that begins at `from`, with everything between its brackets, as blanks. Brackets inside strings are told by pairs only. */
function blankCall(code: string, from: number): string {
  let depth = 0
  let at = code.indexOf('(', from)
  const begin = at
  for (; at < code.length; at += 1) {
    const sign = code[at]
    if (sign === "'" || sign === '"' || sign === '`') at = endOfString(code, at)
    else if (sign === '(') depth += 1
    else if (sign === ')') {
      depth -= 1
      if (depth === 0) break
    }
  }
  return code.slice(0, begin) + code.slice(begin, at).replace(/[^\n]/g, ' ') + code.slice(at)
}

/** Where a string ends; expressions inside a template are passed over with it. */
function endOfString(code: string, begin: number): number {
  const quote = code[begin]
  for (let at = begin + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1
    else if (quote === '`' && code[at] === '$' && code[at + 1] === '{') at = endOfExpression(code, at + 1)
    else if (code[at] === quote) return at
  }
  return code.length
}

function endOfExpression(code: string, begin: number): number {
  let depth = 0
  for (let at = begin; at < code.length; at += 1) {
    const sign = code[at]
    if (sign === "'" || sign === '"' || sign === '`') at = endOfString(code, at)
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return code.length
}
