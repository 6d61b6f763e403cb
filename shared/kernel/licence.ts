/** Under which terms what is open may be used. The same everywhere: on pages, in files, in the head of each answer. */
export const licence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const
