import * as z from 'zod'
import { type Id, idOf } from '#shared/kernel/ids.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { UploadedFile } from '#shared/platform/http/uploaded-file.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { sha256Of } from '#shared/platform/sha256.ts'
import { lastAct } from '../domain/agreement.ts'
import type { WakeIntake } from '../domain/ports.ts'
import { type Roster, rosterObjects, stageOf } from '../domain/roster.ts'
import { agreementInForce, getAgreement } from '../store/agreements.ts'
import { claimFile, createRosters, putRoster } from '../store/rosters.ts'

type UploadDeps = Deps & { readonly uploads: Objects; readonly wakeIntake: WakeIntake }
type Failures = { readonly kind: 'no-agreement' | 'no-file' | 'busy' }

/** `same`: this very file was uploaded before, nothing was done. */
const Uploaded = z.object({ id: idOf('roster'), same: z.boolean() })
type Uploaded = z.infer<typeof Uploaded>

/**
 * Takes in a list: the file goes unread into quarantine, under a key made here, and intake is told. Without an agreement in force nothing
 * is taken (个人信息保护法 13, 23). The same file again leads to the list that was made of it, unless that came to nothing.
 */
export function uploadRoster(
  deps: UploadDeps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly file: UploadedFile
}) => Promise<Result<Uploaded, Failures | CommitFailure>> {
  return async ({ by, once, file }) => {
    if (once.earlier !== undefined) return ok(Uploaded.parse(once.earlier))
    const { organisationId: associationId, organisationName: associationName } = by.member
    const agreement = await getAgreement(deps.dynamo, associationId)
    if (agreement?.state !== 'signed') return fail({ kind: 'no-agreement' })
    if (file.name === '') return fail({ kind: 'no-file' })
    const sha256 = sha256Of(file.bytes)
    const earlier = await earlierOf(deps, associationId, sha256)
    if (earlier !== undefined && !earlier.futile) return ok({ id: earlier.id, same: true })
    const { textVersion, textHash } = lastAct(agreement)
    const id = deps.ids.next('roster')
    const roster: Roster = {
      id,
      rev: 1,
      associationId,
      associationName,
      state: 'uploaded',
      fileName: file.name,
      bytes: file.bytes.byteLength,
      sha256,
      agreement: { rev: agreement.rev, textVersion, textHash },
      uploadedBy: by.personId,
      uploadedAt: deps.clock.now(),
      open: true,
    }
    await deps.uploads.put(rosterObjects(id).file, file.bytes, { contentType: 'application/octet-stream' })
    const done = await commit<Uploaded, Failures>(deps.dynamo, once, { id, same: false }, [
      { write: putRoster(roster) },
      { write: agreementInForce(associationId), otherwise: { kind: 'no-agreement' } },
      // Somebody else uploads the same file this moment.
      { write: claimFile(roster, earlier?.id), otherwise: { kind: 'busy' } },
      { write: ledgerEntry(deps, { subject: associationId, action: 'roster.uploaded', by, ids: [id, sha256] }) },
    ])
    if (done.ok) await deps.wakeIntake(id)
    return done
  }
}

/** The list of the same file. `futile`: nobody was invited by it and nobody will be. */
async function earlierOf(
  { dynamo }: Pick<Deps, 'dynamo'>,
  associationId: string,
  sha256: string,
): Promise<{ readonly id: Id<'roster'>; readonly futile: boolean } | undefined> {
  const rosters = createRosters(dynamo)
  const id = await rosters.ofFile(associationId, sha256)
  const course = id === undefined ? undefined : await rosters.course(id)
  if (course === undefined) return undefined
  return { id: course.roster.id, futile: ['cancelled', 'stopped', 'refused'].includes(stageOf(course)) }
}
