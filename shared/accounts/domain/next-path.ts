/** Where to go after signing in: a path on this site, or undefined when the given one leads (or could be read as leading) elsewhere. */
export function safeNext(next: string | undefined): string | undefined {
  if (next === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return undefined
  const base = 'https://here.invalid'
  const url = URL.parse(next, base)
  if (url === null || url.origin !== base) return undefined
  return url.pathname.startsWith('//') ? undefined : `${url.pathname}${url.search}${url.hash}`
}
