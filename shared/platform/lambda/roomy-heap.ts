import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** Bytes. A function of 256 MB has less, one of a gigabyte twice as much. */
const roomy: number = 500 * 1024 * 1024

/**
 * Where there is room, garbage may lie until the heap is four times what is alive in it. By itself V8 cleans the whole heap of a busy process
 * every few seconds, whenever that has grown by a third; somebody waits for that each time, and the memory is there and paid for (decision 0037).
 */
export function letGarbageLie(): void {
  if (getHeapStatistics().heap_size_limit >= roomy) setFlagsFromString('--heap-growing-percent=300')
}
