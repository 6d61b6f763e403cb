import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'

/** The least that a function of this kind can be: the framework, one route, nothing else. */
const app = new Hono()
app.get('/*', (c) => c.text('ok'))

export const handler = handle(app)
