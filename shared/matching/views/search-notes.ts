import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import { tradeName } from '../lexicon/trades.ts'
import type { Change } from '../queries/loosened.ts'
import { longestSearch, type SearchFault } from '../queries/search-words.ts'
import type { Ignored } from '../queries/understand.ts'
import { unstated } from '../queries/vacancy-filters.ts'
import { currentCode } from '../reading/current-code.ts'
import { shownLicence } from '../sentences/shown-names.ts'

/** What is said of a search's words and of ways on, in sentences. */

/** A slip of writing, where it is, and what was done instead. */
export function faultText({ code, words }: SearchFault): string {
  return text.faults[code](shortened(words))
}

/** Why words had no part in a search. */
export function ignoredText({ words, reason }: Ignored): string {
  return text.ignored[reason](shortened(words))
}

/** A change that makes a search ask less, as the way that it is. */
export function changeText(change: Change): string {
  switch (change.kind) {
    case 'without-words':
    case 'without-excluded':
    case 'near-words':
    case 'only':
      return text.changes[change.kind](change.words)
    case 'instead':
      return text.changes.instead(change.words, change.by)
    case 'also-unstated':
      return text.changes['also-unstated'][change.facet]
    case 'step':
      return stepText(change)
    case 'without':
      return text.changes.without(listed(change.values.map((value) => valueText(change.facet, value))))
    default:
      return text.changes[change.kind]
  }
}

/** A chosen value of a filter as it is called. */
export function valueText(facet: Extract<Change, { kind: 'without' }>['facet'], value: string): string {
  if (facet === 'fairs') return text.atFair
  if (value === unstated) return text.none[facet]
  switch (facet) {
    case 'districts':
      return districtName(value)
    case 'trades':
      return tradeName(value)
    case 'levels':
      return levelName(value)
    case 'minLevel':
      return text.atLeast(levelName(value))
    case 'licences':
      return shownLicence(value)
    case 'payMin':
      return text.payFrom(Number(value).toLocaleString('en'))
    case 'payMax':
      return text.payUpTo(Number(value).toLocaleString('en'))
    case 'availableBy':
      return text.freeBy(dayText(value))
  }
}

function stepText({ facet, to }: Extract<Change, { kind: 'step' }>): string {
  return text.changes.step(valueText(facet, to))
}

/** The code and name that took the place of an old code. */
function successorOf(code: string): string {
  const found = occupationByCode(currentCode(code))
  return found.ok ? `${found.value.code} ${found.value.name}` : code
}

function shortened(words: string): string {
  return words.length <= 30 ? words : `${words.slice(0, 30)}…`
}

const text = bilingual(
  {
    faults: {
      'unclosed-quote': (words: string) => `引号没有写完（${words}），这一段按普通的词查找`,
      'empty-quote': (words: string) => `引号里没有字（${words}），没有用上`,
      'lone-minus': (words: string) => `减号“${words}”后面没有紧跟词，没有用上；不要的词写成“-夜班”`,
      'only-excluded': (words: string) => `只写了不要的词（${words}），列出的是不含它们的全部`,
      'too-long': (words: string) => `搜索的话最多 ${longestSearch} 个字，后面的没有用上：${words}`,
      'near-missing': () => '按距离排序要先选“离哪里近”，这次没有按距离排',
      'old-code': (words: string) => `${words} 是旧版的职业编码，按现在的 ${successorOf(words)} 查找`,
    },
    ignored: {
      'says-nothing': (words: string) => `“${words}”说明不了要找什么`,
      'too-short': (words: string) => `“${words}”太短，查不准`,
      'too-many': (words: string) => `词太多，“${words}”没有用上`,
      'too-long': (words: string) => `超出 ${longestSearch} 个字：${words}`,
      'not-by-letter': (words: string) => `“${words}”不是认得的工种、技能、证件、地点或等级；不逐字查找人的文字`,
      'stand-in': (words: string) => `检索暂时不可用，“${words}”这次没有起作用`,
      'not-used': (words: string) => `“${words}”没有用上`,
      unknown: (words: string) => `“${words}”不是认得的技能或证件，只按原样的词比较`,
    },
    changes: {
      'without-words': (words: string) => `去掉“${words}”`,
      'without-excluded': (words: string) => `不排除“${words}”`,
      'near-words': (words: string) => `“${words}”的邻区也看`,
      only: (words: string) => `只找“${words}”`,
      instead: (words: string, by: string) => `把“${words}”换成“${by}”`,
      near: '邻区也看',
      'close-trades': '相近的工种也看',
      'without-all-words': '去掉搜索的话',
      'without-all-filters': '去掉全部筛选',
      'also-unstated': {
        districts: '没有写明地点的也看',
        trades: '没有读到工种的也看',
        levels: '不要求等级的也看',
        licences: '没有写明证件的也看',
        payMin: '没有写月工资的也看',
        minLevel: '没有写等级的也看',
        payMax: '没有写期望工资的也看',
        availableBy: '没有写到岗时间的也看',
      },
      step: (to: string) => `放宽到“${to}”`,
      without: (names: string) => `去掉“${names}”`,
    },
    none: {
      districts: '地点不确定',
      trades: '工种不确定',
      levels: '不要求等级',
      licences: '证件不确定',
      payMin: '月工资不确定',
      minLevel: '等级不确定',
      payMax: '期望工资不确定',
      availableBy: '到岗时间不确定',
    },
    atFair: '参加招聘会',
    atLeast: (level: string) => `${level}及以上`,
    payFrom: (yuan: string) => `${yuan} 元/月以上`,
    payUpTo: (yuan: string) => `期望工资 ${yuan} 元/月以内`,
    freeBy: (day: string) => `${day}前可到岗`,
  },
  {
    faults: {
      'unclosed-quote': (words) => `A quotation mark is not closed (${words}); these words were searched for as plain ones`,
      'empty-quote': (words) => `There is nothing between the quotation marks (${words}); they were not used`,
      'lone-minus': (words) => `No word follows the minus “${words}”; it was not used. Write what you do not want as “-夜班”`,
      'only-excluded': (words) => `There are only words that you do not want (${words}); listed is everything without them`,
      'too-long': (words) => `A search has at most ${longestSearch} characters; the rest was not used: ${words}`,
      'near-missing': () => 'To sort by distance, first choose where from; this time the list is not sorted by distance',
      'old-code': (words) => `${words} is an occupation code of an older edition; searched for as ${successorOf(words)}`,
    },
    ignored: {
      'says-nothing': (words) => `“${words}” does not say what is looked for`,
      'too-short': (words) => `“${words}” is too short to be looked for`,
      'too-many': (words) => `There are too many words; “${words}” was not used`,
      'too-long': (words) => `Beyond ${longestSearch} characters: ${words}`,
      'not-by-letter': (words) =>
        `“${words}” is no trade, skill, licence, place or level known here; what people wrote is not searched letter by letter`,
      'stand-in': (words) => `The search is not available right now; “${words}” had no effect`,
      'not-used': (words) => `“${words}” was not used`,
      unknown: (words) => `“${words}” is no skill or licence known here; it is compared as it stands`,
    },
    changes: {
      'without-words': (words) => `Leave out “${words}”`,
      'without-excluded': (words) => `Do not exclude “${words}”`,
      'near-words': (words) => `Look next to “${words}” as well`,
      only: (words) => `Search only for “${words}”`,
      instead: (words, by) => `Search for “${by}” instead of “${words}”`,
      near: 'Include neighbouring districts',
      'close-trades': 'Include close trades',
      'without-all-words': 'Remove your words',
      'without-all-filters': 'Remove all filters',
      'also-unstated': {
        districts: 'Include where no place is stated',
        trades: 'Include where no trade was read',
        levels: 'Include where no level is asked for',
        licences: 'Include where no licence is stated',
        payMin: 'Include where no monthly pay is stated',
        minLevel: 'Include where no level is stated',
        payMax: 'Include where no pay wish is stated',
        availableBy: 'Include where no start date is stated',
      },
      step: (to) => `Widen to “${to}”`,
      without: (names) => `Remove “${names}”`,
    },
    none: {
      districts: 'place not known',
      trades: 'trade not known',
      levels: 'no level asked for',
      licences: 'licences not known',
      payMin: 'monthly pay not known',
      minLevel: 'level not known',
      payMax: 'pay wish not known',
      availableBy: 'start date not known',
    },
    atFair: 'at a job fair',
    atLeast: (level) => `${level} or above`,
    payFrom: (yuan) => `¥${yuan} a month or more`,
    payUpTo: (yuan) => `hopes for up to ¥${yuan} a month`,
    freeBy: (day) => `free by ${day}`,
  },
)
