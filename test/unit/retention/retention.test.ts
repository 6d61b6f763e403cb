import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { judge } from '#shared/retention/domain/judge.ts'
import { counted, rowsOf, sumsOf } from '#shared/retention/domain/report.ts'
import { type Kind, keptUntil, type RetentionRule, retentionRows, retentionRules, withoutRule } from '#shared/retention/domain/rules.ts'
import { type Group, texts } from '#shared/retention/domain/texts.ts'
import { keys } from '#shared/retention/store/keys.ts'

const root = join(import.meta.dirname, '../../..')
const now = '2026-11-30T02:00:00.000Z'
const written = globSync(['shared/**/*.ts', 'functions/**/*.ts'], { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))
const files = written.map(({ text }) => text)

/** Every kind that any code writes or parses. */
const entities = [
  ...new Set(files.flatMap((text) => [...text.matchAll(/entity: (?:z\.literal\()?'([a-z-]+)'/g)].map(([, name = '']) => name))),
]
const rules: readonly (readonly [string, RetentionRule])[] = Object.entries(retentionRules)

describe('个人信息保护法 19: every kind of thing that is stored has a rule', () => {
  it('none is without one', () => {
    expect(entities.length).toBeGreaterThan(80)
    expect(withoutRule(entities)).toEqual([])
  })

  it('a kind that nobody thought of is found', () => {
    expect(withoutRule([...entities, 'shoe-size'])).toEqual(['shoe-size'])
    expect(withoutRule(['toString'])).toEqual(['toString'])
  })

  it('no rule is about what is not stored', () => {
    expect(rules.map(([kind]) => kind).filter((kind) => !entities.includes(kind))).toEqual([])
  })

  it.each(rules)('%s is told to people with its time and its law, and why it stays, in both languages', (_, { group, why }) => {
    for (const spoken of ['zh', 'en'] as const) {
      const { what, howLong, basis, reason } = speaking(spoken, () => ({ ...texts.groups[group], reason: texts.whys[why] }))
      for (const text of [what, howLong, basis, reason]) expect(/\p{Script=Han}/u.test(text)).toBe(spoken === 'zh')
      expect(basis).toMatch(spoken === 'zh' ? /第.+条/ : /art/)
    }
  })

  it.each(rules.filter(([, { ends }]) => ends === 'ttl'))('%s, which its table removes, is written with an end', (kind) => {
    const contexts = written
      .filter(({ text }) => text.includes(`entity: '${kind}'`))
      .map(({ path }) => path.split('/').slice(0, 2).join('/'))
    const ends = written.filter(
      ({ path, text }) => contexts.some((context) => path.startsWith(`${context}/`)) && text.includes('expiresAt'),
    )
    expect(contexts).not.toEqual([])
    expect(ends, kind).not.toEqual([])
  })
})

describe('the minimum of the law', () => {
  it.each([
    ['provision', '网络数据条例 12; 个人信息保护法 55–56', /3 年/],
    ['consents', '网络数据条例 12', /3 年/],
    ['vacancies', '网络招聘服务管理规定 26', /3 年/],
    ['introductions', '网络招聘服务管理规定 26', /3 年/],
    ['complaints', '网络招聘服务管理规定 26', /3 年/],
    ['sessions', '个人信息保护法 19', /12 小时/],
    ['invitations', '个人信息保护法 19', /30 天/],
    ['visits', '个人信息保护法 19', /30 天/],
    ['profile', '个人信息保护法 47; 网络数据条例 24', /撤回/],
  ] as const)('%s (%s)', (group, _, howLong) => {
    expect(texts.groups[group].howLong).toMatch(howLong)
  })

  it.each([
    ['2023-11-29T02:00:00.000Z', '2026-11-29'],
    ['2024-02-29T02:00:00.000Z', '2027-03-01'],
  ])('counts three years from %s to %s', (from, to) => expect(keptUntil(from)).toBe(to))
})

describe('what becomes of one thing', () => {
  const walk = { begunAt: '2026-11-30T01:00:00.000Z', since: '2026-10-31T01:00:00.000Z' }
  const item = (entity: string, more: object) => ({ pk: 'x', sk: 'y', entity, ...more })
  it.each([
    ['introduction', { state: 'placed', updatedAt: '2023-11-28T02:00:00.000Z' }, { kind: 'due' }],
    ['introduction', { state: 'placed', updatedAt: '2023-12-01T02:00:00.000Z' }, { kind: 'kept', why: 'minimum' }],
    ['introduction', { state: 'agreed', updatedAt: '2020-01-01T02:00:00.000Z' }, { kind: 'kept', why: 'running' }],
    ['introduction', { state: 'erased', erasedAt: '2026-11-30T01:30:00.000Z' }, { kind: 'gone' }],
    ['introduction', { state: 'erased', erasedAt: '2026-10-02T02:00:00.000Z' }, { kind: 'kept', why: 'tombstone' }],
    ['complaint', { state: 'answered', updatedAt: '2023-11-28T02:00:00.000Z' }, { kind: 'due' }],
    ['complaint', { state: 'appealed', updatedAt: '2020-11-28T02:00:00.000Z' }, { kind: 'kept', why: 'running' }],
    ['complaint', { state: 'erased', updatedAt: '2026-11-30T01:30:00.000Z' }, { kind: 'gone' }],
    // 个人信息保护法 47: whoever left is counted by the tombstone alone, and one who thinks it over is only stored.
    ['talent', { state: 'left', updatedAt: '2026-11-02T02:00:00.000Z' }, { kind: 'gone' }],
    ['talent', { state: 'left', updatedAt: '2025-11-02T02:00:00.000Z' }, { kind: 'kept', why: 'tombstone' }],
    ['talent', { state: 'left', updatedAt: '2026-11-30T01:30:00.000Z' }, { kind: 'kept', why: 'tombstone' }],
    ['talent', { state: 'leaving', updatedAt: '2026-11-28T02:00:00.000Z' }, { kind: 'kept', why: 'cooling' }],
    ['talent', { state: 'registered', updatedAt: '2020-11-28T02:00:00.000Z' }, { kind: 'kept', why: 'wanted' }],
    ['consent-record', { at: '2023-11-28T02:00:00.000Z' }, { kind: 'due' }],
    ['consent-record', { at: '2023-12-01T02:00:00.000Z' }, { kind: 'kept', why: 'minimum' }],
    ['passport', { expiresAt: Date.parse('2026-11-22T00:00:00.000Z') / 1000 }, { kind: 'late' }],
    ['passport', { expiresAt: Date.parse('2026-11-29T00:00:00.000Z') / 1000 }, { kind: 'kept', why: 'ttl' }],
    ['shoe-size', {}, undefined],
  ] as const)('%s %j', (entity, more, verdict) => {
    expect(judge(item(entity, more), now, walk)).toEqual(verdict)
  })

  it.each(rules.filter(([, { ends }]) => ends !== 'here'))('%s is never ended by this job, however old', (kind) => {
    const old = item(kind, { state: 'x', updatedAt: '2000-01-01T00:00:00.000Z', expiresAt: 1 })
    expect(judge(old, now, walk)?.kind).not.toBe('due')
  })
})

describe('the report', () => {
  const fates = [
    ['introduction', { kind: 'gone' }],
    ['introduction-of-party', { kind: 'kept', why: 'minimum' }],
    ['introduction', { kind: 'kept', why: 'complaint' }],
    ['talent', { kind: 'gone' }],
    ['passport', { kind: 'late' }],
  ] as const
  const counts = fates.reduce((sum, [entity, fate]) => counted(sum, entity, fate), {})

  it('groups what it counted by what people call it, with the reasons', () => {
    const groups = Object.keys(texts.groups) as Group[]
    expect(rowsOf({ counts }, groups)).toEqual([
      { group: 'profile', removed: 1, late: 0, kept: 0, whys: [] },
      {
        group: 'introductions',
        removed: 1,
        late: 0,
        kept: 2,
        whys: expect.arrayContaining([
          ['minimum', 1],
          ['complaint', 1],
        ]),
      },
      { group: 'passports', removed: 0, late: 1, kept: 0, whys: [] },
    ])
    expect(sumsOf({ counts })).toEqual([1, 1])
  })

  it('is what everybody reads on the page about personal data', () => {
    expect(retentionRows().map(({ what }) => what)).toContain('登录会话')
    expect(retentionRows()).toHaveLength(Object.keys(texts.groups).length)
    expect(new Set(rules.map(([kind]) => retentionRules[kind as Kind].group)).size).toBe(retentionRows().length)
  })
})

it.each([
  [keys.turn, 'RETENTION', 'TURN'],
  [keys.report('2026-11'), 'RETENTION-REPORTS', '2026-11'],
  [keys.view, 'RETENTION', 'VIEW'],
])('key %#', (key, pk, sk) => expect(key).toEqual({ pk, sk }))
