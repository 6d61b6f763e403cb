import type { Child } from 'hono/jsx'
import { dayText } from '#shared/kernel/day-text.ts'
import { licence } from '#shared/kernel/licence.ts'
import type { Snapshot } from '#shared/open-data/domain/snapshot.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Bullets, Facts, Table } from '#shared/platform/pages/parts.tsx'
import { snapshotData } from './snapshot-data.ts'
import { texts } from './texts.ts'

type Model = { readonly snapshot: Snapshot | undefined; readonly baseUrl: string }

/** What is open, how to take it, under which terms, and what will not change without notice: for people who never used an API. */
export function openDataPage(model: Model): Page {
  return {
    title: texts.title,
    description: texts.description,
    cache: 600,
    ...(model.snapshot === undefined ? {} : { data: [snapshotData(model.snapshot, model.baseUrl)] }),
    body: <OpenData {...model} />,
  }
}

function OpenData({ snapshot, baseUrl }: Model): Child {
  return (
    <article class="narrow">
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <h2>{texts.what}</h2>
      <Contents snapshot={snapshot} />
      <h2 id="snapshots">{texts.whole}</h2>
      <p>{texts.wholeText}</p>
      {snapshot === undefined ? <p>{texts.notYet}</p> : <Files snapshot={snapshot} />}
      <h2 id="changes">{texts.follow}</h2>
      <p>{texts.followText}</p>
      <ol>
        {texts.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h3>{texts.sample}</h3>
      <pre tabindex={0}>
        <code>{sampleOf(baseUrl, snapshot)}</code>
      </pre>
      <p class="hint">{texts.delay}</p>
      <h2 id="lists">{texts.lists}</h2>
      <Bullets items={texts.listItems} />
      <p>
        <a href="/developers/api">{texts.docs}</a>
      </p>
      <h2 id="subscribe">{texts.subscribe}</h2>
      <p>{texts.subscribeText}</p>
      <Feeds />
      <h2>{texts.embed}</h2>
      <p>
        {texts.embedText} <a href="/park/embed">{texts.embedLink}</a>
      </p>
      <h2 id="licence">{texts.licence}</h2>
      <Bullets items={texts.licenceItems} />
      <p>
        <a href={licence.url} rel="license noopener">
          {texts.licenceLink}
        </a>
      </p>
      <h2 id="deprecation">{texts.future}</h2>
      <Bullets items={texts.futureItems} />
      <p>
        <a href="/developers/api#deprecation">{texts.futureLink}</a>
      </p>
    </article>
  )
}

const lists = { vacancy: 'vacancies', fair: 'fairs', bulletin: 'bulletins' } as const

const feeds = { ics: '/fairs.ics', atom: '/vacancies.atom', json: '/vacancies.json', csv: '/vacancies.csv' } as const

function Feeds(): Child {
  return (
    <Facts
      rows={(Object.keys(feeds) as (keyof typeof feeds)[]).map((ending) => [
        `.${ending}`,
        <>
          {texts.feeds[ending]} <a href={feeds[ending]}>{feeds[ending]}</a>
        </>,
      ])}
    />
  )
}

function Contents({ snapshot }: Pick<Model, 'snapshot'>): Child {
  const { columns } = texts
  const counts = snapshot && { vacancy: snapshot.counts.demands, fair: snapshot.counts.fairs, bulletin: snapshot.counts.bulletins }
  return (
    <>
      <Table caption={texts.now} columns={[columns.content, columns.count, columns.page, columns.list]} stack>
        {(Object.keys(lists) as (keyof typeof lists)[]).map((kind) => (
          <tr>
            <th scope="row" data-label={columns.content}>
              {texts.kinds[kind]}
            </th>
            <td data-label={columns.count}>{counts === undefined ? texts.unknown : texts.counted(counts[kind])}</td>
            <td data-label={columns.page}>
              <a href={`/${lists[kind]}`}>/{lists[kind]}</a>
            </td>
            <td data-label={columns.list}>
              <a href={`/v1/open/${lists[kind]}`}>/v1/open/{lists[kind]}</a>
            </td>
          </tr>
        ))}
      </Table>
      {snapshot !== undefined && <p class="hint">{texts.asOf(dayText(snapshot.day))}</p>}
    </>
  )
}

function Files({ snapshot }: { readonly snapshot: Snapshot }): Child {
  const { day, counts, files } = snapshot
  const { fileColumns: columns } = texts
  const at = `/v1/open/snapshots/${day}`
  return (
    <>
      <Table caption={texts.files(dayText(day))} columns={[columns.name, columns.lines, columns.size, columns.sha256]} stack>
        {files.map(({ name, lines, bytes, sha256 }) => (
          <tr>
            <th scope="row" data-label={columns.name}>
              <a href={`${at}/${name}`} download>
                {name}
              </a>
            </th>
            <td class="number" data-label={columns.lines}>
              {texts.counted(lines)}
            </td>
            <td class="number" data-label={columns.size}>
              {texts.size(bytes)}
            </td>
            <td data-label={columns.sha256}>
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
      </Table>
      {counts.vacancies !== counts.demands && <p class="hint">{texts.demandsNote(counts.vacancies, counts.demands)}</p>}
      <p class="row">
        <a href={at}>{texts.manifest}</a>
        <a href="/v1/open/snapshots">{texts.allSnapshots}</a>
      </p>
    </>
  )
}

/** What somebody types who tries it. */
function sampleOf(baseUrl: string, snapshot: Snapshot | undefined): string {
  const since = snapshot?.since ?? '2026-12-01T00:00:00.000Z'
  return [
    `curl -s ${baseUrl}/v1/open/snapshots/latest`,
    `curl -s ${baseUrl}/v1/open/snapshots/latest/vacancy-1.ndjson.gz | gunzip | head -n 1`,
    `curl -s '${baseUrl}/v1/open/changes?since=${since}&limit=5'`,
  ].join('\n')
}
