import type { Key } from '#shared/platform/dynamo/operations.ts'
import { type Fair, isPublished } from '../domain/fair.ts'

/** Every key of the fairs context. */

/** Table `market`: the root. */
export function fairKey(id: string): Key {
  return { pk: `FAIR#${id}`, sk: 'FAIR' }
}

/** Lists of a park: drafts, what the public knows, and what was given up before anybody knew. */
export type Shelf = 'draft' | 'published' | 'dropped'

function shelfOf(fair: Pick<Fair, 'state' | 'sequence'>): Shelf {
  if (isPublished(fair)) return 'published'
  return fair.state === 'CANCELLED' ? 'dropped' : 'draft'
}

/** Index `byOrganisation` of `market`, by the end of the fair. */
export function parkIndexKey(fair: Fair): { readonly byOrganisationPk: string; readonly byOrganisationSk: string } {
  return { byOrganisationPk: parkPartition(fair.park.id), byOrganisationSk: shelfPosition(shelfOf(fair), fair.content.endsAt, fair.id) }
}

export function parkPartition(organisationId: string): string {
  return `ORG#${organisationId}#FAIR`
}

export function shelfPosition(shelf: Shelf, endsAt = '', id = ''): string {
  return `${shelf}#${endsAt}${id === '' ? '' : `#${id}`}`
}

/** Table `public`: what everybody may read of one fair. */
export function fairViewKey(code: string): Key {
  return { pk: `FAIR#${code}`, sk: 'VIEW' }
}

/** Index `byState` of `public`: all fairs by their end, so that what is not over yet is one range. */
export const publishedPartition = 'FAIR'

export function publishedPosition(endsAt: string, code = ''): string {
  return code === '' ? endsAt : `${endsAt}#${code}`
}
