import type { HttpEvent } from '../../../../infra/local/http-event.ts'

/** A throw-away function: shows what it was given, or misbehaves as the path says. */
export async function handler(event: HttpEvent): Promise<unknown> {
  switch (event.rawPath) {
    case '/environment':
      return { ...process.env }
    case '/process':
      return { pid: process.pid }
    case '/slow':
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { pid: process.pid }
    case '/crash':
      return process.exit(3)
    case '/hang':
      return new Promise(() => undefined)
    case '/throw':
      throw new Error('thrown on purpose')
    case '/large':
      return { text: 'x'.repeat(7_000_000) }
    case '/plain':
      return {
        statusCode: 201,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'x-count': 2 },
        cookies: ['a=1; HttpOnly', 'b=2'],
        body: Buffer.from('焊工').toString('base64'),
        isBase64Encoded: true,
      }
    default:
      return event
  }
}
