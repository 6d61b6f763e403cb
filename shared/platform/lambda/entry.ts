import middy from '@middy/core'
import type { Context } from 'aws-lambda'
import type { Log } from '../log.ts'
import type { EventClock } from './event-clock.ts'

/** What every function's `main.ts` exports: the clock is set from the event, and a bug is logged without its data before it is thrown on. */
export function entry<Event, Answer>(
  deps: { readonly clock: EventClock; readonly log: Log },
  handle: (event: Event, context: Context) => Promise<Answer>,
): (event: Event, context: Context) => Promise<Answer> {
  const wrapped = middy<Event, Answer>(handle)
    .before(({ event }) => deps.clock.observe(event))
    .onError(({ error, context }) => {
      deps.log.error('FUNCTION_FAILED', { requestId: context.awsRequestId }, error)
    })
  return async (event, context) => (await wrapped(event, context)) as Answer
}
