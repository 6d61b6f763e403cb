import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { organisationKinds } from '#shared/platform/http/principal.ts'
import { CreateKeyCommand } from '../domain/key.ts'
import { keyProblems } from '../domain/problems.ts'
import { KeyView } from '../domain/views.ts'

const admin = { who: 'member', of: organisationKinds, role: 'admin' } as const

export const getKeys = defineRoute({
  method: 'GET',
  path: '/v1/keys',
  summary: '本单位的接口密钥（不含密钥本身）',
  access: admin,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(KeyView) }) },
})

export const postKey = defineRoute({
  method: 'POST',
  path: '/v1/keys',
  summary: '创建接口密钥，最长一年；密钥只显示这一次',
  access: admin,
  body: CreateKeyCommand,
  example: { name: '招聘系统对接', scopes: ['demand:read'], expiresOn: '2027-06-30' },
  answer: {
    kind: 'json',
    status: 201,
    body: z.object({
      key: KeyView.omit({ orphaned: true }),
      token: z.string().optional().meta({ description: '同一个 Idempotency-Key 第二次提交时没有' }),
    }),
  },
  problems: keyProblems,
})

export const deleteKey = defineRoute({
  method: 'DELETE',
  path: '/v1/keys/:id',
  summary: '吊销密钥，下一次调用即失效',
  access: admin,
  params: z.object({ id: idOf('key') }),
  owns: { param: 'id', thing: 'key' },
  answer: { kind: 'nothing' },
})
