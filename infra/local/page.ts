import { html, raw } from 'hono/html'

export type Markup = ReturnType<typeof html>

const style = raw(`
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
a, button { min-height: 1.5rem }
button, input { font: inherit; padding: .4rem .8rem }
ul.plain { list-style: none; padding: 0 }
ul.plain > li { margin: .6rem 0 }
pre { white-space: pre-wrap; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid }
`)

/** A page of the local system's own, not of the product: plain, readable, without scripts. */
export async function page(title: string, body: Markup): Promise<string> {
  return (
    await html`<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · 本机运行的匠才</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>`
  ).toString()
}
