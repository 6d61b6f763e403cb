import { counted } from '#shared/kernel/language.ts'
import { template } from './template.ts'

type Digest = { readonly name: string; readonly stop: string }

const stop = '/agency/searches/sea_01JDK0000000000000000000AA/stop'

/** Digests of saved searches. Numbers and titles of vacancies, never anything of a person. */
export const searchTemplates = {
  'digest-people': template<Digest & { readonly people?: number | undefined; readonly more: boolean }>({
    reach: 'site',
    example: { name: '萧山的氩弧焊工', stop, people: 15, more: false },
    zh: ({ name, people, more, stop: address }) => ({
      subject: `“${name}”有新的人选：${people === undefined ? '不到 5 人' : `${people} 人${more ? '以上' : '左右'}`}`,
      text: `您保存的查找“${name}”有新登记或更新了档案的人，${people === undefined ? '不到 5 人' : `约 ${people} 人${more ? '以上' : ''}`}（按 5 的倍数向下取整）。是谁要登录后查看，每次查看都有记录，本人看得到。不想再收：${address}`,
    }),
    en: ({ name, people, more, stop: address }) => ({
      subject: `“${name}”: ${people === undefined ? 'fewer than 5 new people' : `${more ? 'more than' : 'about'} ${people} new people`}`,
      text: `In the search “${name}” that you saved there are people who joined or changed their profile: ${people === undefined ? 'fewer than 5' : `${more ? 'more than' : 'about'} ${people}`} (rounded down to a multiple of 5). Sign in to see them; every look is recorded, and they can read it. To end these messages: ${address}`,
    }),
  }),
  'digest-vacancies': template<Digest & { readonly count: number; readonly titles: readonly string[] }>({
    reach: 'mail',
    example: { name: '适合我的岗位', stop: '/me/searches/sea_01JDK0000000000000000000AA/stop', count: 7, titles: ['氩弧焊工', '管道焊工'] },
    zh: ({ name, count, titles, stop: address }) => ({
      subject: `“${name}”有 ${count} 个新岗位`,
      text: `${titles.map((title) => `“${title}”`).join('、')}${count > titles.length ? ` 等 ${count} 个` : ''}。不想再收：${address}`,
    }),
    en: ({ name, count, titles, stop: address }) => ({
      subject: `“${name}”: ${counted(count, 'new vacancy', 'new vacancies')}`,
      text: `${titles.map((title) => `“${title}”`).join(', ')}${count > titles.length ? ` and ${count - titles.length} more` : ''}. To end these messages: ${address}`,
    }),
  }),
} as const
