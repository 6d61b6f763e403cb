/** How many orders there are among equals. */
export const rotations = 16

/** Sixteen numbers (0–32767) that shuffle documents of equal score, one order for each day modulo 16. The same id gives the same numbers. */
export function rotationOf(id: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from({ length: rotations }, (_, turn) => [rotationField(turn), hash(`${turn}/${id}`) & 0x7fff]))
}

/** The name of the number that orders equals on a day, given as days since 1970. */
export function rotationField(day: number): string {
  return `r${day % rotations}`
}

/** FNV-1a with a final mix, so that ids that differ in their last letter only are far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}
