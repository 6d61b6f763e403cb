import { dayText } from '#shared/kernel/day-text.ts'
import { type InBoth, template } from './template.ts'

type Issue = { readonly title: InBoth }

const title: InBoth = { zh: '2026年第三季度最缺工职业排行', en: 'Ranking of scarce occupations, third quarter of 2026' }

/** What parks and the bureau are told of bulletins. */
export const bulletinTemplates = {
  'bulletin-compiled': template<Issue>({
    reach: 'mail',
    example: { title },
    zh: (issue) => ({
      subject: `公报已编制：${issue.title}`,
      text: `${issue.title}已自动编制。请核对预览并提交，由另一位同事发布。`,
    }),
    en: (issue) => ({
      subject: `Bulletin compiled: ${issue.title}`,
      text: `“${issue.title}” has been compiled. Please check the preview and hand it in; another colleague then publishes it.`,
    }),
  }),
  'bulletin-handed-in': template<Issue>({
    reach: 'mail',
    example: { title },
    zh: (issue) => ({
      subject: `公报待发布：${issue.title}`,
      text: `${issue.title}已核对提交，请提交人以外的一位同事复看预览后发布，或写明原因退回。`,
    }),
    en: (issue) => ({
      subject: `Bulletin waiting to be published: ${issue.title}`,
      text: `“${issue.title}” has been checked and handed in. Somebody other than who handed it in should look at the preview and publish it, or send it back with a reason.`,
    }),
  }),
  'bulletin-overdue': template<Issue & { readonly dueOn: string }>({
    reach: 'mail',
    example: { title, dueOn: '2026-10-31' },
    zh: (issue) => ({
      subject: `公报已逾期：${issue.title}`,
      text: `${issue.title}应在 ${issue.dueOn} 前发布，现在还没有。请核对后提交，由另一位同事发布。`,
    }),
    en: (issue) => ({
      subject: `Bulletin overdue: ${issue.title}`,
      text: `“${issue.title}” should have been published by ${dayText(issue.dueOn)} and has not been. Please check it and hand it in; another colleague then publishes it.`,
    }),
  }),
  'bulletin-overdue-at-park': template<Issue & { readonly park: string; readonly dueOn: string }>({
    reach: 'mail',
    example: { title, park: '示例产业园', dueOn: '2026-10-31' },
    zh: (issue) => ({
      subject: `产业园公报逾期：${issue.park}`,
      text: `${issue.park}的${issue.title}应在 ${issue.dueOn} 前发布，现在还没有发布。`,
    }),
    en: (issue) => ({
      subject: `A park’s bulletin is overdue: ${issue.park}`,
      text: `“${issue.title}” of ${issue.park} should have been published by ${dayText(issue.dueOn)} and has not been.`,
    }),
  }),
} as const
