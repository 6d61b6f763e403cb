import type { Roster } from '#shared/rosters/domain/roster.ts'
import { addCheck, putRoster } from '#shared/rosters/store/rosters.ts'
import { makeOrganisation } from '../roles.ts'
import { employedOf, type ThingMaker } from './maker.ts'

/** A list of the owner's association that was checked and waits for a choice; its file is gone already. */
export const rosterThing: ThingMaker = async (deps, owner) => {
  const { organisation, person } = await employedOf(owner, async () => makeOrganisation(deps, 'association'))
  const at = deps.clock.now()
  const roster: Roster = {
    id: deps.ids.next('roster'),
    rev: 1,
    associationId: organisation.id,
    associationName: organisation.content.name,
    state: 'uploaded',
    fileName: '会员.csv',
    bytes: 100,
    sha256: '0'.repeat(64),
    agreement: { rev: 1, textVersion: '1', textHash: '0'.repeat(64) },
    uploadedBy: person.id,
    uploadedAt: at,
    open: false,
  }
  const counts = { invite: 1, before: 0, wrong: 0 }
  await deps.dynamo.transact([putRoster(roster), addCheck(roster.id, { at, counts, blank: 0, titleLines: 0 })])
  return roster.id
}
