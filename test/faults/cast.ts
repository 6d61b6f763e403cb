import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { asMember, makeKey, makeOrganisation, makePerson, signedIn } from '../support/roles.ts'
import { makeTalent, personAs, profileOf } from '../support/things/talent.ts'
import { makeVacancy } from '../support/things/vacancy.ts'
import { type Caller, callerOf } from './caller.ts'
import type { FaultySystem } from './faulty-system.ts'

/** The people of a fault run: each calls the running system. */
export type Cast = {
  readonly anybody: Caller
  readonly employer: Caller
  readonly employerId: string
  readonly agency: Caller
  readonly bureau: Caller
  readonly talent: Caller
  readonly talentId: string
  /** A published vacancy of the employer, in 萧山. */
  readonly vacancy: { readonly id: string; readonly code: string }
}

/** A mechanic of lifts in 淳安. */
const profile = profileOf({
  trades: [{ title: '电梯维保工', occupationCode: '6-29-03-03' }],
  certificates: [{ kind: 'specialEquipment', name: '特种设备作业人员证(电梯修理T)', expires: '2031-05-09' }],
  skills: ['曳引机', '门机'],
  districts: ['330127'],
  text: '做电梯维保九年。',
})

/** Makes them past the proxies, and waits until what they made can be found. */
export async function castOf(system: FaultySystem): Promise<Cast> {
  const { deps } = system
  const [employer, agency, bureau] = [
    await makeOrganisation(deps, 'employer'),
    await makeOrganisation(deps, 'agency'),
    await makeOrganisation(deps, 'bureau'),
  ]
  const person = await makePerson(deps)
  const { id: talentId } = await makeTalent(deps, { by: personAs(deps, person.id), profile })
  const vacancy = await makeVacancy(deps, asMember(deps, employer))
  await system.drainStreams()
  return {
    anybody: callerOf(system),
    employer: callerOf(system, (await makeKey(deps, employer)).headers),
    employerId: employer.organisation.id,
    agency: callerOf(system, (await makeKey(deps, agency)).headers),
    bureau: callerOf(system, await signedIn(deps, bureau)),
    talent: callerOf(system, await signedIn(deps, { person })),
    talentId,
    vacancy: { id: vacancy.id, code: vacancy.code },
  }
}

let posted = 0

/** A vacancy that nobody posted before: its title is its own, in characters that no rule of the lint reads. */
export function newVacancy(title: string): object {
  posted += 1
  const digits = '甲乙丙丁戊己庚辛壬癸'
  const own = [...String(posted)].map((digit) => digits[Number(digit)]).join('')
  return {
    title: `数控车工（${title}${own}）`,
    occupationCode: '6-18-01-01',
    levelFloor: 'intermediate',
    mustSkills: ['看懂零件图'],
    headcount: 2,
    pay: { min: 700_000, max: 1_000_000, period: 'month' },
    shift: '两班倒',
    district: '330109',
    address: '市心北路 1 号',
    duties: '操作数控车床加工轴类零件，完成首件检验。',
    conditions: '两年以上同类设备操作经验。',
    validUntil: addDays(civilDateOf(new Date().toISOString()), 30),
  }
}
