import type { Page } from '#shared/platform/http/bind.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { texts } from './texts.ts'

const text = texts.signIn

/** Before leaving for the issuer: where one goes, what is fetched from there, and whose matter a lost account is. */
export function loginStart({
  issuer,
  go,
  principal,
}: {
  readonly issuer: string
  readonly go: string
  readonly principal: Principal
}): Page {
  return {
    title: text.title,
    body: (
      <article class="narrow">
        <h1>{text.title}</h1>
        {principal.kind === 'person' && <p class="notice">{text.already(principal.name)}</p>}
        <p class="lead">{text.where(issuer)}</p>
        <p class="actions">
          <a class="button" href={go}>
            {text.go}
          </a>
        </p>
        <p>{text.fetched}</p>
        <LostAccess issuer={issuer} />
        <p>{text.without}</p>
      </article>
    ),
  }
}

export function loggedOut({ issuer }: { readonly issuer: string }): Page {
  return {
    title: text.ended,
    body: (
      <article class="narrow">
        <h1>{text.ended}</h1>
        <p class="lead">{text.endedHere}</p>
        <p>{text.endedThere(issuer)}</p>
        <p class="actions">
          <a class="button" href="/login">
            {text.again}
          </a>
          <a href="/">{text.home}</a>
        </p>
      </article>
    ),
  }
}

function LostAccess({ issuer }: { readonly issuer: string }) {
  return (
    <>
      <h2 id="lost">{text.lost}</h2>
      <ul>
        {text.lostWays(issuer).map((way) => (
          <li>{way}</li>
        ))}
      </ul>
    </>
  )
}
