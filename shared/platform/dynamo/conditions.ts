/** What must hold for a write. Expressions are made here and nowhere else. */
export type Condition = {
  readonly expression: string
  readonly names: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, unknown>>
}

/** Nothing has this key yet. */
export const absent: Condition = { expression: 'attribute_not_exists(#pk)', names: { '#pk': 'pk' }, values: {} }

/** Something has this key. */
export const present: Condition = { expression: 'attribute_exists(#pk)', names: { '#pk': 'pk' }, values: {} }

/** The item still has the revision that was read. */
export function revIs(rev: number): Condition {
  return equal('rev', rev)
}

/** An attribute has one of these values: the prior states of a transition. */
export function oneOf(attribute: string, values: readonly (string | number | boolean)[]): Condition {
  const keys = values.map((_, index) => `:${attribute}${index}`)
  return {
    expression: `#${attribute} IN (${keys.join(', ')})`,
    names: { [`#${attribute}`]: attribute },
    values: Object.fromEntries(keys.map((key, index) => [key, values[index]])),
  }
}

export function equal(attribute: string, value: string | number | boolean): Condition {
  return { expression: `#${attribute} = :${attribute}`, names: { [`#${attribute}`]: attribute }, values: { [`:${attribute}`]: value } }
}

/** An attribute is at most this value, or is not there. */
export function absentOrAtMost(attribute: string, value: number): Condition {
  return {
    expression: `(attribute_not_exists(#${attribute}) OR #${attribute} <= :${attribute})`,
    names: { [`#${attribute}`]: attribute },
    values: { [`:${attribute}`]: value },
  }
}

export function all(...conditions: readonly Condition[]): Condition {
  return {
    expression: conditions.map((condition) => condition.expression).join(' AND '),
    names: Object.assign({}, ...conditions.map((condition) => condition.names)),
    values: Object.assign({}, ...conditions.map((condition) => condition.values)),
  }
}
