import { idPrefixes } from '#shared/kernel/ids.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'

/**
 * Which of these stand in no entry of a store's ledger. Each says what was done, by what kind of doer, to what kind of thing, and what else is
 * stated: `talent.left system person ids`, `list.added member talent purpose`. A doer is the system, whoever holds a link, a person for themselves, or
 * a member of an organisation. The end may be left out where it differs. What is named twice has to be entered twice: it is written in two places.
 */
export async function notEntered(dynamo: Dynamo, wanted: readonly string[]): Promise<readonly string[]> {
  const entered: string[] = []
  let after: Position | undefined
  do {
    const page = await dynamo.scan('ledger', { after })
    entered.push(...page.items.map(spelled))
    after = page.after
  } while (after !== undefined)
  return wanted.filter((one) => {
    const whole = entered.indexOf(one)
    const at = whole >= 0 ? whole : entered.findIndex((other) => other.startsWith(`${one} `))
    if (at >= 0) entered.splice(at, 1)
    return at < 0
  })
}

function spelled(entry: Item): string {
  const { pk, action, by, organisationId } = entry
  const doer = by === 'system' || by === 'invited' ? by : organisationId === undefined ? 'person' : 'member'
  const prefix = String(pk).slice('SUBJECT#'.length).split('_')[0]
  const [subject] = Object.entries(idPrefixes).find(([, one]) => one === prefix) ?? [prefix]
  return [action, doer, subject, ...['purpose', 'ids', 'reason'].filter((name) => entry[name] !== undefined)].join(' ')
}
