import * as z from 'zod'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { GrantConsentCommand } from '../domain/commands.ts'
import { talentProblems } from '../domain/problems.ts'
import { consentScopes } from '../domain/talent.ts'

const person = { who: 'person' } as const
const params = z.object({ scope: z.enum(consentScopes) })

/** Every purpose with the text shown now, where the person stands, and what they did so far (newest first). */
export const ConsentsView = z
  .object({
    items: z.array(
      z.object({
        scope: z.enum(consentScopes),
        title: z.string(),
        version: z.string(),
        since: z.string(),
        text: z.string(),
        hash: z.string().meta({ description: 'text 的 SHA-256' }),
        state: z.enum(['granted', 'withdrawn', 'never']),
        outdated: z.boolean().meta({ description: '同意的是旧文字' }),
        agreed: z
          .object({ at: z.string(), withdrawnAt: z.string().optional(), version: z.string(), hash: z.string() })
          .optional()
          .meta({ description: '最近一次同意' }),
      }),
    ),
    history: z.array(
      z.object({
        at: z.string(),
        scope: z.enum(consentScopes),
        act: z.enum(['granted', 'withdrawn']),
        version: z.string(),
        hash: z.string(),
      }),
    ),
  })
  .meta({ id: 'Consents' })

export const readConsents = defineRoute({
  method: 'GET',
  path: '/v1/me/consents',
  summary: '各项同意的告知文字、版本和本人现状；没有登记也能看',
  access: person,
  answer: { kind: 'json', status: 200, body: ConsentsView },
})

export const giveConsent = defineRoute({
  method: 'PUT',
  path: '/v1/me/consents/:scope',
  summary: '同意一项用途;version 是所看文字的版本，文字已更新则答 409 并给出新文字',
  access: person,
  params,
  body: GrantConsentCommand,
  example: { version: '1' },
  answer: { kind: 'json', status: 200, body: ConsentsView },
  problems: talentProblems,
})

export const takeBackConsent = defineRoute({
  method: 'DELETE',
  path: '/v1/me/consents/:scope',
  summary: '撤回一项同意，答复前已生效；撤回 registry 就是退出信息库。可带 If-Match',
  access: person,
  params,
  answer: { kind: 'json', status: 200, body: ConsentsView },
  problems: talentProblems,
})
