import { type Config, required } from './config.ts'
import { type Signer, signerV4 } from './sign-v4.ts'

/** What Lambda sets for the life of a process. */
type Caller = Pick<Config, 'AWS_REGION' | 'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_SESSION_TOKEN'>

/** Signs what a function asks of one service of AWS, with the function's own credentials. */
export function signerFor(service: string, caller: Caller): Signer {
  return signerV4(service, caller.AWS_REGION, {
    accessKeyId: required(caller.AWS_ACCESS_KEY_ID, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: required(caller.AWS_SECRET_ACCESS_KEY, 'AWS_SECRET_ACCESS_KEY'),
    sessionToken: caller.AWS_SESSION_TOKEN,
  })
}

/** Where a service of a region is, in either partition. */
export function endpointOf(service: string, region: string): string {
  return `https://${service}.${region}.${region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'}`
}
