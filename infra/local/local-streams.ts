import { join } from 'node:path'
import { access, type FunctionName, type TableRight } from '#shared/platform/access.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { tableName } from '../environment.ts'
import { type DeadLetterBox, deadLetterBox } from './dead-letters.ts'
import type { Outcome } from './function-pool.ts'
import type { LocalFunctions } from './local-functions.ts'
import { redeliver, startPump } from './stream-pump.ts'

export type LocalStreams = {
  readonly drain: () => Promise<void>
  readonly deadLetters: Pick<DeadLetterBox, 'list'>
  readonly redrive: (ids?: readonly string[]) => ReturnType<DeadLetterBox['redrive']>
  readonly stop: () => Promise<void>
}

type Settings = {
  readonly folder: string
  readonly dynamo: string
  readonly stage: string
  readonly functions: Pick<LocalFunctions, 'present' | 'send'>
  readonly now: () => string
  readonly say: (line: string) => void
}

/** One pump for each table and each function that has the right `s` on it. */
export function startStreams({ folder, dynamo, stage, functions, now, say }: Settings): LocalStreams {
  const letters = deadLetterBox(join(folder, 'dead-letters'))
  const to = (fn: FunctionName) => ({
    now,
    invoke: async (event: unknown): Promise<Outcome> => (await functions.send(fn, event)) ?? absent,
  })
  const pumps = listeners(functions.present).map(({ table, fn }) =>
    startPump({
      ...to(fn),
      dynamo,
      table: tableName(stage, table),
      fn,
      file: join(folder, 'streams', `${table}-${fn}.json`),
      deadLetters: letters,
      say,
    }),
  )
  return {
    drain: async () => {
      // What one function writes another may listen to: all have to be idle in the same round.
      while ((await Promise.all(pumps.map(async (pump) => pump.drain()))).some((delivered) => delivered > 0));
    },
    deadLetters: letters,
    redrive: async (ids) => letters.redrive(async ({ fn, record }) => redeliver(to(fn), record), ids),
    stop: async () => {
      await Promise.all(pumps.map(async (pump) => pump.stop()))
    },
  }
}

const absent: Outcome = { kind: 'crashed', reason: '没有这个函数' }

function listeners(present: readonly FunctionName[]): readonly { readonly table: TableName; readonly fn: FunctionName }[] {
  return present.flatMap((fn) => {
    const row: Partial<Record<TableName, readonly TableRight[]>> = access[fn].tables
    return (Object.keys(row) as TableName[]).filter((table) => row[table]?.includes('s')).map((table) => ({ table, fn }))
  })
}
