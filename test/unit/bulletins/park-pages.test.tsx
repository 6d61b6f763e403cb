import { describe, expect, it } from 'vitest'
import { type BulletinModel, bulletinPage } from '#functions/desk/bulletins/bulletin.page.tsx'
import { bulletinsPage } from '#functions/desk/bulletins/bulletins.page.tsx'
import { correctPage } from '#functions/desk/bulletins/correct.page.tsx'
import { newSeriesPage } from '#functions/desk/bulletins/new-series.page.tsx'
import { seriesPage } from '#functions/desk/bulletins/series.page.tsx'
import { verificationPage } from '#functions/desk/bulletins/verification.page.tsx'
import { withdrawPage } from '#functions/desk/bulletins/withdraw.page.tsx'
import type { Bulletin, BulletinState, Work } from '#shared/bulletins/domain/bulletin.ts'
import { type BulletinSeries, movedState, seriesMoves, seriesStates } from '#shared/bulletins/domain/bulletin-series.ts'
import { allowed, type BulletinDeed, deeds, standing } from '#shared/bulletins/domain/lifecycle.ts'
import type { Verification } from '#shared/bulletins/domain/verification.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { mistakesIn } from '../../support/html-mistakes.ts'
import { allStates, bulletinIn } from './bulletins-to-test.ts'

const han = /\p{Script=Han}+/gu
const url = new URL('https://jiangcai.example/park/bulletins')
const layout = createLayout({ operator: 'Operator', contact: 'Contact', licences: ['Licence'] }, 'test')
/** What the language switch and people's own words say. */
const own = /中文|示例产业园|采集范围有误|补报/g

const series: BulletinSeries = {
  id: bulletinIn('COMPILED').seriesId,
  rev: 2,
  state: 'ACTIVE',
  park: bulletinIn('COMPILED').park,
  kind: 'supplyAndDemand',
  cadence: 'quarter',
  districts: ['330106'],
  dueDays: 15,
  begins: '2026-Q1',
  nextPeriod: '2026-Q4',
  issues: 3,
  history: [{ at: '2026-01-05T02:00:00.000Z', by: '示例产业园', action: 'created' }],
  createdAt: '2026-01-05T02:00:00.000Z',
  updatedAt: '2026-01-05T02:00:00.000Z',
}

function issuePage(bulletin: Bulletin, more: Partial<BulletinModel> = {}): Page {
  const progress = { source: 'talent', read: 1200 } as const
  return bulletinPage({
    bulletin,
    progress,
    stale: false,
    mine: false,
    alone: false,
    verified: true,
    today: '2026-10-20',
    fresh: 'k',
    url,
    ...more,
  })
}

const stages = ['COLLECTING', 'FROZEN', 'COMPILED', 'REVIEWED'] as const satisfies readonly Work['stage'][]
const verification = (outcome: Verification['outcome']): Verification => ({
  version: 1,
  outcome,
  method: '2026-11',
  cube: { sha256: 'a'.repeat(64) },
  compiled: { sha256: 'b'.repeat(64), again: 'b'.repeat(64) },
})

const pages: readonly (readonly [name: string, page: () => Page])[] = [
  [
    'the list',
    () =>
      bulletinsPage({
        series: [series],
        bulletins: allStates.map((state) => bulletinIn(state)),
        verified: false,
        today: '2026-10-20',
        url,
      }),
  ],
  ['the empty list', () => bulletinsPage({ series: [], bulletins: [], verified: true, today: '2026-10-20', url })],
  ['a new series', () => newSeriesPage({ form: emptyForm, fresh: 'k' })],
  ...seriesStates.map(
    (state) =>
      [
        `a series: ${state}`,
        () => seriesPage({ series: { ...series, state }, bulletins: [bulletinIn('PUBLISHED')], today: '2026-10-20', fresh: 'k', url }),
      ] as const,
  ),
  ...allStates.map((state) => [`an issue: ${state}`, () => issuePage(bulletinIn(state))] as const),
  ...stages.map((stage) => [`a published issue, correction ${stage}`, () => issuePage(bulletinIn('PUBLISHED', stage))] as const),
  ['an issue that is out of date', () => issuePage(bulletinIn('COMPILED'), { stale: true })],
  ['an issue that waits for a colleague', () => issuePage(bulletinIn('REVIEWED'), { mine: true, alone: true })],
  ['the correction', () => correctPage({ bulletin: bulletinIn('PUBLISHED'), fresh: 'k' })],
  ['the withdrawal', () => withdrawPage({ bulletin: bulletinIn('PUBLISHED'), fresh: 'k' })],
  ...(['same', 'method-changed', 'different'] as const).map(
    (outcome) =>
      [`verified: ${outcome}`, () => verificationPage({ bulletin: bulletinIn('PUBLISHED'), verification: verification(outcome) })] as const,
  ),
]

async function htmlOf(page: () => Page, language: 'zh' | 'en'): Promise<string> {
  return speaking(language, async () =>
    layout({ page: page(), principal: { kind: 'anonymous' }, path: '/park/bulletins', address: '/park/bulletins' }),
  )
}

describe('the park’s pages', () => {
  it.each(pages)('%s: right HTML, and English without a word of Chinese', async (_, page) => {
    expect(await mistakesIn(await htmlOf(page, 'zh'))).toEqual([])
    const english = (await htmlOf(page, 'en')).replaceAll(own, '')
    expect(english.match(han)).toBeNull()
  })

  it('offer what the state allows, to whom it allows it', async () => {
    const buttons = async (bulletin: Bulletin, more: Partial<BulletinModel> = {}): Promise<readonly string[]> => {
      const html = await htmlOf(() => issuePage(bulletin, more), 'zh')
      return [...html.matchAll(/(?:action|href)="\/park\/bulletins\/bul_\w+\/([a-z-]+)["?]/g)].map(([, to = '']) => to)
    }
    expect(await buttons(bulletinIn('COLLECTING'))).toEqual([])
    expect(await buttons(bulletinIn('COMPILED'))).toEqual(['preview', 'hand-in', 'recompile', 'recount', 'recount'])
    expect(await buttons(bulletinIn('COMPILED'), { stale: true })).not.toContain('hand-in')
    expect(await buttons(bulletinIn('REVIEWED'))).toEqual(['preview', 'publish', 'return', 'recount'])
    expect(await buttons(bulletinIn('REVIEWED'), { mine: true })).not.toContain('publish')
    expect(await buttons(bulletinIn('REVIEWED'), { verified: false })).not.toContain('publish')
    expect(await buttons(bulletinIn('PUBLISHED'))).toEqual(['correct', 'withdraw', 'preview', 'verification'])
    expect(await buttons(bulletinIn('WITHDRAWN'))).not.toContain('withdraw')
  })
})

it('refusals say in English what to do', () => {
  const all = Object.keys(deeds) as BulletinDeed[]
  const refused = speaking('en', () => [
    ...allStates.flatMap((state: BulletinState) =>
      all.flatMap((deed) => {
        const may = allowed(deed, bulletinIn(state))
        return may.ok ? [] : [may.error.detail ?? '']
      }),
    ),
    ...seriesStates.flatMap((state) =>
      seriesMoves.flatMap((move) => {
        const may = movedState({ state }, move)
        return may.ok ? [] : [may.error.detail ?? '']
      }),
    ),
    standing(bulletinIn('PUBLISHED', 'COLLECTING')),
  ])
  expect(refused.length).toBeGreaterThan(30)
  expect(refused.filter((text) => text === '' || text.match(han) !== null)).toEqual([])
})
