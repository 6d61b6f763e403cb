import type { Child } from 'hono/jsx'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, Field, Select } from '#shared/platform/pages/form-parts.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { levelNameInFull, skillLevelKeys } from '#shared/reference/levels.ts'
import { trades } from '#shared/reference/trades.ts'
import { texts } from './texts.ts'

const t = texts.profile
type Props = { readonly form: FormState }

/** The fields that joining and editing share. Their ids are those that the front page's list of parts points to. */

export function TradeField({
  form,
  row,
  label,
  hint,
}: Props & { readonly row: number; readonly label: string; readonly hint?: string }): Child {
  return (
    <Field
      name={`profile.trades.${row}.title`}
      label={label}
      form={form}
      list="trade-names"
      autocomplete="off"
      {...(row === 0 ? { required: true } : {})}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}

/** Names to choose from while typing; others may be typed as well. */
export function TradeNames(): Child {
  const names = [...new Set(trades().map(({ name }) => name))]
  return (
    <datalist id="trade-names">
      {names.map((name) => (
        <option value={name} />
      ))}
    </datalist>
  )
}

export function LevelField({ form }: Props): Child {
  const options = skillLevelKeys.map((key) => ({ value: key, label: levelNameInFull(key) }))
  return <Select name="profile.level" label={t.level} hint={t.levelHint} form={form} options={options} none={t.levelNone} />
}

export function SkillsField({ form }: Props): Child {
  return <Field name="profile.skills:lines" label={t.skills} hint={t.skillsHint} form={form} rows={5} />
}

export function DistrictsField({ form }: Props): Child {
  const options = districtCodes.map((code) => ({ value: code, label: districtName(code) }))
  return <Choices kind="checkbox" name="profile.districts:list" label={t.districts} form={form} options={options} />
}
