import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import type { ProblemDetail } from '#shared/platform/http/problem.ts'
import { missingElements } from './elements.ts'
import { type Finding, lint, newFindings } from './lint/lint.ts'
import type { ReviewReason } from './review.ts'
import type { VacancyContent } from './vacancy.ts'

/** What becomes of an ad that is handed in: refused with the reasons by field, seen by a reviewer first, or published at once. */
export type Verdict =
  | { readonly kind: 'refused'; readonly errors: readonly ProblemDetail[] }
  | { readonly kind: 'review'; readonly reasons: readonly ReviewReason[]; readonly findings: readonly Finding[] }
  | { readonly kind: 'publish' }

type Circumstances = {
  readonly today: CivilDate
  /** No reviewer has yet approved an ad of this poster. */
  readonly firstPost: boolean
  /** What the public reads now: a wording that was approved with it is no news. */
  readonly published?: VacancyContent | undefined
}

/**
 * Design §9, moderation: a lint-clean ad of a verified organisation is published at once; first posts and warnings wait for a reviewer.
 * Missing elements and BLOCK findings are refused.
 */
export function verdictOn(content: VacancyContent, { today, firstPost, published }: Circumstances): Verdict {
  const findings = lint(content, today)
  const errors = errorsOf(content, findings)
  if (errors.length > 0) return { kind: 'refused', errors }
  const news = published === undefined ? findings : newFindings(lint(published, today), findings)
  const reasons: ReviewReason[] = [...(firstPost ? (['first-post'] as const) : []), ...(news.length > 0 ? (['warnings'] as const) : [])]
  return reasons.length > 0 ? { kind: 'review', reasons, findings: news } : { kind: 'publish' }
}

/** Missing elements and BLOCK findings as details of a problem, pointing into a command that holds the content as `content`. */
export function errorsOf(content: VacancyContent, findings: readonly Finding[]): readonly ProblemDetail[] {
  const missing = missingElements(content).map(({ element, pointer, detail }) => ({
    pointer: `/content${pointer}`,
    code: `missing-${element}`,
    detail,
  }))
  const lacking = new Set(missing.map(({ code }) => code))
  const blocked = findings
    // The same thing once: 面议 is what a missing figure looks like.
    .filter((finding) => finding.class === 'BLOCK' && !(finding.rule === 'vague-pay' && lacking.has('missing-pay')))
    .map(({ pointer, rule, detail, statutes }) => ({
      pointer: `/content${pointer}`,
      code: rule,
      detail: text.resting(detail, statutes),
    }))
  return [...missing, ...blocked]
}

const text = bilingual(
  { resting: (detail: string, statutes: readonly string[]) => `${detail}依据：${statutes.join('、')}` },
  { resting: (detail, statutes) => `${detail} Legal source: ${statutes.join('; ')}` },
)
