// Object storage on a folder: `node objects-host.mjs <folder> <port> <access key id>…`. Plain JavaScript: s3rver has no types. Each key's secret is `local`.
import S3rver from 's3rver'
import Account from 's3rver/lib/models/account.js'

const [directory, port, ...keys] = process.argv.slice(2)
for (const key of keys) Account.DUMMY_ACCOUNT.createKeyPair(key, 'local')
const server = new S3rver({ directory, port: Number(port), address: '127.0.0.1', silent: true, vhostBuckets: false })
await server.run()
