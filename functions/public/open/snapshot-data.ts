import { licence } from '#shared/kernel/licence.ts'
import type { Snapshot } from '#shared/open-data/domain/snapshot.ts'
import { texts } from './texts.ts'

/** The newest snapshot as schema.org's Dataset. */
export function snapshotData({ day, at, files }: Snapshot, baseUrl: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: texts.title,
    description: texts.description,
    url: `${baseUrl}/open-data`,
    license: licence.url,
    isAccessibleForFree: true,
    dateModified: at,
    spatialCoverage: 'Hangzhou, Zhejiang, China',
    distribution: files.map(({ name, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: `${baseUrl}/v1/open/snapshots/${day}/${name}`,
      encodingFormat: 'application/gzip',
      contentSize: `${bytes}`,
    })),
  }
}
