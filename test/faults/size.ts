/** How much a run does: the whole, or a tenth of it inside `npm test`. The seed is printed with every figure; FAULTS_SEED sets another. */
export const full: boolean = process.env.FAULTS === 'full'

export const seedOfRun: number = Number(process.env.FAULTS_SEED ?? 5123)

/** A count of the whole run, or a tenth of it. */
export function sized(whole: number): number {
  return full ? whole : Math.ceil(whole / 10)
}

/** A figure of the run, for whoever reads along. */
export function figure(name: string, value: string | number): void {
  console.log(`faults ${full ? 'full' : 'tenth'} seed ${seedOfRun} · ${name}: ${value}`)
}
