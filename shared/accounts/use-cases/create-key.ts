import type * as z from 'zod'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { digestOf, writeToken } from '#shared/platform/tokens.ts'
import { ApiKey, type CreateKeyCommand, keyExpiresAt, keyExpiryBounds } from '../domain/key.ts'
import { kindRule } from '../domain/kinds.ts'
import { limits } from '../domain/people.ts'
import { addKey } from '../store/tokens.ts'
import { listKeys } from './list-keys.ts'

/** `token` is shown once and kept nowhere; it is missing when the same submission came twice. */
export type CreatedKey = { readonly key: ApiKey; readonly token?: string }

type Failed = Failure<'key-expiry' | 'scope-not-allowed' | 'too-many-keys'>

/** A new API key of one's organisation, working until the end of its last day: a year at most. */
export function createKey(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly key: z.infer<typeof CreateKeyCommand>
  readonly once: Once
}) => Promise<Result<CreatedKey, Failed | CommitFailure>> {
  return async ({ by, key: { name, scopes, expiresOn }, once }) => {
    if (once.earlier !== undefined) return ok({ key: ApiKey.parse(once.earlier) })
    const now = deps.clock.now()
    const [first, last] = keyExpiryBounds(civilDateOf(now))
    if (expiresOn < first || expiresOn > last) return fail(outOfBounds(first, last))
    const allowed = kindRule(by.member.kind).keyScopes
    const wrong = scopes.filter((scope) => !allowed.includes(scope))
    if (wrong.length > 0) return fail(notAllowed(wrong, allowed))
    if ((await listKeys(deps)(by)).length >= limits.keys) return fail({ kind: 'too-many-keys' })
    const secret = deps.ids.secret()
    const key: ApiKey = {
      id: deps.ids.next('key'),
      organisationId: by.member.organisationId,
      personId: by.personId,
      name,
      scopes: [...new Set(scopes)],
      digest: digestOf(secret),
      createdAt: now,
      expiresOn,
      expiresAt: keyExpiresAt(expiresOn),
    }
    const done = await commit<ApiKey, never>(deps.dynamo, once, key, [
      { write: addKey(key) },
      { write: ledgerEntry(deps, { subject: key.organisationId, action: 'key.created', by, ids: [key.id] }) },
    ])
    return done.ok ? ok({ key, token: writeToken('key', { id: key.id, secret }) }) : done
  }
}

function outOfBounds(first: string, last: string): Failed {
  const detail = text.bounds(dayText(first), dayText(last))
  return { kind: 'key-expiry', detail: text.sentence(detail), errors: [{ pointer: '/expiresOn', code: 'out-of-range', detail }] }
}

function notAllowed(wrong: readonly string[], allowed: readonly string[]): Failed {
  const detail = text.notOfKind(listed(wrong), listed(allowed))
  return { kind: 'scope-not-allowed', errors: [{ pointer: '/scopes', code: 'not-of-kind', detail }] }
}

const text = bilingual(
  {
    bounds: (first: string, last: string) => `到期日须在 ${first} 到 ${last} 之间`,
    sentence: (detail: string) => `${detail}。`,
    notOfKind: (wrong: string, allowed: string) => `本类单位没有 ${wrong} 权限，可选：${allowed}`,
  },
  {
    bounds: (first, last) => `The last day must lie between ${first} and ${last}`,
    sentence: (detail) => `${detail}.`,
    notOfKind: (wrong, allowed) => `Organisations of this kind do not have the permission ${wrong}; they can have: ${allowed}`,
  },
)
