import * as z from 'zod'
import type { Complaint } from './complaint.ts'

/** What happened with complaints in a month, in numbers alone: keys are `kind/category` and consequences. */
export const Figures = z.object({
  rev: z.int().min(0),
  filed: z.record(z.string(), z.int()),
  answered: z.record(z.string(), z.int()),
  inTime: z.int(),
  late: z.int(),
  withdrawn: z.int(),
  appealed: z.int(),
})
export type Figures = z.infer<typeof Figures>

export const noFigures: Figures = { rev: 0, filed: {}, answered: {}, inTime: 0, late: 0, withdrawn: 0, appealed: 0 }

type Event =
  | { readonly kind: 'filed'; readonly complaint: Pick<Complaint, 'subject' | 'category'> }
  | { readonly kind: 'answered'; readonly consequence: string; readonly late: boolean }
  | { readonly kind: 'withdrawn' | 'appealed' }

/** The figures with one event more. */
export function counting(figures: Figures, event: Event): Figures {
  const rev = figures.rev + 1
  if (event.kind === 'filed') {
    const { subject, category } = event.complaint
    return { ...figures, rev, filed: more(figures.filed, `${subject.kind}/${category}`) }
  }
  if (event.kind === 'answered') {
    const place = event.late ? 'late' : 'inTime'
    return { ...figures, rev, answered: more(figures.answered, event.consequence), [place]: figures[place] + 1 }
  }
  return { ...figures, rev, [event.kind]: figures[event.kind] + 1 }
}

function more(counts: Readonly<Record<string, number>>, key: string): Record<string, number> {
  return { ...counts, [key]: (counts[key] ?? 0) + 1 }
}
