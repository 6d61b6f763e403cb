import { createHash } from 'node:crypto'
import type { ConsentScope } from './talent.ts'

/**
 * What a person is told before consenting (个人信息保护法 14, 17, 23, 24; 网络数据安全管理条例 21). The text is data: a changed text is
 * a new version, put behind the old one, which stays so that everyone can read what they agreed to. A test pins version and hash.
 */
export type ConsentNotice = {
  readonly version: string
  /** The day from which this text is shown. */
  readonly since: string
  readonly title: string
  /** The consent itself, in the first person: what stands beside the tick. */
  readonly consent: string
  readonly rows: readonly (readonly [term: string, text: string])[]
}

const processor = ['谁来处理', '“匠才”平台的主办单位。名称、地址和联系方式写在每一页的页脚。'] as const
const rights = [
  '您的权利',
  '随时查看、下载、更正、删除自己的信息，要求解释匹配结果。在“我的 › 同意与撤回”按一下就能撤回，马上生效；撤回前已经做的不受影响。有意见找页脚的主办单位，也可以向网信部门投诉。',
] as const
const records = '同意和撤回的记录(时间和文字版本)依法另存 3 年，只作证明用(《网络数据安全管理条例》第十二条)。' as const

/** Every version of every notice, the current one last. */
export const consentNotices = {
  registry: [
    {
      version: '1',
      since: '2026-01-01',
      title: '加入高技能人才信息库',
      consent: '我自愿加入信息库，同意平台保存我填写的档案。',
      rows: [
        processor,
        [
          '做什么用',
          '建立您自己的技能档案，由您查看、修改和下载；检查哪些内容还没写全；给您推荐岗位。只同意这一项时，任何单位都查不到您。',
        ],
        [
          '涉及哪些信息',
          '工种、技能等级、证书、技能、从业年限、想去的区、期望工资、到岗时间、不接受的条件和自己写的介绍。不收身份证号码。姓名、电话、邮箱、微信分开加密保管，不进档案。',
        ],
        ['提供给谁', '不提供给任何单位，也不公开。要提供给单位，另外征求您的同意。'],
        ['怎么处理', '按公开的规则逐项打分推荐岗位(规则见页脚“匹配规则”);不看性别、年龄、民族、婚育和户籍。'],
        ['保存多久', `到您退出为止。一退出，档案、隐藏名单和联系方式马上删除。${records}`],
        ['不同意会怎样', '不加入信息库照样可以看岗位、看招聘会、参加招聘会。'],
        rights,
      ],
    },
    {
      version: '2',
      since: '2026-11-26',
      title: '加入高技能人才信息库',
      consent: '我自愿加入信息库，同意平台保存我填写的档案。',
      rows: [
        processor,
        [
          '做什么用',
          '建立您自己的技能档案，由您查看、修改和下载；检查哪些内容还没写全；给您推荐岗位。只同意这一项时，任何单位都查不到您。',
        ],
        [
          '涉及哪些信息',
          '工种、技能等级、证书、技能、从业年限、想去的区、期望工资、到岗时间、不接受的条件和自己写的介绍。不收身份证号码。姓名、电话、邮箱、微信分开加密保管，不进档案。',
        ],
        ['提供给谁', '不提供给任何单位，也不公开。要提供给单位，另外征求您的同意。'],
        ['怎么处理', '按公开的规则逐项打分推荐岗位(规则见页脚“匹配规则”);不看性别、年龄、民族、婚育和户籍。'],
        [
          '保存多久',
          `到您退出为止。申请退出后马上对所有单位隐藏，只保存、不使用；7 天内可以反悔，到期删除档案、隐藏名单和联系方式。不想等的，可以选择马上删除。${records}`,
        ],
        ['不同意会怎样', '不加入信息库照样可以看岗位、看招聘会、参加招聘会。'],
        rights,
      ],
    },
  ],
  employers: [
    {
      version: '1',
      since: '2026-01-01',
      title: '让用人单位找到我',
      consent: '我同意通过核验的用人单位在匹配结果里看到我的卡片。',
      rows: [
        processor,
        ['做什么用', '用人单位发布岗位后，平台按岗位要求找出合适的人，您的卡片会在其中。'],
        [
          '涉及哪些信息',
          '工种、等级、持有哪些证书和有效期、技能、年限、区、期望工资、到岗时间、不接受的条件。卡片上没有姓名、电话、照片、年龄、所在单位和证书编号；您写的介绍也不给人看，只用来读出技能。',
        ],
        [
          '提供给谁',
          '在平台通过核验的用人单位。您可以把不想让其看到的单位写进隐藏名单，和它同一集团的单位也一并看不到。姓名和联系方式只有在您同意与某一家单位引荐之后，才给那一家。',
        ],
        [
          '怎么处理',
          '按公开的规则打分排序，每一分都有理由。排序只影响先后，录不录用由人决定；您可以要求解释，也可以撤回这项同意，不再参加匹配。',
        ],
        ['保存多久', `到您撤回为止。一撤回，任何用人单位都看不到您。${records}`],
        ['不同意会怎样', '用人单位查不到您；您仍可以自己看岗位、自己表示感兴趣。'],
        rights,
      ],
    },
  ],
  agencies: [
    {
      version: '1',
      since: '2026-01-01',
      title: '让人力资源服务机构找到我',
      consent: '我同意持有许可证并通过核验的人力资源服务机构查到我的卡片。',
      rows: [
        processor,
        ['做什么用', '机构受用人单位委托找人时可以查到您，替您对接岗位。机构每次查询都要写明用途或受托的单位。'],
        [
          '涉及哪些信息',
          '与用人单位看到的一样：工种、等级、持有哪些证书和有效期、技能、年限、区、期望工资、到岗时间、不接受的条件。没有姓名、电话、照片、年龄、所在单位和证书编号。',
        ],
        [
          '提供给谁',
          '持有人力资源服务许可证并通过核验的机构。隐藏名单里的单位委托机构来找人时，同样看不到您。姓名和联系方式只有在您同意引荐之后才给。',
        ],
        ['怎么处理', '机构的每次查询都留下记录：哪家机构、什么时候、为了什么。机构不得批量导出，也不得转给别人。'],
        ['保存多久', `到您撤回为止。一撤回，任何机构都看不到您。${records}`],
        ['不同意会怎样', '机构查不到您，别的功能不受影响。'],
        rights,
      ],
    },
  ],
  associationStatus: [
    {
      version: '1',
      since: '2026-01-01',
      title: '让行业协会知道我已登记',
      consent: '我同意邀请我的行业协会看到我是否已经加入信息库。',
      rows: [
        processor,
        ['做什么用', '协会替会员集体开户后，知道哪些会员已经自己确认，不再重复提醒。'],
        ['涉及哪些信息', '只有一项：是否已经登记。协会看不到您的档案，也看不到联系方式。'],
        ['提供给谁', '替您开户的那一家协会。不是由协会开户的，这项同意没有作用。'],
        ['保存多久', `到您撤回为止。${records}`],
        ['不同意会怎样', '协会只看到总人数，看不到您个人的情况；别的功能不受影响。'],
        rights,
      ],
    },
  ],
  statistics: [
    {
      version: '1',
      since: '2026-01-01',
      title: '把我计入统计',
      consent: '我同意把我的档案计入各区、各工种的人数统计。',
      rows: [
        processor,
        ['做什么用', '统计全市各工种、各等级有多少人，与岗位需求对照，编写需求公报。'],
        ['涉及哪些信息', '工种、等级、区。公布的只有人数；人数少的格子隐去，认不出是谁。'],
        ['提供给谁', '统计结果向社会公布；您的档案不提供给任何人。'],
        ['保存多久', `您撤回以后的统计不再包含您；已经公布的人数里没有个人信息，不作更改。${records}`],
        ['不同意会怎样', '统计里没有您，别的功能不受影响。'],
        rights,
      ],
    },
    {
      version: '2',
      since: '2026-11-26',
      title: '把我计入统计',
      consent: '我同意把我的档案计入各区、各工种、各年龄段的人数统计。',
      rows: [
        processor,
        ['做什么用', '统计全市各工种、各等级、各年龄段有多少人，与岗位需求对照，编写供求公报。'],
        [
          '涉及哪些信息',
          '工种、等级、区；填写了出生年份的，还有出生年份，只用来归入年龄段，不参加匹配，任何单位都看不到。公布的只有人数；人数少的格子隐去，认不出是谁。',
        ],
        ['提供给谁', '统计结果向社会公布；您的档案不提供给任何人。'],
        ['保存多久', `您撤回以后的统计不再包含您，出生年份马上删除；已经公布的人数里没有个人信息，不作更改。${records}`],
        ['不同意会怎样', '统计里没有您，也不保存出生年份；别的功能不受影响。'],
        rights,
      ],
    },
  ],
} as const satisfies Readonly<Record<ConsentScope, readonly [ConsentNotice, ...ConsentNotice[]]>>

/** The notice that is shown now. */
export function currentNotice(scope: ConsentScope): ConsentNotice {
  const notices: readonly ConsentNotice[] = consentNotices[scope]
  return notices.at(-1) as ConsentNotice
}

/** The notice of a version, also of an old one: what somebody once agreed to. */
export function noticeOf(scope: ConsentScope, version: string): ConsentNotice | undefined {
  return consentNotices[scope].find((notice) => notice.version === version)
}

/** The whole text, line by line. The pages show these words: title, the consent itself beside its tick, and the rows. */
export function noticeText(notice: ConsentNotice): string {
  return [notice.title, notice.consent, ...notice.rows.map(([term, text]) => `${term}:${text}`), versionLine(notice)].join('\n')
}

export function versionLine({ version, since }: ConsentNotice): string {
  return `第 ${version} 版，${since} 起使用`
}

/** SHA-256 of the text, hex: stored with a consent, it proves which words were on the screen. */
export function noticeHash(notice: ConsentNotice): string {
  return createHash('sha256').update(noticeText(notice), 'utf8').digest('hex')
}

/** All scopes with what is shown now, in the order in which they are asked. */
export const currentNotices: readonly (readonly [scope: ConsentScope, notice: ConsentNotice])[] = (
  Object.keys(consentNotices) as ConsentScope[]
).map((scope) => [scope, currentNotice(scope)])
