import { civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { commit, type Once } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { FileComplaint } from '../domain/commands.ts'
import type { Complaint } from '../domain/complaint.ts'
import { counting } from '../domain/figures.ts'
import { answerDue, complaintParametersOn } from '../domain/parameters.ts'
import { secretDigest, secretFor } from '../domain/secret.ts'
import {
  addReference,
  claimWords,
  createComplaints,
  getFigures,
  getOpenCount,
  isOwnMatter,
  putComplaint,
  putFigures,
  putOpenCount,
  wordsOf,
} from '../store/complaints.ts'
import { findSubject } from './find-subject.ts'

/** `secretKey`: what secrets of complaints are made with. */
export type ComplaintDeps = Deps & { readonly secretKey: string }

/** What whoever filed it is given: its reference, and without a session what opens it. */
export type Filed = { readonly reference: string; readonly secret?: string; readonly dueOn: string }

type Refused = Failure<'not-found' | 'busy' | 'complaint-exists' | 'complaints-enough' | 'complaints-a-day'>

const mostRounds = 6

/**
 * Anyone complains (人力资源市场暂行条例 29, 个人信息保护法 50): signed in, or not for what is public. What it is about stays as it is until a person
 * has decided. The same words about the same thing are one complaint; beyond so many open ones about a thing no more are taken, and beyond so
 * many a day from one person.
 */
export function fileComplaint(
  deps: ComplaintDeps,
): (command: FileComplaint & { readonly by: Principal; readonly once: Once }) => Promise<Result<Filed, Refused | Failure<'repeated'>>> {
  return async ({ by, once, ...command }) => {
    if (once.earlier !== undefined) return again(deps, String(once.earlier), by)
    const found = await findSubject(deps)({ ...command, by })
    if (found === undefined) return fail({ kind: 'not-found' })
    const complaint = made(deps, { ...command, by }, found)
    const limits = complaintParametersOn(complaint.edition)
    if (complaint.reporter !== undefined && (await filedToday(deps, complaint.reporter)) >= limits.mostADay) {
      return fail({ kind: 'complaints-a-day' })
    }
    const words = wordsOf(complaint)
    // Several people may complain about the same thing at the same moment.
    for (let round = 0; round < mostRounds; round += 1) {
      const [figures, count, same] = await Promise.all([
        getFigures(deps.dynamo, monthOf(complaint.filedAt)),
        getOpenCount(deps.dynamo, complaint.subject),
        words === undefined ? false : createComplaints(deps.dynamo).same(words),
      ])
      if (same) return fail({ kind: 'complaint-exists' })
      if (!isOwnMatter(complaint.subject) && count.open >= limits.mostOpenOfOne) return fail({ kind: 'complaints-enough' })
      const raced = { kind: 'raced' } as const
      const done = await commit<string, Failure<'raced'>>(deps.dynamo, once, complaint.id, [
        { write: putComplaint(complaint) },
        { write: addReference(complaint) },
        { write: putFigures(monthOf(complaint.filedAt), counting(figures, { kind: 'filed', complaint })), otherwise: raced },
        ...(words === undefined
          ? []
          : [
              { write: claimWords(words, complaint.id), otherwise: raced },
              { write: putOpenCount(complaint.subject, count, 1), otherwise: raced },
            ]),
        // Who filed it stands in the complaint alone: the ledger of the thing is read by whose it is.
        { write: ledgerEntry(deps, { subject: complaint.id, action: 'complaint.filed', by: 'system', reason: complaint.category }) },
      ])
      if (done.ok) return ok(filed(deps, complaint))
      if (done.error.kind === 'repeated') return fail({ kind: 'repeated' })
    }
    return fail({ kind: 'busy' })
  }
}

function made(
  { clock, ids, secretKey }: ComplaintDeps,
  { by, category, text }: FileComplaint & { readonly by: Principal },
  found: Pick<Complaint, 'subject' | 'against'>,
): Complaint {
  const at = clock.now()
  const today = civilDateOf(at)
  const id = ids.next('complaint')
  return {
    id,
    rev: 1,
    reference: ids.code(),
    notice: ids.code(),
    state: 'waiting',
    ...found,
    category,
    text,
    filedAt: at,
    updatedAt: at,
    ...(by.kind === 'person' ? { reporter: by.personId } : { secretDigest: secretDigest(secretFor(secretKey, id)) }),
    due: { ...answerDue(today), told: false },
    edition: complaintParametersOn(today).from,
    answers: [],
    appeals: [],
  }
}

function filed({ secretKey }: ComplaintDeps, { id, reference, reporter, due }: Complaint): Filed {
  return { reference, dueOn: due.on, ...(reporter === undefined ? { secret: secretFor(secretKey, id) } : {}) }
}

async function again(deps: ComplaintDeps, id: string, by: Principal): Promise<Result<Filed, Refused>> {
  const complaint = await createComplaints(deps.dynamo).get(id)
  const own = complaint?.reporter === undefined || (by.kind === 'person' && complaint.reporter === by.personId)
  return complaint === undefined || !own ? fail({ kind: 'not-found' }) : ok(filed(deps, complaint))
}

async function filedToday({ dynamo, clock }: Deps, personId: string): Promise<number> {
  const { items } = await createComplaints(dynamo).ofPerson(personId, { limit: 50 })
  const since = startOf(civilDateOf(clock.now()))
  return items.filter(({ filedAt }) => filedAt >= since).length
}

/** The month whose figures an event belongs to. */
export function monthOf(at: string): string {
  return civilDateOf(at).slice(0, 7)
}
