import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { certificateKindKeys, certificateKinds, certificateName, type CertificateKindKey as Kind } from './certificates.ts'
import { type IndustryClusterKey as Cluster, clusterName, industryClusterKeys, industryClusters } from './clusters.ts'
import { type DistrictCode as District, districtByCode, districtCodePattern, districtCodes, districtName } from './districts.ts'
import { industryByCode, industryCodePattern } from './industries.ts'
import { type SkillLevelKey as Level, levelName, skillLevelKeys, skillLevels } from './levels.ts'
import { type CodeName, folded, type LookupFailure, lookupMessage, unknownCode } from './lookup.ts'
import { occupationByCode, occupationCodePattern } from './occupations.ts'
import { checkUscc, normaliseUscc, usccMessage, usccPattern } from './uscc.ts'

/**
 * Codes that several contexts take in. Each is brought into its official form first; an illegal one gives one issue, in words that name
 * the nearest legal codes, with `params: { code: 'unknown-code' | 'retired-code', nearest: { code, name }[] }`.
 */

/** An occupation of the 2022 classification. */
export const OccupationCode = z
  .string()
  .overwrite(folded)
  .check(refuseBy('occupation', occupationByCode))
  .meta({
    id: 'OccupationCode',
    pattern: occupationCodePattern.source,
    description: '职业分类大典（2022 年版）编码',
    examples: ['6-18-02-04'],
  })
export type OccupationCode = z.infer<typeof OccupationCode>

/** One of today's 13 divisions of Hangzhou, GB/T 2260. */
export const DistrictCode = z
  .string()
  .overwrite(folded)
  .check(refuseBy('district', districtByCode, districtName))
  .meta({
    id: 'DistrictCode',
    enum: [...districtCodes],
    pattern: districtCodePattern.source,
    description: '杭州现行区、县（市）代码',
    examples: ['330106'],
  }) as unknown as z.ZodType<District, string>
export type DistrictCode = District

/** An industry of GB/T 4754-2017 at any of its levels; a section's letter before the digits is dropped. */
export const IndustryCode = z
  .string()
  .overwrite((value) => {
    const industry = industryByCode(value)
    return industry.ok ? industry.value.code : folded(value)
  })
  .check(refuseBy('industry', industryByCode))
  .meta({
    id: 'IndustryCode',
    pattern: industryCodePattern.source,
    description: '国民经济行业分类（GB/T 4754-2017）代码',
    examples: ['3670'],
  })
export type IndustryCode = z.infer<typeof IndustryCode>

/** A step of the eight-level ladder. */
export const SkillLevelKey = oneOf<Level>('level', 'SkillLevelKey', skillLevelKeys, skillLevels, levelName)
export type SkillLevelKey = Level

/** One of the 1+6 industry clusters. */
export const IndustryClusterKey = oneOf<Cluster>('cluster', 'IndustryClusterKey', industryClusterKeys, industryClusters, clusterName)
export type IndustryClusterKey = Cluster

/** A kind of certificate. */
export const CertificateKindKey = oneOf<Kind>('certificate', 'CertificateKindKey', certificateKindKeys, certificateKinds, certificateName)
export type CertificateKindKey = Kind

/** A unified social credit code. Its issue bears `code: 'bad-length' | 'bad-letter' | 'bad-check-digit'`; no right code is ever suggested. */
export const Uscc = z
  .string()
  .overwrite(normaliseUscc)
  .check((context) => {
    const checked = checkUscc(context.value)
    if (checked.ok) return
    const params = { code: checked.error.kind, nearest: [] }
    context.issues.push({ code: 'custom', input: context.value, message: usccMessage(checked.error), params })
  })
  .meta({ id: 'Uscc', pattern: usccPattern.source, description: '统一社会信用代码', examples: ['91330100MA0000015W'] })
export type Uscc = z.infer<typeof Uscc>

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: LookupFailure }

const whats = bilingual(
  { occupation: '职业编码', district: '区划代码', industry: '行业代码', level: '技能等级', cluster: '产业集群', certificate: '证书种类' },
  {
    occupation: 'occupation code',
    district: 'district code',
    industry: 'industry code',
    level: 'skill level',
    cluster: 'industry cluster',
    certificate: 'kind of certificate',
  },
)
type What = keyof typeof whats

/** `show` gives the name to show of a code; without it the official one. */
function refuseBy(what: What, lookUp: (given: string) => Outcome, show?: (code: string) => string): z.core.CheckFn<string> {
  return (context) => {
    const found = lookUp(context.value)
    if (found.ok) return
    const failure = shown(found.error, show)
    const params = { code: failure.kind, nearest: failure.kind === 'retired-code' ? failure.successors : failure.nearest }
    context.issues.push({ code: 'custom', input: context.value, message: lookupMessage(whats[what], failure), params })
  }
}

function shown(failure: LookupFailure, show: ((code: string) => string) | undefined): LookupFailure {
  if (show === undefined) return failure
  const named = (codes: readonly CodeName[]) => codes.map(({ code }) => ({ code, name: show(code) }))
  return failure.kind === 'retired-code'
    ? { ...failure, successors: named(failure.successors) }
    : { ...failure, nearest: named(failure.nearest) }
}

function oneOf<K extends string>(
  what: What,
  id: string,
  keys: readonly K[],
  table: Readonly<Record<K, { readonly name: string }>>,
  show: (key: string) => string,
): z.ZodType<K, string> {
  const legal = keys.map((code) => ({ code, name: table[code].name }))
  return z
    .string()
    .trim()
    .check(refuseBy(what, (given) => (keys.some((key) => key === given) ? { ok: true } : unknownCode(given, legal)), show))
    .meta({
      id,
      enum: [...keys],
      description: legal.map(({ code, name }) => `${code} ${name}`).join('，'),
      examples: [keys[0]],
    }) as unknown as z.ZodType<K, string>
}
