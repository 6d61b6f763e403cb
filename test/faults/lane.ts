import { parentPort, workerData } from 'node:worker_threads'
import { boothRounds } from './booth-rounds.ts'
import type { Lane } from './lanes.ts'
import { relayedDynamo } from './proxied-dynamo.ts'
import { visitorRounds } from './visitor-rounds.ts'

/** A thread of a long run: does its rounds on a store of its own and tells what they came to. */

const rushes = { booths: boothRounds, visitors: visitorRounds }
const { rush, rounds } = workerData as Lane
const store = await relayedDynamo()
try {
  parentPort?.postMessage(await rushes[rush](store, rounds))
} finally {
  await store.stop()
}
