import { revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import type { Step } from '#shared/platform/http/once.ts'
import { Organisation } from '../domain/organisation.ts'
import { searchableName } from '../domain/searchable-name.ts'
import { keys, type OrganisationQueue, partitions } from './keys.ts'

/** The operation that adds a new organisation. */
export function addOrganisation(organisation: Organisation): Operation {
  return add('accounts', itemOf(organisation))
}

/** Replaces an organisation that was read as `before`. Somebody else's change in between is refused with 412. */
export function replaceOrganisation(
  before: Organisation,
  after: Organisation,
): { readonly step: Step<{ readonly kind: 'revision-conflict' }>; readonly stored: Organisation } {
  const stored = { ...after, rev: before.rev + 1 }
  return { stored, step: { write: put('accounts', itemOf(stored), revIs(before.rev)), otherwise: { kind: 'revision-conflict' } } }
}

export async function getOrganisation(dynamo: Dynamo, id: string): Promise<Organisation | undefined> {
  return organisationOf(await dynamo.get('accounts', keys.organisation(id)))
}

export function organisationOf(item: Item | undefined): Organisation | undefined {
  return item === undefined ? undefined : Organisation.parse(item)
}

/** One page of a queue: oldest first; of the verified, those that run out first. `upTo` bounds the sort key. */
export async function queryQueue(
  dynamo: Dynamo,
  queue: OrganisationQueue,
  page: { readonly limit: number; readonly after?: Position | undefined; readonly upTo?: string },
): Promise<{ readonly items: readonly Organisation[]; readonly after?: Position }> {
  const { items, after } = await dynamo.query('accounts', {
    index: 'byState',
    pk: partitions.queue(queue),
    limit: page.limit,
    after: page.after,
    ...(page.upTo === undefined ? {} : { between: ['0', `${page.upTo}#~`] as const }),
  })
  return { items: items.map((item) => Organisation.parse(item)), ...(after === undefined ? {} : { after }) }
}

/** The bureau's own organisations: a city has a handful. */
export async function queryBureaus(dynamo: Dynamo): Promise<readonly Organisation[]> {
  const { items } = await dynamo.query('accounts', { index: 'byState', pk: partitions.bureaus, limit: 20 })
  return items.map((item) => Organisation.parse(item))
}

/** Organisations whose searchable name begins like this text, in the order of their names. */
export async function queryNames(dynamo: Dynamo, text: string, limit: number): Promise<readonly Organisation[]> {
  const { items } = await dynamo.query('accounts', { index: 'byName', pk: partitions.names, beginsWith: searchableName(text), limit })
  return items.map((item) => Organisation.parse(item))
}

/** Takes a code for an organisation; refused when another one has it. */
export function takeUscc(uscc: string, organisationId: string): Step<{ readonly kind: 'uscc-taken' }> {
  return { write: add('accounts', { ...keys.uscc(uscc), entity: 'uscc', organisationId }), otherwise: { kind: 'uscc-taken' } }
}

/** Frees a code: a refused applicant must not keep the real owner out. */
export function freeUscc(uscc: string): Operation {
  return remove('accounts', keys.uscc(uscc))
}

export async function holderOfUscc(dynamo: Dynamo, uscc: string): Promise<string | undefined> {
  const guard = await dynamo.get('accounts', keys.uscc(uscc))
  return guard === undefined ? undefined : String(guard.organisationId)
}

function itemOf(organisation: Organisation): Item {
  const [queue, since] = standing(organisation)
  return {
    ...keys.organisation(organisation.id),
    entity: 'organisation',
    ...organisation,
    // The bureau's own are in no queue: nobody verifies them.
    ...(organisation.content.kind === 'bureau'
      ? { byStatePk: partitions.bureaus, byStateSk: organisation.id }
      : { byStatePk: partitions.queue(queue), byStateSk: `${since}#${organisation.id}` }),
    byOrganisationPk: partitions.group(organisation.group),
    byOrganisationSk: organisation.id,
    byNamePk: partitions.names,
    byNameSk: `${searchableName(organisation.content.name)}#${organisation.id}`,
  }
}

function standing({ verification, suspension, createdAt }: Organisation): readonly [queue: OrganisationQueue, since: string] {
  if (suspension !== undefined) return ['suspended', suspension.at]
  if (verification.submittedAt !== undefined) return ['waiting', verification.submittedAt]
  if (verification.state === 'REJECTED') return ['rejected', verification.decidedAt ?? createdAt]
  return ['verified', verification.validUntil ?? createdAt]
}
