import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Content, type Document, type Endpoint, endpointsOf, type Parameter, type Schema } from './document.ts'
import { typeOf } from './type-of.ts'

/** A typed client for TypeScript as one file without dependencies: a type a named schema, one function an operation, and `client-runtime.ts`. */
export function clientSource(document: Document): string {
  const endpoints = endpointsOf(document)
  const runtime = readFileSync(join(import.meta.dirname, 'client-runtime.ts'), 'utf8')
  return [
    '// 匠才开放接口的 TypeScript 客户端，由接口说明生成，没有依赖；Node 20 以上和浏览器都能用。',
    `export function createClient(options: Options): Jiangcai {\n  return clientOf(operations, options) as Jiangcai\n}`,
    `export type Jiangcai = {\n${endpoints.map(functionType).join('\n')}\n}`,
    `const operations = {\n${endpoints.map(({ method, path, operation }) => `  ${operation.operationId}: ['${method}', '${path}'],`).join('\n')}\n} as const`,
    ...Object.entries(document.components.schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)}`),
    runtime.trim(),
    '',
  ].join('\n\n')
}

function functionType({ operation }: Endpoint): string {
  const { operationId, summary, parameters = [], requestBody } = operation
  const path = parameters.filter((parameter) => parameter.in === 'path')
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const body = requestBody?.content['application/json'].schema
  const parts = [
    ...(path.length === 0 ? [] : [`path: ${parametersType(path)}`]),
    ...(query.length === 0 ? [] : [`query${query.some(({ required }) => required) ? '' : '?'}: ${parametersType(query)}`]),
    ...(body === undefined ? [] : [`body: ${typeOf(body, '    ')}`]),
    ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? ['idempotencyKey?: string'] : []),
  ]
  const needed = parts.some((part) => !/^\w+\?/.test(part))
  const input = parts.length === 0 ? '' : `call${needed ? '' : '?'}: { ${parts.join('; ')} }`
  return `  /** ${summary} */\n  ${operationId}(${input}): Promise<Answer<${answerType(operation.responses)}>>`
}

function parametersType(parameters: readonly Parameter[]): string {
  const fields = parameters.map(({ name, required, schema }) => `${name}${required === true ? '' : '?'}: ${typeOf(schema, '    ')}`)
  return `{ ${fields.join('; ')} }`
}

function answerType(responses: Endpoint['operation']['responses']): string {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
  const content: Content | undefined = success?.content?.['application/json']
  return content === undefined ? 'undefined' : typeOf(content.schema as Schema, '    ')
}
