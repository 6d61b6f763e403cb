/** What somebody may take back, and from when on it held: `committed` is the turn that wrote it, `acknowledged` the one after which the person was told. */
export type Withdrawal = { readonly person: string; readonly what: string; readonly committed: number; readonly acknowledged: number }

/** One answer to somebody else. */
export type Answer = {
  readonly reader: string
  readonly begun: number
  readonly ended: number
  /** Whose fields stand in it. */
  readonly told: readonly string[]
  /** When the entry of a person was read or checked last for it. */
  readonly looked: ReadonlyMap<string, number>
  /** When the contact details of a person were opened for it. */
  readonly opened: ReadonlyMap<string, number>
  /** When it was entered that they are. */
  readonly entered: ReadonlyMap<string, number>
  /** What was kept for others: lists, introductions, contacts entered as given, people in a digest. */
  readonly kept: readonly { readonly person: string; readonly what: string; readonly at: number }[]
  /** How many people a message says there are, of so many that might be. */
  readonly counted: readonly { readonly people: number; readonly of: number; readonly at: number }[]
  /** What is taken back concerns this reader. */
  readonly concerns: (withdrawal: Withdrawal) => boolean
  /** Takes a withdrawal note of the very entry that it reads; false where what is taken back lies beside the entry. */
  readonly byEntry: (withdrawal: Withdrawal) => boolean
}

/** Every field that left although it was taken back, each as a sentence. Empty when none did. */
export function leaksIn(withdrawals: readonly Withdrawal[], answers: readonly Answer[]): readonly string[] {
  return answers.flatMap((answer) => {
    const concerning = withdrawals.filter(answer.concerns)
    return [...unentered(answer), ...miscounted(concerning, answer), ...concerning.flatMap((one) => after(one, answer))]
  })
}

function after(withdrawal: Withdrawal, answer: Answer): readonly string[] {
  const { person, what, committed, acknowledged } = withdrawal
  const { reader, begun, ended, told, looked, kept } = answer
  const look = looked.get(person)
  const leak = told.includes(person)
    ? begun >= acknowledged
      ? [`${reader} tells of ${person} after ${what} was acknowledged`]
      : answer.byEntry(withdrawal) && ended > committed && (look === undefined || look > committed)
        ? [`${reader} tells of ${person}, whose entry it ${look === undefined ? 'did not read' : `read after ${what}`}`]
        : []
    : []
  const late = kept.filter((one) => one.person === person && one.at > committed)
  return [...leak, ...late.map((one) => `${reader} keeps ${one.what} of ${person} after ${what}`)]
}

/** Logged but unread is acceptable, read but unlogged is not (个人信息保护法 51). */
function unentered({ reader, opened, entered }: Answer): readonly string[] {
  return [...opened].flatMap(([person, at]) =>
    (entered.get(person) ?? Number.POSITIVE_INFINITY) < at ? [] : [`${reader} opens the contact of ${person} and has not entered it`],
  )
}

/** Who took something back is not in a number either. */
function miscounted(concerning: readonly Withdrawal[], { reader, counted }: Answer): readonly string[] {
  return counted.flatMap(({ people, of, at }) => {
    const gone = new Set(concerning.filter(({ committed }) => committed < at).map(({ person }) => person))
    return people > of - gone.size ? [`${reader} counts ${people} of ${of} people, of whom ${gone.size} are gone`] : []
  })
}
