import { reasonNames } from '#shared/introductions/domain/reasons.ts'
import type { CsvColumn } from '#shared/platform/feeds/csv.ts'
import type { Service } from '#shared/service-ledger/domain/service.ts'
import { texts as t } from './texts.ts'

/** The columns of the ledger, the same on the page and in its files. */
export function serviceColumns(): readonly CsvColumn<Service>[] {
  return [
    { title: t.columns.on, of: ({ on }) => on },
    { title: t.columns.kind, of: ({ kind }) => t.kinds[kind] },
    { title: t.columns.employer, of: ({ employer }) => employer },
    { title: t.columns.about, of: ({ about }) => about },
    { title: t.columns.person, of: ({ person }) => person },
    { title: t.columns.startedBy, of: ({ startedBy }) => startedBy && t.starters[startedBy] },
    { title: t.columns.acceptedOn, of: ({ acceptedOn }) => acceptedOn },
    { title: t.columns.interviewOn, of: ({ interviewOn }) => interviewOn },
    { title: t.columns.offerOn, of: ({ offerOn }) => offerOn },
    { title: t.columns.result, of: ({ result }) => t.results[result] },
    { title: t.columns.reason, of: ({ reason }) => reason && reasonNames[reason] },
    { title: t.columns.resultOn, of: ({ resultOn }) => resultOn },
  ]
}
