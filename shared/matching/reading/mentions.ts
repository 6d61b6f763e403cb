import { recently } from '#shared/kernel/recently.ts'
import type { Mood, Source } from '../facts.ts'
import type { Lexicon } from '../lexicon/compiled.ts'
import type { MeaningKind } from '../lexicon/meaning.ts'
import { moods } from '../lexicon/moods.ts'
import { familyOf, familyOfSkill } from '../lexicon/trades.ts'
import { type Clause, type Hit, scan } from './scan.ts'

/** A concept that a text names, with the words, the mood of its clause, and what else the clause says. */
export type Mention = {
  readonly kind: MeaningKind
  readonly id: string
  readonly shared: number
  readonly words: string
  readonly mood: Mood
  readonly source: Source
  /** Ids of the cues in the same clause: `years`, `expired`, `payWish` … */
  readonly cues: readonly string[]
  /** It stands at the end of a longer word for another skill: 点检 in 车辆点检. */
  readonly inner: boolean
  /** The last word of its clause that names a trade: in a title, its head. */
  readonly head: boolean
  /** It names the place of work, not the work: 注塑 in 注塑厂. */
  readonly setting: boolean
  /** Serial number of the clause within the text. */
  readonly clause: number
  /** From where to where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** A cue and where it stands in the text. */
export type Mark = { readonly id: string; readonly start: number; readonly end: number }

/** A clause: its text from `start` on, its cues, and which sentence it belongs to. */
export type ReadClause = {
  readonly text: string
  readonly start: number
  readonly sentence: number
  readonly cues: readonly string[]
  readonly marks: readonly Mark[]
  /** The words by which it denies something or knows it in part only. */
  readonly limit?: string
}

/** A text as its clauses say it; `text` is the form in which it was read. */
export type Reading = {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly clauses: readonly ReadClause[]
}

const moodless: ReadonlySet<MeaningKind> = new Set(['mood', 'friend', 'turn', 'shield', 'cue'])
const concepts: ReadonlySet<MeaningKind> = new Set(['trade', 'hint', 'skill', 'licence'])
/** What turns the name of a trade into that of a place. */
export const settings: ReadonlySet<string> = new Set('厂店院馆园房场城部站行铺')
/** Moods that tell of something that the person cannot, or hardly, do. */
const limiting: ReadonlySet<Mood | undefined> = new Set(['denied', 'partial'])
const order: readonly Mood[] = ['denied', 'wished', 'partial', 'plain']

/**
 * Reads a text: every concept of the lexicon in it, with its mood. Titles, skills and certificates are read once: people write the same few
 * thousand of them.
 */
export function mentionsIn(raw: string, source: Source, lexicon: Lexicon): Reading {
  if (source === 'text' || raw.length > longestName) return readingOf({ raw, source, lexicon })
  const remembered = names.get(lexicon) ?? recently(mostNames, ({ raw, source }) => `${source} ${raw}`, readingOf)
  names.set(lexicon, remembered)
  return remembered({ raw, source, lexicon })
}

type Asked = { readonly raw: string; readonly source: Source; readonly lexicon: Lexicon }

const longestName = 40
const mostNames = 2000
const names: WeakMap<Lexicon, (asked: Asked) => Reading> = new WeakMap()

function readingOf({ raw, source, lexicon }: Asked): Reading {
  const { text, clauses } = scan(source === 'certificate' ? inOnePiece(raw) : source === 'text' ? ended(raw) : raw, lexicon)
  const given = clauses.map((clause, index) => moodsOf(clause, text, clauses[index - 1]))
  // A proof of skill names the trade, too: 架子工中级 is no permit.
  const levelled = clauses.some(({ hits }) => hits.some((hit) => hit.meaning.kind === 'levelInCertificate'))
  const mentions = clauses.flatMap((clause, index) => {
    const cues = withYears(cuesOf(clause), clauses[index + 1], clause.sentence, text)
    const carried = given[index + 1]?.carried
    return clause.hits
      .filter((hit) => hit.meaning.kind !== 'licenceInCertificate' || (source === 'certificate' && !levelled))
      .filter((hit) => !moodless.has(hit.meaning.kind) && !isHead(hit, clause.hits) && !isForeign(hit, clause.hits))
      .filter((hit) => source !== 'title' || !isSettledBefore(hit, clause.hits))
      .filter((hit) => !(hit.meaning.kind === 'skill' && namesPlace(text, hit.end, source)))
      .filter((hit) => !(hit.meaning.kind === 'skill' && given[index]?.moods.get(hit) === 'denied' && namesProof(hit, clause, text)))
      .map((hit): Mention => {
        const own = given[index]?.moods.get(hit) ?? 'plain'
        return {
          kind: hit.meaning.kind === 'licenceInCertificate' ? 'licence' : hit.meaning.kind,
          id: hit.meaning.id,
          shared: hit.meaning.shared,
          words: text.slice(hit.start, hit.end),
          mood: carried === undefined ? own : weaker(own, carried),
          source,
          cues,
          inner: isInside(hit, clause.hits),
          head: hit.end === lastTradeEnd(clause.hits),
          setting:
            settings.has(text[hit.end] ?? '') ||
            (source === 'title' &&
              (isGoodsOfNext(hit, clause.hits) || isAside(hit, index, clauses, text) || factory.test(text.slice(hit.end, hit.end + 8)))),
          clause: index,
          start: hit.start,
          end: hit.end,
        }
      })
  })
  return { text, mentions, clauses: clauses.map((clause) => readClause(clause, text)) }
}

/** A text whose last sentence has no end gets one: 手冲一般 is a sentence. */
function ended(text: string): string {
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}。` : text
}

/** The name of a certificate is one clause: what stands in its brackets is part of it. */
function inOnePiece(name: string): string {
  return name.replaceAll(/[(（]/g, '-').replaceAll(/[)）]/g, '')
}

function readClause(clause: Clause, text: string): ReadClause {
  const marks = clause.hits
    .filter((hit) => hit.meaning.kind === 'cue')
    .map(({ meaning, start, end }): Mark => ({ id: meaning.id, start, end }))
  const limit = clause.hits.find(({ meaning: { kind, id } }) => kind === 'mood' && limiting.has(moods[Number(id)]?.mood))
  return {
    text: text.slice(clause.start, clause.end),
    start: clause.start,
    sentence: clause.sentence,
    cues: cuesOf(clause),
    marks,
    ...(limit === undefined ? {} : { limit: text.slice(limit.start, limit.end) }),
  }
}

/** The word names a proof rather than the skill: who has not sat for 信号工的证 may well know the work. */
function namesProof(hit: Hit, clause: Clause, text: string): boolean {
  return /^[师员工]?(?:司机)?(?:操作|作业|上岗|资格)?的?(?:证|本子|驾照)/.test(text.slice(hit.end, Math.min(hit.end + 10, clause.end)))
}

/** The word goes on to name where the work is done, or a course in it: 压片间, 直通车课程. */
function namesPlace(text: string, end: number, source: Source): boolean {
  const next = text.slice(end, end + 2)
  return /^课(?!题)/.test(next) || (source === 'text' && /^(?:厂|间(?!隔|断|距|隙|接))/.test(next))
}

/** A few characters on, the name of a works with its hands behind it: 防水卷材厂操作工 makes what others lay. */
const factory = /^[^,、()/\s]{0,4}厂(?:里|内)?(?!家|务|长|房|商|区|里|内).{1}/

/** What a title adds is no part of the post: what should be known (设备电工,懂PLC), and a vague word in brackets (数控折弯(钣金)). */
function isAside(hit: Hit, index: number, clauses: readonly Clause[], text: string): boolean {
  const clause = clauses[index]
  if (index === 0 || clause === undefined) return false
  if (adds.test(text.slice(clause.start, clause.end))) return true
  const named = clauses.slice(0, index).some(({ hits }) => hits.some(({ meaning }) => meaning.kind === 'trade' && meaning.shared === 1))
  return named && text[clause.start - 1] === '(' && hit.meaning.shared > 1
}

const adds = /^[\s,(]*(?:懂|会|能|需|须|要|熟悉|熟练|可|最好|优先|有)/

/** A word of several trades right behind the name of one goes with that: 吹塑调机 is no matter of lathes. */
function isSettledBefore(hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.meaning.kind !== 'trade' || hit.meaning.shared === 1) return false
  const before = hits.filter(({ meaning, end }) => meaning.kind === 'trade' && meaning.shared === 1 && end === hit.start)
  return before.length > 0 && !before.some(({ meaning }) => meaning.id === hit.meaning.id)
}

/** Right before the name of a trade of another family it tells what that one works on: 注塑 in 注塑品检. */
function isGoodsOfNext(hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.meaning.kind !== 'trade') return false
  const family = familyOf(hit.meaning.id)
  const next = hits.filter(({ meaning, start }) => meaning.kind === 'trade' && meaning.shared === 1 && start === hit.end)
  return next.length > 0 && next.every(({ meaning }) => familyOf(meaning.id) !== family)
}

function lastTradeEnd(hits: readonly Hit[]): number {
  return Math.max(-1, ...hits.filter((hit) => hit.meaning.kind === 'trade').map((hit) => hit.end))
}

/** The hit lies inside a longer word for a skill. */
function isInside(hit: Hit, hits: readonly Hit[]): boolean {
  return longerSkills(hit, hits).length > 0
}

/** It lies inside one without being its end: 电瓶 in 电瓶车 is no matter of batteries. */
function isHead(hit: Hit, hits: readonly Hit[]): boolean {
  return longerSkills(hit, hits).some((other) => other.end > hit.end)
}

/**
 * It lies inside a longer word of other trades and of none of its own (清洁 in 皮肤清洁), or of a skill that shares its word (洗澡 in 宝宝洗澡
 * is the baby's).
 */
function isForeign(hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.meaning.kind !== 'skill') return false
  const own = familyOfSkill(hit.meaning.id)
  const length = hit.end - hit.start
  const around = hits.filter(
    (other) =>
      (other.meaning.kind === 'trade' || other.meaning.kind === 'skill') &&
      !other.gapped &&
      other.end - other.start > length &&
      other.start <= hit.start &&
      other.end >= hit.end,
  )
  const alike = hits.filter((other) => other.meaning.kind === 'skill' && other.start === hit.start && other.end === hit.end)
  if (around.some(({ meaning }) => meaning.id !== hit.meaning.id && alike.some((other) => other.meaning.id === meaning.id))) return true
  return (
    around.length > 0 &&
    around.every(({ meaning }) => (meaning.kind === 'trade' ? familyOf(meaning.id) : familyOfSkill(meaning.id)) !== own)
  )
}

function longerSkills(hit: Hit, hits: readonly Hit[]): readonly Hit[] {
  if (hit.meaning.kind !== 'skill') return []
  const length = hit.end - hit.start
  return hits.filter(
    (other) =>
      other.meaning.kind === 'skill' &&
      !other.gapped &&
      other.end - other.start > length &&
      other.start <= hit.start &&
      other.end >= hit.end,
  )
}

function cuesOf(clause: Clause): readonly string[] {
  return [...new Set(clause.hits.filter((hit) => hit.meaning.kind === 'cue').map((hit) => hit.meaning.id))]
}

/** The years of a clause that tells of nothing else go for what stands right before it: 做烧腊档,七年了. */
function withYears(cues: readonly string[], next: Clause | undefined, sentence: number, text: string): readonly string[] {
  if (next === undefined || next.sentence !== sentence || cues.includes('years')) return cues
  return onlyYears.test(text.slice(next.start, next.end)) ? [...cues, 'years'] : cues
}

const onlyYears =
  /^[,、\s]*(?:前后|加起来|一共|总共|整整|差不多|快要?|将近|足足|也?有|都有?|已经?|到现在|至今|干了?|做了?|开了?|修了?|搞了?|弄了?|一做|一干|就是)*(?:[0-9]{1,2}|[一二两三四五六七八九十几廿卅]{1,3})[多来几]?年[多半整了]*(?:工龄|经验)?[,.。;!?]?$/

/** What the machine itself is called: 接布头、挂针,机台没开过 tells of a helping hand. */
const machine = /(?:机台|机器|机子|车子|机床|整台|整机)/

type Given = { readonly moods: ReadonlyMap<Hit, Mood>; readonly carried?: Mood }

/** The mood of every concept of a clause, and the mood that a clause without concepts gives to the one before it ("…,都没做过"). */
function moodsOf(clause: Clause, text: string, previous: Clause | undefined): Given {
  const marks = apart(clause.hits.filter((hit) => hit.meaning.kind === 'mood'))
  const all = clause.hits.filter((hit) => concepts.has(hit.meaning.kind))
  const named = all.filter((hit) => !marks.some((mark) => holds(mark, hit)))
  const found = new Map<Hit, Mood>()
  const earlier = previous?.sentence === clause.sentence ? previous.hits : []
  const inRun = clause.end - clause.start > longRun && !text.slice(clause.start, clause.end).includes('、')
  for (const [index, mark] of marks.entries()) {
    const entry = moods[Number(mark.meaning.id)]
    if (entry === undefined || (goesFurther.test(text.slice(mark.start, mark.end)) && !(denies(marks.slice(0, index)) || denies(earlier))))
      continue
    for (const hit of clause.hits) if (isLevelBeside(hit, mark, entry.looks)) found.set(hit, weaker(found.get(hit) ?? 'plain', entry.mood))
    const after = { from: mark.start, to: marks[index + 1]?.start ?? clause.end }
    const before = { from: marks[index - 1]?.end ?? clause.start, to: mark.end }
    const back = speaksBack(mark, marks[index + 1], named)
    const item = entry.looks === 'before' ? itemOf(mark, named, text) : undefined
    const said = inRun ? besideMark(named, mark) : named
    const meant = item !== undefined ? itemsIn(named, item, mark) : back.length === 0 ? covered(said, entry, after, before) : back
    const more = [...all.filter((hit) => holds(mark, hit)), ...topicOf(mark, named, text)]
    const again = entry.mood === 'partial' ? namedBefore(meant, mark, named) : []
    for (const hit of [...meant, ...more, ...again]) found.set(hit, weaker(found.get(hit) ?? 'plain', entry.mood))
  }
  const only = marks.find((mark) => !/[证本照]/.test(text.slice(mark.start, mark.end)))
  const entry = only === undefined ? undefined : moods[Number(only.meaning.id)]
  const telling = named.filter((hit) => text.slice(hit.start, hit.end).replace(machine, '') !== '')
  if (
    only !== undefined &&
    entry !== undefined &&
    telling.length === 0 &&
    entry.mood !== 'plain' &&
    previous?.sentence === clause.sentence
  ) {
    const said = text.slice(clause.start, only.start) + text.slice(only.end, clause.end)
    const rest = said.replace(machine, '')
    const turned = /^(?:但是?|不过|可是|只是)/.test(rest)
    if (
      rest.replaceAll(
        /^(?:但是?|不过|可是|只是)|[,.。;!?():…| 自己单独我们咱俺这那些个块样都也还就是的了种方面过做干弄搞学太我呢吧啊呀东西活真一点怎么]/g,
        '',
      ) === ''
    )
      return { moods: found, carried: (turned || rest !== said) && entry.mood === 'denied' ? 'partial' : entry.mood }
  }
  return { moods: found }
}

/** Words that go further in what was just said: 都会修,刹车更不用说 is praise, 都不会修,刹车更不用说 is none. */
const goesFurther = /^(?:更|就更|那更)(?:不用说|别提|别说)/

/** One of them denies something or knows it in part only. */
function denies(hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.meaning.kind === 'mood' && limiting.has(moodAt(hit)))
}

/** Speech without marks tells of many things in one breath; a marker speaks of what is beside it: so many characters to either side. */
const longRun = 24
const reachInRun = 10

/** What stands near the marker; where nothing does, the nearest. */
function besideMark(named: readonly Hit[], mark: Hit): readonly Hit[] {
  const distance = (hit: Hit): number => Math.max(0, hit.start - mark.end, mark.start - hit.end)
  const beside = named.filter((hit) => distance(hit) <= reachInRun)
  if (beside.length > 0) return beside
  const least = Math.min(...named.map(distance))
  return named.filter((hit) => distance(hit) === least)
}

/** The marker's own words hold the hit: 烧过 in 没烧过 is no concept that the denial could speak of instead of what stands beside it. */
function holds(mark: Hit, hit: Hit): boolean {
  return hit.start >= mark.start && hit.end <= mark.end
}

/**
 * Where the item of a list begins of which alone the marker speaks: one with more items behind it, as in 翻身、换药打下手、记录. Undefined when it
 * ends the list, and speaks of all of it: 裱花、翻糖都没做过.
 */
function itemOf(mark: Hit, named: readonly Hit[], text: string): number | undefined {
  const goesOn = /^[的了过]?、/.test(text.slice(mark.end, mark.end + 2)) && named.some((hit) => hit.start > mark.end)
  return goesOn ? text.lastIndexOf('、', mark.start - 1) + 1 : undefined
}

function itemsIn(named: readonly Hit[], from: number, mark: Hit): readonly Hit[] {
  return named.filter((hit) => hit.start >= from && hit.end <= mark.end)
}

/** What stands right before 只会 is limited, too: of 杭帮菜只会做几样 both the cuisine and what follows. */
function topicOf(mark: Hit, named: readonly Hit[], text: string): readonly Hit[] {
  return /^[只光]/.test(text.slice(mark.start, mark.end)) ? named.filter((hit) => hit.end === mark.start) : []
}

/** What is half known is not known in full a few words earlier: 杭帮菜 in 杭帮菜兼着烧过东坡肉. */
function namedBefore(meant: readonly Hit[], mark: Hit, named: readonly Hit[]): readonly Hit[] {
  const ids = new Set(meant.map(({ meaning }) => meaning.id))
  return named.filter(({ meaning, end }) => end <= mark.start && mark.start - end <= topicReach && ids.has(meaning.id))
}

const topicReach = 12

/** Levels take the mood of the marker they touch, on its side: 准备考技师, 技师还没考. They take no marker away from what else is named. */
function isLevelBeside(hit: Hit, mark: Hit, looks: (typeof moods)[number]['looks']): boolean {
  if (hit.meaning.kind !== 'levelInText') return false
  const after = mark.start <= hit.start && hit.start - mark.end <= near
  const before = mark.end >= hit.end && mark.start - hit.end <= near
  return looks === 'after' ? after || (before && mark.start >= hit.end) : before
}

const near = 4

/** In speech without marks: what stands before the marker is meant when what follows has a denial of its own. 西装没做过裁剪也没做过. */
function speaksBack(mark: Hit, next: Hit | undefined, named: readonly Hit[]): readonly Hit[] {
  if (next === undefined || moodAt(mark) !== 'denied' || moods[Number(next.meaning.id)]?.looks !== 'before') return []
  const follows = moodAt(next) === 'denied' && named.some((hit) => hit.start === mark.end && hit.end === next.start)
  return follows ? named.filter((hit) => hit.end === mark.start) : []
}

/** Markers that do not overlap: of two that do, the one that begins first, unless that is a plain one: 一直是别人做. */
function apart(marks: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = []
  for (const mark of marks) {
    const last = kept.at(-1)
    if (last !== undefined && mark.start < last.end && moodAt(last) === 'plain' && moodAt(mark) !== 'plain') kept.pop()
    const before = kept.at(-1)
    if (before === undefined || (mark.start >= before.end && !continues(mark, before))) kept.push(mark)
  }
  return kept
}

/** A plain verb right behind another marker goes on with it: 跟师傅做过. */
function continues(mark: Hit, last: Hit): boolean {
  return moodAt(mark) === 'plain' && moodAt(last) !== 'plain' && mark.start - last.end <= 1
}

function moodAt(mark: Hit): Mood | undefined {
  return moods[Number(mark.meaning.id)]?.mood
}

type Span = { readonly from: number; readonly to: number }

/** The concepts a marker speaks of: those on its side; if there are none, those on the other; failing that, all of the clause. */
function covered(named: readonly Hit[], entry: (typeof moods)[number], after: Span, before: Span): readonly Hit[] {
  const behind = named.filter((hit) => hit.start >= after.from && hit.start < after.to)
  const ahead = named.filter((hit) => hit.end > before.from && hit.end <= before.to && hit.start >= before.from)
  if (entry.mood === 'plain') return []
  if (entry.looks === 'all') return named
  const [first, second] = entry.looks === 'before' ? [ahead, behind] : [behind, ahead]
  if (first.length > 0) return first
  return second.length > 0 ? second : named.filter((hit) => hit.end <= before.to)
}

function weaker(one: Mood, other: Mood): Mood {
  return order.indexOf(one) <= order.indexOf(other) ? one : other
}
