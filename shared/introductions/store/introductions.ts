import * as z from 'zod'
import { addDays } from '#shared/kernel/civil-date.ts'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { absent, absentOrBefore, all, equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { check, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { Introduction } from '../domain/introduction.ts'
import { type Stage, stageOf, urgencyOf } from '../domain/stages.ts'
import { guardKey, introductionKey, partitions, partyKey, pauseKey } from './keys.ts'

type Page = { readonly items: readonly Introduction[]; readonly after?: Position }
type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** Introductions in the `market` table: a root, a copy for each organisation that sees it, and a guard that makes it the only one. */
export type Introductions = {
  readonly get: (id: string) => Promise<Introduction | undefined>
  /** Of a person, a vacancy and a side: the standing one, or until when there may be none. */
  readonly guard: (of: Parameters<typeof guardKey>[0]) => Promise<{ readonly introductionId?: string; readonly until?: CivilDate }>
  /** What waits for the person first, then what is under way; each the newest first. */
  readonly ofPerson: (personId: string, asked: Asked) => Promise<Page>
  /** Newest first; of one stage: what changed last first. */
  readonly ofOrganisation: (organisationId: string, asked: Asked & { readonly stage?: Stage | undefined }) => Promise<Page>
  /** Those that began between two instants, the earliest first. */
  readonly begunBetween: (organisationId: string, between: readonly [from: string, to: string], asked: Asked) => Promise<Page>
  /** With something to do up to a day, the earliest first. */
  readonly due: (upTo: CivilDate, asked: Asked) => Promise<Page>
  /** Claims the only place. Its condition fails when there is a standing introduction, or while its side is paused. */
  readonly claim: (introduction: Introduction, today: CivilDate) => Operation
  readonly release: (introduction: Introduction) => Operation
  /** Instead of a release: the place is free again after a day. */
  readonly releaseAfter: (introduction: Introduction, until: CivilDate) => Operation
  /** Nobody asks this person again for the vacancy, and the starter for none, until after a day. */
  readonly pause: (introduction: Introduction, until: CivilDate) => readonly Operation[]
  /** That the person may be asked by this organisation for this vacancy today. */
  readonly notPaused: (of: {
    readonly talentId: string
    readonly vacancyId: string
    readonly organisationId: string
    readonly today: CivilDate
  }) => readonly Operation[]
  /** Root first, then the copies, in place of what was read. `before` is absent for a new one. */
  readonly put: (introduction: Introduction, before?: Pick<Introduction, 'rev' | 'state'>) => readonly Operation[]
  /** Leaves of the root its number alone, and removes the copies. */
  readonly erase: (introduction: Introduction, at: string) => readonly Operation[]
}

const Guard = z.object({ introductionId: idOf('introduction').exactOptional(), until: CivilDate.exactOptional() })

export function createIntroductions(dynamo: Dynamo): Introductions {
  const list = async (query: Parameters<Dynamo['query']>[1]): Promise<Page> => {
    const page = await dynamo.query('market', query)
    return { items: page.items.map((item) => Introduction.parse(item)), ...(page.after === undefined ? {} : { after: page.after }) }
  }
  return {
    get: async (id) => {
      const item = await dynamo.get('market', introductionKey(id))
      return item === undefined || item.state === 'erased' ? undefined : Introduction.parse(item)
    },
    guard: async (of) => Guard.parse((await dynamo.get('market', guardKey(of))) ?? {}),
    ofPerson: (personId, asked) => list({ index: 'byPerson', pk: partitions.ofPerson(personId), newestFirst: true, ...asked }),
    ofOrganisation: (organisationId, { stage, ...asked }) =>
      list(
        stage === undefined
          ? { index: 'byOrganisation', pk: partitions.ofOrganisation(organisationId), newestFirst: true, ...asked }
          : { index: 'byState', pk: partitions.ofStage(organisationId, stage), newestFirst: true, ...asked },
      ),
    begunBetween: (organisationId, between, asked) =>
      list({ index: 'byOrganisation', pk: partitions.ofOrganisation(organisationId), between, ...asked }),
    due: (upTo, asked) => list({ index: 'byState', pk: partitions.due, between: ['0', `${upTo}#~`], ...asked }),
    claim: (introduction, today) =>
      put(
        'market',
        { ...guardKey(guarded(introduction)), entity: 'introduction-guard', introductionId: introduction.id },
        absentOrBefore('until', today),
      ),
    release: (introduction) => remove('market', guardKey(guarded(introduction))),
    releaseAfter: (introduction, until) =>
      put('market', { ...guardKey(guarded(introduction)), entity: 'introduction-guard', until, ...endingAfter(until) }),
    pause: (introduction, until) => {
      const { talentId, vacancy, starterId } = introduction
      const item = { entity: 'introduction-pause', until, ...endingAfter(until) }
      return [
        put('market', { ...pauseKey(talentId, { vacancyId: vacancy.id }), ...item }),
        put('market', { ...pauseKey(talentId, { organisationId: starterId }), ...item }),
      ]
    },
    notPaused: ({ talentId, vacancyId, organisationId, today }) => [
      check('market', pauseKey(talentId, { vacancyId }), absentOrBefore('until', today)),
      check('market', pauseKey(talentId, { organisationId }), absentOrBefore('until', today)),
    ],
    put: (introduction, before) => {
      const when = before === undefined ? absent : all(revIs(before.rev), equal('state', before.state))
      return [
        put('market', rootItem(introduction), when),
        ...introduction.parties.map((party) => put('market', copyFor(introduction, party))),
      ]
    },
    erase: ({ id, rev, parties }, at) => [
      put('market', { ...introductionKey(id), entity: 'introduction', id, rev: rev + 1, state: 'erased', erasedAt: at }, revIs(rev)),
      ...parties.map(({ organisationId }) => remove('market', partyKey(id, organisationId))),
    ],
  }
}

/** Removed by the table some days after it has ceased to count: what counts is the date itself. */
function endingAfter(until: CivilDate): { readonly expiresAt: number } {
  return { expiresAt: Math.floor(Date.parse(addDays(until, 3)) / 1000) }
}

function guarded({ talentId, vacancy, startedBy }: Introduction): Parameters<typeof guardKey>[0] {
  return { talentId, vacancyId: vacancy.id, side: startedBy }
}

function rootItem(introduction: Introduction): Item {
  const { id, personId, due, createdAt } = introduction
  return {
    ...introductionKey(id),
    entity: 'introduction',
    ...introduction,
    byPersonPk: partitions.ofPerson(personId),
    byPersonSk: `${urgencyOf(introduction)}#${createdAt}#${id}`,
    ...(due === undefined ? {} : { byStatePk: partitions.due, byStateSk: `${due.reminded ? addDays(due.on, 1) : due.remindOn}#${id}` }),
  }
}

function copyFor(introduction: Introduction, { organisationId }: Introduction['parties'][number]): Item {
  const { id, createdAt, updatedAt } = introduction
  return {
    ...partyKey(id, organisationId),
    entity: 'introduction-of-party',
    ...introduction,
    byOrganisationPk: partitions.ofOrganisation(organisationId),
    byOrganisationSk: `${createdAt}#${id}`,
    byStatePk: partitions.ofStage(organisationId, stageOf(introduction)),
    byStateSk: `${updatedAt}#${id}`,
  }
}
