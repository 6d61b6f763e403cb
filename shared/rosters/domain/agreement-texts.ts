import { createHash } from 'node:crypto'

/**
 * What an association signs before it may invite its members (个人信息保护法 13, 20–21, 23). The text is data, as the notices of consent
 * are: a changed text is a new version behind the old ones, which stay. A test pins version and hash.
 */
export type AgreementText = {
  readonly version: string
  /** The day from which it is signed. */
  readonly since: string
  readonly title: string
  /** What the officer declares, in the first person: what stands beside the tick. */
  readonly declaration: string
  readonly rows: readonly (readonly [term: string, text: string])[]
}

/** Every version, the current one last. */
const agreementTexts: readonly [AgreementText, ...AgreementText[]] = [
  {
    version: '1',
    since: '2026-01-01',
    title: '会员集体开户协议',
    declaration:
      '我受本协会授权签署本协议，并声明：名单上的人都是本协会会员；本协会已经告知他们姓名和手机号将提供给“匠才”平台用于邀请，并取得了他们每个人的单独同意；名单内容真实，没有身份证号码。',
    rows: [
      [
        '双方',
        '本协会和“匠才”平台的主办单位（见页脚）。双方各自独立决定处理目的和方式，各自承担责任，不是委托，也不是共同处理（《个人信息保护法》第二十、二十一条）。',
      ],
      ['做什么用', '平台按名单向会员本人发出邀请，由本人决定是否加入高技能人才信息库。除此以外不作别的用途，不公开、不提供给任何单位。'],
      ['提供哪些信息', '只有姓名、手机号、工种，以及自报的等级和备注。不提供身份证号码、住址、照片和其他信息（第五、六、十九条）。'],
      [
        '合法性由谁负责',
        '协会取得会员的单独同意，并能出示（第十三条第一款第一项、第二十三条）；平台不代替本人同意。会员没有点开邀请、没有逐项勾选，就没有加入。',
      ],
      [
        '怎么保管',
        '姓名和手机号加密存放，不可检索。邀请 30 天有效，只提醒一次；本人答复或到期后，姓名、手机号和所填内容即行删除。上传的原表在发出邀请或取消后删除，最迟 7 天。',
      ],
      ['协会看得到什么', '只看得到发出多少、多少人已加入的总数。个人是否加入，要本人同意“让行业协会知道我已登记”才看得到。'],
      [
        '会员的权利',
        '会员可以拒绝，拒绝后不再询问；可以随时退出协会名单，也可以退出信息库。会员向协会或平台提出要求，收到的一方都要办理。',
      ],
      ['出了问题', '发现名单有误、泄露或未经同意，任何一方立即停止并通知对方和受影响的人（第五十七条）。'],
      ['记录', '本协议和每次提供的记录（时间、人数、文件摘要）依法保存 3 年（《网络数据安全管理条例》第十二条）。'],
      ['终止', '协会可以随时撤回本协议，撤回后不能再上传，正在发送的随即停止；已经加入的会员不受影响。'],
    ],
  },
  {
    version: '2',
    since: '2026-11-26',
    title: '会员集体开户协议',
    declaration:
      '我受本协会授权签署本协议，并声明：名单上的人都是本协会会员；本协会已经告知他们姓名和手机号将提供给“匠才”平台用于邀请，并取得了他们每个人的单独同意；名单内容真实，没有身份证号码。',
    rows: [
      [
        '双方',
        '本协会和“匠才”平台的主办单位（见页脚）。双方各自独立决定处理目的和方式，各自承担责任，不是委托，也不是共同处理（《个人信息保护法》第二十、二十一条）。',
      ],
      ['做什么用', '平台按名单向会员本人发出邀请，由本人决定是否加入高技能人才信息库。除此以外不作别的用途，不公开、不提供给任何单位。'],
      ['提供哪些信息', '只有姓名、手机号、工种，以及自报的等级和备注。不提供身份证号码、住址、照片和其他信息（第五、六、十九条）。'],
      [
        '合法性由谁负责',
        '协会取得会员的单独同意，并能出示（第十三条第一款第一项、第二十三条）；平台不代替本人同意。会员没有点开邀请、没有逐项勾选，就没有加入。',
      ],
      [
        '怎么保管',
        '姓名和手机号加密存放，不可检索。邀请 30 天有效，只提醒一次；本人答复或到期后，姓名、手机号和所填内容即行删除。上传的原表在发出邀请或取消后删除，最迟 7 天。',
      ],
      [
        '协会看得到什么',
        '只看得到总数：名单上多少人，其中多少人等待答复、已加入、已拒绝、已到期或退出。每小时最多统计一次，向下取到五的倍数，不足五人的不显示。个人是否加入，要本人同意“让行业协会知道我已登记”才看得到。',
      ],
      [
        '会员的权利',
        '会员可以拒绝，拒绝后不再询问；可以随时退出协会名单，也可以退出信息库。会员向协会或平台提出要求，收到的一方都要办理。',
      ],
      ['出了问题', '发现名单有误、泄露或未经同意，任何一方立即停止并通知对方和受影响的人（第五十七条）。'],
      ['记录', '本协议和每次提供的记录（时间、人数、文件摘要）依法保存 3 年（《网络数据安全管理条例》第十二条）。'],
      ['终止', '协会可以随时撤回本协议，撤回后不能再上传，正在发送的随即停止；已经加入的会员不受影响。'],
    ],
  },
]

/** The text that is signed now. */
export function currentAgreementText(): AgreementText {
  return agreementTexts.at(-1) as AgreementText
}

/** The text of a version, also of an old one. */
export function agreementTextOf(version: string): AgreementText | undefined {
  return agreementTexts.find((text) => text.version === version)
}

/** The whole text, line by line, as the page shows it. */
function wholeAgreement({ title, declaration, rows, version, since }: AgreementText): string {
  return [title, declaration, ...rows.map(([term, text]) => `${term}：${text}`), `第 ${version} 版，${since} 起使用`].join('\n')
}

/** SHA-256 of the text, hex: it proves which words were signed. */
export function agreementHash(text: AgreementText): string {
  return createHash('sha256').update(wholeAgreement(text), 'utf8').digest('hex')
}
