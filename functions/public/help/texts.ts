import { bilingual, counted } from '#shared/kernel/language.ts'
import type { Verdict } from '#shared/matching/criteria/criterion.ts'
import type { points } from '#shared/matching/points.ts'

type Tiers<K extends keyof typeof points> = (typeof points)[K] extends { readonly tiers: infer T }
  ? Readonly<Record<keyof T, string>>
  : never

/** See likeness.ts: percent, and how many a group may have. */
type DuplicateFigures = Readonly<Record<'samePost' | 'smallChanges' | 'wordForWord' | 'nearPay' | 'most', number>>

/** Every text of the page that explains the rules of matching. */
export const texts = bilingual(
  {
    title: '匹配规则',
    lead: (version: string, full: number) =>
      `岗位与人才怎样互相推荐，全部写在这里，从程序使用的同一张表生成。满分 ${full} 分，第 ${version} 版。`,
    how: '怎么算分',
    howList: [
      '先读懂文字：从岗位和档案的文字里认出工种、技能、证件、等级、地点、工资；写着“不会”“想学”“学过一点”的，不当作会。',
      '每一项单独判断、单独给分，各项相加就是总分。每个结果都逐项写出分数、判断和依据。',
      '岗位没有要求的，按“不要求”给满分；档案没有写的，是“不确定”，不给分，但从不当作缺点。',
      '法定必须持证的岗位，写明没有证件或证件过期的，会在分数旁边单独提示。',
    ],
    table: '各项的分数',
    columns: { criterion: '项目', max: '满分', tiers: '怎么给分' },
    way: (name: string, count: number) => `${name}：${count} 分`,
    total: '合计',
    trade: { same: '工种相同', close: '工种相近', related: '工种相关' } satisfies Tiers<'trade'>,
    place: { same: '愿意去的区、县就是岗位所在', next: '相邻的区、县', twoAway: '隔一个区、县' } satisfies Tiers<'place'>,
    level: { met: '达到要求的等级', oneBelow: '低一级' } satisfies Tiers<'level'>,
    pay: (ten: number, quarter: number): Tiers<'pay'> => ({
      within: '期望工资在岗位工资以内',
      tenPercentOver: `高出不超过 ${ten}%`,
      quarterOver: `高出不超过 ${quarter}%`,
    }),
    conditions: (soon: number, later: number): Tiers<'conditions'> => ({
      soon: `没有拒绝岗位的条件，${soon} 天内可以到岗`,
      within120Days: `没有拒绝岗位的条件，${later} 天内可以到岗`,
      accepted: '没有拒绝岗位的条件，到岗时间未定或更晚',
    }),
    skills: (must: number, most: number, nice: number, partial: string, unlimited: number, one: number) => [
      `必备技能共 ${must} 分，由各项均分（最多 ${most} 项）`,
      `加分技能共 ${nice} 分，由各项均分`,
      `会一部分的，给该项的 ${partial}`,
      `文字里没有说到不会或不熟的，${unlimited} 分；说到一处的，${one} 分`,
    ],
    licences: (most: number, quick: string, expired: string) => [
      `由所要求的证件均分（最多 ${most} 项），有效的给满分`,
      `没有但很快能办的（如健康证），给该项的 ${quick}`,
      `已过期的，给该项的 ${expired}`,
    ],
    verdicts: '判断用词',
    verdictMeanings: {
      met: '写明了，达到要求',
      partly: '达到一部分',
      unmet: '写明了，没有达到',
      unknown: '没有写，或系统没有读懂；不给分，也不算缺点',
      notAsked: '岗位没有这项要求，给满分',
    } satisfies Record<Verdict, string>,
    never: '从不使用',
    neverText: '下列信息不收集或不进入匹配，任何情况下都不影响先后：',
    neverList: ['性别', '年龄', '民族', '宗教信仰', '婚姻和生育', '户籍', '身份证件信息', '照片', '是否付费'],
    reading: '怎么读懂文字',
    readingList: [
      '一句话里否定的（“没做过”“不会”）不算会；希望的（“想学”“想转”）不算会；学过、跟过班、只会一点的，算会一部分。',
      '技能栏里写了、正文里又否认的，以正文为准。',
      '有歧义的词（如“铲车”）要有旁边的词作证才算数；读不懂的不猜，标为“不确定”。',
      '证件只认证件：职业技能等级证书不当作法定的操作证；是否过期按查看当天判断。',
      '职位名称里的销售、教学、测试、管理，不当作动手的工种。',
      '写档案和岗位时当场显示读到了什么；本人可以逐项更正，更正一直有效。',
    ],
    admission: '谁会列出来',
    admissionList: (skills: number) => [
      '工种相同、相近或相关；',
      `或者会岗位的 ${skills} 项必备技能（岗位只写一项的，会这一项）；`,
      '或者职业代码相同。',
      '地点、工资、等级从不决定是否列出。其余的在“更多相近”里可以看到。',
    ],
    obstacles: '分数旁边单独提示什么',
    obstaclesLead: '只提示写明了的事实，不改变分数和次序：',
    obstaclesList: (percent: number, levels: number) => [
      '岗位要求的证件已过期，或写明没有法定的证件；',
      '岗位所在的区、县太远，或本人写明只在别处做；',
      `期望工资比岗位最高工资高出 ${percent}% 以上；`,
      '拒绝岗位的某项条件（如夜班）；只想做管理、销售等别的岗位；',
      `等级比要求低 ${levels} 级或更多；`,
      '罗列许多不相干的工种而没有依据。',
    ],
    ties: '同分怎么排，怎样公平',
    tiesList: (rotations: number, shown: number) => [
      `分数相同的，次序每天轮换，${rotations} 天一轮，人人都有排在前面的机会。`,
      `在一页里，同一家单位的岗位最多完整显示 ${shown} 个，其余折叠在第 ${shown} 个下面（“该单位还有……个岗位”）；次序和总数不变，不用脚本也能展开。`,
      '没有竞价，没有置顶，单位不能花钱买先后。',
    ],
    duplicates: '重复的岗位只显示一个',
    duplicatesList: ({ samePost, smallChanges, wordForWord, nearPay, most }: DuplicateFigures) => [
      '同一家用人单位的同一需求，由几家机构发布、被转载或略作改动的，归并在一起，列表和搜索里只算一个；它的页面列出其余各处。每个岗位的页面、人选和引荐都保留。',
      `同一区、县里，名称和工资都相同：描述有 ${samePost}% 相同，或人数相同，就归并。`,
      `名称或工资相近（两端相差不超过 ${nearPay}%）：描述须有 ${smallChanges}% 相同。`,
      `不在同一区、县，或由同一家单位发布：名称和工资相同，描述须有 ${wordForWord}% 相同；归并后在每个地点都能搜到。`,
      `显示的先是用人单位自己发布的，再是受托机构的，最后是转载的；同样的，先发布的在前。它结束后由下一个接替。一组最多 ${most} 个。`,
      '归并的理由都保存。审核部门，或发布单位对自己的岗位，可以拆出或合并；人工的决定以后一直有效。',
    ],
    answers: '回应率',
    answersList: (days: number, priorAnswered: number, priorAll: number, step: number) => [
      `有人对岗位表示感兴趣后，用人单位或受托机构在 ${days} 个工作日内同意、婉拒或就这个岗位想联系他，都算回应；到期没有回应的算没有回应，还没到期的和本人及时撤回的不算。`,
      `为了对新单位公平，事先按 ${priorAll} 次里回应 ${priorAnswered} 次计入；显示时取整到 ${step}%，看不出个人。`,
      '回应率只供参考，从不影响先后。',
    ],
    choice: '不想要排序',
    choiceText: '搜索岗位时可以选“最新”，只按发布时间看。不想被匹配，在“我的 › 同意与撤回”里撤回即可，立即生效。',
    explain: '觉得不对',
    explainText: '每条结果都写着依据的原文；读错了，改一改档案或岗位的写法马上生效。仍有异议，请联系页脚的主办单位，由人工处理。',
  },
  {
    title: 'How matching works',
    lead: (version, full) =>
      `How vacancies and workers are recommended to each other is written here in full, made from the very table that the program uses. Full marks: ${full} points. Version ${version}.`,
    how: 'How points are given',
    howList: [
      'First the texts are read: trades, skills, certificates, levels, places and pay are recognised in vacancies and profiles. “Cannot”, “want to learn” or “learned a little” does not count as a skill.',
      'Each criterion is judged and given points by itself; the sum is the score. Each result shows points, verdict and evidence one by one.',
      'What a vacancy does not ask for counts in full, as “Not asked for”. What a profile does not say is “Not known”: it gets no points, but is never held against anybody.',
      'Where the law wants a certificate, one that is said to be missing or expired is pointed out beside the score.',
    ],
    table: 'Points of each criterion',
    columns: { criterion: 'Criterion', max: 'At most', tiers: 'How points are given' },
    way: (name, count) => `${name}: ${counted(count, 'point', 'points')}`,
    total: 'Together',
    trade: { same: 'The same trade', close: 'A close trade', related: 'A related trade' },
    place: {
      same: 'The vacancy is in a district where the person wants to work',
      next: 'A neighbouring district',
      twoAway: 'Two districts away',
    },
    level: { met: 'The level asked for, or higher', oneBelow: 'One level below' },
    pay: (ten, quarter) => ({
      within: 'The pay hoped for is within the vacancy’s',
      tenPercentOver: `At most ${ten}% above it`,
      quarterOver: `At most ${quarter}% above it`,
    }),
    conditions: (soon, later) => ({
      soon: `None of the vacancy’s conditions is refused, and the person can start within ${soon} days`,
      within120Days: `None of the vacancy’s conditions is refused, and the person can start within ${later} days`,
      accepted: 'None of the vacancy’s conditions is refused; the start is open or later',
    }),
    skills: (must, most, nice, partial, unlimited, one) => [
      `Skills that are required: ${counted(must, 'point', 'points')}, shared equally among them (at most ${most})`,
      `Skills that count in one’s favour: ${counted(nice, 'point', 'points')}, shared equally among them`,
      `Partly there: ${partial} of that skill’s points`,
      `The text tells of nothing that the person cannot or hardly do: ${counted(unlimited, 'point', 'points')}; of one such thing: ${counted(one, 'point', 'points')}`,
    ],
    licences: (most, quick, expired) => [
      `Shared equally among the certificates asked for (at most ${most}); a valid one counts in full`,
      `Missing, but quick to get (such as a health certificate): ${quick} of its points`,
      `Expired: ${expired} of its points`,
    ],
    verdicts: 'The verdicts',
    verdictMeanings: {
      met: 'It is said, and it meets what is asked for',
      partly: 'Part of what is asked for is met',
      unmet: 'It is said, and it does not meet what is asked for',
      unknown: 'It is not said, or the system could not read it; no points, and nothing held against anybody',
      notAsked: 'The vacancy does not ask for it; counts in full',
    },
    never: 'Never used',
    neverText: 'These are not collected or do not enter into matching; they never make a difference to the order:',
    neverList: [
      'Sex',
      'Age',
      'Ethnicity',
      'Religion',
      'Marriage and children',
      'Household registration',
      'Identity documents',
      'Photographs',
      'Payment',
    ],
    reading: 'How texts are read',
    readingList: [
      'What a sentence denies (“never did”, “cannot”) is no skill; what it wishes for (“want to learn”) is none either; what was learned, watched or half known counts in part.',
      'Where the list of skills names what the text denies, the text counts.',
      'A word with several meanings counts only with words beside it that settle which; what cannot be read is not guessed but marked as not known.',
      'A licence is a licence: a certificate of skill level never stands for one that the law demands. Whether it has expired is judged on the day of looking.',
      'Selling, teaching, testing or managing a trade is not taken for the trade itself.',
      'While a profile or vacancy is written, what was read is shown; its owner can correct each item, and the correction stands.',
    ],
    admission: 'Who is listed',
    admissionList: (skills) => [
      'The trade is the same, close or related;',
      `or ${skills} of the required skills are there (or the only one);`,
      'or the occupation code is the same.',
      'Place, pay and level never decide who is listed. All others can be seen under “further away”.',
    ],
    obstacles: 'What is pointed out beside the score',
    obstaclesLead: 'Only facts that were stated; they change neither score nor order:',
    obstaclesList: (percent, levels) => [
      'a certificate that is asked for has expired, or one that the law demands is said to be missing;',
      'the vacancy is too far away, or the person says that they work elsewhere only;',
      `the pay hoped for is more than ${percent}% above the vacancy’s highest;`,
      'a condition of the vacancy is refused (such as night shifts), or only another kind of post is wanted, such as managing or selling;',
      `the level is ${levels} or more below what is asked;`,
      'many unrelated trades are listed without any evidence.',
    ],
    ties: 'Equal scores, and fairness',
    tiesList: (rotations, shown) => [
      `Among equal scores the order changes every day and comes round in ${rotations} days, so that everybody is first at times.`,
      `On one page at most ${shown} vacancies of an employer are shown in full; the others are folded under number ${shown} (“more vacancies of this employer”). Order and total stay as they are, and no script is needed to unfold them.`,
      'There is no bidding and no pinning to the top: nobody can pay for a place.',
    ],
    duplicates: 'Duplicate vacancies are shown once',
    duplicatesList: ({ samePost, smallChanges, wordForWord, nearPay, most }) => [
      'When one demand of an employer is posted by several agencies, taken over from elsewhere or changed a little, the vacancies are grouped: lists and searches count one, whose page names the others. Each keeps its page, its matches and its introductions.',
      `In one district, with the same title and pay: ${samePost}% of the text the same, or the same number of openings, is enough.`,
      `With a similar title or pay (neither end more than ${nearPay}% apart): ${smallChanges}% of the text must be the same.`,
      `In different districts, or by one poster: title and pay must be the same, and ${wordForWord}% of the text; all places then lead to it.`,
      `The employer’s own is shown first, then an agency’s, then one taken over; among equals the older. When it ends, the next takes its place. A group has at most ${most}.`,
      'The reasons are kept. Reviewers, and posters for their own vacancies, can split one out or merge two; a person’s decision stands from then on.',
    ],
    answers: 'How employers answer',
    answersList: (days, priorAnswered, priorAll, step) => [
      `When somebody is interested in a vacancy and the employer or its agency accepts, declines or asks for contact about it within ${days} working days, that is an answer. What has lapsed was not answered; what is still in time counts neither way, nor does what the person took back in time.`,
      `To be fair to new employers, ${priorAnswered} answers out of ${priorAll} are counted in beforehand; the figure is shown in steps of ${step}%, so that nobody can be told from it.`,
      'It is for information only and never changes the order.',
    ],
    choice: 'If you do not want a ranking',
    choiceText:
      'When you search vacancies, choose “Newest” to go by date only. If you do not want to be matched, withdraw under “My profile › Consent”, with effect at once.',
    explain: 'If you think it is wrong',
    explainText:
      'Each result shows the words it rests on. If they were misread, change the wording of the profile or the vacancy; that takes effect at once. If you still disagree, write to the operator named at the foot of the page, and a person will deal with it.',
  },
)
