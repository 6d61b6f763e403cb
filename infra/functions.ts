import type { FunctionName } from '#shared/platform/access.ts'

/** Limits of each function, for the stacks and the local system alike. HTTP functions stay below the 30 s of the gateway. */
export const limits = {
  public: { timeoutSeconds: 29 },
  desk: { timeoutSeconds: 29 },
  bureau: { timeoutSeconds: 29 },
  vault: { timeoutSeconds: 60 },
  indexer: { timeoutSeconds: 900 },
  clock: { timeoutSeconds: 900 },
} as const satisfies Record<FunctionName, { readonly timeoutSeconds: number }>

/** How a stream reaches its functions: the numbers of Lambda's event source mapping. */
export const streamDelivery = { batchSize: 100, attempts: 5 } as const
