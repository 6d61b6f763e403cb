import type { Child } from 'hono/jsx'
import { type DistrictCode, districtName } from '#shared/reference/districts.ts'
import { calendarPath } from './calendar-path.ts'
import { texts } from './texts.ts'

/** How to get the fairs into one's own calendar. The hint for WeChat stands always: pages are cached for all browsers alike. */
export function Subscribe({ baseUrl, district }: { readonly baseUrl: string; readonly district?: DistrictCode | undefined }): Child {
  const path = calendarPath(`/fairs.ics${district === undefined ? '' : `?district=${district}`}`)
  return (
    <section class="aside" aria-labelledby="subscribe">
      <h2 id="subscribe">{texts.subscribe.title}</h2>
      <p>{texts.subscribe.text}</p>
      <p>
        <a class="button second" href={`webcal://${new URL(baseUrl).host}${path}`}>
          {district === undefined ? texts.subscribe.all : texts.subscribe.only(districtName(district))}
        </a>
      </p>
      <p class="hint">
        {texts.subscribe.address}
        <a href={path}>{`${baseUrl}${path}`}</a>
      </p>
      <p class="hint">{texts.subscribe.wechat}</p>
    </section>
  )
}
