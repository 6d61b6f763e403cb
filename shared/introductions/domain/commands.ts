import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { withoutContacts } from '#shared/talent/domain/without-contacts.ts'
import { organisationDeclines, organisationEnds, personDeclines, personEnds, purposes, revealPurposes } from './reasons.ts'

/** A word to the other side. Contact details are refused: they are revealed through an introduction or not at all. */
const Note = withoutContacts(line(200)).optional()

const Purpose = z.enum(purposes, { error: () => texts.purpose }).default('recruit')

/** SHA-256 of the whole notice that was on the screen, hex. */
const NoticeHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: () => texts.hash })
  .meta({ id: 'NoticeHash', examples: ['0'.repeat(64)] })

/** 感兴趣: a person names a vacancy by its id or by its public code. `contact`: consents given beforehand, one a recipient, each by its own tick. */
export const ShowInterest = z
  .strictObject({
    vacancy: z.union([PublicCode, idOf('vacancy')], { error: () => texts.vacancy }),
    purpose: Purpose,
    note: Note,
    contact: z.array(NoticeHash).max(2).default([]),
  })
  .meta({ id: 'ShowInterest' })
export type ShowInterest = z.infer<typeof ShowInterest>

/** 想联系: an organisation names a person whom it found and its own open vacancy. */
export const AskForContact = z
  .strictObject({ talentId: idOf('talent'), vacancyId: idOf('vacancy'), purpose: Purpose, note: Note })
  .meta({ id: 'AskForContact' })
export type AskForContact = z.infer<typeof AskForContact>

/** A person accepts; with the hash of the notice they consent as well, which is a tick of its own. */
export const AcceptAsPerson = z.strictObject({ contact: NoticeHash.optional() }).meta({ id: 'AcceptIntroduction' })
export type AcceptAsPerson = z.infer<typeof AcceptAsPerson>

export const DeclineAsPerson = z
  .strictObject({ reason: z.enum(personDeclines, { error: () => texts.reason }), text: Note })
  .meta({ id: 'DeclineIntroductionAsPerson' })
export type DeclineAsPerson = z.infer<typeof DeclineAsPerson>

export const DeclineAsOrganisation = z
  .strictObject({ reason: z.enum(organisationDeclines, { error: () => texts.reason }), text: Note })
  .meta({ id: 'DeclineIntroductionAsOrganisation' })
export type DeclineAsOrganisation = z.infer<typeof DeclineAsOrganisation>

/** The separate consent for one recipient (个人信息保护法 23). */
export const GiveContact = z
  .strictObject({ contact: z.string({ error: () => texts.tick }).pipe(NoticeHash) })
  .meta({ id: 'ContactConsentCommand' })
export type GiveContact = z.infer<typeof GiveContact>

export const ArrangeInterview = z
  .strictObject({
    at: z.iso.datetime({ error: () => texts.when }),
    place: withoutContacts(line(120)),
    note: Note,
  })
  .meta({ id: 'ArrangeInterview' })
export type ArrangeInterview = z.infer<typeof ArrangeInterview>

export const MakeOffer = z.strictObject({ text: Note }).meta({ id: 'MakeOffer' })
export type MakeOffer = z.infer<typeof MakeOffer>

/** The first day at work. */
export const RecordPlacement = z.strictObject({ on: CivilDate }).meta({ id: 'RecordPlacement' })
export type RecordPlacement = z.infer<typeof RecordPlacement>

/** It came to nothing: on which day, and why. */
export const EndAsPerson = z
  .strictObject({ reason: z.enum(personEnds, { error: () => texts.reason }), text: Note, on: CivilDate.optional() })
  .meta({ id: 'EndIntroductionAsPerson' })
export type EndAsPerson = z.infer<typeof EndAsPerson>

export const EndAsOrganisation = z
  .strictObject({ reason: z.enum(organisationEnds, { error: () => texts.reason }), text: Note, on: CivilDate.optional() })
  .meta({ id: 'EndIntroductionAsOrganisation' })
export type EndAsOrganisation = z.infer<typeof EndAsOrganisation>

/** 查看联系方式: for what. The person reads it. */
export const RevealContact = z
  .strictObject({ purpose: z.enum(revealPurposes, { error: () => texts.revealPurpose }) })
  .meta({ id: 'RevealContact' })
export type RevealContact = z.infer<typeof RevealContact>

const texts = bilingual(
  {
    vacancy: '请填岗位编号（vac_…）或岗位页地址里的 10 位编码',
    purpose: '请选择用途',
    revealPurpose: '请选择查看联系方式的用途，对方会看到',
    reason: '请选择理由，对方会看到',
    hash: '请带上页面上那份告知文字的 SHA-256（64 位十六进制）',
    tick: '请先看过告知文字并打勾；不想提供联系方式，不用提交',
    when: '请填日期和时间，例如 2026-12-05 09:00',
  },
  {
    vacancy: 'Please give the vacancy’s id (vac_…) or the code of 10 characters in the address of its page',
    purpose: 'Please choose a purpose',
    revealPurpose: 'Please choose for what you look at the contact details; the person sees it',
    reason: 'Please choose a reason; the other side sees it',
    hash: 'Please send the SHA-256 of the notice shown (64 hexadecimal digits)',
    tick: 'Please read the notice and tick it first; if you do not wish to give your contact details, there is nothing to submit',
    when: 'Please give a date and time, such as 2026-12-05 09:00',
  },
)
