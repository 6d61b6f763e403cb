import type { Deps } from '#shared/platform/deps.ts'
import type { PassportClaims } from '../domain/passport.ts'
import { isSignedBy, type PassportKey, readToken } from '../domain/token.ts'
import { isRevoked, publishedKey, publishedKeys, type Revocation, revocations } from '../store/published-passports.ts'

/** What a passport turned out to be. Only what its signature proves is ever shown, and nothing any more of one that is over or was taken back. */
export type PassportCheck =
  | { readonly outcome: 'holds'; readonly claims: PassportClaims }
  | { readonly outcome: 'expired' | 'revoked' | 'forged' | 'unreadable' }

/** Checks what somebody pasted or scanned against the published keys and revocations. Nothing of it is kept, logged or sent on. */
export function checkPassport(deps: Pick<Deps, 'dynamo' | 'clock'>): (text: string) => Promise<PassportCheck> {
  return async (text) => {
    const read = readToken(text)
    if (read === undefined) return { outcome: 'unreadable' }
    const key = await publishedKey(deps.dynamo, read.kid)
    if (key === undefined || !isSignedBy(read, key)) return { outcome: 'forged' }
    const { claims } = read
    if (claims.exp * 1000 <= Date.parse(deps.clock.now())) return { outcome: 'expired' }
    return (await isRevoked(deps.dynamo, claims.jti)) ? { outcome: 'revoked' } : { outcome: 'holds', claims }
  }
}

/** The published keys, for whoever checks without this site. */
export function passportKeys(deps: Pick<Deps, 'dynamo'>): () => Promise<readonly PassportKey[]> {
  return () => publishedKeys(deps.dynamo)
}

/** The ids of revoked passports, a page at a time. */
export function revokedPassports(
  deps: Pick<Deps, 'dynamo'>,
): (
  page: Parameters<typeof revocations>[1],
) => Promise<{ readonly items: readonly Revocation[]; readonly after?: Awaited<ReturnType<typeof revocations>>['after'] }> {
  return (page) => revocations(deps.dynamo, page)
}
