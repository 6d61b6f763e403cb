import type { Deps } from '#shared/platform/deps.ts'
import { revIs } from '#shared/platform/dynamo/conditions.ts'
import { check, type Item, type Operation, remove } from '#shared/platform/dynamo/operations.ts'
import { ConsentRecord } from '../domain/consent-record.ts'
import type { Talent } from '../domain/talent.ts'
import { consentRecordKey, talentKey } from '../store/keys.ts'
import { createTalents } from '../store/talents.ts'

/**
 * The writes that remove a record of consent, if its person has left and `isOver` says that it was long enough ago; for the transaction that counts
 * it. undefined: the record proves what still holds.
 */
export function consentRecordOver({
  dynamo,
}: Pick<Deps, 'dynamo'>): (item: Item, isOver: (leftAt: string) => boolean) => Promise<readonly Operation[] | undefined> {
  return async (item, isOver) => {
    const record = ConsentRecord.parse(item)
    const talent: Talent | undefined = await createTalents(dynamo).get(record.talentId)
    if (talent?.state !== 'left' || !isOver(talent.updatedAt)) return undefined
    // Whoever came back at this very moment keeps it.
    return [remove('talent', consentRecordKey(record)), check('talent', talentKey(record.talentId), revIs(talent.rev))]
  }
}
