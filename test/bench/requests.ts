import type { Bench } from './bench-system.ts'
import type { Request } from './event.ts'

const words = ['数控车工', '焊工', '电工 余杭', '叉车 夜班', '厨师 包吃住', '缝纫', '护理员', 'PLC', '临安 普工', '模具钳工']

const get = (path: string, more: Partial<Request> = {}): Request => ({ method: 'GET', path, ...more })

/** What visitors ask of the public pages, in turn: the home page, lists by words, vacancies. */
export function publicRequests(codes: readonly string[]): readonly Request[] {
  const lists = words.flatMap((q) => {
    const query = new URLSearchParams({ q }).toString()
    return [get('/vacancies', { query }), get('/v1/open/vacancies', { query })]
  })
  return [get('/'), ...lists, ...codes.map((code) => get(`/vacancies/${code}`))]
}

/** What employers ask of their desk, in turn: matches of a vacancy, as data and as a page, and the vacancy itself. */
export async function deskRequests(bench: Bench, most: number): Promise<readonly Request[]> {
  return (await bench.employed(most)).flatMap(({ vacancy, cookie }) => [
    get(`/v1/vacancies/${vacancy.id}/matches`, { cookies: [cookie] }),
    get(`/employer/vacancies/${vacancy.id}`, { cookies: [cookie] }),
  ])
}

/** What is looked for under load, in turn: twice the public list by other words, once the people for another vacancy. */
export async function searches(bench: Bench): Promise<readonly Request[]> {
  const employed = await bench.employed(120)
  return employed.flatMap(({ vacancy, cookie }, at) => [
    list(`${words[at % words.length]} ${vacancy.content.title}`),
    list(words[(at * 3 + 1) % words.length] ?? ''),
    get(`/v1/vacancies/${vacancy.id}/matches`, { cookies: [cookie] }),
  ])
}

/** The people for other vacancies, in turn. */
export async function matchRequests(bench: Bench): Promise<readonly Request[]> {
  return (await bench.employed(120)).map(({ vacancy, cookie }) => get(`/v1/vacancies/${vacancy.id}/matches`, { cookies: [cookie] }))
}

function list(q: string): Request {
  return get('/v1/open/vacancies', { query: new URLSearchParams({ q }).toString() })
}
