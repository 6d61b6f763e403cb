import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'
import { fenOf, filled, listOf, stated } from './fields.ts'
import { fitted, type Mended } from './fit.ts'
import type { Row } from './rows.ts'

/** Stands for trades that are missing: nothing can be read from it. */
const noTrade = [{ title: '未写工种' }]

/**
 * A row of `talents.jsonl` as a profile, through the product's own schema; pay in yuan a month. Short rows name a single trade by `title`
 * and `occupationCode`, and the wish by `payMin`.
 */
export function talentFrom(row: Row, day: CivilDate): { readonly value: TalentProfile; readonly mended: readonly Mended[] } {
  const occupations = listOf(row.occupations ?? alone(row))
  const certificates = listOf(row.certificates)
  return fitted(
    TalentProfile,
    {
      trades: Array.isArray(occupations) ? occupations.map(tradeFrom) : occupations,
      level: filled(row.level),
      certificates: Array.isArray(certificates) ? certificates.map(certificateFrom) : certificates,
      skills: listOf(row.skills),
      years: filled(row.years),
      districts: listOf(row.districts),
      expectPay: fenOf(filled(row.expectPayMin ?? row.payMin)),
      availableFrom: row.available === 'now' ? day : filled(row.available),
      refusals: listOf(row.refusals),
      text: row.text ?? '',
    },
    { trades: noTrade },
  )
}

function alone({ title, occupationCode }: Row): readonly Row[] {
  return stated(title) || stated(occupationCode) ? [{ title, code: occupationCode }] : []
}

/** A trade that has a code and no title is called what the code is called. */
function tradeFrom(one: unknown): unknown {
  if (typeof one === 'string') return { title: one }
  if (typeof one !== 'object' || one === null) return one
  const { title, code } = one as Row
  const named = filled(title) === undefined && typeof code === 'string' ? occupationByCode(code) : undefined
  return { title: named?.ok === true ? named.value.name : title, occupationCode: filled(code) }
}

function certificateFrom(one: unknown): unknown {
  if (typeof one === 'string') return { name: one }
  if (typeof one !== 'object' || one === null) return one
  const { name, expires } = one as Row
  return { name, expires: filled(expires) }
}
