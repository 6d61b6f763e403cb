import { randomBytes } from 'node:crypto'
import type { FunctionName } from '#shared/platform/access.ts'
import { readConfig } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { uploadedFile } from '#shared/platform/http/uploaded-file.ts'
import { createObjects, type Objects } from '#shared/platform/objects/objects.ts'
import { currentAgreementText } from '#shared/rosters/domain/agreement-texts.ts'
import type { SealInvited } from '#shared/rosters/domain/ports.ts'
import type { Roster } from '#shared/rosters/domain/roster.ts'
import { createSealInvited } from '#shared/rosters/store/seal-invited.ts'
import type { RosterDeps } from '#shared/rosters/use-cases/roster-deps.ts'
import { signAgreement } from '#shared/rosters/use-cases/sign-agreement.ts'
import { uploadRoster } from '#shared/rosters/use-cases/upload-roster.ts'
import { VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { answerRequest } from '../../functions/vault/contacts/answer-request.ts'
import { createContacts } from '../../functions/vault/contacts/contacts.ts'
import { createSeal } from '../../functions/vault/contacts/seal.ts'
import { createBuckets, objectStore } from '../../infra/backup/object-store.ts'
import { storeEnvironment } from '../../infra/environment.ts'
import { localRegion } from '../../infra/local/local-connection.ts'
import { asMember, type Employed, made, makeOrganisation } from './roles.ts'

/** Intake on a test's own tables and bucket, with the vault's own code closing names and numbers. */
export type RosterStore = {
  readonly desk: Deps & { readonly uploads: Objects; readonly wakeIntake: () => Promise<void> }
  readonly intake: RosterDeps
}

/** `as`: the store as a function sees it. Nobody wakes intake: a test runs it. */
export async function rosterStore(as: (fn: FunctionName) => Deps, objects: string): Promise<RosterStore> {
  const stage = `r${randomBytes(5).toString('hex')}`
  await createBuckets(objectStore({ endpoint: objects, region: localRegion, name: stage }))
  const uploads = createObjects(readConfig('intake', storeEnvironment(stage, 'http://127.0.0.1:9', { objects })), 'uploads')
  return {
    desk: { ...as('desk'), uploads, wakeIntake: async () => undefined },
    intake: { ...as('intake'), uploads, seal: vaultOf(as('vault')) },
  }
}

function vaultOf(deps: Deps): SealInvited {
  const seal = createSeal(randomBytes(32).toString('base64'))
  const answer = answerRequest({ ...deps, seal, contacts: createContacts(deps.dynamo, seal) })
  return createSealInvited(async (payload) => answer(VaultRequest.parse(payload)), deps.clock)
}

/** An association whose agreement is signed. */
export async function makeAssociation(deps: Deps): Promise<Employed & { readonly by: Member }> {
  const employed = await makeOrganisation(deps, 'association')
  const by = asMember(deps, employed)
  const { version } = currentAgreementText()
  made(await signAgreement(deps)({ by, once: always, version, officer: '示例经办人', post: '秘书长' }))
  return { ...employed, by }
}

export async function upload(store: RosterStore, by: Member, name: string, bytes: Uint8Array): Promise<Roster['id']> {
  return made(await uploadRoster(store.desk)({ by, once: always, file: uploadedFile(name, bytes) })).id
}

/** A list of so many invented people as a CSV file; `salt` makes it another file of the same people. */
export function listOf(count: number, { from = 0, salt = '' }: { readonly from?: number; readonly salt?: string } = {}): Uint8Array {
  const rows = Array.from({ length: count }, (_, nth) => `示例${salt},${phoneOf(from + nth)},焊工,技师,`)
  return Buffer.from(['姓名,手机号,工种,等级,备注', ...rows, ''].join('\r\n'))
}

/** A number in a range that no operator hands out. */
export function phoneOf(nth: number): string {
  return `130${String(nth).padStart(8, '0')}`
}
