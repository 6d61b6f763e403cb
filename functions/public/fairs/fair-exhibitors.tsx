import type { Child } from 'hono/jsx'
import type { BoothPlanView } from '#shared/fairs/domain/booth-plan-view.ts'
import type { OpenExhibitor } from '#shared/fairs/domain/exhibitor-view.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { phaseOf } from '#shared/fairs/domain/phase.ts'
import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import { listed } from '#shared/kernel/language.ts'
import { Figures, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Props = {
  readonly fair: FairView
  readonly exhibitors: readonly OpenExhibitor[]
  readonly plan: BoothPlanView | undefined
  readonly now: string
}

/** Who comes, by booth, from the booking on; the posts one by one are on a page of their own. */
export function Exhibitors({ fair, exhibitors, plan, now }: Props): Child {
  if (fair.state === 'CANCELLED' || (exhibitors.length === 0 && plan === undefined)) return null
  const posts = exhibitors.flatMap((exhibitor) => exhibitor.posts)
  const named = new Set(exhibitors.map(({ hall }) => hall)).size > 1
  // How somebody stands now says nothing of a fair that is over.
  const today = phaseOf(fair, now) === 'ended' ? undefined : civilDateOf(now)
  return (
    <section aria-labelledby="exhibitors">
      <h2 id="exhibitors">{texts.exhibitors.title}</h2>
      <p class="actions">
        {exhibitors.length > 0 && (
          <a class="button second" href={`/fairs/${fair.code}/positions`}>
            {texts.exhibitors.positions}
          </a>
        )}
        {plan !== undefined && (
          <a class="button second" href={`/fairs/${fair.code}/plan`}>
            {texts.plan.link}
          </a>
        )}
      </p>
      {exhibitors.length === 0 ? (
        <p>{texts.exhibitors.none}</p>
      ) : (
        <>
          <Figures
            rows={[
              [texts.exhibitors.employers, exhibitors.length],
              [texts.exhibitors.posts, posts.length],
              [texts.exhibitors.headcount, posts.reduce((total, post) => total + post.headcount, 0)],
            ]}
          />
          <Table
            caption={texts.exhibitors.caption}
            columns={[texts.exhibitors.booth, texts.exhibitors.employer, texts.exhibitors.looksFor, texts.exhibitors.headcount]}
            stack
          >
            {exhibitors.map((exhibitor) => (
              <Row exhibitor={exhibitor} named={named} today={today} />
            ))}
          </Table>
        </>
      )}
    </section>
  )
}

/** `named`: there are several halls, so each is named. */
type RowProps = { readonly exhibitor: OpenExhibitor; readonly named: boolean; readonly today: CivilDate | undefined }

const shownPosts: number = 3

function Row({ exhibitor: { booth, hall, name, kind, licence, dispatchLicence, verification, posts }, named, today }: RowProps): Child {
  const different = [...new Set(posts.map(({ title }) => title))]
  const titles = listed(different.slice(0, shownPosts))
  return (
    <tr>
      <th scope="row" data-label={texts.exhibitors.booth}>
        {booth}
        {named && <small> {hall}</small>}
      </th>
      <td data-label={texts.exhibitors.employer}>
        {name}
        {kind === 'agency' && licence !== undefined && <small> {texts.exhibitors.licence(licence)}</small>}
        {dispatchLicence !== undefined && <small> {texts.exhibitors.dispatchLicence(dispatchLicence)}</small>}
        {verification !== undefined && today !== undefined && <small> {verifiedText(verification, today)}</small>}
      </td>
      <td data-label={texts.exhibitors.looksFor}>
        {different.length > shownPosts ? texts.exhibitors.more(titles, posts.length) : titles || texts.exhibitors.noPost}
      </td>
      <td class="number" data-label={texts.exhibitors.headcount}>
        {posts.reduce((total, post) => total + post.headcount, 0)}
      </td>
    </tr>
  )
}

/** When it was last verified and until when that counts, as on the page of an ad. */
function verifiedText({ verifiedOn, validUntil }: NonNullable<OpenExhibitor['verification']>, today: CivilDate): string {
  return validUntil < today ? texts.exhibitors.lapsed(validUntil) : texts.exhibitors.verified(verifiedOn, validUntil)
}
