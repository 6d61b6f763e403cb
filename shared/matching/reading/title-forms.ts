/**
 * The core of a title or of an official name: without the words for whoever does it (工, 员, 师傅, 操作工, 学徒), with one sign for a role
 * that makes another occupation of the same trade (程 for 工程师 and 工程技术人员, 技 for 技术员, 医 for 医师 and 医生, 教 for teachers, 研
 * for researchers). 印花机挡车工 and 印花挡车 have different cores; see `wideForm`.
 */
export function shortForm(text: string): string {
  for (const { said, sign } of roles) {
    const found = said.exec(text)
    if (found !== null && found.index > 1) return text.slice(0, found.index).replace(/(?:研发|开发|工艺|工程)$/, '') + sign
  }
  return withoutPeople(text)
}

/** The core, with one word for those that people use for one another: 检修, 维修 and 修理; 装调 and 装配; 制作 and 生产. */
export function wideForm(text: string): string {
  const wide = withoutPeople(same.reduce((said, { words, word }) => said.replaceAll(words, word), shortForm(text)))
  const without = wide.replaceAll(fillers, '')
  return without.length > 3 ? without : wide
}

/** Whether a core is no more than a word for whoever does it: 助理, 技师. */
export function saysOnlyWho(core: string): boolean {
  return people.exec(core)?.index === 0
}

/** Whether a text says who does it, not only what is done. */
export function saysWho(text: string): boolean {
  return people.test(text) || roles.some(({ said }) => said.test(text))
}

const roles: readonly { readonly said: RegExp; readonly sign: string }[] = [
  { said: /(?:工程技术人员|(?:助理|高级|初级|资深|主任)?工程师(?:助理)?)$/, sign: '程' },
  { said: /(?:技术人员|技术员|技术岗)$/, sign: '技' },
  { said: /(?:(?:住院|主治|主任|副主任|执业|坐诊)?(?:医师|医生|大夫))$/, sign: '医' },
  { said: /(?:教师|老师)$/, sign: '教' },
  { said: /(?:研究人员|研究员)$/, sign: '研' },
]

/** Whoever does it, and the words before that say only that it is done. */
const people =
  /(?:学徒工?|实习生?|见习生?|助理|助手|组长|班长|领班|带班|班组|老师傅|师傅|小工|大工|女工|男工|普工|工人|技工|技师|专业人员|专员|人员|员工|职员|阿姨|大姐|小哥|操作(?:员|工|手|岗)?|作业(?:员|工|岗)?|值班(?:员|岗)?|运行(?:员|工|岗)?|挡车工?|机长|司机|驾驶员?|机手|岗位?|工|员|师|手|匠)$/

function withoutPeople(text: string): string {
  for (let core = text; ; ) {
    const shorter = core.replace(people, '')
    if (shorter.length < 2 || shorter === core) return core
    core = shorter
  }
}

const same: readonly { readonly words: RegExp; readonly word: string }[] = [
  { words: /维修|检修|修理|维护|维保|保养|抢修/g, word: '修' },
  { words: /装配调试|组装调试|安装调试|装配|组装|总装|装调|装试|装校|装接|组调/g, word: '装' },
  { words: /制作|制造|生产|加工|制备|炮制/g, word: '做' },
  { words: /检验检测|检验|检测|检查|质检|化验|检定|测试|试验|品检/g, word: '检' },
  { words: /养殖|饲养|喂养/g, word: '养' },
  { words: /栽培|种植|培植/g, word: '种' },
  { words: /清洗|清洁|保洁|清扫/g, word: '洁' },
  { words: /管理|管护/g, word: '管' },
]

/** What names have and titles leave out. */
const fillers = /设备|装置|机械|产品|制品|系统|及|与|和|用|类|[-/.、 ]/g
