import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { ChangeProfileCommand, EnrolCommand } from '../domain/commands.ts'
import { talentProblems } from '../domain/problems.ts'
import { Consent, consentScopes, TalentProfile } from '../domain/talent.ts'
import { exampleProfile } from './example-profile.ts'

const person = { who: 'person' } as const

/** A person's own entry, with what is still missing in it and what each part is worth in matching (of 100 points). */
export const OwnTalentView = z
  .object({
    id: idOf('talent'),
    rev: z.int(),
    profile: TalentProfile,
    consents: z.partialRecord(z.enum(consentScopes), Consent),
    exclusions: z.array(idOf('organisation')),
    completeness: z.array(
      z.object({
        part: z.string(),
        state: z.enum(['done', 'missing', 'expired']),
        title: z.string(),
        why: z.string(),
        points: z.int().optional(),
      }),
    ),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'OwnTalent' })

export const enrolTalent = defineRoute({
  method: 'POST',
  path: '/v1/me/talent',
  summary: '登记：建立本人档案，并同意加入信息库;consents 的值是所看告知文字的版本',
  access: person,
  body: EnrolCommand,
  example: { profile: exampleProfile, consents: { registry: '2', employers: '1' } },
  answer: { kind: 'json', status: 201, body: OwnTalentView },
  problems: talentProblems,
})

export const readOwnTalent = defineRoute({
  method: 'GET',
  path: '/v1/me/talent',
  summary: '本人的档案、同意、隐藏名单和完整度',
  access: person,
  answer: { kind: 'json', status: 200, body: OwnTalentView },
  problems: talentProblems,
})

export const changeOwnProfile = defineRoute({
  method: 'PUT',
  path: '/v1/me/talent',
  summary: '整体更新本人档案;rev 是读到的版本，已被改过则答 412',
  access: person,
  body: ChangeProfileCommand,
  example: { rev: 1, profile: exampleProfile },
  answer: { kind: 'json', status: 200, body: OwnTalentView },
  problems: talentProblems,
})

export const leaveOwnTalent = defineRoute({
  method: 'DELETE',
  path: '/v1/me/talent',
  summary: '退出信息库：撤回全部同意，删除档案、隐藏名单和联系方式；可带 If-Match',
  access: person,
  answer: { kind: 'nothing' },
  problems: talentProblems,
})
