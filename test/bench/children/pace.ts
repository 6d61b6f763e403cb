import { rounded } from '../figures.ts'
import { answering } from '../in-child.ts'

/**
 * How long a piece of constant work takes, in milliseconds: additions in registers, without memory, engine or file, each fiftieth of a second. Asked, it gives the
 * mean since it was asked last. Of a machine whose processors are halves that others use as well, this is what becomes slower when they do.
 */
const every = 20
const additions = 60_000
/** A piece in which another process got the processor says nothing of its pace: the longest tenth is left out. */
const kept = 0.9

let took: number[] = []
let last = 1

setInterval(() => {
  const began = performance.now()
  last = work(last)
  took.push(performance.now() - began)
}, every)

answering(async () => {
  const shortest = took.toSorted((a, b) => a - b).slice(0, Math.max(1, Math.floor(took.length * kept)))
  took = []
  return rounded(shortest.reduce((all, one) => all + one, 0) / Math.max(1, shortest.length), 5)
})

function work(from: number): number {
  let sum = from
  for (let at = 0; at < additions; at += 1) sum = (Math.imul(sum, 3) + at) | 0
  return sum
}
