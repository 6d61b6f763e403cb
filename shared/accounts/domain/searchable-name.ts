/**
 * A name as people look for it: without the place that nearly every name here begins with, brackets and spaces, so that `恒立机械` finds
 * `杭州恒立机械有限公司` and `恒立机械(杭州)有限公司` alike.
 */
export function searchableName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]“”"·]/g, '')
  return plain.replace(/^(?:浙江省?)?(?:杭州市?(?:\p{Script=Han}{2}区)?)?/u, '') || plain
}
