import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { workingDaysUntil } from '#shared/kernel/working-days.ts'
import type { Introduction } from './introduction.ts'
import { introductionParametersOn } from './parameters.ts'
import { stateOn } from './steps.ts'

/** The pipeline of an organisation: what waits for its answer, what it sent, what was accepted, who started work, what is over. */
export const stages = ['to-answer', 'sent', 'accepted', 'placed', 'ended'] as const
export type Stage = (typeof stages)[number]

/** Where an introduction stands in the pipelines of its organisations. */
export function stageOf({ state, startedBy }: Pick<Introduction, 'state' | 'startedBy'>): Stage {
  switch (state) {
    case 'interested':
      return startedBy === 'talent' ? 'to-answer' : 'sent'
    case 'accepted':
    case 'agreed':
    case 'interview':
    case 'offer':
      return 'accepted'
    case 'placed':
      return 'placed'
    default:
      return 'ended'
  }
}

/** What of it should have been done by now: an interview that is over without an outcome, or nothing done for too long. */
export type Flag = 'due-today' | 'interview-over' | 'no-step'

/** What reminds the organisation, which is to act: nothing while it is the person's turn. */
export function flagOf(introduction: Introduction, now: string): Flag | undefined {
  const today = civilDateOf(now)
  const state = stateOn(introduction, today)
  if (state === 'interested') return introduction.startedBy === 'talent' && introduction.due?.on === today ? 'due-today' : undefined
  if (state !== 'agreed' && state !== 'interview' && state !== 'offer') return undefined
  if (state === 'interview' && introduction.interview !== undefined && introduction.interview.at < now) return 'interview-over'
  const idle = workingDaysUntil(civilDateOf(introduction.updatedAt), today)
  return idle > introductionParametersOn(today).followUpWorkingDays ? 'no-step' : undefined
}

/** In the list of a person: what waits for them first, then what is under way, then what is over. Later letters come first. */
export function urgencyOf({ state, startedBy }: Pick<Introduction, 'state' | 'startedBy'>): 'A' | 'B' | 'C' {
  if (state === 'accepted' || (state === 'interested' && startedBy !== 'talent')) return 'C'
  return state === 'interested' || stageOf({ state, startedBy }) === 'accepted' ? 'B' : 'A'
}
