import type { IdKind } from '#shared/kernel/ids.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Ownership } from '#shared/platform/http/define-route.ts'
import { bulletinThing } from './things/bulletin.ts'
import { complaintThing } from './things/complaint.ts'
import { evidenceThing } from './things/evidence.ts'
import { fairThing } from './things/fair.ts'
import { introductionThing } from './things/introduction.ts'
import { invitationThing } from './things/invitation.ts'
import { invitedMemberThing, membershipThing } from './things/invited-member.ts'
import { keyThing } from './things/key.ts'
import { listThing } from './things/list.ts'
import type { Owner, ThingMaker } from './things/maker.ts'
import { mandateThing } from './things/mandate-thing.ts'
import { memberThing } from './things/member.ts'
import { organisationThing } from './things/organisation.ts'
import { passportThing } from './things/passport.ts'
import { rosterThing } from './things/roster.ts'
import { searchThing } from './things/search.ts'
import { seriesThing } from './things/series.ts'
import { sessionThing } from './things/session.ts'
import { vacancyThing } from './things/vacancy-for.ts'

type Thing = Ownership['thing']

/** How the role matrix makes one of each kind of thing that routes name. A context adds its own lines. */
const makers: Partial<Record<Thing, ThingMaker>> = {
  organisation: organisationThing,
  member: memberThing,
  invitation: invitationThing,
  'invited-member': invitedMemberThing,
  membership: membershipThing,
  key: keyThing,
  session: sessionThing,
  fair: fairThing,
  series: seriesThing,
  bulletin: bulletinThing,
  vacancy: vacancyThing,
  introduction: introductionThing,
  mandate: mandateThing,
  roster: rosterThing,
  search: searchThing,
  list: listThing,
  evidence: evidenceThing,
  passport: passportThing,
  complaint: complaintThing,
}

/** Kinds of things whose ids are of another kind than their name. */
const idKinds: Partial<Record<Thing, IdKind>> = { 'invited-member': 'invitation', membership: 'invitation' }

/** An id as a thing of this kind could have, that nothing has. */
export function idOfNothing({ ids }: Pick<Deps, 'ids'>, thing: Thing): string {
  return thing === 'passport' ? ids.code() : ids.next(idKinds[thing] ?? (thing as IdKind))
}

/** The id of a new thing of the owner (`undefined`: cannot have one), or of somebody who has nothing to do with anyone else. */
export async function makeThing(deps: Deps, thing: Thing, owner?: Owner): Promise<string | undefined> {
  const maker = makers[thing]
  if (maker === undefined) throw new Error(`test/support/things.ts does not know how to make: ${thing}`)
  return maker(deps, owner)
}
