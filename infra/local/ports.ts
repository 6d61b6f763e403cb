import { createServer } from 'node:net'

const usualPorts = { gateway: 3000, issuer: 3001, lambda: 3002, dynamo: 8000, opensearch: 9200, objects: 9000 } as const

export type Ports = { readonly [K in keyof typeof usualPorts]: number }

const purposes = {
  gateway: '网页',
  issuer: '登录服务',
  lambda: '函数调用',
  dynamo: 'DynamoDB 引擎',
  opensearch: 'OpenSearch 引擎',
  objects: '对象存储',
} as const satisfies Record<keyof Ports, string>

/** The usual ports where they are free, else the next free ones; `say` is told of each that was taken. */
export async function choosePorts(say: (line: string) => void, wanted: Ports = usualPorts): Promise<Ports> {
  const chosen: { -readonly [K in keyof Ports]?: number } = {}
  for (const name of Object.keys(wanted) as (keyof Ports)[]) {
    const first = wanted[name]
    let port = first
    while (Object.values(chosen).includes(port) || !(await isFree(port))) port += 1
    if (port !== first) say(`端口 ${first}(${purposes[name]})已被占用，改用 ${port}。`)
    chosen[name] = port
  }
  return chosen as Ports
}

/** Ports that nobody listens on now, for tests: below those that the system hands to outgoing connections, so that they stay free. */
export async function anyPorts(): Promise<Ports> {
  const base = 20_000 + Math.floor(Math.random() * 1_000) * 10
  const names = Object.keys(usualPorts).map((name, place) => [name, base + place])
  return choosePorts(() => undefined, Object.fromEntries(names) as Ports)
}

/** Free on both loopback addresses: browsers try ::1 first for `localhost`. */
async function isFree(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map(async (host) => canListen(host, port)))
  return answers.every(Boolean)
}

async function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
