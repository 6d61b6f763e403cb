import { type CivilDate, startOf } from '#shared/kernel/civil-date.ts'

/** A route that is going away: since when it is discouraged, the day from which it no longer answers, and the path that takes its place. */
export type Deprecation = { readonly since: CivilDate; readonly sunset: CivilDate; readonly instead: string }

/** The policy that the page for developers promises: half a year at least between the notice and the end, in days. */
export const leastNotice: number = 180

/** Where the policy is told. */
const policy = '/developers/api#deprecation'

/** What a caller's tools read on every answer of such a route: `Deprecation` (RFC 9745), `Sunset` and its links (RFC 8594). */
export function deprecationHeaders({ since, sunset, instead }: Deprecation): Readonly<Record<'deprecation' | 'sunset' | 'link', string>> {
  return {
    deprecation: `@${Math.floor(Date.parse(startOf(since)) / 1000)}`,
    sunset: new Date(startOf(sunset)).toUTCString(),
    link: `<${policy}>; rel="deprecation"; type="text/html", <${instead}>; rel="successor-version"`,
  }
}
