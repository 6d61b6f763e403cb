type Attribute = { readonly S?: string; readonly N?: string }
type Record_ = {
  readonly eventSourceARN: string
  readonly dynamodb: { readonly SequenceNumber: string; readonly NewImage?: Readonly<Record<string, Attribute>> }
}
type Event = { readonly job?: string; readonly time?: string; readonly Records?: readonly Record_[] }

const attempts = new Map<string, number>()

/**
 * A throw-away function that listens to streams. A record may ask to be refused: `refuse` that many times as a partial failure, `fail`
 * that many times with the whole batch, `crash` so often with the process (counted by whoever wrote it), or to be `held` until an instant
 * in milliseconds. What it took is on its log.
 */
export async function handler(event: Event): Promise<unknown> {
  if (event.job === 'environment') return { ...process.env }
  if (event.Records === undefined) return { rebuilt: [] }
  const failures: { readonly itemIdentifier: string }[] = []
  const taken: string[] = []
  for (const { dynamodb } of event.Records) {
    const image = dynamodb.NewImage ?? {}
    const key = image.sk?.S ?? ''
    const tries = (attempts.get(key) ?? 0) + 1
    attempts.set(key, tries)
    if (tries <= Number(image.fail?.N ?? 0)) throw new Error(`${key} fails the batch`)
    if (image.crash !== undefined) process.exit(7)
    if (image.held !== undefined) await new Promise((resolve) => setTimeout(resolve, Number(image.held?.N) - Date.now()))
    if (tries <= Number(image.refuse?.N ?? 0)) {
      failures.push({ itemIdentifier: dynamodb.SequenceNumber })
      break
    }
    taken.push(key)
  }
  console.log(JSON.stringify({ taken, batch: event.Records.length, source: event.Records[0]?.eventSourceARN, time: event.time }))
  return { batchItemFailures: failures }
}
