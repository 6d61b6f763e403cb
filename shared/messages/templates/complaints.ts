import { dayText } from '#shared/kernel/day-text.ts'
import { type InBoth, template } from './template.ts'

type Outcome = { readonly about: InBoth; readonly outcome: InBoth; readonly reason: string }

const example = {
  about: { zh: '岗位', en: 'Vacancy' },
  outcome: { zh: '岗位已撤下', en: 'The vacancy has been taken down' },
  reason: '经核实该岗位已不再招聘',
} as const

/** What becomes of complaints: its reporter, the organisation it is against, and the bureau are told, each what is theirs. */
export const complaintTemplates = {
  'complaint-answered': template<Outcome & { readonly reference: string }>({
    reach: 'mail',
    example: { ...example, reference: 'k3m8p2x7qa' },
    zh: ({ about, outcome, reason, reference }) => ({
      subject: `您反映的问题有了答复：${reference}`,
      text: `关于${about}，处理结果：${outcome}。\n理由：${reason}\n如不同意，可以在期限内申诉一次。`,
    }),
    en: ({ about, outcome, reason, reference }) => ({
      subject: `Your report has been answered: ${reference}`,
      text: `About: ${about}. Outcome: ${outcome}.\nReason: ${reason}\nIf you disagree, you can appeal once while there is time.`,
    }),
  }),
  'complaint-outcome': template<Outcome & { readonly alleged: InBoth }>({
    reach: 'site',
    example: { ...example, alleged: { zh: '早已招满，或无人回应', en: 'It was filled long ago, or nobody answers' } },
    zh: ({ about, alleged, outcome, reason }) => ({
      subject: '有人反映贵单位的问题，已有处理结果',
      text: `反映的是${about}：${alleged}。处理结果：${outcome}。\n理由：${reason}\n如不同意，可以在期限内申诉一次。不要追问是谁反映的。`,
    }),
    en: ({ about, alleged, outcome, reason }) => ({
      subject: 'Something was reported about your organisation and has been decided',
      text: `Reported: ${about}: ${alleged}. Outcome: ${outcome}.\nReason: ${reason}\nIf you disagree, you can appeal once while there is time. Do not try to find out who reported it.`,
    }),
  }),
  'complaint-late': template<{ readonly reference: string; readonly dueOn: string }>({
    reach: 'site',
    example: { reference: 'k3m8p2x7qa', dueOn: '2026-12-03' },
    zh: ({ reference, dueOn }) => ({
      subject: `投诉举报超期未答复：${reference}`,
      text: `编号 ${reference} 应在 ${dueOn} 前答复，现已超期，请马上处理。`,
    }),
    en: ({ reference, dueOn }) => ({
      subject: `A report has not been answered in time: ${reference}`,
      text: `Report ${reference} was to be answered by ${dayText(dueOn)}. That day has passed; please deal with it at once.`,
    }),
  }),
} as const
