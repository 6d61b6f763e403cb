import type { Child } from 'hono/jsx'
import { payText } from '#shared/demand/domain/pay-text.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import type { BoothParameters } from '#shared/fairs/domain/booth-parameters.ts'
import type { ExhibitorPost } from '#shared/fairs/domain/exhibitor.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { emptyForm, type FormState, pointerOf } from '#shared/platform/http/form.ts'
import { Field } from '#shared/platform/pages/form-parts.tsx'
import { texts } from './texts.ts'

type Props = {
  readonly vacancies: readonly Vacancy[]
  readonly fair: Fair
  readonly parameters: BoothParameters
  readonly form?: FormState
  /** What is brought now. */
  readonly chosenPosts: readonly ExhibitorPost[]
}

/** Names of the fields, for the summary of errors. */
export function postNames(vacancies: readonly Vacancy[]): readonly string[] {
  return ['posts', ...vacancies.flatMap((_, at) => [`posts.${at}.vacancyId`, `posts.${at}.headcount:int`])]
}

/** The organisation's open ads, each to be ticked, with the number of people wanted at the fair. Rows that are not ticked do not count. */
export function PostFields({ vacancies, fair, parameters, form = emptyForm, chosenPosts }: Props): Child {
  return (
    <fieldset class="group" id="f-posts">
      <legend>{texts.show.posts}</legend>
      <p class="hint">{texts.show.postsHint(parameters.mostPosts)}</p>
      {inTypedOrder(vacancies, form).map((vacancy, at) => (
        <PostRow vacancy={vacancy} at={at} fair={fair} form={form} post={chosenPosts.find(({ vacancyId }) => vacancyId === vacancy.id)} />
      ))}
    </fieldset>
  )
}

/** In a refused form the ticked rows have moved up: they come first, so that errors find their row. */
function inTypedOrder(vacancies: readonly Vacancy[], form: FormState): readonly Vacancy[] {
  const place = (id: string): number => {
    const at = vacancies.findIndex((_, row) => form.values[`posts.${row}.vacancyId`]?.[0] === id)
    return at < 0 ? vacancies.length : at
  }
  return form.problem === undefined ? vacancies : vacancies.toSorted((a, b) => place(a.id) - place(b.id))
}

type RowProps = {
  readonly vacancy: Vacancy
  readonly at: number
  readonly fair: Fair
  readonly form: FormState
  readonly post: ExhibitorPost | undefined
}

function PostRow({ vacancy: { id, content }, at, fair, form, post }: RowProps): Child {
  const name = `posts.${at}.vacancyId`
  const own = `f-posts-${at}-vacancyId`
  const errors = (form.problem?.errors ?? []).filter(({ pointer }) => pointer === pointerOf(name))
  const ends = content.validUntil !== undefined && content.validUntil < civilDateOf(fair.content.endsAt) ? content.validUntil : undefined
  const ticked = form.problem === undefined ? post !== undefined : form.values[name]?.[0] === id
  return (
    <div class={errors.length > 0 ? 'pair wrong' : 'pair'}>
      <div>
        {errors.length > 0 && (
          <p class="error" id={`${own}-error`}>
            {errors.map(({ detail }) => detail).join(' ')}
          </p>
        )}
        <div class="choice">
          <input
            type="checkbox"
            id={own}
            name={name}
            value={id}
            checked={ticked}
            aria-describedby={errors.length > 0 ? `${own}-error` : undefined}
          />
          <label for={own}>
            {content.title}
            {content.pay !== undefined && <span class="hint">{payText(content.pay)}</span>}
            {ends !== undefined && <span class="hint">{texts.show.expires(dayText(ends))}</span>}
          </label>
        </div>
      </div>
      <Field
        name={`posts.${at}.headcount:int`}
        label={texts.show.headcount(content.title)}
        inputmode="numeric"
        form={form}
        value={post === undefined ? '' : String(post.headcount)}
      />
    </div>
  )
}
