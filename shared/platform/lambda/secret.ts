import { AwsClient } from 'aws4fetch'
import * as z from 'zod'

const Environment = z.object({
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.string().optional(),
  SECRETS_ENDPOINT: z.url().optional(),
})

const Answer = z.object({ SecretString: z.string().min(1) })

/** The text of one secret, once, while a function starts. Throws when it may not or cannot be read: the function then does not start. */
export async function readSecret(id: string, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { AWS_REGION: region, SECRETS_ENDPOINT: given, ...keys } = Environment.parse(env)
  const aws = new AwsClient({
    accessKeyId: keys.AWS_ACCESS_KEY_ID,
    secretAccessKey: keys.AWS_SECRET_ACCESS_KEY,
    ...(keys.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: keys.AWS_SESSION_TOKEN }),
    region,
    service: 'secretsmanager',
    retries: 2,
  })
  const endpoint = given ?? `https://secretsmanager.${region}.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`
  const answer = await aws.fetch(endpoint, {
    method: 'POST',
    body: JSON.stringify({ SecretId: id }),
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'secretsmanager.GetSecretValue' },
    signal: AbortSignal.timeout(5000),
  })
  if (!answer.ok) throw new Error(`the secret could not be read: ${answer.status}`)
  return Answer.parse(await answer.json()).SecretString
}
