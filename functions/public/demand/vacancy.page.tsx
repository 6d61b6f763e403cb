import type { Child } from 'hono/jsx'
import type { PublicVerification } from '#shared/accounts/domain/public-verification.ts'
import { categoriesOf, categoryNames } from '#shared/complaints/domain/catalogue.ts'
import { type AnswerRate, answerRateText } from '#shared/demand/domain/answers.ts'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import type { Copies } from '#shared/demand/use-cases/copies-of.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { whenAndWhere } from '#shared/fairs/domain/wording.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { shortPath } from '#shared/open-data/domain/page-path.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { Choices, Field } from '#shared/platform/pages/form-parts.tsx'
import { Bullets, Facts, LocalTime, Tag } from '#shared/platform/pages/parts.tsx'
import { QrCode } from '#shared/platform/pages/qr-code.tsx'
import { certificateName } from '#shared/reference/certificates.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { jobPosting } from './job-posting.ts'
import { Similar } from './similar-list.tsx'
import { texts } from './texts.ts'

/** How long shared caches keep an open ad, in seconds. An ended one must not stand for long. */
const kept = 60

type Model = {
  readonly view: VacancyView
  readonly similar: readonly VacancyView[]
  readonly copies?: Copies | undefined
  readonly answers?: AnswerRate | undefined
  /** The coming fairs at which it is shown. */
  readonly fairs?: readonly FairView[]
  /** When its employer and its agency were last verified, and until when that counts. */
  readonly verifications?: readonly PublicVerification[]
  /** In Hangzhou. */
  readonly today?: CivilDate
  readonly baseUrl: string
}

/** An open vacancy, as everybody may read it. */
export function vacancyPage(model: Model): Page {
  const { view, copies, baseUrl } = model
  return {
    title: `${view.title} · ${view.employer.name}`,
    description: texts.description(view.title, view.employer.name, payText(view.pay), districtName(view.district.code)),
    data: [jobPosting(view, baseUrl)],
    cache: kept,
    ...(copies === undefined ? {} : { canonical: `/vacancies/${copies.shown.code}` }),
    body: <OpenVacancy {...model} />,
  }
}

function OpenVacancy({ view, similar, copies, answers, fairs = [], verifications, today, baseUrl }: Model): Child {
  return (
    <>
      <p class="back">
        <a href="/vacancies">{texts.all}</a>
      </p>
      <article class="with-side">
        <div>
          <h1>{view.title}</h1>
          <p class="row">
            <strong>{payText(view.pay)}</strong>
            <span>{view.employer.name}</span>
            {view.employer.verifiedOn !== undefined && <Tag tone="good">{texts.verifiedOn(view.employer.verifiedOn)}</Tag>}
          </p>
          <p class="actions">
            <a class="button" href={`/me/introductions/new?vacancy=${view.code}`}>
              {texts.interested}
            </a>
            <span class="hint">{texts.interestedHint}</span>
          </p>
          <p class="screen">
            <a href={`/me/matches/why?code=${view.code}`}>{texts.whyNot}</a>
          </p>
          <KeyFacts view={view} />
          {fairs.length > 0 && <AtFairs view={view} fairs={fairs} />}
          <Text title={texts.duties} text={view.duties} />
          {view.conditions !== '' && <Text title={texts.conditions} text={view.conditions} />}
          <List title={texts.must} items={view.mustSkills} />
          <List title={texts.nice} items={view.niceSkills} />
          <List title={texts.certificates} items={view.certificates.map(certificateName)} />
          {view.lawfulBasis !== undefined && <Text title={texts.lawfulBasis} text={view.lawfulBasis} />}
        </div>
        <Employer
          view={view}
          answers={answers}
          {...(verifications === undefined ? {} : { verifications })}
          {...(today === undefined ? {} : { today })}
        />
      </article>
      <OnPaper view={view} baseUrl={baseUrl} />
      {copies !== undefined && <AlsoAt vacancies={copies.others} />}
      <Similar title={texts.similar} vacancies={similar} />
      <ReportForm code={view.code} />
    </>
  )
}

/** On paper alone: the way back to the page, for a phone and for somebody who types. */
function OnPaper({ view: { code, validUntil }, baseUrl }: Pick<Model, 'view' | 'baseUrl'>): Child {
  const address = `${baseUrl}${shortPath(code)}`
  return (
    <aside class="paper" aria-label={texts.paper.label}>
      <QrCode text={address} label={texts.paper.qr} />
      <p>
        {texts.paper.how}
        <br />
        <strong>{address.replace(/^https?:\/\//, '')}</strong>
        <br />
        {texts.paper.until(dayText(validUntil))}
      </p>
    </aside>
  )
}

/** The same demand elsewhere: who advertises it, and where. Each has its own page. */
function AlsoAt({ vacancies }: { readonly vacancies: readonly VacancyView[] }): Child {
  return (
    <section aria-labelledby="also">
      <h2 id="also">{texts.also(vacancies.length)}</h2>
      <p class="hint">{texts.alsoHint}</p>
      <ul class="rows">
        {vacancies.map((view) => (
          <li>
            <h3>
              <a href={`/vacancies/${view.code}`}>{view.title}</a>
            </h3>
            <p class="row">
              <span>{texts.alsoBy(view.agency?.name ?? view.employer.name, view.source?.name)}</span>
              <span>
                {view.address === undefined
                  ? districtName(view.district.code)
                  : texts.place(districtName(view.district.code), view.address)}
              </span>
              <strong>{payText(view.pay)}</strong>
              <span>{texts.headcount(view.headcount)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function KeyFacts({ view }: { readonly view: VacancyView }): Child {
  const label = texts.facts
  return (
    <Facts
      rows={[
        [label.pay, payText(view.pay)],
        [label.basis, view.pay.basis],
        [label.headcount, texts.headcount(view.headcount)],
        [
          label.place,
          view.address === undefined ? districtName(view.district.code) : texts.place(districtName(view.district.code), view.address),
        ],
        [label.level, view.level === undefined ? undefined : texts.levelFrom(levelName(view.level.key))],
        [label.shift, view.shift],
        [label.occupation, view.occupation === undefined ? undefined : texts.occupation(view.occupation.name, view.occupation.code)],
        [label.until, dayText(view.validUntil)],
        [label.code, view.code],
      ]}
    />
  )
}

/** As many fairs as leave room on the one sheet that a printed ad is. */
const onPaper = 2

/** Where to meet the employer: fairs that are still to come, and the booth. */
function AtFairs({ view, fairs }: { readonly view: VacancyView; readonly fairs: readonly FairView[] }): Child {
  const booths = new Map(view.fairs?.map(({ code, booth }) => [code, booth]))
  return (
    <section aria-labelledby="fairs">
      <h2 id="fairs">{texts.fairs}</h2>
      <ul class="rows">
        {fairs.map((fair, at) => (
          <li class={at < onPaper ? undefined : 'screen'}>
            <h3>
              <a href={`/fairs/${fair.code}`}>{fair.title}</a>
            </h3>
            <p class="row">
              <span>{whenAndWhere(fair)}</span>
              <strong>{texts.booth(booths.get(fair.code) ?? '')}</strong>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Employer({ view, answers, verifications = [], today }: Pick<Model, 'view' | 'answers' | 'verifications' | 'today'>): Child {
  const { employer, agency, source } = view
  return (
    <aside class="aside" aria-labelledby="employer">
      <h2 id="employer">{texts.employer}</h2>
      <Facts
        rows={[
          [texts.employer, employer.name],
          [texts.employerDistrict, employer.district && districtName(employer.district)],
          [texts.postedBy, agency === undefined || source !== undefined ? undefined : licensed(agency)],
          [texts.source, source === undefined ? undefined : <SourceOf view={view} />],
          [texts.published, <LocalTime at={view.publishedAt} clock={false} />],
          [
            texts.refreshed,
            civilDateOf(view.refreshedAt) === civilDateOf(view.publishedAt) ? undefined : <LocalTime at={view.refreshedAt} clock={false} />,
          ],
        ]}
      />
      {verifications.map(({ name, verifiedOn, validUntil }) => (
        <p class="quiet">
          {today !== undefined && validUntil < today ? texts.lapsed(name, validUntil) : texts.verification(name, verifiedOn, validUntil)}
        </p>
      ))}
      {employer.verifiedOn === undefined && <p class="quiet">{texts.notVerified}</p>}
      {answers !== undefined && (
        <p class="quiet">
          {answerRateText(answers)} <a href="/help/matching#answers">{texts.answersRule}</a>
        </p>
      )}
    </aside>
  )
}

/** The source of a re-post, named as the law wants it; the agency that re-posts beside it. */
function SourceOf({ view: { source, agency } }: { readonly view: VacancyView }): Child {
  if (source === undefined) return null
  return (
    <>
      {source.url === undefined ? (
        source.name
      ) : (
        <a href={source.url} rel="nofollow noopener">
          {source.name}
        </a>
      )}
      {agency !== undefined && texts.reposter(agency.name)}
    </>
  )
}

function licensed({ name, licence }: NonNullable<VacancyView['agency']>): string {
  return licence === undefined ? name : texts.licensed(name, licence)
}

function Text({ title, text }: { readonly title: string; readonly text: string }): Child {
  return (
    <>
      <h2>{title}</h2>
      {text.split('\n').map((line) => (
        <p>{line}</p>
      ))}
    </>
  )
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }): Child {
  if (items.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <Bullets items={items} />
    </>
  )
}

/** Posts to the desk: the public function changes nothing. */
function ReportForm({ code }: { readonly code: string }): Child {
  return (
    <section class="actions" aria-label={texts.report}>
      <details>
        <summary>{texts.report}</summary>
        <p>{texts.reportHint}</p>
        <form method="post" action="/reports">
          <input type="hidden" name="about" value="vacancy" />
          <input type="hidden" name="ref" value={code} />
          <Choices
            kind="radio"
            name="category"
            label={texts.ground}
            form={emptyForm}
            options={categoriesOf.vacancy.map((value) => ({ value, label: categoryNames[value] }))}
          />
          <Field name="text" label={texts.text} rows={3} form={emptyForm} required />
          <button type="submit" class="second">
            {texts.submit}
          </button>
        </form>
      </details>
    </section>
  )
}
