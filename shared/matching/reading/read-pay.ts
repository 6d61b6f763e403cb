import type { PayFact } from '../facts.ts'
import type { ReadClause, Reading } from './mentions.ts'

/** Wages are between these, in yuan a month. */
const lowest = 1_500
const highest = 200_000

/** Figures in a clause: one, or the two ends of a range. */
type Figure = {
  readonly low: number
  readonly high: number | null
  readonly words: string
  readonly alone: boolean
  /** It ends a clause that spoke of something else: 人在乔司一万三. */
  readonly last: boolean
  readonly ceiling: boolean
}

/** Yuan a month that an advertisement offers, with the words they were read from. */
export type Offer = { readonly min: number | null; readonly max: number | null; readonly words: readonly string[] }

/** The wage a person asks for in running text: a figure in a clause that wishes or that is nothing else, and not one that tells of the past or of a day's pay. */
export function readPay(reading: Reading): PayFact | null {
  const found = reading.clauses.flatMap((clause) =>
    clause.cues.includes('payPast') ? [] : figures(clause).filter((one) => asked(one, clause)),
  )
  const first = found[0] ?? asBefore(reading.clauses)
  return first === undefined ? null : { yuan: first.low, from: [{ words: first.words, source: 'text' }], mood: 'wished', certainty: 0.8 }
}

/** The wage of today or of before, where that is what is asked for again: 以前一万一,照这个数就行. */
function asBefore(clauses: readonly ReadClause[]): Figure | undefined {
  return clauses.flatMap((clause, index) => {
    if (!likeNow.test(clause.text)) return []
    const told = [clause, clauses[index - 1], clauses[index - 2]].flatMap((one) => (one === undefined ? [] : figures(one)))
    return told.slice(0, 1)
  })[0]
}

const likeNow =
  /(?:就|照|按|跟|和|同|不低于|不少于|不比|维持|保持|持平)[^,。;!?]{0,3}(?:这个|这样|现在|目前|原来|以前|之前|老)[^,。;!?]{0,3}(?:价|数|工资|水平|待遇|样|就行|差不多|差太多|低|少|拿)|平(?:着|薪)?(?:换|跳)|^(?:但)?(?:想|要|求)?(?:跟|和)?(?:原来|现在|目前|以前|之前)?(?:差不多|一样|持平|这个数|水平)(?:就|也|可|的|[,。;!?]|$)/

/**
 * The wage an advertisement offers in running text. Of several ranges (初级六到八千,高级九千到一万二) the widest span is meant; single figures
 * are a floor and, if a later one is higher, a ceiling. What is paid on trial or as a mere base counts where nothing else is told. Pay by the
 * day, the hour or the piece stays out: it is no month's pay.
 */
export function readOffer(reading: Reading): Offer | null {
  const told = reading.clauses.flatMap((clause) =>
    byTheDay.test(clause.text)
      ? []
      : figures(clause)
          .filter((one) => offered(one, clause))
          .map((figure) => ({ figure, lesser: lesser.test(clause.text) })),
  )
  const whole = told.filter((one) => !one.lesser)
  const found = (whole.length > 0 ? whole : told).map(({ figure }) => figure)
  const ranges = found.filter(({ high }) => high !== null)
  const [range] = ranges
  if (range !== undefined) {
    const steps = ranges.filter(({ low, high }) => low * 4 > (range.high ?? low) && (high ?? low) < range.low * 4)
    const words = steps.map((step) => step.words)
    return { min: Math.min(...steps.map(({ low }) => low)), max: Math.max(...steps.map(({ low, high }) => high ?? low)), words }
  }
  const [first] = found
  if (first === undefined) return null
  if (first.ceiling) return { min: null, max: first.low, words: [first.words] }
  const top = found.filter(({ low }) => low > first.low && low <= first.low * 2).toSorted((one, other) => other.low - one.low)[0]
  return { min: first.low, max: top?.low ?? null, words: [first.words, ...(top === undefined ? [] : [top.words])] }
}

/** What is paid at first, or beside what is paid for the work done. */
const lesser = /试用|实习|学徒期|培训期|考核期|新人期|底薪|基本工资|固定工资|无责/

const byTheDay = /[一每/]天|日[薪结]|[一每/]小时|时薪|计件|[一每/]单|一平|年薪|[一每]年|注册|产值|营业额|押金|学费|推荐费/

function asked(figure: Figure, clause: ReadClause): boolean {
  return clause.cues.includes('payWish') || figure.alone || figure.last
}

function offered(figure: Figure, clause: ReadClause): boolean {
  return clause.cues.includes('payWish') || figure.alone || /[薪待酬月]|[干做]得好|熟[手练]|[初中高]级|大工|学徒|转正/.test(clause.text)
}

const digit = '[一二两三四五六七八九十]'
const arabic = '\\d{1,6}(?:\\.\\d{1,2})?'
const amount = `(?:${arabic}(?:万|w(?![a-z])|千|k(?![a-z]))|\\d{4,6}(?!\\d)|${digit}{1,2}[万千](?:${digit}[千百]?(?:${digit}百?)?)?)`
const yuan = '(?:元|块钱?|大洋)?'
const figure = new RegExp(
  `(?<![\\d.a-z])(?:(${amount})${yuan}(?:到|至|-|~)(${amount})|(${arabic}|${digit})(?:到|至|-|~)(${amount})|(${amount}))(?![\\d转吨平米㎡台件套份张公亩片支克斤瓶次伏vw号字箱批头只双名用户度毫目人多个]|k[gwv]|年|mm|rpm)`,
  'g',
)
/** What may stand beside a figure in a clause that says nothing else. */
const beside = /^[\s,。;!?()|:、]*(?:月|一个月|每月|保底)?[\s:]*$/
const behind =
  /^(?:元|块|块钱)?(?:一个月|每月|\/月|\/?月)?(?:左右|以上|起步?|上下|之间|不等|出头|多(?:一?点)?|来块|保底|兜底|就行|就好|就够了?|就成|就满意|就知足|就ok|都行|都可以|可以|能接受|也行|可谈|可议|好谈|吧|包吃住?|包住)?[\s,。;!?()|:、+]*$/

/** What makes an amount at the end of a clause something else than a wish. */
const spent = /[拿挣赚存卖花交耗账费钱粉投量产值额达超破过约近共每多于到了用罚奖号第]\S{0,4}$|\d$|^[\s,。;!?()|:、]*.{0,3}$/

/** Without one of these there is no amount: most clauses need no closer look. */
const someFigure = /\d{4}|[万千\dk十]\s?[万千k]|[一二两三四五六七八九十\d][万千wk]/

/** `1.2万`, `9k`, `8500`, `一万三`, `7-9k`, `七八千`, `六千五百元至七千五百元`: all monthly wages they can be. */
function figures({ text }: ReadClause): readonly Figure[] {
  if (!someFigure.test(text)) return []
  return [...text.matchAll(figure)].flatMap((match): readonly Figure[] => {
    const [words, from, to, bare, until, single] = match
    const end = yuanOf(to ?? until ?? '')
    const [low, high] = single !== undefined ? span(single) : [from === undefined ? scaled(bare ?? '', until ?? '') : yuanOf(from), end]
    if (low < lowest || (high ?? low) > highest || (high !== null && high < low)) return []
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + words.length)
    return [
      {
        low,
        high,
        words,
        alone: beside.test(before) && behind.test(after),
        last: behind.test(after) && !spent.test(before),
        ceiling: /^(?:元|块)?(?:以内|封顶|以下)/.test(after),
      },
    ]
  })
}

/** `七八千` is a range; anything else one amount. */
function span(text: string): readonly [number, number | null] {
  const [first, second, scale] = text
  if (scale !== '千' && scale !== '万') return [yuanOf(text), null]
  const [low, high] = [number(first), number(second)]
  const unit = scale === '万' ? 10_000 : 1_000
  return low > 0 && high === low + 1 && text.length === 3 ? [low * unit, high * unit] : [yuanOf(text), null]
}

/** The lower end of `7-9k`, in the unit of the upper. */
function scaled(bare: string, upper: string): number {
  const unit = /[万w]/.test(upper) ? 10_000 : /[千k]/.test(upper) ? 1_000 : 1
  const value = /\d/.test(bare) ? Number(bare) : number(bare)
  return Math.round(value * unit)
}

/** `1.2万`, `9k`, `8500`, `一万三`, `七千五`, `两万二千`, `六千五百`. */
function yuanOf(text: string): number {
  const decimal = /^([\d.]+)([万w千k])?/.exec(text)
  if (decimal !== null) return Math.round(Number(decimal[1]) * (unitOf(decimal[2]) ?? 1))
  const parts = /^(..?)([万千])(?:(.)(?:[千百](.)?)?)?/.exec(text)
  if (parts === null) return 0
  const whole = unitOf(parts[2]) ?? 1
  const head = parts[1] ?? ''
  const tens = head.length === 2 ? 10 + number(head[1]) : number(head)
  return tens * whole + number(parts[3]) * (whole / 10) + number(parts[4]) * (whole / 100)
}

function unitOf(sign: string | undefined): number | undefined {
  if (sign === undefined) return undefined
  return sign === '万' || sign === 'w' ? 10_000 : 1_000
}

const digits = '一二三四五六七八九'

function number(char: string | undefined): number {
  if (char === undefined) return 0
  if (char === '两') return 2
  return char === '十' ? 10 : digits.indexOf(char) + 1
}
