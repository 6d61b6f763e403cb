import type { LookupFailure } from '#shared/reference/lookup.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'
import type { RenewedCode } from '../facts.ts'

/**
 * The code of the 2022 classification: the given one, or the successor of one that an older edition gave. Forms refuse old codes and name
 * the successor; texts from before and from other systems still carry them. An unknown code stands for itself.
 */
export function currentCode(given: string): string {
  const found = occupationByCode(given)
  if (found.ok) return found.value.code
  const failure: LookupFailure = found.error
  return failure.kind === 'retired-code' ? (failure.successors[0]?.code ?? given) : given
}

/** Those of the codes that were renewed. */
export function renewedCodes(given: readonly string[]): readonly RenewedCode[] {
  return given.map((code) => ({ given: code, code: currentCode(code) })).filter(({ given, code }) => given !== code)
}
