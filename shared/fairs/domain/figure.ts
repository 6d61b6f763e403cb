import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'

/** How a number is meant: as it stands, about it, more than it (逾、余), or nearly it (近). */
export const precisions = ['exact', 'about', 'over', 'nearly'] as const
export type Precision = (typeof precisions)[number]

/** A number as announcements give it: `{ value: 3200, as: 'over' }` is 3200 多. */
export const Figure = z
  .strictObject({
    value: z
      .int({ error: () => texts.whole })
      .min(0)
      .max(10_000_000),
    as: z.enum(precisions).default('exact').meta({ description: 'exact 确数，about 约，over 超过，nearly 近' }),
  })
  .meta({ id: 'FairFigure' })
export type Figure = z.infer<typeof Figure>

/** The number with its word: `约 120`, `3200 多`. */
export function figureText({ value, as }: Figure): string {
  return texts.said[as](value.toLocaleString('en'))
}

export const precisionNames: Readonly<Record<Precision, string>> = bilingual(
  { exact: '确数', about: '约', over: '超过', nearly: '近' },
  { exact: 'exactly', about: 'about', over: 'more than', nearly: 'nearly' },
)

/** How far a number that is only about may lie from what is counted. */
const tolerance: number = 0.1

/** Between which numbers the truth lies: exact ones are alone, the others leave room on the sides that they name. */
export function rangeOf({ value, as }: Figure): readonly [least: number, most: number] {
  const [least, most] = [value * (1 - tolerance), value * (1 + tolerance)]
  const ranges = { exact: [value, value], about: [least, most], over: [value, Math.max(most, value * 2)], nearly: [least, value] } as const
  return ranges[as]
}

/** Whether a counted number is what was announced. */
export function fits(figure: Figure, counted: number): boolean {
  const [least, most] = rangeOf(figure)
  return counted >= least && (counted <= most || figure.as === 'over')
}

const texts = bilingual(
  {
    whole: '请写成整数',
    said: {
      exact: (number: string) => number,
      about: (number: string) => `约 ${number}`,
      over: (number: string) => `超过 ${number}`,
      nearly: (number: string) => `近 ${number}`,
    },
  },
  {
    whole: 'Please give a whole number',
    said: {
      exact: (number) => number,
      about: (number) => `about ${number}`,
      over: (number) => `more than ${number}`,
      nearly: (number) => `nearly ${number}`,
    },
  },
)
