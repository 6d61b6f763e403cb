import { pathToFileURL } from 'node:url'
import { DynamoDBClient, TransactWriteItemsCommand, type TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb'
import { contextFor, eventFor, type Handler } from '../event.ts'
import { give, given } from '../in-child.ts'

type Transaction = NonNullable<TransactWriteItemsCommandInput['TransactItems']>

/** A batch as it is posted, and the transactions that storing it takes, for tables of their own. */
export type ImportBatch = { readonly items: readonly unknown[]; readonly transactions: readonly Transaction[] }
export type ImportInput = {
  readonly bundle: string
  readonly authorization: string
  readonly batches: readonly ImportBatch[]
  readonly atOnce: number
}
/** Milliseconds of each batch. */
export type ImportTimes = { readonly handler: readonly number[]; readonly bare: readonly number[] }

const { bundle, authorization, batches, atOnce } = await given<ImportInput>()
const { handler } = (await import(pathToFileURL(bundle).href)) as { readonly handler: Handler }
const endpoint = process.env.DYNAMODB_ENDPOINT ?? ''
const client = new DynamoDBClient({ endpoint, region: process.env.AWS_REGION ?? '' })

const times = { handler: [] as number[], bare: [] as number[] }
for (const [turn, batch] of batches.entries()) {
  const order = turn % 2 === 0 ? (['handler', 'bare'] as const) : (['bare', 'handler'] as const)
  for (const side of order) {
    const began = performance.now()
    if (side === 'handler') await byHandler(batch)
    else await bare(batch)
    times[side].push(performance.now() - began)
  }
}
give(times satisfies ImportTimes)

async function byHandler({ items }: ImportBatch): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' }
  const request = { method: 'POST', path: '/v1/vacancies/import', headers, body: JSON.stringify({ items }) }
  const answer = await handler(eventFor(request), contextFor())
  const { receipts = [] } = JSON.parse(answer.body ?? '{}') as { readonly receipts?: readonly { readonly status: string }[] }
  const created = receipts.filter(({ status }) => status === 'created').length
  if (created !== items.length) throw new Error(`${answer.statusCode}: ${created} of ${items.length}: ${answer.body?.slice(0, 500)}`)
}

async function bare({ transactions }: ImportBatch): Promise<void> {
  const queue = transactions.values()
  const worker = async (): Promise<void> => {
    for (const TransactItems of queue) await client.send(new TransactWriteItemsCommand({ TransactItems }))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
