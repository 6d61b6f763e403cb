/** The edition of the rules: what is counted and hidden (kept in every cube), and how tables are computed (kept in every issue). */
export const countingEdition: string = '2026-11'
export const methodEdition: string = '2026-11'
