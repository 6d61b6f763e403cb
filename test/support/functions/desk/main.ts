import { AwsClient } from 'aws4fetch'
import type { HttpEvent } from '../../../../infra/local/http-event.ts'

/** A throw-away function that calls another one by its physical name: `/me/call?name=…`. */
export async function handler(event: HttpEvent): Promise<unknown> {
  if (event.rawPath !== '/me/call') return { ...process.env }
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_REGION = '', LAMBDA_ENDPOINT = '' } = process.env
  const aws = new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    region: AWS_REGION,
    service: 'lambda',
    retries: 0,
  })
  const answer = await aws.fetch(`${LAMBDA_ENDPOINT}/2015-03-31/functions/${event.queryStringParameters?.name}/invocations`, {
    method: 'POST',
    body: JSON.stringify({ asks: 'desk' }),
  })
  return { status: answer.status, failed: answer.headers.has('x-amz-function-error'), body: await answer.json() }
}
