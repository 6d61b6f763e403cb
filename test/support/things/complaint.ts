import type { FileComplaint } from '#shared/complaints/domain/commands.ts'
import type { Complaint } from '#shared/complaints/domain/complaint.ts'
import { createComplaints } from '#shared/complaints/store/complaints.ts'
import { fileComplaint } from '#shared/complaints/use-cases/file-complaint.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { made, makeOrganisation } from '../roles.ts'
import type { ThingMaker } from './maker.ts'
import { personAs } from './talent.ts'
import { vacancyFor } from './vacancy-for.ts'

/** The key with which secrets of complaints are made in tests. */
export const secretKey = 'complaints in tests'

/** A complaint, by somebody unknown about fees unless said otherwise, as it is kept. */
export async function makeComplaint(
  deps: Deps,
  command: Pick<FileComplaint, 'about'> & Partial<FileComplaint>,
  by: Principal = { kind: 'anonymous' },
): Promise<Complaint> {
  const text = '打电话过去说要先交三百元押金'
  const { reference } = made(await fileComplaint({ ...deps, secretKey })({ category: 'fees', text, ...command, by, once: always }))
  const found = await createComplaints(deps.dynamo).byReference(reference)
  if (found === undefined) throw new Error('what was filed is not there')
  return found
}

/** About an ad; of the owner, who is signed in, or of nobody. */
export const complaintThing: ThingMaker = async (deps, owner) => {
  const { code } = await vacancyFor(deps, await makeOrganisation(deps, 'employer'))
  const by: Principal = owner === undefined ? { kind: 'anonymous' } : personAs(deps, owner.person.id)
  return (await makeComplaint(deps, { about: 'vacancy', ref: code }, by)).id
}
