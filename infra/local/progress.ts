/** Told how far a long piece of work is: what is being done, how many of how many. */
export type Progress = (what: string, done: number, total: number) => void

/** Shows progress in one line on a terminal, and otherwise a line for each tenth. */
export function showProgress(output: NodeJS.WriteStream = process.stdout): Progress {
  let shown = ''
  return (what, done, total) => {
    const tenth = total === 0 ? 10 : Math.floor((done / total) * 10)
    const line = `${what} ${done}/${total}`
    if (output.isTTY) output.write(`\r\u001B[K${line}${done >= total ? '\n' : ''}`)
    else if (shown !== `${what} ${tenth}`) output.write(`${line}\n`)
    shown = `${what} ${tenth}`
  }
}
