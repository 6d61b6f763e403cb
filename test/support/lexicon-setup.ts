import { pathToFileURL } from 'node:url'
import { lexiconFolder } from '../../infra/lexicon-file.ts'

/** Says where tests read the lexicon (lexicon-once.ts). It is made in a process of its own: here, other modules stand in place of those that make it. */
export async function setup(): Promise<void> {
  process.env.LEXICON_FOLDER = `${pathToFileURL(await lexiconFolder())}/`
}
