/** Empty means not stated. */
export function filled(value: unknown): unknown {
  return value === null || value === '' ? undefined : value
}

/** Yuan as 分; what is no number is left to the schema. */
export function fenOf(yuan: unknown): unknown {
  return typeof yuan === 'number' ? Math.round(yuan * 100) : yuan
}

/** A list without empty places; what is no list is left to the schema. */
export function listOf(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return []
  return Array.isArray(value) ? value.filter((one) => stated(one)) : value
}

/** Neither absent nor empty. */
export function stated(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
