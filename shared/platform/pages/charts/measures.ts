/**
 * Charts are drawn across in per cent of their width and down in heights of their letters. So they fill a telephone and a desk alike, their
 * letters are never smaller than the page's, and they grow with them.
 */

/** A share of the width. */
export function across(share: number): string {
  return `${rounded(share * 100)}%`
}

/** So many heights of a letter. */
export function down(letters: number): string {
  return `${rounded(letters)}em`
}

/** The part of the width that bars may fill; the numbers behind them stand in the rest. */
export const filled: number = 0.78

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** A name that fits beside a bar on a telephone; the table below has it whole. Latin letters are half as wide. */
export function shortened(name: string, width = 15): string {
  let used = 0
  const letters = [...name]
  for (const [place, letter] of letters.entries()) {
    used += letter < '\u0250' ? 0.55 : 1
    if (used > width) return `${letters.slice(0, place - 1).join('')}…`
  }
  return name
}
