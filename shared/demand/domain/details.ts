import * as z from 'zod'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { missingElements } from './elements.ts'
import { Finding, lint } from './lint/lint.ts'
import { citation } from './lint/statutes.ts'
import { allowedActions, type TransitionName, transitionNames } from './transitions.ts'
import { stateOn, Vacancy, VacancyEvent, vacancyStates } from './vacancy.ts'

const Missing = z.object({ element: z.string(), name: z.string(), pointer: z.string(), statutes: z.array(z.string()), detail: z.string() })

/** Who did something, as the parties of a vacancy are told it. */
const eventActors = ['poster', 'employer', 'reviewer', 'system'] as const

/** A vacancy as its two parties see it, with what the rules of today say of it and what they may do with it. */
export const VacancyDetails = z
  .object({
    ...Vacancy.shape,
    /** As of today: a published ad past its last day is EXPIRED. */
    state: z.enum(vacancyStates),
    history: z.array(VacancyEvent.extend({ by: z.enum(eventActors) })),
    missing: z.array(Missing),
    findings: z.array(Finding),
    actions: z.array(z.enum(transitionNames as [TransitionName, ...TransitionName[]])),
  })
  .meta({ id: 'VacancyDetails' })
export type VacancyDetails = z.infer<typeof VacancyDetails>

/** Missing elements and findings of a content on a day, as they are answered. */
export function remarksOn(content: Vacancy['content'], today: CivilDate): Pick<VacancyDetails, 'missing' | 'findings'> {
  return {
    missing: missingElements(content).map((one) => ({ ...one, statutes: one.statutes.map(citation) })),
    findings: [...lint(content, today)],
  }
}

export function detailsFor(vacancy: Vacancy, reader: { readonly organisationId: string; readonly today: CivilDate }): VacancyDetails {
  const { postedBy, employer } = vacancy
  const state = stateOn(vacancy, reader.today)
  const actorOf = (by: string): (typeof eventActors)[number] => {
    if (by === 'system') return 'system'
    if (by === postedBy.id) return 'poster'
    return by === employer.id ? 'employer' : 'reviewer'
  }
  return {
    ...vacancy,
    state,
    history: vacancy.history.map((event) => ({ ...event, by: actorOf(event.by) })),
    ...remarksOn(vacancy.content, reader.today),
    actions: [...allowedActions(state, reader.organisationId === postedBy.id ? 'poster' : 'employer')],
  }
}
