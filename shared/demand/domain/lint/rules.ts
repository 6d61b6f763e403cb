import { type Statute, statutes } from './statutes.ts'
import { wording } from './wordings.ts'

/** BLOCK: unlawful in an ad, cannot be published. WARN: a reviewer looks before it is. */
type FindingClass = 'BLOCK' | 'WARN'

/** Its name and sentences are in rule-texts.ts. */
export type Rule = {
  readonly class: FindingClass
  readonly statutes: readonly [Statute, ...Statute[]]
  /** A provision can make it lawful; an ad that cites one is looked at by a reviewer instead of being refused. */
  readonly lawful?: true
}

/** A rule about wordings: a hit that touches one of the false friends is none. */
export type WordRule = Rule & { readonly words: readonly RegExp[]; readonly except: readonly RegExp[] }

/** The edition of all rules and parameters below: decisions record it. Raise it with every change of meaning. */
export const rulesEdition: string = '2026-02'

/** Domain report §4.4: BLOCK is what the law names, WARN what it leaves open. */
export const wordRules = {
  ethnicity: {
    class: 'BLOCK',
    statutes: [statutes.ethnicGroups, statutes.truthful],
    lawful: true,
    words: [
      wording`{only}(?:{people}|少数民族)`,
      wording`(?:{refuse}|非)(?:少数民族|{people})`,
      wording`(?:少数民族|{people})(?:者|人员|人士)?{goaway}`,
      wording`{people}{prefer}`,
      wording`民族(?:要求|限制)?[:为]?(?:{people}|汉{end})`,
      wording`{begin}汉族{end}`,
    ],
    except: [
      wording`(?:{people}|少数民族)(?:菜|美食|饮食|服饰|服装|语言|语|舞蹈|舞|医|文化|风情|风味|特色|歌|乡|自治|客户|学生|游客|工艺|刺绣|银饰|聚居|地区|文字|同胞|干部)`,
      wording`(?:民族|族别)不限|不限(?:民族|族别)|各民族|少数民族(?:者|人员)?优先`,
    ],
  },
  race: {
    class: 'BLOCK',
    statutes: [statutes.equalWork, statutes.labourEquality],
    words: [
      wording`(?:{only}|{refuse}|非)(?:[白黑黄]种?人|欧美人?)`,
      wording`(?:[白黑黄]种?人|欧美人|欧美面孔)(?:外教|面孔)?(?:{prefer}|{goaway})`,
      wording`欧美面孔|[白黑]人(?:面孔|外教)`,
    ],
    except: [wording`(?:漂|明|空|洗|小|对)白人|黑人(?:牙膏|音乐)|种族不限|不限种族`],
  },
  religion: {
    class: 'BLOCK',
    statutes: [statutes.equalWork, statutes.truthful],
    words: [
      wording`不信(?:教|仰)|(?:{only}|{refuse}|不得有|不能有|没有|无|有|非|信仰?)(?:任何)?(?:宗教信仰|宗教|信教|基督教?|佛教?|伊斯兰教?|穆斯林|天主教|道教|教徒)(?:者|人员|徒)?`,
      wording`(?:宗教信仰|信教|信佛|基督徒|佛教徒|穆斯林|天主教徒)(?:者|人员|人士)?(?:{prefer}|{goaway})`,
    ],
    except: [
      wording`尊重{gap}宗教|宗教信仰(?:自由|不限)|不限宗教|无宗教信仰(?:要求|限制)|不问宗教`,
      wording`(?:宗教|佛教|道教|基督教|天主教|伊斯兰教?)(?:场所|建筑|用品|局|事务|文化|政策|活动|艺术|造像|寺)`,
      wording`佛(?:像|龛|山|跳|手|学)|(?:相|自|诚|守)信佛`,
    ],
  },
  sex: {
    class: 'BLOCK',
    statutes: [statutes.womensRights, statutes.women],
    lawful: true,
    words: [
      wording`(?:{only}|急招|诚招|急聘|诚聘|招聘|招收|招|聘){sex}{person}`,
      wording`{refuse}{sex}{person}`,
      wording`{sex}{person}{prefer}`,
      wording`{sex}{person}{goaway}`,
      wording`{sex}{person}(?:是|都|一律|可能|恐|均)?(?:不|没法|无法|难以)(?:太|大|能|是很|很)?(?:适合|适宜|适应|合适|宜|胜任|方便|便|考虑)`,
      wording`{sex}{person}限(?:[性士生]|\d\d|{end})`,
      wording`性别(?:要求|限制)?[:为是限]?{sex}`,
      wording`\((?:仅限|只限|限)?[男女](?:性|士|生)?\)`,
      wording`{sex}{person},?(?:年龄)?(?:在)?\d\d(?:周?岁|以[下内]|左右|[-~至到]\d\d)`,
      wording`\d\d周?岁?(?:以[下内]|左右|之间)的?(?:健康)?{sex}(?:性|士|工|生|职工|员工|普工)`,
      wording`{sex}(?:普工|操作工|工人|学徒|服务员|文员|司机|保安|保洁|销售|客服|助理|秘书|前台|会计|出纳|收银员|营业员|导购|技师|主播|搬运工|装卸工|电工|焊工|车工|钳工|厨师|帮工|杂工|质检|包装工|缝纫工|店员|店长|业务员|理货员|分拣员|护工|护理员|保姆|模特|迎宾|经理)`,
      wording`适合(?:年轻)?{sex}(?:性|士|生|孩)`,
      wording`(?:前台|礼仪|迎宾|促销|空中|导购)小姐|(?:帅哥|小伙子?|小姑娘|靓[女仔]|阿姨|大姐|大叔)(?:优先|为主|即可|\d+[名个人])`,
      wording`{sex}(?:性|士|生)?(?:各)?(?:\d+|[一二两三四五六七八九十]+|若干|数)[名人位]`,
      wording`{begin}{sex}(?:性|士|生)?{end}`,
      wording`(?<=[工员师理匠长手])[男女](?:性|士)?{end}`,
    ],
    except: [
      wording`[男女]装(?![卸配修订潢载箱饰])|[男女]士?(?:鞋|裤|包|款|表|衬?衫|裙|袜|帽|内衣|衣|西[装服]|大衣|护肤|理发|箱包|香水|饰)`,
      wording`[男女]性(?:服|用品|健康|客户|会员|患者|护理|产品|内衣|消费者|犯|疾病|顾客|宾客)`,
      wording`[男女](?:科|厕|浴|宾|更衣|宿舍|监|犯|篮|足|排|童|式|声|高音|低音|中音|主角)|[男女]子(?:监狱|中学|医院|体育|篮球|足球|排球|羽毛球|\d)`,
      wording`女(?:职工|工)(?:的)?(?:权益|保护|委员|特殊|专项|劳动|产假|假期|关[怀爱]|之家|工作|组织|禁忌)|[男女]生(?:宿舍|公寓|浴)`,
      wording`男女|女男|男[/、和或及与]女|女[/、和或及与]男|性别不限|不限性别|无性别(?:要求|限制)|不限男女`,
      wording`男{gap}[,;、/]?女{gap}(?:岁|\d)以[下内上]`,
      wording`(?:服务|照顾|护理|陪护|照护|面向|针对|接待)[男女](?:性|士|生)`,
    ],
  },
  marriage: {
    class: 'BLOCK',
    statutes: [statutes.womensRights, statutes.women],
    words: [
      wording`(?:已婚|未婚|已育|未育|离异|丧偶)(?:已育|未育)?`,
      wording`(?:婚育|婚姻|生育|结婚)(?:情况|状况|史|要求|计划|意向)`,
      wording`(?:不得|不准|不能|不许|暂不|年内不|承诺不|保证不|无){gap}(?:结婚|生育|怀孕|生子|要孩子|备孕|生小孩)`,
      wording`孕检|妊娠(?:测试|检测|检查|试验)|验孕`,
      wording`(?:{only})单身|单身(?:者|人士|[男女]性?)?{prefer}`,
      wording`(?:宝妈|宝爸|全职妈妈|孕妇|哺乳期(?:妇女|女性)?|怀孕者?|备孕者?)(?:{prefer}|{goaway})`,
      wording`(?:无|没有)(?:家庭)?(?:小孩|孩子|子女|家庭)(?:的)?(?:拖累|牵绊|负担|羁绊)`,
    ],
    except: [
      wording`(?:婚姻?|婚育|生育)(?:状况|情况|否)?不限|不限婚(?:否|姻|育)|不(?:询?问|限|看|论)婚育?|婚否不限|(?:未婚已婚|已婚未婚|已婚、未婚|未婚、已婚)`,
      wording`(?:婚|产|育儿|陪产|生育)假|生育(?:保险|津贴|医疗)|婚(?:庆|礼|纱|宴|介|恋|姻(?:登记|家庭|法|介绍|咨询))|未婚(?:夫|妻|青年)|单身(?:公寓|宿舍|补贴)|离异家庭`,
      wording`怀孕母?[猪牛羊畜兔鸡]|孕(?:产妇|婴|妇装|妇服|期护理|期营养|检(?:科|预约|报告|陪诊|服务))|(?:负责|从事|开展|操作){gap}(?:妊娠|孕检|婚姻|验孕)`,
    ],
  },
  disability: {
    class: 'BLOCK',
    statutes: [statutes.disabled, statutes.disabledRights],
    lawful: true,
    words: [
      wording`(?:无|没有|非|{refuse})(?:任何|明显)?(?:身体|肢体)?(?:残疾|残障)(?:人士?|者)?`,
      wording`(?:残疾|残障|聋哑|盲)(?:人士?|者)?{goaway}`,
      wording`(?:四肢|肢体|手脚|手足)(?:健全|无残|完整|无缺)|(?:无|没有)(?:身体|生理|肢体)(?:缺陷|残缺)`,
    ],
    except: [
      wording`残[疾障]人?(?:士)?(?:优先|专岗|康复|服务|托养|证|联合会|就业|辅助|用品|儿童|补贴|津贴|保障金|可以?|也可|均可|同等)`,
      wording`不歧视残疾|欢迎残疾|残疾不限`,
    ],
  },
  carrier: {
    class: 'BLOCK',
    statutes: [statutes.carriers],
    lawful: true,
    words: [
      wording`(?:无|非|没有|{refuse})(?:有)?(?:乙肝|乙型肝炎|大三阳|小三阳|艾滋病?|hiv|肝炎|病毒携带|病原体?携带|带菌)(?:者|病毒)?`,
      wording`(?:乙肝|肝炎|病毒|病原体?|艾滋病?|hiv|带菌)(?:病毒)?(?:携带者?|患者|感染者|病人)?{goaway}`,
      wording`(?:乙肝|两对半|肝炎病毒|艾滋病?|hiv)(?:五项)?(?:检查|检测|体检|化验|阴性|正常|合格)`,
    ],
    except: [
      wording`(?:负责|从事|开展|熟悉|掌握|完成|进行|操作|研发|生产|销售){gap}(?:乙肝|两对半|肝炎|艾滋|hiv|病原)`,
      wording`(?:乙肝|肝炎|艾滋病?|hiv|病原体?)(?:检测|检查)?(?:试剂|疫苗|防治|项目|实验室|科|产品|设备)`,
      wording`不(?:查|检|检查|检测)(?:乙肝|两对半)`,
    ],
  },
  household: {
    class: 'BLOCK',
    statutes: [statutes.freeMovement, statutes.rural],
    words: [
      wording`(?:{only}|须有|需有|需|具有|具备|持有|有)(?:{home}|{provinces}|本地|本市|本省|本区|当地|城镇|城市|农村|农业|非农业?|杭|浙)(?:市|省|区|县)?(?:户口|户籍|籍贯?|人(?!才|事|员|民|口|社|力|文|工))`,
      wording`(?:{home}|{provinces}|本地|本市|本省|本区|当地|城镇|农村|农业|非农业?|外地|外省|杭|浙)(?:市|省|区|县)?(?:户口|户籍|籍)(?:{prefer}|者?{goaway})`,
      wording`(?:本地|当地|{home}|{provinces}|本市|本省)(?:市|省|区|县)?(?:人|人员)?{prefer}`,
      wording`(?:外地|外省|外来|{provinces})(?:人员|务工人员|务工|人|籍)?者?{goaway}|农民工{goaway}`,
      wording`{refuse}(?:外地|外省|外来|农村|{provinces})(?:省|市)?(?:人|籍|户口|务工)?`,
      wording`(?:户籍(?:要求|限制)?[:为]|户口(?:要求|限制)[:为]?)(?!不限)[\p{Script=Han}]{1,8}`,
      wording`{begin}(?:{home}|本地|本市|当地)(?:市|区|县)?(?:户口|户籍|籍){end}`,
    ],
    except: [
      wording`户[籍口]不限|不限(?:户[籍口]|地域|地区|籍贯)|无(?:户籍|地域)(?:要求|限制)|户籍(?:窗口|民警|管理|登记|档案|业务)`,
      wording`(?:落户|入户)(?:手续|政策|补贴|指标)?`,
      wording`本地(?:化|客户|市场|生活|资源|配送|食材|特色|菜|路况|网点)`,
      wording`(?:家住|居住|住在|住址|常住){gap}优先|熟悉{gap}优先`,
    ],
  },
  fees: {
    class: 'BLOCK',
    statutes: [statutes.noDeposits, statutes.agencies],
    words: [
      wording`(?:交|缴|缴纳|交纳|收取?|付|支付|垫付|预交|先交|扣取?)(?:[^,。;!?\n不免无]{0,6})?{deposit}`,
      wording`(?:入职|住宿|宿舍|工作服|工装|服装|工牌|上岗)(?:押金|保证金)`,
      wording`{deposit}(?:[:为]?\d+|人民币)`,
      wording`(?:培训|服装|工装|工作服)费用?(?:[^,。;!?\n公企单]{0,3})?(?:自理|自费|自付|自行承担|自己承担|从工资)`,
      wording`(?:扣押?|抵押|扣留|收走|押)(?:的)?(?:身份证|证件|毕业证|学历证|驾驶证|操作证)`,
      wording`{seeker}[^,。;!?\n]{0,10}(?:交|缴|付|收|扣)[^,。;!?\n不免无]{0,8}服务费`,
      wording`(?:入职|求职|应聘|面试|报到|上岗|就业|安置|录用)(?:前|时|后)?的?服务费`,
      wording`(?:须|需|需要|应|要|先|另|预)(?:先|自行|一次性|另行)?(?:缴纳|交纳|支付|交|缴|付)[^,。;!?\n不免无]{0,6}(?<!{business})服务费`,
      wording`服务费(?:用)?[^,。;!?\n公企单客业]{0,4}(?:自理|自付|自费|自行承担|自己承担|从(?:首月|每月)?工资|由?(?:本人|个人|求职者|应聘者|员工)(?:自行)?(?:承担|支付|缴纳|出))`,
      wording`(?:工资|薪资|月薪)[^,。;!?\n不]{0,6}扣[^,。;!?\n不免无]{0,6}服务费`,
      wording`培训贷|招转培|(?:贷款|分期)培训|先培训后(?:上岗)?付费`,
    ],
    except: [
      wording`(?:不|无需?|免|无须|零|绝不|从不|未|严禁|禁止|谨防|拒绝|不得|杜绝|概不)[^,。;!?\n]{0,16}(?:{deposit}|服务费|身份证|证件|培训贷)`,
      wording`(?:客户|租户|房客|业主|设备|租金|房屋|租赁|供应商|投标|招标|履约|质量|工程|农民工工资|合同|会员|商户|商家|顾客|患者|住客|学员|家长|经销商|门店|用人单位|雇主|车主){gap}(?:{deposit}|服务费)`,
      wording`(?:{deposit}|服务费)(?:的)?(?:管理|核算|结算|台账|退还|退款|对账|收缴|会计|开票|登记|催收|账务|制度)`,
      wording`(?:公司|单位|企业|我司|我们|工厂|本店|全部?由){gap}(?:承担|支付|报销|缴纳|垫付|出)(?:[^,。;!?\n]{0,6})?(?:{deposit}|服务费)?`,
    ],
  },
  bait: {
    class: 'BLOCK',
    statutes: [statutes.notice, statutes.truthful],
    words: [
      wording`(?<![确担环])保录用?(?![像入音制])(?:取)?|(?<![面承打外分钱书背红])包(?:录取|录用|上岗|就业|分配|入职|过(?![敏滤程渡期桥河磅关塑包]))`,
      wording`(?:100%|百分百|百分之百)(?:录用|录取|入职|上岗|包过)|内部(?:指标|名额|渠道)`,
      wording`刷单|躺赚|稳赚不赔|一夜暴富|零投资|在家(?:就能)?赚`,
      wording`(?:轻松|在家|稳定)?(?:月|日|天)[入赚](?:过|上|超|破)(?:\d*万|千|百)|日结(?:过|上)千`,
    ],
    except: [wording`(?:防范|防止|严禁|禁止|拒绝|反|打击|谨防){gap}(?:刷单|躺赚)|刷单(?:识别|风控|治理)`],
  },
  age: {
    class: 'WARN',
    statutes: [statutes.truthful],
    words: [
      wording`年龄(?:要求|限制|段)?[^,。;!?\n不]{0,6}\d\d`,
      wording`\d\d(?:周?岁)?[-~至到]\d\d周?岁`,
      wording`\d\d(?:周?岁)(?:及|或)?(?:以下|以内|之内|封顶|左右)`,
      wording`(?:[6-9]0|0[05])后{prefer}|年轻(?:人|者)?{prefer}`,
    ],
    except: [
      wording`(?:年龄)?(?:须|需|应)?(?:年满|满|在)?1[68]周?岁(?:及|或)?以上|年满1[68]周?岁`,
      wording`年龄不限|不限年龄|无年龄(?:要求|限制)`,
      wording`\d+(?:[-~至到]\d+)?周?岁(?:及)?(?:以上|以下)?(?:的)?(?:老|幼|儿|孩|宝|婴|学|患|青少年|长者|小朋友|托班|低龄)`,
      wording`(?:服务|照顾|护理|照护|教授?|面向|针对|带教)[^,。;!?\n]{0,10}\d+(?:[-~至到]\d+)?周?岁`,
    ],
  },
  appearance: {
    class: 'WARN',
    statutes: [statutes.truthful],
    words: [
      wording`(?:形象|气质|外形|外貌|相貌|容貌|长相|颜值)(?:良好|较?好|极?佳|端正|出众|姣好|优秀|优雅|要求)`,
      wording`五官端正|颜值|帅哥|美女|靓女|靓仔`,
      wording`(?:净?身高|体重)(?:要求|不低于|不超过|不少于|低于|高于|在|须|需)?[:]?\d`,
      wording`(?:无|不得有|不能有|没有)(?:明显)?(?:纹身|疤痕|胎记)`,
    ],
    except: [
      wording`(?:品牌|企业|公司|店铺|门店|产品|城市|酒店|车辆|单位)形象|形象(?:设计|店|墙|展示|代言|维护|管理|岗)|测量?{gap}(?:身高|体重)`,
    ],
  },
  infectious: {
    class: 'WARN',
    statutes: [statutes.carriers],
    words: [wording`(?:无|没有|不得有|未患|不患|{refuse})(?:任何|各类|其他|重大)?(?:传染病|传染性疾病|肝病|慢性病|疾病史|病史)`],
    except: [wording`传染病(?:防治|医院|科|报告|管理)`],
  },
  identity: {
    class: 'WARN',
    statutes: [statutes.freeMovement, statutes.notice],
    words: [
      wording`{only}(?:中共)?(?:党员|团员|应届(?:毕业)?生|干部身份|在编|有编制)`,
      wording`非(?:985|211|双一流|全日制|名校)(?:[^,。;!?\n]{0,3})?{goaway}`,
    ],
    except: [wording`(?:党员|应届生?)不限|不限(?:党员|应届)`],
  },
  hype: {
    class: 'WARN',
    statutes: [statutes.notice],
    words: [wording`(?<!提)(?:超)?高薪(?!酬|资料)|薪资无上限|待遇超?优厚`],
    except: [wording`(?:不|非)高薪`],
  },
} as const satisfies Readonly<Record<string, WordRule>>

/** Rules that compare fields; lint.ts says when they hold. */
export const contentRules = {
  'vague-pay': {
    class: 'BLOCK',
    statutes: [statutes.notice, statutes.truthful],
  },
  'validity-past': {
    class: 'BLOCK',
    statutes: [statutes.notice],
  },
  contact: {
    class: 'BLOCK',
    statutes: [statutes.house],
  },
  'below-minimum-wage': {
    class: 'WARN',
    statutes: [statutes.minimumWage],
  },
  'pay-range': {
    class: 'WARN',
    statutes: [statutes.truthful],
  },
  schooling: {
    class: 'WARN',
    statutes: [statutes.truthful],
  },
  'long-validity': {
    class: 'WARN',
    statutes: [statutes.notice],
  },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof wordRules | keyof typeof contentRules

/** The rule of an id. */
export function ruleOf(id: RuleId): Rule {
  return id in wordRules ? wordRules[id as keyof typeof wordRules] : contentRules[id as keyof typeof contentRules]
}
