import type { Deps } from '#shared/platform/deps.ts'
import { type PersonRecord, shownName } from '../domain/people.ts'
import { addPerson, getPerson, personIdOfSubject, replacePerson } from '../store/people.ts'

/** Who signs in, as the issuer tells it. */
export type Identity = { readonly issuer: string; readonly subject: string; readonly name: string | undefined }

/** The person whom an issuer calls this: the one known, with the name of today, or a new one. */
export function ensurePerson(deps: Deps): (identity: Identity) => Promise<PersonRecord> {
  return async (identity) => {
    for (let round = 0; round < 3; round += 1) {
      const person = (await known(deps, identity)) ?? (await create(deps, identity))
      if (person !== undefined) return person
    }
    throw new Error('a subject is taken and still has no person')
  }
}

async function known({ dynamo, clock }: Deps, { issuer, subject, name }: Identity): Promise<PersonRecord | undefined> {
  const id = await personIdOfSubject(dynamo, issuer, subject)
  const person = id === undefined ? undefined : await getPerson(dynamo, id)
  if (person === undefined || name === undefined || shownName(name) === person.name) return person
  const renamed = { ...person, name: shownName(name), updatedAt: clock.now() }
  const done = await dynamo.transact([replacePerson(person, renamed)])
  return done.ok ? { ...renamed, rev: person.rev + 1 } : person
}

/** undefined when the same subject signed in for the first time twice at once, and the other request made the person. */
async function create({ dynamo, clock, ids }: Deps, { issuer, subject, name }: Identity): Promise<PersonRecord | undefined> {
  const now = clock.now()
  const person: PersonRecord = {
    id: ids.next('person'),
    rev: 1,
    issuer,
    subject,
    name: shownName(name),
    createdAt: now,
    updatedAt: now,
  }
  return (await dynamo.transact(addPerson(person))).ok ? person : undefined
}
