import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { Introduction } from '../domain/introduction.ts'
import { guardKey, introductionKey, partitions, partyKey } from './keys.ts'

type Page = { readonly items: readonly Introduction[]; readonly after?: Position }
type Asked = { readonly limit: number; readonly after?: Position | undefined }

/** Introductions in the `market` table: a root, a copy for each organisation that sees it, and a guard that makes it the only one. */
export type Introductions = {
  readonly get: (id: string) => Promise<Introduction | undefined>
  /** The standing one of a person, a vacancy and a side. */
  readonly standing: (of: Parameters<typeof guardKey>[0]) => Promise<string | undefined>
  /** Newest first. */
  readonly ofPerson: (personId: string, asked: Asked) => Promise<Page>
  readonly ofOrganisation: (organisationId: string, asked: Asked) => Promise<Page>
  /** Claims the only place. Its condition fails when there is a standing introduction. */
  readonly claim: (introduction: Introduction) => Operation
  readonly release: (introduction: Introduction) => Operation
  /** Root first, then the copies. `rev` is the new revision. */
  readonly put: (introduction: Introduction) => readonly Operation[]
}

const Guard = z.object({ introductionId: idOf('introduction') })

export function createIntroductions(dynamo: Dynamo): Introductions {
  const list = async (index: 'byPerson' | 'byOrganisation', pk: string, { limit, after }: Asked): Promise<Page> => {
    const page = await dynamo.query('market', { index, pk, newestFirst: true, limit, after })
    return { items: page.items.map((item) => Introduction.parse(item)), ...(page.after === undefined ? {} : { after: page.after }) }
  }
  return {
    get: async (id) => {
      const item = await dynamo.get('market', introductionKey(id))
      return item === undefined ? undefined : Introduction.parse(item)
    },
    standing: async (of) => {
      const guard = await dynamo.get('market', guardKey(of))
      return guard === undefined ? undefined : Guard.parse(guard).introductionId
    },
    ofPerson: (personId, asked) => list('byPerson', partitions.ofPerson(personId), asked),
    ofOrganisation: (organisationId, asked) => list('byOrganisation', partitions.ofOrganisation(organisationId), asked),
    claim: (introduction) =>
      add('market', { ...guardKey(guarded(introduction)), entity: 'introduction-guard', introductionId: introduction.id }),
    release: (introduction) => remove('market', guardKey(guarded(introduction))),
    put: (introduction) => {
      const when = introduction.rev === 1 ? undefined : revIs(introduction.rev - 1)
      return [
        put('market', rootItem(introduction), when),
        ...introduction.parties.map((party) => put('market', copyFor(introduction, party))),
      ]
    },
  }
}

function guarded({ talentId, vacancy, startedBy }: Introduction): Parameters<typeof guardKey>[0] {
  return { talentId, vacancyId: vacancy.id, side: startedBy }
}

function rootItem(introduction: Introduction): Item {
  return {
    ...introductionKey(introduction.id),
    entity: 'introduction',
    ...introduction,
    byPersonPk: partitions.ofPerson(introduction.personId),
    byPersonSk: orderOf(introduction),
  }
}

function copyFor(introduction: Introduction, { organisationId }: Introduction['parties'][number]): Item {
  return {
    ...partyKey(introduction.id, organisationId),
    entity: 'introduction-of-party',
    ...introduction,
    byOrganisationPk: partitions.ofOrganisation(organisationId),
    byOrganisationSk: orderOf(introduction),
  }
}

function orderOf({ createdAt, id }: Introduction): string {
  return `${createdAt}#${id}`
}
