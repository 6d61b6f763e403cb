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
export function absentOrAtMost(attribute: string, value: number | string): Condition {
  return {
    expression: `(attribute_not_exists(#${attribute}) OR #${attribute} <= :${attribute})`,
    names: { [`#${attribute}`]: attribute },
    values: { [`:${attribute}`]: value },
  }
}

/** Nothing has this key yet, or what it says ended before this: a text that sorts, such as a date. */
export function absentOrBefore(attribute: string, value: string): Condition {
  return {
    expression: `(attribute_not_exists(#pk) OR #${attribute} < :${attribute})`,
    names: { '#pk': 'pk', [`#${attribute}`]: attribute },
    values: { [`:${attribute}`]: value },
  }
}

/** The item is there and lacks an attribute. */
export function without(attribute: string): Condition {
  return {
    expression: `attribute_exists(#pk) AND attribute_not_exists(#${attribute})`,
    names: { '#pk': 'pk', [`#${attribute}`]: attribute },
    values: {},
  }
}

/** A list or set has this in it. Not where there is no such attribute. */
export function holds(attribute: string, value: string): Condition {
  return {
    expression: `contains(#${attribute}, :${attribute}Has)`,
    names: { [`#${attribute}`]: attribute },
    values: { [`:${attribute}Has`]: value },
  }
}

/**
 * A list or set is there and has none of these in it. An expression has at most 4,096 characters, so its names are short: up to 150 values
 * fit beside some other conditions, and one of these to an expression.
 */
export function holdsNoneOf(attribute: string, values: readonly string[]): Condition {
  const some = values.map((_, index) => `contains(#in,:n${index})`).join(' OR ')
  return {
    expression: `attribute_exists(#in)${some === '' ? '' : ` AND NOT (${some})`}`,
    names: { '#in': attribute },
    values: Object.fromEntries(values.map((value, index) => [`:n${index}`, value])),
  }
}

/** There is something at this place inside an item: `consents`, `registry`, `grantedAt`. */
export function presentAt(...path: readonly string[]): Condition {
  return { expression: `attribute_exists(${placeOf(path)})`, names: namesOf(path), values: {} }
}

/** There is nothing at this place, also where what it lies in is not there. */
export function absentAt(...path: readonly string[]): Condition {
  return { expression: `attribute_not_exists(${placeOf(path)})`, names: namesOf(path), values: {} }
}

/** An attribute comes after this in the order of texts or numbers: an instant that is not past. */
export function after(attribute: string, value: string | number): Condition {
  return {
    expression: `#${attribute} > :${attribute}After`,
    names: { [`#${attribute}`]: attribute },
    values: { [`:${attribute}After`]: value },
  }
}

function placeOf(path: readonly string[]): string {
  return path.map((name) => `#${name}`).join('.')
}

function namesOf(path: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(path.map((name) => [`#${name}`, name]))
}

export function all(...conditions: readonly Condition[]): Condition {
  return {
    expression: conditions.map((condition) => condition.expression).join(' AND '),
    names: Object.assign({}, ...conditions.map((condition) => condition.names)),
    values: Object.assign({}, ...conditions.map((condition) => condition.values)),
  }
}
