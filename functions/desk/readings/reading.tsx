import type { Child } from 'hono/jsx'
import { labelled, listed } from '#shared/kernel/language.ts'
import type { ShownReading } from '#shared/matching/views/shown-reading.ts'
import { readForm } from '#shared/platform/http/form.ts'
import { Tag } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** The script that reads while somebody writes. */
export const readingScript = 'reading.js'

type Fact = ShownReading['facts'][number]

type Props = {
  readonly side: 'talent' | 'vacancy'
  /** Where the corrections stand in the form's command: `profile` or `content`. */
  readonly part: 'profile' | 'content'
  readonly reading: ShownReading
  /** Where the form is read and shown again, saving nothing; absent where nothing is written that would be read. */
  readonly action?: string
}

/**
 * What was read from the form as it stands, inside that form: each fact with its words, and a choice to correct it. The choices are fields
 * of the form and saved with it. The row's markup stands once more in a template, for the script.
 */
export function ReadingSection({ side, part, reading, action }: Props): Child {
  const { facts, resting, unread } = reading
  const open = facts.filter(({ choices }) => choices.length > 0)
  const chosen = facts.filter(({ choices }) => choices.length === 0).map(({ name }) => name)
  return (
    <section class="reading" id="reading" aria-labelledby="reading-title" data-of={side} data-part={part} data-comma={listed(['', ''])}>
      <h2 id="reading-title">{texts.title}</h2>
      <p class="hint">{texts.lead[side]}</p>
      <p class="count" role="status">
        {reading.summary}
      </p>
      <ul class="facts-read">
        {open.map((fact, row) => (
          <FactRow fact={fact} row={row} part={part} />
        ))}
      </ul>
      <Line name="chosen" label={texts.chosen} names={chosen} />
      <Line name="unread" label={texts.unread} names={unread} />
      <div class="resting" hidden={resting.length === 0}>
        <h3>{texts.resting}</h3>
        <p class="hint">{texts.restingHint}</p>
        <ul class="facts-read">
          {resting.map((one, index) => (
            <FactRow fact={restingFact(one)} row={open.length + index} part={part} />
          ))}
        </ul>
      </div>
      {action !== undefined && (
        <p class="actions">
          <button type="submit" class="second" formaction={`${action}#reading`} formnovalidate>
            {texts.look}
          </button>
        </p>
      )}
      <template>
        <FactRow fact={blankFact()} />
      </template>
    </section>
  )
}

function Line({ name, label, names }: { readonly name: string; readonly label: string; readonly names: readonly string[] }): Child {
  return (
    <p class={`${name} quiet`} hidden={names.length === 0}>
      {labelled(label, '')}
      <span>{listed(names)}</span>
    </p>
  )
}

type RowProps = { readonly fact: Fact; readonly row?: number; readonly part?: string }

function FactRow({ fact, row, part }: RowProps): Child {
  const { kind, name, standing, removed, heard, sure, as, choices, keep } = fact
  const field = row === undefined ? {} : { name: `${part}.corrections.${row}` }
  return (
    <li>
      <p>
        <span class="kind quiet">{kind}</span> <strong class="name">{removed ? <del>{name}</del> : name}</strong>{' '}
        <Tag tone={removed ? 'warn' : 'plain'}>{standing}</Tag>
        <br />
        <span class="from hint">
          <span class="heard">{heard}</span> <span class="sure">{sure}</span>
        </span>
      </p>
      <input type="hidden" {...(field.name === undefined ? {} : { name: `${field.name}.fact` })} value={fact.fact} />
      <select {...(field.name === undefined ? {} : { name: `${field.name}.as` })} aria-label={texts.correction(name)}>
        <option value="">{keep}</option>
        {choices.map((choice) => (
          <option value={choice.as} selected={choice.as === as}>
            {choice.label}
          </option>
        ))}
      </select>
    </li>
  )
}

function restingFact(resting: ShownReading['resting'][number]): Fact {
  return { ...blankFact(), ...resting }
}

function blankFact(): Fact {
  const words = { kind: '', name: '', standing: '', heard: '', sure: '', keep: '' }
  return { ...words, fact: '', removed: false, words: [], mood: 'plain', certainty: 1, choices: [] }
}

/** A form's fields as typed, as the command they would make. */
export function draftOf(values: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, unknown>> {
  const fields = Object.entries(values).flatMap(([name, given]) => given.map((text): [string, string] => [name, text]))
  return readForm(new URLSearchParams(fields)).value as Readonly<Record<string, unknown>>
}
