import { always } from '#shared/platform/http/once.ts'
import { saveSearch } from '#shared/saved-searches/use-cases/save-search.ts'
import { asMember, made, makeOrganisation, makePerson } from '../roles.ts'
import type { ThingMaker } from './maker.ts'
import { personAs } from './talent.ts'

/** A saved search of the owner's organisation, else of the person. */
export const searchThing: ThingMaker = async (deps, owner) => {
  const own = { name: '萧山的焊工', rhythm: 'daily', once: always } as const
  const employed = owner === undefined ? await makeOrganisation(deps, 'agency') : owner.employed
  if (employed === undefined) {
    const { id } = owner?.person ?? (await makePerson(deps))
    const asked = { of: 'vacancies', q: '氩弧焊', filters: {} } as const
    return made(await saveSearch(deps)({ ...own, by: personAs(deps, id), owner: { kind: 'person', id }, asked })).id
  }
  const { id, content } = employed.organisation
  const desk = content.kind === 'agency' ? 'agency' : 'employer'
  const asked = { of: 'people', purpose: '为客户储备焊工', q: '氩弧焊', filters: {} } as const
  return made(await saveSearch(deps)({ ...own, by: asMember(deps, employed), owner: { kind: 'organisation', id, desk }, asked })).id
}
