import type { AgreementText } from './agreement-texts.ts'

/** What each version of the agreement says, for who reads English. The Chinese text is what is signed. */
const translations: Readonly<Record<string, Pick<AgreementText, 'title' | 'declaration' | 'rows'>>> = {
  '1': {
    title: 'Agreement on accounts for members',
    declaration:
      'I am authorised by this association to sign, and I declare: everybody on the lists is a member; the association has told each of them that name and mobile number are given to the platform Jiangcai for an invitation, and has obtained the separate consent of each; the lists are true and hold no identity numbers.',
    rows: [
      [
        'Parties',
        'This association and the operator of the platform Jiangcai (see the foot of the page). Each decides on its own processing and answers for it; neither works for the other, nor do they process jointly (Personal Information Protection Law, arts. 20 and 21).',
      ],
      [
        'Purpose',
        'The platform invites the members on the list, and each decides whether to join the registry. Nothing else is done with the list; it is neither published nor given to anybody.',
      ],
      [
        'What is given',
        'Name, mobile number and trade, and level and note as stated. No identity numbers, addresses, photos or anything else (arts. 5, 6, 19).',
      ],
      [
        'Who answers for the lawful basis',
        'The association obtains the separate consent of its members and can show it (arts. 13 (1) and 23); the platform consents for nobody. Who has not opened the invitation and ticked each consent has not joined.',
      ],
      [
        'How it is kept',
        'Names and numbers are kept encrypted and cannot be searched. An invitation holds for 30 days, with one reminder; once answered or over, name, number and row are deleted. The uploaded table is deleted once invitations are sent or the upload is cancelled, after 7 days at the latest.',
      ],
      [
        'What the association sees',
        'How many were invited and how many joined. Whether a person joined only if that person consented to it.',
      ],
      [
        'Rights of members',
        'A member may refuse and is not asked again, may leave the association’s list and may leave the registry at any time. Whichever party receives a request deals with it.',
      ],
      [
        'If something goes wrong',
        'Whoever finds a list to be wrong, leaked or without consent stops at once and tells the other party and those concerned (art. 57).',
      ],
      [
        'Records',
        'This agreement and a record of each provision (time, number of people, digest of the file) are kept for 3 years (Regulations on Network Data Security Management, art. 12).',
      ],
      [
        'End',
        'The association may withdraw this agreement at any time: nothing can be uploaded from then on, and what is being sent stops. Members who joined are not affected.',
      ],
    ],
  },
  '2': {
    title: 'Agreement on accounts for members',
    declaration:
      'I am authorised by this association to sign, and I declare: everybody on the lists is a member; the association has told each of them that name and mobile number are given to the platform Jiangcai for an invitation, and has obtained the separate consent of each; the lists are true and hold no identity numbers.',
    rows: [
      [
        'Parties',
        'This association and the operator of the platform Jiangcai (see the foot of the page). Each decides on its own processing and answers for it; neither works for the other, nor do they process jointly (Personal Information Protection Law, arts. 20 and 21).',
      ],
      [
        'Purpose',
        'The platform invites the members on the list, and each decides whether to join the registry. Nothing else is done with the list; it is neither published nor given to anybody.',
      ],
      [
        'What is given',
        'Name, mobile number and trade, and level and note as stated. No identity numbers, addresses, photos or anything else (arts. 5, 6, 19).',
      ],
      [
        'Who answers for the lawful basis',
        'The association obtains the separate consent of its members and can show it (arts. 13 (1) and 23); the platform consents for nobody. Who has not opened the invitation and ticked each consent has not joined.',
      ],
      [
        'How it is kept',
        'Names and numbers are kept encrypted and cannot be searched. An invitation holds for 30 days, with one reminder; once answered or over, name, number and row are deleted. The uploaded table is deleted once invitations are sent or the upload is cancelled, after 7 days at the latest.',
      ],
      [
        'What the association sees',
        'Totals alone: how many are on the list, and how many of them wait, joined, refused, ran out or left. They are counted at most once an hour, rounded down to fives, and withheld below five. Whether a person joined only if that person consented to it.',
      ],
      [
        'Rights of members',
        'A member may refuse and is not asked again, may leave the association’s list and may leave the registry at any time. Whichever party receives a request deals with it.',
      ],
      [
        'If something goes wrong',
        'Whoever finds a list to be wrong, leaked or without consent stops at once and tells the other party and those concerned (art. 57).',
      ],
      [
        'Records',
        'This agreement and a record of each provision (time, number of people, digest of the file) are kept for 3 years (Regulations on Network Data Security Management, art. 12).',
      ],
      [
        'End',
        'The association may withdraw this agreement at any time: nothing can be uploaded from then on, and what is being sent stops. Members who joined are not affected.',
      ],
    ],
  },
}

/** An agreement in English; undefined for a version that nobody translated. */
export function agreementInEnglish({ version }: AgreementText): Pick<AgreementText, 'title' | 'declaration' | 'rows'> | undefined {
  return translations[version]
}
