import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Person, Principal } from '#shared/platform/http/principal.ts'
import type { Complaint } from '../domain/complaint.ts'
import { opens } from '../domain/secret.ts'
import { type ReporterView, reporterView } from '../domain/views.ts'
import { createComplaints } from '../store/complaints.ts'

type Asked = { readonly by: Principal; readonly reference: string; readonly secret?: string | undefined }

/**
 * A complaint for its reporter: the session of whoever filed it, or the secret that was given with its reference. A wrong secret, somebody
 * else's and a missing one are the same.
 */
export function ownComplaint({ dynamo }: Pick<Deps, 'dynamo'>): (asked: Asked) => Promise<Complaint | undefined> {
  return async ({ by, reference, secret }) => {
    const complaint = await createComplaints(dynamo).byReference(reference)
    if (complaint === undefined || complaint.state === 'erased') return undefined
    const own =
      complaint.reporter === undefined ? opens(secret, complaint.secretDigest) : by.kind === 'person' && complaint.reporter === by.personId
    return own ? complaint : undefined
  }
}

/** The same as its reporter reads it. */
export function readComplaint(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (asked: Asked) => Promise<Result<ReporterView, { readonly kind: 'not-found' }>> {
  return async (asked) => {
    const complaint = await ownComplaint(deps)(asked)
    return complaint === undefined ? fail({ kind: 'not-found' }) : ok(reporterView(complaint, deps.clock.now()))
  }
}

/** What somebody filed while signed in, newest first. */
export function listOwnComplaints(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (asked: {
  readonly by: Person
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly ReporterView[]; readonly after?: Position }> {
  return async ({ by, ...asked }) => {
    const page = await createComplaints(deps.dynamo).ofPerson(by.personId, asked)
    return { ...page, items: page.items.map((complaint) => reporterView(complaint, deps.clock.now())) }
  }
}
