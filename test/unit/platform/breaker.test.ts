import { expect, it } from 'vitest'
import { createBreaker } from '#shared/platform/search/breaker.ts'

it('three failures in a row stop the asking for two seconds; one more failure then stops it again at once', () => {
  let now = 0
  const breaker = createBreaker(() => now)
  breaker.note('failed')
  breaker.note('failed')
  expect(breaker.isOpen()).toBe(false)
  breaker.note('failed')
  expect(breaker.isOpen()).toBe(true)
  now = 1999
  expect(breaker.isOpen()).toBe(true)
  now = 2000
  expect(breaker.isOpen()).toBe(false)
  breaker.note('failed')
  expect(breaker.isOpen()).toBe(true)
})

it('an answer between failures starts the count anew', () => {
  const breaker = createBreaker(() => 0)
  for (const outcome of ['failed', 'failed', 'answered', 'failed', 'failed'] as const) breaker.note(outcome)
  expect(breaker.isOpen()).toBe(false)
})
