import type { Child } from 'hono/jsx'
import { kindRule, serviceClassNames } from '#shared/accounts/domain/kinds.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import type { OrganisationKind } from '#shared/platform/http/principal.ts'
import { Choices, Field, Select } from '#shared/platform/pages/form-parts.tsx'
import { districtCodes, districtName } from '#shared/reference/districts.ts'
import { texts } from './texts.ts'

const text = texts.fields

const paths = [
  'kind',
  'name',
  'uscc',
  'district',
  'serviceClass',
  'licence.number',
  'licence.validUntil',
  'dispatchLicence.number',
  'dispatchLicence.validUntil',
  'group',
  'contact.function',
  'contact.phone',
  'contact.email',
] as const

/** The names of the fields, for errors and values. `prefix` is where the content lies in the command: `''` or `content.`. */
export function organisationFieldNames(prefix: string): readonly string[] {
  return paths.map((path) => `${prefix}${path}`)
}

type Props = { readonly form: FormState; readonly kind: OrganisationKind; readonly prefix: string }

/** What an organisation says of itself. Its kind is settled before. */
export function OrganisationFields({ form, kind, prefix }: Props): Child {
  const named = (path: (typeof paths)[number]): string => `${prefix}${path}`
  const rule = kindRule(kind)
  const options = districtCodes.map((code) => ({ value: code, label: districtName(code) }))
  return (
    <>
      <input type="hidden" name={named('kind')} value={kind} />
      <Field name={named('name')} label={text.name} hint={text.nameHint} form={form} required autocomplete="organization" />
      <Field name={named('uscc')} label={text.uscc} hint={text.usccHint} form={form} required autocomplete="off" />
      <Select name={named('district')} label={text.district} form={form} options={options} required />
      <ServiceClass name={named('serviceClass')} form={form} kind={kind} />
      {rule.licenceFor.length > 0 && (
        <>
          <Field
            name={named('licence.number')}
            label={text.licence}
            hint={text.licenceHint}
            form={form}
            required={rule.licenceFor.length === rule.serviceClasses.length}
          />
          <Field name={named('licence.validUntil')} label={text.licenceUntil} hint={text.licenceUntilHint} type="date" form={form} />
        </>
      )}
      {rule.mayDispatch && (
        <>
          <Field name={named('dispatchLicence.number')} label={text.dispatchLicence} hint={text.dispatchLicenceHint} form={form} />
          <Field
            name={named('dispatchLicence.validUntil')}
            label={text.dispatchLicenceUntil}
            hint={text.dispatchLicenceUntilHint}
            type="date"
            form={form}
          />
        </>
      )}
      <Field name={named('group')} label={text.group} hint={text.groupHint} form={form} autocomplete="off" />
      <h2>{text.contact}</h2>
      <p class="hint">{text.contactHint}</p>
      <Field name={named('contact.function')} label={text.function} hint={text.functionHint} form={form} required />
      <Field name={named('contact.phone')} label={text.phone} type="tel" form={form} required autocomplete="off" />
      <Field name={named('contact.email')} label={text.email} type="email" form={form} autocomplete="off" />
    </>
  )
}

/** Asked only where there is a choice. */
function ServiceClass({ name, form, kind }: { readonly name: string; readonly form: FormState; readonly kind: OrganisationKind }): Child {
  const { serviceClasses } = kindRule(kind)
  if (serviceClasses.length === 1) return <input type="hidden" name={name} value={serviceClasses[0]} />
  const options = serviceClasses.map((key) => ({ value: key, label: serviceClassNames[key] }))
  return <Choices kind="radio" name={name} label={text.serviceClass} form={form} options={options} values={serviceClasses.slice(0, 1)} />
}
