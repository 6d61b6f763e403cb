import type { Child } from 'hono/jsx'
import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import type { Verification } from '#shared/bulletins/domain/verification.ts'
import { issueTitle } from '#shared/bulletins/domain/wording.ts'
import { VerificationResult } from '#shared/bulletins/pages/verification-result.tsx'
import { bilingual } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'

export type VerificationModel = { readonly view: BulletinView; readonly verification: Verification }

export function verificationPage(model: VerificationModel): Page {
  return { title: texts.title, body: <Verified {...model} />, canonical: `/bulletins/${model.view.code}` }
}

function Verified({ view, verification }: VerificationModel): Child {
  return (
    <article class="narrow">
      <p class="back">
        <a href={`/bulletins/${view.code}`}>{texts.back}</a>
      </p>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.of(issueTitle({ series: view.kind, period: view.period }), view.park.name, verification.version)}</p>
      <p>{texts.how}</p>
      <VerificationResult verification={verification} />
    </article>
  )
}

const texts = bilingual(
  {
    title: '复核公报',
    back: '返回公报',
    of: (title: string, park: string, version: number) => `${title}（${park}），第 ${version} 版`,
    how: '刚才由发布时冻结的数据重新编制了这一版，并与发布的文件逐字节比较。',
  },
  {
    title: 'Verify a bulletin',
    back: 'Back to the bulletin',
    of: (title, park, version) => `${title} (${park}), version ${version}`,
    how: 'This version has just been compiled again from the counts that were frozen at publication, and compared with the published file byte by byte.',
  },
)
