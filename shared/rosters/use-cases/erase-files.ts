import { type Roster, rosterObjects } from '../domain/roster.ts'
import type { RosterDeps } from './roster-deps.ts'

/**
 * Nothing of a list's people stays in its files (个人信息保护法 19, 47): each is written over with nothing. Earlier versions end by the
 * bucket's rule within a day.
 */
export async function eraseFiles({ uploads }: Pick<RosterDeps, 'uploads'>, id: Roster['id']): Promise<void> {
  const nothing = new Uint8Array()
  for (const key of Object.values(rosterObjects(id))) {
    const there = await uploads.get(key)
    if (there !== undefined && there.byteLength > 0) await uploads.put(key, nothing, { contentType: 'application/octet-stream' })
  }
}
