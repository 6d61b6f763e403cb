import { bilingual, labelled } from '#shared/kernel/language.ts'
import { levelName } from '#shared/reference/levels.ts'
import type { Assessment } from '../assess.ts'
import { licences } from '../lexicon/licences.ts'
import type { Note } from './note.ts'
import { shownLicence } from './shown-names.ts'

/**
 * What closes the gaps between a person and a vacancy, for the person alone: who issues a licence that is missing or has run out and on what proof, where a
 * level is assessed, where a skill is learned. Only what is known to be missing; of what is not stated nothing is said.
 */
export function gapClosings({ judgements }: Pick<Assessment, 'judgements'>): readonly string[] {
  const findings = judgements.flatMap(({ evidence }) => evidence).filter(({ verdict }) => verdict === 'unmet' || verdict === 'partly')
  return [...new Set(findings.flatMap(({ note }) => closingOf(note) ?? []))]
}

function closingOf({ say, values }: Note): string | undefined {
  switch (say) {
    case 'licences.absent':
    case 'licences.absentQuick':
    case 'licences.expired':
    case 'licences.expiredUndated':
      return licenceClosing(String(values.licence), say.startsWith('licences.expired'))
    case 'level.oneBelow':
    case 'level.below':
      return labelled(levelName(String(values.wanted)), texts.level)
    case 'skills.denied':
    case 'skills.deniedByOwner':
    case 'skills.partDenied':
      return labelled(String(values.phrase), texts.skill)
    default:
      return undefined
  }
}

function licenceClosing(id: string, expired: boolean): string | undefined {
  const authority = licences.find((one) => one.id === id)?.authority
  if (authority === undefined) return undefined
  const issuer = (issuers as Readonly<Record<string, Issuer | undefined>>)[authority] ?? { by: authority, how: texts.otherwise }
  const by = issuer.by
  const how = ofAnotherKind.has(id) ? texts.otherwise : issuer.how
  return labelled(shownLicence(id), expired ? texts.renew(by, how) : texts.obtain(by, how))
}

/** Their authority issues other licences by another procedure. */
const ofAnotherKind: ReadonlySet<string> = new Set(['foodSafety', 'coach'])

type Issuer = { readonly by: string; readonly how: string }

/** By the authority that the lexicon names. Years of validity and review are those of the rules named beside them. */
const issuers = bilingual(
  {
    // 《特种作业人员安全技术培训考核管理规定》4、19、21
    应急管理部门: { by: '应急管理部门', how: '参加安全技术培训，理论和实际操作考试合格；证书六年有效，每三年复审' },
    // 《特种设备作业人员考核规则》TSG Z6001
    市场监督管理部门: { by: '市场监督管理部门', how: '在考试机构考试合格；证书四年有效，期满前复审' },
    公安机关交通管理部门: { by: '公安机关交通管理部门', how: '通过体检和驾驶人考试' },
    交通运输部门: { by: '交通运输部门', how: '通过从业资格考试' },
    // 《建筑施工特种作业人员管理规定》
    住房和城乡建设部门: { by: '住房和城乡建设部门', how: '通过安全技术考核；证书两年有效，期满前复核' },
    卫生健康部门指定的医疗机构: { by: '医疗机构（由卫生健康部门指定）', how: '从业人员健康检查合格；一年有效' },
    红十字会: { by: '红十字会', how: '参加救护员培训并考核合格' },
    培训或评价机构: { by: '备案的培训或评价机构', how: '参加短期培训并考核合格' },
    民航主管部门: { by: '民航主管部门', how: '通过理论和实践考试' },
    消防救援机构: { by: '消防行业职业技能鉴定机构', how: '通过职业技能鉴定' },
    公安机关: { by: '公安机关', how: '通过保安员考试' },
    教育部门: { by: '教育部门', how: '通过教师资格考试和认定' },
    卫生健康部门: { by: '卫生健康部门', how: '通过护士执业资格考试并注册' },
    药品监督管理部门: { by: '药品监督管理部门', how: '通过执业药师资格考试并注册' },
  },
  {
    应急管理部门: {
      by: 'the emergency management authority',
      how: 'safety training, then an examination in theory and practice; it holds for six years with a review every three',
    },
    市场监督管理部门: {
      by: 'the market regulation authority',
      how: 'an examination at an examination body; it holds for four years and is reviewed before it ends',
    },
    公安机关交通管理部门: { by: 'the traffic police', how: 'a physical check and the driving examinations' },
    交通运输部门: { by: 'the transport authority', how: 'the qualification examination' },
    住房和城乡建设部门: {
      by: 'the housing and construction authority',
      how: 'a safety examination; it holds for two years and is reviewed before it ends',
    },
    卫生健康部门指定的医疗机构: {
      by: 'a hospital named by the health authority',
      how: 'a health check for people who work in such trades; it holds for one year',
    },
    红十字会: { by: 'the Red Cross', how: 'a first-aid course with a test' },
    培训或评价机构: { by: 'a registered training or assessment body', how: 'a short course with a test' },
    民航主管部门: { by: 'the civil aviation authority', how: 'examinations in theory and practice' },
    消防救援机构: { by: 'the fire-fighting skills assessment body', how: 'a skills assessment' },
    公安机关: { by: 'the police', how: 'the examination for security guards' },
    教育部门: { by: 'the education authority', how: 'the teacher examination and recognition' },
    卫生健康部门: { by: 'the health authority', how: 'the nurse examination and registration' },
    药品监督管理部门: { by: 'the drug regulation authority', how: 'the pharmacist examination and registration' },
  },
)

const texts = bilingual(
  {
    obtain: (by: string, how: string) => `由${by}发证，${how}。已经有证的，写进档案`,
    renew: (by: string, how: string) => `向${by}申请复审或重新取证(${how})。已经复审的，更新有效期`,
    otherwise: '按它公布的条件报考',
    level:
      '向有评价资格的机构（用人单位、社会培训评价组织、技工院校）申报；在人力社保部门的“技能等级评价机构查询”里按职业找。已经有证的，更新等级',
    skill: '可以在职业技能培训机构或师傅带徒里学；已经会了，在档案里更正',
  },
  {
    obtain: (by, how) => `issued by ${by}; it takes ${how}. If you hold it already, write it into your profile`,
    renew: (by, how) => `have it reviewed or obtain it anew from ${by} (${how}). If that is done, bring the dates up to date`,
    otherwise: 'what it requires of candidates',
    level:
      'apply to a body that may assess it (an employer, a training and assessment organisation, a technical school); the human resources authority has a register of them by occupation. If you hold it already, bring your level up to date',
    skill: 'it can be learned at a training school or from a master; if you can do it by now, correct your profile',
  },
)
