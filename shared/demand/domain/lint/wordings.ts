/**
 * A wording as a pattern over folded text. Written in the notation of regular expressions; `{x}` stands for a part below, so that lists
 * of words exist once.
 */
export function wording(pattern: TemplateStringsArray): RegExp {
  const source = (pattern.raw[0] ?? '').replaceAll(/\{([a-z]+)\}/gi, (whole, name: string) => parts[name as keyof typeof parts] ?? whole)
  return new RegExp(source, 'gu')
}

const provinces: string =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|东北|台湾|香港'
const home: string = '杭州|浙江|上城|拱墅|西湖区|滨江|萧山|余杭|临平|钱塘|富阳|临安|桐庐|淳安|建德'
const minorities: string =
  '回|满|蒙古?|藏|维吾尔|维|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|裕固|保安|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺'

const parts = {
  /** Where a clause begins and ends. */
  begin: String.raw`(?<=^|[,。;、:!?()\n\d])`,
  end: String.raw`(?=$|[,。;、!?()\n])`,
  /** A few characters of the same clause. */
  gap: String.raw`[^,。;!?\n]{0,8}`,
  only: '(?:仅限|只限|仅招|只招|只要|只收|仅收|限招|限定|限|要求|必须是|必须为|必须|须为|须是|须|应为|需为)',
  refuse: '(?:不招收?|不要|不收|不录用|不考虑|不接受|谢绝|拒绝|拒收)',
  goaway: '(?:勿扰|免谈|勿投|请勿(?:投|应聘|报名|打扰|联系)|慎投|莫投|莫扰|别来|除外|不招|不要|不收|不考虑|不予考虑|谢绝|勿进|绕道)',
  prefer: '(?:者|人员|人士|求职者|应聘者)?(?:优先|为佳|为宜|最佳|更佳|尤佳|最好|更好|为主)',
  home,
  provinces,
  minorities,
  people: `(?:汉|${minorities})族`,
  sex: '(?<![子妇少儿孙侄织男女])[男女](?![男女])',
  /** What may follow 男 or 女 when persons are meant. */
  person: '(?:性|士|生|工|孩|员工|青年|同志|职工)?',
  /** Who looks for work, or the moment at which such a person would be asked to pay. */
  seeker: '(?:入职|应聘|求职|面试|报到|录用|录取|上岗|新人|新员工|本人|个人|求职者|应聘者|求职人员|应聘人员|劳动者)',
  /** What a business charges its customers for. */
  business: '(?:物业|技术|软件|咨询|外卖|售后|养护|维保|餐饮|酒店|家政|物流|快递|代理|云|网络|通信|会员|停车|安装|维修|检测|运营|广告)',
  deposit:
    '(?:押金|保证金|抵押金|风险金|担保金|定金|服装费|工装费|工服费|工作服费|置装费|培训费|报名费|中介费|介绍费|资料费|入职费|建档费)',
} as const
