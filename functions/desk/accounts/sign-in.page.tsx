import type { Page } from '#shared/platform/http/bind.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { zh } from './texts.ts'

const texts = zh.signIn

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
    title: texts.title,
    body: (
      <article class="narrow">
        <h1>{texts.title}</h1>
        {principal.kind === 'person' && <p class="notice">{texts.already(principal.name)}</p>}
        <p class="lead">{texts.where(issuer)}</p>
        <p class="actions">
          <a class="button" href={go}>
            {texts.go}
          </a>
        </p>
        <p>{texts.fetched}</p>
        <LostAccess issuer={issuer} />
        <p>{texts.without}</p>
      </article>
    ),
  }
}

export function loggedOut({ issuer }: { readonly issuer: string }): Page {
  return {
    title: texts.ended,
    body: (
      <article class="narrow">
        <h1>{texts.ended}</h1>
        <p class="lead">{texts.endedHere}</p>
        <p>{texts.endedThere(issuer)}</p>
        <p class="actions">
          <a class="button" href="/login">
            {texts.again}
          </a>
          <a href="/">{texts.home}</a>
        </p>
      </article>
    ),
  }
}

function LostAccess({ issuer }: { readonly issuer: string }) {
  return (
    <>
      <h2 id="lost">{texts.lost}</h2>
      <ul>
        {texts.lostWays(issuer).map((way) => (
          <li>{way}</li>
        ))}
      </ul>
    </>
  )
}
