/** How a reader wants pages shown, kept in a cookie of their own browser: larger and simpler (长辈版), bright on black (高对比). */
export const views = ['elder', 'contrast'] as const

export type View = (typeof views)[number]

export const viewCookieName = 'view'

/** The views that a Cookie header asks for. */
export function viewsIn(cookies: string | undefined): readonly View[] {
  const value = (cookies ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${viewCookieName}=`)) ?? ''
  const names = value.slice(viewCookieName.length + 1).split('.')
  return views.filter((view) => names.includes(view))
}

/** The value of the cookie that asks for these views. */
export function viewCookieValue(wanted: readonly View[]): string {
  return views.filter((view) => wanted.includes(view)).join('.')
}

/** Seconds for which a browser remembers how pages are to be shown. */
const oneYear: number = 365 * 24 * 60 * 60

/** A Set-Cookie value that keeps a choice; the empty one is forgotten. */
export function setViewCookie(baseUrl: string, show: string): string {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : ''
  return `${viewCookieName}=${show}; Path=/; Max-Age=${show === '' ? 0 : oneYear}; HttpOnly; SameSite=Lax${secure}`
}
