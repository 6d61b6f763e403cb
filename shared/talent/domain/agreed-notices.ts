import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Agreed } from './changes.ts'
import { type ConsentNotice, currentNotice, noticeText } from './consent-notices.ts'
import { shownNotice } from './consent-notices-in-english.ts'
import { type ConsentScope, consentScopes } from './talent.ts'

type Changed = Failure<'consent-text-changed'>

/**
 * The notice that was shown, if it is the current one: a consent to a text that has changed since would be a consent to another text.
 * The refusal carries the new text.
 */
export function agreedNotice(scope: ConsentScope, version: string, pointer = '/version'): Result<ConsentNotice, Changed> {
  const notice = currentNotice(scope)
  if (notice.version === version) return ok(notice)
  const { title } = shownNotice(scope, notice)
  const detail = text.changed(title, notice.version)
  const errors = [{ pointer, code: 'consent-text-changed', detail, nearest: [{ code: notice.version, name: title }] }]
  return fail({ kind: 'consent-text-changed', detail: noticeText(notice), errors })
}

/** The notices of an enrolment: the registry's, and those of the further scopes that were ticked. */
export function agreedNotices(
  versions: { readonly registry: string } & { readonly [S in ConsentScope]?: string | undefined },
): Result<{ readonly registry: ConsentNotice; readonly further: readonly Agreed[] }, Changed> {
  const registry = agreedNotice('registry', versions.registry, '/consents/registry')
  if (!registry.ok) return registry
  const further: Agreed[] = []
  for (const scope of consentScopes) {
    const version = versions[scope]
    if (scope === 'registry' || version === undefined) continue
    const notice = agreedNotice(scope, version, `/consents/${scope}`)
    if (!notice.ok) return notice
    further.push({ scope, notice: notice.value })
  }
  return ok({ registry: registry.value, further })
}

const text = bilingual(
  { changed: (title: string, version: string) => `“${title}”的文字已更新为第 ${version} 版，请看过新的文字再决定` },
  { changed: (title, version) => `The text of “${title}” is now version ${version}; please read the new text and decide again` },
)
