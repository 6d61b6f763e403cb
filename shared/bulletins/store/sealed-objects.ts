import type { Objects } from '#shared/platform/objects/objects.ts'
import { sha256Of } from '#shared/platform/sha256.ts'
import type { Sealed } from '../domain/bulletin.ts'
import { Compiled } from '../domain/compiled.ts'
import { Cube } from '../domain/cube.ts'
import { objectKeys } from './keys.ts'

const json = { contentType: 'application/json' } as const

/** Writes bytes under a key that says what they are, and gives what the root has to remember of them. */
export async function seal(
  objects: Objects,
  of: { readonly what: keyof typeof objectKeys; readonly bulletinId: string; readonly version: number },
  bytes: Uint8Array,
): Promise<Sealed> {
  const sha256 = sha256Of(bytes)
  const key = objectKeys[of.what](of.bulletinId, of.version, sha256)
  await objects.put(key, bytes, json)
  return { key, sha256, size: bytes.length }
}

/** The bytes as they were written. Throws when they are not there or are others: nobody has the right to change them. */
export async function unsealed(objects: Objects, sealed: Sealed): Promise<Uint8Array> {
  const bytes = await objects.get(sealed.key)
  if (bytes === undefined) throw new Error(`${sealed.key} is missing`)
  if (sha256Of(bytes) !== sealed.sha256) throw new Error(`${sealed.key} is not what was written`)
  return bytes
}

export async function cubeIn(objects: Objects, sealed: Sealed): Promise<Cube> {
  return Cube.parse(jsonOf(await unsealed(objects, sealed)))
}

export async function compiledIn(objects: Objects, sealed: Sealed): Promise<Compiled> {
  return Compiled.parse(jsonOf(await unsealed(objects, sealed)))
}

function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}
