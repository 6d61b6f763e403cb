import { dayText } from '#shared/kernel/day-text.ts'
import { type InBoth, template } from './template.ts'

const certificate = { zh: '特种作业操作证', en: 'special operation certificate' } as const

/** What people are told about their own entry. No name of a certificate that they wrote themselves: its kind alone. */
export const ownEntryTemplates = {
  'certificate-expiring': template<{ readonly certificate: InBoth; readonly expires: string; readonly days: number }>({
    reach: 'mail',
    example: { certificate, expires: '2027-01-31', days: 60 },
    zh: ({ certificate, expires, days }) => ({
      subject: `您的${certificate}还有 ${days} 天到期`,
      text: `您的${certificate}有效期到 ${expires}。需要复审的请尽早办理，换证后在档案里更新日期；过期后，要求持证的岗位不再算您满足。`,
    }),
    en: ({ certificate, expires, days }) => ({
      subject: `Your certificate (${certificate}) runs out in ${days} days`,
      text: `Your certificate (${certificate}) is valid until ${dayText(expires)}. Please have it renewed in time and write the new date into your profile; once it has run out, vacancies that require it no longer count you as holding it.`,
    }),
  }),
  'evidence-verified': template<{ readonly certificate: InBoth }>({
    reach: 'site',
    example: { certificate },
    zh: ({ certificate }) => ({
      subject: `您的${certificate}已核验`,
      text: '单位看到的卡片上会注明“已核验”。您上传的照片 30 天后删除。',
    }),
    en: ({ certificate }) => ({
      subject: `Your certificate (${certificate}) has been verified`,
      text: 'The card that organisations see now says so. The picture you sent is deleted after 30 days.',
    }),
  }),
  'evidence-returned': template<{ readonly certificate: InBoth }>({
    reach: 'site',
    example: { certificate },
    zh: ({ certificate }) => ({ subject: `您的${certificate}需要补充`, text: '原因写在“证书”页。改好以后可以重新上传。' }),
    en: ({ certificate }) => ({
      subject: `Your certificate (${certificate}) needs something more`,
      text: 'The reason stands on the page “Certificates”. You can send it again when it is mended.',
    }),
  }),
} as const
