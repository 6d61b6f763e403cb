import { catalogue } from '#shared/platform/http/problem.ts'

/** What can go wrong with bulletins beside the common failures. */
export const bulletinProblems = catalogue(
  {
    'wrong-state': { status: 409, title: '公报现在的状态不允许这样做', mend: '请打开公报页面查看现在可以做什么。' },
    'revision-missing': { status: 400, title: '没有说明看的是哪一版', mend: '请在 If-Match 头或 rev 字段里带上读到的版本号。' },
    'same-person': {
      status: 409,
      title: '须由另一个人发布',
      mend: '这一版是您提交的，发布须由本园的另一位同事来按。没有同事的，请管理员在“我的单位”里邀请。',
    },
    'stale-comparison': {
      status: 409,
      title: '与前期的比较已经过时',
      mend: '编制之后，前面的一期发布、更正或撤回了。请先“重新编制”，核对后再提交。',
    },
    'too-many-versions': { status: 409, title: '更正次数已到上限', mend: '这一期已有 20 个版本；可以撤回它，说明原因。' },
    'unknown-vacancy': { status: 422, title: '没有这个岗位', mend: '请写岗位的编码（岗位页地址最后 10 位）或 vac_ 开头的编号。' },
    'too-many-excluded': { status: 422, title: '剔除的岗位过多', mend: '一期最多剔除 200 个岗位；更多时请撤回这一期，说明原因。' },
    'not-verified': { status: 403, title: '产业园还没有通过核验', mend: '通过核验后才能发布。请在“我的单位”页补齐材料。' },
    'no-such-version': { status: 404, title: '没有这一版', mend: '请从公报页面的版本列表里选择。' },
    'not-compiled': { status: 409, title: '还没有编制完', mend: '采集和编制由系统自动进行，通常几分钟内完成，请稍后刷新。' },
    'series-exists': { status: 409, title: '已经有同样的系列', mend: '同一类型、周期和范围的系列一个产业园只设一个；可以修改已有的。' },
    'series-ended': { status: 409, title: '系列已经结束', mend: '结束的系列不再编制新的一期；可以新建一个系列。' },
    'series-state': { status: 409, title: '系列现在的状态不允许这样做', mend: '请打开系列页面查看现在可以做什么。' },
    'begins-wrong': { status: 422, title: '起始的一期不对', mend: '请写两年以内、与周期相符的一期，例如 2026-Q3 或 2026-09。' },
    'districts-overlap': {
      status: 409,
      title: '范围与另一系列部分重叠',
      mend: '同一时期两份范围部分重叠的公报相减，会算出本来不公布的小数。请改成与那个系列相同的范围、没有共同的区、县（市），或者全市。',
    },
    'too-many-series': { status: 409, title: '系列已到上限', mend: '一个产业园最多 20 个未结束的系列。' },
  },
  {
    'wrong-state': {
      title: 'The bulletin’s present state does not allow this',
      mend: 'Open the bulletin’s page to see what can be done now.',
    },
    'revision-missing': {
      title: 'Nothing says which revision you looked at',
      mend: 'Send the revision that you read, in the If-Match header or the field rev.',
    },
    'same-person': {
      title: 'Another person has to publish it',
      mend: 'You handed this version in; a colleague in your park has to publish it. If you have none, ask an administrator to invite one on the page “My organisation”.',
    },
    'stale-comparison': {
      title: 'The comparison with earlier issues is out of date',
      mend: 'Since it was compiled an earlier issue was published, corrected or withdrawn. Compile it again, check it, then hand it in.',
    },
    'too-many-versions': {
      title: 'It has been corrected as often as it can be',
      mend: 'This issue has 20 versions; you can withdraw it and say why.',
    },
    'unknown-vacancy': {
      title: 'There is no such vacancy',
      mend: 'Give the code of the vacancy (the last 10 signs of its address) or its id, which begins with vac_.',
    },
    'too-many-excluded': {
      title: 'Too many vacancies are left out',
      mend: 'An issue can leave out 200; withdraw it and say why when there are more.',
    },
    'not-verified': {
      title: 'Your park has not been verified yet',
      mend: 'It can publish once it is verified. Complete its documents on the page “My organisation”.',
    },
    'no-such-version': { title: 'There is no such version', mend: 'Choose one from the list of versions on the bulletin’s page.' },
    'not-compiled': {
      title: 'It has not been compiled yet',
      mend: 'The system counts and compiles by itself, usually within minutes; please look again later.',
    },
    'series-exists': {
      title: 'There is such a series already',
      mend: 'A park has one series of a kind, cadence and coverage; you can change the one it has.',
    },
    'series-ended': { title: 'The series has ended', mend: 'No more issues of it are compiled; you can begin a new one.' },
    'series-state': {
      title: 'The series’ present state does not allow this',
      mend: 'Open the page of the series to see what can be done now.',
    },
    'begins-wrong': {
      title: 'The first period is wrong',
      mend: 'Give one of the last two years that fits the cadence, such as 2026-Q3 or 2026-09.',
    },
    'districts-overlap': {
      title: 'The districts overlap with those of another series',
      mend: 'Of two bulletins of one period that cover partly the same districts, a reader could subtract small figures that neither publishes. Choose the same districts as that series, districts that it does not have, or the whole city.',
    },
    'too-many-series': { title: 'Your park has as many series as it can have', mend: 'At most 20 that have not ended.' },
  },
)
