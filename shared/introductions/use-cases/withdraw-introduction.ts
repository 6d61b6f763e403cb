import { speaking } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { type Message, outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { type Introduction, type Starter, stepped } from '../domain/introduction.ts'
import { createIntroductions } from '../store/introductions.ts'
import { countingSteps } from './counting-steps.ts'
import { earlierIntroduction } from './earlier-introduction.ts'
import { listOf } from './start-introduction.ts'

/** Who withdraws: a person as themselves, or a member for the organisation. */
export type WithdrawIntroduction = {
  readonly by: Exclude<Principal, { kind: 'anonymous' }>
  readonly as: 'person' | 'organisation'
  readonly once: Once
  readonly id: string
}

export type WithdrawFailure = CommitFailure | { readonly kind: 'not-found' | 'forbidden' | 'introduction-state' | 'revision-conflict' }

/** Takes back what one side began; it may begin again later. For whoever is no side of it, it does not exist. */
export function withdrawIntroduction(deps: Deps): (command: WithdrawIntroduction) => Promise<Result<Introduction, WithdrawFailure>> {
  return async ({ by, as, once, id }) => {
    if (once.earlier !== undefined) return earlierIntroduction(deps, once.earlier)
    const introductions = createIntroductions(deps.dynamo)
    const before = await introductions.get(id)
    const own = as === 'person' ? by.personId : by.member?.organisationId
    if (before === undefined || own === undefined || !isSideOf(before, own)) return fail({ kind: 'not-found' })
    if (before.starterId !== own) return fail({ kind: 'forbidden' })
    const after = stepped(before, 'withdraw', { side: before.startedBy, actor: 'starter', at: deps.clock.now() })
    if (after === undefined) return fail({ kind: 'introduction-state' })
    const raced = { kind: 'busy' } as const
    const counted = (await countingSteps(deps, after)).map(({ write, otherwise }) =>
      otherwise === undefined ? { write } : { write, otherwise: raced },
    )
    const done = await commit<{ readonly id: string }, { readonly kind: 'busy' | 'revision-conflict' }>(deps.dynamo, once, { id }, [
      ...counted,
      ...introductions.put(after).map((write, at) => (at === 0 ? { write, otherwise: { kind: 'revision-conflict' } as const } : { write })),
      { write: introductions.release(after) },
      ...messagesAbout(after).map((message) => ({ write: outboxMessage(deps, message) })),
      {
        write: ledgerEntry(deps, {
          subject: after.personId,
          action: 'introduction.withdrawn',
          by: as === 'person' ? by.personId : by,
          ids: [id, after.vacancy.id],
        }),
      },
    ])
    return done.ok ? ok(after) : done
  }
}

function isSideOf({ personId, parties }: Introduction, own: string): boolean {
  return personId === own || parties.some(({ organisationId }) => organisationId === own)
}

/** To the other side. */
function messagesAbout({ startedBy, personId, parties, vacancy }: Introduction): readonly Message[] {
  const told = speaking('zh', () => ({ subject: '对方已撤回', text: `关于岗位“${vacancy.title}”，对方已撤回。` }))
  const template = { template: 'introduction-withdrawn', ...told }
  if (startedBy !== 'talent') return [{ ...template, to: { person: personId }, link: listOf('talent') }]
  return parties.map(({ organisationId, scope }) => {
    const side: Starter = scope === 'agencies' ? 'agency' : 'employer'
    return { ...template, to: { organisation: organisationId }, link: listOf(side) }
  })
}
