import { contactNoticeHash } from '#shared/introductions/domain/contact-notices.ts'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { contactNoticeFor } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { acceptAsPerson, giveContact } from '#shared/introductions/use-cases/give-contact.ts'
import { settleIntroduction } from '#shared/introductions/use-cases/keep-deadlines.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import { addDays, type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import { clockOn, daysAgo } from '../days.ts'
import type { Course, InterestPlan } from '../plan/interests.ts'
import type { VacancyPlan } from '../plan/vacancies.ts'
import { done, sceneOf } from '../scene.ts'
import { acting, actingFor, type City } from './city.ts'

/** An introduction between a person and those who posted a vacancy, from its first step as far as it came, a day a step. */
export async function buildInterest(city: City, plan: InterestPlan, vacancies: readonly VacancyPlan[], today: CivilDate): Promise<void> {
  const random = city.random.fork(plan.key)
  const scene = sceneOf(city.dynamo, random.fork('ids'))
  const deps = scene(daysAgo(today, plan.days, random))
  const talent = city.talents.get(plan.talent)
  const vacancy = city.vacancies.get(plan.vacancy)
  const posted = vacancies.find(({ key }) => key === plan.vacancy)
  if (talent === undefined || vacancy === undefined || posted === undefined) throw new Error(`${plan.key} is about nobody`)
  const note = plan.note === undefined ? {} : { note: plan.note }
  const person = acting(talent.personId)
  const poster = actingFor(city, posted.mandate?.agency ?? posted.employer)
  const begun =
    plan.by === 'talent'
      ? await showInterest(deps)({ by: person, once: always, vacancy: vacancy.id, ...note })
      : await askForContact(deps)({ by: poster, once: always, talentId: talent.id, vacancyId: vacancy.id, ...note })
  const story = { introduction: done(plan.key, begun), person, poster, byPerson: plan.by === 'talent' }
  for (const [at, act] of acts[plan.course].entries()) {
    const days = plan.course === 'lapsed' ? 0 : Math.max(0, plan.days - 1 - at)
    await act(scene(daysAgo(today, days, random)), story)
  }
}

type Story = {
  readonly introduction: Introduction
  readonly person: Person
  readonly poster: Member
  readonly byPerson: boolean
}
type Act = (deps: Deps, story: Story) => Promise<unknown>
type Command = Parameters<ReturnType<typeof takeStep>>[0]

function byPoster(step: Command['step'], details: (deps: Deps) => Command['details'] = () => ({})): Act {
  return async (deps, { introduction: { id }, poster: by }) =>
    done(step, await takeStep(deps)({ by, as: 'organisation', once: always, id, step, details: details(deps) ?? {} }))
}

function byPerson(step: Command['step'], details: Command['details'] = {}): Act {
  return async (deps, { introduction: { id }, person: by }) =>
    done(step, await takeStep(deps)({ by, as: 'person', once: always, id, step, details }))
}

/** The side that was asked says yes. */
const accept: Act = async (deps, story) =>
  story.byPerson
    ? byPoster('accept')(deps, story)
    : done('accept', await acceptAsPerson(deps)({ by: story.person, once: always, id: story.introduction.id }))

const decline: Act = async (deps, story) =>
  story.byPerson ? byPoster('decline', () => ({ reason: 'filled' }))(deps, story) : byPerson('decline', { reason: 'place' })(deps, story)

const withdraw: Act = async (deps, story) => (story.byPerson ? byPerson('withdraw') : byPoster('withdraw'))(deps, story)

/** The person's own consent, to the text about whoever it goes on with. */
const consent: Act = async (deps, { introduction, person, poster, byPerson: begun }) => {
  const accepted = begun ? { ...introduction, acceptedBy: poster.member.organisationId } : introduction
  const matter = await contactNoticeFor(deps)(accepted)
  if (matter === undefined) throw new Error('there is nobody to consent to')
  done('consent', await giveContact(deps)({ by: person, once: always, id: introduction.id, contact: contactNoticeHash(matter) }))
}

const interview = byPoster('interview', ({ clock }) => ({
  interview: { at: clockOn(addDays(civilDateOf(clock.now()), 2), 9), place: '一号门传达室', note: '请带证件原件' },
}))
const place = byPoster('place', ({ clock }) => ({ on: civilDateOf(clock.now()) }))

const acts = {
  waiting: [],
  accepted: [accept],
  agreed: [accept, consent],
  interview: [accept, consent, interview],
  offer: [accept, consent, interview, byPoster('offer')],
  placed: [accept, consent, interview, byPoster('offer'), place],
  notPlaced: [accept, consent, interview, byPoster('end', () => ({ reason: 'absent' }))],
  takenBack: [accept, consent, byPerson('takeBack')],
  declined: [decline],
  withdrawn: [withdraw],
  lapsed: [async (deps, { introduction: { id } }) => settleIntroduction(deps)(id)],
} as const satisfies Readonly<Record<Course, readonly Act[]>>
