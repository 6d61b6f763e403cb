import { bilingual } from '#shared/kernel/language.ts'
import { clusterName, type IndustryClusterKey, industryClusterKeys } from '#shared/reference/clusters.ts'
import { clusterOccupations } from './occupation-cluster.ts'
import { rules } from './rules.ts'

/** What is counted and hidden, kept in every cube: cubes of different editions are not compared. */
export const countingEdition: string = '2026-11'

/** How tables and sentences are made of cubes, kept in every issue. */
export const methodEdition: string = '2026-11'

/** A part of the method as it is printed. */
export type MethodPart = { readonly key: string; readonly title: string; readonly paragraphs: readonly string[] }

/** The whole method, in the language of the request. */
export function methodText(): readonly MethodPart[] {
  return texts.parts.map(({ key, title, paragraphs }) => ({ key, title, paragraphs: [...paragraphs] }))
}

/** Which occupations are counted in which cluster: beginnings of codes of the 2022 classification. */
export function clusterText(): readonly { readonly name: string; readonly codes: readonly string[] }[] {
  return industryClusterKeys.map((key: IndustryClusterKey) => ({ name: clusterName(key), codes: clusterOccupations[key] }))
}

const { smallestTold, leastRoom, leastPosts, leastEmployers, shortAfterDays, longestRanking, mostTypical } = rules

const texts = bilingual(
  {
    parts: [
      {
        key: 'demand',
        title: '招聘人数怎么算',
        paragraphs: [
          '全部数字只有一个来源，就是本平台自己的记录：平台上公开过的岗位、平台人才库里同意计入统计的人、各园在平台上举办的招聘会。没有合并其他机构报送的数据，因此也没有报送了而未计入的来源。',
          '统计期内有任意一段时间向公众开放的岗位，按招聘人数计入。岗位何时开放、何时停止，以平台记录的每一次发布、暂停、到期、招满、结束为准；最后一天已过的岗位从次日零时起不再算开放。只有草稿、仍在审核的岗位不计；查明不实而下架的岗位，不论是否开放过，一律不计。',
          '职业取岗位填写的职业编码（2022 年版职业分类大典）；没有填写而名称写明了职业的，按名称归类；名称也看不出职业的，列入“职业不明”，计入总数，不参加排行。技能等级取岗位要求的最低等级，没有要求的列入“未注明”。区域取工作地点所在的区、县（市）。',
        ],
      },
      {
        key: 'copies',
        title: '同一岗位只算一次',
        paragraphs: [
          '同一需求由用人单位、中介机构分别发布，或者被转载的，只算一次：平台判定为重复的岗位，以及单位名称、岗位名称、区域和薪酬都相同的岗位，视为同一需求。几家发布人数不同的，取人数最多的一家；同一家先后重发的，已招满的部分与其余各次中人数最多的一次相加。职业、等级、区域和薪酬取离用人单位最近的一条：用人单位自己发布的先于中介机构，中介机构先于转载。',
        ],
      },
      {
        key: 'seekers',
        title: '求职人数怎么算',
        paragraphs: [
          '截止时刻在技能人才信息库中登记、同意入库并同意计入统计，统计时没有撤回的人。这是截止时刻的存量，招聘人数是整个统计期的流量，两者口径不同，求人倍率宜看变化，不宜看绝对高低。',
          '每人在每张表里只算一次：职业取档案中的第一个工种，等级取本人填写的等级，区域取第一个意向区、县（市）；没有填写的分别列入“职业不明”“未注明”“不限区域”。年龄段只统计求职者：本人自愿填写出生年份并同意计入统计的，按统计期所在年份减出生年份归入；没有填写的单列。年龄不参加匹配，任何单位都看不到。2026 年 11 月以前的公报没有统计年龄。',
        ],
      },
      {
        key: 'cutOff',
        title: '截止时刻',
        paragraphs: [
          '一般是统计期最后一天的 24 时（北京时间），每期公报写明。统计结果在冻结时生成一份只有数字、没有个人信息的数据，并公布它的校验值；以后岗位、档案再修改或者删除，都不改变已公布的数字，用同一份数据随时可以重新生成同一份公报。',
        ],
      },
      {
        key: 'hidden',
        title: '不公布的数字',
        paragraphs: [
          `小于 ${smallestTold} 的数字（零除外）不公布。为了不让人用合计减去其余各项算出它，同一张表里再隐去若干较小的数字，直到被隐去的每个数字按全部公布的数字推算，最大可能值与最小可能值至少相差 ${leastRoom}。职业表与集群表、集群与区域的交叉表合在一起检查；只统计部分区、县（市）的公报，与全市的公报、各园同一时期范围与它不同的公报合在一起检查，互相加减也算不出隐去的数字。隐去的数字不参加排行、比重、倍率和环比、同比的计算，因此也不能从这些数字倒算。`,
          `薪酬四分位数只在岗位不少于 ${leastPosts} 个、用人单位不少于 ${leastEmployers} 家时公布。`,
        ],
      },
      {
        key: 'ratio',
        title: '求人倍率',
        paragraphs: [
          '求人倍率 = 招聘人数 ÷ 求职人数，表示每个求职者对应几个岗位；也称“岗位空缺与求职人数的比率”。没有求职者的不计算，以“—”表示。',
          '分技能等级同时公布三种算法。直接相除：该等级招聘人数 ÷ 该等级求职人数。R1：再加上“未注明等级的招聘人数 ÷ 全部求职人数”，即把没有等级要求的岗位按求职人数分摊给各等级，全国公共就业服务机构的技术等级表用这种算法。R2：该等级招聘人数 ÷（该等级求职人数 + 未注明等级的求职人数 × 该等级招聘人数 ÷ 全部招聘人数），即把没有注明等级的求职者按招聘人数分摊，部分城市的职业表用这种算法。',
        ],
      },
      {
        key: 'ranking',
        title: '排位和升降',
        paragraphs: [
          `最缺工排行按缺口（招聘人数减求职人数）由大到小排列，缺口相同的，招聘人数多的在前，两者都相同的并列；缺口为零或者为负的不上榜，最多列 ${longestRanking} 位。岗位需求排行按招聘人数排列。需求集中区域按该职业在各区、县（市）的缺口由大到小取前 ${mostTypical} 位。`,
          '升降是上期排位减本期排位。上期不在榜上的为“新进”，本期不在榜上的列入“退出”；上期或本期数字没有公布、无从比较的，不写升降。',
        ],
      },
      {
        key: 'change',
        title: '环比、同比和四舍五入',
        paragraphs: [
          '环比与紧接的上一期比，同比与上年同期比，都用没有舍入的数字计算，显示时才四舍五入：人数取整，百分比和百分点取一位小数，倍率取两位小数，月薪取整元。因此显示的数字相减，可能与显示的增减相差末位一个单位。比重的变化以百分点表示，倍率的变化以差额表示。',
          '缺上一期、上年同期，统计区域不同，统计办法的版本不同，或者区划有调整的，不作比较，并在附注中写明。',
        ],
      },
      {
        key: 'firms',
        title: '缺工企业占比和缺工率',
        paragraphs: [
          `缺工岗位：从首次发布起累计公开招聘满 ${shortAfterDays} 天，到统计期末仍在招聘或者到期未招满的岗位。缺工企业占比 = 有缺工岗位的单位数 ÷ 发布需求的单位数。缺工率 = 缺工岗位的招聘人数 ÷ 全部招聘人数。平台不掌握单位的职工总数，因此这里的缺工率与以职工总数为分母的企业用工调查不可比。`,
        ],
      },
      {
        key: 'pay',
        title: '薪酬',
        paragraphs: [
          '只统计按月计薪的岗位，每个岗位取薪酬上下限的中点，同一需求只算一次，不按招聘人数加权；四分位数在相邻两个数之间按比例取值。这是招聘单位开出的薪酬，不是实际发放的工资。',
        ],
      },
      {
        key: 'fairs',
        title: '招聘会成效',
        paragraphs: [
          '岗位需求公报和供求分析列出本园举办、在统计期内结束的招聘会，取消的不计，与公报统计哪些区、县（市）无关。参会单位、岗位、招聘人数、进场、接待、意向和签约取自本园公布的各场结果；统计时还没有公布的场次计入场数，其余各栏空缺，不作估计，结果公布以后列在下一期。意向率 = 意向人次 ÷ 接待人次，签约率 = 签约人数 ÷ 接待人次，到岗率 = 到岗人数 ÷ 签约人数，招满率 = 到岗人数 ÷ 招聘人数。',
          `到岗人数是截止时刻以前到岗、统计时已由参会单位补报的人数，会后一年内都可以补报，因此到岗人数、到岗率和招满率不作环比、同比。环比、同比所比的是前期招聘会现在的结果，包括后来公布和更正的；本期或前期有场次没有公布结果的，除场数外不作比较。各场结果本来就在招聘会页面逐场公布，这里照样列出，不再隐去小数；到岗人数没有在别处公布，小于 ${smallestTold} 的（零除外）和能用来推算它的，按上面的办法隐去。`,
        ],
      },
      {
        key: 'clusters',
        title: '产业集群',
        paragraphs: [
          '“1+6”产业集群是按产业划分的，岗位和档案只写明职业，因此按职业归类：每个职业最多归入一个集群，对照表见下；不在表中的列入“其他”。',
        ],
      },
    ],
  },
  {
    parts: [
      {
        key: 'demand',
        title: 'How demand is counted',
        paragraphs: [
          'All figures come from one source, the platform’s own records: vacancies that were public on it, people of its registry who agreed to be counted, and fairs that parks held with it. Nothing that other bodies report is merged in, so no source reported without being counted.',
          'Vacancies that stood open to the public at some time within the period count with the number of people that they want. When one opened and closed is taken from the record of its publications, suspensions, expiry, filling and closing; after its last day it is open no more. Drafts and vacancies under review do not count; one that was taken down as untrue does not count even for the time in which it was open.',
          'The occupation is the code that the vacancy states (national classification of 2022); without a code, the one that its title names; where the title names none it is listed as unknown: in the totals and on no ranking. The level is the lowest that is asked; none asked is listed as not stated. The district is that of the workplace.',
        ],
      },
      {
        key: 'copies',
        title: 'One demand counts once',
        paragraphs: [
          'What an employer and agencies advertise side by side, and what is re-posted, counts once: vacancies that the platform has found to be copies, and those that agree in employer, title, district and pay. Where posters name different numbers the largest counts; where one poster advertised again, what was filled is added to the largest of the rest. Occupation, level, district and pay are those of the advertisement nearest to the employer: its own before an agency’s, an agency’s before a re-post.',
        ],
      },
      {
        key: 'seekers',
        title: 'How supply is counted',
        paragraphs: [
          'People in the registry at the cut-off who agreed to be in it and to be counted, and had not withdrawn either when the count was made. This is a stock at one moment, demand is a flow through the whole period: the ratio is better read for its changes than for its height.',
          'Everybody counts once in each table: by the first trade of the profile, the level that they state, and the first district that they want to work in; what is not stated is listed as unknown, not stated, or no district named. By age only people available are counted: those who chose to give their year of birth and agreed to be counted, by the year of the period less that year; who did not is a row of its own. Age takes no part in matching and is shown to no organisation. Bulletins before November 2026 counted no ages.',
        ],
      },
      {
        key: 'cutOff',
        title: 'Cut-off',
        paragraphs: [
          'As a rule the end of the last day of the period (Beijing time), printed in every issue. The count is frozen as numbers without any person in them, and their hash is published. Whatever is changed or erased later does not change what was published, and from the same numbers the same issue can be made again at any time.',
        ],
      },
      {
        key: 'hidden',
        title: 'Figures that are not published',
        paragraphs: [
          `Figures below ${smallestTold}, except zero, are not published. So that nobody can work them out from a total, other small figures of the same table are hidden with them, until for each hidden figure the largest value that fits everything published exceeds the smallest by at least ${leastRoom}. Occupations and clusters, and clusters by districts, are examined together; a bulletin of some districts is examined together with that of the whole city and with those of other districts that any park publishes for the same time, so that none can be subtracted from another. Hidden figures enter no ranking, share, ratio or change, and therefore cannot be computed from these either.`,
          `Quartiles of pay are published from ${leastPosts} posts of ${leastEmployers} employers on.`,
        ],
      },
      {
        key: 'ratio',
        title: 'Demand–supply ratio',
        paragraphs: [
          'The ratio is people wanted divided by people available: how many posts there are for each of them. Without anybody available there is no ratio (“—”).',
          'For skill levels three ratios are published. Plain: people wanted at the level divided by people available at it. R1 adds all demand without a stated level divided by all people available: such demand is shared out to the levels in proportion to people available, as in the national tables. R2 divides by people available at the level plus those without a stated level times the level’s part of all demand: such people are shared out in proportion to demand, as some cities do.',
        ],
      },
      {
        key: 'ranking',
        title: 'Ranks and movement',
        paragraphs: [
          `Scarcity is ranked by the gap (people wanted less people available), the largest first; of equal gaps the larger demand comes first, equals in both share a rank; without a gap there is no rank, and the ranking ends at ${longestRanking}. Demand is ranked by people wanted. The districts named are the first ${mostTypical} by the occupation’s gap there.`,
          'Movement is the last rank less the present one. An occupation that was not ranked before is new, one that is not ranked any more is listed as such; where a figure was hidden then or is now, nothing is said.',
        ],
      },
      {
        key: 'change',
        title: 'Changes and rounding',
        paragraphs: [
          'Changes are against the issue before, and against the same period of last year. They are computed from unrounded figures and rounded half up only for display: people to whole numbers, percentages and points to one decimal, ratios to two, pay to whole yuan. A difference of displayed figures may therefore differ from the displayed change in the last place. Changes of shares are in percentage points, changes of ratios are differences.',
          'Where the earlier issue is missing, covers other districts, was counted by another edition of the method, or borders have moved, nothing is compared, and a note says so.',
        ],
      },
      {
        key: 'firms',
        title: 'Employers short of workers, and the shortage rate',
        paragraphs: [
          `A post is short when it has stood open to the public for ${shortAfterDays} days in all since it was first published, and at the end of the period is still open or has run out unfilled. The first figure is employers with such a post divided by employers with vacancies; the shortage rate is people wanted for such posts divided by all people wanted. The platform does not know how many people an employer has, so this rate does not compare with surveys of firms.`,
        ],
      },
      {
        key: 'pay',
        title: 'Pay',
        paragraphs: [
          'Only posts paid by the month are counted, each with the middle of its range, one demand once, not weighted by the number of people wanted; quartiles lie between the two nearest values in proportion. This is pay offered, not pay received.',
        ],
      },
      {
        key: 'fairs',
        title: 'Job fairs',
        paragraphs: [
          'Bulletins of vacancies and of supply and demand list the fairs that the park held and that ended in the period, without cancelled ones, whichever districts the bulletin covers. Exhibitors, posts, people wanted, entries, applicants received, intents and contracts are those that the park published of each fair. A fair without published results at the time of the count is in the number of fairs; nothing else of it is estimated, and its results are listed in the next issue. Intents and contracts are divided by applicants received; people who began to work by contracts, and by people wanted.',
          `People who began to work are those who did so before the cut-off and had been reported by exhibitors when the count was made. They can be reported for a year, so neither they nor their rates are compared. Comparisons are with earlier fairs as they stand now, with results published or corrected later; where a fair of either period has no published results, nothing but the number of fairs is compared. The results of each fair are published on its page and are listed here as they are, small or not; people who began to work are published nowhere else, so figures below ${smallestTold}, except zero, and what would give them away are hidden as described above.`,
        ],
      },
      {
        key: 'clusters',
        title: 'Industry clusters',
        paragraphs: [
          'The 1+6 clusters are clusters of industries; vacancies and profiles name occupations. They are therefore told by occupation, each occupation in one cluster at most, by the table below; the rest is listed as other.',
        ],
      },
    ],
  },
)
