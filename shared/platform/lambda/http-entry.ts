import type { APIGatewayProxyResult, Context } from 'aws-lambda'
import type { Hono } from 'hono'
import { defaultIsContentTypeBinary, handle, type LambdaEvent } from 'hono/aws-lambda'
import type { Site } from '../http/create-site.ts'
import type { Log } from '../log.ts'
import { entry } from './entry.ts'
import type { EventClock } from './event-clock.ts'
import { requestPath } from './request-path.ts'
import { letGarbageLie } from './roomy-heap.ts'

/** What the `main.ts` of a function that answers HTTP exports. */
export function httpEntry({
  site,
  clock,
  log,
}: {
  readonly site: Site
  readonly clock: EventClock
  readonly log: Log
}): (event: LambdaEvent, context: Context) => Promise<APIGatewayProxyResult> {
  letGarbageLie()
  const answer = handle(site as Pick<Hono, 'fetch'> as Hono, { isContentTypeBinary })
  // Node loads its fetch classes with the first of them: pay that while starting, when Lambda gives a whole processor.
  new Request('http://localhost/')
  return entry<LambdaEvent, APIGatewayProxyResult>(
    { clock, log },
    (event, context) => answer(asRequest(event), context as never) as Promise<APIGatewayProxyResult>,
  )
}

/** What is read as text loses its byte order mark, and with it a spreadsheet's knowledge that a CSV file is UTF-8. */
function isContentTypeBinary(type: string): boolean {
  return type.startsWith('text/csv') || defaultIsContentTypeBinary(type)
}

/** Reading has no body: what comes as one is left out, since a request for reading cannot be made of it. */
function asRequest(event: LambdaEvent): LambdaEvent {
  if (!('rawPath' in event)) return event
  const reading = ['GET', 'HEAD'].includes(event.requestContext.http.method)
  return { ...event, rawPath: requestPath(event.rawPath), body: reading ? null : event.body }
}
