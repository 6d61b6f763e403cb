import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clustersOf, marksOf, type Verdict } from '#shared/demand/domain/clusters.ts'
import { alike, type Likeness, likenessOf } from '#shared/demand/domain/likeness.ts'
import { mostCopies } from '#shared/demand/domain/likeness-policy.ts'
import { sketchOf, sketchShare } from '#shared/demand/domain/sketch.ts'
import { vacancyOf } from './vacancies.ts'

const employer = 'org_01JDK0000000000000000000AA'
const agency = (n: number): string => `org_01JDK00000000000000000B0${'ABCDEFGH'[n]}A`
const idOfAd = (n: number): string => `vac_01JDK00000000000000000${String(n).padStart(4, '0')}`
const duties = '按图纸加工轴类和盘类零件，自己对刀、调程序，首件送检，做好机床的日常点检和保养，完工后填写流转卡。'

type Change = { readonly vacancy?: Parameters<typeof vacancyOf>[0]; readonly content?: Parameters<typeof vacancyOf>[1] }

/** The same demand as everybody posts it, unless a test says otherwise. */
function ad(n: number, { vacancy = {}, content = {} }: Change = {}): Likeness {
  const found = likenessOf(
    vacancyOf(
      { id: idOfAd(n), postedBy: { id: agency(n % 8), name: `机构${n}` }, ...vacancy },
      {
        title: '数控车工',
        occupationCode: '6-18-01-01',
        district: '330109',
        pay: { min: 800_000, max: 1_000_000, period: 'month' },
        headcount: 3,
        duties,
        conditions: '',
        ...content,
      },
    ),
  )
  if (found === undefined) throw new Error('no likeness')
  return found
}

const pay = (min: number, max: number, period = 'month') => ({ min: min * 100, max: max * 100, period }) as never

describe('which ads are one demand (design §9: duplicates)', () => {
  const first = ad(1)
  it.each<[what: string, change: Change, rule: string | undefined]>([
    ['another agency posts the same', {}, 'same-post'],
    [
      'another agency writes its own text, with the same title, pay and head-count',
      { content: { duties: '三班倒的车间，做阀门和接头，量大稳定，师傅带。' } },
      'same-post',
    ],
    ['other text, other head-count', { content: { duties: '三班倒的车间，做阀门和接头，量大稳定，师傅带。', headcount: 9 } }, undefined],
    ['slogans around the title', { content: { title: '【急招】数控车工 3名 包吃住' } }, 'same-post'],
    ['full width and spaces', { content: { title: '数 控 车 工' } }, 'same-post'],
    ['one more word in the title, the same text', { content: { title: '数控车工（白班）' } }, 'small-changes'],
    ['pay a little lower, the same text', { content: { pay: pay(7500, 9500) } }, 'small-changes'],
    [
      'pay a little lower, another text',
      { content: { pay: pay(7500, 9500), duties: '三班倒的车间，做阀门和接头，量大稳定，师傅带。' } },
      undefined,
    ],
    ['pay much lower', { content: { pay: pay(4000, 5000) } }, undefined],
    ['pay by the hour', { content: { pay: pay(30, 40, 'hour') } }, undefined],
    ['another trade', { content: { title: '电焊工', occupationCode: '6-18-02-04' } }, undefined],
    ['word for word in another division', { content: { district: '330108' } }, 'other-place'],
    ['another division, other words', { content: { district: '330108', duties: '做阀门和接头，量大稳定，师傅带。' } }, undefined],
    [
      'a feed that knows the employer by name only',
      { vacancy: { employer: { name: '钱江机械厂 ' }, source: { name: '某招聘网' } } },
      'same-post',
    ],
    ['another employer', { vacancy: { employer: { id: agency(7), name: '钱江机械厂' } } }, undefined],
    ['another employer’s name', { vacancy: { employer: { name: '之江机械厂' } } }, undefined],
    [
      'the same poster, another title, another text',
      {
        vacancy: { postedBy: { id: agency(1), name: '机构1' } },
        content: { title: '数控车工（夜班）', duties: '做阀门和接头，量大稳定，师傅带。' },
      },
      undefined,
    ],
    [
      'the same poster, another title, word for word',
      { vacancy: { postedBy: { id: agency(1), name: '机构1' } }, content: { title: '数控车工（急招）' } },
      'small-changes',
    ],
    [
      'the same poster in another division',
      { vacancy: { postedBy: { id: agency(1), name: '机构1' } }, content: { district: '330108' } },
      undefined,
    ],
  ])('%s', (_, change, rule) => {
    const other = ad(2, change)
    expect(alike(first, other)?.rule).toBe(rule)
    expect(alike(other, first)).toEqual(alike(first, other))
  })

  it('tells how much of two texts is the same', () => {
    const one = sketchOf(duties.repeat(1))
    expect(sketchShare(one, one)).toBe(1)
    expect(sketchShare(one, sketchOf('三班倒的车间'))).toBe(0)
    expect(sketchShare([], one)).toBe(0)
    const long = Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 5000))).join('')
    const half = `${long.slice(0, 450)}${Array.from({ length: 450 }, (_, at) => String.fromCharCode(0x6e00 + ((at * 7919) % 5000))).join('')}`
    expect(sketchShare(sketchOf(long), sketchOf(half))).toBeGreaterThan(0.2)
    expect(sketchShare(sketchOf(long), sketchOf(half))).toBeLessThan(0.5)
  })
})

describe('clusters', () => {
  const ids = (ads: readonly Likeness[], verdicts: readonly Verdict[] = []): readonly (readonly string[])[] =>
    clustersOf(ads, verdicts).map(({ members }) => members.map(({ likeness }) => likeness.vacancyId))
  const said = (one: number, other: number, apart: boolean): Verdict =>
    ({
      one: idOfAd(Math.min(one, other)),
      other: idOfAd(Math.max(one, other)),
      apart,
      at: '2026-12-01T00:00:00.000Z',
      reason: '',
    }) as Verdict

  it('shows the employer’s own ad before an agency’s, and that before a re-post', () => {
    const feed = ad(1, { vacancy: { employer: { name: '钱江机械厂' }, source: { name: '某招聘网' } } })
    const mandated = ad(2)
    const own = ad(3, { vacancy: { postedBy: { id: employer, name: '钱江机械厂' } } })
    expect(ids([feed, mandated, own])).toEqual([[idOfAd(3), idOfAd(2), idOfAd(1)]])
    expect(ids([feed, mandated])).toEqual([[idOfAd(2), idOfAd(1)]])
    expect(ids([feed])).toEqual([])
  })

  it('keeps the union of places and titles with the shown one, and shows one in each division', () => {
    const cluster = clustersOf(
      [ad(1), ad(2, { content: { district: '330108' } }), ad(3, { content: { district: '330108', title: '数控车工！' } })],
      [],
    )[0]
    const marks = cluster === undefined ? new Map() : marksOf(cluster)
    expect(marks.get(idOfAd(1))).toMatchObject({
      shown: true,
      shownInDistrict: true,
      others: 2,
      also: { districts: ['330108'], titles: ['数控车工！'] },
    })
    expect(marks.get(idOfAd(2))).toMatchObject({ shown: false, shownInDistrict: true, also: { districts: [], titles: [] } })
    expect(marks.get(idOfAd(3))).toMatchObject({ shown: false, shownInDistrict: false })
  })

  it('remembers what a person parted, also when a third ad is like both', () => {
    expect(ids([ad(1), ad(2)], [said(1, 2, true)])).toEqual([])
    expect(ids([ad(1), ad(2), ad(3)], [said(1, 2, true)])).toEqual([[idOfAd(1), idOfAd(3)]])
  })

  it('remembers what a person joined, and why each is there', () => {
    const other = ad(2, { content: { title: '电焊工', occupationCode: '6-18-02-04' } })
    const [cluster] = clustersOf([ad(1), other, ad(3)], [said(1, 2, false)])
    expect(cluster?.members.map(({ likeness, why }) => [likeness.vacancyId, why?.rule])).toEqual([
      [idOfAd(1), undefined],
      [idOfAd(2), 'by-hand'],
      [idOfAd(3), 'same-post'],
    ])
  })

  it('takes no more than fifty', () => {
    const many = Array.from({ length: mostCopies + 5 }, (_, n) => ad(n))
    expect(ids(many).map((members) => members.length)).toEqual([mostCopies, 5])
  })

  it('is a function of what is open: in any order, each demand is shown once', () => {
    const titles = ['数控车工', '数控车工（白班）', '电焊工', '钳工']
    const someAd = fc.record({
      title: fc.constantFrom(...titles),
      district: fc.constantFrom('330109', '330108'),
      poster: fc.integer({ min: 0, max: 7 }),
      lower: fc.boolean(),
      text: fc.constantFrom(duties, `${duties}待遇优厚。`, '做阀门和接头，量大稳定，师傅带，三班倒。'),
    })
    const world = fc.record({
      ads: fc.array(someAd, { maxLength: 12 }),
      said: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { maxLength: 5 }),
      order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
    })
    fc.assert(
      fc.property(world, ({ ads, said: pairs, order }) => {
        const all = ads.map(({ title, district, poster, lower, text }, n) =>
          ad(n, {
            vacancy: { postedBy: { id: agency(poster), name: '机构' } },
            content: { title, district, duties: text, pay: lower ? pay(7800, 9800) : pay(8000, 10000) },
          }),
        )
        const verdicts = [
          ...new Map(
            pairs.filter(([a, b]) => a !== b).map(([a, b, apart]) => [`${Math.min(a, b)}-${Math.max(a, b)}`, said(a, b, apart)]),
          ).values(),
        ]
        const shuffled = all.toSorted((a, b) => (order[all.indexOf(a)] ?? 0) - (order[all.indexOf(b)] ?? 0))
        const clusters = clustersOf(all, verdicts)
        expect(clustersOf(shuffled, verdicts.toReversed())).toEqual(clusters)
        const members = clusters.flatMap((cluster) => cluster.members.map(({ likeness }) => likeness.vacancyId))
        expect(new Set(members).size).toBe(members.length)
        for (const cluster of clusters) {
          const marks = [...marksOf(cluster).values()]
          expect(marks.filter(({ shown }) => shown)).toHaveLength(1)
          const shownIn = cluster.members
            .filter(({ likeness }) => marksOf(cluster).get(likeness.vacancyId)?.shownInDistrict)
            .map(({ likeness }) => likeness.district)
          expect(new Set(shownIn)).toEqual(new Set(cluster.members.map(({ likeness }) => likeness.district)))
          expect(shownIn).toHaveLength(new Set(shownIn).size)
          for (const { one, other, apart } of verdicts) {
            const both = [one, other].every((id) => cluster.members.some(({ likeness }) => likeness.vacancyId === id))
            expect(apart && both).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
