import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type MovedOn, movedOn, persistently } from '#shared/platform/http/moved-on.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Booth, fitsZone, freeNear, taken } from '../domain/booth.ts'
import type { ClaimBooth } from '../domain/booth-commands.ts'
import { bookedMessage } from '../domain/booth-messages.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import { bookingPhase } from '../domain/booth-phase.ts'
import { scheduleFor } from '../domain/booth-plan.ts'
import { Exhibitor, holdsBooth, isShown, mayComeAgain } from '../domain/exhibitor.ts'
import { afresh, after, newExhibitor } from '../domain/exhibitor-life.ts'
import { postsOf } from '../domain/exhibitor-materials.ts'
import { withSession } from '../domain/exhibitor-standing.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths, putBooth, putStanding } from '../store/booths.ts'
import { applicantOf, boothFair } from './booth-fair.ts'
import { exhibitorSteps } from './exhibitor-writes.ts'
import { isForTheList } from './hand-on.ts'
import { type MayExhibitFailure, mayExhibit } from './may-exhibit.ts'

export type ClaimFailure =
  | MayExhibitFailure
  | Failure<'booking-not-open' | 'booth-taken' | 'no-such-booth' | 'waiting-first' | 'already-booked' | 'posts-wrong' | 'zone-wrong'>

type Command = ClaimBooth & { readonly by: Member; readonly once: Once; readonly code: string }

/**
 * Books a booth: who comes first has it (Xiamen, Jintan, Gulou: one booth a legal entity a session). One conditional transaction of the booth,
 * the exhibitor as the guard, its standing at the park, what the public reads, the ledger and the message; never the fair's root.
 * `booth-taken` names who has it and what is free beside it.
 */
export function claimBooth(deps: Deps): (command: Command) => Promise<Result<Exhibitor, ClaimFailure | CommitFailure>> {
  return async (command) => {
    if (command.once.earlier !== undefined) return ok(Exhibitor.parse(command.once.earlier))
    return persistently<Exhibitor, ClaimFailure>(() => claim(deps, command))
  }
}

async function claim(
  deps: Deps,
  { by, once, code, booth: number, posts: chosen }: Command,
): Promise<Result<Exhibitor, ClaimFailure | MovedOn | CommitFailure>> {
  const found = await boothFair(deps)({ by, code, booth: number })
  if (!found.ok) return found
  const { fair, plan, exhibitor, booth } = found.value
  const now = deps.clock.now()
  if (bookingPhase(plan, fair, now) !== 'open') return fail({ kind: 'booking-not-open' })
  if (exhibitor !== undefined && !mayComeAgain(exhibitor)) return fail(alreadyThere(exhibitor))
  // In a rush nearly all are too late: they are told before anything else is read.
  if (booth === undefined) return fail(noSuchBooth(number))
  if (booth.state !== 'FREE') return fail(await takenFailure(deps, fair, booth))
  const applicant = await applicantOf(deps, by, chosen)
  const admitted = await mayExhibit(deps)({ ...found.value, organisation: applicant.organisation })
  if (!admitted.ok) return admitted
  const most = boothParametersOn(civilDateOf(now)).mostPosts
  const posts = postsOf(chosen, applicant.vacancies, { organisationId: by.member.organisationId, now, most })
  if (!posts.ok) return posts
  if (!fitsZone(booth, posts.value)) return fail(wrongZone(booth))
  if (await isForTheList(deps, { fair, plan, booth })) return fail({ kind: 'waiting-first' })
  const { organisation, materials, standing } = admitted.value
  const held = taken(booth, organisation)
  const base = exhibitor ?? newExhibitor({ fair, organisation, materials, at: now })
  const next = after(
    base,
    {
      ...afresh,
      organisation,
      materials,
      state: 'BOOKED',
      booth: { number, hall: booth.hall, tenancy: held.tenancy },
      posts: posts.value,
      bookedAt: now,
    },
    { at: now, by: 'exhibitor', action: 'booked' },
  )
  const message = bookedMessage({ fair, exhibitor: next }, scheduleFor(plan, fair.content.startsAt))
  const done = await commit<Exhibitor, MovedOn>(deps.dynamo, once, next, [
    { write: putBooth(held), otherwise: movedOn },
    ...exhibitorSteps(exhibitor, next),
    { write: putStanding(withSession(standing, { id: fair.id, startsAt: fair.content.startsAt })), otherwise: movedOn },
    { write: ledgerEntry(deps, { subject: fair.id, action: 'booth.claimed', by, ids: [number] }) },
    { write: outboxMessage(deps, message) },
  ])
  return done
}

export function alreadyThere(exhibitor: Exhibitor): Failure<'already-booked'> {
  const { booth, organisation, fairCode } = exhibitor
  const detail = holdsBooth(exhibitor) && booth !== undefined ? texts.hasBooth(booth.number) : undefined
  return { kind: 'already-booked', detail, existing: `/${organisation.kind}/fairs/${fairCode}` }
}

export function noSuchBooth(number: string): Failure<'no-such-booth'> {
  const detail = texts.none(number)
  return { kind: 'no-such-booth', detail, errors: [{ pointer: '/booth', code: 'no-such-booth', detail }] }
}

export function wrongZone({ number, zone }: Booth): Failure<'zone-wrong'> {
  const detail = texts.zone(number, zone?.name ?? '')
  return { kind: 'zone-wrong', detail, errors: [{ pointer: '/booth', code: 'zone-wrong', detail }] }
}

const nearest = 3

/** Who has it, when the public may know, and what is free beside it. */
async function takenFailure(deps: Pick<Deps, 'dynamo'>, fair: Fair, booth: Booth): Promise<Failure<'booth-taken'>> {
  const booths = createBooths(deps.dynamo)
  const [all, holder] = await Promise.all([
    booths.booths(fair.id),
    booth.holder === undefined ? undefined : booths.exhibitor(fair.id, booth.holder.id),
  ])
  const free = freeNear(all, booth.number, nearest)
  const what =
    booth.state !== 'HELD'
      ? texts.closed(booth.number)
      : holder !== undefined && isShown(holder)
        ? texts.takenBy(booth.number, holder.organisation.name)
        : texts.taken(booth.number)
  const detail = free.length === 0 ? texts.full(what) : texts.near(what, listed(free))
  const near = free.map((number) => ({ code: number, name: number }))
  return { kind: 'booth-taken', detail, errors: [{ pointer: '/booth', code: 'booth-taken', detail, nearest: near }] }
}

const texts = bilingual(
  {
    hasBooth: (number: string) => `本单位在这一场已经有展位 ${number}，一个单位一场一个展位`,
    none: (number: string) => `没有 ${number} 这个展位`,
    zone: (number: string, zone: string) => `展位 ${number} 在“${zone}”，须带这个专区工种的岗位`,
    takenBy: (number: string, name: string) => `展位 ${number} 刚被${name}占用`,
    taken: (number: string) => `展位 ${number} 刚被占用`,
    closed: (number: string) => `展位 ${number} 不开放预订`,
    near: (what: string, free: string) => `${what}，附近空位：${free}`,
    full: (what: string) => `${what}，已没有空位，可以加入候补`,
  },
  {
    hasBooth: (number) => `Your organisation has booth ${number} at this fair already; one booth an organisation a session`,
    none: (number) => `There is no booth ${number}`,
    zone: (number, zone) => `Booth ${number} lies in “${zone}”: bring a vacancy of the trades of that zone`,
    takenBy: (number, name) => `Booth ${number} has just been taken by ${name}`,
    taken: (number) => `Booth ${number} has just been taken`,
    closed: (number) => `Booth ${number} cannot be booked`,
    near: (what, free) => `${what}. Free nearby: ${free}`,
    full: (what) => `${what}. None is left; you can join the waiting list`,
  },
)
