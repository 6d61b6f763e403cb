/** A throw-away function: says on its log which job it was given and when. */
export async function handler(event: { readonly job: string; readonly time: string }): Promise<unknown> {
  console.log(JSON.stringify({ job: event.job, time: event.time }))
  return event.job === 'environment' ? { ...process.env } : {}
}
