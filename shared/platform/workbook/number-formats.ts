/** Formats by number that are dates or times: those of every language, and the Chinese and Japanese ones. */
const dateFormats: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, ...range(27, 36), ...range(50, 58)])

/** Whether numbers of a format are shown as dates. `code` is what the file says the format looks like. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return dateFormats.has(id)
  const signs = code.replaceAll(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, '')
  return !/general/i.test(signs) && /[ymdhs年月日]/i.test(signs)
}

/** The day that a number stands for: days since the end of 1899, or of 1903 in files that began on a Macintosh. */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  // The programs take 1900 for a leap year.
  const sinceEpoch = days - (days > 60 ? 25_569 : 25_568)
  if (!Number.isFinite(sinceEpoch) || days < 1 || days > 2_958_465) return undefined
  return new Date(sinceEpoch * 86_400_000).toISOString().slice(0, 10)
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}
