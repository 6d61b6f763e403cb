import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { always } from '#shared/platform/http/once.ts'
import { mistakesIn } from '../support/html-mistakes.ts'
import { sharedSystem } from '../support/local-system.ts'
import { calendarFaults } from '../support/rfc5545.ts'
import { asMember, made, makeOrganisation } from '../support/roles.ts'
import { Dataset, Event, JobPosting } from '../support/structured-data.ts'
import { storeOn } from '../support/test-store.ts'
import { makeVacancy } from '../support/things/vacancy.ts'

const { url, dynamo, invoke, moveClock, allFindable } = sharedSystem()

type Got = { readonly status: number; readonly headers: Headers; readonly text: string }

async function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  const answer = await fetch(`${url}${path}`, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

async function json<T>(path: string): Promise<T> {
  return JSON.parse((await get(path)).text) as T
}

type Snapshot = {
  readonly since: string
  readonly counts: Readonly<Record<'vacancies' | 'demands' | 'fairs' | 'bulletins', number>>
  readonly files: readonly { readonly name: string; readonly lines: number }[]
}
type Listed = { readonly items: readonly { readonly code: string }[]; readonly next?: string; readonly total?: number }

/** All things of an open list, page after page. */
async function all(path: string): Promise<readonly string[]> {
  const codes: string[] = []
  let next: string | undefined
  do {
    const at = new URL(path, url)
    at.searchParams.set('limit', '100')
    if (next !== undefined) at.searchParams.set('cursor', next)
    const page = await json<Listed>(`${at.pathname}${at.search}`)
    codes.push(...page.items.map(({ code }) => code))
    next = page.next
  } while (next !== undefined)
  return codes
}

let snapshot: Snapshot
let vacancies: readonly string[]
let fairs: readonly string[]
let bulletins: readonly string[]

beforeAll(async () => {
  await moveClock()
  await allFindable()
  await invoke('clock', { job: 'open-data-snapshot', again: true })
  snapshot = await json<Snapshot>('/v1/open/snapshots/latest')
  vacancies = await all('/v1/open/vacancies')
  fairs = [...(await all('/v1/open/fairs?tab=upcoming')), ...(await all('/v1/open/fairs?tab=past'))]
  bulletins = await all('/v1/open/bulletins')
})

describe('a snapshot', () => {
  it('counts what the lists count', async () => {
    const { total } = await json<Listed>('/v1/open/vacancies?limit=1')
    expect(snapshot.counts.demands).toBe(total)
    expect(vacancies).toHaveLength(snapshot.counts.demands)
    expect(snapshot.counts).toMatchObject({ fairs: new Set(fairs).size, bulletins: bulletins.length })
    expect(vacancies.length * fairs.length * bulletins.length).toBeGreaterThan(0)
  })

  it('holds in its files what the lists hold', async () => {
    for (const [kind, listed] of Object.entries({ vacancy: vacancies, fair: fairs, bulletin: bulletins })) {
      const answer = await fetch(`${url}/v1/open/snapshots/latest/${kind}-1.ndjson.gz`)
      expect(answer.headers.get('content-type')).toBe('application/gzip')
      const text = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()
      const codes = text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { code: string }).code)
      expect(codes).toEqual(expect.arrayContaining([...listed]))
      expect(codes).toHaveLength(snapshot.files.find(({ name }) => name === `${kind}-1.ndjson.gz`)?.lines ?? -1)
    }
  })

  it('goes on in the stream, whose pages lead on by themselves', async () => {
    const first = await get('/v1/open/changes?limit=1')
    const { next, more } = JSON.parse(first.text) as { readonly next: string; readonly more: boolean }
    expect(more).toBe(true)
    expect(first.headers.get('link')).toContain(`</v1/open/changes?limit=1&since=${encodeURIComponent(next)}>; rel="next"`)
    expect((await get(`/v1/open/changes?since=${encodeURIComponent(snapshot.since)}`)).status).toBe(200)
    expect((await get('/v1/open/changes?since=yesterday')).status).toBe(400)
    expect((await get('/v1/open/snapshots/2020-01-01')).status).toBe(404)
    expect((await get('/v1/open/snapshots/latest/vacancy-99.ndjson.gz')).status).toBe(404)
  })
})

describe('an answer for everybody', () => {
  it.each([
    '/v1/open/vacancies?limit=2',
    '/v1/open/fairs',
    '/v1/open/bulletins',
    '/v1/open/snapshots/latest',
    '/v1/open/snapshots/latest/fair-1.ndjson.gz',
    '/vacancies',
    '/fairs',
    '/bulletins',
    '/open-data',
    '/vacancies.atom',
    '/vacancies.csv',
    '/sitemap.xml',
  ])('%s is not sent again to who has it', async (path) => {
    const first = await get(path)
    const tag = first.headers.get('etag') ?? ''
    expect([first.status, tag]).toEqual([200, expect.stringMatching(/^(?:W\/)?"[\w-]{22}"$/)])
    const opaque = tag.replace('W/', '')
    for (const known of [tag, opaque, `W/${opaque}`, `"x", ${tag}`]) {
      const second = await get(path, { 'if-none-match': known })
      expect([second.status, second.text.length, second.headers.get('etag')]).toEqual([304, 0, tag])
    }
    expect((await get(path, { 'if-none-match': '"x"' })).status).toBe(200)
  })

  it('says under which licence it may be used, to scripts of other sites as well', async () => {
    for (const path of ['/v1/open/vacancies?limit=1', '/v1/open/changes?limit=1']) {
      const { headers } = await get(path)
      expect(headers.get('link')).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    expect((await get('/openapi.json')).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what is subscribed to', () => {
  const query = `?district=330109&sort=newest`

  it('is the same list in every form', async () => {
    const listed = await all(`/v1/open/vacancies${query}`)
    const feed = await json<{ readonly items: readonly { readonly id: string; readonly _vacancy: { readonly code: string } }[] }>(
      `/vacancies.json${query}`,
    )
    expect(feed.items.map((item) => item._vacancy.code)).toEqual(listed.slice(0, 50))
    const atom = (await get(`/vacancies.atom${query}`)).text
    expect([...atom.matchAll(/<id>[^<]+\/vacancies\/([2-9a-z]{10})<\/id>/g)].map(([, code]) => code)).toEqual(listed.slice(0, 50))
    const table = (await get(`/vacancies.csv${query}`)).text
    expect(
      table
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.slice(0, 10)),
    ).toEqual(listed)
    const calendar = (await get(`/vacancies.ics${query}`)).text
    expect([...calendar.matchAll(/^UID:vacancy-([2-9a-z]{10})@/gm)].map(([, code]) => code)).toEqual(listed.slice(0, 50))
    expect(calendarFaults(calendar)).toEqual([])
    const page = (await get(`/vacancies${query}`)).text
    expect(page).toContain(`<link rel="alternate" type="application/atom+xml" href="/vacancies.atom?district=330109&amp;sort=newest"`)
  })

  it('speaks the reader’s language, under the same ids', async () => {
    const feeds = await Promise.all(
      ['', '/en'].map(async (language) => json<{ items: { id: string; url: string }[] }>(`${language}/vacancies.json`)),
    )
    expect(feeds[1]?.items.map(({ id }) => id)).toEqual(feeds[0]?.items.map(({ id }) => id))
    expect(feeds[1]?.items[0]?.url).toContain('/en/vacancies/')
  })
})

describe('the site map', () => {
  const locations = (text: string): readonly string[] =>
    [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => (at ?? '').replace(url, ''))

  it('leads to every public thing in both languages, and is named in robots.txt', async () => {
    expect((await get('/robots.txt')).text).toContain(`Sitemap: ${url}/sitemap.xml`)
    const parts = locations((await get('/sitemap.xml')).text)
    expect(parts).toEqual(expect.arrayContaining(['/sitemap.xml?part=pages', '/sitemap.xml?part=recent', '/sitemap.xml?part=vacancy-1']))
    const texts = await Promise.all(parts.map(async (part) => (await get(part)).text))
    const pages = new Set(texts.flatMap(locations))
    for (const code of vacancies) expect(pages).toContain(`/en/vacancies/${code}`)
    for (const code of fairs) expect(pages).toContain(`/fairs/${code}`)
    for (const code of bulletins) expect(pages).toContain(`/bulletins/${code}`)
    for (const [, at] of texts.join('').matchAll(/<lastmod>([^<]+)</g)) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    const fixed = locations(texts[parts.indexOf('/sitemap.xml?part=pages')] ?? '')
    const answers = await Promise.all(
      [...fixed, `/vacancies/${vacancies[0]}`, `/s/${vacancies[0]}`].map(async (path) => (await get(path)).status),
    )
    expect(answers).toEqual([...fixed.map(() => 200), 200, 303])
    expect((await get('/sitemap.xml?part=vacancy-99')).status).toBe(404)
  })
})

describe('structured data', () => {
  const schemas = { JobPosting, Event, Dataset } as const

  /** The JSON-LD of a page, by its type, each checked. */
  async function typesIn(path: string): Promise<readonly string[]> {
    const { text } = await get(path)
    return [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, data]) => {
      const read = JSON.parse(data ?? '') as { readonly '@type': keyof typeof schemas }
      const checked = schemas[read['@type']]?.safeParse(read)
      expect([path, checked?.error?.issues ?? [], checked?.success]).toEqual([path, [], true])
      return read['@type']
    })
  }

  it('passes the documented schema of its type on every kind of page', async () => {
    for (const language of ['', '/en']) {
      for (const code of vacancies.slice(0, 8)) expect(await typesIn(`${language}/vacancies/${code}`)).toEqual(['JobPosting'])
      for (const code of fairs.slice(0, 6)) expect(await typesIn(`${language}/fairs/${code}`)).toContain('Event')
      for (const code of bulletins.slice(0, 4)) expect(await typesIn(`${language}/bulletins/${code}`)).toEqual(['Dataset'])
      expect(await typesIn(`${language}/open-data`)).toEqual(['Dataset'])
    }
  })

  it('a schema would find what lacks a required property', () => {
    expect(Event.safeParse({ '@context': 'https://schema.org', '@type': 'Event', name: '招聘会' }).success).toBe(false)
    expect(Dataset.safeParse({ '@context': 'https://schema.org', '@type': 'Dataset', name: '公报' }).success).toBe(false)
    expect(JobPosting.safeParse({ '@context': 'https://schema.org', '@type': 'JobPosting', title: '焊工' }).success).toBe(false)
  })
})

describe('an ended vacancy', () => {
  it('answers 410 with open ones like it, its short address still leads there, and it says nothing to search engines', async () => {
    const now = { now: () => new Date().toISOString() }
    const store = storeOn(dynamo, 'local', now)('desk')
    const by = asMember(store, await makeOrganisation(store, 'employer'))
    const titled = await json<{ items: { title: string }[] }>('/v1/open/vacancies?limit=1')
    const vacancy = await makeVacancy(store, by, { title: titled.items[0]?.title ?? '' })
    made(await endVacancy(store)({ by, id: vacancy.id, once: always, ending: { how: 'filled', count: 1 } }))
    await allFindable()
    const page = await get(`/vacancies/${vacancy.code}`)
    expect(page.status).toBe(410)
    expect(page.text).toContain('这些相近的岗位正在招')
    expect(page.text).toMatch(/<h3><a href="\/vacancies\/[2-9a-z]{10}">/)
    expect(page.text).not.toContain('ld+json')
    expect((await get(`/s/${vacancy.code}`)).headers.get('location')).toBe(`/vacancies/${vacancy.code}`)
  })
})

describe('the larger and the bright view', () => {
  it('are chosen by a link, kept by a cookie on every page of every function, and left by a link', async () => {
    const plain = (await get('/fairs?tab=past')).text
    const way = /<a href="(\/view\?show=elder&amp;to=[^"]+)"/.exec(plain)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(plain).not.toContain('data-elder')
    const chosen = await get(way)
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/fairs?tab=past'])
    expect(chosen.headers.get('set-cookie')).toMatch(/^view=elder; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax/)
    for (const path of ['/fairs?tab=past', '/', '/en/vacancies', '/login/ended', '/problems/not-found']) {
      const page = await get(path, { cookie: 'other=1; view=elder.contrast' })
      expect([path, page.text.slice(0, 90)]).toEqual([path, expect.stringMatching(/<html lang="[\w-]+" data-elder="" data-contrast="">/)])
      expect(page.headers.get('vary')).toBe('Cookie')
    }
    const large = await get('/fairs?tab=past', { cookie: 'view=elder' })
    expect(large.text).toContain('/view?show=&amp;to=%2Ffairs%3Ftab%3Dpast')
    expect(large.text).toContain('退出长辈版')
    expect(large.headers.get('etag')).not.toBe((await get('/fairs?tab=past')).headers.get('etag'))
    expect((await get('/view?show=&to=/')).headers.get('set-cookie')).toContain('view=; Path=/; Max-Age=0')
  })

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'fairs', '/a%0d%0ab'])(
    'lead nowhere but into this site: %s',
    async (to) => {
      expect((await get(`/view?show=elder&to=${to}`)).status).toBe(400)
    },
  )
})

describe('inside another site', () => {
  it('a park’s page may be framed, has no script, and is sound HTML in both languages', async () => {
    const { items } = await json<{ items: { park: { id: string; name: string } }[] }>('/v1/open/fairs?limit=1')
    const park = items[0]?.park ?? { id: '', name: '' }
    for (const path of [`/embed/parks/${park.id}`, `/en/embed/parks/${park.id}?theme=dark`]) {
      const { headers, text } = await get(path)
      expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-frame-options')).toBeNull()
      expect(text).not.toContain('<script')
      expect(text).toContain(park.name)
      expect(await mistakesIn(text)).toEqual([])
    }
    const { headers } = await get('/fairs')
    expect([headers.get('x-frame-options'), headers.get('content-security-policy')]).toEqual([
      'SAMEORIGIN',
      expect.stringContaining("frame-ancestors 'none'"),
    ])
    expect(await json<{ name: string; fairs: object[] }>(`/v1/open/parks/${park.id}`)).toMatchObject({ name: park.name })
  })
})
