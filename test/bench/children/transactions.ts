import { DynamoDBClient, TransactWriteItemsCommand, type TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb'
import { give, given } from '../in-child.ts'

type Transaction = NonNullable<TransactWriteItemsCommandInput['TransactItems']>

/** A bare loop of transactions, one after the other: the milliseconds. */
const transactions = await given<readonly Transaction[]>()
const client = new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT ?? '', region: process.env.AWS_REGION ?? '' })
const began = performance.now()
for (const TransactItems of transactions) await client.send(new TransactWriteItemsCommand({ TransactItems }))
give(performance.now() - began)
