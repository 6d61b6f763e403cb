import { districtCodes } from '#shared/reference/districts.ts'
import type { PlaceFact } from '../facts.ts'
import type { Mention, Reading } from './mentions.ts'

/** Where somebody was or comes from, which says little of where they want to work; and what says the opposite. */
const past =
  /老家|籍贯|户口|毕业|以前|之前|原先|原来|早年|早先|前头|当年|曾经?在|[做干待呆开打搞修住](?:了|过)|工作过|上过班|调过来|搬(?:来|过来|到)/
const wish = /想|找|希望|期望|要求|求职|意向|回(?:来|去|到)?|优先|最好|都(?:行|可以|能)|也(?:行|可以|能)|方便|附近|离家|现在|目前|住/

/** Whoever lives here and tells how far it is to there lives here: 住义蓬,过江到瓜沥半小时. */
const lives = /(?:住|家在|家住|人在|租在|租房在|租)[^,。;!?]{0,3}$/
const goes = /(?:去|到|过来|过去|往|离|来)[^,。;!?]{0,2}$/
const way = /分钟|小时|公里|里路|车程|地铁|开车|骑|电瓶车|电动车|厂车|班车|公交|过江|过桥|一座桥|不远|路不/
/** Where nothing else is said, it is better known where somebody is from than nothing. */
const origin = /(?:老家|籍贯|户口)(?:就|也)?在$/

/** The clause of a place up to where it is named. */
function upTo({ clause, start }: Mention, clauses: Reading['clauses']): string {
  const of = clauses[clause]
  return of === undefined ? '' : of.text.slice(0, start - of.start)
}

/** Streets and quarters of other cities bear the same names: 苏州新街, 上海世纪大道. */
const otherCity =
  /(?:上海|北京|南京|苏州|无锡|常州|南通|昆山|宁波|慈溪|余姚|绍兴|柯桥|诸暨|嘉兴|海宁|桐乡|湖州|德清|安吉|金华|义乌|永康|东阳|温州|台州|衢州|丽水|舟山|广州|深圳|东莞|佛山|中山|武汉|长沙|成都|重庆|合肥|南昌|福州|厦门|泉州|青岛|济南|郑州|西安|天津)(?![路街弄巷])(?:[市县区]|总部|分公司|公司|老?厂里?|那边|那里)?(?:(?!杭)[\u4e00-\u9fff]){0,3}$(?<![搬来回到住在去至往调转从和或兼及与跟离人])/

/** What ties to places without naming one: 不出县, 太远不去. 只找 alone may be a matter of the kind of work. */
const ofItself = /[处区县市远离出]|地方|本地|去不了/
const nearby = /附近|本地|家门口|镇上|村里|县里|城里|本区|这边|周边|周围|离家|一带/

/**
 * Where a person wants to work: the field, unless the text ties them to other places; else the places named in the text, those of today and
 * of the wish before those of the past; and whether they go nowhere else.
 */
export function readPlaces(
  districts: readonly string[],
  { mentions, clauses }: Reading,
  titles: readonly Mention[] = [],
): { readonly places: readonly PlaceFact[]; readonly bound: boolean } {
  const named = mentions.filter(
    (mention) => mention.kind === 'place' && mention.mood !== 'denied' && !otherCity.test(upTo(mention, clauses)),
  )
  const placed = new Set(named.map(({ clause }) => clause))
  const ties = mentions.filter(
    ({ kind, words, clause }) =>
      kind === 'bound' && (placed.has(clause) || ofItself.test(words) || nearby.test(clauses[clause]?.text ?? '')),
  )
  const tying = new Set(ties.map(({ clause }) => clause))
  const tied = named.filter(({ clause }) => tying.has(clause))
  const bound = tying.size > 0
  if (districts.length > 0) {
    const elsewhere = tied.length > 0 && !tied.some(({ id }) => districts.includes(id))
    if (elsewhere) return { places: placesOf(tied), bound }
    return { places: districts.map((district) => ({ district, from: [], mood: 'plain', certainty: 1 })), bound }
  }
  const said = (mention: Mention): string => clauses[mention.clause]?.text ?? ''
  const fromHere = named.filter((mention) => !past.test(said(mention)) || wish.test(said(mention)))
  const home = fromHere.filter((mention) => lives.test(upTo(mention, clauses)))
  const reached = fromHere.filter((mention) => !(goes.test(upTo(mention, clauses)) && way.test(said(mention))))
  const native = named.filter((mention) => origin.test(upTo(mention, clauses)))
  // 在衙前厂里做过, 想在家附近找: who wants to stay near names the place of an earlier job only.
  const around = clauses.some(({ text }) => stays.test(text)) ? named.filter(({ clause }) => past.test(clauses[clause]?.text ?? '')) : []
  const ofText = [tied, home.length > 0 ? reached : fromHere, native, around].find((some) => some.length > 0) ?? []
  const places = placesOf(ofText.length > 0 ? ofText : titles.filter(({ kind }) => kind === 'place'))
  if (places.length === 0 && !bound) return { places: anywhere(clauses), bound }
  return { places, bound: bound && places.length > 0 }
}

/** The wish to go on working where one has been. */
const stays =
  /(?:想|找|希望|最好|还|就|只|图|盼|优先|能)[^,。;!?]{0,6}(?:附近|家门口|离家近|近点|近一点|近些|就近|周边|周围|老地方|这一带|那一带|这边|原来那边|走路能到|骑车能到)|就近(?:找|换|上班|做)|不想(?:跑|走|去)?远|(?:远|太远)(?:了|的)?(?:不去|不考虑|不行|跑不动)/

/** Every division, for who goes wherever the work is. */
function anywhere(clauses: Reading['clauses']): readonly PlaceFact[] {
  const words = clauses.flatMap(({ text }) => wherever.exec(text)?.[0] ?? [])[0]
  if (words === undefined) return []
  return districtCodes.map((district) => ({ district, from: [{ words, source: 'text' }], mood: 'plain', certainty: 0.6 }))
}

const wherever =
  /(?:哪个?|各个?|任何|所有|全部)(?:区|地方|里|边|儿)(?:我)?(?:也|都)(?:行|可以?|肯|能|愿|去|成|好|看|跑|接|ok)|(?:地点|区域|地区|地方|位置|片区)(?:都)?(?:不限|不挑|不计较|随便|无所谓)|不(?:挑|限|计较|讲究)(?:地点|区域|地区|地方|位置|片区|区)|(?:全|整个)(?:杭州|市|城|大杭州)[^,。;!?]{0,4}(?:都|均|可)|杭州(?:市区?|城里|范围)?内?(?:都|均|各区)(?:行|可|能|去)/

function placesOf(named: readonly Mention[]): readonly PlaceFact[] {
  return [...Map.groupBy(named, (mention) => mention.id)].map(
    ([district, group]): PlaceFact => ({
      district,
      from: group.slice(0, 3).map(({ words, source }) => ({ words, source })),
      mood: 'plain',
      certainty: 0.8,
    }),
  )
}

/** Where the work is: of the places a title or a text names, one that it calls the place of work; failing that the first. */
export function readWorkplace(title: Reading, text: Reading): PlaceFact | null {
  const inTitle = title.mentions.find((mention) => mention.kind === 'place' && !otherCity.test(upTo(mention, title.clauses)))
  const inText = text.mentions.filter((mention) => mention.kind === 'place' && !otherCity.test(upTo(mention, text.clauses)))
  const called = inText.find((mention) => {
    const before = text.text.slice(Math.max(0, mention.start - 14), mention.start)
    return /(?:地[址点]|位于|坐落|上班|工作|项目在|厂在|店在|车间在|我们在|公司在|门店)[^。;!?]*$/.test(before) && !/总部/.test(before)
  })
  const named = called ?? inTitle ?? inText.find(({ start }) => !/总部/.test(text.text.slice(Math.max(0, start - 6), start))) ?? inText[0]
  return named === undefined
    ? null
    : { district: named.id, from: [{ words: named.words, source: named.source }], mood: 'plain', certainty: 0.8 }
}
