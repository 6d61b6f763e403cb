import { bilingual } from '#shared/kernel/language.ts'

/** What is kept, how long and why: the rows of the notice to everybody, and the headings of the bureau's report. */
export const texts = bilingual(
  {
    groups: {
      profile: {
        what: '技能档案',
        howLong: '到您撤回“加入信息库”的同意或离开为止；离开后 7 天内可反悔',
        basis: '《个人信息保护法》第十九条、第四十七条',
      },
      contact: {
        what: '联系方式',
        howLong: '到您移除它、撤回“加入信息库”的同意或注销账号为止',
        basis: '《个人信息保护法》第十九条、第四十七条',
      },
      consents: { what: '同意与撤回的记录', howLong: '3 年', basis: '《网络数据安全管理条例》第十二条' },
      provision: {
        what: '操作、查阅和向单位提供信息的记录（只有编号，没有姓名、电话）',
        howLong: '至少 3 年；只增不改，任何人不能删除',
        basis: '《人力资源市场暂行条例》第三十三条；《网络数据安全管理条例》第十二条；《个人信息保护法》第五十五条、第五十六条',
      },
      vacancies: { what: '岗位和招聘服务信息', howLong: '服务完成后至少 3 年', basis: '《网络招聘服务管理规定》第二十六条' },
      introductions: {
        what: '引荐的经过',
        howLong: '结束后 3 年，期满只留编号',
        basis: '《网络招聘服务管理规定》第二十六条；《网络数据安全管理条例》第十二条',
      },
      complaints: {
        what: '投诉举报的内容和反映人',
        howLong: '处理完毕后 3 年，期满只留原因和结果',
        basis: '《网络招聘服务管理规定》第二十六条；《个人信息保护法》第十九条',
      },
      messages: { what: '站内消息', howLong: '3 年', basis: '《网络招聘服务管理规定》第二十六条' },
      visits: {
        what: '招聘会登记（档案编号、时间、所选工种）',
        howLong: '招聘会后 30 天；进场人数不含身份，长期保留',
        basis: '《个人信息保护法》第十九条',
      },
      sessions: { what: '登录会话', howLong: '12 小时', basis: '《个人信息保护法》第十九条' },
      invitations: {
        what: '协会写的会员姓名、电话、工种（邀请）',
        howLong: '30 天；本人登记、拒绝或协会撤回的，当时就删除',
        basis: '《个人信息保护法》第十九条、第四十七条',
      },
      invitedDigests: {
        what: '被邀请号码的摘要（看不出号码），用来不重复邀请',
        howLong: '没有答复的一年；登记过、拒绝过的一直保留',
        basis: '《网络数据安全管理条例》第二十二条',
      },
      rosters: {
        what: '协会上传的名单文件和处理进度',
        howLong: '文件处理完即删；留下的是件数和批次，不含姓名、电话',
        basis: '《个人信息保护法》第十九条；《网络数据安全管理条例》第十二条',
      },
      evidence: { what: '证书的照片或 PDF', howLong: '核验后 30 天', basis: '《个人信息保护法》第十九条' },
      passports: { what: '技能护照', howLong: '到期后 30 天；撤销的马上失效', basis: '《个人信息保护法》第十九条' },
      searches: {
        what: '保存的搜索；单位的候选名单和备注',
        howLong: '到本人或单位删除；名单里的人到期移出，撤回同意的马上看不到',
        basis: '《个人信息保护法》第十九条、第四十七条',
      },
      accounts: {
        what: '账号、单位和成员',
        howLong: '到本人注销或单位终止',
        basis: '《网络数据安全管理条例》第二十四条；《网络招聘服务管理规定》第十七条',
      },
      fairs: { what: '招聘会、展位、公报和统计（不含个人）', howLong: '长期', basis: '《人力资源市场暂行条例》第二十八条' },
      system: { what: '系统自己的进度和防重复记录（不含个人信息）', howLong: '用完为止', basis: '《个人信息保护法》第十九条' },
    },
    whys: {
      wanted: '本人同意还在，或单位还在使用',
      cooling: '本人要求离开，反悔期内已停止除存储外的处理',
      tombstone: '只剩编号，防止已删除的内容又出现',
      minimum: '法定最短期限未满',
      running: '还没有结束',
      complaint: '有未处理完的投诉举报，处理完再删',
      appendOnly: '只增不改，每天封存，删除会使校验失败',
      ttl: '有到期时间，由数据表自己删除',
      owner: '由产生它的任务或使用者删除',
      plain: '不含个人信息，服务还需要',
    },
  },
  {
    groups: {
      profile: {
        what: 'Profile of skills',
        howLong: 'Until you withdraw your consent to the registry or leave; for 7 days after leaving you can think better of it',
        basis: 'Personal Information Protection Law, arts. 19 and 47',
      },
      contact: {
        what: 'Contact details',
        howLong: 'Until you remove them, withdraw your consent to the registry or close your account',
        basis: 'Personal Information Protection Law, arts. 19 and 47',
      },
      consents: {
        what: 'Records of consent and withdrawal',
        howLong: '3 years',
        basis: 'Regulations on Network Data Security Management, art. 12',
      },
      provision: {
        what: 'Records of acts, looks and of information given to organisations (numbers only, no names or phone numbers)',
        howLong: 'At least 3 years; they are only added to, and nobody can delete them',
        basis:
          'Interim Regulations on the Human Resources Market, art. 33; Regulations on Network Data Security Management, art. 12; Personal Information Protection Law, arts. 55 and 56',
      },
      vacancies: {
        what: 'Vacancies and recruitment services',
        howLong: 'At least 3 years after the service ended',
        basis: 'Provisions on the Administration of Online Recruitment Services, art. 26',
      },
      introductions: {
        what: 'The course of introductions',
        howLong: '3 years after the end; then only a number is left',
        basis:
          'Provisions on the Administration of Online Recruitment Services, art. 26; Regulations on Network Data Security Management, art. 12',
      },
      complaints: {
        what: 'What was reported, and by whom',
        howLong: '3 years after it was dealt with; then only the reason and the outcome are left',
        basis: 'Provisions on the Administration of Online Recruitment Services, art. 26; Personal Information Protection Law, art. 19',
      },
      messages: {
        what: 'Messages on the site',
        howLong: '3 years',
        basis: 'Provisions on the Administration of Online Recruitment Services, art. 26',
      },
      visits: {
        what: 'Registrations for job fairs (number of the profile, time, trades chosen)',
        howLong: '30 days after the fair; how many came is kept, without who',
        basis: 'Personal Information Protection Law, art. 19',
      },
      sessions: { what: 'Sign-in session', howLong: '12 hours', basis: 'Personal Information Protection Law, art. 19' },
      invitations: {
        what: 'Name, phone number and trade as an association wrote them (invitation)',
        howLong: '30 days; erased at once when the person joins or refuses or the association takes it back',
        basis: 'Personal Information Protection Law, arts. 19 and 47',
      },
      invitedDigests: {
        what: 'Digest of an invited number (the number cannot be read from it), so that nobody is invited again and again',
        howLong: 'A year if there was no answer; for good once somebody has joined or refused',
        basis: 'Regulations on Network Data Security Management, art. 22',
      },
      rosters: {
        what: 'Lists that associations upload, and how far they are',
        howLong: 'The file is deleted once it was read; counts and batches stay, without names or phone numbers',
        basis: 'Personal Information Protection Law, art. 19; Regulations on Network Data Security Management, art. 12',
      },
      evidence: {
        what: 'Pictures and PDFs of certificates',
        howLong: '30 days after they were verified',
        basis: 'Personal Information Protection Law, art. 19',
      },
      passports: {
        what: 'Skill passports',
        howLong: '30 days after they ran out; a revoked one ends at once',
        basis: 'Personal Information Protection Law, art. 19',
      },
      searches: {
        what: 'Saved searches; lists and notes of organisations',
        howLong: 'Until deleted; people leave a list when their time is up, and are out of sight at once when they withdraw',
        basis: 'Personal Information Protection Law, arts. 19 and 47',
      },
      accounts: {
        what: 'Accounts, organisations and members',
        howLong: 'Until the account is closed or the organisation ends',
        basis:
          'Regulations on Network Data Security Management, art. 24; Provisions on the Administration of Online Recruitment Services, art. 17',
      },
      fairs: {
        what: 'Job fairs, booths, bulletins and figures (nobody is in them)',
        howLong: 'For good',
        basis: 'Interim Regulations on the Human Resources Market, art. 28',
      },
      system: {
        what: 'The system’s own progress and guards against repetition (no personal data)',
        howLong: 'Until they have served',
        basis: 'Personal Information Protection Law, art. 19',
      },
    },
    whys: {
      wanted: 'The consent stands, or the organisation still uses it',
      cooling: 'The person asked to leave; until they can no longer think better of it, it is stored and nothing else',
      tombstone: 'Only a number is left, so that what was erased does not come back',
      minimum: 'The shortest period of the law has not passed',
      running: 'It has not ended',
      complaint: 'A complaint about it is open; it goes once that is settled',
      appendOnly: 'It is only added to and sealed each day; deleting would break the seal',
      ttl: 'It has an end, and the table removes it by itself',
      owner: 'Whoever made it removes it',
      plain: 'No personal data; the service still needs it',
    },
  },
)

export type Group = keyof typeof texts.groups
export type Why = keyof typeof texts.whys
