import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure } from '#shared/platform/http/once.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Introduction } from '../domain/introduction.ts'
import { datesFit } from '../domain/step-dates.ts'
import { type Details, type Step, taken } from '../domain/steps.ts'
import { type Acting, type MoveFailure, moveIntroduction } from './move-introduction.ts'

export type TakeStepFailure = MoveFailure | CommitFailure | Failure<'date-too-far'>

/**
 * One step of one side: withdraw, accept, decline, take the consent back, arrange an interview, make an offer, record the first day or the end.
 * The consent itself is given by `giveContact`. For whoever is no side of it, the introduction does not exist.
 */
export function takeStep(
  deps: Deps,
): (
  command: Acting & { readonly step: Exclude<Step, 'consent' | 'lapse'>; readonly details?: Details },
) => Promise<Result<Introduction, TakeStepFailure>> {
  return async ({ step, details = {}, ...acting }) =>
    moveIntroduction<Failure<'introduction-state' | 'date-too-far'>>(deps, acting, step, async ({ before, who, at }) => {
      const after = taken(before, step, { who, at, details })
      if (after === undefined) return fail({ kind: 'introduction-state' })
      return datesFit(before, at, details) ? ok(after) : fail(dateTooFar(details))
    })
}

function dateTooFar({ interview }: Details): Failure<'date-too-far'> {
  const pointer = interview === undefined ? '/on' : '/at'
  const detail = interview === undefined ? texts.day : texts.interview
  return { kind: 'date-too-far', detail, errors: [{ pointer, code: 'date-too-far', detail }] }
}

const texts = bilingual(
  { day: '日期不早于引荐开始的那天，不晚于今后半年', interview: '面试时间在今后一年之内' },
  {
    day: 'The day is not before the introduction began and not later than half a year from now',
    interview: 'The interview lies ahead, within a year',
  },
)
