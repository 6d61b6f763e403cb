import { language } from '#shared/kernel/language.ts'
import { ok } from '#shared/kernel/result.ts'
import { folded, type Lookup, unknownCode } from './lookup.ts'

/**
 * Hangzhou's “1+6” industry clusters of 2016: one of trillion size, six of a hundred billion each. The plan's policy names them; a
 * change of policy is a change of this table. An occupation or an employer may belong to several.
 */
export const industryClusters = {
  information: { name: '信息经济', part: '1' },
  culture: { name: '文化创意', part: '6' },
  tourism: { name: '旅游休闲', part: '6' },
  finance: { name: '金融服务', part: '6' },
  health: { name: '健康', part: '6' },
  fashion: { name: '时尚', part: '6' },
  equipment: { name: '高端装备制造', part: '6' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly part: '1' | '6' }>>

export type IndustryClusterKey = keyof typeof industryClusters

export type IndustryCluster = { readonly key: IndustryClusterKey; readonly name: string; readonly part: '1' | '6' }

export const industryClusterKeys = Object.keys(industryClusters) as readonly IndustryClusterKey[]

/** The name to show in the language of the request, of a cluster by its key; anything else as it was given. */
export function clusterName(given: string): string {
  const key = industryClusterKeys.find((key) => key === given)
  if (key === undefined) return given
  return language() === 'en' ? english[key] : industryClusters[key].name
}

/** The cluster by its key or its name; 产业 at the end of the name may be left out or written. */
export function clusterByText(text: string): Lookup<IndustryCluster> {
  const given = folded(text)
  const key = industryClusterKeys.find((key) => key === given || industryClusters[key].name === given.replace(/产业$/, ''))
  return key
    ? ok({ key, ...industryClusters[key] })
    : unknownCode(
        text,
        industryClusterKeys.map((code) => ({ code, name: industryClusters[code].name })),
      )
}

const english = {
  information: 'Information economy',
  culture: 'Cultural and creative industries',
  tourism: 'Tourism and leisure',
  finance: 'Financial services',
  health: 'Health',
  fashion: 'Fashion',
  equipment: 'High-end equipment manufacturing',
} as const satisfies Readonly<Record<IndustryClusterKey, string>>
