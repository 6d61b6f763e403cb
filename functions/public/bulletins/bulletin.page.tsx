import type { Child } from 'hono/jsx'
import type { BulletinView, PublishedVersion } from '#shared/bulletins/domain/bulletin-view.ts'
import type { Compiled } from '#shared/bulletins/domain/compiled.ts'
import { cardText, issueTitle } from '#shared/bulletins/domain/wording.ts'
import { BulletinArticle } from '#shared/bulletins/pages/bulletin-article.tsx'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { licence } from '#shared/kernel/licence.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { LocalTime } from '#shared/platform/pages/parts.tsx'
import { filesOf, issueAddress } from './addresses.ts'
import { datasetData } from './dataset-data.ts'
import { texts } from './texts.ts'

export type BulletinModel = {
  readonly view: BulletinView
  /** The version shown; `compiled` is its content. */
  readonly version: PublishedVersion
  readonly compiled: Compiled
  readonly baseUrl: string
}

export function bulletinPage(model: BulletinModel): Page {
  const { view, version, compiled, baseUrl } = model
  const title = texts.title(issueTitle(compiled), compiled.park.name)
  const old = isOld(model)
  return {
    title: old ? texts.titleOf(title, version.version) : title,
    description: cardText(compiled),
    ...(old ? { canonical: issueAddress(view.code) } : {}),
    data: old || view.withdrawn !== undefined ? [] : [datasetData(view, compiled, baseUrl)],
    body: <Bulletin {...model} />,
    cache: old ? 3600 : 60,
  }
}

function isOld({ view, version }: Pick<BulletinModel, 'view' | 'version'>): boolean {
  return version.version !== view.versions.at(-1)?.version
}

function Bulletin(model: BulletinModel): Child {
  const { view, version, compiled } = model
  const addresses = filesOf(view, version.version)
  return (
    <>
      <p class="back">
        <a href="/bulletins">{texts.issue.back}</a>
      </p>
      <BulletinArticle
        compiled={compiled}
        number={view.number}
        addresses={addresses}
        banner={<Banner {...model} />}
        dates={
          <>
            <span>
              {texts.issue.published} <LocalTime at={version.publishedAt} clock={false} />
            </span>
            <span>{texts.issue.version(version.version)}</span>
          </>
        }
      >
        <section class="aside screen" aria-labelledby="files">
          <h2 id="files">{texts.issue.files}</h2>
          <p class="actions">
            <a class="button second" href={addresses.file('xlsx')}>
              {texts.issue.xlsx}
            </a>
            <a class="button second" href={addresses.file('csv')}>
              {texts.issue.csv}
            </a>
            <a class="button second" href={addresses.file('json')}>
              {texts.issue.json}
            </a>
          </p>
          <p class="hint">{texts.issue.wechat}</p>
          <p class="hint">
            {texts.issue.licence}
            <a href={licence.url} rel="license">
              {licence.id}
            </a>
          </p>
        </section>
        <Method {...model} />
        <Versions {...model} />
        <Verification {...model} />
        <Neighbours {...model} />
      </BulletinArticle>
    </>
  )
}

/** What a reader must know first: taken back, not the present version, corrected. */
function Banner({ view, version }: BulletinModel): Child {
  if (view.withdrawn !== undefined)
    return (
      <section class="notice bad" aria-labelledby="banner">
        <h2 id="banner">{texts.issue.withdrawnTitle}</h2>
        <p>{texts.issue.withdrawn(dayText(civilDateOf(view.withdrawn.at)), view.withdrawn.reason)}</p>
      </section>
    )
  if (isOld({ view, version }))
    return (
      <section class="notice" aria-labelledby="banner">
        <h2 id="banner">{texts.issue.oldTitle(version.version)}</h2>
        <p>
          {texts.issue.old} <a href={issueAddress(view.code)}>{texts.issue.present(view.versions.length)}</a>
        </p>
      </section>
    )
  if (version.reason === undefined) return null
  return (
    <section class="notice" aria-labelledby="banner">
      <h2 id="banner">{texts.issue.correctedTitle}</h2>
      <p>
        {texts.issue.corrected(version.reason)} <a href="#versions">{texts.issue.versions}</a>
      </p>
    </section>
  )
}

function Method({ compiled, version }: BulletinModel): Child {
  return (
    <section aria-labelledby="method">
      <h2 id="method">{texts.issue.method}</h2>
      <p>
        {texts.issue.methodText(version.method)} <a href="/bulletins/method">{texts.issue.methodLink}</a>
      </p>
      <p>
        {texts.issue.cutOff} <LocalTime at={compiled.cutOff} /> · {texts.issue.begunAt} <LocalTime at={version.begunAt} />
      </p>
      <p>{texts.issue.marks}</p>
    </section>
  )
}

/** Every version, the newest first, and why it was made. */
function Versions({ view, version }: BulletinModel): Child {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{texts.issue.versions}</h2>
      <ol class="timeline" reversed>
        {view.withdrawn !== undefined && (
          <li>
            <p>
              <LocalTime at={view.withdrawn.at} /> · {texts.issue.withdrawnTitle}
            </p>
            <p>{texts.issue.reason(view.withdrawn.reason)}</p>
          </li>
        )}
        {view.versions.toReversed().map((one) => (
          <li>
            <p>
              <LocalTime at={one.publishedAt} /> ·{' '}
              <a href={issueAddress(view.code, one.version)} aria-current={one.version === version.version ? 'page' : undefined}>
                {one.version === version.version ? texts.issue.thisVersion(one.version) : texts.issue.version(one.version)}
              </a>{' '}
              · {texts.issue.how[one.how]}
            </p>
            {one.reason !== undefined && <p>{texts.issue.reason(one.reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How anybody proves that nothing was changed since. */
function Verification({ view, version }: BulletinModel): Child {
  const { sealed, verification } = filesOf(view, version.version)
  return (
    <section class="narrow" aria-labelledby="verify">
      <h2 id="verify">{texts.issue.verify}</h2>
      <p>
        {texts.issue.verifyText} <a href={verification}>{texts.issue.verifyNow}</a>
      </p>
      <dl class="facts">
        {(['cube', 'compiled'] as const).map((what) => (
          <div>
            <dt>
              <a href={sealed(what)}>{texts.issue.sealed[what]}</a>
            </dt>
            <dd class="hash">{version[what].sha256}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Neighbours({ view: { kind, previous, next } }: BulletinModel): Child {
  return previous === undefined && next === undefined ? null : (
    <nav class="actions" aria-label={texts.issue.neighbours}>
      {previous !== undefined && (
        <a class="button second" rel="prev" href={issueAddress(previous.code)}>
          {texts.issue.previous(issueTitle({ series: kind, period: previous.period }))}
        </a>
      )}
      {next !== undefined && (
        <a class="button second" rel="next" href={issueAddress(next.code)}>
          {texts.issue.next(issueTitle({ series: kind, period: next.period }))}
        </a>
      )}
    </nav>
  )
}
