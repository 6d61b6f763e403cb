import { describe, expect, it } from 'vitest'
import { matchTalentsQuery } from '#shared/matching/queries/match-talents-query.ts'
import { matchVacanciesQuery } from '#shared/matching/queries/match-vacancies-query.ts'
import { searchTalentsQuery } from '#shared/matching/queries/search-talents-query.ts'
import { searchVacanciesQuery } from '#shared/matching/queries/search-vacancies-query.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { blank, silent } from '../../support/blank-texts.ts'
import { chance, randomFacts, randomNeed } from '../../support/random-pairs.ts'

const day = '2026-12-01'
const need = readVacancy({
  ...blank,
  title: '折弯工',
  minLevel: 'junior',
  mustSkills: ['折弯'],
  certificates: ['健康证'],
  district: '330122',
  payMax: 8_000,
  shift: '两班倒',
})
const facts = readTalent({
  ...silent,
  occupations: [{ code: null, title: '折弯工' }],
  districts: ['330122'],
  expectPayMin: 8_000,
  available: 'now',
})

describe('vacancy → talents', () => {
  it('is one gate with the points everyone gets, and one flat list of whole points in cumulative tiers', () => {
    expect(matchTalentsQuery(need, { day, size: 20 })).toMatchInlineSnapshot(`
      {
        "_source": false,
        "docvalue_fields": [
          "id",
          "rev",
          "code",
        ],
        "query": {
          "bool": {
            "filter": [
              {
                "term": {
                  "live": "y",
                },
              },
            ],
            "must": [
              {
                "constant_score": {
                  "_name": "base",
                  "boost": 3,
                  "filter": {
                    "bool": {
                      "minimum_should_match": 1,
                      "should": [
                        {
                          "term": {
                            "tradesRelated": "bendingOperator",
                          },
                        },
                        {
                          "term": {
                            "tokens": "s:bendingPress",
                          },
                        },
                      ],
                    },
                  },
                },
              },
            ],
            "should": [
              {
                "constant_score": {
                  "_name": "trade:related",
                  "boost": 9,
                  "filter": {
                    "term": {
                      "tradesRelated": "bendingOperator",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "trade:close",
                  "boost": 5,
                  "filter": {
                    "term": {
                      "tradesClose": "bendingOperator",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "trade:same",
                  "boost": 4,
                  "filter": {
                    "term": {
                      "trades": "bendingOperator",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "skills:must:0:partial",
                  "boost": 6,
                  "filter": {
                    "term": {
                      "tokens": "s:bendingPress",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "skills:must:0:full",
                  "boost": 6,
                  "filter": {
                    "term": {
                      "skills": "bendingPress",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "skills:limits:one",
                  "boost": 2,
                  "filter": {
                    "terms": {
                      "limits": [
                        "0",
                        "1",
                      ],
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "skills:limits:none",
                  "boost": 3,
                  "filter": {
                    "term": {
                      "limits": "0",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "licences:0:quick",
                  "boost": 10,
                  "filter": {
                    "bool": {
                      "minimum_should_match": 1,
                      "should": [
                        {
                          "exists": {
                            "field": "lic.health",
                          },
                        },
                        {
                          "term": {
                            "licencesStated": "y",
                          },
                        },
                      ],
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "licences:0:valid",
                  "boost": 5,
                  "filter": {
                    "range": {
                      "lic.health": {
                        "gte": 20788,
                      },
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "place:twoAway",
                  "boost": 2,
                  "filter": {
                    "term": {
                      "within2": "330122",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "place:next",
                  "boost": 7,
                  "filter": {
                    "term": {
                      "within1": "330122",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "place:same",
                  "boost": 4,
                  "filter": {
                    "term": {
                      "within0": "330122",
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "level:oneBelow",
                  "boost": 1,
                  "filter": {
                    "term": {
                      "levels": 0,
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "level:met",
                  "boost": 10,
                  "filter": {
                    "term": {
                      "levels": 1,
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "pay:quarterOver",
                  "boost": 1,
                  "filter": {
                    "range": {
                      "pay": {
                        "lte": 10000,
                      },
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "pay:tenPercentOver",
                  "boost": 5,
                  "filter": {
                    "range": {
                      "pay": {
                        "lte": 8800,
                      },
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "pay:within",
                  "boost": 4,
                  "filter": {
                    "range": {
                      "pay": {
                        "lte": 8000,
                      },
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "conditions:accepted",
                  "boost": 3,
                  "filter": {
                    "bool": {
                      "filter": [
                        {
                          "term": {
                            "post": "hands",
                          },
                        },
                      ],
                      "must_not": [
                        {
                          "term": {
                            "refuses": "night",
                          },
                        },
                      ],
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "conditions:within120Days",
                  "boost": 8,
                  "filter": {
                    "bool": {
                      "filter": [
                        {
                          "bool": {
                            "filter": [
                              {
                                "term": {
                                  "post": "hands",
                                },
                              },
                            ],
                            "must_not": [
                              {
                                "term": {
                                  "refuses": "night",
                                },
                              },
                            ],
                          },
                        },
                        {
                          "range": {
                            "available": {
                              "lte": 20908,
                            },
                          },
                        },
                      ],
                    },
                  },
                },
              },
              {
                "constant_score": {
                  "_name": "conditions:soon",
                  "boost": 2,
                  "filter": {
                    "bool": {
                      "filter": [
                        {
                          "bool": {
                            "filter": [
                              {
                                "term": {
                                  "post": "hands",
                                },
                              },
                            ],
                            "must_not": [
                              {
                                "term": {
                                  "refuses": "night",
                                },
                              },
                            ],
                          },
                        },
                        {
                          "range": {
                            "available": {
                              "lte": 20833,
                            },
                          },
                        },
                      ],
                    },
                  },
                },
              },
            ],
          },
        },
        "size": 20,
        "sort": [
          {
            "_score": "desc",
          },
          {
            "rotation.r4": "asc",
          },
          {
            "id": "asc",
          },
        ],
        "stored_fields": "_none_",
        "track_scores": true,
      }
    `)
  })

  it('admits everyone when asked wider, filters without points, and goes on after a hit', () => {
    const body = matchTalentsQuery(need, {
      day,
      size: 20,
      wider: true,
      after: [88, 123, 'tal_9'],
      filters: { districts: ['330122'], licences: ['health'], minLevel: 'junior' },
    })
    expect(body.search_after).toEqual([88, 123, 'tal_9'])
    expect(body.query).toMatchObject({
      bool: {
        must: [{ constant_score: { filter: { match_all: {} } } }],
        filter: [
          { term: { live: 'y' } },
          { term: { districts: '330122' } },
          { term: { levels: 1 } },
          { bool: { filter: [{ range: { 'lic.health': { gte: 20_788 } } }] } },
        ],
      },
    })
  })

  it('never asks more than a hundred points', () => {
    const by = chance(5)
    for (let turn = 0; turn < 200; turn++) {
      const boosts = boostsOf(matchTalentsQuery(randomNeed(by), { day, size: 20 }))
      expect(boosts.every(Number.isInteger)).toBe(true)
      expect(boosts.reduce((sum, boost) => sum + boost, 0)).toBeLessThanOrEqual(100)
    }
  })
})

describe('talent → vacancies', () => {
  it('asks for open vacancies only, by trade, and shares phrases by their slots', () => {
    const { query, sort } = matchVacanciesQuery(facts, { day, size: 20 })
    expect(sort).toEqual([{ _score: 'desc' }, { 'rotation.r4': 'asc' }, { id: 'asc' }])
    expect(query).toMatchObject({ bool: { filter: [{ term: { live: 'y' } }, { range: { validUntil: { gte: 20_788 } } }] } })
    const named = namesOf({ query })
    expect(named).toEqual(
      expect.arrayContaining([
        'trade:same',
        'skills:must:none',
        'skills:must:0:12:full',
        'place:same',
        'level:met',
        'pay:within',
        'conditions',
      ]),
    )
  })

  it('asks under a thousand clauses, whoever asks', () => {
    const by = chance(6)
    for (let turn = 0; turn < 100; turn++) expect(namesOf(matchVacanciesQuery(randomFacts(by), { day, size: 20 })).length).toBeLessThan(300)
  })
})

describe('public search', () => {
  it('reads the words, keeps facets apart from the hits, and sorts', () => {
    const { body, understanding } = searchVacanciesQuery('富阳 电焊工 某某', {
      day,
      size: 10,
      facets: true,
      filters: { districts: ['330111'], payMin: 8_000 },
      sort: 'pay',
    })
    expect(understanding).toMatchObject({
      understood: [
        { words: '富阳', kind: 'place', id: '330111', name: '富阳区' },
        { words: '电焊工', kind: 'trade', id: 'manualWelder', name: '电焊工' },
      ],
      sought: ['某某'],
      ignored: [],
    })
    expect(body).toMatchObject({
      post_filter: { bool: { filter: [{ term: { district: '330111' } }, { range: { payMax: { gte: 8_000 } } }] } },
      sort: [{ payMax: { order: 'desc', missing: '_last' } }, { id: 'asc' }],
      aggs: {
        districts: {
          filter: { bool: { filter: [{ range: { payMax: { gte: 8_000 } } }] } },
          aggs: { values: { terms: { field: 'district' } } },
        },
        payMin: { filter: { bool: { filter: [{ term: { district: '330111' } }] } } },
        headcount: { aggs: { sum: { sum: { field: 'headcount' } } } },
      },
    })
  })

  it('without words is newest first', () => {
    expect(searchVacanciesQuery('', { day, size: 10 }).body.sort).toEqual([{ upd: 'desc' }, { id: 'asc' }])
  })
})

describe('search of talents', () => {
  it('uses concepts only: there is no text of people to look in', () => {
    const { understanding } = searchTalentsQuery('焊工证 会来事的', { day, size: 10 })
    expect(understanding.understood.map((one) => one.id)).toEqual(['welding'])
    expect(understanding.ignored).toEqual([{ words: '会来事的', reason: 'not-by-letter' }])
  })
})

type Scored = { readonly constant_score: { readonly boost: number; readonly _name: string } }
type Ranked = { readonly query: { readonly bool: { readonly must: readonly Scored[]; readonly should: readonly Scored[] } } }

function scoredOf(body: unknown): readonly Scored[] {
  const { bool } = (body as Ranked).query
  return [...bool.must, ...bool.should]
}

function boostsOf(body: unknown): readonly number[] {
  return scoredOf(body).map((clause) => clause.constant_score.boost)
}

function namesOf(body: unknown): readonly string[] {
  return scoredOf(body).map((clause) => clause.constant_score._name)
}
