/** Finds every occurrence of a fixed set of words in one pass over a text (Aho and Corasick), in time linear in the text. */
export type Automaton = {
  /** Calls `found(word, end)` for each occurrence: the index of the word, and the position behind its last character. */
  readonly scan: (text: string, found: (word: number, end: number) => void) => void
  readonly size: number
}

/**
 * The automaton as plain numbers, so that it can be built once and kept in a file. Nodes are numbered breadth first: the children of `node`
 * are `first[node]` up to, not including, `first[node + 1]`, in the order of their letters.
 */
export type Machine = {
  readonly first: Uint32Array
  /** By which character each node is reached. */
  readonly letters: Uint16Array
  /** The longest proper suffix that is also a prefix. */
  readonly fall: Uint32Array
  /** The next suffix at which a word ends. */
  readonly shorter: Uint32Array
  /** The words that end at `node` are `words[ends[node]]` up to, not including, `words[ends[node + 1]]`. */
  readonly ends: Uint32Array
  readonly words: Uint32Array
}

/** Builds the automaton. Words are told apart by their index in the list; equal words share occurrences. */
export function buildAutomaton(words: readonly string[]): Automaton {
  return automatonOn(buildMachine(words))
}

export function automatonOn(machine: Machine): Automaton {
  const { first, letters, fall, shorter, ends, words } = machine
  const begin = new Uint16Array(65_536)
  for (let child = 1; child < (first[1] ?? 1); child++) begin[letters[child] ?? 0] = child
  const scan: Automaton['scan'] = (text, found) => {
    let node = 0
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at)
      let following = node === 0 ? 0 : childOf(machine, node, letter)
      while (following === 0 && node !== 0) {
        node = fall[node] ?? 0
        if (node !== 0) following = childOf(machine, node, letter)
      }
      node = following === 0 ? (begin[letter] ?? 0) : following
      for (let hit = node; hit > 0; hit = shorter[hit] ?? 0) {
        for (let end = ends[hit] ?? 0; end < (ends[hit + 1] ?? 0); end++) found(words[end] ?? 0, at + 1)
      }
    }
  }
  return { size: letters.length, scan }
}

export function buildMachine(words: readonly string[]): Machine {
  const { first, letters, ends, ending } = trieOf(words)
  const size = letters.length
  const machine = {
    first: Uint32Array.from(first),
    letters: Uint16Array.from(letters),
    fall: new Uint32Array(size),
    shorter: new Uint32Array(size),
    ends: Uint32Array.from(ends),
    words: Uint32Array.from(ending),
  }
  for (let node = 0; node < size; node++) linkChildren(machine, node)
  return machine
}

/** Level by level over the sorted words: all words that share a beginning lie side by side. */
function trieOf(words: readonly string[]): {
  readonly first: number[]
  readonly letters: number[]
  readonly ends: number[]
  readonly ending: number[]
} {
  const sorted = words
    .map((word, index) => ({ word, index }))
    .sort((one, other) => compare(one.word, other.word) || one.index - other.index)
  const first: number[] = []
  const letters = [0]
  const ends: number[] = []
  const ending: number[] = []
  const spans: (readonly [from: number, to: number, depth: number])[] = [[0, sorted.length, 0]]
  for (let node = 0; node < spans.length; node++) {
    const [from, to, depth] = spans[node] ?? [0, 0, 0]
    const letterAt = (place: number): number => sorted[place]?.word.charCodeAt(depth) ?? 0
    first.push(spans.length)
    ends.push(ending.length)
    let at = from
    for (; at < to && sorted[at]?.word.length === depth; at++) ending.push(sorted[at]?.index ?? 0)
    while (at < to) {
      const letter = letterAt(at)
      const begin = at
      while (at < to && letterAt(at) === letter) at++
      spans.push([begin, at, depth + 1])
      letters.push(letter)
    }
  }
  return { first: [...first, spans.length], letters, ends: [...ends, ending.length], ending }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function linkChildren(machine: Machine, node: number): void {
  const { first, letters, fall, shorter, ends } = machine
  for (let child = first[node] ?? 0; child < (first[node + 1] ?? 0); child++) {
    const letter = letters[child] ?? 0
    let back = fall[node] ?? 0
    let link = node === 0 ? 0 : childOf(machine, back, letter)
    while (link === 0 && back !== 0) {
      back = fall[back] ?? 0
      link = childOf(machine, back, letter)
    }
    fall[child] = link
    shorter[child] = (ends[link] ?? 0) < (ends[link + 1] ?? 0) ? link : (shorter[link] ?? 0)
  }
}

/** The child by a letter; 0 when there is none: the root is nobody's child. */
function childOf({ first, letters }: Machine, node: number, letter: number): number {
  let low = first[node] ?? 0
  let high = (first[node + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = letters[middle] ?? 0
    if (found === letter) return middle
    if (found < letter) low = middle + 1
    else high = middle - 1
  }
  return 0
}
