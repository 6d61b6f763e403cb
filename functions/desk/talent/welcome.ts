import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { emptyForm } from '#shared/platform/http/form.ts'
import { talentParametersOn } from '#shared/talent/domain/talent-parameters.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { leavingPage } from './leave.page.tsx'
import { welcomePage } from './welcome.page.tsx'

/** What somebody without an entry, or about to leave, is shown wherever they came in. */
export async function welcome(deps: Deps, personId: string, url: URL): Promise<Page> {
  const talent = await findTalentOfPerson(deps)(personId)
  if (talent?.leaving === undefined) return welcomePage({ url, left: talent !== undefined })
  const parameters = talentParametersOn(civilDateOf(deps.clock.now()))
  return leavingPage({ form: emptyForm, fresh: deps.ids.secret(), parameters, leaving: talent.leaving, url })
}
