/** Finds every occurrence of a fixed set of words in one pass over a text (Aho and Corasick), in time linear in the text. */
export type Automaton = {
  /** Calls `found(word, end)` for each occurrence: the index of the word, and the position behind its last character. */
  readonly scan: (text: string, found: (word: number, end: number) => void) => void
  readonly size: number
}

/** Builds the automaton. Words are told apart by their index in the list; equal words share occurrences. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const letters = new Map<number, number>()
  for (const word of words) for (let at = 0; at < word.length; at++) letterOf(letters, word.charCodeAt(at))
  const width = letters.size + 1
  const steps = new Map<number, number>()
  const ends: (number[] | undefined)[] = [undefined]
  let size = 1
  for (const [index, word] of words.entries()) {
    let node = 0
    for (let at = 0; at < word.length; at++) {
      const key = node * width + (letters.get(word.charCodeAt(at)) ?? 0)
      let following = steps.get(key)
      if (following === undefined) {
        following = size++
        steps.set(key, following)
        ends.push(undefined)
      }
      node = following
    }
    ends[node] = [...(ends[node] ?? []), index]
  }
  const { fall, shorter } = links(steps, width, size, ends)
  const table = tableOf(letters)
  return { size, scan: (text, found) => scan(text, found, { steps, width, table, fall, shorter, ends }) }
}

type Machine = {
  readonly steps: ReadonlyMap<number, number>
  readonly width: number
  readonly table: Uint16Array
  readonly fall: Int32Array
  readonly shorter: Int32Array
  readonly ends: readonly (readonly number[] | undefined)[]
}

function scan(text: string, found: (word: number, end: number) => void, machine: Machine): void {
  const { steps, width, table, fall, shorter, ends } = machine
  let node = 0
  for (let at = 0; at < text.length; at++) {
    const letter = table[text.charCodeAt(at)] ?? 0
    if (letter === 0) {
      node = 0
      continue
    }
    let following = steps.get(node * width + letter)
    while (following === undefined && node !== 0) {
      node = fall[node] ?? 0
      following = steps.get(node * width + letter)
    }
    node = following ?? 0
    for (let hit = node; hit > 0; hit = shorter[hit] ?? 0) {
      const words = ends[hit]
      if (words !== undefined) for (const word of words) found(word, at + 1)
    }
  }
}

/** `fall`: the longest proper suffix that is also a prefix; `shorter`: the next suffix at which a word ends. */
function links(
  steps: ReadonlyMap<number, number>,
  width: number,
  size: number,
  ends: readonly (readonly number[] | undefined)[],
): { readonly fall: Int32Array; readonly shorter: Int32Array } {
  const fall = new Int32Array(size)
  const shorter = new Int32Array(size)
  const children: [number, number][][] = Array.from({ length: size }, () => [])
  for (const [key, child] of steps) children[Math.floor(key / width)]?.push([key % width, child])
  const queue = (children[0] ?? []).map(([, child]) => child)
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0
    for (const [letter, child] of children[node] ?? []) {
      let back = fall[node] ?? 0
      while (back !== 0 && !steps.has(back * width + letter)) back = fall[back] ?? 0
      const link = steps.get(back * width + letter) ?? 0
      fall[child] = link
      shorter[child] = ends[link] === undefined ? (shorter[link] ?? 0) : link
      queue.push(child)
    }
  }
  return { fall, shorter }
}

function letterOf(letters: Map<number, number>, code: number): number {
  const known = letters.get(code)
  if (known !== undefined) return known
  letters.set(code, letters.size + 1)
  return letters.size
}

function tableOf(letters: ReadonlyMap<number, number>): Uint16Array {
  const table = new Uint16Array(65_536)
  for (const [code, letter] of letters) table[code] = letter
  return table
}
