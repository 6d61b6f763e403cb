import type * as z from 'zod'
import { withoutInvisible } from '#shared/kernel/invisible.ts'
import { contactIn } from '#shared/talent/domain/without-contacts.ts'

/** What a schema of the product refused in a row, and what was done about it. */
export type Mended = { readonly field: string; readonly how: '去掉' | '截短' | '改为' | '补上'; readonly why: string }

type Holder = Record<PropertyKey, unknown>

/** More refusals than this in one row are a mistake of the mending. */
const mostRounds = 500

/**
 * Makes a value that a schema takes of one that it may refuse: what is too long is cut, a code of an older edition becomes its one
 * successor, contact details are cut out of texts, and whatever else is refused is taken out. `instead` holds what stands for a field
 * that must not be empty. Everything that was changed is told.
 */
export function fitted<T>(
  schema: z.ZodType<T>,
  given: Readonly<Record<string, unknown>>,
  instead: Readonly<Record<string, unknown>>,
): { readonly value: T; readonly mended: readonly Mended[] } {
  const value = structuredClone(given) as Holder
  const mended = new Map<string, Mended>()
  for (let round = 0; round < mostRounds; round++) {
    const parsed = schema.safeParse(value)
    if (parsed.success) return { value: parsed.data, mended: [...mended.values()] }
    const [issue] = parsed.error.issues
    if (issue === undefined) break
    const done = mend(value, issue, instead)
    mended.set(`${done.field} ${done.how}`, done)
  }
  throw new Error(`a row cannot be brought into shape: ${JSON.stringify(given).slice(0, 500)}`)
}

function mend(root: Holder, issue: z.core.$ZodIssue, instead: Readonly<Record<string, unknown>>): Mended {
  const { path, message } = issue
  const field = path.map(String).join('.')
  const holder = path.slice(0, -1).reduce<Holder>((at, key) => at[key] as Holder, root)
  const key = path.at(-1) ?? ''
  const value = holder[key]
  const better = bettered(value, issue)
  if (better !== undefined && better !== value) {
    holder[key] = better
    const how = typeof value === 'string' && typeof better === 'string' && better.length === value.length ? '改为' : '截短'
    return { field, how, why: issue.code === 'custom' && how === '改为' ? `${better}：${message}` : message }
  }
  if (path.length === 1 && typeof key === 'string' && instead[key] !== undefined && value !== instead[key]) {
    holder[key] = structuredClone(instead[key])
    return { field, how: '补上', why: `${JSON.stringify(instead[key])}：${message}` }
  }
  remove(root, holder, path)
  return { field, how: '去掉', why: message }
}

/** The value without what is refused of it; undefined when nothing of it can stay. */
function bettered(value: unknown, issue: z.core.$ZodIssue): unknown {
  const { code, nearest } = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as {
    readonly code?: string
    readonly nearest?: readonly { readonly code: string }[]
  }
  if (code === 'retired-code') return nearest?.length === 1 ? nearest[0]?.code : undefined
  if (issue.code === 'too_big' && (typeof value === 'string' || Array.isArray(value))) return value.slice(0, Number(issue.maximum))
  if (issue.code === 'invalid_type' && issue.expected === 'int' && typeof value === 'number') return Math.floor(value)
  if (typeof value !== 'string') return undefined
  if (code === 'contact-in-text') return withoutContacts(value)
  if (code === 'control-character') return withoutInvisible(value.toWellFormed().replaceAll('\uFFFD', ''))
  if (code === 'line-break') return value.replaceAll(/\s+/g, ' ')
  return undefined
}

/** Clauses with a contact in them go; a contact that is spread over several takes the whole text with it. */
function withoutContacts(text: string): string | undefined {
  const kept = text
    .split(/(?<=[,，。；;！!？?\n])/)
    .filter((clause) => contactIn(clause) === undefined)
    .join('')
  return contactIn(kept) === undefined ? kept : undefined
}

/** Takes out what a path leads to; when nothing is there, something of its holder is missing, and the holder goes. */
function remove(root: Holder, holder: Holder, path: readonly PropertyKey[]): void {
  const key = path.at(-1)
  if (key === undefined) throw new Error('the whole row is refused')
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (holder[key] !== undefined) delete holder[key]
  else {
    const above = path.slice(0, -1)
    const outer = above.slice(0, -1).reduce<Holder>((at, step) => at[step] as Holder, root)
    remove(root, outer, above)
  }
}
