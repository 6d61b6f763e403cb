import type { Deps } from '#shared/platform/deps.ts'

export type AccountsDeps = Deps & { readonly baseUrl: string; readonly issuerUrl: string }
