import { bilingual } from '#shared/kernel/language.ts'
import { districtName } from './districts.ts'

/** A place in Hangzhou as schema.org's PostalAddress. `district` is its code. */
export function postalAddress({ district, street }: { readonly district: string; readonly street?: string | undefined }): object {
  return {
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    addressRegion: texts.region,
    addressLocality: texts.locality(districtName(district)),
    ...(street === undefined ? {} : { streetAddress: street }),
  }
}

const texts = bilingual(
  { region: '浙江省', locality: (district: string) => `杭州市${district}` },
  { region: 'Zhejiang', locality: (district) => `${district}, Hangzhou` },
)
