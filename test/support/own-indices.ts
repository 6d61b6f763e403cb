import type { Search } from '#shared/platform/search/client.ts'

/** The product's names of indices, alone: what stands behind them, their aliases, and the patterns for all of a family. */
const names: RegExp = /(?<![\w-])(?:vacancies|talents-for-(?:employers|agencies|\*))(?:\*|-v\d+|-building)?(?![\w-])/g
const quotedNames: RegExp = /(?<=")(?:vacancies|talents-for-(?:employers|agencies))(?:-v\d+|-building)?(?=")/g

/**
 * An engine as if nobody else had indices on it: a prefix is put before each name on its way there and taken away on its way back. Test
 * files that run at the same time clear, rebuild and search nothing of each other.
 */
export function ownIndices(search: Search, prefix: string): Search {
  const there = (text: string): string => text.replaceAll(names, `${prefix}$&`)
  return {
    query: async (index, ...asked) => search.query(there(index), ...asked),
    bulk: async (lines, index) => search.bulk(lines, there(index)),
    call: async <T>(method: string, path: string, body?: unknown, budget?: number): Promise<T | undefined> => {
      const sent = body && JSON.parse(JSON.stringify(body).replaceAll(quotedNames, `${prefix}$&`))
      const answer = await search.call(method, there(path), sent, budget)
      return answer && JSON.parse(JSON.stringify(answer).replaceAll(`"${prefix}`, '"'))
    },
  }
}
