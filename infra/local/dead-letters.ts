import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionName } from '#shared/platform/access.ts'
import { readState, writeState } from './state-file.ts'

/** A record of a stream that its function did not take in five attempts. */
export type DeadLetter = {
  readonly id: string
  readonly fn: FunctionName
  readonly table: string
  /** The record as it was delivered. */
  readonly record: StreamRecord
  readonly reason: string
  readonly attempts: number
  /** When it was laid aside, real time, ISO. */
  readonly time: string
}

/** As Lambda delivers it; only what is used here is named. */
export type StreamRecord = {
  readonly eventSourceARN: string
  readonly dynamodb: { readonly SequenceNumber: string; readonly Keys: Readonly<Record<string, { readonly S?: string }>> }
}

export type DeadLetterBox = {
  readonly list: () => readonly DeadLetter[]
  readonly add: (letter: Omit<DeadLetter, 'id' | 'time'>) => void
  /**
   * Sends letters again, each alone; those that are taken now are removed, the others stay with their new reason.
   * `deliver` gives the reason of a refusal, or `undefined`. Without ids: all of them.
   */
  readonly redrive: (
    deliver: (letter: DeadLetter) => Promise<string | undefined>,
    ids?: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly refused?: string }[]>
}

export function deadLetterBox(folder: string): DeadLetterBox {
  const fileOf = (id: string): string => join(folder, `${id}.json`)
  const list = (): readonly DeadLetter[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .map((name) => readState<DeadLetter | undefined>(join(folder, name), undefined))
          .filter((letter) => letter !== undefined)
          .toSorted((a, b) => a.time.localeCompare(b.time) || a.id.localeCompare(b.id))
      : []
  return {
    list,
    add: (letter) => {
      const id = `${letter.fn}-${letter.table}-${letter.record.dynamodb.SequenceNumber}`
      writeState(fileOf(id), { id, ...letter, time: new Date().toISOString() })
    },
    redrive: async (deliver, ids) => {
      const results: { id: string; refused?: string }[] = []
      for (const letter of list().filter(({ id }) => ids === undefined || ids.includes(id))) {
        const refused = await deliver(letter)
        if (refused === undefined) rmSync(fileOf(letter.id))
        else writeState(fileOf(letter.id), { ...letter, reason: refused, attempts: letter.attempts + 1 })
        results.push(refused === undefined ? { id: letter.id } : { id: letter.id, refused })
      }
      return results
    },
  }
}

/** `pk / sk` of the record's item. */
export function keyOf(letter: DeadLetter): string {
  const { pk, sk } = letter.record.dynamodb.Keys
  return `${pk?.S ?? '?'} / ${sk?.S ?? '?'}`
}
