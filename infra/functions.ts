import type { FunctionName } from '#shared/platform/access.ts'

/** What a function may use up. `concurrency` is the most that run at the same time, where more of it would harm the others. */
export type FunctionLimits = { readonly timeoutSeconds: number; readonly memoryMegabytes: number; readonly concurrency?: number }

/**
 * Limits of each function, for the stacks and the local system alike. HTTP functions stay below the 30 s of the gateway. A flood of
 * signed-out traffic may not take the desks' share of the account, nor a backlog of changes the search engine's time for queries.
 */
export const limits = {
  public: { timeoutSeconds: 29, memoryMegabytes: 1024, concurrency: 200 },
  desk: { timeoutSeconds: 29, memoryMegabytes: 1024 },
  bureau: { timeoutSeconds: 29, memoryMegabytes: 1024 },
  vault: { timeoutSeconds: 60, memoryMegabytes: 512 },
  indexer: { timeoutSeconds: 900, memoryMegabytes: 1024, concurrency: 8 },
  intake: { timeoutSeconds: 900, memoryMegabytes: 512, concurrency: 4 },
  clock: { timeoutSeconds: 900, memoryMegabytes: 512 },
} as const satisfies Record<FunctionName, FunctionLimits>

/** How a stream reaches its functions: the numbers of Lambda's event source mapping. Streams keep a record for 24 hours. */
export const streamDelivery = { batchSize: 100, attempts: 5, maxAgeHours: 24 } as const
