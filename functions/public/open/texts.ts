import { bilingual, counted } from '#shared/kernel/language.ts'
import { leastNotice } from '#shared/platform/http/deprecation.ts'

/** Every text of the page on open data. */
export const texts = bilingual(
  {
    title: '开放数据',
    description: '岗位、招聘会和供求公报的开放数据：不用密钥，可以整份下载、跟上变化、按条件订阅；许可为 CC BY 4.0。',
    lead: '本站公布的岗位、招聘会和供求公报，谁都可以取走、转载、分析，不用注册，不用密钥，不收费。这里没有任何求职者的信息。',
    what: '有什么',
    now: '现在公开的内容',
    columns: { content: '内容', count: '现有', page: '网页', list: '接口' },
    kinds: { vacancy: '岗位', fair: '招聘会', bulletin: '供求公报' },
    counted: (count: number) => `${count} 条`,
    unknown: '—',
    asOf: (day: string) => `数目来自 ${day} 的快照。`,
    notYet: '第一份快照会在今夜做好。',
    whole: '一次取走全部：快照',
    wholeText:
      '每天零点过后做一份快照，保留 30 天。文件是 gzip 压缩的文本，解开后每行一条 JSON，和接口给出的一样。清单里写明每个文件有多少行、多大、校验和是多少。',
    files: (day: string) => `${day} 的快照`,
    fileColumns: { name: '文件', lines: '行数', size: '大小', sha256: 'SHA-256' },
    size: (bytes: number) => (bytes < 1000 ? `${bytes} 字节` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`),
    manifest: '清单（JSON）',
    allSnapshots: '近 30 天的全部快照',
    demandsNote: (vacancies: number, demands: number) =>
      vacancies === demands
        ? ''
        : `同一个岗位由几处发布时，快照里各占一行（${vacancies} 行），列表和检索只算一个（${demands} 个）；它们的 cluster.id 相同。`,
    follow: '跟上变化',
    followText: '不必每天重新下载。变化接口按先后给出每一条的最新样子；记住它给的 next，下次从那里接着读，就不漏，也不会没完没了地重复。',
    steps: [
      '下载最新的快照，按“种类 + 编码”存进您的库，记下清单里的 since。',
      '请求 /v1/open/changes?since=（记下的值）。',
      '逐条处理：removed 是 false 就存入或覆盖，是 true 就删除。',
      '记下答复里的 next。more 是 true 就马上接着读，是 false 就过一分钟以后再来。',
    ],
    sample: '示例',
    delay: '变化在发生一分钟后出现在这里。',
    lists: '查一批、查一条',
    listItems: [
      '列表接口支持和网页相同的条件；一页最多 100 条，next 是下一页的标记，也写在答复的 Link 头里。',
      '答复带 ETag。下次请求把它放进 If-None-Match，没有变化就只答 304，不再传内容。',
      '已结束的岗位答 410，并给出相近岗位的地址；搜索引擎据此删除旧页。',
      '请求太频繁时答 429，并在 Retry-After 里说明过多少秒再试。整份取用请用快照。',
    ],
    docs: '全部接口、参数和示例',
    subscribe: '订阅',
    subscribeText: '任何一个列表，查询条件不变，把地址里的 /vacancies、/fairs 或 /bulletins 换成下面的样子：',
    feeds: {
      ics: '放进日历软件：招聘会的时间（改期和取消会自动更新）、岗位的截止日、公报的发布日',
      atom: '阅读器订阅新内容',
      json: 'JSON Feed，给程序用的订阅',
      csv: '表格，可用 WPS 或 Excel 打开',
    },
    embed: '放进您的网站',
    embedText: '产业园的招聘会和最新公报可以用一行代码放进自己的网站，不用脚本。产业园登录后复制这一行：',
    embedLink: '放进您的网站',
    licence: '许可',
    licenceItems: [
      '数据以“知识共享 署名 4.0 国际”（CC BY 4.0）许可开放：可以复制、转载、改编、商用，条件是写明来源。',
      '请这样写：“来源：匠才”，并链接到原页面。',
      '转载岗位须注明来源并保持内容不变（《网络招聘服务管理规定》）；岗位结束或撤下后请及时删除，变化接口会告诉您是哪些。',
      '不得向求职者收费，不得用来识别或联系个人。',
    ],
    licenceLink: '许可全文',
    future: '改变与停用',
    futureItems: [
      '增加字段不算改变：请忽略您不认识的字段。',
      `要去掉或改变含义的接口，至少提前 ${leastNotice} 天通知：答复带 Deprecation（从哪天起不建议用）和 Sunset（哪天停用）两个头，接口说明和更新日志里写明替代的接口。`,
      '快照文件的格式按同样的规则改变。',
    ],
    futureLink: '版本与停用规则',
  },
  {
    title: 'Open data',
    description:
      'Open data on vacancies, job fairs and bulletins: no key needed, to download whole, to follow, to subscribe to by any filter. Licence CC BY 4.0.',
    lead: 'Anybody may take, re-publish and analyse the vacancies, job fairs and bulletins that are public here: no account, no key, no charge. Nothing about any person who looks for work is in it.',
    what: 'What there is',
    now: 'What is public now',
    columns: { content: 'Content', count: 'Now', page: 'Page', list: 'API' },
    kinds: { vacancy: 'Vacancies', fair: 'Job fairs', bulletin: 'Bulletins' },
    counted: (count) => count.toLocaleString('en'),
    unknown: '—',
    asOf: (day) => `Counted in the snapshot of ${day}.`,
    notYet: 'The first snapshot will be made tonight.',
    whole: 'All at once: snapshots',
    wholeText:
      'A snapshot is made each day after midnight and kept for 30 days. Its files are text packed by gzip: unpacked, each line is one JSON object, as the API gives it. The list says how many lines and bytes each file has, and its checksum.',
    files: (day) => `The snapshot of ${day}`,
    fileColumns: { name: 'File', lines: 'Lines', size: 'Size', sha256: 'SHA-256' },
    size: (bytes) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`),
    manifest: 'The list (JSON)',
    allSnapshots: 'All snapshots of the last 30 days',
    demandsNote: (vacancies, demands) =>
      vacancies === demands
        ? ''
        : `A vacancy advertised in several places has a line for each (${counted(vacancies, 'line', 'lines')}); lists and searches count it once (${demands.toLocaleString('en')}). They share one cluster.id.`,
    follow: 'Keeping up',
    followText:
      'There is no need to download everything every day. The stream of changes gives each thing as it is now, in the order of its last change. Keep the next it gives you and go on from there: you miss nothing, and nothing comes for ever.',
    steps: [
      'Download the latest snapshot, store each line by kind and code, and keep since from its list.',
      'Ask for /v1/open/changes?since=(the value you kept).',
      'Take each entry: with removed false, store it or write over it; with removed true, delete it.',
      'Keep next from the answer. With more true, go on at once; with more false, come back after a minute.',
    ],
    sample: 'Example',
    delay: 'A change appears here one minute after it was made.',
    lists: 'Some, or one',
    listItems: [
      'The lists take the same filters as the pages. A page has 100 entries at most; next leads to the following one, and so does the Link header.',
      'Answers carry an ETag. Send it back in If-None-Match: if nothing has changed the answer is 304, without content.',
      'A vacancy that has ended answers 410 and says where its like is found; search engines drop the old page by that.',
      'Too many requests are answered with 429, and Retry-After says for how many seconds to wait. Please use snapshots to take everything.',
    ],
    docs: 'All endpoints, parameters and examples',
    subscribe: 'Subscribing',
    subscribeText: 'For any list, keep the filters and write one of these for /vacancies, /fairs or /bulletins in the address:',
    feeds: {
      ics: 'in a calendar: when fairs are (postponed and cancelled ones are updated by themselves), when vacancies close, when bulletins came out',
      atom: 'what is new, in a feed reader',
      json: 'JSON Feed, a feed for programs',
      csv: 'a table that opens in WPS or Excel',
    },
    embed: 'On your own site',
    embedText:
      'The fairs and the latest bulletin of a park can stand on its own site by one line of code, without scripts. Parks sign in to copy it:',
    embedLink: 'On your own site',
    licence: 'Licence',
    licenceItems: [
      'The data are open under Creative Commons Attribution 4.0 International (CC BY 4.0): copy, re-publish, change and sell them as you like, as long as you say where they come from.',
      'Please write “Source: Jiangcai” with a link to the page they come from.',
      'Who re-publishes a vacancy must name its source and leave it unchanged (Provisions on Online Recruitment Services). Please delete it when it has ended or was taken down; the stream of changes says which.',
      'Nobody may charge job seekers for it, or use it to identify or contact persons.',
    ],
    licenceLink: 'The licence in full',
    future: 'Changes and endings',
    futureItems: [
      'A new field is no change: please ignore what you do not know.',
      `What is to go or to change its meaning is announced at least ${leastNotice} days before: answers carry the headers Deprecation (discouraged from) and Sunset (gone from), and the API description and the change log name what takes its place.`,
      'The files of snapshots follow the same rule.',
    ],
    futureLink: 'Versions and deprecation',
  },
)
