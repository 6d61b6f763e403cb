import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'

/**
 * Which of these stand in no entry of a store's ledger: `talent.left person`, `talent.left system`. A doer is the system, whoever holds a link, a
 * person for themselves, or a member of an organisation. What is named twice has to be entered twice: it is written in two places.
 */
export async function notEntered(dynamo: Dynamo, wanted: readonly string[]): Promise<readonly string[]> {
  const entered: string[] = []
  let after: Position | undefined
  do {
    const page = await dynamo.scan('ledger', { after })
    for (const { action, by, organisationId } of page.items) {
      const doer = by === 'system' || by === 'invited' ? by : organisationId === undefined ? 'person' : 'member'
      entered.push(`${action} ${doer}`)
    }
    after = page.after
  } while (after !== undefined)
  return wanted.filter((one) => {
    const at = entered.indexOf(one)
    if (at >= 0) entered.splice(at, 1)
    return at < 0
  })
}
