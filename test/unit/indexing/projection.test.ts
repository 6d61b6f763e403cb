import { describe, expect, it } from 'vitest'
import { coalesced, tombstone } from '#shared/indexing/domain/projection.ts'
import { afterRemoval, projectionsOf, sources } from '#shared/indexing/domain/sources.ts'
import { monthlyYuan } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { nextVersion } from '#shared/indexing/domain/versions.ts'
import { indexNames, mappingOf } from '#shared/matching/documents/mappings.ts'
import { aTalent, aVacancy, granted, itemOfRoot } from '../../support/indexed-roots.ts'

const withdrawn = { ...granted(), withdrawnAt: '2026-12-01T00:00:00.000Z' }

function liveIn(item: { readonly entity: string }): readonly string[] {
  const projections = projectionsOf(item)
  return projections.ok ? projections.value.filter((one) => one.live).map((one) => one.index) : ['unreadable']
}

describe('consent decides which index a person is in (design: consent before visibility)', () => {
  it.each([
    ['both consents', {}, ['talents-for-employers', 'talents-for-agencies']],
    ['employers only', { consents: { registry: granted(), employers: granted() } }, ['talents-for-employers']],
    ['agencies only', { consents: { registry: granted(), agencies: granted() } }, ['talents-for-agencies']],
    ['employers withdrawn', { consents: { registry: granted(), employers: withdrawn, agencies: granted() } }, ['talents-for-agencies']],
    ['no registry consent', { consents: { employers: granted(), agencies: granted() } }, []],
    ['registry withdrawn', { consents: { registry: withdrawn, employers: granted(), agencies: granted() } }, []],
    ['left', { state: 'left', profile: undefined }, []],
    ['left, with a profile forgotten there', { state: 'left' }, []],
    [
      'hidden from one organisation: still in both',
      { exclusions: ['org_01JDK0000000000000000000AA'] },
      ['talents-for-employers', 'talents-for-agencies'],
    ],
  ])('%s', (_, change, expected) => {
    expect(liveIn(itemOfRoot(aTalent(1, change)))).toEqual(expected)
  })
})

describe('a vacancy is in its index while it is published', () => {
  it.each(['DRAFT', 'SUBMITTED', 'PUBLISHED', 'SUSPENDED', 'FILLED', 'CLOSED', 'EXPIRED', 'REMOVED'] as const)('%s', (state) => {
    expect(liveIn(itemOfRoot(aVacancy(1, { state })))).toEqual(state === 'PUBLISHED' ? ['vacancies'] : [])
  })
})

describe('what is written', () => {
  it.each([
    ['a person who left', itemOfRoot(aTalent(1, { state: 'left', rev: 7 }))],
    ['a closed vacancy', itemOfRoot(aVacancy(1, { state: 'CLOSED', rev: 7 }))],
  ])('a tombstone of %s holds id and revision and nothing else', (_, item) => {
    const projections = projectionsOf(item)
    expect(projections.ok && projections.value.map((one) => one.document())).toEqual(
      projections.ok && projections.value.map(({ id }) => ({ id, rev: 7 })),
    )
  })

  it('has no field that its mapping does not know', () => {
    for (const item of [itemOfRoot(aTalent(1)), itemOfRoot(aVacancy(1))]) {
      const projections = projectionsOf(item)
      if (!projections.ok) throw new Error('unreadable')
      for (const { index, document } of projections.value) {
        expect(Object.keys(mappingOf(index).properties)).toEqual(expect.arrayContaining(Object.keys(document())))
      }
    }
  })

  it('carries no word of a person that the lexicon does not know', () => {
    const canaries = ['青柠档案', '蓝鲸编号', '银杏经历', '白鹭证书', 'canary77']
    const item = itemOfRoot(
      aTalent(1, {
        personId: 'per_0000000000000000000CANARY7',
        exclusions: ['org_0000000000000000000CANARY7'],
        profile: {
          ...aTalent(1).profile,
          trades: [{ title: '焊工青柠档案' }],
          certificates: [{ name: '白鹭证书焊工操作证', number: 'canary77', expires: '2028-06-30' }],
          text: '银杏经历里写的是压力管道氩弧焊，蓝鲸编号。canary77',
        },
      }),
    )
    const projections = projectionsOf(item)
    const text = JSON.stringify(projections.ok && projections.value.map((one) => one.document()))
    expect(text).toContain('"live":"y"')
    for (const canary of [...canaries, 'CANARY7']) expect(text).not.toContain(canary)
  })

  it('gives the same document for the same root, whatever the time', () => {
    const twice = [1, 2].map(() => {
      const projections = projectionsOf(itemOfRoot(aVacancy(3)))
      return projections.ok && JSON.stringify(projections.value.map((one) => one.document()))
    })
    expect(twice[0]).toBe(twice[1])
  })
})

describe('what is no root', () => {
  it.each([[{ entity: 'vacancy-code' }], [{ entity: 'consent-record' }], [{}]])('%j is passed over', (item) => {
    expect(projectionsOf(item)).toEqual({ ok: true, value: [] })
  })

  it('is told when it says it is one', () => {
    expect(projectionsOf({ entity: 'talent', id: 'tal_x', rev: 'many' })).toEqual({
      ok: false,
      error: { kind: 'unreadable', entity: 'talent', id: 'tal_x' },
    })
  })

  it('leaves a tombstone one revision later when it is gone from the table', () => {
    const gone = afterRemoval(itemOfRoot(aVacancy(1, { rev: 4 })))
    expect(gone.ok && gone.value.map(({ rev, live }) => ({ rev, live }))).toEqual([{ rev: 5, live: false }])
  })
})

it('has one source for every index', () => {
  expect(sources.flatMap((source) => source.indices).toSorted()).toEqual([...indexNames].toSorted())
})

it('keeps the highest revision of each document, the later of equals', () => {
  const list = [
    tombstone('vacancies', 'a', 2),
    tombstone('vacancies', 'b', 1),
    tombstone('vacancies', 'a', 1),
    tombstone('vacancies', 'a', 2),
  ]
  expect(coalesced(list)).toEqual([list[3], list[1]])
})

it.each([
  ['month', { min: 8_000_00, max: 10_000_50, period: 'month' }, { min: 8000, max: 10001 }],
  ['day, 劳社部发〔2008〕3 号: 21.75 paid days', { min: 300_00, max: 400_00, period: 'day' }, { min: 6525, max: 8700 }],
  ['hour says nothing of a month', { min: 30_00, max: 40_00, period: 'hour' }, undefined],
  ['piece says nothing of a month', { min: 1_00, max: 2_00, period: 'piece' }, undefined],
] as const)('pay by the %s', (_, pay, expected) => {
  expect(monthlyYuan(pay)).toEqual(expected)
})

it.each([
  [[], 1],
  [['vacancies-v1'], 2],
  [['vacancies-v9', 'vacancies-v10'], 11],
])('after %j comes version %i', (names, next) => {
  expect(nextVersion(names)).toBe(next)
})
