import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { OrganisationContent } from '#shared/accounts/domain/organisation.ts'
import { seriesKinds } from '#shared/bulletins/domain/series.ts'
import { clustersOf } from '#shared/demand/domain/clusters.ts'
import { missingElements } from '#shared/demand/domain/elements.ts'
import { type Likeness, likenessOf } from '#shared/demand/domain/likeness.ts'
import { lint } from '#shared/demand/domain/lint/lint.ts'
import { VacancyContent, vacancyStates } from '#shared/demand/domain/vacancy.ts'
import { FairContent, fairStates } from '#shared/fairs/domain/fair.ts'
import { addDays, startOf } from '#shared/kernel/civil-date.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'
import { contactIn } from '#shared/talent/domain/without-contacts.ts'
import { people } from '../../../infra/local/people.ts'
import { seedFamilies, seedTrade, seedTrades } from '../../../infra/seed/families.ts'
import { type CityPlan, planCity } from '../../../infra/seed/plan/city.ts'
import { endOf } from '../../../infra/seed/plan/fairs.ts'
import type { VacancyPlan } from '../../../infra/seed/plan/vacancies.ts'
import { sizes } from '../../../infra/seed/size.ts'
import { idFor } from '../../support/indexed-roots.ts'

const today = '2026-12-01'
const city = planCity({ seed: '5123', today, size: 'full' })
const small = planCity({ seed: '5123', today, size: 'small' })
const employers = city.organisations.filter(({ key }) => key.startsWith('employer/'))

const digest = (plan: CityPlan): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex')
const share = <T>(list: readonly T[], holds: (one: T) => boolean): number => list.filter(holds).length / list.length

describe('the example city', () => {
  it('comes out the same for the same seed and day, and otherwise differently', () => {
    expect(digest(planCity({ seed: '5123', today, size: 'small' }))).toBe(digest(small))
    expect(digest(planCity({ seed: '5124', today, size: 'small' }))).not.toBe(digest(small))
  })

  it('moves with the day it is made on', () => {
    const later = planCity({ seed: '5123', today: addDays(today, 30), size: 'small' })
    const shifted = small.vacancies.map(({ content }) => content.validUntil).map((date) => date && addDays(date, 30))
    expect(later.vacancies.map(({ content }) => content.validUntil)).toEqual(shifted)
  })

  it('is large enough, and small where tests want it', () => {
    expect(employers).toHaveLength(300)
    expect(city.talents).toHaveLength(5000)
    expect(city.vacancies).toHaveLength(1200)
    expect(city.fairs).toHaveLength(34)
    expect(city.mandates).toHaveLength(60)
    expect(city.interests.length).toBeGreaterThan(60)
    expect(new Set(city.interests.map(({ course }) => course)).size).toBe(11)
    for (const kind of ['agency', 'association', 'park', 'bureau'])
      expect(city.organisations.some(({ key }) => key === `${kind}/0`)).toBe(true)
    expect(small.talents).toHaveLength(sizes.small.talents)
  })

  it('begins alike in every size', () => {
    expect(small.talents.map(({ profile }) => profile)).toEqual(city.talents.slice(0, small.talents.length).map(({ profile }) => profile))
    expect(small.organisations.slice(0, 5)).toEqual(city.organisations.slice(0, 5))
  })

  it('covers all divisions and all fifteen families', () => {
    expect(seedFamilies.map(({ letter }) => letter).join('')).toHaveLength(15)
    const places = new Set(city.vacancies.map(({ content }) => content.district))
    expect([...places].toSorted()).toEqual([...districtCodes].toSorted())
    expect(new Set(city.talents.map(({ trade }) => trade)).size).toBe(seedTrades.length)
  })
})

describe('every item', () => {
  it('is what the product’s own schemas make of it', () => {
    for (const { content } of city.organisations) expect(OrganisationContent.parse(content)).toEqual(content)
    for (const { profile } of city.talents) expect(TalentProfile.parse(profile)).toEqual(profile)
    for (const { content } of city.vacancies) expect(VacancyContent.parse(content)).toEqual(content)
    for (const { content } of city.fairs) expect(FairContent.parse(content)).toEqual(content)
    for (const { code, key } of seedTrades) expect(occupationByCode(code).ok, key).toBe(true)
  })

  it('belongs to nobody: no name of those who sign in, no contact, no code twice', () => {
    const texts = JSON.stringify([city.talents, city.vacancies])
    for (const { name } of people) expect(texts).not.toContain(name)
    for (const { profile } of city.talents) expect(contactIn(profile.text)).toBeUndefined()
    const codes = city.organisations.map(({ content }) => content.uscc)
    expect(new Set(codes).size).toBe(codes.length)
    const names = city.organisations.map(({ content }) => content.name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('talents', () => {
  const fields = ['years', 'expectPay', 'availableFrom', 'skills', 'districts', 'text'] as const
  const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

  it.each(fields)('leave %s out in 10 to 35 of 100', (field) => {
    const missing = share(city.talents, ({ profile }) => isEmpty(profile[field]))
    expect(missing).toBeGreaterThan(0.1)
    expect(missing).toBeLessThan(0.35)
  })

  it('mostly agree to employers, fewer to agencies; some withdraw, leave or hide', () => {
    const agree = (scope: 'employers' | 'agencies'): number => share(city.talents, ({ further }) => further.includes(scope))
    expect(agree('employers')).toBeGreaterThan(0.8)
    expect(agree('agencies')).toBeLessThan(agree('employers') - 0.2)
    for (const kind of ['withdraw', 'leave', 'exclude', 'profile'] as const) {
      const some = share(city.talents, ({ later }) => later.some((step) => step.kind === kind))
      expect(some, kind).toBeGreaterThan(0.01)
      expect(some, kind).toBeLessThan(0.12)
    }
  })

  it('have certificates of which some have run out', () => {
    const held = city.talents.flatMap(({ profile }) => profile.certificates)
    expect(share(held, ({ expires }) => expires !== undefined && expires < today)).toBeGreaterThan(0.02)
    expect(share(held, ({ expires }) => expires !== undefined && expires >= today)).toBeGreaterThan(0.3)
    expect(held.filter(({ number }) => number !== undefined).length).toBeGreaterThan(500)
  })

  it('never deny, half know or wish for what makes their own trade', () => {
    const doubting = (skill: string): RegExp =>
      new RegExp(
        `(?:不会|没接触过|想学|打算(?:明年|年后)去学)${skill}(?![\\u4e00-\\u9fff])|(?<![\\u4e00-\\u9fff])${skill}(?:没学过|还不会|没做过|、[^,。;、 ]+都没做过|学过一点|跟师傅|只会简单|帮过忙|会一点|愿意学)`,
      )
    const denying = city.talents.flatMap(({ key, trade, profile }) => {
      const made = seedTrade(trade).skills.split(' ').slice(0, 3)
      return made.filter((skill) => doubting(skill).test(profile.text)).map((skill) => `${key} ${skill}: ${profile.text}`)
    })
    expect(denying).toEqual([])
  })

  it('do nothing in the future, and everything in order', () => {
    for (const { enrolledAt, later } of city.talents) {
      const times = [enrolledAt, ...later.map(({ at }) => at)]
      expect(times.every((time) => time <= `${today}T00:00:00.000Z`)).toBe(true)
      expect(later.every(({ at }) => at > enrolledAt)).toBe(true)
    }
  })

  it('tell of themselves in many ways', () => {
    const texts = city.talents.map(({ profile }) => profile.text).filter((text) => text !== '')
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.98)
  })
})

/** An ad as it is compared, its parties known by their keys. */
function likenessOfPlan({ key, content, employer, mandate }: VacancyPlan): Likeness {
  const party = (of: string) => ({ id: of, name: of })
  const id = idFor('vac', Number(key.split('/').at(-1)))
  const vacancy = { id, code: key, employer: party(employer), postedBy: party(mandate?.agency ?? employer), content }
  const found = likenessOf(vacancy as never)
  if (found === undefined) throw new Error(`${key} lacks what is compared`)
  return found
}

describe('vacancies', () => {
  const postedOn = ({ days }: VacancyPlan): string => addDays(today, -days)
  /** No organisation of the example is suspended. */
  const fates = vacancyStates.filter((state) => state !== 'SUSPENDED')

  it('are of every state, most of them open, and the queue is not empty', () => {
    const count = (fate: VacancyPlan['fate']): number => city.vacancies.filter((plan) => plan.fate === fate).length
    expect(count('PUBLISHED')).toBeGreaterThan(800)
    for (const state of fates) expect(count(state), state).toBeGreaterThan(10)
    expect(count('SUBMITTED')).toBeGreaterThan(20)
    for (const state of fates)
      expect(
        small.vacancies.some(({ fate, employer }) => fate === state && employer === 'employer/0'),
        state,
      ).toBe(true)
  })

  it('pass the lint on the day they are posted, but for the faults that are planted (domain §4.4)', () => {
    for (const plan of city.vacancies) {
      const findings = [
        ...lint(plan.content, postedOn(plan)).map(({ rule }) => rule),
        ...missingElements(plan.content).map(({ element }) => element),
      ]
      if (plan.planted === undefined) expect(findings, plan.key).toEqual([])
      else expect(findings, plan.key).not.toEqual([])
    }
  })

  it.each([
    ['full', city],
    ['small', small],
  ] as const)('are copies of one another in one case, in the %s city', (_, { vacancies }) => {
    const open = vacancies.filter(({ fate }) => fate === 'PUBLISHED').map(likenessOfPlan)
    const clusters = [...Map.groupBy(open, ({ employer }) => employer).values()].flatMap((ads) => clustersOf(ads, []))
    expect(clusters.map(({ members }) => members.map(({ likeness, why }) => [likeness.title, why?.rule]))).toEqual([
      [
        ['不锈钢氩弧焊工', undefined],
        ['急招不锈钢氩弧焊工', 'same-post'],
      ],
    ])
  })

  it('stand until a day that fits their state', () => {
    for (const { content, fate, key } of city.vacancies) {
      if (fate === 'PUBLISHED') expect(content.validUntil && content.validUntil > today, key).toBe(true)
      if (fate === 'EXPIRED') expect(content.validUntil && content.validUntil < today, key).toBe(true)
    }
  })

  it('are posted by agencies only under a mandate to post that was there before', () => {
    const mandated = city.vacancies.flatMap(({ mandate, days, employer }) => (mandate === undefined ? [] : [{ mandate, days, employer }]))
    expect(mandated.length).toBeGreaterThan(50)
    for (const { mandate, days, employer } of mandated) {
      expect(mandate.employer).toBe(employer)
      expect(mandate.scope).toContain('post')
      expect(mandate.days).toBeGreaterThan(days)
    }
  })
})

describe('bulletins', () => {
  it('have vacancies of the quarters before to count: complete, lawful, ended, of employers that were there', () => {
    expect(city.pastVacancies.length).toBeGreaterThan(400)
    for (const plan of city.pastVacancies) {
      const posted = addDays(today, -plan.days)
      expect([...lint(plan.content, posted), ...missingElements(plan.content)], plan.key).toEqual([])
      expect(addDays(posted, plan.lasted) < today && (plan.content.validUntil ?? '') < today, plan.key).toBe(true)
      const employer = employers.find(({ key }) => key === plan.employer)
      expect(employer?.since, plan.key).toBeGreaterThan(plan.days)
    }
  })

  it.each(['2026-12-01', '2027-01-01', '2027-01-06', '2027-02-28', '2028-02-29'])(
    'of every kind, up to %s: one corrected, one withdrawn, one that waits',
    (day) => {
      const { bulletins } = planCity({ seed: '5123', today: day, size: 'full' })
      expect(new Set(bulletins.map(({ series }) => series.kind))).toEqual(new Set(seriesKinds))
      const steps = bulletins.flatMap(({ issues }) => issues.map((issue) => issue.steps.map(({ kind }) => kind)))
      expect(steps.filter((kinds) => kinds.includes('publish')).length).toBeGreaterThan(6)
      expect(steps.some((kinds) => kinds.includes('correct') && kinds.at(-1) === 'publish')).toBe(true)
      expect(steps.some((kinds) => kinds.at(-1) === 'withdraw')).toBe(true)
      expect(steps.some((kinds) => !kinds.includes('publish'))).toBe(true)
      for (const { createdAt, issues } of bulletins) {
        const times = [createdAt, ...issues.flatMap(({ compiledAt, steps: own }) => [compiledAt, ...own.map(({ at }) => at)])]
        expect(times.every((time) => time <= startOf(day))).toBe(true)
      }
    },
  )
})

describe('fairs', () => {
  it('are past and to come, moved, cancelled, and one of a thousand people with a permit', () => {
    const states = new Set(city.fairs.map(endOf))
    expect([...states].toSorted()).toEqual(fairStates.filter((state) => state !== 'PERMITTED').toSorted())
    const past = city.fairs.filter(({ content }) => content.endsAt < `${today}T00:00:00.000Z`)
    expect(past.length).toBeGreaterThan(6)
    expect(past.length).toBeLessThan(22)
    const large = city.fairs.filter(({ content }) => (content.expectedAttendance ?? 0) >= 1000)
    expect(large.some(({ steps }) => steps.some(({ kind }) => kind === 'permit'))).toBe(true)
  })
})
