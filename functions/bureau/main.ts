import type { APIGatewayProxyResult } from 'aws-lambda'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { entry } from '#shared/platform/lambda/entry.ts'
import { wire } from './wiring.ts'

const { app, clock, log } = wire(process.env)
const answer = handle(app)

// The first request makes Node load its fetch classes: pay that while starting, not while somebody waits.
await app.request('/__init')

export const handler = entry<LambdaEvent, APIGatewayProxyResult>(
  { clock, log },
  (event, context) => answer(event, context as never) as Promise<APIGatewayProxyResult>,
)
