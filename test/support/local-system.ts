import { rmSync } from 'node:fs'
import { inject } from 'vitest'
import type { FunctionName } from '#shared/platform/access.ts'
import { anyPorts } from '../../infra/local/ports.ts'
import { type LocalSystem, type SystemSettings, startSystem } from '../../infra/local/system.ts'
import { engineFolder } from './engine-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly url: string
    readonly control: string
    readonly logs: string
  }
}

/** Starts a system of a test's own: free ports, and a temporary folder that `stop` removes unless the test gave one. */
export async function startLocalSystem(settings: Partial<SystemSettings> = {}): Promise<LocalSystem> {
  const folder = settings.folder ?? engineFolder('system')
  const system = await startSystem({ ports: await anyPorts(), say: () => undefined, ...settings, folder })
  return {
    ...system,
    stop: async () => {
      await system.stop()
      if (settings.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The system that the journeys, contract and browser projects share, as a test file sees it. */
export type SharedSystem = {
  /** Where the pages and the API are, without a slash at the end. */
  readonly url: string
  /** Endpoints of the engines, for looking at what was stored. Tables are named `jiangcai-local-<name>`. */
  readonly dynamo: string
  readonly opensearch: string
  /** The folder of the functions' logs, `<function>.log`. */
  readonly logs: string
  /** Calls a function directly and gives its answer; throws when it fails. */
  readonly invoke: (fn: FunctionName, event: object) => Promise<unknown>
  /** Moves the clock (without an instant: back to real time) and waits for the schedules that became due. */
  readonly moveClock: (instant?: string) => Promise<void>
  /** Waits until everything written so far has gone through the streams. */
  readonly drainStreams: () => Promise<void>
  /** The same, and until searches find it: the engine shows what it was given a second later, unless it is told to. */
  readonly allFindable: () => Promise<void>
}

/** To be called inside a test or hook of a project that has `local-system-setup.ts` and `system-ready.ts`. */
export function sharedSystem(): SharedSystem {
  return {
    url: inject('url'),
    dynamo: inject('dynamo'),
    opensearch: inject('opensearch'),
    logs: inject('logs'),
    invoke: async (fn, event) => ask(`/invoke/${fn}`, event),
    moveClock: async (instant) => void (await ask('/clock', { instant })),
    drainStreams: async () => void (await ask('/drain', {})),
    allFindable: async () => {
      await ask('/drain', {})
      const refreshed = await fetch(`${inject('opensearch')}/_refresh`, { method: 'POST' })
      if (!refreshed.ok) throw new Error(await refreshed.text())
    },
  }
}

/** One call to the process that runs the shared engines and system (see local-system-setup.ts). */
export async function ask(path: string, body: object): Promise<unknown> {
  const answer = await fetch(`${inject('control')}${path}`, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}
