import type { Child } from 'hono/jsx'
import type { BoothPlanView } from '#shared/fairs/domain/booth-plan-view.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import type { OpenExhibitor } from '#shared/fairs/use-cases/open-exhibitors.ts'
import { listed } from '#shared/kernel/language.ts'
import { Figures, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Props = { readonly fair: FairView; readonly exhibitors: readonly OpenExhibitor[]; readonly plan: BoothPlanView | undefined }

/** Who comes, by booth, from the booking on; the posts one by one are on a page of their own. */
export function Exhibitors({ fair, exhibitors, plan }: Props): Child {
  if (fair.state === 'CANCELLED' || (exhibitors.length === 0 && plan === undefined)) return null
  const posts = exhibitors.flatMap((exhibitor) => exhibitor.posts)
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
              <Row exhibitor={exhibitor} named={new Set(exhibitors.map(({ hall }) => hall)).size > 1} />
            ))}
          </Table>
        </>
      )}
    </section>
  )
}

/** `named`: there are several halls, so each is named. */
type RowProps = { readonly exhibitor: OpenExhibitor; readonly named: boolean }

const shownPosts: number = 3

function Row({ exhibitor: { booth, hall, name, kind, licence, dispatchLicence, posts }, named }: RowProps): Child {
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
