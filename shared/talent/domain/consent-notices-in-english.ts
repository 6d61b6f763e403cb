import { dayText } from '#shared/kernel/day-text.ts'
import { language, type Spoken } from '#shared/kernel/language.ts'
import { type ConsentNotice, consentNotices, versionLine } from './consent-notices.ts'
import type { ConsentScope } from './talent.ts'

/** A notice as its reader sees it. `translated`: these are not the words that are agreed to; the Chinese ones must stand beside them. */
export type ShownNotice = Pick<ConsentNotice, 'title' | 'consent' | 'rows'> & { readonly versionLine: string; readonly translated: boolean }

/** A notice in the language of the request. Whoever agrees, agrees to the Chinese text, whose hash is kept: the English one explains it. */
export function shownNotice(scope: ConsentScope, notice: ConsentNotice): ShownNotice {
  const at = consentNotices[scope].findIndex(({ version }) => version === notice.version)
  const translation = language() === 'en' ? english[scope][at] : undefined
  return translation === undefined
    ? { ...notice, versionLine: versionLine(notice), translated: false }
    : { ...translation, versionLine: `Version ${notice.version}, used since ${dayText(notice.since)}`, translated: true }
}

type Translated<Notices extends readonly unknown[]> = {
  readonly [Version in keyof Notices]: Spoken<Omit<Notices[Version], 'version' | 'since'>>
}

const processor = [
  'Who processes it',
  'The operator of the platform Jiangcai. Its name, address and contact stand at the foot of every page.',
] as const
const rights = [
  'Your rights',
  'At any time you can see, download, correct and delete your information, and ask for an explanation of a match. Under “My profile › Consent” one click withdraws, with effect at once; what was done before you withdrew is not affected. Complaints go to the operator named at the foot of the page or to the cyberspace administration.',
] as const
const records: string =
  'By law the records of consenting and withdrawing (time and version of the text) are kept separately for 3 years, as evidence only (Regulations on Network Data Security Management, art. 12).'

/** The translation of each version of each notice. A version or a row without one does not compile. */
const english: { readonly [Scope in ConsentScope]: Translated<(typeof consentNotices)[Scope]> } = {
  registry: [
    {
      title: 'Join the registry of skilled workers',
      consent: 'I join the registry of my own free will and agree that the platform keeps the profile I fill in.',
      rows: [
        processor,
        [
          'What it is for',
          'To make a skills profile of your own that you can see, change and download; to check what is still missing in it; to recommend vacancies to you. If you agree to this alone, no organisation can find you.',
        ],
        [
          'Which information',
          'Trades, skill level, certificates, skills, years in the trade, districts you want to work in, pay you hope for, when you can start, conditions you do not accept, and what you write about yourself. We do not take identity numbers. Name, phone number, e-mail address and WeChat name are kept apart, encrypted, and are no part of the profile.',
        ],
        [
          'Who receives it',
          'No organisation, and nothing is made public. To give it to an organisation, we ask for your consent separately.',
        ],
        [
          'How it is processed',
          'Vacancies are recommended by published rules that give points item by item (see “How matching works” at the foot of the page); sex, age, ethnicity, marriage, children and household registration play no part.',
        ],
        [
          'How long it is kept',
          `Until you leave. When you leave, your profile, your list of hidden organisations and your contact details are deleted at once. ${records}`,
        ],
        ['If you do not agree', 'Without joining the registry you can still look at vacancies, look at job fairs and go to them.'],
        rights,
      ],
    },
    {
      title: 'Join the registry of skilled workers',
      consent: 'I join the registry of my own free will and agree that the platform keeps the profile I fill in.',
      rows: [
        processor,
        [
          'What it is for',
          'To make a skills profile of your own that you can see, change and download; to check what is still missing in it; to recommend vacancies to you. If you agree to this alone, no organisation can find you.',
        ],
        [
          'Which information',
          'Trades, skill level, certificates, skills, years in the trade, districts you want to work in, pay you hope for, when you can start, conditions you do not accept, and what you write about yourself. We do not take identity numbers. Name, phone number, e-mail address and WeChat name are kept apart, encrypted, and are no part of the profile.',
        ],
        [
          'Who receives it',
          'No organisation, and nothing is made public. To give it to an organisation, we ask for your consent separately.',
        ],
        [
          'How it is processed',
          'Vacancies are recommended by published rules that give points item by item (see “How matching works” at the foot of the page); sex, age, ethnicity, marriage, children and household registration play no part.',
        ],
        [
          'How long it is kept',
          `Until you leave. When you ask to leave, you are hidden from every organisation at once, and your data are kept and not used; within 7 days you can change your mind, and then your profile, your list of hidden organisations and your contact details are deleted. If you do not want to wait, you can have them deleted at once. ${records}`,
        ],
        ['If you do not agree', 'Without joining the registry you can still look at vacancies, look at job fairs and go to them.'],
        rights,
      ],
    },
  ],
  employers: [
    {
      title: 'Let employers find me',
      consent: 'I agree that verified employers see my card among their matches.',
      rows: [
        processor,
        [
          'What it is for',
          'When an employer publishes a vacancy, the platform finds the people who fit what it asks for; your card will be among them.',
        ],
        [
          'Which information',
          'Trades, level, which certificates you hold and until when they are valid, skills, years, districts, pay you hope for, when you can start, conditions you do not accept. The card shows no name, phone number, photograph, age, present employer or certificate number; nor is what you wrote about yourself shown to anybody: it is only read for skills.',
        ],
        [
          'Who receives it',
          'Employers that the platform has verified. You can put organisations that should not see you on your list of hidden organisations; those of the same group then do not see you either. Your name and contact details go to one organisation alone, after you have agreed to an introduction to it.',
        ],
        [
          'How it is processed',
          'Points and order follow published rules, and each point has its reason. The order decides only who comes first; people decide whom to employ. You can ask for an explanation, and you can withdraw this consent and take no further part in matching.',
        ],
        ['How long it is kept', `Until you withdraw. When you withdraw, no employer sees you any more. ${records}`],
        ['If you do not agree', 'Employers cannot find you; you can still look at vacancies yourself and show that you are interested.'],
        rights,
      ],
    },
  ],
  agencies: [
    {
      title: 'Let HR agencies find me',
      consent: 'I agree that HR agencies which hold a licence and are verified can find my card.',
      rows: [
        processor,
        [
          'What it is for',
          'An agency that looks for people on the mandate of an employer can find you and bring you together with vacancies. For every search it has to state the purpose or the employer it acts for.',
        ],
        [
          'Which information',
          'The same as employers see: trades, level, which certificates you hold and until when they are valid, skills, years, districts, pay you hope for, when you can start, conditions you do not accept. No name, phone number, photograph, age, present employer or certificate number.',
        ],
        [
          'Who receives it',
          'Agencies that hold an HR service licence and are verified. When an organisation on your list of hidden organisations has an agency look for people, it does not see you either. Your name and contact details are given only after you have agreed to an introduction.',
        ],
        [
          'How it is processed',
          'Every search by an agency leaves a record: which agency, when, and what for. Agencies may not export in bulk, nor pass anything on.',
        ],
        ['How long it is kept', `Until you withdraw. When you withdraw, no agency sees you any more. ${records}`],
        ['If you do not agree', 'Agencies cannot find you; everything else works as before.'],
        rights,
      ],
    },
  ],
  associationStatus: [
    {
      title: 'Let the industry association know that I have joined',
      consent: 'I agree that the industry association which invited me sees whether I have joined the registry.',
      rows: [
        processor,
        [
          'What it is for',
          'When an association has opened accounts for its members together, it knows which members have confirmed already and does not remind them again.',
        ],
        [
          'Which information',
          'One thing alone: whether you have joined. The association sees neither your profile nor your contact details.',
        ],
        [
          'Who receives it',
          'The association that opened your account, and no other. If no association opened it, this consent has no effect.',
        ],
        ['How long it is kept', `Until you withdraw. ${records}`],
        [
          'If you do not agree',
          'The association sees only how many people have joined, not whether you have; everything else works as before.',
        ],
        rights,
      ],
    },
  ],
  statistics: [
    {
      title: 'Count me in the statistics',
      consent: 'I agree that my profile is counted in the figures by district and trade.',
      rows: [
        processor,
        [
          'What it is for',
          'To count how many people of each trade and level there are in the city, compare this with what vacancies ask for, and write the bulletin of demand.',
        ],
        [
          'Which information',
          'Trade, level, district. Only numbers of people are published; small numbers are hidden, so that nobody can be recognised.',
        ],
        ['Who receives it', 'The figures are published; your profile is given to nobody.'],
        [
          'How long it is kept',
          `Figures made after you withdraw do not include you; figures published before contain no personal information and are not changed. ${records}`,
        ],
        ['If you do not agree', 'You are not in the figures; everything else works as before.'],
        rights,
      ],
    },
    {
      title: 'Count me in the statistics',
      consent: 'I agree that my profile is counted in the figures by district, trade and age band.',
      rows: [
        processor,
        [
          'What it is for',
          'To count how many people of each trade, level and age band there are in the city, compare this with what vacancies ask for, and write the bulletin of supply and demand.',
        ],
        [
          'Which information',
          'Trade, level, district; and your year of birth if you give it, which only tells the age band: it takes no part in matching and no organisation sees it. Only numbers of people are published; small numbers are hidden, so that nobody can be recognised.',
        ],
        ['Who receives it', 'The figures are published; your profile is given to nobody.'],
        [
          'How long it is kept',
          `Figures made after you withdraw do not include you, and your year of birth is deleted at once; figures published before contain no personal information and are not changed. ${records}`,
        ],
        ['If you do not agree', 'You are not in the figures, and no year of birth is kept; everything else works as before.'],
        rights,
      ],
    },
  ],
}
