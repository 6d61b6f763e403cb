import { recently } from '#shared/kernel/recently.ts'
import { theLexicon } from '../lexicon/compiled.ts'
import { homonyms } from '../lexicon/titles/homonyms.ts'
import { mentionsIn, settings } from './mentions.ts'
import { normalise } from './normalise.ts'
import { saysWho } from './title-forms.ts'
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
  if (seeks.test(whole) || ((invites.test(whole) || offers.test(whole)) && !(offers.test(whole) ? engages : hires).test(whole)))
    return { alternatives: [], reason: 'nothing', posts: [], cut: [whole], passed: [] }
  const { text, cut } = namedExactly(whole) === undefined ? withoutNoise(whole.replace(employer, '($1)')) : { text: whole, cut: [] }
  const groups = namedExactly(whole) === undefined && namedInShort(text).length === 0 ? groupsOf(text) : [{ text, aside: false }]
  const remarks = groups.flatMap((group) => (group.aside && group.text.length <= longestRemark ? [group.text.replaceAll(' ', '')] : []))
  const read = groups.map(({ text: group, aside }) => {
    const plainly = readGroup(group, text)
    const together = group.replaceAll(' ', '')
    return { ...(aside ? plainly : named(withRemarks(plainly, together, remarks), together)), text: together, aside }
  })
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
  const left = posts.length === 0 && read.some(({ managing }) => managing)
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

/** What calls for customers, pupils or partners, or offers goods and rooms, is no post. */
const invites =
  /(?:报名|招生|开班|开课|预约)(?:中|啦|开始|进行中|倒计时|通道)|招生简章|体验者|体验券|征集|招募(?:体验|会员|学员|粉丝|志愿|合伙|加盟|嘉宾|选手)|(?:投资|入股|联营|合作)?(?:投资|入股|出资)合伙人?|(?:游戏|模拟器|玩具|app|小程序)(?:试玩|体验官?|内测玩家|陪玩体验)|试玩员?$|试吃员?$|(?:免费|限时)(?:领取?|赠送|试听|体验)|拼团|清仓|酬宾|转让|(?:店面|商铺|厂房|房屋|写字楼|车位|仓库)(?:出租|招租|出售)|(?:旺铺|整层|单间)(?:出租|招租)|求购|合租|拼车|抽奖|夏令营|冬令营|训练营(?:报名|招生)|招商加盟|加盟热线|诚邀(?:加盟|代理)|招合伙人|合伙(?:开|创业|做)|招募$|(?:证|班|课|考试)报名(?=$|[ ,;])|^(?:高价)?(?:收购|回收)|优惠(?:中|价|活动)?$|特价$|加盟$/
/** Who looks for work offers none. */
const seeks =
  /求职(?!顾问|指导|意向|规划|辅导|讲师|平台|者)|(?:^|[ ,;])(?:本人|俺|我)(?:是|会|做|干|有|能|想|[一二三四五六七八九十\d]+年|男|女|\d)(?!.*(?:招|聘))|(?:急|想|要|诚)?(?:找|寻|求)(?:份|个)?(?:活(?:干|做|儿|$|[ ,;])|工作(?:$|[ ,;])|事做|班上|长期活)|有(?:活|要人|用人)的?(?:请|可)?(?:联系|叫我|找我|喊我)|(?:求|望)(?:收留|老板收|录用|带走)/
/** Machines for hire, courses, papers, goods and works on contract: what is sold to the reader, with the words of a trade in it. */
const offers =
  /(?:出租|租赁)(?!车|汽车|屋|房|管理|业务|部|公司|站|专员|顾问|销售|客服|店|经理|员|主管|行业)|(?:快速|加急|代|包|专业|低价|全国)(?:办理?|拿|考|过|出|取)(?:证|本|执照|资质|$|[ ,;])|(?:证|本|执照|资质)(?:挂靠|代考|代办|代审|出租|转让|包过|免考|(?:快速|加急|包|统一)?(?:办理|办证|年审|复审|换证)$)|快速(?:办理|取证|拿证|下证)|免考(?:拿|出|取)证|包(?:过|拿证|下证|分配|就业)|随(?:到|报)随[考学]|推荐就业|学(?:会|成)(?:后)?(?:就业|上岗|月入)|速成班?|转码|(?:培训|学习|研修|考证)班(?!主任|老师|助理|教务)|(?:厂家|大量|长期|低价|现货|优质)(?:供应|批发|直销|出售|转让)|(?:承接|承揽|承包)(?:各类|各种|大小|全市|本地|工程|业务|[^,; ]{1,8}(?:工程|业务|加工)(?:$|[ ,;]))|来料加工$|二手[^,; ]{1,10}(?:出售|转让|回收|处理|出让)|(?:对外|承接)加工$/
const engages = /招(?!商|生|租|标)|聘|岗位|岗$|专员|顾问|老师|讲师|助理|主管|经理|店长/
const hires = /招聘|诚聘|急聘|急招|诚招|招工|招人|岗位|[员师工](?:$|[(,;])|老师|教练|专员|助理|顾问|经理|主管|店长/

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
  /^([^,;/、|+(]{2,20}?)(?:招聘|诚聘|急聘|急招|诚招|直招|招)(?!专员|主管|经理|顾问|助理|师|老师|客服|岗|hr|文员|实习)(?=[^工聘生商\d]{2})/

const noise: readonly { readonly words: RegExp; readonly instead: string }[] = [
  {
    words:
      /(?:月薪|年薪|薪资|工资|底薪|日薪|时薪|收入)?\d+(?:\.\d+)?(?:千|万|k|w|元|块)?(?:[-~至到]\d+(?:\.\d+)?)(?:千|万|k|w|元|块)?(?:\/?(?:月|天|小时|年|h))?(?!轴|吨|线|米|岁|色|d|g)/g,
    instead: '',
  },
  {
    words:
      /(?:月薪|年薪|薪资|工资|底薪|日薪|时薪|综合|到手|保底)?\d+(?:\.\d+)?(?:千|万|k|w|元|块)(?:\/?(?:月|天|小时|年|h|以上|起|左右|\+))?/g,
    instead: '',
  },
  {
    words:
      /\d{2}(?:[-~至到]\d{2})?(?:周)?岁(?:以[上下内])?|男女不限|学历不限|经验不限|(?:[一二两三四五六七八九十]|\d+)名(?!厨)|招\d+人|急聘\d+|(?:无|零|0)(?:经验|基础)(?:可带|可学)?/g,
    instead: ' ',
  },
  {
    words:
      /包吃包住|包吃住|包食宿|包住宿?|包吃|管吃管?住?|提供食宿|[五六]险[一二两]金|[五六]险|社保|公积金|双休|单休|大小周|月休\d?天?|做[五六]休[一二]|长白班|[三四五]班[两二三四]?(?:运?转|轮转|倒)|(?:两|三|四|倒)班[倒制]?|日结|周结|月结|计件|年底双薪|年底分红|项目奖金|节日福利|带薪(?:年假|培训)|底薪保障|高薪|诚聘|诚招|急招|急聘|急单|急需|(?:老板|厂家|工厂|公司)?直招|直聘|招聘(?!专员|师|主管|经理|顾问|助理|客服|老师|实习|岗|hr)|招工(?!专员|主管)|招人(?:啦)?|不?过安检|免安检|法定节假日|可预支|离家近|上市公司|名企|央企|国企|外企|大厂|福利好|待遇(?:优厚|好)|环境好|有补贴|加班费|不加班|(?:坐着|站着)(?:干|做|上班)|[坐站]班(?!主任)|空调(?:房|车间|宿舍|环境)|绩效(?:奖金?|工资|提成)|(?:高|有)?提成(?!\S)|月入过?万?|方向盘在手|不是梦|五天八小时|朝九晚[五六]|[一二两]班倒|岗位晋升|包教包会|可(?:接受)?(?:无经验|小白|应届生?)|夫妻工可|可学徒|长期出差|周末双休|十三薪|1[34]薪|房补|餐补|满勤|全勤奖?/g,
    instead: ' ',
  },
  {
    words:
      /(?:有|懂|会|持|带|熟悉|熟练)[^,;()/、+ ]{1,12}优先(?:录用|考虑)?|(?:有经验|熟手|熟练工|退伍军人|夫妻|本地人?|附近|住附近)者?优先|(?:若干|数|多)(?:名|人|位)|若干$|(?:[一二两三四五六七八九十]|\d+)(?:位|个人)|(?:有)?老?师傅(?:带教?|亲自带|手把手教?)|(?:小白|新手|生手|生熟手|零基础|无经验|没经验|不会的?)(?:均|也|亦|都)?(?:可教?|可以|能学|能做|可学|可带)|(?:不用|无需|不需要?|不要求?)(?:经验|学历|证书|技术)|(?:免费|提供|安排)(?:吃住|食宿|住宿|培训|工作餐|宿舍|班车)|班车接送|(?:吃住|食宿)全?(?:包|免)|全包(?:吃住|食宿)|薪资?(?:面议|面谈|可谈|优厚|丰厚|高)|工资(?:面议|面谈|可谈|高)|待遇(?:面议|面谈|从优|丰厚|可谈)|(?:当天|立即|随时|马上|即刻|次日|尽快)(?:可)?(?:入职|上岗|上班|到岗|面试)|(?:按时|准时)发(?:薪|工资)|不(?:拖欠|压)工?[资薪](?:资)?|(?:长期|短期|稳定|常年)(?:有效|招聘|招工|稳定|干)|(?:转正|满月)(?:后)?缴?(?:社保|五险)|(?:年终|季度|全勤|绩效|开工|介绍|推荐)奖金?|(?:高温|夜班|住房|交通|工龄|话费)(?:补贴|补助|津贴)|(?:非|无|不是|没有?|免|拒绝?|谢绝|不走|不经)(?:黑)?中介(?:费|公司)?|中介(?:勿扰|绕道|免谈|费)|返费\d*元?|(?:打)?电话就面试?|(?:宿舍|住宿|寝室)[^,;()、/ ]{0,2}(?:空调|热水|独卫|wifi|电梯)(?:热水|独卫|wifi|洗衣机)*|师(?:傅)?带徒(?:弟)?|(?:[一二两三四五六半\d]+个?[月年])?出师(?:后)?(?:就|即)?(?:转正|上岗|独立|[一二三四五六七八九]千起?)?(?=$|[ ,;])|(?:试用)?期?满?转正(?=$|[ ,;])|年薪|夫妻房|单人间|免押金?|不(?:打卡|体检|查)/g,
    instead: ' ',
  },
]

/** Marks that stand between or around words and say nothing. */
const marks = /[!?~…★☆◆●■▲※✓✔"“”'‘’:*]+|(?<![a-z])#/g

function withoutNoise(text: string): { readonly text: string; readonly cut: readonly string[] } {
  const cut: string[] = []
  let rest = text.replaceAll(marks, ' ')
  for (const { words, instead } of noise)
    rest = rest.replaceAll(words, (found) => {
      if (found.trim() === '') return found
      cut.push(found)
      return instead
    })
  return { text: rest, cut }
}

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
