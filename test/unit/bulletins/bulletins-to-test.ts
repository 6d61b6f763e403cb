import {
  type Bulletin,
  type BulletinState,
  bulletinStates,
  type Sealed,
  type Version,
  type Work,
} from '#shared/bulletins/domain/bulletin.ts'
import { stateOf } from '#shared/bulletins/domain/lifecycle.ts'
import { idOf } from '#shared/kernel/ids.ts'

const id = <K extends 'bulletin' | 'series' | 'organisation' | 'person' | 'vacancy'>(kind: K, last = 'AA') => {
  const prefix = { bulletin: 'bul', series: 'ser', organisation: 'org', person: 'per', vacancy: 'vac' }[kind]
  return idOf(kind).parse(`${prefix}_01JDK0000000000000000000${last}`)
}

const preparer = id('person', 'AA')
const publisher = id('person', 'BB')

export function sealed(letter: string): Sealed {
  return { key: `bulletins/x/${letter}.json`, sha256: letter.repeat(64), size: 10 }
}

const begun: Pick<Work, 'how' | 'excluded' | 'cutOff' | 'begunAt'> = {
  how: 'first',
  excluded: [],
  cutOff: '2026-09-30T16:00:00.000Z',
  begunAt: '2026-10-01T00:00:00.000Z',
}

export function versionNumbered(version: number): Version {
  return {
    ...begun,
    version,
    how: version === 1 ? 'first' : 'recount',
    ...(version === 1 ? {} : { reason: '补报' }),
    cube: sealed('a'),
    compiled: sealed('b'),
    method: '2026-11',
    basis: { earlier: [] },
    publishedAt: `2026-10-1${version}T02:00:00.000Z`,
    handedInBy: preparer,
    publishedBy: publisher,
  }
}

export function workAt(stage: Work['stage'], version = 1): Work {
  const files = { cube: sealed('a'), compiled: sealed('b'), method: '2026-11', basis: { earlier: [] } }
  return {
    ...begun,
    version,
    stage,
    ...(stage === 'COLLECTING' ? {} : files),
    ...(stage === 'REVIEWED' ? { handedIn: { by: preparer, at: '2026-10-05T02:00:00.000Z' } } : {}),
  }
}

/** An issue in a state, with a correction at a stage where one is asked for. */
export function bulletinIn(state: BulletinState, correction?: Work['stage']): Bulletin {
  const count = { PUBLISHED: 1, CORRECTED: 2, WITHDRAWN: 1 }[state as 'PUBLISHED'] ?? 0
  const versions = Array.from({ length: count }, (_, at) => versionNumbered(at + 1))
  const stage = count === 0 ? (state as Work['stage']) : correction
  const bulletin: Bulletin = {
    id: id('bulletin'),
    code: 'k3m8p2x7qa',
    rev: 7,
    state: 'COLLECTING',
    seriesId: id('series'),
    kind: 'supplyAndDemand',
    park: { id: id('organisation'), name: '示例产业园' },
    number: 3,
    period: '2026-Q3',
    districts: [],
    dueOn: '2026-10-15',
    ...(stage === undefined ? {} : { work: workAt(stage, count + 1) }),
    versions,
    ...(count === 0 ? {} : { card: { headline: { key: 'x', refs: {} }, tables: [] } }),
    ...(state === 'WITHDRAWN' ? { withdrawn: { at: '2026-10-20T02:00:00.000Z', reason: '采集范围有误' } } : {}),
    history: [{ at: '2026-10-01T00:00:00.000Z', by: 'system', action: 'opened', version: 1, to: 'COLLECTING' }],
    createdAt: '2026-10-01T00:00:00.000Z',
    updatedAt: '2026-10-01T00:00:00.000Z',
  }
  return { ...bulletin, state: stateOf(bulletin) }
}

export const allStates = bulletinStates
