import type { Mention, Reading } from './mentions.ts'

/** The word that makes a title another kind of post: a managing word always, any other only beside the trade it sells, teaches or designs. */
export function roleOf({ mentions }: Reading): Mention | undefined {
  const role = mentions.find((mention) => mention.kind === 'post')
  const beside = mentions.some((mention) => mention.kind === 'trade' || mention.kind === 'hint' || mention.kind === 'skill')
  return role !== undefined && (role.id === 'managing' || beside) ? role : undefined
}
