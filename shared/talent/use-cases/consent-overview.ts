import type { Deps } from '#shared/platform/deps.ts'
import { type ConsentNotice, currentNotices, noticeHash } from '../domain/consent-notices.ts'
import type { ConsentRecord } from '../domain/consent-record.ts'
import { type Consent, type ConsentScope, consents } from '../domain/talent.ts'
import { createTalents } from '../store/talents.ts'

/** One purpose with the text shown now and where the person stands. `outdated`: agreed to, but to an older text than the one shown now. */
export type ConsentStanding = {
  readonly scope: ConsentScope
  readonly notice: ConsentNotice
  readonly hash: string
  readonly state: 'granted' | 'withdrawn' | 'never'
  readonly outdated: boolean
  readonly consent?: Consent
}

export type ConsentOverview = {
  readonly enrolled: boolean
  readonly standings: readonly ConsentStanding[]
  /** Every act of consent, the newest first. */
  readonly records: readonly ConsentRecord[]
}

/** All purposes, also for somebody without an entry: what joining would mean can be read before (个人信息保护法 17). */
export function consentOverview(deps: Pick<Deps, 'dynamo'>): (personId: string) => Promise<ConsentOverview> {
  return async (personId) => {
    const talents = createTalents(deps.dynamo)
    const talent = await talents.ofPerson(personId)
    const records = talent === undefined ? [] : await talents.consentRecords(talent.id)
    const standings = currentNotices.map(([scope, notice]): ConsentStanding => {
      const consent = talent?.consents[scope]
      const granted = talent !== undefined && consents(talent, scope)
      const hash = noticeHash(notice)
      return {
        scope,
        notice,
        hash,
        state: granted ? 'granted' : consent === undefined ? 'never' : 'withdrawn',
        outdated: granted && consent?.textHash !== hash,
        ...(consent === undefined ? {} : { consent }),
      }
    })
    return { enrolled: talent?.state === 'registered', standings, records }
  }
}
