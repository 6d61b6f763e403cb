import type { Understanding } from '../queries/understand.ts'

/** What was asked of the order and could not be done is told with the words: a distance from nowhere, a place that no order needs. */
export function noted(
  understanding: Understanding,
  { sort, near, start }: { readonly sort?: string | undefined; readonly near?: string | undefined; readonly start: string | undefined },
): Understanding {
  const { faults, ignored } = understanding
  if (sort === 'distance')
    return start === undefined ? { ...understanding, faults: [...faults, { code: 'near-missing', words: '' }] } : understanding
  return near === undefined ? understanding : { ...understanding, ignored: [...ignored, { words: `near=${near}`, reason: 'not-used' }] }
}
