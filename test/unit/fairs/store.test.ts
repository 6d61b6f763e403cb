import { describe, expect, it } from 'vitest'
import { viewOf } from '#shared/fairs/domain/fair-view.ts'
import { fairItem, fairViewItem, putView } from '#shared/fairs/store/fairs.ts'
import { putFullFairs } from '#shared/fairs/store/full-fairs.ts'
import { writeShownVacancy } from '#shared/fairs/store/shown-vacancies.ts'
import { announced, fairIn } from './fairs-to-test.ts'

const fair = fairIn('MATERIALS')
const id = 'fai_01JDK0000000000000000000AA'
const park = 'org_01JDK0000000000000000000AA'

describe('keys, pinned: stored items bear them for good', () => {
  it.each([
    ['a draft', fair, 'draft#2027-01-09T04:00:00.000Z#fai_01JDK0000000000000000000AA'],
    ['an announced fair', announced(fair), 'published#2027-01-09T04:00:00.000Z#fai_01JDK0000000000000000000AA'],
    [
      'a cancelled one',
      { ...announced(fair), state: 'CANCELLED' as const },
      'published#2027-01-09T04:00:00.000Z#fai_01JDK0000000000000000000AA',
    ],
    ['one given up', { ...fair, state: 'CANCELLED' as const }, 'dropped#2027-01-09T04:00:00.000Z#fai_01JDK0000000000000000000AA'],
  ])('%s', (_, given, position) => {
    expect(fairItem(given)).toMatchObject({
      pk: `FAIR#${id}`,
      sk: 'FAIR',
      entity: 'fair',
      byOrganisationPk: `ORG#${park}#FAIR`,
      byOrganisationSk: position,
    })
  })

  it('an ad that knows that it is shown, and the fairs without a place', () => {
    const key = { pk: `FAIR#${id}`, sk: 'SHOWN#vac_01JDK0000000000000000000AA' }
    expect(writeShownVacancy(id, 'vac_01JDK0000000000000000000AA', 'A12')).toMatchObject({
      kind: 'put',
      table: 'market',
      item: { ...key, booth: 'A12' },
    })
    expect(writeShownVacancy(id, 'vac_01JDK0000000000000000000AA', undefined)).toMatchObject({ kind: 'remove', key })
    const full = { at: '2026-12-12T02:00:00.000Z', codes: ['k3m8p2x7qa'] }
    expect(putFullFairs(full)).toMatchObject({ table: 'public', item: { pk: 'FAIRS', sk: 'FULL', ...full } })
  })

  it('the public view', () => {
    expect(fairViewItem(viewOf(announced(fair)))).toMatchObject({
      pk: 'FAIR#k3m8p2x7qa',
      sk: 'VIEW',
      entity: 'fair-view',
      byStatePk: 'FAIR',
      byStateSk: '2027-01-09T04:00:00.000Z#k3m8p2x7qa',
    })
  })
})

describe('what the public may read', () => {
  it('is nothing of a draft', () => {
    expect(putView(fair)).toEqual([])
    expect(() => viewOf(fair)).toThrow('not published')
  })

  it('holds no plan, no permit, no member of the park, no id', () => {
    const text = JSON.stringify(fairViewItem(viewOf(announced(fairIn('PERMITTED', { expectedAttendance: 1500 })))))
    expect(text).not.toMatch(/fai_|per_|工作组|公安|rev"/)
    // But that of the park, by which its own site shows its fairs.
    expect(new Set(text.match(/org_\w+/g))).toEqual(new Set([park]))
  })
})
