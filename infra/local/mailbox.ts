import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What left the system, as its receiver has it. */
export type Letter = { readonly at: string; readonly to: string; readonly text: string } & (
  | { readonly channel: 'sms' }
  | { readonly channel: 'mail'; readonly subject: string }
)

export type Mailbox = {
  /** Gives the number of the letter, counted from 1. */
  readonly take: (letter: Letter) => number
  /** Newest first, from number `before` down; `next` is where the following page begins. */
  readonly page: (asked: { readonly before?: number | undefined; readonly limit: number }) => {
    readonly letters: readonly (Letter & { readonly number: number })[]
    readonly next?: number
  }
}

/** Where local SMS and mail end: a line a letter in a file. Nothing is sent to anybody. */
export function createMailbox(file: string): Mailbox {
  const all = (): readonly string[] => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [])
  return {
    take: (letter) => {
      mkdirSync(dirname(file), { recursive: true })
      appendFileSync(file, `${JSON.stringify(letter)}\n`)
      return all().length
    },
    page: ({ before, limit }) => {
      const lines = all()
      const end = Math.min(lines.length, before ?? lines.length)
      const begin = Math.max(0, end - limit)
      const letters = lines.slice(begin, end).map((line, place) => ({ ...(JSON.parse(line) as Letter), number: begin + place + 1 }))
      return { letters: letters.toReversed(), ...(begin > 0 ? { next: begin } : {}) }
    },
  }
}
