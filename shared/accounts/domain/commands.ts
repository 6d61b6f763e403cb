import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { RegistrationContent, Remarks } from './organisation.ts'
import { MemberRecord } from './people.ts'

const rev = z.int({ error: () => text.rev }).min(1)

export const ResubmitCommand = z.strictObject({ rev, content: RegistrationContent }).meta({ id: 'ResubmitCommand' })

/** A reviewer's decision on the version that was seen. Remarks belong to a refusal alone: who wrote some and verifies has slipped. */
export const DecideCommand = z
  .strictObject({
    rev,
    verdict: z.enum(['verify', 'reject'], { error: () => text.verdict }),
    remarks: Remarks.default({}),
  })
  .check(({ value, issues }) => {
    if (value.verdict !== 'verify' || Object.values(value.remarks).every((remark) => remark === undefined)) return
    issues.push({
      code: 'custom',
      input: value,
      path: ['verdict'],
      message: text.remarksWithVerify,
      params: { code: 'remarks-with-verify' },
    })
  })
  .meta({ id: 'DecideCommand' })

/** Suspending and lifting need a reason that the organisation reads. */
export const ReasonCommand = z.strictObject({ reason: line(300, 4) }).meta({ id: 'ReasonCommand' })

export const RoleCommand = z.strictObject({ role: MemberRecord.shape.role }).meta({ id: 'RoleCommand' })

/** What an invitation's link ends with. */
export const InvitationToken = z
  .string()
  .max(100)
  .meta({ examples: ['01JDK0000000000000000000AA.AAAAAAAAAAAAAAAAAAAAAA'] })

export const TokenCommand = z.strictObject({ token: InvitationToken }).meta({ id: 'TokenCommand' })

const text = bilingual(
  {
    rev: '请带上所见版本的 rev',
    verdict: '决定只能是 verify 通过、reject 退回补正',
    remarksWithVerify: '写了退回理由，却选择了通过：请删去理由，或改选“退回补正”',
  },
  {
    rev: 'Please send the rev of the version you saw',
    verdict: 'The decision must be verify or reject',
    remarksWithVerify: 'You wrote what has to be corrected but chose to verify: delete the remarks, or choose “Send back for correction”',
  },
)
