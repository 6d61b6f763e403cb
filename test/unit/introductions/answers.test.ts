import { expect, it } from 'vitest'
import { answerPolicy } from '#shared/demand/domain/answer-policy.ts'
import { answerRate, noAnswers, withAnswer, withInterest, withoutInterest } from '#shared/demand/domain/answers.ts'
import { introductionParametersOn } from '#shared/introductions/domain/parameters.ts'
import { answersKey } from '#shared/introductions/store/keys.ts'

const start = '2026-12-01T00:00:00.000Z'
const after = (days: number): string => new Date(Date.parse(start) + days * 86_400_000).toISOString()
const until = after(7)
const interests = (count: number) =>
  Array.from({ length: count }, (_, n) => `int_${n}`).reduce((all, id) => withInterest(all, id, start, until), noAnswers)

it('begins in the middle, and says that nothing is known', () => {
  expect(answerRate(noAnswers, start)).toEqual({ percent: 50, known: false })
  expect(answerRate(interests(3), after(1))).toEqual({ percent: 50, known: false })
})

it('counts what was answered in time, and what was not once its time is over', () => {
  const answered = withAnswer(interests(2), 'int_0', after(3))
  expect(answerRate(answered, after(3))).toEqual({ percent: 60, known: true })
  expect(answerRate(answered, after(8))).toEqual({ percent: 50, known: true })
  expect(answerRate(interests(16), after(8))).toEqual({ percent: 10, known: true })
})

it('counts an answer once, up to the last instant, and a late one not', () => {
  const one = interests(1)
  const twice = withAnswer(withAnswer(one, 'int_0', after(1)), 'int_0', after(2))
  expect([twice.answered, twice.missed, twice.waiting]).toEqual([1, 0, []])
  expect(withAnswer(one, 'int_0', until)).toMatchObject({ answered: 1, missed: 0 })
  const late = withAnswer(one, 'int_0', after(7.1))
  expect([late.answered, late.missed]).toEqual([0, 1])
})

it('counts nothing that is taken back in time', () => {
  expect(withoutInterest(interests(1), 'int_0', after(1))).toMatchObject({ answered: 0, missed: 0, waiting: [] })
  expect(withoutInterest(interests(1), 'int_0', after(9))).toMatchObject({ answered: 0, missed: 1, waiting: [] })
})

it('waits as long as an introduction does', () => {
  expect(introductionParametersOn('2026-12-01').answerWorkingDays).toBe(answerPolicy.workingDays)
})

/** Pinned: a changed key is a migration. */
it('keeps its keys', () => {
  expect(answersKey('org_1')).toEqual({ pk: 'ORG#org_1', sk: 'ANSWERS' })
})
