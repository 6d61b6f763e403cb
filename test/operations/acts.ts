import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Id } from '#shared/kernel/ids.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import type { LocalSystem } from '../../infra/local/system.ts'
import type { Action } from '../../infra/operations/actions.ts'
import { makePerson, signedIn } from '../support/roles.ts'
import { makeTalent, personAs, profileOf } from '../support/things/talent.ts'
import { makeVacancyInReview, vacancyContentOf } from '../support/things/vacancy.ts'
import { type Seen, type Visitor, visitor } from './visitor.ts'

/** One action as a person or a program does it. `prepare` is not measured; `parts`: how many of the action one act is. */
export type Act = {
  readonly prepare?: (turn: number) => Promise<void>
  readonly act: (turn: number) => Promise<readonly Seen[]>
  readonly parts?: number
}

const words = ['电焊工', '萧山 数控', '叉车', '氩弧焊', '养老护理', '电工', '余杭 仓库', '钳工', '西点', '汽车维修'] as const
const batch = 50

/** All actions on a system with the example city, each different from time to time: other words, other vacancies, other people. */
export async function actsOf(system: LocalSystem, deps: Deps): Promise<Readonly<Record<Action, Act>>> {
  const { url } = system
  const note = JSON.parse(readFileSync(join(system.folder, 'seed.json'), 'utf8')) as { readonly apiKey: string }
  const anyone = visitor(url)
  const signIn = async (sub: string): Promise<Visitor> => {
    const one = visitor(url)
    const seen = await one.open(`/login?as=${sub}`)
    if (seen.status !== 200) throw new Error(`${sub} cannot sign in: ${seen.status}`)
    return one
  }
  const [employer, agency, reviewer] = [await signIn('employer-admin'), await signIn('agency'), await signIn('bureau-reviewer')]
  const program = visitor(url, { authorization: `Bearer ${note.apiKey}` })
  const codes = await openCodes(anyone)
  const own = (JSON.parse((await program.open('/v1/vacancies?state=PUBLISHED&limit=20')).text) as { readonly items: { id: string }[] })
    .items
  let person: { readonly visitor: Visitor; readonly rev: number } | undefined
  const newPerson = async (): Promise<{ readonly visitor: Visitor; readonly personId: Id<'person'> }> => {
    const made = await makePerson(deps)
    return { visitor: visitor(url, await signedIn(deps, { person: made })), personId: made.id }
  }
  const newTalent = async (): Promise<void> => {
    const { visitor: who, personId } = await newPerson()
    const talent = await makeTalent(deps, { by: personAs(deps, personId) })
    person = { visitor: who, rev: talent.rev }
  }
  const theirs = (): NonNullable<typeof person> => {
    if (person === undefined) throw new Error('nobody has been prepared')
    return person
  }
  const at =
    (path: string, who: Visitor = anyone) =>
    async () => [await who.open(path)]
  return {
    frontPage: { act: at('/') },
    searchVacancies: { act: async (turn) => [await anyone.open(`/vacancies?q=${encodeURIComponent(words[turn % words.length] ?? '')}`)] },
    readVacancy: { act: async (turn) => [await anyone.open(`/vacancies/${codes[turn % codes.length]}`)] },
    listFairs: { act: at('/fairs') },
    fetchCalendar: { act: at('/fairs.ics') },
    signIn: { act: async () => [await visitor(url).open('/login?as=talent')] },
    enrol: {
      prepare: async () => {
        person = { visitor: (await newPerson()).visitor, rev: 0 }
      },
      act: async () => [
        await theirs().visitor.open('/v1/me/talent', { method: 'POST', body: { profile: profileOf(), consents: allConsents() } }),
      ],
    },
    changeProfile: {
      prepare: newTalent,
      act: async () => [
        await theirs().visitor.open('/v1/me/talent', { method: 'PUT', body: { rev: theirs().rev, profile: profileOf({ years: 13 }) } }),
      ],
    },
    readMatches: { prepare: newTalent, act: async () => [await theirs().visitor.open('/me/matches')] },
    sayInterested: {
      prepare: newTalent,
      act: async (turn) => [
        await theirs().visitor.open('/v1/me/introductions', { method: 'POST', body: { vacancy: codes[turn % codes.length] } }),
      ],
    },
    readOwnContact: { prepare: newTalent, act: async () => [await theirs().visitor.open('/me/contact')] },
    deskHome: { act: at('/employer', employer) },
    postVacancy: {
      act: async (turn) => [
        await employer.open('/v1/vacancies', {
          method: 'POST',
          body: { content: vacancyContentOf(deps, { title: titleOf(turn) }), submit: true },
        }),
      ],
    },
    readCandidates: { act: async (turn) => [await employer.open(`/employer/vacancies/${own[turn % own.length]?.id}/matches`)] },
    importVacancy: {
      parts: batch,
      act: async (turn) => {
        const items = Array.from({ length: batch }, (_, place) => ({
          externalRef: `units-${Date.now()}-${turn}-${place}`,
          content: vacancyContentOf(deps, { title: titleOf(1000 + turn * batch + place) }),
        }))
        return [await program.open('/v1/vacancies/import', { method: 'POST', body: { items } })]
      },
    },
    searchTalent: {
      act: async (turn) => {
        const purpose = encodeURIComponent('为萧山单位储备技能人才')
        return [await agency.open(`/agency/search?q=${encodeURIComponent(words[turn % words.length] ?? '')}&purpose=${purpose}`)]
      },
    },
    review: { prepare: async () => void (await makeVacancyInReview(deps)), act: async () => reviewOne(reviewer) },
  }
}

async function openCodes(anyone: Visitor): Promise<readonly string[]> {
  const { text } = await anyone.open('/v1/open/vacancies?sort=newest&limit=50')
  return (JSON.parse(text) as { readonly items: readonly { readonly code: string }[] }).items.map(({ code }) => code)
}

async function reviewOne(reviewer: Visitor): Promise<readonly Seen[]> {
  const next = await reviewer.open('/v1/bureau/vacancies/next', { method: 'POST', body: {} })
  const id = (JSON.parse(next.text) as { readonly review?: { readonly vacancyId: string } }).review?.vacancyId
  const seen = await reviewer.open(`/v1/bureau/vacancies/${id}`)
  const { vacancy } = JSON.parse(seen.text) as { readonly vacancy: { readonly rev: number } }
  const decided = await reviewer.open(`/v1/bureau/vacancies/${id}/decision`, {
    method: 'POST',
    body: { rev: vacancy.rev, verdict: 'publish' },
  })
  return [next, seen, decided]
}

function allConsents(): Readonly<Record<string, string>> {
  return Object.fromEntries((['registry', 'employers', 'agencies'] as const).map((scope) => [scope, currentNotice(scope).version]))
}

/** A title of its own in characters that no rule of the lint reads. */
function titleOf(turn: number): string {
  const signs = '甲乙丙丁戊己庚辛壬癸'
  return `数控车工（${[...`${Date.now() % 1_000_000}${turn}`].map((digit) => signs[Number(digit)]).join('')}）`
}
