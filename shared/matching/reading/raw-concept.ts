import { normalise } from './normalise.ts'

/** A phrase that stands for itself. */
export function rawConcept(phrase: string): string {
  return `raw:${normalise(phrase).replaceAll(/[^\p{L}\p{N}]/gu, '')}`
}
