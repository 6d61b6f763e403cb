import type { DynamoInput } from './dynamo-call.ts'

type Requests = Readonly<Record<string, unknown>>

/** A batch of which a half is not done: what goes on to the engine (`undefined`: nothing), and how its answer is completed. */
export function halved(
  operation: string,
  input: DynamoInput,
): { readonly forward?: DynamoInput; readonly complete: (answer: Requests) => Requests } {
  const requests = (input.RequestItems ?? {}) as Requests
  const [done, left] = operation === 'BatchGetItem' ? halfOfKeys(requests) : halfOfWrites(requests)
  const name = operation === 'BatchGetItem' ? 'UnprocessedKeys' : 'UnprocessedItems'
  return {
    ...(Object.keys(done).length === 0 ? {} : { forward: { ...input, RequestItems: done } }),
    complete: (answer) => ({ ...(operation === 'BatchGetItem' ? { Responses: {} } : {}), ...answer, [name]: left }),
  }
}

type Halves = readonly [done: Requests, left: Requests]

function halfOfKeys(requests: Requests): Halves {
  const parts = Object.entries(requests as Readonly<Record<string, { readonly Keys: readonly unknown[] }>>)
  return [
    kept(parts.map(([table, part]) => [table, { ...part, Keys: firstHalf(part.Keys) }, firstHalf(part.Keys).length])),
    kept(parts.map(([table, part]) => [table, { ...part, Keys: secondHalf(part.Keys) }, secondHalf(part.Keys).length])),
  ]
}

function halfOfWrites(requests: Requests): Halves {
  const parts = Object.entries(requests as Readonly<Record<string, readonly unknown[]>>)
  return [
    kept(parts.map(([table, writes]) => [table, firstHalf(writes), firstHalf(writes).length])),
    kept(parts.map(([table, writes]) => [table, secondHalf(writes), secondHalf(writes).length])),
  ]
}

function kept(parts: readonly (readonly [table: string, part: unknown, size: number])[]): Requests {
  return Object.fromEntries(parts.filter(([, , size]) => size > 0).map(([table, part]) => [table, part]))
}

function firstHalf<T>(list: readonly T[]): readonly T[] {
  return list.slice(0, Math.floor(list.length / 2))
}

function secondHalf<T>(list: readonly T[]): readonly T[] {
  return list.slice(Math.floor(list.length / 2))
}
