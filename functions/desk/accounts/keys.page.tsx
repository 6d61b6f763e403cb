import type { Child } from 'hono/jsx'
import { scopeNames } from '#shared/accounts/domain/key.ts'
import type { ListedKey } from '#shared/accounts/use-cases/list-keys.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import type { KeyScope } from '#shared/platform/http/principal.ts'
import { Choices, ErrorSummary, Field, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Done, Empty, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { zh } from './texts.ts'

const texts = zh.keys

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
    title: texts.title,
    body: (
      <>
        <Done texts={texts.done} url={url} />
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p>
          <a href="/openapi.json">{texts.docs}</a>
        </p>
        <ErrorSummary form={form} names={['name', 'scopes:list', 'expiresOn']} />
        {keys.length === 0 ? <Empty>{texts.none}</Empty> : <KeyTable keys={keys} />}
        <h2>{texts.create}</h2>
        <form method="post" action="/account/keys">
          <SubmissionKey form={form} fresh={fresh} />
          <Field name="name" label={texts.name} hint={texts.nameHint} form={form} required autocomplete="off" />
          <Choices kind="checkbox" name="scopes:list" label={texts.scopes} form={form} options={options} />
          <Field name="expiresOn" label={texts.expires} hint={texts.expiresHint(lastDay)} type="date" form={form} required />
          <button type="submit">{texts.submit}</button>
        </form>
      </>
    ),
  }
}

function KeyTable({ keys }: { readonly keys: readonly ListedKey[] }): Child {
  return (
    <section class="scroll" aria-label={texts.caption} tabindex={0}>
      <table>
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.scopes}</th>
            <th scope="col">{texts.until}</th>
            <th scope="col">{texts.used}</th>
            <th scope="col">{texts.act}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr>
              <th scope="row">
                {key.name} {key.orphaned && <Tag tone="bad">{texts.orphaned}</Tag>}
              </th>
              <td>{key.scopes.map((scope) => scopeNames[scope]).join('、')}</td>
              <td>{key.expiresOn}</td>
              <td>{key.lastUsedAt === undefined ? texts.never : <LocalTime at={key.lastUsedAt} />}</td>
              <td>
                <form method="post" action={`/account/keys/${key.id}/revoke`}>
                  <button type="submit" class="danger" aria-label={`${texts.revoke}：${key.name}`}>
                    {texts.revoke}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The key, shown this once. */
export function keyCreated({ token, baseUrl }: { readonly token: string | undefined; readonly baseUrl: string }): Page {
  return {
    title: texts.created,
    body: (
      <article class="narrow">
        <h1>{texts.created}</h1>
        {token === undefined ? (
          <p class="notice">{texts.gone}</p>
        ) : (
          <>
            <p>{texts.once}</p>
            <pre tabindex={0}>{token}</pre>
            <p>{texts.tryIt}</p>
            <pre tabindex={0}>{`curl -s -H 'Authorization: Bearer ${token}' '${baseUrl}/v1/vacancies?limit=3'`}</pre>
          </>
        )}
        <p>
          <a href="/account/keys">{texts.back}</a>
        </p>
      </article>
    ),
  }
}
