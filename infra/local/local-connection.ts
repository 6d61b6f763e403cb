/** `cn-hangzhou` is no region of AWS; Beijing is the nearest that is. */
export const localRegion = 'cn-north-1'

type Connection = {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** How the SDK's clients reach a local engine, which checks no credentials but wants some. */
export function localConnection(endpoint: string): Connection {
  return { endpoint, region: localRegion, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }
}
