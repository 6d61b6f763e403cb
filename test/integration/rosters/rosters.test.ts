import { beforeAll, describe, expect, inject, it } from 'vitest'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { uploadedFile } from '#shared/platform/http/uploaded-file.ts'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import { invitedSoFar, type Roster, rosterObjects, stageOf } from '#shared/rosters/domain/roster.ts'
import { chooseRoster } from '#shared/rosters/use-cases/choose-roster.ts'
import { findAgreement } from '#shared/rosters/use-cases/find-agreement.ts'
import { findMarkedTable, findRoster } from '#shared/rosters/use-cases/find-roster.ts'
import { keepRosters } from '#shared/rosters/use-cases/keep-rosters.ts'
import { listRosters } from '#shared/rosters/use-cases/list-rosters.ts'
import { signAgreement } from '#shared/rosters/use-cases/sign-agreement.ts'
import { uploadRoster } from '#shared/rosters/use-cases/upload-roster.ts'
import { withdrawAgreement } from '#shared/rosters/use-cases/withdraw-agreement.ts'
import { workRoster } from '#shared/rosters/use-cases/work-roster.ts'
import { createInvitations } from '#shared/talent/store/invitations.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, made, makeOrganisation } from '../../support/roles.ts'
import { listOf, makeAssociation, phoneOf, type RosterStore, rosterStore, upload } from '../../support/rosters.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeXlsx, number } from '../../support/workbooks/make-xlsx.ts'

let test: TestStore
let store: RosterStore

beforeAll(async () => {
  test = await testStore(inject('dynamo'))
  store = await rosterStore(test.as, inject('objects'))
})

async function work(id: string): Promise<string> {
  return (await workRoster(store.intake)(id)).did
}

async function courseOf(by: Member, id: string) {
  return made(await findRoster(store.desk, by, id))
}

async function choose(by: Member, id: Roster['id'], choice: 'send' | 'cancel') {
  return chooseRoster(store.desk)({ by, once: always, id, choice })
}

/** Uploaded, checked, chosen and sent. */
async function sent(by: Member, bytes: Uint8Array, name = 'list.csv'): Promise<Roster['id']> {
  const id = await upload(store, by, name, bytes)
  expect(await work(id)).toBe('checked')
  made(await choose(by, id, 'send'))
  expect(await work(id)).toBe('sent')
  return id
}

async function invitationsOf({ member }: Member) {
  return (await createInvitations(test.dynamo).ofAssociation(member.organisationId, { limit: 100 })).items
}

async function actionsOn(subject: string, dynamo: Dynamo = test.dynamo): Promise<readonly string[]> {
  return (await dynamo.query('ledger', { pk: `SUBJECT#${subject}`, limit: 100 })).items.map(({ action }) => String(action))
}

const head = ['姓名', '手机号', '工种', '等级', '备注']

describe('个人信息保护法 13(1)、20–21、23: the agreement', () => {
  it('is signed with who, when and the digest of its words, may be withdrawn, and signed again', async () => {
    const { by } = await makeAssociation(test)
    const signed = await findAgreement(test, by.member.organisationId)
    expect(signed).toMatchObject({ state: 'signed', acts: [{ act: 'signed', officer: '示例经办人', by: by.personId, textVersion: '2' }] })
    expect(await signAgreement(test)({ by, once: always, version: '2', officer: '示例', post: '会长' })).toEqual({
      ok: false,
      error: { kind: 'agreement-state' },
    })
    made(await withdrawAgreement(test)({ by, once: always }))
    expect(await signAgreement(test)({ by, once: always, version: '0', officer: '示例', post: '会长' })).toEqual({
      ok: false,
      error: { kind: 'agreement-text-changed' },
    })
    const again = made(await signAgreement(test)({ by, once: always, version: '2', officer: '示例', post: '会长' }))
    expect(again.acts.map(({ act }) => act)).toEqual(['signed', 'withdrawn', 'signed'])
    expect(await actionsOn(by.member.organisationId)).toEqual(
      expect.arrayContaining(['roster-agreement.signed', 'roster-agreement.withdrawn']),
    )
  })

  it('is wanted before anything is taken in, and nothing is kept without it', async () => {
    const by = asMember(test, await makeOrganisation(test, 'association'))
    const refused = await uploadRoster(store.desk)({ by, once: always, file: uploadedFile('a.csv', listOf(1)) })
    expect(refused).toEqual({ ok: false, error: { kind: 'no-agreement' } })
    expect((await listRosters(test, by.member.organisationId, { limit: 10 })).items).toEqual([])
  })

  it('withdrawn while a list is sent, stops it with the next transaction', async () => {
    const { by } = await makeAssociation(test)
    const id = await upload(store, by, 'list.csv', listOf(30))
    await work(id)
    made(await choose(by, id, 'send'))
    made(await withdrawAgreement(test)({ by, once: always }))
    expect(await work(id)).toBe('stopped')
    expect(await courseOf(by, id)).toMatchObject({ end: { stopped: true, invited: 0 } })
    expect(await invitationsOf(by)).toEqual([])
  })
})

describe('a list', () => {
  it('is checked without inviting anybody, then sent, and its files are gone', async () => {
    const { by } = await makeAssociation(test)
    const id = await upload(
      store,
      by,
      '会员.xlsx',
      makeXlsx({
        rows: [
          ['某某协会'],
          head,
          ['示例甲', phoneOf(1), '焊工', '技师', '周末'],
          [],
          ['示例乙', number('330106199001010000'), '钳工'],
          ['示例丙', phoneOf(2), '车工'],
        ],
      }),
    )
    expect(stageOf(await courseOf(by, id))).toBe('checking')
    expect(await work(id)).toBe('checked')
    const checked = await courseOf(by, id)
    expect(checked.check).toMatchObject({ counts: { invite: 2, before: 0, wrong: 1 }, blank: 1, titleLines: 1, marked: 'xlsx' })
    // 个人信息保护法 51: what is shown is masked, and what is kept of the check holds nobody.
    expect(checked.report?.rows.map(({ number: row, state, said }) => [row, state, said.name, said.phone])).toEqual([
      [5, 'wrong', '示**', '****************00'],
      [3, 'invite', '示**', '130****0001'],
      [6, 'invite', '示**', '130****0002'],
    ])
    expect(JSON.stringify((await test.dynamo.query('market', { pk: `ROSTER#${id}`, limit: 100 })).items)).not.toMatch(/示例|1300000/)
    expect(await invitationsOf(by)).toEqual([])

    const marked = made(await findMarkedTable(store.desk, by, id))
    const grid = await readGrid(marked.bytes, 'a.xlsx')
    expect(grid.ok && grid.value.rows.map(({ cells }) => cells.at(-1)?.value)).toEqual([
      '某某协会',
      '错误说明',
      '周末',
      expect.stringContaining('科学计数'),
      '车工',
    ])

    made(await choose(by, id, 'send'))
    expect(await work(id)).toBe('sent')
    const invitations = await invitationsOf(by)
    expect(invitations.map(({ rowNumber, row, state }) => [rowNumber, row, state]).toSorted()).toEqual([
      [3, { trade: '焊工', levelClaimed: 'technician', note: '周末' }, 'invited'],
      [6, { trade: '车工' }, 'invited'],
    ])
    // 个人信息保护法 6: name and phone lie with the vault alone, closed.
    const contact = await test.as('vault').dynamo.get('contacts', { pk: `INVITATION#${invitations[0]?.id}`, sk: 'CONTACT' })
    expect(contact).toMatchObject({ name: expect.stringMatching(/^v1\./), phone: expect.stringMatching(/^v1\./) })
    expect(JSON.stringify(invitations)).not.toMatch(/示例|1300000/)
    // 个人信息保护法 19、47: nothing of the file is left.
    for (const key of Object.values(rosterObjects(id))) expect((await store.desk.uploads.get(key))?.byteLength).toBe(0)
    expect(await courseOf(by, id)).toMatchObject({ end: { invited: 2, before: 0, stopped: false } })
    expect(await actionsOn(by.member.organisationId)).toEqual(
      expect.arrayContaining(['roster.uploaded', 'roster.checked', 'roster.sent', 'invitation.sent', 'roster.ended']),
    )
    expect(await findMarkedTable(store.desk, by, id)).toEqual({ ok: false, error: { kind: 'roster-file-gone' } })
  })

  it('that was sent and comes again does nothing', async () => {
    const { by } = await makeAssociation(test)
    const id = await sent(by, listOf(3))
    const again = made(await uploadRoster(store.desk)({ by, once: always, file: uploadedFile('other-name.csv', listOf(3)) }))
    expect(again).toEqual({ id, same: true })
    expect(await work(id)).toBe('erased')
    expect(await invitationsOf(by)).toHaveLength(3)
  })

  it('leaves out those of an earlier list of its association, and tells nothing of other associations', async () => {
    const { by } = await makeAssociation(test)
    const { by: other } = await makeAssociation(test)
    await sent(by, listOf(3))
    const id = await upload(store, by, 'list.csv', listOf(5, { from: 1, salt: '再' }))
    await work(id)
    expect((await courseOf(by, id)).check?.counts).toEqual({ invite: 3, before: 2, wrong: 0 })
    // Between check and sending, a third list takes one more.
    await sent(by, listOf(1, { from: 4, salt: '又' }))
    made(await choose(by, id, 'send'))
    await work(id)
    expect((await courseOf(by, id)).end).toMatchObject({ invited: 2, before: 3 })
    const elsewhere = await upload(store, other, 'list.csv', listOf(5))
    await work(elsewhere)
    expect((await courseOf(other, elsewhere)).check?.counts).toEqual({ invite: 5, before: 0, wrong: 0 })
  })

  it('checked before another list of the same people was sent, invites nobody twice', async () => {
    const { by } = await makeAssociation(test)
    const ids = await Promise.all(['', '再'].map(async (salt) => upload(store, by, 'list.csv', listOf(40, { salt }))))
    for (const id of ids) expect(await work(id)).toBe('checked')
    for (const id of ids) made(await choose(by, id, 'send'))
    for (const id of ids) expect(await work(id)).toBe('sent')
    const ends = await Promise.all(ids.map(async (id) => (await courseOf(by, id)).end))
    expect(ends).toMatchObject([
      { invited: 40, before: 0 },
      { invited: 0, before: 40 },
    ])
    expect(await invitationsOf(by)).toHaveLength(40)
  })

  it('个人信息保护法 6、19: with identity numbers is refused and not kept', async () => {
    const { by } = await makeAssociation(test)
    const id = await upload(
      store,
      by,
      'a.xlsx',
      makeXlsx({
        rows: [
          [...head, '身份证号'],
          ['示例甲', phoneOf(1), '焊工', undefined, undefined, '330106199001011234'],
        ],
      }),
    )
    await work(id)
    expect(await courseOf(by, id)).toMatchObject({ check: { refusal: { code: 'id-numbers', place: 'F 身份证号' } } })
    expect((await store.desk.uploads.get(rosterObjects(id).file))?.byteLength).toBe(0)
    expect(await choose(by, id, 'send')).toEqual({ ok: false, error: { kind: 'roster-state' } })
    // A file that came to nothing may come again.
    expect(made(await uploadRoster(store.desk)({ by, once: always, file: uploadedFile('a.xlsx', listOf(1)) })).same).toBe(false)
  })

  it('can be cancelled before it is sent, and is not told to others', async () => {
    const { by } = await makeAssociation(test)
    const { by: other } = await makeAssociation(test)
    const id = await upload(store, by, 'list.csv', listOf(2))
    await work(id)
    expect(await findRoster(store.desk, other, id)).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(await choose(other, id, 'cancel')).toEqual({ ok: false, error: { kind: 'not-found' } })
    made(await choose(by, id, 'cancel'))
    expect(await work(id)).toBe('erased')
    expect(stageOf(await courseOf(by, id))).toBe('cancelled')
    expect(await choose(by, id, 'send')).toEqual({ ok: false, error: { kind: 'roster-state' } })
  })

  it('of a suspended association is not sent', async () => {
    const { by, organisation } = await makeAssociation(test)
    const id = await upload(store, by, 'list.csv', listOf(2))
    await work(id)
    made(await choose(by, id, 'send'))
    const bureau = asMember(test, await makeOrganisation(test, 'bureau'))
    made(await suspendOrganisation(test)({ by: bureau, organisationId: organisation.id, reason: '核查', once: always }))
    expect(await work(id)).toBe('stopped')
    expect(await invitationsOf(by)).toEqual([])
  })

  it('is sent once by two runs at the same time', async () => {
    const { by } = await makeAssociation(test)
    const id = await upload(store, by, 'list.csv', listOf(60))
    await work(id)
    made(await choose(by, id, 'send'))
    const runs = await Promise.all([work(id), work(id)])
    expect(runs).toContain('sent')
    const course = await courseOf(by, id)
    expect([course.end?.invited, invitedSoFar(course), course.batches.length]).toEqual([60, 60, 3])
    expect(await invitationsOf(by)).toHaveLength(60)
  })
})

describe('the clock', () => {
  const woken: string[] = []
  const keep = async () => keepRosters({ ...(test.as('clock') as Deps), wakeIntake: async (id) => void woken.push(id) })()

  it('wakes what was killed, takes leave of what is done, and ends what nobody chose about', async () => {
    const { by } = await makeAssociation(test)
    const killed = await upload(store, by, 'a.csv', listOf(1))
    const waiting = await upload(store, by, 'b.csv', listOf(2))
    await work(waiting)
    await keep()
    expect(woken).not.toContain(killed)
    test.setClock('2026-12-01T00:02:00.000Z')
    await keep()
    expect(woken).toContain(killed)
    const done = await sent(by, listOf(4))
    await keep()
    expect(await test.dynamo.get('market', { pk: `ROSTER#${done}`, sk: 'ROSTER' })).not.toHaveProperty('byStatePk')
    test.setClock('2026-12-08T00:02:00.000Z')
    await keep()
    expect(stageOf(await courseOf(by, waiting))).toBe('cancelled')
    expect(await actionsOn(by.member.organisationId)).toContain('roster.cancelled')
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  expect(
    await notEntered(test.dynamo, [
      'roster.cancelled member organisation ids',
      'roster.cancelled system organisation ids',
      'roster.sent member organisation ids',
    ]),
  ).toEqual([])
})
