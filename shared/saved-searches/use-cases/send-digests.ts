import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Operation } from '#shared/platform/dynamo/operations.ts'
import { unchangedTalent } from '#shared/talent/use-cases/unchanged-talent.ts'
import { digestMessage } from '../domain/digest-message.ts'
import { digestPolicyOn, nextTurn } from '../domain/digest-policy.ts'
import type { SavedSearch, SearchOwner } from '../domain/saved-search.ts'
import { dueSearches, getSearch, putSearch } from '../store/saved-searches.ts'
import { lookThrough, type News } from './look-through.ts'

/** `quiet`: looked through and nothing new. `idle`: not asked, because it may not be. `more`: the next run goes on. */
export type DigestReport = { readonly sent: number; readonly quiet: number; readonly idle: number; readonly more: boolean }

/** A run leaves what is left after ten minutes to the next: a function has fifteen. */
const usualPatience = 10 * 60 * 1000
const batch = 25
/** The search, or somebody found, changed meanwhile: it is looked through again. */
const mostRounds = 3

/**
 * Asks the saved searches whose turn it is again and tells their owners what is new: numbers and names of vacancies, never anything of a person. The
 * position is the index of turns: what is done has its next turn there, in the transaction that puts the message, so that a run that was killed
 * is gone on with where it stopped and nothing is sent twice. The transaction also rests on each person counted being as they were read: who
 * withdrew or hid is in no digest that goes out after that (个人信息保护法 15, 47).
 */
export function sendDigests(deps: SearchDeps, patience: number = usualPatience): () => Promise<DigestReport> {
  return async () => {
    const began = Date.parse(deps.clock.now())
    const count = { sent: 0, quiet: 0, idle: 0 }
    let after: Position | undefined
    do {
      const page = await dueSearches(deps.dynamo, deps.clock.now(), { limit: batch, after })
      for (const { owner, id } of page.items) {
        if (Date.parse(deps.clock.now()) - began > patience) return { ...count, more: true }
        const outcome = await settleSearch(deps)(owner, id)
        // The engine is away, or others are at it: a later run finds it where it is.
        if (outcome === 'later') return { ...count, more: true }
        count[outcome] += 1
      }
      after = page.after
    } while (after !== undefined)
    return { ...count, more: false }
  }
}

/** The same of one search. */
function settleSearch(deps: SearchDeps): (owner: SearchOwner, id: string) => Promise<Outcome> {
  return async (owner, id) => {
    for (let round = 0; round < mostRounds; round += 1) {
      // The list may be a moment old.
      const search = await getSearch(deps.dynamo, owner, id)
      const now = deps.clock.now()
      if (search?.nextAt === undefined || search.nextAt > now) return 'quiet'
      const outcome = await settle(deps, search, now)
      if (outcome !== 'again') return outcome
    }
    return 'later'
  }
}

type Outcome = 'sent' | 'quiet' | 'idle' | 'later'

async function settle(deps: SearchDeps, search: SavedSearch, now: string): Promise<Outcome | 'again'> {
  const { settledMinutes } = digestPolicyOn(civilDateOf(now))
  const through = new Date(Date.parse(now) - settledMinutes * 60_000).toISOString()
  const { idle: _, ...turned } = { ...search, rev: search.rev + 1, nextAt: nextTurn(search.rhythm, now) }
  const looked = await lookThrough(deps)(search, { from: search.newSince, through })
  if (!looked.ok) {
    if (looked.error.kind === 'away') return 'later'
    const done = await deps.dynamo.transact([putSearch({ ...turned, idle: looked.error.reason }, search)])
    return done.ok ? 'idle' : 'again'
  }
  const news = bounded(looked.value, now)
  const quiet = sizeOf(news) === 0
  // Saved a moment ago: nothing has settled since.
  const [, newSince = through] = [search.newSince, through].toSorted()
  const after: SavedSearch = { ...turned, newSince, ...(quiet ? {} : { lastSentAt: now }) }
  const done = await deps.dynamo.transact([
    putSearch(after, search),
    ...(quiet ? [] : [outboxMessage(deps, digestMessage(search, figuresOf(news, looked.value))), ...stillSeen(news)]),
  ])
  if (!done.ok) return 'again'
  return quiet ? 'quiet' : 'sent'
}

/** Only so many are told apart: a transaction has room for a hundred operations. */
function bounded(news: News, now: string): News {
  const { mostPeople } = digestPolicyOn(civilDateOf(now))
  return news.kind === 'people' ? { ...news, people: news.people.slice(0, mostPeople) } : news
}

function stillSeen(news: News): readonly Operation[] {
  return news.kind === 'people' ? news.people.map(unchangedTalent) : []
}

function sizeOf(news: News): number {
  return news.kind === 'people' ? news.people.length : news.vacancies.length
}

function figuresOf(news: News, all: News): Parameters<typeof digestMessage>[1] {
  if (news.kind === 'people') return { kind: 'people', people: news.people.length, more: sizeOf(all) > news.people.length }
  return { kind: 'vacancies', titles: news.vacancies.map(({ content }) => content.title) }
}
