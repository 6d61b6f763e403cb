/** Who may import whom. A rule a room; the first that matches the importing file counts. Paths are from the root of the project. */
export type Rule = { readonly room: string; readonly of: RegExp; readonly may: readonly RegExp[]; readonly because: string }

const kernel: RegExp = /^shared\/kernel\//
const platform: RegExp = /^shared\/platform\//
const reference: RegExp = /^shared\/reference\//
const anyDomain: RegExp = /^shared\/[a-z-]+\/domain\//
/** Matching is pure but for its use cases, its reads and its route data: lexicon, reading, criteria and documents are domain. */
const matching: RegExp = /^shared\/matching\/(?!(use-cases|store|search|routes)\/)/
const useCases: RegExp = /^shared\/[a-z-]+\/use-cases\//
/** A small context stays flat: its files are open to others. */
const flat: RegExp = /^shared\/[a-z-]+\/[a-z0-9-]+\.tsx?$/
const zod: RegExp = /^zod$/
/** What messages say: data and words, as pure as rules. */
const templates: RegExp = /^shared\/messages\/templates\//
/** Packages and Node's own modules. */
const outside: RegExp = /^(?!#|\.|(shared|functions|infra|test)\/)/

/** The rules for a file: what its own context holds is told by its path. */
function rulesFor(file: string): readonly Rule[] {
  const context = /^shared\/([a-z-]+)\//.exec(file)?.[1] ?? 'none'
  const fn = /^functions\/([a-z]+)\//.exec(file)?.[1] ?? 'none'
  const own = (part: string): RegExp => new RegExp(`^shared/${context}/${part}`)
  return [
    { room: 'kernel', of: kernel, may: [kernel, zod, /^node:async_hooks$/], because: '内核除 zod 和请求的语言外不依赖任何东西' },
    { room: 'platform', of: platform, may: [kernel, platform, outside], because: '平台不认识任何业务' },
    { room: 'reference', of: reference, may: [kernel, reference, zod, /^stdnum\//], because: '参考数据只依赖内核' },
    { room: 'templates', of: templates, may: [kernel, templates], because: '消息的文字只是数据，不认识任何业务' },
    {
      room: 'domain',
      of: new RegExp(`${anyDomain.source}|^shared/matching/(?!(use-cases|store|search|routes)/)`),
      may: [
        kernel,
        reference,
        anyDomain,
        matching,
        templates,
        zod,
        /^shared\/platform\/http\/(problem|problem-schema|principal)\.ts$/,
        /^node:crypto$/,
      ],
      because: '规则不知道 HTTP、数据库、检索、环境、时钟和随机数',
    },
    {
      room: 'routes',
      of: /^shared\/[a-z-]+\/routes\//,
      may: [
        kernel,
        reference,
        anyDomain,
        matching,
        zod,
        own('routes/'),
        /^shared\/platform\/http\/(define-route|problem|access-rule|principal)\.ts$/,
      ],
      because: '路由只是数据',
    },
    {
      room: 'store',
      of: /^shared\/[a-z-]+\/(store|search)\//,
      // What is suggested by its sound is made when a bundle is built; no function carries it.
      may: [kernel, reference, platform, anyDomain, matching, templates, zod, own('(store|search)/'), /^node:/, /^pinyin-pro$/],
      because: '存取只认识自己的业务和平台',
    },
    {
      room: 'pages',
      of: /^shared\/[a-z-]+\/pages\//,
      may: [kernel, reference, platform, anyDomain, matching, own('pages/'), /^hono\//],
      because: '几个函数共用的页面部分只认识规则和平台',
    },
    {
      room: 'use cases',
      of: /^shared\/[a-z-]+\//,
      may: [
        kernel,
        reference,
        platform,
        anyDomain,
        matching,
        useCases,
        templates,
        flat,
        zod,
        own('(?!routes/)'),
        /^(node:|openid-client$|jose$|ical-generator$|hucre)/,
      ],
      because: '用例可以用别的业务的规则和用例,不能碰别人的存储',
    },
    {
      room: 'wiring',
      of: /^functions\/[a-z]+\/(wiring|main)\.ts$/,
      may: [/^shared\//, new RegExp(`^functions/${fn}/`), outside],
      because: '函数之间互不引用',
    },
    {
      room: 'functions',
      of: /^functions\//,
      may: [
        /^shared\/(?![a-z-]+\/(store|search)\/)/,
        /^shared\/platform\//,
        new RegExp(`^functions/${fn}/`),
        /^(?!#|\.|(shared|functions|infra|test)\/|@aws-sdk\/)/,
      ],
      because: '存取的适配器只在 wiring.ts 里组装,函数之间互不引用',
    },
    {
      room: 'infra',
      of: /^infra\//,
      may: [outside, /^(shared|infra)\//, /^functions\/[a-z]+\/[a-z]+\/[a-z-]+\.routes\.ts$/],
      because: '基础设施只读数据,不引用处理程序和测试',
    },
  ]
}

/** The rule that an import breaks, if any. */
export function brokenRule(file: string, imported: string): Rule | undefined {
  const rule = rulesFor(file).find((one) => one.of.test(file))
  return rule === undefined || rule.may.some((allowed) => allowed.test(imported)) ? undefined : rule
}
