import type { Objects } from '#shared/platform/objects/objects.ts'
import type { Basis } from '../domain/bulletin.ts'
import type { Earlier } from '../domain/compile.ts'
import { cubeIn } from '../store/sealed-objects.ts'

/** The cubes that an issue is compared with, read from the objects that were sealed then. */
export async function comparedWith(objects: Objects, { previous, yearBefore, earlier }: Basis): Promise<Earlier> {
  const [last, before, trend] = await Promise.all([
    previous && cubeIn(objects, previous.cube),
    yearBefore && cubeIn(objects, yearBefore.cube),
    Promise.all(earlier.map(({ cube }) => cubeIn(objects, cube))),
  ])
  return { ...(last === undefined ? {} : { previous: last }), ...(before === undefined ? {} : { yearBefore: before }), trend }
}
