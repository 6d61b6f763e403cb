import { viewCookieName } from '#shared/platform/pages/views.ts'

/** The cookies of the signed-in and of those on their way to be. Over https they carry the `__Host-` prefix: no other host can set them. */

export function sessionCookieName(baseUrl: string): string {
  return named('session', baseUrl)
}

/** Holds, encrypted, what a sign-in has to remember until it comes back from the issuer. */
export function signInCookieName(baseUrl: string): string {
  return named('sign-in', baseUrl)
}

/** Every cookie that a function reads, for the edge in front of them. */
export function cookieNames(baseUrl: string): readonly string[] {
  return [sessionCookieName(baseUrl), signInCookieName(baseUrl), viewCookieName]
}

/** A Set-Cookie value. Lax: it comes along when a link from elsewhere is followed, never with a foreign form. */
export function setCookie(baseUrl: string, name: string, value: string, seconds: number): string {
  const secure = isHttps(baseUrl) ? '; Secure' : ''
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`
}

export function clearCookie(baseUrl: string, name: string): string {
  return setCookie(baseUrl, name, '', 0)
}

/** The value of a cookie in a Cookie header. */
export function cookieValue(header: string | null | undefined, name: string): string | undefined {
  const found = (header ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}

function named(name: string, baseUrl: string): string {
  return isHttps(baseUrl) ? `__Host-${name}` : name
}

function isHttps(baseUrl: string): boolean {
  return baseUrl.startsWith('https:')
}
