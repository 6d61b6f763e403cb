/** Does something with each of a list, so many at a time, in no waiting for the slowest of a batch. The results stand in the order of the list. */
export async function inLanes<T, R>(list: readonly T[], lanes: number, work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Array<R>(list.length)
  const places = list.keys()
  const lane = async (): Promise<void> => {
    for (const place of places) results[place] = await work(list[place] as T)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
