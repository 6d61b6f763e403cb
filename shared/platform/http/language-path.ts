import type { Language } from '#shared/kernel/language.ts'

/** `/en/fairs` asks for the English page of `/fairs`. The API and files have no language of their own: there it is a path like any other. */
const english: RegExp = /^\/en(?=\/(?!v1\/|assets\/)|$)/

export function languageOf(path: string): Language {
  return english.test(path) ? 'en' : 'zh'
}

/** The path that routes know. */
export function withoutLanguage(path: string): string {
  const plain = path.replace(english, '')
  return plain === '' ? '/' : plain
}
