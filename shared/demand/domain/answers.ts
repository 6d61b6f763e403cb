import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { answerPolicy } from './answer-policy.ts'

/** What is counted of an employer. `waiting`: introductions that may still be answered, with the last instant; no more than `mostWaiting`. */
export const Answers = z.object({
  rev: z.int().min(0),
  answered: z.int().min(0),
  missed: z.int().min(0),
  waiting: z.array(z.object({ id: z.string(), until: z.iso.datetime() })),
})
export type Answers = z.infer<typeof Answers>

/** Rate in percent; `known`: whether anything was counted yet. */
export type AnswerRate = { readonly percent: number; readonly known: boolean }

export const noAnswers: Answers = { rev: 0, answered: 0, missed: 0, waiting: [] }

const mostWaiting = 300

/** A person has said that they are interested; `until`: the last instant for an answer. */
export function withInterest(answers: Answers, id: string, at: string, until: string): Answers {
  const { missed, waiting, ...rest } = settledAt(answers, at)
  const all = [...waiting, { id, until }]
  return { ...rest, missed, waiting: all.slice(-mostWaiting) }
}

/** The employer, or its agency, has answered that person or asked for contact. Once too late it stays missed. */
export function withAnswer(answers: Answers, id: string, at: string): Answers {
  const now = settledAt(answers, at)
  const waiting = now.waiting.filter((one) => one.id !== id)
  return { ...now, waiting, answered: now.answered + now.waiting.length - waiting.length }
}

/** The person takes the interest back. */
export function withoutInterest(answers: Answers, id: string, at: string): Answers {
  const now = settledAt(answers, at)
  return { ...now, waiting: now.waiting.filter((one) => one.id !== id) }
}

/** The share that was answered in time, with the neutral prior, in whole steps. */
export function answerRate(answers: Answers, at: string): AnswerRate {
  const { answered, missed } = settledAt(answers, at)
  const { prior, step } = answerPolicy
  const share = (answered + prior.answered) / (answered + missed + prior.all)
  return { percent: step * Math.round((100 * share) / step), known: answered + missed > 0 }
}

/** The rate as a reader is told it. */
export function answerRateText({ percent, known }: AnswerRate): string {
  return known ? text.rate(percent, answerPolicy.workingDays) : text.unknown
}

/** What is past its time has been missed. */
function settledAt({ missed, waiting, ...rest }: Answers, at: string): Answers {
  const left = waiting.filter(({ until }) => until >= at)
  return { ...rest, missed: missed + waiting.length - left.length, waiting: left }
}

const text = bilingual(
  {
    rate: (percent: number, days: number) => `回应率约 ${percent}%（${days} 个工作日内回应感兴趣的人）`,
    unknown: '还没有回应记录',
  },
  {
    rate: (percent, days) => `answers about ${percent}% of those interested within ${days} working days`,
    unknown: 'no record of answers yet',
  },
)
