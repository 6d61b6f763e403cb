import { type FunctionName, functionNames } from '#shared/platform/access.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import { deadLettersName } from '../constructs/dead-letters.ts'
import { streamsTo } from './jobs.ts'

/** A file under `infra/operations/`: what to do, step by step. */
type Runbook = 'errors.md' | 'search-away.md' | 'index-drift.md' | 'poison-records.md' | 'messages.md' | 'leaked-key.md'

/** What an alarm watches. The watch stack makes the metric from it. */
export type Watched =
  | { readonly of: 'function'; readonly fn: FunctionName; readonly metric: 'Errors' | 'Throttles' | 'IteratorAge' }
  | { readonly of: 'api'; readonly metric: '5xx' | 'Latency' }
  /** Lines of a function's log that fit a pattern of CloudWatch Logs. */
  | { readonly of: 'log'; readonly fn: FunctionName; readonly name: string; readonly pattern: string }
  | { readonly of: 'search'; readonly metric: 'ClusterStatus.red' | 'FreeStorageSpace' | 'JVMMemoryPressure' }
  | { readonly of: 'table'; readonly table: TableName; readonly metric: 'throttles' | 'failures' }
  | { readonly of: 'dead-letters'; readonly queue: string }

export type AlarmSpec = {
  readonly id: string
  readonly watch: Watched
  /** Over `minutes`: the 99th hundredth for latency, the greatest for gauges, otherwise the sum. */
  readonly atLeast?: number
  readonly below?: number
  readonly minutes: number
  /** Which person suffers, and how. */
  readonly who: { readonly zh: string; readonly en: string }
  /** What to do first. */
  readonly first: { readonly zh: string; readonly en: string }
  readonly runbook: Runbook
}

/** A bug of ours: an HTTP function answers 500 and says so in its log, it does not fail as Lambda counts it. */
const failed = '{ $.message = "REQUEST_FAILED" || $.message = "FUNCTION_FAILED" }'

/** All alarms of a stage: the written ones, one a queue of dead letters, two a table. */
export function allAlarms(stage: string): readonly AlarmSpec[] {
  const consumers = functionNames.flatMap((fn) => streamsTo(fn).map((table) => ({ table, fn })))
  return [
    ...alarms,
    deadLettersAlarm(deadLettersName(stage, 'jobs'), 'jobs'),
    ...consumers.map((one) => deadLettersAlarm(deadLettersName(stage, `${one.table}-${one.fn}`), one)),
    ...tableNames.flatMap(tableAlarms),
  ]
}

/** One that names nobody who suffers should not wake anybody. */
const alarms: readonly AlarmSpec[] = [
  {
    id: 'public-errors',
    watch: { of: 'log', fn: 'public', name: 'PublicFailed', pattern: failed },
    atLeast: 3,
    minutes: 5,
    who: { zh: '找工作的人打不开岗位和招聘会页面。', en: 'People looking for work cannot open vacancies and fairs.' },
    first: {
      zh: '看 public 日志里的 REQUEST_FAILED；刚发布过就退回上一版。',
      en: 'Read REQUEST_FAILED in the log of public; after a release, go back one.',
    },
    runbook: 'errors.md',
  },
  {
    id: 'desk-errors',
    watch: { of: 'log', fn: 'desk', name: 'DeskFailed', pattern: failed },
    atLeast: 3,
    minutes: 5,
    who: {
      zh: '用人单位、机构、产业园和技能人才登录后的操作失败。',
      en: 'Employers, agencies, parks and talent cannot do what they signed in for.',
    },
    first: {
      zh: '看 desk 日志里的 REQUEST_FAILED；刚发布过就退回上一版。',
      en: 'Read REQUEST_FAILED in the log of desk; after a release, go back one.',
    },
    runbook: 'errors.md',
  },
  {
    id: 'bureau-errors',
    watch: { of: 'log', fn: 'bureau', name: 'BureauFailed', pattern: failed },
    atLeast: 3,
    minutes: 5,
    who: { zh: '审核人员办不了件，等待审核的单位和岗位停住。', en: 'Reviewers cannot decide; organisations and vacancies wait.' },
    first: {
      zh: '看 bureau 日志里的 REQUEST_FAILED；刚发布过就退回上一版。',
      en: 'Read REQUEST_FAILED in the log of bureau; after a release, go back one.',
    },
    runbook: 'errors.md',
  },
  {
    id: 'vault-errors',
    watch: { of: 'function', fn: 'vault', metric: 'Errors' },
    atLeast: 1,
    minutes: 5,
    who: {
      zh: '技能人才看不到也改不了自己的电话和邮箱，双方同意后拿不到联系方式，短信和邮件也发不出。',
      en: 'Talent can neither see nor change their phone and mail, agreed contacts are not given, and no SMS or mail goes out.',
    },
    first: {
      zh: '核对密钥 CONTACT_KEY_SECRET 还能读取，再看 vault 日志。',
      en: 'Check that the secret of CONTACT_KEY_SECRET can be read, then the log of vault.',
    },
    runbook: 'errors.md',
  },
  {
    id: 'message-unclear',
    watch: { of: 'log', fn: 'vault', name: 'MessageUnclear', pattern: '{ $.message = "MESSAGE_UNCLEAR" }' },
    atLeast: 1,
    minutes: 5,
    who: {
      zh: '日志里写明编号的那条消息，收件人也许没有收到短信或邮件；站内照样能看到，受邀还没有账号的人看不到。',
      en: 'The reader of the message whose id is in the log may not have got its SMS or mail; it is in their inbox, but somebody invited has none.',
    },
    first: {
      zh: '看短信、邮件服务商是否中断；不要重发，服务商可能已经发出。',
      en: 'See whether the provider of SMS or mail is away; do not send again, it may have gone out.',
    },
    runbook: 'messages.md',
  },
  {
    id: 'clock-errors',
    watch: { of: 'function', fn: 'clock', metric: 'Errors' },
    atLeast: 2,
    minutes: 30,
    who: { zh: '求职者看到已经到期的岗位。', en: 'People looking for work are shown vacancies that have ended.' },
    first: { zh: '看 clock 日志；任务会自己补做，修好后不必重放。', en: 'Read the log of clock; jobs catch up by themselves once mended.' },
    runbook: 'errors.md',
  },
  {
    id: 'public-throttled',
    watch: { of: 'function', fn: 'public', metric: 'Throttles' },
    atLeast: 10,
    minutes: 5,
    who: {
      zh: '不登录的访客被拒绝，登录后的各方不受影响。',
      en: 'Visitors who are not signed in are turned away; those signed in are not.',
    },
    first: {
      zh: '看边缘日志是不是少数地址在刷；是就封，不是就调高并发上限。',
      en: 'See in the edge log whether few addresses flood: block them, or raise the cap.',
    },
    runbook: 'errors.md',
  },
  {
    id: 'desk-throttled',
    watch: { of: 'function', fn: 'desk', metric: 'Throttles' },
    atLeast: 1,
    minutes: 5,
    who: {
      zh: '用人单位、机构和技能人才的请求被账号并发额度拒绝。',
      en: 'Employers, agencies and talent are refused by the account’s concurrency.',
    },
    first: {
      zh: '向云厂商申请提高 Lambda 并发额度，再查哪个函数占满。',
      en: 'Ask for a higher Lambda concurrency quota, then find which function fills it.',
    },
    runbook: 'errors.md',
  },
  {
    id: 'gateway-errors',
    watch: { of: 'api', metric: '5xx' },
    atLeast: 20,
    minutes: 5,
    who: { zh: '所有人都可能看到错误页。', en: 'Everybody may see an error page.' },
    first: {
      zh: '看访问日志里 status 为 5 开头的 route，再看那个函数。',
      en: 'Find the routes with status 5xx in the access log, then that function.',
    },
    runbook: 'errors.md',
  },
  {
    id: 'gateway-slow',
    watch: { of: 'api', metric: 'Latency' },
    atLeast: 3000,
    minutes: 15,
    who: { zh: '所有人都在等：每百次打开有一次超过三秒。', en: 'Everybody waits: one in a hundred answers takes over three seconds.' },
    first: {
      zh: '比较 milliseconds 与 functionMilliseconds，看是函数慢还是检索慢。',
      en: 'Compare milliseconds and functionMilliseconds: the function, or the search?',
    },
    runbook: 'errors.md',
  },
  {
    id: 'search-red',
    watch: { of: 'search', metric: 'ClusterStatus.red' },
    atLeast: 1,
    minutes: 1,
    who: {
      zh: '用人单位和机构查不了人才，求职者只能按最新看岗位。',
      en: 'Employers and agencies cannot search talent; people see vacancies by newest only.',
    },
    first: {
      zh: '看检索域的健康页；不能恢复就重建索引，事实在数据表里。',
      en: 'Look at the domain’s health; if it does not recover, rebuild: the truth is in the tables.',
    },
    runbook: 'search-away.md',
  },
  {
    id: 'search-unanswered',
    watch: { of: 'log', fn: 'desk', name: 'DeskUnavailable', pattern: '{ $.message = "REQUEST" && $.status = 503 }' },
    atLeast: 5,
    minutes: 5,
    who: { zh: '用人单位和机构打开“合适人选”时被请稍后再试。', en: 'Employers and agencies opening their matches are asked to come back.' },
    first: {
      zh: '先看检索域是否变红或内存过高，再看时限内答不完的查询。',
      en: 'See whether the domain is red or short of memory, then which queries miss their budget.',
    },
    runbook: 'search-away.md',
  },
  {
    id: 'search-disk',
    watch: { of: 'search', metric: 'FreeStorageSpace' },
    below: 2048,
    minutes: 15,
    who: { zh: '再不处理，新岗位和新档案就进不了检索。', en: 'Soon new vacancies and profiles will not become findable.' },
    first: {
      zh: '删去重建失败留下的旧索引，再加大磁盘（searchSizes）。',
      en: 'Delete indices left by failed rebuilds, then enlarge the disk (searchSizes).',
    },
    runbook: 'search-away.md',
  },
  {
    id: 'search-memory',
    watch: { of: 'search', metric: 'JVMMemoryPressure' },
    atLeast: 92,
    minutes: 15,
    who: { zh: '查找人才和岗位会变慢，随后失败。', en: 'Searching talent and vacancies slows down and then fails.' },
    first: { zh: '换大一档节点（stages.json 的 size）。', en: 'Take the next size (size in stages.json).' },
    runbook: 'search-away.md',
  },
  {
    id: 'indexer-behind',
    watch: { of: 'function', fn: 'indexer', metric: 'IteratorAge' },
    atLeast: 60_000,
    minutes: 5,
    who: {
      zh: '新发布的岗位和新同意公开的人还查不到；撤回同意不受影响，答复前总会重读。',
      en: 'New vacancies and newly consenting people are not findable yet; withdrawals hold, since truth is re-read.',
    },
    first: {
      zh: '看 indexer 日志：是检索域不收，还是一条坏记录卡住。',
      en: 'Read the log of indexer: does the domain refuse, or does one record block?',
    },
    runbook: 'poison-records.md',
  },
  {
    id: 'index-drift',
    watch: { of: 'log', fn: 'indexer', name: 'IndexDrift', pattern: '{ $.message = "INDEX_RECONCILED" && $.failed > 0 }' },
    atLeast: 1,
    minutes: 5,
    who: { zh: '有岗位或人才查不到，或查到的是旧内容。', en: 'Some vacancies or people are not found, or found as they were.' },
    first: { zh: '看对账记录的是哪个索引、差多少，再决定修补还是重建。', en: 'See which index drifted and how far, then mend or rebuild.' },
    runbook: 'index-drift.md',
  },
  {
    id: 'record-unreadable',
    watch: {
      of: 'log',
      fn: 'indexer',
      name: 'RecordRefused',
      pattern: '{ $.message = "ROOT_UNREADABLE" || $.message = "DOCUMENT_REFUSED" }',
    },
    atLeast: 1,
    minutes: 5,
    who: { zh: '日志里写明编号的那一个岗位或那一个人查不到。', en: 'The one vacancy or person whose id is in the log is not found.' },
    first: {
      zh: '按编号取出这一条，看哪个字段不合现在的规则。',
      en: 'Fetch that item by its id and see which field breaks today’s rules.',
    },
    runbook: 'poison-records.md',
  },
  {
    id: 'keys-tried',
    watch: { of: 'log', fn: 'desk', name: 'Unauthorised', pattern: '{ $.message = "REQUEST" && $.status = 401 }' },
    atLeast: 200,
    minutes: 5,
    who: {
      zh: '可能有人在试密钥：被冒用的单位会泄露求职者的信息。',
      en: 'Somebody may be trying keys: a misused organisation would leak people’s data.',
    },
    first: {
      zh: '在边缘日志里找来源地址，封住；密钥已经外泄的立即吊销。',
      en: 'Find the address in the edge log and block it; revoke a key that leaked.',
    },
    runbook: 'leaked-key.md',
  },
]

/** The alarm on a queue of dead letters: one letter is enough. */
function deadLettersAlarm(queue: string, from: { readonly table: TableName; readonly fn: FunctionName } | 'jobs'): AlarmSpec {
  if (from === 'jobs') {
    return {
      id: 'jobs-dead',
      watch: { of: 'dead-letters', queue },
      atLeast: 1,
      minutes: 5,
      who: { zh: '到期的岗位没有撤下，或索引没有对账。', en: 'Vacancies that ended still show, or the index was not reconciled.' },
      first: {
        zh: '看信里的 job 名，修好后等下一次，任务会自己补做。',
        en: 'Read the job’s name in the letter; mended, it catches up at its next time.',
      },
      runbook: 'errors.md',
    }
  }
  const whom = deadRecords[from.fn] ?? { zh: '收不到变更的人。', en: 'Whoever was to be told of the change.' }
  return {
    id: `${from.table}-${from.fn}-dead`,
    watch: { of: 'dead-letters', queue },
    atLeast: 1,
    minutes: 5,
    who: whom,
    first:
      from.fn === 'vault'
        ? {
            zh: '看短信、邮件服务商是否中断、vault 日志里的 MESSAGE_FAILED；恢复后补发一次。',
            en: 'See whether the provider is away, and MESSAGE_FAILED in the log of vault; then deliver what waits.',
          }
        : {
            zh: '从信里取记录的位置，24 小时内还读得到；修好后重放。',
            en: 'The letter tells the record’s place, readable for 24 hours; mend, then send again.',
          },
    runbook: from.fn === 'vault' ? 'messages.md' : 'poison-records.md',
  }
}

const deadRecords: Partial<Record<FunctionName, AlarmSpec['who']>> = {
  indexer: {
    zh: '有一个岗位或一个人的变更没进检索，查到的是旧内容。',
    en: 'A change of one vacancy or person did not reach the index; the old one is found.',
  },
  vault: {
    zh: '有人没有收到该发的短信或邮件，或退出以后联系方式还没有删除。',
    en: 'Somebody did not get the SMS or mail they should have, or left and their contact details are not erased yet.',
  },
}

/** A throttled or failing table, one alarm each. */
function tableAlarms(table: TableName): readonly AlarmSpec[] {
  const who = tableUsers[table]
  return [
    {
      id: `table-${table}-throttled`,
      watch: { of: 'table', table, metric: 'throttles' },
      atLeast: 10,
      minutes: 5,
      who,
      first: {
        zh: '看是哪个键太热：一个单位在导入就请它放慢，否则提高表的上限。',
        en: 'Find the hot key: ask an importing organisation to slow down, or raise the table’s limit.',
      },
      runbook: 'errors.md',
    },
    {
      id: `table-${table}-failing`,
      watch: { of: 'table', table, metric: 'failures' },
      atLeast: 5,
      minutes: 5,
      who,
      first: {
        zh: '看云厂商的健康页；写入都可安全重试，不要手工补写。',
        en: 'Look at the cloud’s health page; writes may be repeated safely, do not write by hand.',
      },
      runbook: 'errors.md',
    },
  ]
}

const tableUsers: Readonly<Record<TableName, AlarmSpec['who']>> = {
  accounts: { zh: '所有登录的人：登录和每一次操作都要读账号。', en: 'Everybody signed in: each request reads their account.' },
  talent: { zh: '技能人才改不了档案和同意，单位看不到人选。', en: 'Talent cannot change profile and consent; employers see no matches.' },
  contacts: { zh: '技能人才看不到也改不了自己的联系方式。', en: 'Talent can neither see nor change their contact details.' },
  market: {
    zh: '用人单位、机构和产业园发布不了岗位、引荐和招聘会。',
    en: 'Employers, agencies and parks cannot post vacancies, introductions and fairs.',
  },
  ledger: {
    zh: '所有要留痕的操作都会失败：记不下来就不做。',
    en: 'Every deed that leaves a trace fails: what cannot be recorded is not done.',
  },
  messages: { zh: '需要通知别人的操作失败，收件人看不到消息。', en: 'Deeds that tell others fail; recipients see no messages.' },
  public: { zh: '找工作的人打不开岗位和招聘会页面。', en: 'People looking for work cannot open vacancies and fairs.' },
}
