/** A request to the search engine as it is, past the product: `body` is JSON, or lines of it as text. Throws what the engine refuses. */
export async function askSearch<T = unknown>(endpoint: string, method: string, path: string, body?: unknown): Promise<T> {
  const type = typeof body === 'string' ? 'application/x-ndjson' : 'application/json'
  const sent = body === undefined ? {} : { headers: { 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) }
  const answer = await fetch(`${endpoint}${path}`, { method, ...sent })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<T>
}
