/** A throw-away function: gives back what it was called with, or its environment. */
export async function handler(event: { readonly job?: string; readonly Records?: readonly unknown[] }): Promise<unknown> {
  if (event.job === 'environment') return { ...process.env }
  if (event.job === 'throw') throw new TypeError('thrown on purpose')
  return event.Records === undefined ? { called: event } : undefined
}
