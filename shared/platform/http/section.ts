import type { Binding } from './bind.ts'

/**
 * A part of a function: some of its paths, and the routes that answer there, read from the disk when one of them is first asked for. Most
 * processes answer a few kinds of requests in their life, and a new one has to answer its first soon.
 */
export type Section = {
  /**
   * Its paths, each with everything below it: `/park`, `/v1/vacancies/:id/matches`. Among all sections' the one that fits best counts, so
   * `/employer/introductions` may be one section's and `/employer` another's. `/` is the home page alone.
   */
  readonly under: readonly string[]
  readonly load: () => Promise<readonly Binding[]>
}

/** The one section that answers a path, or nobody does. A route's own path belongs to a section like any path that fits it. */
export function sectionFor<S extends Pick<Section, 'under'>>(sections: readonly S[], path: string): S | undefined {
  const asked = path.split('/')
  const fitting = sections.flatMap((section) => section.under.map((root) => ({ section, root: root.split('/') })))
  return fitting.filter(({ root }) => fits(root, asked)).toSorted((a, b) => byExactness(a.root, b.root))[0]?.section
}

function fits(root: readonly string[], asked: readonly string[]): boolean {
  return root.every((part, place) => part === asked[place] || (part.startsWith(':') && (asked[place] ?? '') !== ''))
}

/** Longer first; of two as long, the one with fewer parameters. */
function byExactness(a: readonly string[], b: readonly string[]): number {
  return b.length - a.length || parametersIn(a) - parametersIn(b)
}

function parametersIn(root: readonly string[]): number {
  return root.filter((part) => part.startsWith(':')).length
}
