import type { TradeFact } from '../facts.ts'
import { skillsOfTrade } from '../lexicon/trades.ts'
import type { Mention, Reading } from './mentions.ts'

/** So much of what the text tells of a trade tells of one time. */
const most = 0.6
/** And so much that it is not only of the past. */
const some = 0.4
/** A word that names the trade counts as much as so many typical skills. */
const named = 2

const count = '(?:[0-9]{1,2}|[一二两三四五六七八九十几]{1,3})'
/** What turns a life back: 先在 …, 早先 …, 前四年 …, 再早五年 …. */
const before = new RegExp(
  `(?<![\u4e00-\u9fff])先(?:在|是|前|做|干|跟|给|学|开|跑|搞|到|去|当|后)|早先|早年|早前|(?<!春节|年底|开工|[月日号天])之前|以前|原来|原先|起先|头前|(?<!年)前头|从前|最早|头几年|一开始|年轻(?:时|的时候)|再(?:早|往前|前)|往前|更早|前面?${count}年|(?<!后)头${count}年|上一份|那时|当时`,
)
/** What brings it to today: 后来 …, 近五年 …, 三年前改 …. */
const since = new RegExp(
  `后来|(?:后面?|后头|近|这|最近|现在这)${count}(?:多|来)?年|${count}年(?:多)?前(?:在|改|转|换|学|盘|开|来|进|回|接|入|跟|到)|现在|目前|如今|眼下|(?<!想|要|愿意)改(?:做|行|干|修|学|跑|开)|(?<!想|要|愿意)转(?:做|行|干|修|岗)|之后|最近`,
)
/** What came beside the work and did not end it: 后三年兼管一个小店. */
const beside = /兼(?=管|做|着|任|顾|带|开|跑|修|看|职|了|干|营|当)|顺带(?=管|做|着|开|跑|修|看|干)|捎带|附带(?=管|做)/
/** A time in a trade that is told in months is short. */
const months = /(?<![年零又\d])(?:[一二两三四五六七八九十几]|1?\d)个多?月(?!后|以后|前|内|考|拿|发|结|一)/
/** What somebody would do tells of no time. */
const wish = /愿意|都(?:行|可以|能|肯|干|做|想)(?!过)|两头|两样|两边/

/**
 * The trades that somebody with several tells of as of an earlier life, or of some months, while another is today's: an earlier trade is long
 * ago even when it was long (matching.md §1, the table of points). Nothing where the text tells no order. Trades in `today` are never past.
 */
export function pastTrades(found: readonly TradeFact[], text: Reading, today: ReadonlySet<string>): ReadonlySet<string> {
  const able = found.filter(({ trade, weak }) => !weak && tells(trade, text))
  if (able.length < 2) return new Set()
  const times = timesOf(text)
  const short = new Set(able.filter(({ trade }) => mostly(trade, text, times, 'short')).map(({ trade }) => trade))
  if (short.size > 0 && short.size < able.length) return short
  const past = able.filter(({ trade }) => !today.has(trade) && mostly(trade, text, times, 'before') && !doneToday(trade, text))
  const later = able.some((one) => !past.includes(one) && shareIn(one.trade, text, times, 'since') >= some)
  return new Set(later ? past.map(({ trade }) => trade) : [])
}

type Time = 'before' | 'since' | 'short' | undefined

/** For each clause of which time it tells. What stands before the first 后来 is earlier, and what before the first 早先 is later. */
function timesOf({ text: all, clauses }: Reading): readonly Time[] {
  const told: Time[] = []
  let turned = false
  let now: Time
  for (const [index, { text, start, sentence }] of clauses.entries()) {
    if (sentence !== clauses[index - 1]?.sentence) now = undefined
    // With the two characters before it: 春节之前 is cut before 之前.
    const inPlace = all.slice(Math.max(0, start - 2), start + text.length)
    const turn = before.test(inPlace) ? 'before' : since.test(text) && !beside.test(text) ? 'since' : undefined
    if (turn !== undefined && !turned) told.fill(turn === 'before' ? 'since' : 'before')
    if (turn !== undefined) now = turn
    turned ||= turn !== undefined
    told.push(wish.test(text) ? undefined : now)
    if (months.test(text)) {
      shorten(told, clauses, index)
      now = 'short'
    }
  }
  return told
}

/** 去坐中控，做了八个月: the months go for what the sentence told just before, and for the rest of it. */
function shorten(told: Time[], clauses: Reading['clauses'], index: number): void {
  for (const at of [index - 1, index]) if (clauses[at]?.sentence === clauses[index]?.sentence) told[at] = 'short'
}

/** The text says something of it: what only a title names is of no time. */
function tells(trade: string, { mentions }: Reading): boolean {
  const typical = skillsOfTrade(trade)
  return mentions.some((mention) => weightFor(trade, typical, mention) > 0)
}

/** Named again where the text turns to today: 近四年磨床、慢走丝两头顶. */
function doneToday(trade: string, { mentions, clauses }: Reading): boolean {
  return mentions.some(
    ({ kind, id, mood, clause }) => kind === 'trade' && id === trade && mood === 'plain' && since.test(clauses[clause]?.text ?? ''),
  )
}

function mostly(trade: string, text: Reading, times: readonly Time[], time: Time): boolean {
  return shareIn(trade, text, times, time) >= most
}

/** How much of what the text says of a trade lies in clauses of a time: 0 to 1. */
function shareIn(trade: string, { mentions }: Reading, times: readonly Time[], time: Time): number {
  const typical = skillsOfTrade(trade)
  let all = 0
  let then = 0
  for (const mention of mentions) {
    const { mood, clause } = mention
    if (mood === 'denied' || mood === 'wished' || times[clause] === undefined) continue
    const weight = weightFor(trade, typical, mention)
    all += weight
    if (times[clause] === time) then += weight
  }
  return all === 0 ? 0 : then / all
}

/** How much a mention tells of a trade; 0 when it tells nothing of it. */
function weightFor(trade: string, typical: readonly string[], { kind, id }: Mention): number {
  if (kind === 'trade' || kind === 'hint') return id === trade ? named : 0
  return kind === 'skill' && typical.includes(id) ? 1 : 0
}
