import { foldText } from './lint/folded-text.ts'
import { bare } from './same-demand.ts'

/** What an employer is called, without the differences between registers: ads are compared among those of one name. */
export function employerName(name: string): string {
  return bare(name)
    .replaceAll('有限责任公司', '有限公司')
    .replace(/^(浙江省)?杭州市?/, '杭州')
}

/** What a title says beside the work: urgency, promises, how many. */
const slogans = /急招|急聘|高薪|诚聘|招聘|直招|直聘|包吃住|包吃|包住|五险一金|双休|可学徒|\d+[名人]|若干名?/g

/** A title without them; the whole, when it says nothing else. */
export function bareTitle(title: string): string {
  const folded = foldText(title).text
  const rest = bare(folded.replaceAll(slogans, ''))
  return rest === '' ? bare(folded) : rest
}
