/** `cn-hangzhou` is no region of AWS; Beijing is the nearest that is. */
export const localRegion = 'cn-north-1'

/** The access key id of who works on the engines from outside of a function; its secret is the same word. */
export const operatorKey = 'local'

type Connection = {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** How the SDK's clients reach a local engine, which checks no credentials but wants some. */
export function localConnection(endpoint: string): Connection {
  return { endpoint, region: localRegion, credentials: { accessKeyId: operatorKey, secretAccessKey: operatorKey } }
}
