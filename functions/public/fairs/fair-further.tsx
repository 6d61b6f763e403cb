import type { Child } from 'hono/jsx'
import type { BoothPlanView } from '#shared/fairs/domain/booth-plan-view.ts'
import type { FairView } from '#shared/fairs/domain/fair-view.ts'
import { phaseOf } from '#shared/fairs/domain/phase.ts'
import { clock } from '#shared/fairs/domain/wording.ts'
import { inOneLine, labelled, listed } from '#shared/kernel/language.ts'
import { yuan } from '#shared/kernel/money.ts'
import { Bullets, Facts, LocalTime, Table } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

type Props = { readonly fair: FairView }

/** What visitors want to know beside the facts: the areas, the programme, the live streams, whom to ask. */
export function Further({ fair }: Props): Child {
  const { areas, programme, streams, contacts } = fair
  return (
    <>
      {areas.length > 0 && (
        <>
          <h2>{texts.further.areas}</h2>
          <Bullets
            items={areas.map(({ name, booths, about }) =>
              areaText(name, [...(booths === undefined ? [] : [texts.list.booths(booths)]), ...(about === undefined ? [] : [about])]),
            )}
          />
        </>
      )}
      {programme.length > 0 && (
        <>
          <h2>{texts.further.programme}</h2>
          <Bullets
            items={programme.map(({ at, what }) =>
              at === undefined ? (
                what
              ) : (
                <>
                  {<LocalTime at={at} />} {what}
                </>
              ),
            )}
          />
        </>
      )}
      {streams.length > 0 && (
        <>
          <h2>{texts.further.streams}</h2>
          <Bullets
            items={streams.map(({ startsAt, endsAt, platform, url, topic }) => (
              <>
                <LocalTime at={startsAt} />
                {endsAt !== undefined && `–${clock(endsAt)}`}{' '}
                {url === undefined ? (
                  platform
                ) : (
                  <a href={url} rel="nofollow noopener">
                    {platform}
                  </a>
                )}{' '}
                {topic}
              </>
            ))}
          />
        </>
      )}
      {contacts.length > 0 && (
        <>
          <h2>{texts.further.contacts}</h2>
          <Bullets
            items={contacts.map(({ matter, name, phone }) => (
              <>
                {texts.further.contact(matter, name ?? '')}
                <a href={`tel:${phone}`}>{phone}</a>
              </>
            ))}
          />
        </>
      )}
    </>
  )
}

/** What exhibitors want to know, folded away from those who look for work. */
export function ForExhibitors({ fair, plan, now }: Props & { readonly plan: BoothPlanView | undefined; readonly now: string }): Child {
  const { booking, fees, materials, rules, checkIn, state } = fair
  const nothing = plan === undefined && booking === undefined && fees === undefined && checkIn === undefined
  if (state === 'CANCELLED' || phaseOf(fair, now) === 'ended' || (nothing && materials.length === 0 && rules.length === 0)) return null
  return (
    <details class="part">
      <summary>{texts.further.forExhibitors}</summary>
      <Facts
        rows={[
          [texts.further.bookingFrom, instant(plan?.opensAt ?? booking?.from)],
          [texts.further.bookingUntil, instant(plan?.closesAt ?? booking?.until)],
          [texts.further.bookingHow, booking?.how],
          [
            texts.fair.checkIn,
            checkIn && listed([`${clock(checkIn.from)}–${clock(checkIn.until)}`, ...(checkIn.place === undefined ? [] : [checkIn.place])]),
          ],
          [texts.further.fees, fees && listed([texts.further.feesAre[fees.exhibitors], ...(fees.note === undefined ? [] : [fees.note])])],
        ]}
      />
      {fees !== undefined && fees.boothTypes.length > 0 && (
        <Table
          caption={texts.further.boothTypes}
          columns={[texts.further.type, texts.further.size, texts.further.price, texts.further.count, texts.further.includes]}
        >
          {fees.boothTypes.map(({ name, size, price, count, includes }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{size}</td>
              <td class="number">{price === 0 ? texts.further.feesAre.free : yuan(price)}</td>
              <td class="number">{count}</td>
              <td>{includes}</td>
            </tr>
          ))}
        </Table>
      )}
      {materials.map(({ whom, items }) => (
        <>
          <h3>{texts.further.materials(whom)}</h3>
          <Bullets items={items} />
        </>
      ))}
      {rules.length > 0 && (
        <>
          <h3>{texts.further.rules}</h3>
          <Bullets items={rules} />
        </>
      )}
      <p>
        <a href={`/employer/fairs/${fair.code}`} rel="nofollow">
          {texts.further.book}
        </a>
      </p>
    </details>
  )
}

function areaText(name: string, facts: readonly string[]): string {
  return facts.length === 0 ? name : labelled(name, inOneLine(facts))
}

function instant(at: string | undefined): Child | undefined {
  return at === undefined ? undefined : <LocalTime at={at} />
}
