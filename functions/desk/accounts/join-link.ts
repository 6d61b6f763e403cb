/** The address that an invited colleague opens. */
export function joinLink(baseUrl: string, token: string): string {
  return `${baseUrl}/account/join/${token}`
}
