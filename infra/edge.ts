import type { Partition } from './stages.ts'

/** How many requests one address may make in a time, and what it is answered beyond that: 429. */
export type AddressLimit = { readonly requests: number; readonly perSeconds: 60 | 120 | 300 | 600 }

/** What each partition's edge can do (decision 0014). `addressLimit` is absent where CloudFront has no WAF. */
export type Edge = {
  readonly addressLimit?: AddressLimit
  readonly certificate: 'acm' | 'iam'
  readonly ipv6: boolean
  readonly http: 'http2' | 'http2and3'
}

export const edges = {
  aws: { addressLimit: { requests: 1000, perSeconds: 300 }, certificate: 'acm', ipv6: true, http: 'http2and3' },
  'aws-cn': { certificate: 'iam', ipv6: false, http: 'http2' },
} as const satisfies Record<Partition, Edge>
