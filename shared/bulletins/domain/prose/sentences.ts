import { bilingual } from '#shared/kernel/language.ts'
import { balanceZh, changesZh, fairChangesZh, inTurnZh, joinedZh, percentThanBeforeZh, pointsZh, thanBeforeZh } from './chinese-phrases.ts'
import {
  balanceEn,
  changesEn,
  countEn,
  fairChangesEn,
  inTurnEn,
  joinedEn,
  peopleEn,
  percentThanBeforeEn,
  pointsEn,
  shareEn,
  thanBeforeEn,
} from './english-phrases.ts'
import { allOf, namesOf, unlessZero } from './phrases.ts'
import type { Say } from './said.ts'

type Sentences = Readonly<Record<string, (say: Say) => string>>

/**
 * All sentences of a bulletin. None holds a number: each is given the cells that it tells, and tells those that it has. What stands before
 * the point of a key is the section.
 */
export const sentences = bilingual(
  {
    'headline.demand': (say: Say) =>
      `公开招聘 ${say('demand').text} 人${say.has('change') ? `，${percentThanBeforeZh(say('change'))}` : ''}`,
    'headline.shortest': (say: Say) =>
      say.has('second')
        ? `${joinedZh(namesOf(say))}最缺，其中${say('first').text}缺 ${say('gap').text} 人`
        : `${say('first').text}最缺，缺 ${say('gap').text} 人`,
    'headline.noShortage': () => '没有供不应求的职业',
    'headline.balance': (say: Say) =>
      `${balanceZh(say('gap'))}，求人倍率 ${say('ratio').text}${say.has('difference') ? `，${thanBeforeZh(say('difference'))}` : ''}`,
    'headline.untold': () => '本期数量过少，不公布总量',

    'overall.demand': (say: Say) => `本期用人单位公开招聘技能岗位 ${say('demand').text} 人。`,
    'overall.supplyAndDemand': (say: Say) =>
      `本期用人单位公开招聘技能岗位 ${say('demand').text} 人，人才库中计入统计的技能人才 ${say('seekers').text} 人，${
        say('gap').value === 0 ? '供求人数相等' : `${say('gap').value > 0 ? '需求比供给' : '供给比需求'}多 ${say('gap').text} 人`
      }，求人倍率为 ${say('ratio').text}。`,
    'overall.change': (say: Say) => `与上期相比，${changesZh(say)}。`,
    'overall.yearChange': (say: Say) => `与上年同期相比，${changesZh(say)}。`,

    'trend.highest': (say: Say) =>
      say.has('ratio') ? `求人倍率 ${say('ratio').text}，为表列各期最高。` : `招聘 ${say('demand').text} 人，为表列各期最多。`,
    'trend.lowest': (say: Say) =>
      say.has('ratio') ? `求人倍率 ${say('ratio').text}，为表列各期最低。` : `招聘 ${say('demand').text} 人，为表列各期最少。`,

    'occupations.shortest': (say: Say) => `缺口最大的职业${inTurnZh(say, '缺', ' 人')}。`,
    'occupations.wanted': (say: Say) => `需求最多的职业${inTurnZh(say, '招聘', ' 人')}。`,
    'occupations.shortestTold': (say: Say) => `公布数字的职业中，缺口最大的${inTurnZh(say, '缺', ' 人')}。`,
    'occupations.wantedTold': (say: Say) => `公布数字的职业中，需求最多的${inTurnZh(say, '招聘', ' 人')}。`,
    'occupations.tightest': (say: Say) => `上榜职业中，${say('occupation').text}的求人倍率最高，为 ${say('ratio').text}。`,
    'occupations.risen': (say: Say) =>
      `排位上升最多的是${say('occupation').text}，上升 ${say('movement').text} 位，列第 ${say('rank').text} 位。`,
    'movements.summary': (say: Say) => {
      const parts = [
        ...unlessZero(say('new'), () => ['new', '新进排行'] as const),
        ...unlessZero(say('dropped'), () => ['dropped', '退出排行'] as const),
        ...unlessZero(say('up'), () => ['up', '排位上升'] as const),
        ...unlessZero(say('down'), () => ['down', '排位下降'] as const),
        ...unlessZero(say('same'), () => ['same', '排位不变'] as const),
      ].map(([name, what], place) => `${say(name).text} 个${place === 0 ? '职业' : ''}${what}`)
      return parts.length === 0 ? '与上期相比，没有可比的排位。' : `与上期相比，${parts.join('，')}。`
    },
    'surplus.most': (say: Say) => `求职者多于岗位的职业中，富余最多的${inTurnZh(say, '富余', ' 人')}。`,

    'levels.shares': (say: Say) =>
      `${[
        ...(say.has('stated') ? [`注明技能等级要求的需求占 ${say('stated').text}`] : []),
        ...(say.has('highSkilled') ? [`要求高级工及以上的${say.has('stated') ? '' : '需求'}占 ${say('highSkilled').text}`] : []),
      ].join('，')}。`,
    'levels.tightest': (say: Say) =>
      `分等级看，${say('level').text}的求人倍率最高：把未注明等级的需求按求职人数分摊后为 ${say('r1').text}，两数直接相除为 ${say('ratio').text}。`,

    'ages.largest': (say: Say) =>
      `分年龄段看，求职者中${say('name').text}的最多，占 ${say('share').text}${say.has('silent') ? `；没有填写出生年份的占 ${say('silent').text}` : ''}。`,

    'clusters.largest': (say: Say) => `分产业集群看，需求最多的${inTurnZh(say, '占', '')}。`,
    'clusters.tightest': (say: Say) => `求人倍率最高的集群是${say('name').text}，为 ${say('ratio').text}。`,
    'clusters.largestTold': (say: Say) => `公布数字的产业集群中，需求最多的${inTurnZh(say, '占', '')}。`,
    'clusters.tightestTold': (say: Say) => `其中求人倍率最高的是${say('name').text}，为 ${say('ratio').text}。`,
    'districts.largest': (say: Say) => `分区域看，需求最多的${inTurnZh(say, '占', '')}。`,
    'districts.tightest': (say: Say) => `求人倍率最高的是${say('name').text}，为 ${say('ratio').text}。`,
    'districts.largestTold': (say: Say) => `公布数字的区、县（市）中，需求最多的${inTurnZh(say, '占', '')}。`,
    'districts.tightestTold': (say: Say) => `其中求人倍率最高的是${say('name').text}，为 ${say('ratio').text}。`,

    'pay.highest': (say: Say) =>
      `${say('occupation').text}的月薪中位数最高，为 ${say('p50').text}，中间一半岗位在 ${say('p25').text}至 ${say('p75').text}之间。`,
    'pay.only': (say: Say) =>
      `${say('occupation').text}的月薪中位数为 ${say('p50').text}，中间一半岗位在 ${say('p25').text}至 ${say('p75').text}之间。`,

    'firms.short': (say: Say) =>
      `发布需求的 ${say('whole').text} 家单位中，${say('part').text} 家有岗位公开招聘满一个月仍未招满，缺工企业占比为 ${say('share').text}${pointsZh(say)}。`,
    'firms.unfilled': (say: Say) =>
      `全部招聘人数 ${say('whole').text} 人中，这类岗位有 ${say('part').text} 人，缺工率为 ${say('share').text}${pointsZh(say)}。`,

    'fairs.none': () => '本期本园没有举办招聘会。',
    'fairs.unreported': (say: Say) => `本期本园举办招聘会 ${say('held').text} 场，统计时都还没有公布结果。`,
    'fairs.held': (say: Say) =>
      `本期本园举办招聘会 ${say('held').text} 场，${
        say('reported').value === say('held').value ? '' : `已公布结果的 ${say('reported').text} 场合计，`
      }参会单位 ${say('exhibitors').text} 家次，提供岗位 ${say('offered').text} 个、招聘 ${say('headcount').text} 人，进场求职 ${say('arrivals').text} 人次。`,
    'fairs.change': (say: Say) => `与上期相比，${fairChangesZh(say)}。`,
    'fairs.conversion': (say: Say) =>
      `参会单位接待应聘 ${say('received').text} 人次，达成意向 ${say('intents').text} 人次，意向率 ${say('intentRate').text}；现场签约 ${say('signings').text} 人，签约率 ${say('signingRate').text}${pointsZh(say)}。`,
    'fairs.placed': (say: Say) =>
      say('placements').value === 0
        ? '截至统计时刻，参会单位还没有补报到岗人数。'
        : `截至统计时刻已有 ${say('placements').text} 人到岗，${
            say.has('placementRate') ? `占签约人数的 ${say('placementRate').text}，` : ''
          }占招聘人数的 ${say('filledRate').text}。`,

    'finding.ratio': (say: Say) =>
      say.has('difference') && say('difference').sign !== 0
        ? `求人倍率${say('difference').sign > 0 ? '升' : '降'}至 ${say('ratio').text}`
        : `求人倍率 ${say('ratio').text}`,
    'finding.demand': (say: Say) => `本期招聘 ${say('demand').text} 人`,
    'finding.shortest': (say: Say) => `${say('occupation').text}缺口最大`,
    'finding.wanted': (say: Say) => `${say('occupation').text}需求最多`,
    'finding.surplus': (say: Say) => `${say('occupation').text}富余最多`,
    'finding.highSkilled': (say: Say) => `高级工及以上占需求的 ${say('share').text}`,
    'finding.tightest': (say: Say) => `${say('name').text}最紧缺`,
    'finding.age': (say: Say) => `求职者中${say('name').text}的最多`,
    'finding.most': (say: Say) => `${say('name').text}需求最多`,
    'finding.crossing': (say: Say) => `${say('district').text}的${say('cluster').text}最紧缺`,
    'finding.pay': (say: Say) => `${say('occupation').text}薪酬最高`,
    'finding.firms': (say: Say) => `${say('share').text} 的招聘单位缺工`,

    'finding.signing': (say: Say) => `签约率 ${say('share').text}`,

    'note.first': () => '本期是这一系列的首期，没有上期和上年同期可比。',
    'note.missingPrevious': () => '上一期没有公报，或者已经撤回，环比各栏空缺。',
    'note.missingYear': () => '上年同期没有公报，或者已经撤回，同比各栏空缺。',
    'note.countingPrevious': () => '上期按另一版统计办法汇总，口径不同，不作环比。',
    'note.countingYear': () => '上年同期按另一版统计办法汇总，口径不同，不作同比。',
    'note.coveragePrevious': () => '上期统计的区域与本期不同，不作环比。',
    'note.coverageYear': () => '上年同期统计的区域与本期不同，不作同比。',
    'note.recutPrevious': () => '上期以来统计区域内的区划有调整，不作环比。',
    'note.recutYear': () => '上年同期以来统计区域内的区划有调整，不作同比。',
    'note.gaps': () => '走势中空缺的各期没有公报，或者已经撤回。',
    'note.trendCounting': () => '走势中较早各期按另一版统计办法汇总，只供参考。',
    'note.partial': () => '统计时本期尚未结束，数字不与完整各期比高低。',
    'note.hidden': () => '标 * 处不公布：数字小于五，或者公布后能推算出小于五的数字。',
    'note.unclassified': (say: Say) => `有 ${say('demand').text} 人的需求写不明职业，计入总数，不参加排行。`,
    'note.ages': () => '本期统计时人才库没有登记出生年份，因此不列求职者的年龄构成；岗位需求不得限制年龄，也不作年龄统计。',
    recut: (say: Say) => `${allOf(say)}的区划有调整，与调整以前不作比较。`,
    payRule: () => '只统计按月计薪的岗位，每个岗位取薪酬上下限的中点。不足五个岗位或者三家单位的不公布。',
    firmsRule: () => '缺工率的分母是招聘人数，与以职工总数为分母的企业用工调查不可比。',
    agesRule: () =>
      '年龄是统计期所在年份减出生年份；出生年份由本人自愿填写，只用于统计，没有填写的单列一行。岗位需求不得限制年龄，因此没有需求一栏。',
    agesFresh: () => '上期或者上年同期没有统计年龄，无从比较的各栏空缺。',
    ratioRule: () =>
      'R1 把未注明等级的需求按求职人数分摊到各等级（全国公共就业服务机构的做法），R2 把未注明等级的求职者按需求人数分摊（部分城市的做法）；直接相除不作分摊。',
    clusterRule: () => '产业集群按职业归类，一个职业只归一个集群；不属于各集群的列入“其他”。',
    rankRule: () => '按缺口（招聘人数减求职人数）由大到小排列；缺口相同的，招聘人数多的在前；两者都相同的名次并列。',
    wantedRule: () => '按招聘人数由多到少排列，人数相同的名次并列。',
    toldOccupationsOnly: () => '招聘人数只合计公布了人数的职业，比重以全部招聘人数为分母，所以各类之和不到全部。',
    fairsRule: () => '只计本园举办、在本期结束的招聘会，取消的不计；数字取自本园公布的各场结果。',
    fairsPartly: (say: Say) =>
      `${say('held').text} 场中有 ${say('reported').text} 场在统计时已公布结果，各项是这几场的合计；没有公布的不估计，因此不作环比、同比，结果在下一期列出。`,
    fairsBefore: () => '上一期举办的招聘会列在后面，数字是现在的：上一期统计以后公布、更正的结果和补报的到岗人数都在内。',
    placedRule: () => '到岗由参会单位补报，会后一年内都可以补报；前后各期补报的时间长短不同，到岗率和招满率不作环比、同比。',
    crossingRule: () => '颜色深浅表示求人倍率；“—”处没有求职者。',
  } satisfies Sentences,
  {
    'headline.demand': (say) => `${peopleEn(say('demand'))} wanted${say.has('change') ? `, ${percentThanBeforeEn(say('change'))}` : ''}`,
    'headline.shortest': (say) =>
      say.has('second')
        ? `${joinedEn(namesOf(say))} are scarcest; ${say('first').text} lacks ${peopleEn(say('gap'))}`
        : `${say('first').text} is scarcest and lacks ${peopleEn(say('gap'))}`,
    'headline.noShortage': () => 'No occupation is short of people',
    'headline.balance': (say) =>
      `${balanceEn(say('gap'))}; the ratio is ${say('ratio').text}${say.has('difference') ? `, ${thanBeforeEn(say('difference'))}` : ''}`,
    'headline.untold': () => 'Too few this time for a total to be published',

    'overall.demand': (say) => `In this period employers advertised skilled posts for ${peopleEn(say('demand'))}.`,
    'overall.supplyAndDemand': (say) =>
      `In this period employers advertised skilled posts for ${peopleEn(say('demand'))}; ${countEn(say('seekers'), 'skilled worker', 'skilled workers')} of the registry ${
        say('seekers').value === 1 ? 'is' : 'are'
      } counted as supply. ${
        say('gap').value === 0
          ? 'Demand and supply are equal'
          : `${say('gap').value > 0 ? 'Demand exceeds supply' : 'Supply exceeds demand'} by ${say('gap').text}`
      }, and the demand–supply ratio is ${say('ratio').text}.`,
    'overall.change': (say) => `Compared with the last issue, ${changesEn(say)}.`,
    'overall.yearChange': (say) => `Compared with the same period of last year, ${changesEn(say)}.`,

    'trend.highest': (say) =>
      say.has('ratio')
        ? `The ratio of ${say('ratio').text} is the highest of the periods shown.`
        : `The demand for ${peopleEn(say('demand'))} is the largest of the periods shown.`,
    'trend.lowest': (say) =>
      say.has('ratio')
        ? `The ratio of ${say('ratio').text} is the lowest of the periods shown.`
        : `The demand for ${peopleEn(say('demand'))} is the smallest of the periods shown.`,

    'occupations.shortest': (say) =>
      `The largest ${say.has('second') ? 'gaps' : 'gap'}: ${inTurnEn(say, (figure) => `${figure.text} short`)}.`,
    'occupations.wanted': (say) => `Most in demand: ${inTurnEn(say, peopleEn)}.`,
    'occupations.shortestTold': (say) =>
      `The largest ${say.has('second') ? 'gaps' : 'gap'} of those published: ${inTurnEn(say, (figure) => `${figure.text} short`)}.`,
    'occupations.wantedTold': (say) => `Most in demand of those published: ${inTurnEn(say, peopleEn)}.`,
    'occupations.tightest': (say) => `Of the ranked occupations, ${say('occupation').text} has the highest ratio, ${say('ratio').text}.`,
    'occupations.risen': (say) =>
      `${say('occupation').text} rose most, by ${countEn(say('movement'), 'place', 'places')}, and now ranks number ${say('rank').text}.`,
    'movements.summary': (say) => {
      const parts = [
        ...unlessZero(say('new'), (count) => `${count} new`),
        ...unlessZero(say('dropped'), (count) => `${count} no longer ranked`),
        ...unlessZero(say('up'), (count) => `${count} higher`),
        ...unlessZero(say('down'), (count) => `${count} lower`),
        ...unlessZero(say('same'), (count) => `${count} in the same place`),
      ]
      return parts.length === 0 ? 'No place can be compared with the last issue.' : `Occupations since the last issue: ${parts.join(', ')}.`
    },
    'surplus.most': (say) => `Most people in excess of posts: ${inTurnEn(say, (figure) => `${figure.text} more than posts`)}.`,

    'levels.shares': (say) =>
      `Of demand, ${joinedEn([
        ...(say.has('stated') ? [`${say('stated').text} asks for a skill level`] : []),
        ...(say.has('highSkilled') ? [`${say('highSkilled').text} ${say.has('stated') ? '' : 'asks '}for the senior level or above`] : []),
      ])}.`,
    'levels.tightest': (say) =>
      `By level, ${say('level').text} has the highest ratio: ${say('r1').text} when demand without a stated level is shared out by seekers, ${say('ratio').text} by plain division.`,

    'ages.largest': (say) =>
      `Most people available are ${say('name').text}: ${say('share').text}${say.has('silent') ? `; ${say('silent').text} do not tell their year of birth` : ''}.`,

    'clusters.largest': (say) => `By industry cluster, demand is largest in ${inTurnEn(say, shareEn)}.`,
    'clusters.tightest': (say) => `The cluster with the highest ratio is ${say('name').text}, at ${say('ratio').text}.`,
    'clusters.largestTold': (say) => `Of the clusters with published figures, demand is largest in ${inTurnEn(say, shareEn)}.`,
    'clusters.tightestTold': (say) => `Among them ${say('name').text} has the highest ratio, ${say('ratio').text}.`,
    'districts.largest': (say) => `By district, demand is largest in ${inTurnEn(say, shareEn)}.`,
    'districts.tightest': (say) => `The highest ratio is that of ${say('name').text}, at ${say('ratio').text}.`,
    'districts.largestTold': (say) => `Of the districts with published figures, demand is largest in ${inTurnEn(say, shareEn)}.`,
    'districts.tightestTold': (say) => `Among them ${say('name').text} has the highest ratio, ${say('ratio').text}.`,

    'pay.highest': (say) =>
      `${say('occupation').text} has the highest median pay, ${say('p50').text} a month; the middle half of its posts pays between ${say('p25').text} and ${say('p75').text}.`,
    'pay.only': (say) =>
      `The median pay of ${say('occupation').text} is ${say('p50').text} a month; the middle half of its posts pays between ${say('p25').text} and ${say('p75').text}.`,

    'firms.short': (say) =>
      `Of ${countEn(say('whole'), 'employer', 'employers')} with vacancies, ${say('part').text} had one open for a month without filling it: ${say('share').text} of employers were short of workers${pointsEn(say)}.`,
    'firms.unfilled': (say) =>
      `Of all ${countEn(say('whole'), 'post', 'posts')}, ${say('part').text} stood open that long: the shortage rate is ${say('share').text}${pointsEn(say)}.`,

    'fairs.none': () => 'The park held no job fair in this period.',
    'fairs.unreported': (say) =>
      `The park held ${countEn(say('held'), 'job fair', 'job fairs')} in this period; when this was counted no results were published yet.`,
    'fairs.held': (say) =>
      `The park held ${countEn(say('held'), 'job fair', 'job fairs')} in this period. ${
        say('reported').value === say('held').value ? 'Together they had' : `The ${say('reported').text} with published results had`
      } ${countEn(say('exhibitors'), 'exhibitor', 'exhibitors')} with ${countEn(say('offered'), 'post', 'posts')} for ${peopleEn(say('headcount'))}, and ${countEn(say('arrivals'), 'jobseeker', 'jobseekers')} came in.`,
    'fairs.change': (say) => `Compared with the last issue, ${fairChangesEn(say)}.`,
    'fairs.conversion': (say) =>
      `Exhibitors received ${countEn(say('received'), 'applicant', 'applicants')}: ${say('intents').text} came to an intent (${say('intentRate').text}), and ${say('signings').text} signed on the spot (${say('signingRate').text}${pointsEn(say)}).`,
    'fairs.placed': (say) =>
      say('placements').value === 0
        ? 'When this was counted exhibitors had not reported yet who began to work.'
        : `When this was counted ${peopleEn(say('placements'))} had begun to work${
            say.has('placementRate') ? `, ${say('placementRate').text} of those who signed` : ''
          } and ${say('filledRate').text} of those wanted.`,

    'finding.ratio': (say) =>
      say.has('difference') && say('difference').sign !== 0
        ? `The ratio ${say('difference').sign > 0 ? 'rises' : 'falls'} to ${say('ratio').text}`
        : `The ratio is ${say('ratio').text}`,
    'finding.demand': (say) => `${peopleEn(say('demand'))} wanted`,
    'finding.shortest': (say) => `${say('occupation').text} has the largest gap`,
    'finding.wanted': (say) => `${say('occupation').text} is wanted most`,
    'finding.surplus': (say) => `${say('occupation').text} has the largest surplus`,
    'finding.highSkilled': (say) => `Senior level and above: ${say('share').text} of demand`,
    'finding.tightest': (say) => `${say('name').text} is scarcest`,
    'finding.age': (say) => `Most people available are ${say('name').text}`,
    'finding.most': (say) => `${say('name').text} wants most`,
    'finding.crossing': (say) => `${say('cluster').text} in ${say('district').text} is scarcest`,
    'finding.pay': (say) => `${say('occupation').text} pays best`,
    'finding.firms': (say) => `${say('share').text} of hiring employers are short`,

    'finding.signing': (say) => `${say('share').text} of applicants received signed`,

    'note.first': () => 'This is the first issue of its series: there is nothing to compare it with yet.',
    'note.missingPrevious': () =>
      'There is no issue of the previous period, or it was withdrawn; the columns that compare with it are empty.',
    'note.missingYear': () =>
      'There is no issue of the same period of last year, or it was withdrawn; the columns that compare with it are empty.',
    'note.countingPrevious': () => 'The last issue was counted by another edition of the method and is not compared with.',
    'note.countingYear': () => 'The issue of a year ago was counted by another edition of the method and is not compared with.',
    'note.coveragePrevious': () => 'The last issue covered other districts and is not compared with.',
    'note.coverageYear': () => 'The issue of a year ago covered other districts and is not compared with.',
    'note.recutPrevious': () => 'District borders have changed since the last issue, which is therefore not compared with.',
    'note.recutYear': () => 'District borders have changed since the issue of a year ago, which is therefore not compared with.',
    'note.gaps': () => 'Periods that are empty in the trend had no issue, or it was withdrawn.',
    'note.trendCounting': () => 'Earlier periods of the trend were counted by another edition of the method and are a rough guide only.',
    'note.partial': () => 'The period was not over when it was counted; its figures do not compare with those of whole periods.',
    'note.hidden': () => 'Figures marked * are not published: they are below five, or would give away a figure below five.',
    'note.unclassified': (say) =>
      `Demand for ${peopleEn(say('demand'))} states no recognisable occupation; it is in the totals and on no ranking.`,
    'note.ages': () =>
      'The registry held no years of birth when this was counted, so there is no table of people available by age; vacancies may not ask for an age, and none is counted.',
    recut: (say) => `The borders of ${allOf(say)} have changed; nothing before the change is compared with.`,
    payRule: () =>
      'Only posts paid by the month are counted, each with the middle of its range. Fewer than five posts or three employers are not published.',
    firmsRule: () =>
      'The shortage rate is a part of all posts advertised; it does not compare with surveys of firms, whose base is everyone employed.',
    agesRule: () =>
      'Age is the year of the period less the year of birth, which people give if they like and which serves statistics alone; those who do not are a row of their own. Vacancies may not ask for an age, so there is no demand here.',
    agesFresh: () => 'The last issue, or that of a year ago, did not count ages: columns that would compare with it are empty.',
    ratioRule: () =>
      'R1 shares out demand without a stated level in proportion to seekers (as the national tables do), R2 seekers without a stated level in proportion to demand (as some cities do); plain division shares out nothing.',
    clusterRule: () => 'Clusters are told by occupation, each occupation in one cluster; what belongs to none is listed as other.',
    rankRule: () =>
      'Ranked by the gap between people wanted and people available; of equal gaps the larger demand comes first; equals in both share a rank.',
    wantedRule: () => 'Ranked by the number of people wanted; equals share a rank.',
    toldOccupationsOnly: () =>
      'Adds up only the occupations whose numbers are published; shares are of all people wanted, so together they do not make up the whole.',
    fairsRule: () =>
      'Only fairs held by this park that ended in the period, without cancelled ones; the figures are those that the park published of each.',
    fairsPartly: (say) =>
      `Of ${countEn(say('held'), 'fair', 'fairs')}, ${say('reported').text} had published results when this was counted; the figures are theirs together. What was not published is not estimated: there is no comparison, and the next issue lists these results.`,
    fairsBefore: () =>
      'Fairs of the period before follow, as they stand now: with results that were published or corrected, and people who began to work, since the last count.',
    placedRule: () =>
      'Exhibitors report people who began to work for a year after a fair; since earlier periods have had longer for it, these two rates are not compared.',
    crossingRule: () => 'The shade tells the demand–supply ratio; where it is “—” nobody looks for work.',
  },
)

export type SentenceKey = keyof typeof sentences
