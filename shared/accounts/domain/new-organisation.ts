import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Organisation, OrganisationContent } from './organisation.ts'
import { validUntil } from './verification.ts'

type Beginning = {
  readonly id: Id<'organisation'>
  readonly content: OrganisationContent
  readonly createdBy: Id<'person'>
  readonly now: string
}

/** An organisation as it is registered: with one admin, waiting for a reviewer. */
export function newOrganisation({ id, content, createdBy, now }: Beginning): Organisation {
  return {
    id,
    rev: 1,
    content,
    group: content.group ?? content.uscc,
    verification: { state: 'PENDING', submittedAt: now, remarks: {} },
    admins: 1,
    members: 1,
    createdBy,
    createdAt: now,
    updatedAt: now,
    history: [{ at: now, by: 'organisation', action: 'registered' }],
  }
}

/** The same, already verified by whoever runs the system; the bureau's own without an end. */
export function verifiedFromTheStart(beginning: Beginning): Organisation {
  const today = civilDateOf(beginning.now)
  return {
    ...newOrganisation(beginning),
    verification: {
      state: 'VERIFIED',
      verifiedOn: today,
      ...(beginning.content.kind === 'bureau' ? {} : { validUntil: validUntil(today) }),
      decidedAt: beginning.now,
      remarks: {},
    },
    reviewed: beginning.content,
    history: [{ at: beginning.now, by: 'system', action: 'verified' }],
  }
}
