/** Told how far a long piece of work is: what is being done, how many of how many. */
export type Progress = (what: string, done: number, total: number) => void

/** Shows progress with its rate and the time left: in one line on a terminal, and otherwise a line for each tenth. */
export function showProgress(output: NodeJS.WriteStream = process.stdout): Progress {
  let shown = ''
  let began = { what: '', at: 0, done: 0 }
  return (what, done, total) => {
    if (began.what !== what) began = { what, at: performance.now(), done }
    const line = `${what} ${done}/${total}${pace(done - began.done, total - done, (performance.now() - began.at) / 1000)}`
    const tenth = `${what} ${total === 0 ? 10 : Math.floor((done / total) * 10)}`
    if (output.isTTY) output.write(`\r\u001B[K${line}${done >= total ? '\n' : ''}`)
    else if (shown !== tenth) output.write(`${line}\n`)
    shown = tenth
  }
}

function pace(done: number, left: number, seconds: number): string {
  if (done === 0 || seconds < 1) return ''
  const rate = done / seconds
  return left === 0
    ? `,${rate.toFixed(0)} 条/秒，用时 ${seconds.toFixed(0)} 秒`
    : `,${rate.toFixed(0)} 条/秒，还要约 ${Math.ceil(left / rate)} 秒`
}
