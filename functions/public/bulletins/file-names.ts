import { issueTitle } from '#shared/bulletins/domain/wording.ts'
import type { PublishedBulletin } from '#shared/bulletins/use-cases/read-published-bulletin.ts'
import { issueAddress } from './addresses.ts'

/** A version never changes, but which one is the present one may. */
export function fileOf({ compiled, version }: PublishedBulletin, ending: string, table?: string) {
  const title = [issueTitle(compiled), ...(table === undefined ? [] : [table]), `v${version.version}`].join('-')
  return { headers: named(title, ending), cache: 300 }
}

/** The name under which a browser keeps a file (RFC 6266): in Chinese, and in plain letters for what cannot. */
export function named(title: string, ending: string): { readonly 'content-disposition': string } {
  const plain = title.replaceAll(/[^A-Za-z0-9-]+/g, '').replace(/^-+/, '') || 'list'
  return {
    'content-disposition': `attachment; filename="bulletin-${plain}.${ending}"; filename*=UTF-8''${encodeURIComponent(`${title}.${ending}`)}`,
  }
}

export function addressOf({ view, version }: PublishedBulletin, baseUrl: string): string {
  return `${baseUrl}${issueAddress(view.code, version.version)}`
}
