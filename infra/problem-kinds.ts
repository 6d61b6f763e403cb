import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import { commonProblems, type ProblemCatalogue, type ProblemKind } from '#shared/platform/http/problem.ts'

/** Every code that any route may answer, with its meanings: contexts may use one code each in their own words. */
export function problemKindsOf(routes: readonly RouteSpec[]): Readonly<Record<string, readonly ProblemKind[]>> {
  const catalogues: readonly ProblemCatalogue[] = [commonProblems, ...routes.map((route) => route.problems ?? {})]
  const kinds: Record<string, ProblemKind[]> = Object.create(null)
  for (const [code, kind] of catalogues.flatMap((catalogue) => Object.entries(catalogue))) {
    const known = kinds[code] ?? []
    if (!known.some((one) => one.title === kind.title && one.mend === kind.mend)) known.push(kind)
    kinds[code] = known
  }
  return kinds
}
