import * as z from 'zod'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const anyone = { who: 'anyone' } as const
const page = { kind: 'page' } as const

export const homePage = defineRoute({ method: 'GET', path: '/', summary: '首页', access: anyone, answer: page })

export const privacyPage = defineRoute({ method: 'GET', path: '/privacy', summary: '个人信息保护说明', access: anyone, answer: page })

export const accessibilityPage = defineRoute({ method: 'GET', path: '/a11y', summary: '无障碍声明', access: anyone, answer: page })

/** The explanation that a problem's `type` points to. */
export const problemTypePage = defineRoute({
  method: 'GET',
  path: '/problems/:code',
  summary: '错误代码说明',
  access: anyone,
  params: z.object({ code: z.string().regex(/^[a-z-]{3,60}$/) }),
  answer: page,
})

export const asset = defineRoute({
  method: 'GET',
  path: '/assets/:name',
  summary: '样式、脚本和图标',
  access: anyone,
  params: z.object({
    name: z.enum(['site.css', 'site.js', 'reading.js', 'door.js', 'door-worker.js', 'passport.js', 'icon.svg', 'share.png']),
  }),
  query: z.object({ v: z.string().max(64).optional() }),
  answer: { kind: 'file', mediaType: 'text/plain' },
})

export const openApi = defineRoute({
  method: 'GET',
  path: '/openapi.json',
  summary: '本接口说明（OpenAPI 3.1）',
  access: anyone,
  answer: { kind: 'file', mediaType: 'application/json' },
})

export const robots = defineRoute({
  method: 'GET',
  path: '/robots.txt',
  summary: '搜索引擎抓取规则',
  access: anyone,
  answer: { kind: 'file', mediaType: 'text/plain; charset=utf-8' },
})

/** Keeps how a reader wants pages shown, and goes back to where they were. A link, so that it works without scripts; nothing but the cookie changes. */
export const chooseView = defineRoute({
  method: 'GET',
  path: '/view',
  summary: '换一种显示方式（长辈版、高对比），回到原来的页面',
  access: anyone,
  query: z.object({
    show: z
      .string()
      .regex(/^(?:elder|contrast|elder\.contrast)?$/)
      .default('')
      .meta({ description: 'elder 长辈版，contrast 高对比，用点隔开；空为普通', examples: ['elder'] }),
    to: z
      .string()
      .max(2000)
      .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u)
      .default('/')
      .meta({ description: '回到哪里：本站的路径', examples: ['/fairs'] }),
  }),
  answer: { kind: 'redirect' },
})
