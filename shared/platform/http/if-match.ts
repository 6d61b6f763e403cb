/** The revision that `If-Match` names (`"3"`, also weak or bare), or undefined when it names none: then any revision will do. */
export function revisionIn(header: string | undefined): number | undefined {
  const digits = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header?.trim() ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
