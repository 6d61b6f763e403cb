import { expect, it } from 'vitest'
import { outboxMessage } from '#shared/messages/outbox.ts'
import { sharedSystem } from '../support/local-system.ts'
import { makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

const system = sharedSystem()
const deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')

it('a message waits in the inbox, is counted in the header, and goes to the phone through the stream and the vault', async () => {
  const person = await makePerson(deps)
  const phone = `1300002${String(Date.now()).slice(-4)}`
  await system.invoke('vault', { kind: 'write-own-contact', personId: person.id, contact: { name: '郑某某', phone } })
  const organisation = `示例单位${phone}`
  const message = { template: 'introduction-asked', values: { organisation, vacancy: '焊工' }, link: '/me/introductions' } as const
  const done = await deps.dynamo.transact([outboxMessage(deps, { to: { person: person.id }, ...message })])
  expect(done.ok).toBe(true)
  await system.drainStreams()
  const headers = await signedIn(deps, { person })
  const page = await (await fetch(`${system.url}/me/messages`, { headers })).text()
  expect(page).toContain(`${organisation}想联系您`)
  expect(page).toContain('消息（1 条新）')
  const mailbox = await (await fetch(`${system.url}/dev/mailbox`)).text()
  expect(mailbox).toContain(`寄给 +86${phone}`)
  expect(mailbox).toContain(`【匠才】${organisation}想联系您 <a href="${system.url}/me/introductions">`)
})
