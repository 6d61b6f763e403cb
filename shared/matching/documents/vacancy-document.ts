import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { levelFloor } from '../criteria/level.ts'
import { asksNothing } from '../criteria/licences.ts'
import { noCeiling } from '../criteria/pay.ts'
import { slotToken } from '../criteria/skills.ts'
import type { VacancyNeed } from '../facts.ts'
import { familyOf } from '../lexicon/trades.ts'
import { licenceSlots, mustSlots, niceSlots } from '../slots.ts'
import { rotationOf } from './rotation.ts'
import { conceptToken, documentTokens, lettersOf } from './tokens.ts'

/** What is not read from texts. Instants in UTC; `validUntil` is the last day; `title`, `employer` and `duties` are searched only. */
export type VacancyMeta = {
  readonly id: string
  readonly rev: number
  /** Public short code. */
  readonly code: string
  readonly organisationId: string
  readonly publishedAt: string
  readonly validUntil: CivilDate
  readonly headcount: number
  readonly title: string
  readonly employer: string
  readonly duties: string
  /** It is shown at a coming job fair. */
  readonly atFair?: boolean
  /** What the copies of the same demand say otherwise that this one stands for: it is found by all of it. */
  readonly also?: { readonly districts: readonly string[]; readonly titles: readonly string[] }
}

export type VacancyDocument = Readonly<Record<string, unknown>> & { readonly id: string; readonly rev: number }

/** The document of an open vacancy. Its must-haves, nice-to-haves and licences are tokens `slot:share:concept`, for search by a talent. */
export function toVacancyDocument(need: VacancyNeed, meta: VacancyMeta): VacancyDocument {
  const floor = levelFloor(need)
  const must = mustSlots(need)
  const trade = need.trade?.trade
  const { also = { districts: [], titles: [] } } = meta
  const districts = [need.district?.district ?? 'none', ...also.districts]
  const texts = [meta.title, ...also.titles, meta.employer, meta.duties, ...[...need.must, ...need.nice].map((one) => one.phrase)]
  return {
    id: meta.id,
    rev: meta.rev,
    live: 'y',
    code: meta.code,
    organisationId: meta.organisationId,
    upd: Math.floor(Date.parse(meta.publishedAt) / 1000),
    validUntil: epochDay(meta.validUntil),
    headcount: meta.headcount,
    rotation: rotationOf(meta.id),
    ...(meta.atFair === true ? { atFair: 'y' } : {}),
    ...(trade === undefined ? {} : { trade }),
    ...(trade === undefined || familyOf(trade) === undefined ? {} : { family: familyOf(trade) }),
    ...(need.code === null ? {} : { occupationCode: need.code }),
    must:
      need.must.length === 0
        ? ['none']
        : must.flatMap(({ slot, share, of }) => of.concepts.map((concept) => slotToken(slot, share, concept))),
    mustSlots: must.flatMap(({ slot, of }) => of.concepts.map((concept) => `${slot}:${concept}`)),
    mustCount: must.length,
    nice:
      need.nice.length === 0
        ? ['none']
        : niceSlots(need).flatMap(({ slot, share, of }) => of.concepts.map((concept) => slotToken(slot, share, concept))),
    licences: asksNothing(need) ? ['none'] : licenceSlots(need).map(({ slot, share, of }) => slotToken(slot, share, of.licence)),
    licenceIds: need.licences.map(({ licence }) => licence),
    levelFloor: floor === null ? 'none' : String(floor),
    ...(floor === null ? {} : { level: floor }),
    district: districts.length === 1 ? districts[0] : districts,
    ...(need.payMin === null ? {} : { payMin: need.payMin }),
    ...(need.payMax === null ? {} : { payMax: need.payMax }),
    payCeiling: need.payMax ?? noCeiling,
    conditions: [...new Set(need.conditions.map(({ condition }) => condition))],
    post: need.post,
    letters: texts.map(lettersOf),
    tokens: [
      ...new Set([
        ...documentTokens(texts),
        ...(trade === undefined ? [] : [conceptToken('t', trade)]),
        ...[...need.must, ...need.nice].flatMap((one) => one.concepts.map((concept) => conceptToken('s', concept))),
        ...need.licences.map(({ licence }) => conceptToken('l', licence)),
        ...districts.filter((district) => district !== 'none').map((district) => conceptToken('p', district)),
        ...(floor === null ? [] : [conceptToken('v', String(floor))]),
      ]),
    ],
  }
}
