import type { Child } from 'hono/jsx'
import { type FormState, pointerOf } from '../http/form.ts'
import type { ProblemDetail } from '../http/problem.ts'
import { texts } from './texts.ts'

/** The parts forms are made of. A field's name says how its text is read (see http/form.ts); errors find their field by its pointer. */

type FieldProps = {
  readonly name: string
  readonly label: string
  readonly form: FormState
  readonly hint?: Child
  readonly type?: 'text' | 'number' | 'date' | 'datetime-local' | 'email' | 'tel' | 'search'
  readonly rows?: number
  readonly required?: boolean
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'decimal' | 'text'
  /** Ids of suggestions (a datalist on the same page). */
  readonly list?: string
  readonly value?: string
  /** Instead of 选填, for a field that may be left empty for now. */
  readonly mark?: string
}

export function Field(props: FieldProps): Child {
  const { name, label, form, hint, type = 'text', rows, required, autocomplete, inputmode, list, value, mark = texts.form.optional } = props
  const id = idOf(name)
  const errors = errorsOf(form, name)
  const given = form.values[name]?.[0] ?? value ?? ''
  const shared = { id, name, required: required ?? false, ...described(id, hint, errors) }
  return (
    <Frame id={id} label={label} hint={hint} mark={required === true ? undefined : mark} errors={errors}>
      {rows === undefined ? (
        <input {...shared} type={type} value={given} autocomplete={autocomplete} inputmode={inputmode} list={list} />
      ) : (
        <textarea {...shared} rows={rows}>
          {given}
        </textarea>
      )}
    </Frame>
  )
}

type Option = { readonly value: string; readonly label: string; readonly hint?: string }

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly form: FormState
  readonly options: readonly Option[]
  readonly hint?: Child
  readonly required?: boolean
  /** What a select says when nothing is chosen. */
  readonly none?: string
  readonly value?: string
  /** Instead of 选填, as of a field. */
  readonly mark?: string
}

export function Select({ name, label, form, options, hint, required, none, value, mark = texts.form.optional }: ChoiceProps): Child {
  const id = idOf(name)
  const errors = errorsOf(form, name)
  const given = form.values[name]?.[0] ?? value ?? ''
  return (
    <Frame id={id} label={label} hint={hint} mark={required === true ? undefined : mark} errors={errors}>
      <select id={id} name={name} required={required ?? false} {...described(id, hint, errors)}>
        <option value="">{none ?? texts.form.choose}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === given}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** Several that may be ticked (`kind="checkbox"`), or one of a few (`radio`). */
export function Choices({
  name,
  label,
  form,
  options,
  hint,
  kind,
  values,
}: ChoiceProps & { readonly kind: 'checkbox' | 'radio'; readonly values?: readonly string[] }): Child {
  const id = idOf(name)
  const errors = errorsOf(form, name)
  const given = form.values[name] ?? values ?? []
  return (
    <fieldset class={errors.length > 0 ? 'field wrong' : 'field'} id={id}>
      <legend>{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <FieldErrors id={id} errors={errors} />
      {options.map((option, index) => (
        <div class="choice">
          <input type={kind} id={`${id}-${index}`} name={name} value={option.value} checked={given.includes(option.value)} />
          <label for={`${id}-${index}`}>
            {option.label}
            {option.hint !== undefined && <span class="hint">{option.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

type FrameProps = {
  readonly id: string
  readonly label: string
  readonly hint: Child | undefined
  readonly mark: string | undefined
  readonly errors: readonly ProblemDetail[]
  readonly children?: Child
}

/** What stands around a control: its label, its hint and what is wrong with it. */
function Frame({ id, label, hint, mark, errors, children }: FrameProps): Child {
  return (
    <div class={errors.length > 0 ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {mark !== undefined && <small>{mark}</small>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  )
}

/** Ties a control to its hint and its errors for those who hear the page. */
function described(id: string, hint: Child | undefined, errors: readonly ProblemDetail[]) {
  const parts = [...(hint === undefined ? [] : [`${id}-hint`]), ...(errors.length > 0 ? [`${id}-error`] : [])]
  return {
    'aria-describedby': parts.length === 0 ? undefined : parts.join(' '),
    'aria-invalid': errors.length > 0 ? ('true' as const) : undefined,
  }
}

function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly ProblemDetail[] }): Child {
  return errors.length === 0 ? null : (
    <p class="error" id={`${id}-error`}>
      {errors.map((error) => (
        <span>
          {texts.form.error(error.detail)}
          <br />
        </span>
      ))}
    </p>
  )
}

/** Where the field that a pointer points at or into stands on the page; undefined when no field of these names is it. */
export function fieldLink(pointer: string, names: readonly string[]): string | undefined {
  const name = names.find((one) => within(pointer, one))
  return name === undefined ? undefined : `#${idOf(name)}`
}

/** At the top of a refused form: what is wrong, each a link to its field. */
export function ErrorSummary({ form, names }: { readonly form: FormState; readonly names: readonly string[] }): Child {
  const { problem } = form
  if (problem === undefined) return null
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus>
      <h2>{problem.title}</h2>
      {problem.errors === undefined || problem.errors.length === 0 ? (
        <p>{problem.detail}</p>
      ) : (
        <ul>
          {problem.errors.map((error) => {
            const link = fieldLink(error.pointer, names)
            return <li>{link === undefined ? error.detail : <a href={link}>{error.detail}</a>}</li>
          })}
        </ul>
      )}
      {problem.existing !== undefined && (
        <p>
          <a href={problem.existing}>{texts.form.existing}</a>
        </p>
      )}
    </div>
  )
}

/** The hidden field that makes a double click one submission. The server makes it when the form is shown. */
export function SubmissionKey({ form, fresh }: { readonly form: FormState; readonly fresh: string }): Child {
  // A refused submission changed nothing, but its content will change: it needs a key of its own.
  return <input type="hidden" name="_key" value={form.problem === undefined ? (form.values._key?.[0] ?? fresh) : fresh} />
}

function errorsOf(form: FormState, name: string): readonly ProblemDetail[] {
  return (form.problem?.errors ?? []).filter((error) => within(error.pointer, name))
}

function within(pointer: string, name: string): boolean {
  const base = pointerOf(name)
  return pointer === base || pointer.startsWith(`${base}/`)
}

function idOf(name: string): string {
  return `f-${(name.split(':')[0] ?? '').replaceAll('.', '-')}`
}
