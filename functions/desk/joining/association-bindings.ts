import { ok } from '#shared/kernel/result.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import { nothing } from '#shared/platform/http/nothing.ts'
import { outcomes, shownCount } from '#shared/talent/domain/invitation-counts.ts'
import * as api from '#shared/talent/routes/invitations.routes.ts'
import { invitationCounts } from '#shared/talent/use-cases/invitation-counts.ts'
import { listInvitedMembers } from '#shared/talent/use-cases/list-invited-members.ts'
import { takeOffList } from '#shared/talent/use-cases/take-off-list.ts'
import * as routes from './join.routes.ts'
import type { JoiningDeps } from './joining-deps.ts'
import { membersPage } from './members.page.tsx'
import { texts } from './texts.ts'

const t = texts.members

/** An association's list of those it invited: JSON and pages. */
export function associationBindings(deps: JoiningDeps): readonly Binding[] {
  return [
    bind(api.invitedMembers, async ({ principal: by, query: { limit }, cursor }) => {
      const [counts, { items, after }] = await Promise.all([
        invitationCounts(deps)(by.member.organisationId),
        listInvitedMembers(deps)(by, { limit, after: positionOf(cursor.after) }),
      ])
      const of = Object.fromEntries(outcomes.map((one) => [one, shownCount(counts, one)]))
      return ok({
        counts: { at: counts.at, total: counts.total, of },
        items: [...items],
        ...(after === undefined ? {} : { next: cursor.seal(after) }),
      })
    }),
    bind(api.takeOffMembers, async ({ principal: by, params, once }) =>
      nothing(await takeOffList(deps)({ by, once, invitationId: params.id })),
    ),
    bind(routes.membersPage, async ({ principal: by, query, cursor, request: { url } }) => {
      const asked = { limit: query.limit, after: positionOf(cursor.after) }
      const [counts, { items, after }] = await Promise.all([
        invitationCounts(deps)(by.member.organisationId),
        listInvitedMembers(deps)(by, asked),
      ])
      return ok(membersPage({ counts, items, next: after === undefined ? undefined : cursor.seal(after), url }))
    }),
    bind(routes.countsFile, async ({ principal: { member } }) => {
      const counts = await invitationCounts(deps)(member.organisationId)
      const rows = [[t.total, String(counts.total)] as const, ...outcomes.map((one) => [t[one], shown(shownCount(counts, one))] as const)]
      const columns = [
        { title: t.file.item, of: ([item]: (typeof rows)[number]) => item },
        { title: t.file.count, of: ([, count]: (typeof rows)[number]) => count },
        { title: t.file.at, of: () => counts.at },
      ]
      return ok({ text: csvOf(columns, rows), headers: { 'content-disposition': 'attachment; filename="invited-members.csv"' } })
    }),
    bind(routes.takeOffForm, async ({ principal: by, params, once }) =>
      goTo(await takeOffList(deps)({ by, once, invitationId: params.id }), '/association/members?done=removed'),
    ),
  ]
}

function shown(count: number | undefined): string {
  return count === undefined ? t.hidden : String(count)
}
