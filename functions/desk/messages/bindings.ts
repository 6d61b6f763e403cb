import { ok } from '#shared/kernel/result.ts'
import * as api from '#shared/messages/routes/inbox.routes.ts'
import { countNewMessages } from '#shared/messages/use-cases/count-new-messages.ts'
import type { Inbox } from '#shared/messages/use-cases/inbox-of.ts'
import { listMessages } from '#shared/messages/use-cases/list-messages.ts'
import { markRead } from '#shared/messages/use-cases/mark-read.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, type Input, type Page } from '#shared/platform/http/bind.ts'
import { positionOf } from '#shared/platform/http/cursor-position.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import * as pages from './inbox-pages.routes.ts'
import { messagesPage } from './messages.page.tsx'

/** What a person and the organisation they act for were told, as JSON and as pages. */
export function messageBindings(deps: Deps): readonly Binding[] {
  const own = ofInbox(deps, 'own')
  const organisation = ofInbox(deps, 'organisation')
  return [
    bind(api.listOwnMessages, async (input) => ok(await own.list(input))),
    bind(api.listOrganisationMessages, async (input) => ok(await organisation.list(input))),
    bind(api.markOwnMessages, own.mark),
    bind(api.markOrganisationMessages, organisation.mark),
    bind(pages.ownMessagesPage, async (input) => ok(await own.show(input))),
    bind(pages.organisationMessagesPage, async (input) => ok(await organisation.show(input))),
    bind(pages.ownMessagesForm, async (input) => goTo(await own.mark(input), '/me/messages?done=read')),
    bind(pages.organisationMessagesForm, async (input) => goTo(await organisation.mark(input), '/account/messages?done=read')),
  ]
}

type Listed = Pick<Input<typeof api.listOwnMessages>, 'principal' | 'query' | 'cursor'>
type Marked = Pick<Input<typeof api.markOwnMessages>, 'principal' | 'once' | 'body'>

/** The three things one does with an inbox. */
function ofInbox(deps: Deps, inbox: Inbox) {
  const read = async ({ principal: by, query: { limit }, cursor }: Listed) => {
    const { after, items, ...page } = await listMessages(deps)({ by, inbox, limit, after: positionOf(cursor.after) })
    return { ...page, items: [...items], ...(after === undefined ? {} : { next: cursor.seal(after) }) }
  }
  return {
    list: read,
    mark: async ({ principal: by, once, body }: Marked) => markRead(deps)({ by, once, inbox, ...body }),
    show: async (input: Listed & { readonly request: { readonly url: URL } }): Promise<Page> => {
      const { principal: by, request } = input
      const [page, counts] = await Promise.all([read(input), countNewMessages(deps)(by)])
      const organisation = by.member?.organisationName
      return messagesPage({ inbox, organisation, ...page, counts, fresh: deps.ids.secret(), url: request.url })
    },
  }
}
