import type * as z from 'zod'
import { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { IndexName } from '#shared/matching/documents/mappings.ts'
import { Talent } from '#shared/talent/domain/talent.ts'
import { projectTalent } from './project-talent.ts'
import { projectVacancy } from './project-vacancy.ts'
import { type Projection, tombstone } from './projection.ts'

type Stored = { readonly entity?: unknown; readonly id?: unknown; readonly [attribute: string]: unknown }

/** An item that says it is a root and does not read as one: a bug of whoever wrote it. */
export type Unreadable = { readonly kind: 'unreadable'; readonly entity: string; readonly id: string }

export type Source = {
  /** The table that holds the truth. */
  readonly table: 'talent' | 'market'
  /** What its root items are called there. */
  readonly entity: string
  readonly indices: readonly IndexName[]
  readonly project: (item: Stored) => Result<readonly Projection[], Unreadable>
}

/** Which roots are indexed, and where. */
export const sources = [
  source('talent', 'talent', ['talents-for-employers', 'talents-for-agencies'], Talent, projectTalent),
  source('market', 'vacancy', ['vacancies'], Vacancy, projectVacancy),
] as const satisfies readonly Source[]

/** The source of an index. */
export function sourceOf(index: IndexName): Source {
  const found = sources.find((one) => one.indices.includes(index))
  if (found === undefined) throw new Error(`no source for the index ${index}`)
  return found
}

/** The projections of a stored item: none for what is no root. A pure function of the item alone. */
export function projectionsOf(item: Stored): Result<readonly Projection[], Unreadable> {
  return sources.find((one) => one.entity === item.entity)?.project(item) ?? ok([])
}

/** The table that a root comes from; `undefined` for what is no root. */
export function tableOf(item: Stored): Source['table'] | undefined {
  return sources.find((one) => one.entity === item.entity)?.table
}

/** What stays of a root that is not there any more: tombstones one revision later. The product itself never removes roots. */
export function afterRemoval(item: Stored): Result<readonly Projection[], Unreadable> {
  const last = projectionsOf(item)
  return last.ok ? ok(last.value.map(({ index, id, rev }) => tombstone(index, id, rev + 1))) : last
}

function source<Root>(
  table: Source['table'],
  entity: string,
  indices: readonly IndexName[],
  schema: z.ZodType<Root>,
  project: (root: Root) => readonly Projection[],
): Source {
  return {
    table,
    entity,
    indices,
    project: (item) => {
      const root = schema.safeParse(item)
      return root.success ? ok(project(root.data)) : fail({ kind: 'unreadable', entity, id: String(item.id) })
    },
  }
}
