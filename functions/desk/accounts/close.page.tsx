import type { Child } from 'hono/jsx'
import type { PersonRecord } from '#shared/accounts/domain/people.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted } from '#shared/kernel/language.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import type { FormState } from '#shared/platform/http/form.ts'
import { ErrorSummary, SubmissionKey } from '#shared/platform/pages/form-parts.tsx'
import { Bullets } from '#shared/platform/pages/parts.tsx'

type View = { readonly days: number; readonly form: FormState; readonly fresh: string }

/** Closing one's account: what goes, what stays and why, before the button (网络数据安全管理条例 24). */
export function closePage({ days, form, fresh }: View): Page {
  return {
    title: t.title,
    body: (
      <article class="narrow">
        <p class="back">
          <a href="/account">{t.back}</a>
        </p>
        <h1>{t.title}</h1>
        <ErrorSummary form={form} names={[]} />
        <p class="lead">{t.lead(days)}</p>
        <h2>{t.goes}</h2>
        <Bullets items={t.gone} />
        <h2>{t.stays}</h2>
        <Bullets items={t.kept} />
        <p>{t.admin}</p>
        <p>
          <a href="/v1/me/data">{t.download}</a>
        </p>
        <form method="post" action="/account/close">
          <SubmissionKey form={form} fresh={fresh} />
          <p class="actions">
            <button type="submit" class="danger">
              {t.submit}
            </button>
            <a href="/account">{t.stay}</a>
          </p>
        </form>
      </article>
    ),
  }
}

/** On the account page: the way to close it, or, once that was asked for, the way back. */
export function Closing({ closing, fresh }: { readonly closing: PersonRecord['closing']; readonly fresh: string }): Child {
  if (closing === undefined) {
    return (
      <p>
        <a href="/account/close">{t.title}</a>
      </p>
    )
  }
  return (
    <section aria-labelledby="closing" class="notice">
      <h2 id="closing">{t.closing}</h2>
      <p>{t.until(dayText(closing.closesOn))}</p>
      <form method="post" action="/account/keep">
        <input type="hidden" name="_key" value={fresh} />
        <button type="submit">{t.keep}</button>
      </form>
    </section>
  )
}

const t = bilingual(
  {
    title: '注销账号',
    back: '回到账号',
    lead: (days: number) => `一提交，任何单位马上看不到您，其他设备上的登录马上结束。${days} 天内登录就可以收回，之后注销，不能恢复。`,
    goes: '到期以后没有了的',
    gone: [
      '登录身份和姓名：再登录就是新的账号',
      '信息库里的档案、联系方式、技能护照、招聘会登记',
      '您在各单位的成员身份；单位和它发布的内容不受影响',
    ],
    stays: '留下的，和为什么',
    kept: [
      '同意和撤回的记录：保存 3 年，不含姓名和电话（网络数据安全管理条例第十二条）',
      '操作和查阅记录，不含姓名和电话（个人信息保护法第五十一条）',
      '引荐记录：不少于 2 年，不含姓名和电话（人力资源市场暂行条例第三十三条）',
    ],
    admin: '您是某家单位唯一的管理员的，先到“成员与邀请”把另一名成员设为管理员。',
    download: '先下载我的全部信息',
    submit: '注销账号',
    stay: '不注销',
    closing: '账号正在注销',
    until: (day: string) => `${day}注销。在那以前可以收回，登记信息也恢复原样。`,
    keep: '不注销了，恢复原样',
  },
  {
    title: 'Close my account',
    back: 'Back to the account',
    lead: (days) =>
      `From the moment you send this, no organisation sees you and you are signed out on other devices. For ${counted(days, 'day', 'days')} you can sign in and call it off; then the account is closed for good.`,
    goes: 'What is gone then',
    gone: [
      'Who you sign in as, and your name: the next sign-in makes a new account',
      'Profile, contact details, skill passports and registrations for job fairs',
      'Your memberships; organisations and what they published are not affected',
    ],
    stays: 'What stays, and why',
    kept: [
      'Records of consenting and withdrawing: kept for 3 years, without name or phone number (Network Data Security Regulations, art. 12)',
      'The log of what was done and looked at, without name or phone number (Personal Information Protection Law, art. 51)',
      'Introductions: at least 2 years, without name or phone number (Interim Regulations on the Human Resources Market, art. 33)',
    ],
    admin:
      'If you are the only administrator of an organisation, first make another member its administrator under “Members and invitations”.',
    download: 'First download everything about me',
    submit: 'Close my account',
    stay: 'Keep it',
    closing: 'Your account is being closed',
    until: (day) => `It is closed on ${day}. Until then you can call it off, and your entry is as it was.`,
    keep: 'Keep my account and restore everything',
  },
)
