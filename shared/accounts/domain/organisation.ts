import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { type Id, idOf } from '#shared/kernel/ids.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { mailAddress } from '#shared/kernel/mail-address.ts'
import { line } from '#shared/kernel/text.ts'
import { type OrganisationKind, organisationKinds } from '#shared/platform/http/principal.ts'
import { DistrictCode, Uscc } from '#shared/reference/schemas.ts'
import { kindNames, kindRule, registrableKinds, serviceClasses, serviceClassNames } from './kinds.ts'
import { DispatchLicence, Licence } from './licence.ts'

/** Mobile, landline with area code, or a 400 number; spaces and full-width digits are brought into one writing. */
const Phone = z
  .string()
  .max(40)
  .overwrite((value) => value.normalize('NFKC').replace(/[\s\u2010-\u2015]/g, (sign) => (sign.trim() === '' ? '' : '-')))
  .regex(/^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(?:-\d{1,6})?|400-?\d{3}-?\d{4})$/, {
    error: () => text.phone,
  })
  .meta({ examples: ['0571-00000000'] })

/** The organisation's contact: a function, never a person's name. For the reviewer; it is shown to nobody else. */
const Contact = z.strictObject({
  function: line(30),
  phone: Phone,
  email: mailAddress(120, () => text.email).optional(),
})

const fields = {
  name: line(60, 2),
  uscc: Uscc,
  district: DistrictCode,
  serviceClass: z.enum(serviceClasses, {
    error: () => text.serviceClasses(listed(serviceClasses.map((key) => `${key} ${serviceClassNames[key]}`))),
  }),
  licence: Licence.optional(),
  dispatchLicence: DispatchLicence.optional(),
  /** The code of the corporate group's head, when the organisation belongs to one. */
  group: Uscc.optional(),
  contact: Contact,
}

/** What an organisation says of itself when it registers, and after a reviewer sent it back. The bureau does not register. */
export const RegistrationContent = z
  .strictObject({ kind: kindAmong(registrableKinds), ...fields })
  .check(byKind)
  .meta({ id: 'RegistrationContent' })
export type RegistrationContent = z.infer<typeof RegistrationContent>

/** The same as stored, for organisations of every kind. */
export const OrganisationContent = z.strictObject({ kind: kindAmong(organisationKinds), ...fields }).check(byKind)
export type OrganisationContent = z.infer<typeof OrganisationContent>

export const contentFields = ['name', 'uscc', 'district', 'serviceClass', 'licence', 'dispatchLicence', 'group', 'contact'] as const
export type ContentField = (typeof contentFields)[number]

export const contentFieldNames: Readonly<Record<ContentField, string>> = bilingual(
  {
    name: '单位名称',
    uscc: '统一社会信用代码',
    district: '所在区、县（市）',
    serviceClass: '服务类别',
    licence: '人力资源服务许可证',
    dispatchLicence: '劳务派遣经营许可证',
    group: '所属集团',
    contact: '联系方式',
  },
  {
    name: 'Name of the organisation',
    uscc: 'Unified social credit code',
    district: 'District',
    serviceClass: 'Service class',
    licence: 'HR service licence',
    dispatchLicence: 'Labour dispatch licence',
    group: 'Group',
    contact: 'Contact',
  },
)

/** What a reviewer found wrong, by field; `general` for what belongs to none. */
export const Remarks = z
  .strictObject({
    ...(Object.fromEntries(contentFields.map((field) => [field, line(200).optional()])) as Record<
      ContentField,
      z.ZodOptional<z.ZodType<string, string>>
    >),
    general: line(200).optional(),
  })
  .meta({ id: 'OrganisationRemarks' })
export type Remarks = z.infer<typeof Remarks>

const verificationStates = ['PENDING', 'VERIFIED', 'REJECTED'] as const

/** Whether the organisation was verified by a person. Valid six months (2025 年五部门通知: verify again at least every six months). */
const Verification = z.object({
  state: z.enum(verificationStates),
  /** Since when it waits for a reviewer; absent when it does not. */
  submittedAt: z.iso.datetime().optional(),
  verifiedOn: CivilDate.optional(),
  /** The last day on which the verification counts. */
  validUntil: CivilDate.optional(),
  decidedAt: z.iso.datetime().optional(),
  remarks: Remarks.default({}),
})

const OrganisationEvent = z.object({
  at: z.iso.datetime(),
  /** Never a person: the organisation reads this list. */
  by: z.enum(['organisation', 'bureau', 'system']),
  action: z.enum(['registered', 'resubmitted', 'updated', 'verified', 'rejected', 'suspended', 'lifted']),
  reason: z.string().optional(),
})
export type OrganisationEvent = z.infer<typeof OrganisationEvent>

/** The root of an organisation. Every change of its members changes it too: the counts are what keeps the last admin. */
export const Organisation = z.object({
  id: idOf('organisation'),
  rev: z.int().min(1),
  content: OrganisationContent,
  /** The code of its corporate group: the head's, or its own. A talent who hides from one member hides from all. */
  group: z.string(),
  verification: Verification,
  /** What the last reviewer saw: the next one is shown what changed since. */
  reviewed: OrganisationContent.optional(),
  suspension: z.object({ at: z.iso.datetime(), reason: z.string() }).optional(),
  /** The reviewer who has it in hand, and until when. */
  lease: z.object({ personId: idOf('person'), until: z.iso.datetime() }).optional(),
  admins: z.int().min(0),
  members: z.int().min(0),
  createdBy: idOf('person'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  history: z.array(OrganisationEvent).max(100),
})
export type Organisation = z.infer<typeof Organisation>

/** Verified by a person and not more than six months ago. The bureau's own organisations need no renewal. */
export function isVerified({ verification }: Pick<Organisation, 'verification'>, today: CivilDate): boolean {
  return verification.state === 'VERIFIED' && (verification.validUntil === undefined || today <= verification.validUntil)
}

/** Verified and not suspended: it may act. */
export function isActive(organisation: Pick<Organisation, 'verification' | 'suspension'>, today: CivilDate): boolean {
  return organisation.suspension === undefined && isVerified(organisation, today)
}

/** What others may be told of an organisation and copy into their own items. No contact, no code. */
export type OrganisationFacts = {
  readonly id: Id<'organisation'>
  readonly name: string
  readonly kind: OrganisationKind
  readonly district: DistrictCode
  readonly serviceClass: OrganisationContent['serviceClass']
  readonly verifiedOn?: CivilDate
  /** To be shown beside its offers (网络招聘服务管理规定 13). */
  readonly licenceNumber?: string
}

export function organisationFacts({ id, content, verification }: Organisation): OrganisationFacts {
  return {
    id,
    name: content.name,
    kind: content.kind,
    district: content.district,
    serviceClass: content.serviceClass,
    ...(verification.verifiedOn === undefined ? {} : { verifiedOn: verification.verifiedOn }),
    ...(content.licence === undefined ? {} : { licenceNumber: content.licence.number }),
  }
}

function kindAmong<K extends OrganisationKind>(allowed: readonly K[]): z.ZodEnum<{ [P in K]: P }> {
  return z.enum(allowed, { error: () => text.kinds(listed(allowed.map((kind) => `${kind} ${kindNames[kind]}`))) })
}

/** What depends on the kind: its classes, and the licence where the law wants one. */
function byKind({
  value,
  issues,
}: z.core.ParsePayload<{ readonly kind: OrganisationKind } & Pick<OrganisationContent, 'serviceClass' | 'licence'>>): void {
  const rule = kindRule(value.kind)
  const issue = (path: string[], code: string, message: string): void => {
    issues.push({ code: 'custom', input: value, path, message, params: { code } })
  }
  if (!rule.serviceClasses.includes(value.serviceClass)) {
    const allowed = listed(rule.serviceClasses.map((key) => `${key} ${serviceClassNames[key]}`))
    issue(['serviceClass'], 'class-not-of-kind', text.classesOfKind(kindNames[value.kind], allowed))
  } else if (rule.licenceFor.includes(value.serviceClass) && value.licence === undefined) {
    issue(['licence', 'number'], 'licence-missing', text.licenceMissing(serviceClassNames[value.serviceClass]))
  }
}

const text = bilingual(
  {
    phone: '请填手机号码、带区号的固定电话（如 0571-87654321）或 400 电话',
    email: '邮箱格式不对，请检查，例如 hr@example.com',
    kinds: (allowed: string) => `单位种类只能是 ${allowed}`,
    serviceClasses: (allowed: string) => `服务类别只能是 ${allowed}`,
    classesOfKind: (kind: string, allowed: string) => `${kind}的服务类别只能是 ${allowed}`,
    licenceMissing: (serviceClass: string) => `${serviceClass}须有人力资源服务许可证，请填写许可证编号（《人力资源市场暂行条例》第十八条）`,
  },
  {
    phone: 'Please give a mobile number, a landline with its area code (such as 0571-87654321) or a 400 number',
    email: 'This is not an e-mail address; please check it, such as hr@example.com',
    kinds: (allowed) => `The kind of organisation can be: ${allowed}`,
    serviceClasses: (allowed) => `The service class can be: ${allowed}`,
    classesOfKind: (kind, allowed) => `${kind}: the service class can be ${allowed}`,
    licenceMissing: (serviceClass) =>
      `${serviceClass}: an HR service licence is required; please give its number (Interim Regulations on the Human Resources Market, art. 18)`,
  },
)
