import type { Child } from 'hono/jsx'
import type { FormState } from '#shared/platform/http/form.ts'
import { Choices, Field } from '#shared/platform/pages/form-parts.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { texts } from './texts.ts'

/** What can be changed of a series later, too. */
export const changeableNames = ['districts:list', 'dueDays:int'] as const

export function ChangeableFields({ form }: { readonly form: FormState }): Child {
  return (
    <>
      <Choices
        kind="checkbox"
        name="districts:list"
        label={texts.series.districts}
        hint={texts.series.districtsHint}
        form={form}
        options={districtCodes.map((code) => ({ value: code, label: districtName(code) }))}
      />
      <Field
        name="dueDays:int"
        label={texts.series.dueDays}
        hint={texts.series.dueDaysHint}
        form={form}
        value="15"
        inputmode="numeric"
        required
      />
    </>
  )
}
