import { expect, it } from 'vitest'
import { viewCookieValue, viewsIn } from '#shared/platform/pages/views.ts'

it.each([
  [undefined, []],
  ['', []],
  ['session=x', []],
  ['view=elder', ['elder']],
  ['a=1; view=contrast.elder; b=2', ['elder', 'contrast']],
  ['view=', []],
  ['view=huge.<script>', []],
  ['review=elder', []],
] as const)('the views of the cookies %j are %j', (cookies, views) => {
  expect(viewsIn(cookies)).toEqual(views)
  expect(viewsIn(`view=${viewCookieValue(views)}`)).toEqual(views)
})
