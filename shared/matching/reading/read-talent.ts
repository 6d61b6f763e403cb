import type { Post, PostFact, SkillFact, TalentFacts, TradeFact } from '../facts.ts'
import { type Lexicon, theLexicon } from '../lexicon/compiled.ts'
import { neighboursFrom } from '../lexicon/nearness.ts'
import { postOf, postOfTrade } from '../lexicon/posts.ts'
import { familyOf, hasTrade, kindsOfSkill, skillsOfTrade, trades } from '../lexicon/trades.ts'
import type { TalentTexts } from '../texts.ts'
import { currentCode, renewedCodes } from './current-code.ts'
import { mentionsIn, type Reading } from './mentions.ts'
import { pastTrades } from './past-trades.ts'
import { rawConcept } from './raw-concept.ts'
import { readAvailable } from './read-available.ts'
import { freeRefusals, readRefusals } from './read-conditions.ts'
import { readLevel } from './read-level.ts'
import { readLicences } from './read-licences.ts'
import { readLimits } from './read-limits.ts'
import { readPay } from './read-pay.ts'
import { readPlaces } from './read-places.ts'
import { readSkills, type Typical } from './read-skills.ts'
import { asRead, readTrades, type Settle } from './read-trades.ts'
import { readYears } from './read-years.ts'
import { roleOf } from './role-of.ts'

/** Years in a trade after which its basics count as half known though they are not mentioned. */
const seasoned = 3

/** A title such as 小工转瓦工 names what the person is, and then what they want to be. */
const turning = /(?<=[\u4e00-\u9fff])转(?=[\u4e00-\u9fff])(?<![运周公旋反自回流倒想要]转)(?!转[运塘子轮印炉机盘轴])/g

/**
 * What a person's texts say. Pure, linear in the length of the texts, and never throws. `settle` has the last word on the trades, before
 * anything is concluded from them.
 */
export function readTalent(texts: TalentTexts, lexicon: Lexicon = theLexicon(), settle: Settle = asRead): TalentFacts {
  const titles = texts.occupations.map(({ title }) => mentionsIn(title.replaceAll(turning, '想转'), 'title', lexicon))
  const listed = texts.skills.map((skill) => mentionsIn(skill, 'skill', lexicon))
  const named = texts.certificates.map(({ name }) => mentionsIn(name, 'certificate', lexicon))
  const text = mentionsIn(texts.text, 'text', lexicon)
  const all = [...titles, ...listed, ...named, text].flatMap((reading) => reading.mentions)
  const given = texts.occupations.flatMap(({ code }) => (code === null ? [] : [code]))
  const renewed = renewedCodes(given)
  const codes = given.map(currentCode)
  const refusing = freeRefusals(text)
  const limits = readLimits(text, new Set(refusing.map(({ clause }) => clause)))
  const everything = listsEverything(texts, [...titles, ...listed, text])
  const voted = [...readTrades(all, codes, sellsOrTeaches(titles), true, limits.length === 0), ...byCodeAlone(codes)]
  const wants = readWish(titles, text)
  const beside = besideIn(titles)
  const aloof = wants?.post === 'selling' || wants?.post === 'teaching' || wants?.post === 'watching' || beside !== undefined
  const own = new Set([...(beside ?? [])].flatMap(skillsOfTrade))
  const known = voted.map((trade) =>
    everything || (aloof && !livesByIt(trade.trade, wants?.post) && beside?.has(trade.trade) !== true) ? { ...trade, weak: true } : trade,
  )
  const past = pastTrades(known, text, sideBySide(titles))
  const found = settle(known.map((trade) => (past.has(trade.trade) ? { ...trade, weak: true } : trade)))
  const licences = readLicences(texts.certificates, text, lexicon)
  const years = texts.years === null ? readYears(text) : null
  const available = texts.available === null ? readAvailable(text) : null
  const told = readSkills(all, impliedBasics(found, past, texts.years ?? years?.years ?? null), typicalSkills(found))
  const kinds = otherKinds(told)
  const besides = new Set(kinds.map(({ skill }) => skill))
  const skills = [...told.filter(({ skill, implied }) => !implied || !besides.has(skill)), ...kinds, ...unknownSkills(listed, texts.skills)]
  return {
    trades: found,
    codes,
    skills: skills.map((skill) => (everything || (aloof && !own.has(skill.skill)) ? halved(skill) : skill)),
    limits,
    level: readLevel(
      texts.level,
      texts.certificates.map(({ name }) => name),
      text,
      lexicon,
    ),
    licences,
    licencesStated:
      texts.certificates.length > 0 || licences.length > 0 || text.clauses.some((clause) => clause.cues.includes('noLicence')),
    ...readPlaces(
      texts.districts,
      text,
      titles.flatMap(({ mentions }) => mentions),
    ),
    pay: texts.expectPayMin === null ? readPay(text) : { yuan: texts.expectPayMin, from: [], mood: 'plain', certainty: 1 },
    refuses: readRefusals(texts.refusals, text, refusing),
    available: available === null ? texts.available : 'now',
    wants,
    years: texts.years ?? years?.years ?? null,
    everything,
    ...saidBeside({
      ...(years === null ? {} : { years: years.from }),
      ...(available === null ? {} : { available }),
      ...(renewed.length === 0 ? {} : { renewed }),
    }),
  }
}

/** Known from beside the work. */
function halved(skill: SkillFact): SkillFact {
  return skill.grasp === 'full' ? { ...skill, grasp: 'partial' } : skill
}

/** The notes beside the facts, where there are any. */
function saidBeside(said: NonNullable<TalentFacts['said']>): Pick<TalentFacts, 'said'> {
  return Object.keys(said).length === 0 ? {} : { said }
}

/** Codes of occupations that the lexicon has no trade for stand for themselves. */
function byCodeAlone(codes: readonly string[]): readonly TradeFact[] {
  return codes
    .filter((code) => !hasTrade(code))
    .map((code) => ({
      trade: `o:${code}`,
      weak: false,
      from: [{ words: code, source: 'code' as const }],
      mood: 'plain' as const,
      certainty: 0.6,
    }))
}

/** Skills in the list that the lexicon does not know stand for themselves, so that equal words still meet. */
function unknownSkills(listed: readonly Reading[], names: readonly string[]): readonly SkillFact[] {
  return names
    .filter((_, index) => listed[index]?.mentions.length === 0)
    .map((name) => ({
      skill: rawConcept(name),
      grasp: 'full',
      implied: false,
      from: [{ words: name, source: 'skill' }],
      mood: 'plain',
      certainty: 0.5,
    }))
}

/** Who has a skill in one kind knows the kinds half that they say nothing of. */
function otherKinds(said: readonly SkillFact[]): readonly SkillFact[] {
  const known = new Set(said.filter(({ implied }) => !implied).map(({ skill }) => skill))
  return said
    .filter(({ grasp, implied }) => grasp === 'full' && !implied)
    .flatMap((wide) =>
      kindsOfSkill(wide.skill)
        .filter((kind) => !known.has(kind))
        .map((skill): SkillFact => ({ ...wide, skill, grasp: 'partial', mood: 'partial', certainty: 0.5 })),
    )
}

function typicalSkills(found: readonly TradeFact[]): Typical {
  const beside = found.flatMap(({ trade }) => [...neighboursFrom(trade).close, ...neighboursFrom(trade).related])
  const families = new Set(found.flatMap(({ trade }) => familyOf(trade) ?? []))
  return { own: new Set(found.flatMap(({ trade }) => skillsOfTrade(trade))), near: new Set(beside.flatMap(skillsOfTrade)), families }
}

/** Trades that one title names side by side (护理员兼母婴): the person is both today. */
function sideBySide(titles: readonly Reading[]): ReadonlySet<string> {
  const joined = titles.filter(({ text }) => /[兼、及/]/.test(text) && !text.includes('转'))
  return new Set(joined.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'trade').map(({ id }) => id)))
}

/** Whoever has long left a trade still knows its basics. */
function impliedBasics(found: readonly TradeFact[], past: ReadonlySet<string>, years: number | null): readonly string[] {
  if (years === null || years < seasoned) return []
  return found.filter(({ trade, weak }) => !weak || past.has(trade)).flatMap(({ trade }) => skillsOfTrade(trade).slice(0, 6))
}

/** Trades that are selling or teaching themselves. Whoever sells or teaches any other knows it from beside the machine. */
const talking: ReadonlySet<string> = new Set(['serviceAdvisor', 'drivingCoach', 'fitnessCoach', 'nurseryTeacher', 'pharmacyClerk'])

function livesByIt(trade: string, post: Post | undefined): boolean {
  if (post === 'watching') return postOfTrade(trade) === post
  return talking.has(trade) || familyOf(trade) === 'N'
}

/** Titles name someone who sells, teaches or designs what the trade does. */
function sellsOrTeaches(titles: readonly Reading[]): boolean {
  return titles.length > 0 && titles.every((title) => roleOf(title) !== undefined && roleOf(title)?.id !== 'managing')
}

/** Heads of titles whose posts are about a thing that others make or do: its sale, purchase, inspection, test, teaching, papers, hire. */
const aboutIt =
  /(?:售后(?:工程师|技术员?|服务员?|支持|专员)?|(?:技术|应用|驻厂|现场|客户)(?:服务|支持)(?:工程师|人员|专员|经理|代表|员|岗)?|驻厂(?:代表|工程师|技术员?)|厂家(?:代表|技术员?|工程师)|(?:技术|应用)(?:代表|顾问)|配方(?:员|师|工程师)|(?:研发|产品|应用|结构|硬件|软件|质量|项目|实施|技术支持|设计|测试|验证|应用)(?:工程师|员|师|专员)|(?:品|质|检|化|目|全|抽)[检验]员?|外观(?:检|检查|全检)员?|复判员?|(?:检验|检测|巡检|测试|抽检|验货)(?:员|工|师|岗)?|品管员?|品控员?|qa|qc|(?:qa|qc)?现场(?:监控|巡检)|(?:采购|买手|跟单|业务|外贸|内勤|销售|客服|招生|招商|投流|租赁|出租|经营|代理|贸易|加盟|分销|批发|业务跟单)(?:员|专员|助理|岗|顾问|代表)?|文员|计划员|统计员?|策划|顾问|(?<=建材|材料|配件|五金|灯具|器材|耗材|设备|油漆|涂料|防水|石材|瓷砖|门窗|汽配|电料|洁具|卫浴|管材|板材|地板|家具|窗帘|面料|刀具|焊材|轴承|食材|调料|药品|器械)(?:店|门店|专卖店|专营店|旗舰店|直营店|体验店|连锁店|经销店|加盟店|展厅|档口|门市部?|商行|经营部|批发部|公司业务)|营业员|导购员?|店员|收银员?|前台|包工头|承包人?|老板|(?<!染烫|烫染|染发|烫发|接发|发型|剪发|造型|美发|托尼|tony|跟妆|化妆|美甲)老师|讲师|教练|教员|班主任|调度员?|打印员|资料员|预算员|监理员?|仓管员?|学生|爱好者|会计(?:师|员|主管)?|出纳员?|财务(?:人员|主管|专员|经理|会计)?|人事(?:专员|主管|经理|行政)?|行政(?:专员|前台|助理|主管|人事)?|文秘|秘书|法务|审计员?|人力资源(?:专员|主管)?|hr|[核报]价员|成本(?:核算|会计)员?)(?:\([^()]*\))?$/

/** Where all titles name such posts: the trades that they themselves are. Undefined where any title names a trade by its head. */
function besideIn(titles: readonly Reading[]): ReadonlySet<string> | undefined {
  const own = titles.map(({ text, mentions }) => {
    const post = aboutIt.exec(text)
    if (post === null) return undefined
    const named = mentions.filter(({ kind }) => kind === 'trade' || kind === 'hint' || kind === 'skill')
    if (named.every(({ start }) => start >= post.index)) return undefined
    return named.filter(({ kind, setting, end }) => kind === 'trade' && !setting && end > post.index).map(({ id }) => id)
  })
  return own.length > 0 && own.every((ids) => ids !== undefined) ? new Set(own.flat()) : undefined
}

/** Who leads and works with the others is a leading hand whatever the title says: 主管,卤水冷拼自己下手. */
const ownHands =
  /(?:自己|亲自|亲手|本人|我)(?:也|都|还|天天|一直|照样|带头|常)*(?:下手|动手|上手|上灶|站[灶吧柜台炉锅工]|掌勺|上机|开机|操机|下锅|下车间|下产线|上台|做活|干活|跟活|做客|接客|上钟|剪客|炒菜?|出杯)|(?:一直|仍|还|也|照样|照旧|天天|带头|边管边)(?:在一线|在现场|站一线|顶岗|顶班|上灶|站灶|上机|操机|干活|做活|接客人)|没(?:有)?(?:脱离?|离开?过?|丢)(?:手|岗|过?手艺|一线|灶台|机台|生产|现场)|不脱产|(?:手上|手里)的?活(?:没|不)(?:丢|停|放|落)/

/** The kind of post that the person wants and no other: said in the text, or worn as the only title. */
function readWish(titles: readonly Reading[], { text, mentions }: Reading): PostFact | null {
  const said = mentions.find(
    ({ kind, mood, start }) => kind === 'wanted' && mood !== 'denied' && !/[不没别莫]/.test(text.slice(Math.max(0, start - 1), start)),
  )
  const [title] = titles.map(roleOf)
  const worn = title?.id === 'managing' && ownHands.test(text) ? undefined : title
  const wish = said ?? (titles.length === 1 ? worn : undefined)
  if (wish === undefined) return null
  return {
    post: postOf(wish.id),
    from: [{ words: wish.words, source: wish.source }],
    mood: 'wished',
    certainty: said === undefined ? 0.6 : 0.9,
  }
}

/** Four or more trades that have nothing to do with each other, and no certificate for any; three, when the person says so themselves. */
function listsEverything(texts: TalentTexts, readings: readonly Reading[]): boolean {
  if (texts.certificates.length > 0) return false
  const mentions = readings.flatMap((reading) => reading.mentions)
  const says = readings.some((reading) => reading.clauses.some((clause) => clause.cues.includes('everything')))
  const named = new Set(
    mentions.filter(({ kind, mood, shared }) => kind === 'trade' && mood === 'plain' && shared === 1).map(({ id }) => id),
  )
  const unrelated: string[] = []
  for (const trade of named) {
    const near = neighboursFrom(trade)
    const family = trades.get(trade)?.family
    const known = unrelated.some((one) => near.close.includes(one) || near.related.includes(one) || trades.get(one)?.family === family)
    if (!known) unrelated.push(trade)
  }
  return unrelated.length >= (says ? 3 : 4)
}
