import { issueTitle } from '#shared/bulletins/domain/wording.ts'
import type { PublishedBulletin } from '#shared/bulletins/use-cases/read-published-bulletin.ts'
import { issueAddress } from './addresses.ts'

/** A version never changes, but which one is the present one may. */
export function fileOf({ compiled, version }: PublishedBulletin, ending: string, table?: string) {
  const more = [...(table === undefined ? [] : [table]), `v${version.version}`]
  const names = { title: [issueTitle(compiled), ...more].join('-'), plain: [compiled.period, ...more].join('-') }
  return { headers: named(names, ending), cache: 300 }
}

/** The name under which a browser keeps a file (RFC 6266): in Chinese, and in plain letters for what cannot. */
export function named(
  { title, plain }: { readonly title: string; readonly plain: string },
  ending: string,
): { readonly 'content-disposition': string } {
  return {
    'content-disposition': `attachment; filename="bulletin-${plain}.${ending}"; filename*=UTF-8''${encodeURIComponent(`${title}.${ending}`)}`,
  }
}

export function addressOf({ view, version }: PublishedBulletin, baseUrl: string): string {
  return `${baseUrl}${issueAddress(view.code, version.version)}`
}
