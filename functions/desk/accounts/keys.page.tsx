import type { Child } from 'hono/jsx'
import { scopeNames } from '#shared/accounts/domain/key.ts'
import type { ListedKey } from '#shared/accounts/use-cases/list-keys.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled, listed } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import type { KeyScope } from '#shared/platform/http/principal.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

const text = texts.keys

export type KeysModel = {
  readonly keys: readonly ListedKey[]
  /** What a key of this organisation may be given. */
  readonly scopes: readonly KeyScope[]
  readonly lastDay: string
  readonly form: FormState
  readonly fresh: string
  readonly url: URL
}

export function keysView({ keys, scopes, lastDay, form, fresh, url }: KeysModel): Page {
  const options = scopes.map((scope) => ({ value: scope, label: scopeNames[scope], hint: scope }))
  return {
    title: text.title,
    body: (
      <>
        <Done texts={text.done} url={url} />
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        <p>
          <a href="/openapi.json">{text.docs}</a>
        </p>
        <ErrorSummary form={form} names={['name', 'scopes:list', 'expiresOn']} />
        {keys.length === 0 ? <Empty>{text.none}</Empty> : <KeyTable keys={keys} />}
        <h2>{text.create}</h2>
        <form method="post" action="/account/keys">
          <SubmissionKey form={form} fresh={fresh} />
          <Field name="name" label={text.name} hint={text.nameHint} form={form} required autocomplete="off" />
          <Choices kind="checkbox" name="scopes:list" label={text.scopes} form={form} options={options} />
          <Field name="expiresOn" label={text.expires} hint={text.expiresHint(dayText(lastDay))} type="date" form={form} required />
          <button type="submit">{text.submit}</button>
        </form>
      </>
    ),
  }
}

function KeyTable({ keys }: { readonly keys: readonly ListedKey[] }): Child {
  return (
    <Table caption={text.caption} columns={[text.name, text.scopes, text.until, text.used, text.act]}>
      {keys.map((key) => (
        <tr>
          <th scope="row">
            {key.name} {key.orphaned && <Tag tone="bad">{text.orphaned}</Tag>}
          </th>
          <td>{listed(key.scopes.map((scope) => scopeNames[scope]))}</td>
          <td>{dayText(key.expiresOn)}</td>
          <td>{key.lastUsedAt === undefined ? text.never : <LocalTime at={key.lastUsedAt} />}</td>
          <td>
            <form method="post" action={`/account/keys/${key.id}/revoke`}>
              <button type="submit" class="danger" aria-label={labelled(text.revoke, key.name)}>
                {text.revoke}
              </button>
            </form>
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** The key, shown this once. */
export function keyCreated({ token, baseUrl }: { readonly token: string | undefined; readonly baseUrl: string }): Page {
  return {
    title: text.created,
    body: (
      <article class="narrow">
        <h1>{text.created}</h1>
        {token === undefined ? (
          <p class="notice">{text.gone}</p>
        ) : (
          <>
            <p>{text.once}</p>
            <pre tabindex={0}>{token}</pre>
            <p>{text.tryIt}</p>
            <pre tabindex={0}>{`curl -s -H 'Authorization: Bearer ${token}' '${baseUrl}/v1/vacancies?limit=3'`}</pre>
          </>
        )}
        <p>
          <a href="/account/keys">{text.back}</a>
        </p>
      </article>
    ),
  }
}
