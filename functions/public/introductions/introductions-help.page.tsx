import type { IntroductionParameters } from '#shared/introductions/domain/parameters.ts'
import type { PrecisionView } from '#shared/introductions/domain/precision-view.ts'
import { PrecisionTable } from '#shared/introductions/pages/precision-table.tsx'
import { bilingual } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Bullets, Facts } from '#shared/platform/pages/parts.tsx'

const texts = bilingual(
  {
    title: '引荐规则和精准度',
    lead: '人才、用人单位、人力资源机构谁先开口都行。对方同意之后，联系方式还要本人另外点头，只给写明的那一家。',
    rules: '怎么进行',
    rulesList: ({ answerWorkingDays, consentWorkingDays, remindWorkingDays, retryDays, agencyDailyPeople }: IntroductionParameters) => [
      `对方在 ${answerWorkingDays} 个工作日内回应：同意，或说明理由婉拒；过期自动结束，最后一天之前 ${remindWorkingDays} 个工作日提醒一次。`,
      `对方同意后，本人在 ${consentWorkingDays} 个工作日内单独决定是否把联系方式提供给这一个接收方；不提供，到期自动结束。`,
      '接收方写明用途才能查看联系方式，每次都记录，本人看得到；本人随时可以收回，马上生效。到岗或没有成之后不再提供。',
      `婉拒或没有回应之后 ${retryDays} 天内，同一单位、同一岗位不再问同一个人。`,
      `一家机构每天最多联系 ${agencyDailyPeople} 人。`,
      '工作日按国务院办公厅每年公布的放假安排计算；尚未公布的年份暂按周一至周五推算，并注明。',
    ],
    basis: '依据',
    basisRows: { answerWorkingDays: '回应期限', retryDays: '间隔天数', agencyDailyPeople: '每日人数' },
    precision: '精准度',
    precisionLead: '开始的引荐里，有多少走到面试、录用、到岗。只有人数，没有个人；少于 5 的不显示。每小时更新。',
    data: '同样的数（JSON）',
    matching: '匹配规则',
  },
  {
    title: 'How introductions work, and how far they come',
    lead: 'Skilled workers, employers and HR agencies may all take the first step. After the other side has accepted, the person decides separately whether their contact details are given, and to the one organisation named.',
    rules: 'How it goes',
    rulesList: ({ answerWorkingDays, consentWorkingDays, remindWorkingDays, retryDays, agencyDailyPeople }) => [
      `The other side answers within ${answerWorkingDays} working days: it accepts, or declines with a reason. After that the introduction ends by itself; there is one reminder, ${remindWorkingDays} working days before the last day.`,
      `Once accepted, the person decides within ${consentWorkingDays} working days whether their contact details are given to this one recipient; if not, it ends by itself.`,
      'The recipient states a purpose before it sees them. Every look is recorded and the person sees it; the person can take them back at any time, with effect at once. After the start of work or the end they are given no more.',
      `For ${retryDays} days after a refusal or no answer, neither the same organisation nor anybody for the same vacancy asks the same person again.`,
      `An HR agency contacts at most ${agencyDailyPeople} people a day.`,
      'Working days follow the yearly notice of the General Office of the State Council; for a year without one they are counted from Monday to Friday for now, and marked so.',
    ],
    basis: 'Legal basis',
    basisRows: { answerWorkingDays: 'Time to answer', retryDays: 'Days between', agencyDailyPeople: 'People a day' },
    precision: 'How far they come',
    precisionLead:
      'Of the introductions that were begun, how many led to an interview, an offer, the start of work. Counts alone, no person; under 5 nothing is shown. Renewed every hour.',
    data: 'The same figures (JSON)',
    matching: 'How matching works',
  },
)

/** How introductions go, with the numbers in force and their basis, and how far they come (精准度). */
export function introductionsHelpPage(view: PrecisionView, parameters: IntroductionParameters): Page {
  const { basis } = parameters
  return {
    title: texts.title,
    cache: 600,
    body: (
      <article>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <h2>{texts.rules}</h2>
        <Bullets items={texts.rulesList(parameters)} />
        <h2>{texts.basis}</h2>
        <Facts
          rows={[
            [texts.basisRows.answerWorkingDays, basis.answerWorkingDays],
            [texts.basisRows.retryDays, basis.retryDays],
            [texts.basisRows.agencyDailyPeople, basis.agencyDailyPeople],
          ]}
        />
        <h2 id="precision">{texts.precision}</h2>
        <p>{texts.precisionLead}</p>
        <PrecisionTable view={view} />
        <p>
          <a href="/v1/open/introductions/precision">{texts.data}</a>
        </p>
        <p>
          <a href="/help/matching">{texts.matching}</a>
        </p>
      </article>
    ),
  }
}
