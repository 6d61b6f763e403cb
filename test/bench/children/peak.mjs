import { readFileSync } from 'node:fs'

/**
 * The most memory (MB) that this process ever held. Not `process.resourceUsage().maxRSS`: Linux hands that of the parent on to the child, and a
 * child of the bench, which holds a gigabyte, could never exceed it.
 */
export function peakMegabytes() {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  if (kilobytes === undefined) throw new Error('/proc/self/status does not tell VmHWM')
  return Number(kilobytes) / 1024
}
