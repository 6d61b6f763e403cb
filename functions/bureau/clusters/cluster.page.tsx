import type { Child } from 'hono/jsx'
import { whyAlike } from '#shared/demand/domain/alike-texts.ts'
import type { ClusterDetails, ClusterMember } from '#shared/demand/domain/cluster-details.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { texts } from './texts.ts'

type Model = { readonly cluster: ClusterDetails; readonly form: FormState; readonly fresh: string; readonly url: URL }

/** A vacancy with the copies of its demand: why each is one, and what a person may say otherwise. */
export function clusterPage(model: Model): Page {
  return { title: model.cluster.title, body: <OneCluster {...model} /> }
}

function OneCluster({ cluster, form, fresh, url }: Model): Child {
  const text = texts.one
  const { members, vacancyId } = cluster
  const alone = members.length === 1
  const { columns } = text
  return (
    <>
      <p class="back">
        <a href="/bureau/clusters">{text.back}</a>
      </p>
      <h1>{cluster.title}</h1>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={['with', 'reason']} />
      <p>{alone ? text.alone : text.lead(members.length)}</p>
      <Table
        caption={text.caption}
        columns={[columns.title, columns.poster, columns.place, columns.pay, columns.headcount, alone ? undefined : columns.why]}
        stack
      >
        {members.map((member) => (
          <MemberRow member={member} alone={alone} />
        ))}
      </Table>
      <p>
        <a href={`/bureau/vacancies/${vacancyId}`}>{text.review}</a>
      </p>
      {!alone && (
        <>
          <h2>{text.splitTitle}</h2>
          <p class="hint">{text.splitHint}</p>
          {members.map((member) => (
            <details>
              <summary>
                {text.split} {member.title} · {posterOf(member)}
              </summary>
              <form method="post" action={`/bureau/clusters/${member.vacancyId}/split`}>
                <SubmissionKey form={form} fresh={`${fresh}${member.code}`} />
                <Reason id={member.code} />
                <button type="submit" class="second">
                  {text.split}
                </button>
              </form>
            </details>
          ))}
        </>
      )}
      <h2>{text.mergeTitle}</h2>
      <form method="post" action={`/bureau/clusters/${vacancyId}/merge`}>
        <SubmissionKey form={form} fresh={fresh} />
        <p class="hint">{text.mergeHint}</p>
        <Field name="with" label={text.code} hint={text.codeHint} form={form} required />
        <Field name="reason" label={text.reason} form={form} required />
        <button type="submit">{text.merge}</button>
      </form>
    </>
  )
}

/** Several forms stand on one page: each has a field of its own. */
function Reason({ id }: { readonly id: string }): Child {
  return (
    <div class="field">
      <label for={`reason-${id}`}>{texts.one.reason}</label>
      <input type="text" id={`reason-${id}`} name="reason" required maxlength={200} />
    </div>
  )
}

function MemberRow({ member, alone }: { readonly member: ClusterMember; readonly alone: boolean }): Child {
  const { columns, headcount, shown } = texts.one
  return (
    <tr>
      <th scope="row">
        <a href={`/vacancies/${member.code}`}>{member.title}</a> {member.shown && !alone && <Tag tone="good">{shown}</Tag>}
      </th>
      <td data-label={columns.poster}>{posterOf(member)}</td>
      <td data-label={columns.place}>{placeOf(member)}</td>
      <td data-label={columns.pay}>{member.pay !== undefined && payText(member.pay)}</td>
      <td data-label={columns.headcount}>{member.headcount !== undefined && headcount(member.headcount)}</td>
      {!alone && <td data-label={columns.why}>{member.why !== undefined && whyAlike(member.why)}</td>}
    </tr>
  )
}

function posterOf({ postedBy, source }: ClusterMember): string {
  return source === undefined ? postedBy : texts.one.from(source.name, postedBy)
}

function placeOf({ district, address }: ClusterMember): string {
  return [district === undefined ? undefined : districtName(district), address].filter((part) => part !== undefined).join(' ')
}
