/** A value as DynamoDB's JSON protocol writes it. Sets are read (see image.ts) and never written: order is lost in them. */
export type Attribute = Readonly<Record<string, unknown>>

/** An item or a key in the form of the protocol. What is undefined is left out. Throws for what DynamoDB cannot keep exactly. */
export function toAttributes(item: Readonly<Record<string, unknown>>): Readonly<Record<string, Attribute>> {
  const attributes: Record<string, Attribute> = {}
  for (const [name, value] of Object.entries(item)) if (value !== undefined) attributes[name] = toAttribute(value)
  return attributes
}

function toAttribute(value: unknown): Attribute {
  switch (typeof value) {
    case 'string':
      return { S: value }
    case 'boolean':
      return { BOOL: value }
    case 'number':
      if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
        throw new TypeError(`${value} cannot be stored`)
      return { N: String(value) }
    case 'object':
      if (value === null) return { NULL: true }
      if (Array.isArray(value)) return { L: value.filter((inner) => inner !== undefined).map(toAttribute) }
      if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') }
      if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null) {
        return { M: toAttributes(value as Readonly<Record<string, unknown>>) }
      }
  }
  throw new TypeError(`a ${typeof value === 'object' ? value?.constructor.name : typeof value} cannot be stored`)
}
