import type { Child } from 'hono/jsx'
import { type Invitation, roleNames } from '#shared/accounts/domain/people.ts'
import { endsAt } from '#shared/accounts/domain/views.ts'
import type { NamedMember } from '#shared/accounts/use-cases/list-members.ts'
import type { Offer } from '#shared/accounts/use-cases/read-invitation.ts'
import { labelled } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

const text = texts.members
const roles = ['member', 'admin'] as const

export type MembersModel = {
  readonly by: Member
  readonly members: readonly NamedMember[]
  readonly invitations: readonly Invitation[]
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

/** Who acts for the organisation; for its admins also the ways to change that. */
export function membersView({ by, members, invitations, form, fresh, url }: MembersModel): Page {
  const admin = by.member.role === 'admin'
  return {
    title: text.title,
    body: (
      <>
        <Done texts={text.done} url={url} />
        <h1>{text.title}</h1>
        <ErrorSummary form={form} names={['note', 'role']} />
        <Table caption={text.caption} columns={[text.name, text.role, text.joined, admin ? text.act : undefined]}>
          {members.map((member) => (
            <MemberRow member={member} self={member.personId === by.personId} admin={admin} />
          ))}
        </Table>
        <p class="quiet">{text.rolesHint}</p>
        {admin && <Inviting invitations={invitations} form={form} fresh={fresh} />}
      </>
    ),
  }
}

function MemberRow({ member, self, admin }: { readonly member: NamedMember; readonly self: boolean; readonly admin: boolean }): Child {
  const other = member.role === 'admin' ? 'member' : 'admin'
  const change = member.role === 'admin' ? text.makeMember : text.makeAdmin
  return (
    <tr>
      <th scope="row">
        {member.name}
        {self && text.you}
      </th>
      <td>{roleNames[member.role]}</td>
      <td>
        <LocalTime at={member.joinedAt} clock={false} />
      </td>
      {admin && (
        <td>
          <div class="actions">
            <form method="post" action={`/account/members/${member.id}/role`}>
              <input type="hidden" name="role" value={other} />
              <button type="submit" class="second" aria-label={labelled(change, member.name)}>
                {change}
              </button>
            </form>
            <form method="post" action={`/account/members/${member.id}/remove`}>
              <button type="submit" class="danger" aria-label={labelled(text.remove, member.name)}>
                {text.remove}
              </button>
            </form>
          </div>
        </td>
      )}
    </tr>
  )
}

function Inviting({ invitations, form, fresh }: Pick<MembersModel, 'invitations' | 'form' | 'fresh'>): Child {
  return (
    <>
      <h2>{text.open}</h2>
      {invitations.length === 0 ? (
        <Empty>{text.noOpen}</Empty>
      ) : (
        <ul class="cards">
          {invitations.map((invitation) => (
            <li class="card">
              <p class="row">
                <span>{invitation.note}</span>
                <span>{roleNames[invitation.role]}</span>
                <span>
                  {text.until} <LocalTime at={endsAt(invitation)} clock={false} />
                </span>
              </p>
              <form method="post" action={`/account/invitations/${invitation.id}/revoke`}>
                <button type="submit" class="danger" aria-label={labelled(text.revoke, invitation.note)}>
                  {text.revoke}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <h2>{text.invite}</h2>
      <form method="post" action="/account/invitations">
        <SubmissionKey form={form} fresh={fresh} />
        <Field name="note" label={text.note} hint={text.noteHint} form={form} required autocomplete="off" />
        <Choices
          kind="radio"
          name="role"
          label={text.inviteRole}
          form={form}
          options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
          values={['member']}
        />
        <button type="submit">{text.submit}</button>
      </form>
    </>
  )
}

/** The link, shown this once. */
export function invited({ link }: { readonly link: string | undefined }): Page {
  return {
    title: text.link,
    body: (
      <article class="narrow">
        <h1>{text.link}</h1>
        {link === undefined ? (
          <p class="notice">{text.linkGone}</p>
        ) : (
          <>
            <p>{text.linkHint}</p>
            <pre tabindex={0}>{link}</pre>
          </>
        )}
        <p>
          <a href="/account/members">{text.back}</a>
        </p>
      </article>
    ),
  }
}

/** What an invited person sees before joining. */
export function joining({ offer, by, form }: { readonly offer: Offer; readonly by: Person; readonly form: FormState }): Page {
  const own = texts.join
  const used = offer.invitation.state === 'accepted'
  return {
    title: own.title,
    body: (
      <article class="narrow">
        <h1>{own.title}</h1>
        <ErrorSummary form={form} names={[]} />
        <p class="lead">{own.offer(offer.organisation.content.name, roleNames[offer.invitation.role])}</p>
        {used ? (
          <p class="notice">
            {own.already} <a href="/account">{texts.account.title}</a>
          </p>
        ) : (
          <>
            <p>{own.as(by.name)}</p>
            <form method="post" class="actions">
              <button type="submit">{own.submit}</button>
              <a href="/account">{own.later}</a>
            </form>
          </>
        )}
      </article>
    ),
  }
}
