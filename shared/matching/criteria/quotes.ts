import type { Trace } from '../facts.ts'

const most = 3

/** The words an explanation quotes for a fact: up to three, each once, none that stands inside another (氩弧焊 in 氩弧焊工). None of an owner's own word. */
export function quotes(from: readonly Trace[]): readonly string[] {
  const words = [...new Set(from.filter(({ source }) => source !== 'owner').map((trace) => trace.words))]
  return words.filter((one) => !words.some((other) => other !== one && other.includes(one))).slice(0, most)
}
