import { expect, it } from 'vitest'
import { keys, partitions, statePosition } from '#shared/demand/store/keys.ts'
import { vacancyItem } from '#shared/demand/store/vacancies.ts'
import { vacancyOf } from './vacancies.ts'

/** Pinned: a changed key is a migration. */
it.each([
  [keys.vacancy('vac_1'), 'VACANCY#vac_1', 'VACANCY'],
  [keys.ofEmployer('vac_1'), 'VACANCY#vac_1', 'EMPLOYER'],
  [keys.code('k3m8p2x7qa'), 'VACANCY-CODE#k3m8p2x7qa', 'CODE'],
  [keys.demand('digest'), 'DEMAND#digest', 'OPEN'],
  [keys.review('vac_1'), 'VACANCY#vac_1', 'REVIEW'],
  [keys.poster('org_1'), 'ORG#org_1', 'POSTER'],
  [keys.mandate('man_1'), 'MANDATE#man_1', 'MANDATE'],
  [keys.mandateOfEmployer('man_1'), 'MANDATE#man_1', 'EMPLOYER'],
  [keys.mandatePair('org_1', 'org_2'), 'ORG#org_1', 'MANDATE-FOR#org_2'],
  [keys.importRef('org_1', 'a'), 'ORG#org_1', 'IMPORT#ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5y'],
  [keys.view('k3m8p2x7qa'), 'VACANCY#k3m8p2x7qa', 'VIEW'],
  [keys.sightWork('org_1'), 'ORG#org_1', 'SIGHT'],
  [keys.outOfSight('digest'), 'OUT-OF-SIGHT', 'PARTY#digest'],
  [keys.likeness('digest', 'vac_1'), 'LIKENESS#digest', 'AD#vac_1'],
  [keys.cluster('digest', 'clu_1'), 'LIKENESS#digest', 'CLUSTER#clu_1'],
  [keys.verdict('digest', 'vac_1#vac_2'), 'LIKENESS#digest', 'PAIR#vac_1#vac_2'],
  [keys.likenessTurn('digest'), 'LIKENESS#digest', 'TURN'],
  [keys.publicAnswers('digest'), 'ANSWERS#digest', 'ANSWERS'],
  [keys.clusterView('clu_1'), 'CLUSTER#clu_1', 'VIEW'],
  [keys.viewOfDistrict('k3m8p2x7qa'), 'VACANCY#k3m8p2x7qa', 'DISTRICT'],
])('%j', (key, pk, sk) => {
  expect(key).toEqual({ pk, sk })
})

it.each([
  ['PUBLISHED', '2027-01-15#vac_01JDK0000000000000000000AA'],
  ['CLOSED', '2026-11-01T00:00:00.000Z#vac_01JDK0000000000000000000AA'],
])('sorts %s by %s', (state, position) => {
  const vacancy = vacancyOf({ state })
  expect(statePosition(vacancy)).toBe(position)
  expect(vacancyItem(vacancy)).toMatchObject({
    byOrganisationPk: partitions.vacanciesOf(vacancy.postedBy.id),
    byOrganisationSk: `${state}#${position}`,
    byStatePk: `VACANCY#${state}`,
    byStateSk: position,
  })
})
