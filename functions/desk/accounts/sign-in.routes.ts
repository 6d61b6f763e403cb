import * as z from 'zod'
import { signInProblems } from '#shared/accounts/domain/sign-in-problems.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const anyone = { who: 'anyone' } as const
const next = z.string().max(2000).optional().catch(undefined)

export const login = defineRoute({
  method: 'GET',
  path: '/login',
  summary: '登录：到统一身份认证去，之后回到 next',
  access: anyone,
  query: z.object({ next, as: z.string().max(200).optional() }),
  answer: { kind: 'redirect' },
  problems: signInProblems,
})

export const loginPage = defineRoute({
  method: 'GET',
  path: '/login/start',
  summary: '登录前的说明',
  access: anyone,
  query: z.object({ next }),
  answer: { kind: 'page' },
})

export const loginAtIssuer = defineRoute({
  method: 'GET',
  path: '/login/issuer',
  summary: '前往统一身份认证',
  access: anyone,
  query: z.object({ next }),
  answer: { kind: 'redirect' },
  problems: signInProblems,
})

export const loginCallback = defineRoute({
  method: 'GET',
  path: '/login/callback',
  summary: '从统一身份认证回来',
  access: anyone,
  answer: { kind: 'redirect' },
  problems: signInProblems,
})

export const logout = defineRoute({
  method: 'POST',
  path: '/logout',
  summary: '退出登录',
  access: anyone,
  answer: { kind: 'redirect' },
})

export const loggedOutPage = defineRoute({
  method: 'GET',
  path: '/login/ended',
  summary: '已退出',
  access: anyone,
  answer: { kind: 'page' },
})
