import type { Child } from 'hono/jsx'
import { answerPolicy } from '#shared/demand/domain/answer-policy.ts'
import { likenessPolicy, mostCopies } from '#shared/demand/domain/likeness-policy.ts'
import type { Verdict } from '#shared/matching/criteria/criterion.ts'
import { rotations } from '#shared/matching/documents/rotation.ts'
import { type CriterionKey, fullMarks, maxLicences, maxMust, points, rankingVersion, reach } from '#shared/matching/points.ts'
import { criterionNames, verdictNames } from '#shared/matching/sentences/verdicts.ts'
import { shownOfEach } from '#shared/matching/views/folded.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Bullets, Facts } from '#shared/platform/pages/parts.tsx'
import { texts } from './texts.ts'

/** The rules of matching, from the table that ranks (个人信息保护法 24: transparency; how, by what, and how to do without). */
export function matchingHelpPage(): Page {
  return { title: texts.title, body: <MatchingHelp />, cache: 600 }
}

function MatchingHelp(): Child {
  const text = texts
  return (
    <article class="narrow">
      <h1>{text.title}</h1>
      <p class="lead">{text.lead(rankingVersion, fullMarks)}</p>
      <h2>{text.how}</h2>
      <Bullets items={text.howList} />
      <h2 id="reading">{text.reading}</h2>
      <Bullets items={text.readingList} />
      <h2 id="admission">{text.admission}</h2>
      <Bullets items={text.admissionList(reach.admittingSkills)} />
      <h2 id="points">{text.table}</h2>
      <PointsTable />
      <h2>{text.verdicts}</h2>
      <Facts rows={(Object.keys(verdictNames) as Verdict[]).map((verdict) => [verdictNames[verdict], text.verdictMeanings[verdict]])} />
      <h2 id="obstacles">{text.obstacles}</h2>
      <p>{text.obstaclesLead}</p>
      <Bullets items={text.obstaclesList(reach.pay.quarterOver - 100, reach.levelsBelow)} />
      <h2>{text.never}</h2>
      <p>{text.neverText}</p>
      <ul class="chips">
        {text.neverList.map((item) => (
          <li class="tag">{item}</li>
        ))}
      </ul>
      <h2 id="ties">{text.ties}</h2>
      <Bullets items={text.tiesList(rotations, shownOfEach)} />
      <h2 id="duplicates">{text.duplicates}</h2>
      <Bullets items={text.duplicatesList({ ...likenessPolicy, most: mostCopies })} />
      <h2 id="answers">{text.answers}</h2>
      <Bullets items={text.answersList(answerPolicy.workingDays, answerPolicy.prior.answered, answerPolicy.prior.all, answerPolicy.step)} />
      <p>
        <a href="/help/introductions">{text.introductions}</a>
      </p>
      <h2>{text.choice}</h2>
      <p>{text.choiceText}</p>
      <h2>{text.explain}</h2>
      <p>
        {text.explainText} <a href="/reports/new?about=match">{text.object}</a>
      </p>
    </article>
  )
}

function PointsTable(): Child {
  const text = texts
  return (
    <section class="scroll" aria-label={text.table} tabindex={0}>
      <table>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.criterion}</th>
            <th scope="col" class="number">
              {text.columns.max}
            </th>
            <th scope="col">{text.columns.tiers}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(points) as CriterionKey[]).map((key) => (
            <tr>
              <th scope="row">{criterionNames[key]}</th>
              <td class="number">{points[key].max}</td>
              <td>
                <Bullets items={waysToPoints(key)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td class="number">{fullMarks}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** How a criterion's points are got, in sentences with the table's own numbers. */
function waysToPoints(key: CriterionKey): readonly string[] {
  const text = texts
  if (key === 'skills') {
    const { must, nice, partialShare, limits } = points.skills
    return text.skills(must, maxMust, nice, percent(partialShare), limits.none, limits.one)
  }
  if (key === 'licences') return text.licences(maxLicences, percent(points.licences.quickShare), percent(points.licences.expiredShare))
  const names: Readonly<Record<string, string>> = tierNames(key)
  return Object.entries(points[key].tiers).map(([tier, value]) => text.way(names[tier] ?? tier, value))
}

function tierNames(key: Exclude<CriterionKey, 'skills' | 'licences'>): Readonly<Record<string, string>> {
  const text = texts
  if (key === 'pay') return text.pay(reach.pay.tenPercentOver - 100, reach.pay.quarterOver - 100)
  return key === 'conditions' ? text.conditions(reach.soonDays, reach.laterDays) : text[key]
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
