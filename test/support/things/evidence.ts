import { inject } from 'vitest'
import { readConfig } from '#shared/platform/config.ts'
import { always } from '#shared/platform/http/once.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { certificateKey } from '#shared/talent/domain/evidence.ts'
import { uploadEvidence } from '#shared/talent/use-cases/upload-evidence.ts'
import { storeEnvironment } from '../../../infra/environment.ts'
import { made } from '../roles.ts'
import type { ThingMaker } from './maker.ts'
import { ownTalent } from './talent.ts'

/** A photo as evidence for the owner's first certificate, waiting for the bureau. */
export const evidenceThing: ThingMaker = async (deps, owner) => {
  const { by, talent } = await ownTalent(deps, owner)
  const [certificate] = talent.profile?.certificates ?? []
  if (certificate === undefined) throw new Error('a talent of tests has a certificate')
  const environment = storeEnvironment('local', 'http://127.0.0.1:9', { objects: inject('objects') })
  const uploads = createObjects(readConfig('desk', environment), 'uploads')
  const command = { by, once: always, certificate: certificateKey(certificate), bytes: picture }
  return made(await uploadEvidence({ ...deps, uploads })(command)).id
}

/** The smallest JPEG that has a beginning, a picture and an end. */
const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xda, 0, 2, 9, 9, 0xff, 0xd9])
