import type * as z from 'zod'

/**
 * Refuses phone numbers, id numbers, WeChat and QQ names and mail addresses in a text that others may come to read: contact is
 * revealed through an introduction or not at all (design: contact only per introduction).
 */
export function withoutContacts<S extends z.ZodType<string, string>>(schema: S): S {
  return schema.refine((value) => contactIn(value) === undefined, {
    error: (issue) => `请删去${contactIn(String(issue.input)) ?? '联系方式'}:联系方式由平台保管,只在您同意的引荐中提供`,
    params: { code: 'contact-in-text' },
  }) as S
}

const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['手机号码', /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/],
  ['身份证号码', /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/],
  ['固定电话', /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/],
  ['电子邮箱', /[\w.+-]+@[\w-]+\.[\w.-]+/],
  ['微信号', /(?:微信|weixin|wechat|(?<![a-z])vx|(?<![a-z])wx|v信|薇信|微 信)[号::\s]*[a-z][-_a-z0-9]{4,19}/i],
  ['QQ 号', /(?:qq|扣扣|企鹅)[号::\s]*\d{5,11}/i],
]

/** The first kind of contact found in a text, in words. Full-width digits count as digits. */
export function contactIn(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0]
}
