import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { levelFloor } from '#shared/matching/criteria/level.ts'
import { asksNothing } from '#shared/matching/criteria/licences.ts'
import type { VacancyNeed } from '#shared/matching/facts.ts'
import { isQuick } from '#shared/matching/lexicon/licences.ts'
import { neighboursOf } from '#shared/matching/lexicon/nearness.ts'
import { points } from '#shared/matching/points.ts'
import { licenceSlots, mustSlots, niceSlots, partOf } from '#shared/matching/slots.ts'
import {
  codeNumbers,
  districtBits,
  licenceNumber,
  none,
  type PeopleColumns,
  postNumber,
  refusalBits,
  skillNumbers,
  tradeNumbers,
} from './people-columns.ts'

/** What the points of one person are for a vacancy; -1 for who is not listed. Written a second time on purpose: it judges the engines. */
export type Oracle = (person: number) => number

/** The brute-force oracle of one vacancy over all people. `districts`: only who can work in one of them. */
export function oracleOf(people: PeopleColumns, need: VacancyNeed, day: CivilDate, districts: readonly string[] = []): Oracle {
  const today = epochDay(day)
  const near = need.trade === null ? undefined : neighboursOf(need.trade.trade)
  const wanted = need.trade?.trade
  const { same, close, related } = points.trade.tiers
  const plain = new Uint8Array(tradeNumbers.size() + 1000)
  const weak = new Uint8Array(tradeNumbers.size() + 1000)
  for (const id of near?.related ?? []) plain[tradeNumbers.of(id)] = related
  for (const id of near?.close ?? []) {
    plain[tradeNumbers.of(id)] = close
    weak[tradeNumbers.of(id)] = related
  }
  if (wanted !== undefined) {
    plain[tradeNumbers.of(wanted)] = same
    weak[tradeNumbers.of(wanted)] = close
  }
  const must = mustSlots(need)
  const slots = [...must, ...niceSlots(need).map((slot) => ({ ...slot, slot: slot.slot + 8 }))]
  const slotBits = new Uint16Array(skillNumbers.size() + 2000)
  const several = slots.filter(({ of }) => of.concepts.length > 1).reduce((bits, { slot }) => bits | (1 << slot), 0)
  for (const { slot, of } of slots)
    for (const concept of of.concepts) slotBits[skillNumbers.of(concept)] = (slotBits[skillNumbers.of(concept)] ?? 0) | (1 << slot)
  const licences = licenceSlots(need).map(({ share, of }) => ({
    share,
    number: licenceNumber.get(of.licence) ?? -1,
    quick: isQuick(of.licence),
  }))
  const district = need.district === null ? 0 : districtBits([need.district.district])
  const chosen = districtBits(districts)
  const floor = levelFloor(need)
  const refused = refusalBits(need.conditions.map(({ condition }) => condition))
  const code = need.code === null ? -2 : codeNumbers.of(need.code)
  const everyone = need.trade === null && must.length === 0 && need.code === null
  const base =
    (need.must.length === 0 ? points.skills.must : 0) +
    (need.nice.length === 0 ? points.skills.nice : 0) +
    (need.must.length + need.nice.length === 0 ? points.skills.limits.none : 0) +
    (asksNothing(need) ? points.licences.max : 0)
  const list = {
    trades: people.list('trades'),
    weak: people.list('weak'),
    skills: people.list('skills'),
    partial: people.list('partial'),
    denied: people.list('denied'),
    licences: people.list('licences'),
  }
  const bitsOf = ({ of, width }: { readonly of: Uint16Array; readonly width: number }, person: number): number => {
    let bits = 0
    for (let at = person * width; at < (person + 1) * width && of[at] !== 0xffff; at += 1) bits |= slotBits[of[at] ?? 0] ?? 0
    return bits
  }
  const bestOf = ({ of, width }: { readonly of: Uint16Array; readonly width: number }, worth: Uint8Array, person: number): number => {
    let best = 0
    for (let at = person * width; at < (person + 1) * width && of[at] !== 0xffff; at += 1) best = Math.max(best, worth[of[at] ?? 0] ?? 0)
    return best
  }
  const licencePoints = (person: number): number =>
    licences.reduce((sum, { share, number, quick }) => {
      let until = -1
      for (let at = person * list.licences.width; at < (person + 1) * list.licences.width; at += 1) {
        if (list.licences.of[at] === number) until = Math.max(until, people.licenceDays[at] ?? -1)
      }
      if (until >= today) return sum + share
      if (quick) return sum + (until >= 0 || people.stated[person] === 1 ? partOf(share, points.licences.quickShare) : 0)
      return sum + (until >= 0 ? partOf(share, points.licences.expiredShare) : 0)
    }, 0)
  const limitPoints = (person: number): number => {
    const { none: unlimited, one } = points.skills.limits
    if (need.must.length + need.nice.length === 0) return 0
    return [unlimited, one][people.limits[person] ?? 0] ?? 0
  }
  const placePoints = (person: number): number => {
    const { same: here, next, twoAway } = points.place.tiers
    if (need.district === null) return points.place.max
    const worth = [here, next, twoAway]
    return worth[people.within.findIndex((within) => ((within[person] ?? 0) & district) !== 0)] ?? 0
  }
  const levelPoints = (person: number): number => {
    if (floor === null) return points.level.max
    const has = people.level[person] ?? -1
    return has >= floor ? points.level.tiers.met : has >= 0 && has === floor - 1 ? points.level.tiers.oneBelow : 0
  }
  const payPoints = (person: number): number => {
    const top = need.payMax
    if (top === null) return points.pay.max
    const wish = people.pay[person] ?? none
    const { within, tenPercentOver, quarterOver } = points.pay.tiers
    return wish === none ? 0 : wish <= top ? within : wish * 100 <= top * 110 ? tenPercentOver : wish * 100 <= top * 125 ? quarterOver : 0
  }
  const conditionPoints = (person: number): number => {
    const { soon, within120Days, accepted } = points.conditions.tiers
    const post = people.post[person] ?? 0
    if (((people.refuses[person] ?? 0) & refused) !== 0 || (post !== 0 && post !== postNumber[need.post])) return 0
    const free = people.available[person] ?? none
    return free === none ? accepted : free <= today + 45 ? soon : free <= today + 120 ? within120Days : accepted
  }
  return (person) => {
    if (chosen !== 0 && ((people.districts[person] ?? 0) & chosen) === 0) return -1
    const trade = Math.max(bestOf(list.trades, plain, person), bestOf(list.weak, weak, person))
    const full = bitsOf(list.skills, person)
    const any = full | bitsOf(list.partial, person)
    const answered = must.filter(({ slot }) => (any & (1 << slot)) !== 0).length
    const listed = everyone || trade > 0 || (answered > 0 && answered >= Math.min(2, must.length)) || people.code[person] === code
    if (!listed) return -1
    const whole = full & ~(bitsOf(list.denied, person) & several)
    let skills = limitPoints(person)
    for (const { slot, share } of slots) {
      const bit = 1 << slot
      skills += (whole & bit) !== 0 ? share : (any & bit) !== 0 ? partOf(share, points.skills.partialShare) : 0
    }
    return (
      base +
      trade +
      skills +
      licencePoints(person) +
      placePoints(person) +
      levelPoints(person) +
      payPoints(person) +
      conditionPoints(person)
    )
  }
}

/** The points of the best `size` people, best first, and how many are listed. */
export function bestPoints(oracle: Oracle, count: number, size: number): { readonly best: readonly number[]; readonly listed: number } {
  const having = new Int32Array(128)
  let listed = 0
  for (let person = 0; person < count; person += 1) {
    const value = oracle(person)
    if (value < 0) continue
    listed += 1
    having[value] = (having[value] ?? 0) + 1
  }
  const best: number[] = []
  for (let value = 127; value >= 0 && best.length < size; value -= 1) {
    for (let left = having[value] ?? 0; left > 0 && best.length < size; left -= 1) best.push(value)
  }
  return { best, listed }
}
