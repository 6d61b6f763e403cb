import type { PrecisionView } from '#shared/introductions/domain/precision-view.ts'
import { PrecisionTable } from '#shared/introductions/pages/precision-table.tsx'
import { bilingual } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'

const texts = bilingual(
  {
    title: '引荐的精准度',
    back: '审核',
    lead: '开始的引荐里，有多少走到面试、录用、到岗，按开始的月份和由谁开始。只有人数，没有个人；少于 5 的不显示。',
    public: '公众看到的规则和数',
  },
  {
    title: 'How far introductions come',
    back: 'Reviews',
    lead: 'Of the introductions that were begun, how many led to an interview, an offer, the start of work, by the month in which they began and by who began them. Counts alone, no person; under 5 nothing is shown.',
    public: 'What the public reads',
  },
)

/** 精准度 as it stands now. */
export function precisionPage(view: PrecisionView): Page {
  return {
    title: texts.title,
    body: (
      <>
        <p class="back">
          <a href="/bureau">{texts.back}</a>
        </p>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <PrecisionTable view={view} />
        <p>
          <a href="/help/introductions">{texts.public}</a>
        </p>
      </>
    ),
  }
}
