import { pathToFileURL } from 'node:url'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { ulid } from 'ulid'
import { contextFor, eventFor, type Handler } from '../event.ts'
import { give, given } from '../in-child.ts'

/** One match request: by whom, for which vacancy, and the query that the engine is asked. */
export type MatchCase = {
  readonly cookie: string
  readonly sessionId: string
  readonly personId: string
  readonly organisationId: string
  readonly group: string
  readonly vacancyId: string
  readonly query: string
}

/** The first `warm` cases are not timed, and do not come again: what a process has seen already is not measured. */
export type MatchInput = { readonly bundle: string; readonly cases: readonly MatchCase[]; readonly warm: number }

/** Milliseconds of each request, in the order of the cases, and how many people a page showed at the median. */
export type MatchTimes = { readonly handler: readonly number[]; readonly bare: readonly number[]; readonly shown: readonly number[] }

const { bundle, cases, warm } = await given<MatchInput>()
const { handler } = (await import(pathToFileURL(bundle).href)) as { readonly handler: Handler }
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: env('DYNAMODB_ENDPOINT'), region: env('AWS_REGION') }))

for (const one of cases.slice(0, warm)) {
  await byHandler(one)
  await bare(one)
}
const times = { handler: [] as number[], bare: [] as number[], shown: [] as number[] }
for (const [turn, one] of cases.slice(warm).entries()) {
  // In pairs, and each first in half of them: what the engine caches for the second helps both sides equally often.
  const order = turn % 2 === 0 ? (['handler', 'bare'] as const) : (['bare', 'handler'] as const)
  for (const side of order) {
    const began = performance.now()
    const shown = side === 'handler' ? await byHandler(one) : await bare(one)
    times[side].push(performance.now() - began)
    if (side === 'handler') times.shown.push(shown)
  }
}
give(times satisfies MatchTimes)

async function byHandler({ cookie, vacancyId }: MatchCase): Promise<number> {
  const answer = await handler(eventFor({ method: 'GET', path: `/v1/vacancies/${vacancyId}/matches`, cookies: [cookie] }), contextFor())
  if (answer.statusCode !== 200) throw new Error(`the handler answered ${answer.statusCode}: ${answer.body}`)
  return (JSON.parse(answer.body ?? '') as { readonly items: readonly unknown[] }).items.length
}

/** The same calls in the same order, and nothing else: session, roles, vacancy, corporate group, query, the page's people, access log. */
async function bare({ sessionId, personId, organisationId, group, vacancyId, query }: MatchCase): Promise<number> {
  const accounts = env('TABLE_ACCOUNTS')
  await client.send(new GetCommand({ TableName: accounts, Key: { pk: `SESSION#${sessionId}`, sk: 'SESSION' }, ConsistentRead: true }))
  const roles = [
    { pk: `PERSON#${personId}`, sk: 'PERSON' },
    { pk: `ORG#${organisationId}`, sk: `MEMBER#${personId}` },
    { pk: `ORG#${organisationId}`, sk: 'ORGANISATION' },
  ]
  await client.send(new BatchGetCommand({ RequestItems: { [accounts]: { Keys: roles, ConsistentRead: true } } }))
  const vacancy = { pk: `VACANCY#${vacancyId}`, sk: 'VACANCY' }
  await client.send(new GetCommand({ TableName: env('TABLE_MARKET'), Key: vacancy, ConsistentRead: true }))
  await client.send(
    new QueryCommand({
      TableName: accounts,
      IndexName: 'byOrganisation',
      KeyConditionExpression: 'byOrganisationPk = :group',
      ExpressionAttributeValues: { ':group': `GROUP#${group}` },
      Limit: 200,
    }),
  )
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: query }
  const answer = await fetch(`${env('SEARCH_ENDPOINT')}/talents-for-employers/_search`, asked)
  type Answer = { readonly hits: { readonly hits: readonly { readonly fields: { readonly id: readonly string[] } }[] } }
  const { hits } = ((await answer.json()) as Answer).hits
  const ids = hits.slice(0, 20).flatMap(({ fields }) => fields.id)
  const people = ids.map((id) => ({ pk: `TALENT#${id}`, sk: 'PROFILE' }))
  if (people.length > 0)
    await client.send(new BatchGetCommand({ RequestItems: { [env('TABLE_TALENT')]: { Keys: people, ConsistentRead: true } } }))
  await logged(organisationId, vacancyId, ids)
  return ids.length
}

async function logged(organisationId: string, vacancyId: string, ids: readonly string[]): Promise<void> {
  const at = new Date().toISOString()
  const sk = `${at}#led_${ulid()}`
  const entry = {
    pk: `SUBJECT#${organisationId}`,
    sk,
    entity: 'ledger-entry',
    at,
    action: 'talent.searched',
    organisationId,
    byOrganisationPk: `ORG#${organisationId}`,
    byOrganisationSk: sk,
    purpose: `match:${vacancyId}`,
    ids,
  }
  const put = { TableName: env('TABLE_LEDGER'), Item: entry, ConditionExpression: 'attribute_not_exists(pk)' }
  await client.send(new TransactWriteCommand({ TransactItems: [{ Put: put }] }))
}

function env(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is missing`)
  return value
}
