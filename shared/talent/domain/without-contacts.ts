import type * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'

/**
 * Refuses phone numbers, id numbers, WeChat and QQ names and mail addresses in a text that others may come to read: contact is
 * revealed through an introduction or not at all (design: contact only per introduction).
 */
export function withoutContacts<S extends z.ZodType<string, string>>(schema: S): S {
  return schema.refine((value) => contactIn(value) === undefined, {
    error: (issue) => text.refused(contactIn(String(issue.input)) ?? text.contact),
    params: { code: 'contact-in-text' },
  }) as S
}

const text = bilingual(
  {
    contact: '联系方式',
    refused: (kind: string) => `请删去${kind}：联系方式由平台保管，只在您同意的引荐中提供`,
  },
  {
    contact: 'contact details',
    refused: (kind) => `Please delete the ${kind}: contact details are kept by the platform and given only in an introduction you agree to`,
  },
)

const names = bilingual(
  {
    mobile: '手机号码',
    identity: '身份证号码',
    landline: '固定电话',
    mail: '电子邮箱',
    wechat: '微信号',
    qq: 'QQ 号',
    web: '网址',
  },
  {
    mobile: 'mobile number',
    identity: 'identity number',
    landline: 'phone number',
    mail: 'e-mail address',
    wechat: 'WeChat name',
    qq: 'QQ number',
    web: 'web address',
  },
)

/** What people put between the digits of a number to hide it from a filter. */
const gap: string = String.raw`[\s.\-_·•*/~]{0,3}`

const kinds: readonly (readonly [kind: keyof typeof names, pattern: RegExp])[] = [
  ['mobile', new RegExp(String.raw`(?<!\d)1${gap}[3-9]${gap}\d(?:${gap}\d{4}){2}(?!\d)`)],
  ['mobile', /(?<!\d)1([\s.\-_·•*/~])[3-9](?:\1\d){9}(?!\d)/],
  ['identity', /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/],
  ['landline', /(?<!\d)(?:0\d{2,3}[-\s]?|\(0\d{2,3}\)\s?)[2-9]\d{6,7}(?!\d)/],
  ['mail', /[\w.+-]+\s?@\s?[\w-]+\.[\w.-]+/],
  ['wechat', /(?:微\s?信|weixin|wechat|(?<![a-z])[vw]x|[v薇威]信)[号是为::\s]*[a-z][-_a-z0-9]{4,19}/i],
  ['wechat', /(?:加|\+)\s?我?\s?[vw](?![a-z])[号::\s]*[-_a-z0-9]{5,20}/i],
  ['qq', /(?:(?<![a-z])qq|扣扣|企鹅)[号是为::\s]*\d{5,11}/i],
  ['web', /https?:\/\/|(?<![\w.])www\.\w/i],
]

/**
 * The first kind of contact found in a text, in words of the request's language. Full-width and circled digits count as digits, and so do digits written in
 * Chinese, when as many stand together as a telephone number has.
 */
export function contactIn(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const readings = [plain, plain.replace(/[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两]/g, (numeral) => digits[numeral] ?? numeral)]
  const found = kinds.find(([, pattern]) => readings.some((reading) => pattern.test(reading)))
  return found === undefined ? undefined : names[found[0]]
}

const digits: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零', '一幺壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((numerals, digit) =>
    [...numerals].map((numeral) => [numeral, String(digit)]),
  ),
)
