import type { Child } from 'hono/jsx'
import { whyAlike } from '#shared/demand/domain/alike-texts.ts'
import type { ClusterDetails, ClusterMember } from '#shared/demand/domain/cluster-details.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { districtName } from '#shared/reference/districts.ts'
import { texts } from './texts.ts'

type Model = {
  readonly desk: 'employer' | 'agency'
  readonly cluster: ClusterDetails
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

/** What a poster's ad is grouped with in lists, why, and what the poster may say otherwise of its own. */
export function copiesPage(model: Model): Page {
  return { title: texts.title, body: <Copies {...model} /> }
}

function Copies({ desk, cluster, form, fresh, url }: Model): Child {
  const { members, vacancyId, title } = cluster
  const base = `/${desk}/vacancies/${vacancyId}`
  const grouped = members.length > 1
  return (
    <>
      <p class="back">
        <a href={base}>{title}</a>
      </p>
      <h1>{texts.title}</h1>
      <Done texts={texts.done} url={url} />
      <ErrorSummary form={form} names={['with', 'reason']} />
      <p>
        {grouped ? texts.grouped(members.length) : texts.alone} <a href="/help/matching#duplicates">{texts.rules}</a>
      </p>
      {grouped && (
        <>
          <Table
            caption={texts.caption}
            columns={[texts.columns.title, texts.columns.poster, texts.columns.place, texts.columns.pay, texts.columns.why]}
            stack
          >
            {members.map((member) => (
              <MemberRow member={member} />
            ))}
          </Table>
          <h2>{texts.splitTitle}</h2>
          <form method="post" action={`${base}/cluster/split`}>
            <SubmissionKey form={emptyForm} fresh={`${fresh}s`} />
            <p class="hint">{texts.splitHint}</p>
            <div class="field">
              <label for="split-reason">{texts.reason}</label>
              <input type="text" id="split-reason" name="reason" required maxlength={200} />
            </div>
            <button type="submit" class="second">
              {texts.split}
            </button>
          </form>
        </>
      )}
      <h2>{texts.mergeTitle}</h2>
      <form method="post" action={`${base}/cluster/merge`}>
        <SubmissionKey form={form} fresh={fresh} />
        <p class="hint">{texts.mergeHint}</p>
        <Field name="with" label={texts.code} hint={texts.codeHint} form={form} required />
        <Field name="reason" label={texts.reason} form={form} required />
        <button type="submit" class="second">
          {texts.merge}
        </button>
      </form>
    </>
  )
}

function MemberRow({ member }: { readonly member: ClusterMember }): Child {
  const { code, title, postedBy, source, district, pay, shown, why, own } = member
  return (
    <tr>
      <th scope="row">
        <a href={`/vacancies/${code}`}>{title}</a> {shown && <Tag tone="good">{texts.shown}</Tag>} {own && <Tag>{texts.own}</Tag>}
      </th>
      <td data-label={texts.columns.poster}>{source === undefined ? postedBy : texts.from(source.name, postedBy)}</td>
      <td data-label={texts.columns.place}>{district !== undefined && districtName(district)}</td>
      <td data-label={texts.columns.pay}>{pay !== undefined && payText(pay)}</td>
      <td data-label={texts.columns.why}>{why !== undefined && whyAlike(why)}</td>
    </tr>
  )
}
