import * as z from 'zod'
import type { Feed, FeedRow } from './feed.ts'
import { readSalary } from './salary.ts'

const Ad = z.object({
  id: z.string().min(1),
  title: z.string(),
  site: z.string(),
  year: z.int().optional(),
  company: z.string().optional(),
  salary: z.string().optional(),
  location: z.string().optional(),
  experience: z.string().optional(),
  education: z.string().optional(),
  headcount: z.string().optional(),
  description: z.string().optional(),
})
type Ad = z.infer<typeof Ad>

/** Ads collected from job boards, a JSON object a line. They are re-posts: each names its source, and nothing is made up that it lacks. */
export const jobAds: Feed = {
  describes: '招聘网站岗位汇编(每行一个 JSON:id、title、site、company、salary、location …)',
  readRow: (text, line) => {
    const parsed = Ad.safeParse(json(text))
    return parsed.success ? rowOf(parsed.data, line) : { kind: 'unreadable', line, reason: z.prettifyError(parsed.error) }
  },
}

function rowOf(ad: Ad, line: number): FeedRow {
  const title = plain(ad.title)
  const salary = readSalary(ad.salary)
  const headcount = Number(/(\d{1,4})/.exec(ad.headcount ?? '')?.[1] ?? 0)
  const place = [ad.location ?? '', ...bracketedDistricts(ad.title)].filter((part) => part !== '').join('·')
  const company = plain(ad.company ?? '')
  return {
    kind: 'item',
    line,
    title: ad.title,
    item: {
      externalRef: ad.id,
      ...(company === '' ? {} : { employer: { name: cut(company, 60) } }),
      source: { name: ad.year === undefined ? ad.site : `${ad.site}(${ad.year})` },
      ...(place === '' ? {} : { place: cut(plain(place), 120) }),
      content: {
        title: cut(title, 60),
        mustSkills: [],
        niceSkills: [],
        certificates: [],
        ...(headcount > 0 ? { headcount } : {}),
        ...(salary.kind === 'pay' ? { pay: { min: salary.min, max: salary.max, period: salary.period, ...basis(salary.basis) } } : {}),
        duties: cut(
          [title.length > 60 ? `原标题：${title}` : '', printable(ad.description ?? '')].filter((part) => part !== '').join('\n'),
          4000,
        ),
        conditions: [stated('经验', ad.experience), stated('学历', ad.education), salary.kind === 'negotiable' ? '薪资：面议' : '']
          .filter((part) => part !== '')
          .join('\n'),
      },
    },
  }
}

function basis(text: string | undefined): { basis?: string } {
  return text === undefined ? {} : { basis: text }
}

function stated(what: string, text: string | undefined): string {
  const value = plain(text ?? '')
  return value === '' ? '' : `${what}：${value}`
}

/** `前端开发[余杭区]`: some boards write the district behind the title. */
function bracketedDistricts(title: string): readonly string[] {
  return [...title.matchAll(/[[【(\uff08]([\p{Script=Han}]{2,4}[区县市])[\]】)\uff09]/gu)].map((match) => match[1] ?? '')
}

/** One line without characters that nobody typed. */
function plain(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}

function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim()
}

/** Cut at whole characters, and marked as cut. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Not JSON at all: the schema then says that an object was expected.
    return undefined
  }
}
