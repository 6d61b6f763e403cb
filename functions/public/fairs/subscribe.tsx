import type { Child } from 'hono/jsx'
import { type DistrictCode, districts } from '#shared/reference/districts.ts'
import { zh } from './texts.ts'

/** How to get the fairs into one's own calendar. The hint for WeChat stands always: pages are cached for all browsers alike. */
export function Subscribe({ baseUrl, district }: { readonly baseUrl: string; readonly district?: DistrictCode | undefined }): Child {
  const path = `/fairs.ics${district === undefined ? '' : `?district=${district}`}`
  return (
    <section class="aside" aria-labelledby="subscribe">
      <h2 id="subscribe">{zh.subscribe.title}</h2>
      <p>{zh.subscribe.text}</p>
      <p>
        <a class="button second" href={`webcal://${new URL(baseUrl).host}${path}`}>
          {district === undefined ? zh.subscribe.all : zh.subscribe.only(districts[district].name)}
        </a>
      </p>
      <p class="hint">
        {zh.subscribe.address}
        <a href={path}>{`${baseUrl}${path}`}</a>
      </p>
      <p class="hint">{zh.subscribe.wechat}</p>
    </section>
  )
}
