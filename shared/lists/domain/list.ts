import * as z from 'zod'
import { addDays, type CivilDate, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'

/**
 * People whom an organisation keeps in view for one purpose. It holds who is on it in items of their own; who may be seen is judged at every
 * reading. `deleting`: nobody sees it any more, and its people are being taken off.
 */
export const PeopleList = z.object({
  id: idOf('list'),
  rev: z.int().min(1),
  organisationId: idOf('organisation'),
  state: z.enum(['open', 'deleting']),
  name: z.string(),
  /** What the people are kept in view for; they can read it. */
  purpose: z.string(),
  /** Under which an agency looks for an employer. */
  mandateId: idOf('mandate').optional(),
  createdAt: z.iso.datetime(),
})
export type PeopleList = z.infer<typeof PeopleList>

/** A person on a list. `consentAt`: the very consent under which they were seen; what was written under it ends with it. */
export const ListEntry = z.object({
  rev: z.int().min(1),
  listId: idOf('list'),
  organisationId: idOf('organisation'),
  talentId: idOf('talent'),
  /** Which consent that is. */
  scope: z.enum(['employers', 'agencies']),
  /** About the matter, never about how to reach somebody. */
  note: z.string().optional(),
  consentAt: z.iso.datetime(),
  addedAt: z.iso.datetime(),
  /** Epoch seconds: the table removes it after that. */
  expiresAt: z.int(),
})
export type ListEntry = z.infer<typeof ListEntry>

type Viewer = Parameters<typeof visibleTo>[1]

/** The consent that a viewer sees somebody by. */
export function consentSeenBy(talent: Pick<Talent, 'consents'>, { scope }: Pick<Viewer, 'scope'>): string | undefined {
  return talent.consents[scope]?.grantedAt
}

/**
 * Whether a person is still on a list for a viewer: not past its days, visible now, and by the consent under which they were put on it. Who withdrew
 * or hid, even for a moment, is off it, with the note (个人信息保护法 15, 47).
 */
export function stillListed(entry: Pick<ListEntry, 'consentAt' | 'expiresAt'>, talent: Talent, viewer: Viewer, now: string): boolean {
  return (
    entry.expiresAt > Math.floor(Date.parse(now) / 1000) && visibleTo(talent, viewer) && consentSeenBy(talent, viewer) === entry.consentAt
  )
}

/** Numbers of lists, in force from a day on. */
export type ListPolicy = {
  readonly from: CivilDate
  readonly mostLists: number
  /** Days for which somebody stays on a list unless put on it anew. */
  readonly keptDays: number
  readonly basis: Readonly<Record<'keptDays' | 'mostLists', string>>
}

const policies: Editions<ListPolicy> = [
  {
    from: '2021-11-01',
    mostLists: 50,
    keptDays: 180,
    basis: {
      get keptDays() {
        return texts.kept
      },
      get mostLists() {
        return texts.most
      },
    },
  },
]

export function listPolicyOn(date: CivilDate): ListPolicy {
  return inForceOn(policies, date)
}

/** When somebody who is put on a list now leaves it by themselves, in epoch seconds. */
export function leavesListAt(now: string): number {
  const today = civilDateOf(now)
  return Math.floor(Date.parse(startOf(addDays(today, listPolicyOn(today).keptDays + 1))) / 1000)
}

const texts = bilingual(
  {
    kept: '《个人信息保护法》第十九条（保存期限为实现目的所必要的最短时间；天数由平台设定）',
    most: '由平台设定',
  },
  {
    kept: 'Personal Information Protection Law, art. 19 (kept no longer than the purpose needs; the days are set by this platform)',
    most: 'Set by this platform',
  },
)
