import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenEndpoints, startEngines } from '../local/engines.ts'
import { anyPorts } from '../local/ports.ts'

/** The search engine that OPENSEARCH_ENDPOINT names, or one of its own that is gone after the work with all it wrote. */
export async function withSearchEngine<T>(work: (endpoint: string) => Promise<T>): Promise<T> {
  const { opensearch } = givenEndpoints(process.env)
  if (opensearch !== undefined) return work(opensearch)
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-evaluation-'))
  try {
    // The two other engines are not wanted: what is given is not started.
    const engines = await startEngines(folder, await anyPorts(), { dynamo: 'none', objects: 'none' })
    try {
      return await work(engines.opensearch)
    } finally {
      await engines.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
