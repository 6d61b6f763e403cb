/** A query or clause of the engine, as JSON. */
export type Query = { readonly [key: string]: unknown }

/** One of the values stands in the field. */
export function anyOf(field: string, values: readonly (string | number)[]): Query {
  const [only] = values
  return values.length === 1 && only !== undefined ? { term: { [field]: only } } : { terms: { [field]: values } }
}

/** At least one of the queries holds. */
export function either(queries: readonly Query[]): Query {
  const [only] = queries
  return queries.length === 1 && only !== undefined ? only : { bool: { should: queries, minimum_should_match: 1 } }
}
