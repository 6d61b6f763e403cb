import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Viewer } from '#shared/matching/use-cases/viewer-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { Introduction } from '../domain/introduction.ts'
import { urgencyOf } from '../domain/stages.ts'
import { type Standing, standingOf } from '../domain/standing.ts'
import { type Step, stepsOf } from '../domain/steps.ts'
import { createIntroductions } from '../store/introductions.ts'
import { partyViewer } from './party-sees.ts'

export type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** An introduction as the person reads it: what was said, how it stands today, and what the person may do now. */
export type OwnIntroduction = Introduction & { readonly standing: Standing; readonly steps: readonly Step[] }

/**
 * A person's introductions: what waits for the person first, by its last day, then what is under way, then what is over, each the newest first.
 * Who may still see the person and whether the vacancy is open is judged now, as it is for the other side.
 */
export function listOwnIntroductions(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (personId: string, asked: Asked) => Promise<{ readonly items: readonly OwnIntroduction[]; readonly after?: Position }> {
  return async (personId, asked) => {
    const page = await createIntroductions(deps.dynamo).ofPerson(personId, asked)
    const items = await asOwn(deps, personId, page.items)
    return { ...page, items: items.toSorted(byNeed) }
  }
}

/** One of a person's own; for anybody else it does not exist. */
export function findOwnIntroduction(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (personId: string, id: string) => Promise<OwnIntroduction | undefined> {
  return async (personId, id) => {
    const introduction = await createIntroductions(deps.dynamo).get(id)
    if (introduction?.personId !== personId) return undefined
    return (await asOwn(deps, personId, [introduction]))[0]
  }
}

/** The page comes in the order of need already; among what waits, the earliest last day stands first. */
function byNeed(one: OwnIntroduction, other: OwnIntroduction): number {
  const waits = urgencyOf(one) === 'C' && urgencyOf(other) === 'C'
  return waits ? (one.due?.on ?? '').localeCompare(other.due?.on ?? '') : 0
}

async function asOwn(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  personId: string,
  introductions: readonly Introduction[],
): Promise<readonly OwnIntroduction[]> {
  const [talent, vacancies] = await Promise.all([
    findTalentOfPerson(deps)(personId),
    findVacancies(deps)(introductions.map(({ vacancy }) => vacancy.id)),
  ])
  const open = await openAmong(deps)(vacancies)
  const viewers = viewersOnce(deps)
  const today = civilDateOf(deps.clock.now())
  return Promise.all(
    introductions.map(async (introduction, at): Promise<OwnIntroduction> => {
      const vacancy = vacancies[at]
      const seenBy = await seenByParties(introduction, talent, viewers)
      const standing = standingOf(introduction, { seenBy, open: vacancy !== undefined && open.has(vacancy), today })
      return { ...introduction, standing, steps: stepsOf(introduction, { kind: 'talent' }, today) }
    }),
  )
}

type Viewers = (introduction: Introduction, party: Introduction['parties'][number]) => Promise<Viewer>

/** Each searcher's group is read once a page. */
function viewersOnce(deps: Pick<Deps, 'dynamo'>): Viewers {
  const known = new Map<string, Promise<Viewer>>()
  return (introduction, party) => {
    const key = `${party.organisationId} ${introduction.vacancy.employerId}`
    const viewer = known.get(key) ?? partyViewer(deps)(introduction, party)
    known.set(key, viewer)
    return viewer
  }
}

function seenByParties(introduction: Introduction, talent: Talent | undefined, viewers: Viewers): Promise<boolean[]> {
  return Promise.all(
    introduction.parties.map(async (party) => talent !== undefined && visibleTo(talent, await viewers(introduction, party))),
  )
}
