import { bilingual, counted } from '#shared/kernel/language.ts'

/** Every word of the pages of pre-matching. */
export const texts = bilingual(
  {
    forecast: {
      title: '会前匹配',
      lead: '按岗位要求数一数：同意公开、没有一项明说不符（含工作地点）的人有多少，和同场招同一工种的岗位分摊后，预计可以招到多少。只给人数，不显示任何人。',
      nobody: '还没有单位订展位，或带来的岗位都已不在招聘中。',
      noPosts: '带去的岗位都已不在招聘中。请在展位页换上在招的岗位。',
      total: (headcount: number, filled: number) => `共招 ${headcount} 人，预计可以招到约 ${filled} 人。`,
      untold: (posts: number) => `其中 ${posts} 个岗位合适的人不足 5 人，没有计入。`,
      exhibitor: (booth: string, name: string) => `${booth} ${name}`,
      posts: (booth: string) => `${booth} 岗位和预计`.trimStart(),
      post: '岗位',
      headcount: '招聘人数',
      people: '合适的人',
      rivals: '同工种还招',
      filled: '预计',
      about: (people: number) => `约 ${people} 人`,
      few: '不足 5 人',
      unknown: '人太少，不估计',
      none: '同场招得多，分到的不足 1 人',
      enough: (filled: number) => `可以招满（${filled} 人）`,
      some: (filled: number, lacking: number) => `约 ${filled} 人，还差 ${lacking} 人`,
      asOf: '统计于',
      rule: '人数向下取到 5 的倍数；“同工种还招”是同场其他岗位的招聘人数；“预计”假定合适的人都到场，按各岗位的招聘人数分摊，实际以到场为准。',
    },
    route: {
      title: '适合我的展位',
      lead: (stops: number, all: number) => `全场 ${all} 家单位，下面 ${stops} 家有与您档案相近的岗位，按展位顺序排列，一路走过去就行。`,
      nobody: '还没有单位订展位。临近开场时再来看看。',
      nothing: (all: number) =>
        `全场 ${all} 家单位的岗位里，没有找到与您档案相近的。把工种和技能写全一些，结果会更准；也可以直接到现场看看。`,
      profile: '完善档案',
      private: '这份路线只用您自己的档案算出，只给您看，参展单位不知道。您设为不可见的单位不在里面。',
      stop: (hall: string, booth: string, organisation: string) =>
        `${[hall, booth].filter((part) => part !== '').join(' ')} · ${organisation}`,
      rank: (rank: number) => (rank === 1 ? '最合适' : `合适程度第 ${rank}`),
      headcount: (count: number) => `招 ${count} 人`,
      why: '理由',
    },
  },
  {
    forecast: {
      title: 'Before the fair',
      lead: 'For each post: how many people who agreed to be found have nothing stated against them (the place of work included), and how many places that would fill after sharing them with the posts of the same trade at this fair. Counts only; nobody is shown.',
      nobody: 'No organisation has booked a booth yet, or none of its posts is open any more.',
      noPosts: 'None of your posts is open any more. Choose open ones on the page of your booth.',
      total: (headcount, filled) =>
        `${counted(headcount, 'place', 'places')} in all, of which about ${filled} can be expected to be filled.`,
      untold: (posts) => `For ${counted(posts, 'post', 'posts')} of these fewer than 5 people fit; they are not counted.`,
      exhibitor: (booth, name) => `${booth} ${name}`,
      posts: (booth) => `${booth} Posts and what to expect`.trimStart(),
      post: 'Post',
      headcount: 'Places',
      people: 'People who fit',
      rivals: 'Other places in this trade here',
      filled: 'Expected',
      about: (people) => `about ${people}`,
      few: 'fewer than 5',
      unknown: 'too few to estimate',
      none: 'Less than one: many places here for the same people',
      enough: (filled) => `Can be filled (${filled})`,
      some: (filled, lacking) => `About ${filled}, ${lacking} short`,
      asOf: 'Counted',
      rule: 'Counts are rounded down to a multiple of 5. “Expected” supposes that everybody who fits comes and is shared out by the number of places; what counts is who comes.',
    },
    route: {
      title: 'Booths for me',
      lead: (stops, all) =>
        `Of ${counted(all, 'exhibitor', 'exhibitors')}, ${stops === 1 ? 'this one has posts' : `these ${stops} have posts`} close to your profile. They are in the order of the booths: simply walk along.`,
      nobody: 'No organisation has booked a booth yet. Look again closer to the fair.',
      nothing: (all) =>
        `Among the posts of ${counted(all, 'exhibitor', 'exhibitors')} none is close to your profile. The more you write about your trade and skills, the better this gets; or just come and look.`,
      profile: 'Complete my profile',
      private:
        'This is made from your own profile and for you alone; exhibitors do not know of it. Organisations from which you hide are left out.',
      stop: (hall, booth, organisation) => `${[hall, booth].filter((part) => part !== '').join(' ')} · ${organisation}`,
      rank: (rank) => (rank === 1 ? 'Best for you' : `No. ${rank} for you`),
      headcount: (count) => counted(count, 'place', 'places'),
      why: 'Why',
    },
  },
)
