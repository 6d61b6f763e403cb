import { speaking } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { EditVacancy } from '../domain/commands.ts'
import { changedFields, fields } from '../domain/fields.ts'
import { prepared } from '../domain/prepared.ts'
import { move } from '../domain/transitions.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { ownVacancy } from './own-vacancy.ts'
import { reviseInSight } from './revise-in-sight.ts'
import { saveVacancy } from './save-vacancy.ts'
import { handIn, type SubmitFailure } from './submit-vacancy.ts'

type Command = EditVacancy & { readonly by: Member; readonly once: Once; readonly id: string }
export type EditFailure = SubmitFailure | Failure<'revision-missing' | 'organisation-not-verified'>

/**
 * Changes the content, on the revision that was read. A draft is kept, or handed in. In the queue or in public the text is linted again:
 * BLOCK refuses, a new WARN takes it out of sight until a reviewer has seen it, a clean one stays in (or goes to) public.
 */
export function editVacancy(deps: Deps): (command: Command) => Promise<Result<Vacancy, EditFailure>> {
  return async ({ by, once, id, content: given, rev, submit }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    if (rev === undefined) return fail({ kind: 'revision-missing' })
    const own = await ownVacancy(deps)({ by, id, posterOnly: true })
    if (!own.ok) return own
    const before = own.value.vacancy
    if (before.rev !== rev) return fail({ kind: 'revision-conflict' })
    const content = prepared(given, before.content)
    const changed = changedFields(before.content, content)
    const reason = changed.length === 0 ? undefined : speaking('zh', () => changed.map((field) => fields[field]).join('、'))
    const at = deps.clock.now()
    const edited = move({ ...before, content }, { action: 'edited', as: 'poster', at, by: by.member.organisationId, reason })
    if (!edited.ok) return edited
    if (before.state !== 'DRAFT') return reviseInSight(deps)({ by, once, before, content, reason })
    if (!submit) return saveVacancy(deps)({ before, after: edited.value, once })
    if (!by.member.verified) return fail({ kind: 'organisation-not-verified' })
    return handIn(deps)({ by, once, before, draft: edited.value })
  }
}
