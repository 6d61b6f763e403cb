import { describe, expect, it } from 'vitest'
import { viewOf } from '#shared/bulletins/domain/bulletin-view.ts'
import { bulletinItem, bulletinViewItem } from '#shared/bulletins/store/bulletins.ts'
import { countingPrefix, keys, objectKeys } from '#shared/bulletins/store/keys.ts'
import { seriesItem } from '#shared/bulletins/store/series.ts'
import { bulletinIn } from './bulletins-to-test.ts'

const id = 'bul_01JDK0000000000000000000AA'
const park = 'org_01JDK0000000000000000000AA'

describe('keys, pinned: stored items bear them for good', () => {
  it('an issue in preparation, and one that is not', () => {
    expect(bulletinItem(bulletinIn('COMPILED'))).toMatchObject({
      pk: `BULLETIN#${id}`,
      sk: 'BULLETIN',
      entity: 'bulletin',
      byOrganisationPk: `ORG#${park}#BULLETIN`,
      byOrganisationSk: `2026-10-15#${id}`,
      byStatePk: 'BULLETIN#IN-PREPARATION',
      byStateSk: `2026-10-15#${id}`,
    })
    expect(bulletinItem(bulletinIn('PUBLISHED'))).not.toHaveProperty('byStatePk')
    expect(bulletinItem(bulletinIn('PUBLISHED', 'FROZEN'))).toHaveProperty('byStatePk')
  })

  it('a series', () => {
    const item = seriesItem({
      id: 'ser_01JDK0000000000000000000AA' as never,
      rev: 1,
      state: 'ACTIVE',
      park: { id: park as never, name: '示例产业园' },
      kind: 'demand',
      cadence: 'month',
      districts: ['330106'],
      dueDays: 10,
      begins: '2026-11',
      nextPeriod: '2026-11',
      issues: 0,
      history: [],
      createdAt: '2026-11-01T00:00:00.000Z',
      updatedAt: '2026-11-01T00:00:00.000Z',
    })
    expect(item).toMatchObject({
      pk: 'SERIES#ser_01JDK0000000000000000000AA',
      sk: 'SERIES',
      byOrganisationPk: `ORG#${park}#SERIES`,
      byOrganisationSk: 'ACTIVE#2026-11-01T00:00:00.000Z#ser_01JDK0000000000000000000AA',
      byStatePk: 'SERIES#ACTIVE',
      // The first instant after November in Hangzhou.
      byStateSk: '2026-11-30T16:00:00.000Z#ser_01JDK0000000000000000000AA',
    })
  })

  it('what counting leaves behind, and the files', () => {
    expect([keys.counting(id).sk, keys.piece(id, 'r', 3, 0).sk, countingPrefix('r'), countingPrefix()]).toEqual([
      'COUNTING',
      'COUNT#r#000003#000000',
      'COUNT#r#',
      'COUNT#',
    ])
    expect(keys.issue('s', '2026-Q3')).toEqual({ pk: 'SERIES#s', sk: 'ISSUE#2026-Q3' })
    expect(objectKeys.cube(id, 2, 'a'.repeat(64))).toBe(`bulletins/${id}/v2/cube-aaaaaaaaaaaaaaaa.json`)
    expect(objectKeys.compiled(id, 2, 'b'.repeat(64))).toBe(`bulletins/${id}/v2/compiled-bbbbbbbbbbbbbbbb.json`)
  })

  it('the public view', () => {
    expect(bulletinViewItem(viewOf(bulletinIn('CORRECTED')))).toMatchObject({
      pk: 'BULLETIN#k3m8p2x7qa',
      sk: 'VIEW',
      entity: 'bulletin-view',
      byStatePk: 'BULLETIN',
      byStateSk: '2026-10-11T02:00:00.000Z#k3m8p2x7qa',
    })
  })
})

describe('what the public may read', () => {
  it('is nothing of an issue that was never published', () => {
    expect(() => viewOf(bulletinIn('REVIEWED'))).toThrow('not published')
  })

  it('holds no person, no vacancy that was left out, nothing of a correction in preparation', () => {
    const bulletin = bulletinIn('PUBLISHED', 'REVIEWED')
    const [first] = bulletin.versions
    const versions = first === undefined ? [] : [{ ...first, excluded: ['vac_01JDK0000000000000000000AA' as never] }]
    const text = JSON.stringify(bulletinViewItem(viewOf({ ...bulletin, versions })))
    expect(text).not.toMatch(/per_|vac_|ser_|REVIEWED|"rev"/)
    expect(viewOf({ ...bulletin, versions }).versions).toHaveLength(1)
  })
})
