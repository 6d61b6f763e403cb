import { recently } from '#shared/kernel/recently.ts'
import { theLexicon } from '../lexicon/compiled.ts'
import { homonyms } from '../lexicon/titles/homonyms.ts'
import { mentionsIn, settings } from './mentions.ts'
import { normalise } from './normalise.ts'
import { saysWho } from './title-forms.ts'
import { isNoPost } from './title-no-post.ts'
import { withoutNoise } from './title-noise.ts'
import {
  namedExactly,
  namedInShort,
  neighboursOf,
  siblingsOf,
  spansIn,
  type TitleSpan,
  titleTrades,
  widelyNamed,
  wordsIn,
} from './title-words.ts'

/** An occupation for a title, with the words that speak for it. */
type OccupationGuess = { readonly code: string; readonly words: string }

/** One of the posts that a title names. */
type TitlePost = { readonly text: string; readonly best: OccupationGuess; readonly alternatives: readonly OccupationGuess[] }

export type TitleReading = {
  /** Absent when nothing in the title names an occupation. */
  readonly best?: OccupationGuess
  /** Other fair readings, best first: other posts in the same title, other occupations of the trade. */
  readonly alternatives: readonly OccupationGuess[]
  /** `named`: words of the title name it; `guessed`: tools, goods or skills suggest it; `nothing`: no occupation is named. */
  readonly reason: 'named' | 'guessed' | 'nothing'
  /** Each post of the title by itself, in its order. */
  readonly posts: readonly TitlePost[]
  /** What was cut off before reading: pay, head-counts, benefits, slogans. */
  readonly cut: readonly string[]
  /** Words that were understood and name no occupation by themselves, and why: `generic` 操作工, `managing` 主管 over a trade. */
  readonly passed: readonly { readonly words: string; readonly because: 'generic' | 'managing' | 'role' | 'left' }[]
}

/** What the words of a title are worth. The head of a Chinese title stands at its end, and an office word outweighs the trade before it. */
const worth = { office: 4, shared: 3.1, name: 3.2, trade: 3, everyday: 2.9, form: 2.8, field: 4.2, generic: 0 } as const
const more = { letters: 0.25, end: 1.5, aside: 0.35, context: 0.4, again: 0.3, whole: 1.5, official: 20 } as const
const leastGuess = 1.1

/** The occupation that a job title names. Pure; never throws. At most five alternatives. */
export function titleToOccupation(title: string): TitleReading {
  return remembered(title.slice(0, 200))
}

/** Forms, imports and feeds ask for the same titles again and again. */
const remembered = recently(2000, (title: string) => title, readingOf)

function readingOf(title: string): TitleReading {
  const whole = normalise(title)
  if (isNoPost(whole)) return { alternatives: [], reason: 'nothing', posts: [], cut: [whole], passed: [] }
  const { text, cut } = namedExactly(whole) === undefined ? withoutNoise(whole.replace(employer, '($1)')) : { text: whole, cut: [] }
  const groups = namedExactly(whole) === undefined && namedInShort(text).length === 0 ? groupsOf(text) : [{ text, aside: false }]
  const remarks = groups.flatMap((group) => (group.aside && group.text.length <= longestRemark ? [group.text.replaceAll(' ', '')] : []))
  const read = standing(
    groups.map(({ text: group, aside }) => {
      const plainly = readGroup(group, text)
      const together = group.replaceAll(' ', '')
      return { ...(aside ? plainly : named(withRemarks(plainly, together, remarks), together)), text: together, aside }
    }),
    text,
  )
  const main = read.filter((group) => !group.aside && group.posts.length > 0)
  const spoken =
    main.length > 0
      ? main
      : read.filter(({ posts, aside }) => posts.length > 0 && !(aside && read.some((one) => one.managing && !one.aside)))
  const context = contextOf(text)
  const posts = spoken.flatMap((group) => group.posts.map((post) => ({ text: post.text, ranked: rank(post.votes, context) })))
  const asides =
    main.length > 0 ? read.filter((group) => group.aside).flatMap((group) => group.posts.flatMap((post) => rank(post.votes, context))) : []
  const all = [...posts.flatMap(({ ranked }) => ranked.slice(0, 1)), ...posts.flatMap(({ ranked }) => ranked.slice(1)), ...asides]
  const left = posts.length === 0 && (trainees.test(text) || read.some((group) => group.managing || namesWorks(group.text)))
  const guessed = left ? [] : rank(context, new Map()).filter(({ value }) => value >= leastGuess)
  const [best, ...others] = distinct(goodsFirst([...all, ...guessed]))
  const passed = read.flatMap((group) => group.passed)
  if (best === undefined) return { alternatives: [], reason: 'nothing', posts: [], cut, passed }
  const firsts = posts.flatMap(({ ranked }) => ranked.slice(0, 1))
  const alternatives = distinct([
    best,
    ...firsts,
    ...strong(posts),
    ...fairBeside(best),
    ...others,
    ...read.flatMap(({ lost }) => lost),
    ...fieldsOf(text),
    ...otherCodes(best),
  ]).slice(1)
  return {
    best,
    alternatives: [...alternatives, ...siblingsBeside(best, [best, ...alternatives]).slice(0, Math.max(0, 2 - alternatives.length))].slice(
      0,
      5,
    ),
    reason: all.length > 0 ? 'named' : 'guessed',
    posts: posts.flatMap(({ text: words, ranked: [first, ...rest] }) =>
      first === undefined
        ? []
        : [
            {
              text: words,
              best: plain(first),
              alternatives: distinct([...rest, ...otherCodes(first)])
                .filter(({ code }) => code !== first.code)
                .slice(0, 3),
            },
          ],
    ),
    cut,
    passed,
  }
}

type Said = Group & { readonly text: string; readonly aside: boolean }

/**
 * Groups without posts that rest on what a works or a park is called by (焊接设备厂急招20人), as long as nothing says that it is hands that it
 * wants (电子厂普工); and without those that rest on the field of somebody to be trained for the management (储备干部, 机械).
 */
function standing(groups: readonly Said[], text: string): readonly Said[] {
  const trained = trainees.test(text)
  const heard = groups.map((group) => ({
    ...group,
    posts: trained ? group.posts.filter((post) => saysWho(post.text) && !trainees.test(post.text)) : group.posts,
  }))
  const places = !hands.test(text) && heard.every(({ posts }) => posts.every((post) => namesWorks(post.text)))
  return places ? heard.map((group) => ({ ...group, posts: [] })) : heard
}

function namesWorks(text: string): boolean {
  return /(?:厂|公司|集团|企业|园区|(?:产业|工业|科技|物流|创业|化工|软件|创意)园|开发区|工业区|基地|商城|(?:建材|农贸|批发|水产|家具|花卉|服装|汽配|五金|装饰|电子|灯具)市场|会所|医院|学校|商场|写字楼|美业|制造业|服务业|服装业|餐饮业|加工业)$/.test(
    text,
  )
}

const hands = /普工|操作|作业|工人|[女男小杂]工|车间|流水线|产线|生产|技工|师傅|学徒|班组|店员/

/** Whoever is to be trained for the management, but for those of an office. */
const trainees = /(?<!销售|运营|门店|研发|采购|客服)(?:储备(?:干部|人才|主管|经理|管理|力量|生)|管培生?|培训生)/

type Votes = Map<string, { value: number; words: string }>
type Ranked = { readonly code: string; readonly words: string; readonly value: number }
type Group = {
  readonly posts: readonly { readonly text: string; readonly votes: Votes }[]
  /** What words mean that longer ones cover. */
  readonly lost: readonly OccupationGuess[]
  readonly passed: TitleReading['passed']
  readonly managing: boolean
}

/** What stands before 招聘 is who hires: 韩泰餐饮招聘面点师. */
const employer =
  /^([^,;/、|+(]{2,20}?)(?:招聘|诚聘|急聘|急招|诚招|直招|招)(?!牌|呼|待|标|财|贴|手|专员|主管|经理|顾问|助理|师|老师|客服|岗|hr|文员|实习)(?=[^工聘生商\d]{2})/

/** 洗衣机/冰箱维修: what is done with the last thing of a list is done with the others. */
const listed =
  /(?<=^|[/、])([^/、|+;,。& ]{1,8}[机器车灯锅箱柜炉表泵阀锁梯窗调])(?=[/、][^;,。|+& ]{0,16}?((?:售后|上门|维修|修理|安装|装配|组装|总装|检修|维保|保养|清洗|操作|操机|调试|编程|司机|驾驶|生产|加工|销售|导购|客服|质检|检验|测试|采购|设计|工程师|技术员|师傅|学徒)[^/、;,。|+& ]*))/g

/** Parts of a title: several posts in one line, and asides in brackets. What comes before 转 is left behind. */
function groupsOf(text: string): readonly { readonly text: string; readonly aside: boolean }[] {
  const found: { text: string; aside: boolean }[] = []
  let depth = 0
  let part = ''
  const end = (): void => {
    for (const piece of part.replace(listed, '$1$2').split(/[/、|+;,。&\\]|兼职?(?!容)|以及|与/)) {
      const wanted = piece.split(/转(?!运|动|塘|子|轮|印|炉|移|速|向|接|播|诊|换)|改行/).at(-1) ?? ''
      if (wanted.trim() !== '' && !(wanted !== piece && /行业?$|领域$/.test(wanted.trim())))
        found.push({ text: wanted.trim(), aside: depth > 0 })
    }
    part = ''
  }
  for (const char of text) {
    if (char === '(' || char === '[') {
      end()
      depth++
    } else if (char === ')' || char === ']') {
      end()
      depth = Math.max(0, depth - 1)
    } else part += char
  }
  end()
  return found
}

const manager = /(?:主管|主任)(?!工程师|[护药医技]师)|经理|总监|部长|负责人|科长|课长/
const openEngineer =
  /(?:工艺|研发|技术|应用|开发|测试|设计|现场|项目|制造|产品|实验|调试|生产|助理|高级|初级|资深|工程)*(?:工程师|研究员)|研发(?:员|人员|技术员|助理|经理|专员)?|工艺(?:技术)?员|实验(?:员|师)|设计(?:师|员)|(?:开发|设计|实施)$/

/** What an engineer does, not what with: the field says more. */
const vagueEngineer = /^(?:实施|售前|现场|项目|系统|生产|制造|技术支持|运维|系统运维|交付)工程师$|^工艺(?:工程师|技术员|员)$/

/** Those of these whose field may stand in brackets. */
const openToAsides = /^工艺/

/** Fields that many have: another one says more. */
const wideField = /^(?:分析|合成|实验|化验|检测|检验|加工|装配|制造|工艺|车间|方案|测试)$/

/** A longer remark in brackets is a text of its own. */
const longestRemark = 8

/** A group with what its remarks in brackets make of it: 车辆检修工（地铁）is 地铁车辆检修工. Only words that reach from one into the other count. */
function withRemarks(group: Group, text: string, remarks: readonly string[]): Group {
  if (group.managing) return group
  const votes = merged(remarks.map((remark) => votesAcross(remark, text)))
  if (votes.size === 0) return group
  const [first = { text, votes: new Map() }, ...rest] = group.posts
  return { ...group, posts: [{ ...first, votes: merged([first.votes, votes]) }, ...rest] }
}

function votesAcross(remark: string, text: string): Votes {
  const joined = remark + text
  const across = wordsIn(joined, (kind) => kind !== 'field').kept.filter(
    ({ kind, start, end }) => kind !== 'generic' && start < remark.length && end > remark.length,
  )
  const votes = votesOf(joined, across, { from: 0, to: joined.length })
  return inShort(votes, joined, false)
}

/** A group in which no word is known, by the name that an occupation has in other words. */
function named(group: Group, text: string): Group {
  if (group.posts.length > 0 || group.managing || !saysWho(text)) return group
  const votes: Votes = new Map(widelyNamed(text).map((code, index) => [code, { value: worth.form - index * 0.6, words: text }]))
  return votes.size === 0 ? group : { ...group, posts: [{ text, votes }] }
}

/**
 * Votes for the occupations whose name the whole text is in short or in other words. Where a word of the lists is the whole text, it has
 * been decided by hand, and they only stand behind.
 */
function inShort(votes: Votes, text: string, known: boolean): Votes {
  const codes = namedInShort(text)
  if (codes.length === 0) return votes
  const most = known ? 0 : Math.max(worth.form, ...[...votes.values()].map(({ value }) => value))
  const said: Votes = new Map(codes.map((code, index) => [code, { value: most + more.whole - index * 0.6, words: text }]))
  return merged([votes, said])
}

/** Letters beside words are a detail of the post: QE 品检工程师. */
const letters = /^[a-z0-9 .+-]+$/

/** A group of words with spaces between them: one post with its details, or several. */
function readGroup(text: string, whole: string): Group {
  const { joined, starts } = joinedParts(text)
  const engineer = openEngineer.exec(joined)
  const { kept: spans, lost: shorter } = wordsIn(joined, (kind) => kind !== 'field')
  const lost = covered(joined, shorter)
  const explicit = spans.find(
    (span) =>
      engineer !== null &&
      span.kind === 'office' &&
      span.start < engineer.index &&
      span.end > engineer.index &&
      span.end >= engineer.index + engineer[0].length,
  )
  const vague =
    explicit !== undefined && (vagueEngineer.test(joined.slice(explicit.start, explicit.end)) || fieldsInto(joined, explicit).length > 0)
  const beside =
    engineer === null || (explicit !== undefined && !vague) || spans.some(isRepair) ? [] : fieldsBeside(joined, engineer, whole)
  const into = explicit === undefined ? [] : fieldsInto(joined, explicit)
  const open = explicit !== undefined && openToAsides.test(joined.slice(explicit.start, explicit.end))
  const fields = saying(into.length > 0 ? into : vague && !open ? beside.filter(({ end }) => end <= explicit.start) : beside, joined)
  const all = [...spans.filter((span) => fields.length === 0 || engineer === null || span.end <= engineer.index), ...fields].filter(
    ({ kind }) => kind !== 'generic',
  )
  const head = manager.exec(joined)
  const managing =
    head !== null && !spans.some((span) => span.kind === 'office' && span.start <= head.index && span.end >= head.index + head[0].length)
  const generic = spans
    .filter(({ kind }) => kind === 'generic')
    .map(({ start, end }) => ({ words: joined.slice(start, end), because: 'generic' as const }))
  const official = namedExactly(joined)
  if (managing && head !== null && official === undefined) {
    const led = all.filter((span) => span.start <= head.index || starts.some((at) => at > head.index && span.start >= at))
    if (led.length === all.length)
      return { posts: [], lost: [], managing: true, passed: [...generic, { words: head[0], because: 'managing' }] }
  }
  const parts = starts.map((from, index) => ({ from, to: starts[index + 1] ?? joined.length }))
  const posts = parts
    .map(({ from, to }) => ({
      text: joined.slice(from, to),
      votes: decided(
        inShort(
          votesOf(joined, all, { from, to }),
          joined.slice(from, to),
          all.some(({ kind, start, end }) => kind !== 'form' && kind !== 'trade' && start === from && end === to),
        ),
        joined.slice(from, to),
        whole,
      ),
      detail: letters.test(joined.slice(from, to)) && all.some(({ kind, start }) => kind === 'office' && (start < from || start >= to)),
    }))
    .filter(({ votes }) => votes.size > 0)
  posts.sort((one, other) => Number(one.detail) - Number(other.detail))
  if (official !== undefined) {
    const votes = merged(posts.map((post) => post.votes))
    votes.set(official, { value: more.official, words: joined })
    return { posts: [{ text: joined, votes }], lost, managing: false, passed: generic }
  }
  return {
    posts: fields.length > 0 ? [{ text: joined, votes: merged(posts.map(({ votes }) => votes)) }] : supported(posts),
    lost,
    managing: false,
    passed: generic,
  }
}

/** Fields without those that say less than another one. */
function saying(fields: readonly TitleSpan[], text: string): readonly TitleSpan[] {
  const telling = fields.filter(({ start, end }) => !wideField.test(text.slice(start, end)))
  return telling.length > 0 ? telling : fields
}

/** Fields of engineers named in the group, outside the head word; failing that, in the asides of the title. */
function fieldsBeside(joined: string, head: RegExpExecArray, whole: string): readonly TitleSpan[] {
  const outside = (text: string, from: number, to: number): readonly TitleSpan[] =>
    spansIn(text, (kind) => kind === 'field').filter(({ start, end }) => end <= from || start >= to)
  const own = outside(joined, head.index, head.index + head[0].length)
  if (own.length > 0) return own
  return spansIn(whole, (kind) => kind === 'field')
    .filter(({ start, end }) => !head[0].includes(whole.slice(start, end)))
    .map((span) => ({ ...span, start: 0, end: Math.min(joined.length, span.end - span.start) }))
}

/** Fields that reach into the first word of an engineer's title: 核安全工程师 is none of 安全工程师. */
function fieldsInto(joined: string, office: TitleSpan): readonly TitleSpan[] {
  return spansIn(joined, (kind) => kind === 'field').filter(
    ({ start, end }) => start < office.start && end > office.start && end < office.end,
  )
}

/** 维修工程师 mends things. */
function isRepair({ codes }: TitleSpan): boolean {
  return codes.some((code) => code.startsWith('6-31-01') || code.startsWith('4-12'))
}

/** The text without its spaces, and where each part begins in it. */
function joinedParts(text: string): { readonly joined: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let joined = ''
  for (const part of text.split(/ +/)) {
    if (/^[a-z0-9]/.test(part) && /[a-z0-9]$/.test(joined)) joined += ' '
    starts.push(joined.length)
    joined += part
  }
  return { joined, starts }
}

/** What other parts say for the same occupation counts a little for the first. */
function supported(posts: Group['posts']): Group['posts'] {
  for (const post of posts)
    for (const other of posts)
      if (other !== post)
        for (const [code, vote] of post.votes) {
          const theirs = other.votes.get(code)
          if (theirs !== undefined) post.votes.set(code, { ...vote, value: vote.value + more.again * Math.min(vote.value, theirs.value) })
        }
  return posts
}

function merged(all: readonly Votes[]): Votes {
  const votes: Votes = new Map()
  for (const one of all) for (const [code, vote] of one) if ((votes.get(code)?.value ?? 0) < vote.value) votes.set(code, vote)
  return votes
}

/** Steps that many works have: another word that names the machine or the works says which. */
const yielding = /^(?:挡车|看护|值守|灌装|发泡|绕线|收发料|打卷|看机|校正|老化|调机|上挂|下挂|上下挂|挂件|制粒|中控|主机手|放线|收卷)/

/** Votes of a part: the nearer to its end, the more. */
function votesOf(text: string, spans: readonly TitleSpan[], { from, to }: { readonly from: number; readonly to: number }): Votes {
  const own = spans.filter((span) => span.start >= from && span.start < to)
  const office = own.findLast((span) => span.kind === 'office')
  const steps = own.some((span) => yielding.test(text.slice(span.start, span.end)))
  const votes: Votes = new Map()
  for (const { kind, codes, start, end } of own) {
    const works = settings.has(text[end - 1] ?? '') && own.some((other) => other.start >= end && other.kind !== 'generic')
    const set = !steps && kind !== 'office' && kind !== 'field' && (works || settings.has(text[end] ?? ''))
    const yields = yielding.test(text.slice(start, end)) && own.some((other) => !yielding.test(text.slice(other.start, other.end)))
    const before = yields || (kind !== 'field' && office !== undefined && end <= office.start) || set
    const size = worth[kind] + more.letters * (end - start) + (more.end * (end - from)) / Math.max(end - from, to - from)
    const value = (size + (start === from && end >= to ? more.whole : 0)) * (before ? more.aside : 1)
    for (const [index, code] of codes.entries()) {
      const vote = value - index * (kind === 'shared' || kind === 'office' ? 1.2 : 0.6)
      const known = votes.get(code)
      const sum = known === undefined ? vote : Math.max(known.value, vote) + more.again * Math.min(known.value, vote)
      votes.set(code, { value: sum, words: known !== undefined && known.value >= vote ? known.words : text.slice(start, end) })
    }
  }
  return votes
}

/** What a word with several meanings stands for beside the other words of the title. */
function decided(votes: Votes, text: string, whole: string): Votes {
  const known = homonyms.find(({ word, beside }) => word.test(text) && beside.test(whole))
  const words = known?.word.exec(text)?.[0]
  if (known === undefined || words === undefined) return votes
  const most = Math.max(worth.everyday, ...[...votes.values()].map(({ value }) => value))
  return new Map([...votes, [known.code, { value: most + more.whole, words }]])
}

/** What tools, goods and skills in the whole title suggest. */
function contextOf(title: string): Votes {
  const votes: Votes = new Map()
  for (const mention of mentionsIn(title, 'title', theLexicon()).mentions) {
    if (mention.kind === 'hint') add(votes, mention.id, more.context, mention.words)
    if (mention.kind === 'skill') {
      const typical = titleTrades().filter((trade) => trade.skills.includes(mention.id))
      for (const trade of typical) add(votes, trade.id, more.context / Math.sqrt(typical.length), mention.words)
    }
  }
  return votes
}

function add(votes: Votes, trade: string, value: number, words: string): void {
  const code = titleTrades().find(({ id }) => id === trade)?.codes[0] ?? ''
  if (code === '') return
  const known = votes.get(code)
  votes.set(code, { value: (known?.value ?? 0) + value, words: known?.words ?? words })
}

function rank(votes: Votes, context: Votes): readonly Ranked[] {
  return [...votes]
    .map(([code, { value, words }]) => ({ code, words, value: value + (context.get(code)?.value ?? 0) }))
    .toSorted((one, other) => other.value - one.value)
}

function plain({ code, words }: OccupationGuess): OccupationGuess {
  return { code, words }
}

/** Each code once, where it stands first. */
function distinct(guesses: readonly OccupationGuess[]): readonly OccupationGuess[] {
  return [...new Map(guesses.toReversed().map((one) => [one.code, plain(one)])).values()]
    .toReversed()
    .toSorted((one, other) => place(one, guesses) - place(other, guesses))
}

function place({ code }: OccupationGuess, guesses: readonly OccupationGuess[]): number {
  return guesses.findIndex((other) => other.code === code)
}

/** 装配 alone names no goods: another word of the title that does comes first. */
function goodsFirst(guesses: readonly Ranked[]): readonly Ranked[] {
  const [first, ...rest] = guesses
  if (first === undefined || first.code !== '6-20-01-01' || !/^(?:总装|流水线|装配|组装|安装)(?:工|员|流水线|普工)*$/.test(first.words))
    return guesses
  const goods = rest.findIndex(({ code, words }) => makers.test(code) && words !== first.words)
  return goods < 0 ? guesses : [...rest.slice(goods, goods + 1), first, ...rest.toSpliced(goods, 1)]
}

const makers = /^6-(?:0[4-9]|19|2[0-7])/

/** Where a title says little else, the occupations that stand beside in the classification. */
function siblingsBeside({ code, words }: OccupationGuess, known: readonly OccupationGuess[]): readonly OccupationGuess[] {
  return siblingsOf(code)
    .filter((other) => known.every((one) => one.code !== other))
    .map((other) => ({ code: other, words }))
}

/** Second readings of a post that are nearly as good as its first. */
function strong(posts: readonly { readonly ranked: readonly Ranked[] }[]): readonly Ranked[] {
  return posts.flatMap(({ ranked: [first, ...rest] }) =>
    first === undefined ? [] : rest.filter(({ value }) => value >= first.value - 1.5),
  )
}

/** What the titles of an occupation mean, too. */
function fairBeside({ code, words }: OccupationGuess): readonly OccupationGuess[] {
  return neighboursOf(code).map((other) => ({ code: other, words }))
}

/** The fields that a technician's title names. */
function fieldsOf(text: string): readonly OccupationGuess[] {
  if (!/技术员|工程师|研发|工艺员/.test(text)) return []
  return spansIn(text, (kind) => kind === 'field').flatMap(({ codes, start, end }) =>
    codes.map((code) => ({ code, words: text.slice(start, end) })),
  )
}

/** What shorter words mean that a longer one covers: 氨机 in 冷库氨机. */
function covered(joined: string, lost: readonly TitleSpan[]): readonly OccupationGuess[] {
  return lost
    .filter(({ start, end, kind }) => end - start > 1 && kind !== 'generic')
    .flatMap(({ codes, start, end }) => codes.slice(0, 1).map((code) => ({ code, words: joined.slice(start, end) })))
}

/** The other codes of the trades that have this one first. */
function otherCodes({ code, words }: OccupationGuess): readonly OccupationGuess[] {
  return titleTrades()
    .filter(({ codes }) => codes[0] === code && codes.length > 1)
    .slice(0, 3)
    .flatMap(({ codes }) => codes.slice(1).map((other) => ({ code: other, words })))
}
