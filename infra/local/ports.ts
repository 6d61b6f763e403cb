import { createServer } from 'node:net'

export const usualPorts = { gateway: 3000, issuer: 3001, lambda: 3002, dynamo: 8000, opensearch: 9200, objects: 9000 } as const

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
    if (port !== first) say(`端口 ${first}(${purposes[name]})已被占用,改用 ${port}。`)
    chosen[name] = port
  }
  return chosen as Ports
}

/** Six ports that nobody listens on now, for tests. */
export async function anyPorts(): Promise<Ports> {
  const probes = Object.keys(usualPorts).map(async (name) => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { name, server }
  })
  const held = await Promise.all(probes)
  const ports = held.map(({ name, server }) => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('a probe has no port')
    return [name, address.port] as const
  })
  await Promise.all(held.map(async ({ server }) => new Promise((resolve) => server.close(resolve))))
  return Object.fromEntries(ports) as Ports
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
