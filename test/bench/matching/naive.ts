import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { levelFloor } from '#shared/matching/criteria/level.ts'
import { asksNothing } from '#shared/matching/criteria/licences.ts'
import { anyOf, either, type Query } from '#shared/matching/engine.ts'
import type { VacancyNeed } from '#shared/matching/facts.ts'
import { isQuick } from '#shared/matching/lexicon/licences.ts'
import { neighboursOf } from '#shared/matching/lexicon/nearness.ts'
import type { Offer } from '#shared/matching/offer.ts'
import { points } from '#shared/matching/points.ts'
import { licenceSlots, mustSlots, niceSlots, partOf } from '#shared/matching/slots.ts'

/** How one would write it first: nested skills and licences, the rest in a script, explained and counted. The same points. */
export const naiveMapping: Query = {
  dynamic: 'strict',
  properties: {
    id: { type: 'keyword' },
    order: { type: 'integer' },
    trades: { type: 'keyword' },
    tradesWeak: { type: 'keyword' },
    codes: { type: 'keyword' },
    districts: { type: 'keyword' },
    within0: { type: 'keyword' },
    within1: { type: 'keyword' },
    within2: { type: 'keyword' },
    level: { type: 'integer' },
    pay: { type: 'integer' },
    refuses: { type: 'keyword' },
    available: { type: 'integer' },
    post: { type: 'keyword' },
    stated: { type: 'boolean' },
    limits: { type: 'integer' },
    skills: { type: 'nested', properties: { id: { type: 'keyword' }, grasp: { type: 'keyword' } } },
    licences: { type: 'nested', properties: { id: { type: 'keyword' }, until: { type: 'integer' } } },
  },
}

export function naiveDocument(id: string, order: number, offer: Offer): { readonly id: string } & Query {
  const skill = (grasp: string) => (one: string) => ({ id: one, grasp })
  return {
    id,
    order,
    trades: offer.trades,
    tradesWeak: offer.tradesWeak,
    codes: offer.codes,
    districts: offer.districts,
    within0: offer.within[0],
    within1: offer.within[1],
    within2: offer.within[2],
    ...(offer.level === null ? {} : { level: offer.level }),
    ...(offer.pay === null ? {} : { pay: offer.pay }),
    refuses: offer.refuses,
    ...(offer.available === null ? {} : { available: offer.available }),
    post: offer.post,
    stated: offer.licencesStated,
    limits: offer.limits,
    skills: [...offer.skills.map(skill('full')), ...offer.skillsPartial.map(skill('partial')), ...offer.skillsDenied.map(skill('denied'))],
    licences: [...offer.licences].map(([licence, until]) => ({ id: licence, until })),
  }
}

export function naiveQuery(need: VacancyNeed, day: CivilDate, size: number, districts: readonly string[]): Query {
  const must = mustSlots(need)
  const near = need.trade === null ? { close: [], related: [] } : neighboursOf(need.trade.trade)
  const wanted = need.trade?.trade ?? ''
  const gates = [
    either([anyOf('trades', [wanted, ...near.close, ...near.related]), anyOf('tradesWeak', [wanted, ...near.close])]),
    { bool: { should: must.map(({ of }) => known(of.concepts)), minimum_should_match: Math.min(2, Math.max(1, must.length)) } },
    ...(need.code === null ? [] : [anyOf('codes', [need.code])]),
  ]
  const filter = [either(gates), ...(districts.length === 0 ? [] : [anyOf('districts', districts)])]
  const should = [
    ...[...must, ...niceSlots(need)].flatMap(({ share, of }) => skillClauses(share, of.concepts)),
    ...(need.must.length + need.nice.length === 0 ? [] : limitClauses),
    ...licenceClauses(need, day),
  ]
  const params = {
    wanted,
    close: near.close,
    related: near.related,
    district: need.district?.district ?? '',
    floor: levelFloor(need) ?? -1,
    top: need.payMax ?? -1,
    refused: need.conditions.map(({ condition }) => condition),
    posts: ['hands', need.post],
    soon: epochDay(day) + 45,
    later: epochDay(day) + 120,
    base:
      (need.must.length === 0 ? points.skills.must : 0) +
      (need.nice.length === 0 ? points.skills.nice : 0) +
      (need.must.length + need.nice.length === 0 ? points.skills.limits.none : 0) +
      (asksNothing(need) ? points.licences.max : 0),
  }
  return {
    size,
    explain: true,
    track_total_hits: true,
    _source: false,
    query: { script_score: { query: { bool: { filter, should } }, script: { source: script, params } } },
    sort: [{ _score: 'desc' }, { order: 'asc' }, { id: 'asc' }],
  }
}

function nested(path: string, query: Query): Query {
  return { nested: { path, query, score_mode: 'none' } }
}

function skill(concepts: readonly string[], grasps: readonly string[]): Query {
  return nested('skills', { bool: { filter: [anyOf('skills.id', concepts), anyOf('skills.grasp', grasps)] } })
}

function known(concepts: readonly string[]): Query {
  return skill(concepts, ['full', 'partial'])
}

function constant(boost: number, filter: Query): Query {
  return { constant_score: { boost, filter } }
}

function skillClauses(share: number, concepts: readonly string[]): readonly Query[] {
  const partial = partOf(share, points.skills.partialShare)
  const denied = concepts.length > 1 ? { must_not: [skill(concepts, ['denied'])] } : {}
  const clauses = [constant(share - partial, { bool: { filter: [skill(concepts, ['full'])], ...denied } })]
  return partial === 0 ? clauses : [...clauses, constant(partial, known(concepts))]
}

const limitClauses: readonly Query[] = [
  constant(points.skills.limits.none, { term: { limits: 0 } }),
  constant(points.skills.limits.one, { term: { limits: 1 } }),
]

function licenceClauses(need: VacancyNeed, day: CivilDate): readonly Query[] {
  return licenceSlots(need).flatMap(({ share, of }) => {
    const held = (more: readonly Query[]): Query => nested('licences', { bool: { filter: [anyOf('licences.id', [of.licence]), ...more] } })
    const quick = isQuick(of.licence)
    const lesser = partOf(share, quick ? points.licences.quickShare : points.licences.expiredShare)
    const named = quick ? either([held([]), { term: { stated: true } }]) : held([])
    return [constant(share - lesser, held([{ range: { 'licences.until': { gte: epochDay(day) } } }])), constant(lesser, named)]
  })
}

const script = `
  double points = _score + params.base;
  int trade = 0;
  for (t in doc['trades']) {
    if (t.equals(params.wanted)) trade = (int)Math.max(trade, ${points.trade.tiers.same});
    else if (params.close.contains(t)) trade = (int)Math.max(trade, ${points.trade.tiers.close});
    else if (params.related.contains(t)) trade = (int)Math.max(trade, ${points.trade.tiers.related});
  }
  for (t in doc['tradesWeak']) {
    if (t.equals(params.wanted)) trade = (int)Math.max(trade, ${points.trade.tiers.close});
    else if (params.close.contains(t)) trade = (int)Math.max(trade, ${points.trade.tiers.related});
  }
  points += trade;
  if (params.district.isEmpty() || doc['within0'].contains(params.district)) points += ${points.place.tiers.same};
  else if (doc['within1'].contains(params.district)) points += ${points.place.tiers.next};
  else if (doc['within2'].contains(params.district)) points += ${points.place.tiers.twoAway};
  if (params.floor < 0) points += ${points.level.max};
  else if (doc['level'].size() > 0) {
    if (doc['level'].value >= params.floor) points += ${points.level.tiers.met};
    else if (doc['level'].value == params.floor - 1) points += ${points.level.tiers.oneBelow};
  }
  if (params.top < 0) points += ${points.pay.max};
  else if (doc['pay'].size() > 0) {
    long wish = doc['pay'].value;
    if (wish <= params.top) points += ${points.pay.tiers.within};
    else if (wish * 100 <= params.top * 110) points += ${points.pay.tiers.tenPercentOver};
    else if (wish * 100 <= params.top * 125) points += ${points.pay.tiers.quarterOver};
  }
  boolean fits = params.posts.contains(doc['post'].value);
  for (r in doc['refuses']) if (params.refused.contains(r)) fits = false;
  if (fits) {
    if (doc['available'].size() == 0) points += ${points.conditions.tiers.accepted};
    else if (doc['available'].value <= params.soon) points += ${points.conditions.tiers.soon};
    else if (doc['available'].value <= params.later) points += ${points.conditions.tiers.within120Days};
    else points += ${points.conditions.tiers.accepted};
  }
  return points;`
