import { lazily } from '#shared/kernel/lazily.ts'
import { recently } from '#shared/kernel/recently.ts'
import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import { occupations } from '#shared/reference/occupations.ts'
import { trades } from '#shared/reference/trades.ts'
import { none } from './cube.ts'

/**
 * The occupation that a title names; a title that only hints at one names none. A count asks for tens of thousands of titles, and reading
 * one takes half a millisecond: what is an official name but for a remark in brackets is looked up.
 */
export const occupationOfTitle: (title: string) => string = recently(
  20_000,
  (title) => title,
  (title) => official().get(title.replace(remark, '').trim()) ?? named(title),
)

const remark: RegExp = /[（(【[][^（(【[]*[）)】\]]\s*$/

function named(title: string): string {
  const { best, reason } = titleToOccupation(title)
  return best === undefined || reason !== 'named' ? none : best.code
}

/** Names of occupations and trades that mean one occupation. */
const official = lazily(() => {
  const names = Map.groupBy(
    [
      ...occupations().map(({ code, name }) => ({ name, code })),
      ...trades().map(({ occupationCode, name }) => ({ name, code: occupationCode })),
    ],
    ({ name }) => name,
  )
  return new Map(
    [...names].flatMap(([name, [first, ...rest]]) =>
      first !== undefined && rest.every(({ code }) => code === first.code) ? [[name, first.code]] : [],
    ),
  )
})
