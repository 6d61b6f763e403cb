import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'

/** The bounds of a transaction, with room to spare below the engine's 100 writes and 4 MB. */
const most = { writes: 100, bytes: 3_000_000, inFlight: 4 } as const
/** A busy machine answers late, and the store gives up waiting by the measure of a request. Here nobody waits but the start. */
const mostAttempts = 10

export type BatchWriter = {
  /** Puts writes in line, and waits only when too many are under way. Nothing of a batch is there before all of it is. */
  readonly write: (operations: readonly Operation[]) => Promise<void>
  /** Waits until everything is written. */
  readonly drain: () => Promise<void>
}

/**
 * Writes new items in large transactions. `resumed`: the same writes may have been begun before; a batch whose first item is there was
 * written whole, since a transaction is all or nothing and the batches come out the same again.
 */
export function batchWriter(dynamo: Dynamo, { resumed }: { readonly resumed: boolean }): BatchWriter {
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  let line: Operation[] = []
  let bytes = 0

  const send = async (batch: readonly Operation[], attempt = 1): Promise<void> => {
    const written = await dynamo.transact(batch).catch((error: unknown) => {
      if (attempt === mostAttempts) throw error
      return undefined
    })
    // Whether it was written after all is seen by the next attempt.
    if (written === undefined) return send(batch, attempt + 1)
    if (written.ok || ((resumed || attempt > 1) && written.error.kind === 'condition-failed' && written.error.at === 0)) return
    throw new Error(`example data could not be written: ${JSON.stringify(written.error)}`)
  }
  const flush = async (): Promise<void> => {
    if (line.length === 0) return
    // A failure is kept until somebody waits: between two flushes nobody does.
    const sending: Promise<void> = send(line)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => underWay.delete(sending))
    ;[line, bytes] = [[], 0]
    underWay.add(sending)
    if (underWay.size >= most.inFlight) await Promise.race(underWay)
    if (failures.length > 0) throw failures[0]
  }
  return {
    write: async (operations) => {
      for (const operation of operations) {
        const size = JSON.stringify(operation).length * 2
        if (line.length === most.writes || bytes + size > most.bytes) await flush()
        line.push(operation)
        bytes += size
      }
    },
    drain: async () => {
      await flush()
      await Promise.all(underWay)
      if (failures.length > 0) throw failures[0]
    },
  }
}
