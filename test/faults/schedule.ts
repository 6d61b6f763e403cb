import fc from 'fast-check'

/** How a stream may deliver the changes of some roots. Numbers are taken modulo what there is. */
export type Schedule = {
  /** Of each root, revision by revision, whether it may be found; `gone`: the root itself is removed at the end. */
  readonly roots: readonly { readonly kind: 'talent' | 'vacancy'; readonly lives: readonly boolean[]; readonly gone: boolean }[]
  /** How often each record is delivered, by its place. */
  readonly times: readonly number[]
  /** The order of the deliveries, across keys and within them. */
  readonly order: readonly number[]
  /** The sizes of batches, in turn. */
  readonly batches: readonly number[]
  /** Of a batch only the beginning is taken in; then it is delivered again whole. By the place of the batch. */
  readonly truncated: readonly boolean[]
  /** From where everything is delivered once more at the end. */
  readonly replayFrom: number
  /** After which batch there is a pause in which the engine forgets the versions of what was deleted. Of schedules run together the first one's holds. */
  readonly pauseAfter: number
}

const root = fc.record({
  kind: fc.constantFrom('talent', 'vacancy'),
  lives: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  gone: fc.boolean(),
})

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  roots: fc.array(root, { minLength: 1, maxLength: 3 }),
  times: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 }),
  order: fc.array(fc.nat(1000), { minLength: 1, maxLength: 24 }),
  batches: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
  truncated: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  replayFrom: fc.nat(100),
  pauseAfter: fc.nat(6),
})

/** The batches in which records arrive by a schedule: each at least once, in whatever order and however often it says. */
export function deliveries<R>(
  { times, order, batches, truncated, replayFrom }: Schedule,
  records: readonly R[],
): readonly (readonly R[])[] {
  const repeated = records.flatMap((record, at) => Array.from({ length: times[at % times.length] ?? 1 }, () => record))
  const shuffled = repeated
    .map((record, at) => ({ record, place: (order[at % order.length] ?? 0) * (at + 7) }))
    .toSorted((a, b) => (a.place % 1009) - (b.place % 1009))
    .map(({ record }) => record)
  const all = [...shuffled, ...shuffled.slice(replayFrom % shuffled.length)]
  const whole: (readonly R[])[] = []
  for (let from = 0, turn = 0; from < all.length; turn += 1) {
    const size = batches[turn % batches.length] ?? 1
    whole.push(all.slice(from, from + size))
    from += size
  }
  return whole.flatMap((batch, at) =>
    truncated[at % truncated.length] === true && batch.length > 1 ? [batch.slice(0, 1 + (at % batch.length)), batch] : [batch],
  )
}
