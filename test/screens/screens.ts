/** Pictures of the product: which page, read by whom, how large. `find` follows the first link whose address begins so. */
export type Screen = {
  readonly name: string
  readonly path: string
  readonly as?: string
  /** Click through to the first link of this kind, one after the other. */
  readonly find?: readonly string[]
  readonly width?: number
  readonly dark?: boolean
  /** Only what fits the window; else the whole page. */
  readonly height?: number
}

export const screens: readonly Screen[] = [
  { name: 'home-phone', path: '/' },
  { name: 'home', path: '/', width: 1280 },
  { name: 'home-dark', path: '/', width: 1280, dark: true },
  { name: 'fairs-phone', path: '/fairs' },
  { name: 'fairs', path: '/fairs', width: 1280 },
  { name: 'fair-phone', path: '/fairs', find: ['/fairs/'] },
  { name: 'fair', path: '/fairs', find: ['/fairs/'], width: 1280 },
  { name: 'vacancies-phone', path: '/vacancies' },
  { name: 'vacancies', path: '/vacancies', width: 1280 },
  { name: 'vacancy', path: '/vacancies', find: ['/vacancies/'], width: 1280 },
  { name: 'bulletins', path: '/bulletins', width: 1280 },
  { name: 'bulletin-phone', path: '/', find: ['/bulletins/'] },
  { name: 'bulletin', path: '/', find: ['/bulletins/'], width: 1280 },
  { name: 'matching-help', path: '/help/matching', width: 1280 },
  { name: 'privacy', path: '/privacy', width: 1280 },
  { name: 'park', path: '/park', as: 'park', width: 1280 },
  { name: 'park-new', path: '/park/fairs/new', as: 'park' },
  { name: 'park-fair', path: '/park', find: ['/park/fairs/fai_'], as: 'park', width: 1280 },
  { name: 'employer', path: '/employer', as: 'employer-admin', width: 1280 },
  { name: 'agency-search', path: '/agency/search', as: 'agency', width: 1280 },
  { name: 'talent', path: '/me', as: 'talent' },
  { name: 'bureau', path: '/bureau', as: 'bureau-reviewer', width: 1280 },
]

/** The one for the front page of the project: small enough to be kept with the sources. */
export const frontPage: Screen = { name: 'front-page', path: '/', width: 960, height: 600 }
