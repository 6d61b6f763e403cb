import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { type Viewer, viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { Introduction } from '../domain/introduction.ts'
import { type Standing, standingOf } from '../domain/standing.ts'
import { createIntroductions } from '../store/introductions.ts'

export type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** An introduction as the person reads it: what was said, and how it stands today. */
export type OwnIntroduction = Introduction & { readonly standing: Standing }

/**
 * A person's introductions, newest first: those the person began and those that organisations began. Who may still see the person and
 * whether the vacancy is open is judged now, as it is for the other side.
 */
export function listOwnIntroductions(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (personId: string, asked: Asked) => Promise<{ readonly items: readonly OwnIntroduction[]; readonly after?: Position }> {
  return async (personId, asked) => {
    const page = await createIntroductions(deps.dynamo).ofPerson(personId, asked)
    const [talent, vacancies] = await Promise.all([
      findTalentOfPerson(deps)(personId),
      findVacancies(deps)(page.items.map(({ vacancy }) => vacancy.id)),
    ])
    const open = await openAmong(deps)(vacancies)
    const viewers = viewersOnce(deps)
    const items = page.items.map(async (introduction, at): Promise<OwnIntroduction> => {
      const vacancy = vacancies[at]
      const seenBy = await seenByParties(introduction, talent, viewers)
      return { ...introduction, standing: standingOf(introduction, { seenBy, open: vacancy !== undefined && open.has(vacancy) }) }
    })
    return { ...page, items: await Promise.all(items) }
  }
}

type Viewers = (introduction: Introduction, party: Introduction['parties'][number]) => Promise<Viewer>

/** Each searcher's group is read once a page. */
function viewersOnce(deps: Pick<Deps, 'dynamo'>): Viewers {
  const known = new Map<string, Promise<Viewer>>()
  return ({ vacancy: { employerId } }, { organisationId, scope }) => {
    const key = `${organisationId} ${employerId}`
    const viewer = known.get(key) ?? viewerOf(deps)({ organisationId, kind: scope === 'agencies' ? 'agency' : 'employer', employerId })
    known.set(key, viewer)
    return viewer
  }
}

function seenByParties(introduction: Introduction, talent: Talent | undefined, viewers: Viewers): Promise<boolean[]> {
  return Promise.all(
    introduction.parties.map(async (party) => talent !== undefined && visibleTo(talent, await viewers(introduction, party))),
  )
}
