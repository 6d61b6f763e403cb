import {
  type ContactMatter,
  contactNoticeHash,
  contactNoticeText,
  currentContactNotice,
} from '#shared/introductions/domain/contact-notices.ts'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import * as routes from '#shared/introductions/routes/introductions.routes.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { contactNoticeFor, interestNotices } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { acceptAsPerson, giveContact } from '#shared/introductions/use-cases/give-contact.ts'
import {
  findOrganisationIntroduction,
  listOrganisationIntroductions,
  type SeenIntroduction,
} from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { findOwnIntroduction, listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { revealContact } from '#shared/introductions/use-cases/reveal-contact.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import type { IntroductionDeps } from './introduction-deps.ts'

type NotFound = { readonly kind: 'not-found' }

/** Introductions as JSON. What must not leave is cut by the route's schema. */
export function introductionApiBindings(deps: IntroductionDeps): readonly Binding[] {
  return [...ownApi(deps), ...organisationApi(deps)]
}

function ownApi(deps: IntroductionDeps): readonly Binding[] {
  const own = async <E>(by: Person, done: Result<Introduction, E>) =>
    done.ok ? found(await findOwnIntroduction(deps)(by.personId, done.value.id)) : done
  return [
    bind(routes.showInterest, ({ principal, once, body }) => showInterest(deps)({ by: principal, once, ...body })),
    bind(routes.ownIntroductions, async ({ principal, query, cursor }) => {
      const { items, after } = await listOwnIntroductions(deps)(principal.personId, { limit: query.limit, after: positionOf(cursor.after) })
      return ok({ items: items.map(plain), ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(routes.ownIntroduction, async ({ principal, params }) => {
      const introduction = await findOwnIntroduction(deps)(principal.personId, params.id)
      if (introduction === undefined) return fail({ kind: 'not-found' })
      const matter = await contactNoticeFor(deps)(introduction)
      return ok({ ...plain(introduction), ...(matter === undefined ? {} : { notice: noticeView(matter) }) })
    }),
    bind(routes.interestNotices, async ({ principal, query }) => {
      const matters = await interestNotices(deps)(principal.personId, query.vacancy)
      return matters === undefined ? fail({ kind: 'not-found' }) : ok({ items: matters.map(noticeView) })
    }),
    bind(routes.withdrawInterest, async ({ principal: by, once, params }) =>
      own(by, await takeStep(deps)({ by, as: 'person', once, ...params, step: 'withdraw' })),
    ),
    bind(routes.acceptAsked, async ({ principal: by, once, params, body }) =>
      own(by, await acceptAsPerson(deps)({ by, once, ...params, ...body })),
    ),
    bind(routes.declineAsked, async ({ principal: by, once, params, body }) =>
      own(by, await takeStep(deps)({ by, as: 'person', once, ...params, step: 'decline', details: body })),
    ),
    bind(routes.giveContact, async ({ principal: by, once, params, body }) =>
      own(by, await giveContact(deps)({ by, once, ...params, ...body })),
    ),
    bind(routes.takeBackContact, async ({ principal: by, once, params }) =>
      own(by, await takeStep(deps)({ by, as: 'person', once, ...params, step: 'takeBack' })),
    ),
    bind(routes.endAsPerson, async ({ principal: by, once, params, body }) =>
      own(by, await takeStep(deps)({ by, as: 'person', once, ...params, step: 'end', details: body })),
    ),
  ]
}

function organisationApi(deps: IntroductionDeps): readonly Binding[] {
  const seen = async <E>(by: Member, done: Result<Introduction, E>) =>
    done.ok ? shown(await findOrganisationIntroduction(deps)(by, done.value.id)) : done
  return [
    bind(routes.askForContact, ({ principal, once, body }) => askForContact(deps)({ by: principal, once, ...body })),
    bind(routes.organisationIntroductions, async ({ principal, query, cursor }) => {
      const asked = { limit: query.limit, after: positionOf(cursor.after), stage: query.stage }
      const { items, after } = await listOrganisationIntroductions(deps)(principal, asked)
      return ok({ items: items.map(plainSeen), ...(after === undefined ? {} : { next: cursor.seal(after) }) })
    }),
    bind(routes.organisationIntroduction, async ({ principal, params }) =>
      shown(await findOrganisationIntroduction(deps)(principal, params.id)),
    ),
    bind(routes.withdrawContact, ({ principal: by, once, params }) =>
      takeStep(deps)({ by, as: 'organisation', once, ...params, step: 'withdraw' }),
    ),
    bind(routes.acceptInterest, async ({ principal: by, once, params }) =>
      seen(by, await takeStep(deps)({ by, as: 'organisation', once, ...params, step: 'accept' })),
    ),
    bind(routes.declineInterest, async ({ principal: by, once, params, body }) =>
      seen(by, await takeStep(deps)({ by, as: 'organisation', once, ...params, step: 'decline', details: body })),
    ),
    bind(routes.arrangeInterview, async ({ principal: by, once, params, body }) =>
      seen(by, await takeStep(deps)({ by, as: 'organisation', once, ...params, step: 'interview', details: { interview: body } })),
    ),
    bind(routes.makeOffer, async ({ principal: by, once, params, body }) =>
      seen(by, await takeStep(deps)({ by, as: 'organisation', once, ...params, step: 'offer', details: body })),
    ),
    bind(routes.recordPlacement, async ({ principal: by, once, params, body }) =>
      seen(by, await takeStep(deps)({ by, as: 'organisation', once, ...params, step: 'place', details: body })),
    ),
    bind(routes.endAsOrganisation, async ({ principal: by, once, params, body }) =>
      seen(by, await takeStep(deps)({ by, as: 'organisation', once, ...params, step: 'end', details: body })),
    ),
    bind(routes.revealContact, ({ principal: by, params, body }) => revealContact(deps)({ by, ...params, ...body })),
  ]
}

function noticeView(matter: ContactMatter) {
  const { id, name } = matter.recipient
  return {
    recipientId: id as Introduction['parties'][number]['organisationId'],
    recipientName: name,
    version: currentContactNotice(matter).version,
    text: contactNoticeText(matter),
    hash: contactNoticeHash(matter),
  }
}

function found<T extends { readonly steps: readonly unknown[] }>(one: T | undefined): Result<ReturnType<typeof plain<T>>, NotFound> {
  return one === undefined ? fail({ kind: 'not-found' }) : ok(plain(one))
}

function shown(one: SeenIntroduction | undefined): Result<ReturnType<typeof plainSeen>, NotFound> {
  return one === undefined ? fail({ kind: 'not-found' }) : ok(plainSeen(one))
}

function plain<T extends { readonly steps: readonly unknown[] }>(one: T): Omit<T, 'steps'> & { steps: T['steps'][number][] } {
  return { ...one, steps: [...one.steps] }
}

function plainSeen(one: SeenIntroduction) {
  return plain(one)
}
