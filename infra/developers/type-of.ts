import { nameOf, type Schema } from './document.ts'

/** A JSON Schema as a TypeScript type. Named schemas are named types; lengths, patterns and bounds are left to the server. */
export function typeOf(schema: Schema, indent = ''): string {
  const name = nameOf(schema)
  if (name !== undefined) return name
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return joined(alternatives, ' | ', indent)
  if (schema.allOf !== undefined) return joined(schema.allOf, ' & ', indent)
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => typeOf({ ...schema, type }, indent)).join(' | ')
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return listOf(schema.items === undefined ? 'unknown' : typeOf(schema.items, indent))
    case 'object':
      return objectType(schema, indent)
    default:
      return 'unknown'
  }
}

function listOf(type: string): string {
  return /^\w+$|^\(.*\)$|^\{/.test(type) ? `readonly ${type}[]` : `readonly (${type})[]`
}

function joined(schemas: readonly Schema[], sign: string, indent: string): string {
  const types = [...new Set(schemas.map((schema) => typeOf(schema, indent)))]
  return types.length === 1 ? types.join('') : `(${types.join(sign)})`
}

function objectType({ properties, required = [], additionalProperties }: Schema, indent: string): string {
  if (properties === undefined) {
    return `Readonly<Record<string, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties, indent) : 'unknown'}>>`
  }
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(
    ([key, schema]) =>
      `${comment(schema, inner)}${inner}readonly ${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}${required.includes(key) ? '' : '?'}: ${typeOf(schema, inner)}`,
  )
  return lines.length === 0 ? 'Readonly<Record<string, never>>' : `{\n${lines.join('\n')}\n${indent}}`
}

/** What a field means, as its doc comment. */
function comment({ description }: Schema, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description.replaceAll('*/', '* /')} */\n`
}
