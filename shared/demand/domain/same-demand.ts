import { createHash } from 'node:crypto'
import { foldText } from './lint/folded-text.ts'
import type { Vacancy } from './vacancy.ts'

/**
 * What makes two ads of one organisation the same demand: poster, employer, title, occupation and district (design: duplicates are refused
 * within an organisation only). A digest, because it becomes a key.
 */
export function demandKey({ postedBy, employer, content }: Pick<Vacancy, 'postedBy' | 'employer' | 'content'>): string {
  const parts = [postedBy.id, employer.id ?? employer.name, bare(content.title), content.occupationCode ?? '', content.district ?? '']
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 32)
}

/** While it has one of these states an ad stands in the way of its like. */
export function holdsDemand({ state }: Pick<Vacancy, 'state'>): boolean {
  return state === 'SUBMITTED' || state === 'PUBLISHED' || state === 'SUSPENDED'
}

/** A text without letter case, width, spaces and signs. */
export function bare(title: string): string {
  return foldText(title).text.replaceAll(/[\s\p{P}\p{S}]/gu, '')
}
