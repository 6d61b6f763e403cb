import { bilingual, type Spoken } from '#shared/kernel/language.ts'
import type * as schemas from './problem-schema.ts'

/** One thing wrong in a request: where (JSON pointer, or a parameter's name), what, and how to mend it. */
export type ProblemDetail = schemas.ProblemDetail
/** RFC 9457 problem details. */
export type Problem = schemas.Problem

/** A kind of problem, as a row of a catalogue: its status and the two sentences a person reads (what happened; what to do). */
export type ProblemKind = { readonly status: number; readonly title: string; readonly mend: string }

export type ProblemCatalogue = Readonly<Record<string, ProblemKind>>

/** An expected failure of a use case, as bind takes it: the kind is a row of the route's catalogue, the rest makes it precise. */
export type Failure<Kind extends string = string> = {
  readonly kind: Kind
  readonly detail?: string | undefined
  readonly errors?: readonly ProblemDetail[] | undefined
  readonly existing?: string | undefined
}

/** A catalogue in both languages; the status is told once. A row of another catalogue is added beside it, as the object it is. */
export function catalogue<const Zh extends ProblemCatalogue>(
  zh: Zh,
  en: NoInfer<{ readonly [Kind in keyof Zh]: Omit<ProblemKind, 'status'> }>,
): Spoken<Zh> {
  const kinds = Object.keys(zh).map((kind) => [kind, { status: zh[kind]?.status, ...en[kind] }])
  return bilingual<Zh>(zh, Object.fromEntries(kinds) as Spoken<Zh>)
}

/** What any route may answer, whatever its context. Contexts add their own rows in a `problems.ts` each. */
export const commonProblems = catalogue(
  {
    'malformed-json': { status: 400, title: '请求体不是有效的 JSON', mend: '请检查括号、引号和逗号后重试。' },
    'invalid-request': { status: 400, title: '提交的内容有误', mend: '请按下列各项修改后重试。' },
    'bad-cursor': { status: 400, title: '翻页标记无效', mend: '翻页标记只能由本人在同一查询里使用，请从第一页重新开始。' },
    'cursor-expired': { status: 410, title: '翻页标记已过期', mend: '请从第一页重新开始。' },
    'not-signed-in': { status: 401, title: '需要登录', mend: '请先登录，或在请求头 Authorization 中带上有效的密钥。' },
    forbidden: { status: 403, title: '没有权限', mend: '请换用有权限的账号，或请本单位管理员开通；还没有单位的，请先登记并通过核验。' },
    'organisation-suspended': { status: 403, title: '所在单位已被暂停服务', mend: '请在“我的单位”页查看原因，并联系人力社保部门。' },
    'organisation-not-verified': { status: 403, title: '所在单位还没有通过核验', mend: '请在“我的单位”页补齐材料；通过后即可使用。' },
    'bad-origin': { status: 403, title: '请求不是从本站页面发出的', mend: '请回到本站页面重新提交。' },
    'not-found': { status: 404, title: '找不到这个内容', mend: '请检查地址；它可能已撤下，或不对您公开。' },
    'method-not-allowed': { status: 405, title: '这个地址不支持该请求方法', mend: '请使用响应头 Allow 中列出的方法。' },
    'revision-conflict': { status: 412, title: '内容刚被别人改过', mend: '请重新打开页面，在最新内容上修改。' },
    'too-large': { status: 413, title: '提交的内容过大', mend: '请减少内容或分批提交。' },
    'unsupported-media-type': { status: 415, title: '内容类型不受支持', mend: '请用 application/json 提交。' },
    'headers-too-large': { status: 431, title: '地址和请求头过长', mend: '请缩短地址里搜索的话或减少条件，合计不超过 10 KB。' },
    'idempotency-key-reused': {
      status: 422,
      title: '这一份刚才已经提交过，而内容又改了',
      mend: '请重新打开表单再提交；接口调用请为新的内容换一个 Idempotency-Key。',
    },
    busy: { status: 503, title: '这项内容正被其他操作占用', mend: '请过几秒重试。' },
    'broke-down': { status: 500, title: '系统出错了', mend: '错误已记录，请稍后再试。' },
    unavailable: { status: 503, title: '服务暂时不可用', mend: '请稍后再试，已保存的内容不受影响。' },
  },
  {
    'malformed-json': { title: 'The body is not valid JSON', mend: 'Check brackets, quotes and commas, then try again.' },
    'invalid-request': { title: 'Something in your submission is wrong', mend: 'Change the entries listed below, then try again.' },
    'bad-cursor': {
      title: 'This page marker is not valid',
      mend: 'A page marker works only for the person and the query it was made for. Please start from the first page.',
    },
    'cursor-expired': { title: 'This page marker has expired', mend: 'Please start from the first page.' },
    'not-signed-in': { title: 'You need to sign in', mend: 'Sign in first, or send a valid key in the Authorization header.' },
    forbidden: {
      title: 'You do not have permission',
      mend: 'Use an account that has it, or ask an administrator of your organisation. If you have no organisation yet, register one and have it verified first.',
    },
    'organisation-suspended': {
      title: 'Your organisation is suspended',
      mend: 'See the reason on the page “My organisation” and get in touch with the human resources bureau.',
    },
    'organisation-not-verified': {
      title: 'Your organisation has not been verified yet',
      mend: 'Complete its documents on the page “My organisation”; you can go on as soon as it is verified.',
    },
    'bad-origin': { title: 'The request did not come from a page of this site', mend: 'Go back to a page of this site and submit again.' },
    'not-found': {
      title: 'Nothing found here',
      mend: 'Check the address; what was here may have been taken down or may not be open to you.',
    },
    'method-not-allowed': { title: 'This address does not support that method', mend: 'Use one of the methods in the Allow header.' },
    'revision-conflict': { title: 'Somebody has just changed this', mend: 'Open the page again and edit the latest version.' },
    'too-large': { title: 'Your submission is too large', mend: 'Send less, or send it in parts.' },
    'headers-too-large': {
      title: 'The address and headers are too long',
      mend: 'Shorten the search words in the address or use fewer conditions: together at most 10 KB.',
    },
    'unsupported-media-type': { title: 'This content type is not supported', mend: 'Send application/json.' },
    'idempotency-key-reused': {
      title: 'This was submitted a moment ago, and its content has changed since',
      mend: 'Open the form again and submit; over the API, use a new Idempotency-Key for new content.',
    },
    busy: { title: 'Another operation is working on this', mend: 'Try again in a few seconds.' },
    'broke-down': { title: 'Something went wrong on our side', mend: 'The error has been recorded; please try again later.' },
    unavailable: { title: 'The service is not available right now', mend: 'Please try again later; what was saved is safe.' },
  },
)

/** The body of a problem answer. */
export function problemOf(kind: ProblemKind, failure: Failure, instance?: string): Problem {
  return {
    type: `/problems/${failure.kind}`,
    code: failure.kind,
    title: kind.title,
    status: kind.status,
    detail: failure.detail ?? kind.mend,
    ...(instance === undefined ? {} : { instance }),
    ...(failure.errors === undefined ? {} : { errors: [...failure.errors] }),
    ...(failure.existing === undefined ? {} : { existing: failure.existing }),
  }
}
