import type { Trace } from '../facts.ts'
import type { Reading } from './mentions.ts'

const now =
  /(?:随时|马上|立即|立刻|即刻)(?:就|都|即)?(?:可以?|能)?(?:到岗|上岗|上班|入职|报到|到位|开工|来|走|过来|进厂)|(?:今天|明天|后天)就?(?:可以|能)(?:到岗|来|上班)|已经?离职|待岗中/

/** Whether the text says that the person can start at once, with the words. A later day cannot be told without the day of writing. */
export function readAvailable(reading: Reading): Trace | null {
  for (const { text } of reading.clauses) {
    const said = now.exec(text)
    if (said !== null && !/[不没别](?:能|可以|想|会|是)?$/.test(text.slice(0, said.index))) return { words: said[0], source: 'text' }
  }
  return null
}
