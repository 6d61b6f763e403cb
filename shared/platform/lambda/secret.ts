import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { endpointOf, signerFor } from '../aws-service.ts'
import { callerOf } from '../call.ts'

const Environment = z.object({
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.string().optional(),
  SECRETS_ENDPOINT: z.url().optional(),
})

const Answer = z.object({ SecretString: z.string().min(1) })

const attempts = 3

/** The text of one secret, once, while a function starts. Throws when it may not or cannot be read: the function then does not start. */
export async function readSecret(id: string, env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { SECRETS_ENDPOINT: given, ...caller } = Environment.parse(env)
  const sign = signerFor('secretsmanager', caller)
  const url = new URL(given ?? endpointOf('secretsmanager', caller.AWS_REGION))
  const call = callerOf(url)
  const body = JSON.stringify({ SecretId: id })
  const asked = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'secretsmanager.GetSecretValue' }
  for (let attempt = 1; ; attempt += 1) {
    const headers = sign('POST', url, asked, body)
    const answer = await call('POST', url, { headers, body, within: 5000 })
    if (answer.status === 200) return Answer.parse(JSON.parse(answer.body)).SecretString
    const passing = answer.status === 429 || answer.status >= 500
    if (!passing || attempt === attempts) throw new Error(`the secret could not be read: ${answer.status}`)
    await sleep(Math.random() * 100 * 2 ** attempt)
  }
}
