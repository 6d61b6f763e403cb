import type { Holding, Request } from './history.ts'

/** Everything in a history and in what it left that cannot be, each as a sentence. Empty when nobody was promised what another has. */
export function wrongsIn(history: readonly Request[], left: Holding): readonly string[] {
  return [
    ...unanswered(history),
    ...oversold(left),
    ...twoHolders(history, left),
    ...outOfOrder(history),
    ...twoSlots(history, left),
    ...lostCancellations(history, left),
    ...keysDoneTwice(history),
    ...ledgerDiffers(history, left),
    ...turnsDiffer(left),
  ]
}

type Held = { readonly slot: string; readonly turn?: number | undefined; readonly holder: string }

function took(history: readonly Request[]): readonly (Held & { readonly request: Request })[] {
  return history.flatMap((request) =>
    request.deed.kind === 'took' ? [{ slot: request.deed.slot, turn: request.deed.turn, holder: request.holder, request }] : [],
  )
}

function unanswered(history: readonly Request[]): readonly string[] {
  return history.flatMap(({ what, holder, deed }) =>
    deed.kind === 'unanswered' ? [`${what} of ${holder} was never answered: ${deed.why}`] : [],
  )
}

/** More held than there is, or a slot and its holder that do not know of each other. */
function oversold({ capacity, slots, holders }: Holding): readonly string[] {
  const held = holders.flatMap(({ holder, slots: own }) => own.map((one) => ({ ...one, holder })))
  const known = new Map(slots.map((one) => [one.slot, one]))
  const bySlot = Map.groupBy(held, ({ slot }) => slot)
  return [
    ...(held.length > capacity ? [`${held.length} hold ${capacity} slots`] : []),
    ...[...bySlot].flatMap(([slot, several]) =>
      several.length > 1 ? [`${slot} is held by ${several.map(({ holder }) => holder).join(' and ')}`] : [],
    ),
    ...held.flatMap(({ slot, turn, holder }) => {
      const of = known.get(slot)
      return of?.holder === holder && of.turn === turn ? [] : [`${holder} says it has ${slot}, which says ${of?.holder ?? 'nobody'}`]
    }),
    ...slots.flatMap(({ slot, holder }) =>
      holder !== undefined && !bySlot.has(slot) ? [`${slot} says that ${holder} has it, who does not`] : [],
    ),
  ]
}

/** One turn of a slot promised to two, then or in the end. */
function twoHolders(history: readonly Request[], { slots }: Holding): readonly string[] {
  const last = slots.flatMap(({ slot, turn, holder }) => (holder === undefined ? [] : [{ slot, turn, holder }]))
  const promised = [...took(history), ...last].filter(({ turn }) => turn !== undefined)
  return [...Map.groupBy(promised, ({ slot, turn }) => `${slot} turn ${turn}`)].flatMap(([name, several]) => {
    const holders = [...new Set(several.map(({ holder }) => holder))]
    return holders.length > 1 ? [`${name} was promised to ${holders.join(' and ')}`] : []
  })
}

/** What was answered before something else was asked came before it. A later repeat of a key tells again what the first one did. */
function outOfOrder(history: readonly Request[]): readonly string[] {
  const firsts = [...Map.groupBy(history, ({ key }) => key).values()].map((ofKey) => ofKey.reduce((a, b) => (b.begun < a.begun ? b : a)))
  return [...Map.groupBy(took(firsts), ({ slot }) => slot).values()].flatMap((ofSlot) => {
    const byEnd = ofSlot.filter(({ turn }) => turn !== undefined).toSorted((a, b) => a.request.ended - b.request.ended)
    return byEnd.flatMap((later, at) => {
      const earlier = byEnd.slice(0, at).find((one) => one.request.ended < later.request.begun && (one.turn ?? 0) >= (later.turn ?? 0))
      const same = earlier?.holder === later.holder && earlier.turn === later.turn
      return earlier === undefined || same
        ? []
        : [`${later.slot}: turn ${later.turn} was given after turn ${earlier.turn} had been answered`]
    })
  })
}

/** A holder with two slots: in the end, or by its own record without having given one up in between. */
function twoSlots(history: readonly Request[], { holders }: Holding): readonly string[] {
  return holders.flatMap(({ holder, slots, log }) => {
    const ends = slots.length > 1 ? [`${holder} has ${slots.map(({ slot }) => slot).join(' and ')}`] : []
    if (log === undefined) return [...ends, ...twiceWithoutGiving(history, holder)]
    const twice = log.some(({ kind }, at) => kind === 'took' && log[at - 1]?.kind === 'took')
    return [...ends, ...(twice ? [`${holder} took a slot while it had one`] : [])]
  })
}

/** Where no record is kept: two acknowledged slots with nothing given up, asked for or begun, between them. */
function twiceWithoutGiving(history: readonly Request[], holder: string): readonly string[] {
  const own = history.filter((request) => request.holder === holder)
  const slots = new Map(took(own).map((one) => [`${one.slot} ${one.turn}`, one.request]))
  const gave = own.filter(({ deed }) => deed.kind === 'gave').length
  return slots.size > gave + 1 ? [`${holder} was given ${slots.size} slots and gave up ${gave}`] : []
}

/** Given up and acknowledged, and still held under the same turn; or given to the same one again without asking. */
function lostCancellations(history: readonly Request[], { holders }: Holding): readonly string[] {
  const now = new Map(holders.map(({ holder, slots }) => [holder, slots]))
  return history.flatMap((request) => {
    const { holder, deed, ended } = request
    if (deed.kind !== 'gave' || deed.slot === undefined) return []
    const again = history.some(
      (other) => other.holder === holder && other.deed.kind === 'took' && other.ended > ended && other.key !== request.key,
    )
    const still = (now.get(holder) ?? []).some(({ slot, turn }) => slot === deed.slot && (turn === undefined || turn === deed.turn))
    return still && !(again && deed.turn === undefined) ? [`${holder} gave up ${deed.slot}, which was acknowledged, and still has it`] : []
  })
}

/** One key with two answers: each repeat of a request has to tell what the first one did. */
function keysDoneTwice(history: readonly Request[]): readonly string[] {
  return [...Map.groupBy(history, ({ key }) => key)].flatMap(([key, several]) => {
    const told = new Set(several.filter(({ deed }) => deed.kind === 'took' || deed.kind === 'gave').map(({ deed }) => JSON.stringify(deed)))
    return told.size > 1 ? [`key ${key} was answered with ${[...told].join(' and ')}`] : []
  })
}

/** As many keys as were acknowledged stand in the ledger: nothing was done twice, nothing acknowledged was not done. */
function ledgerDiffers(history: readonly Request[], { ledger }: Holding): readonly string[] {
  return Object.entries(ledger).flatMap(([what, done]) => {
    const keys = new Set(
      history.filter((request) => request.what === what && !['refused', 'unanswered'].includes(request.deed.kind)).map(({ key }) => key),
    )
    return keys.size === done ? [] : [`${what}: ${keys.size} keys were acknowledged, ${done} are in the ledger`]
  })
}

/** A slot has had as many holders as all records say together: none was overwritten. */
function turnsDiffer({ slots, holders }: Holding): readonly string[] {
  if (holders.some(({ log }) => log === undefined)) return []
  const taken = Map.groupBy(
    holders.flatMap(({ log = [] }) => log.filter(({ kind }) => kind === 'took')),
    ({ slot }) => slot,
  )
  return slots.flatMap(({ slot, turn }) => {
    const said = taken.get(slot)?.length ?? 0
    return turn === undefined || said === turn ? [] : [`${slot} has had ${turn} holders, ${said} say so`]
  })
}
