import { catalogue } from '#shared/platform/http/problem.ts'

/** What can go wrong when somebody signs in. */
export const signInProblems = catalogue(
  {
    'sign-in-failed': {
      status: 401,
      title: '登录没有完成',
      mend: '可能是中途取消、页面放置太久，或登录链接被用过。请重新登录；账号、密码和手机号的问题由统一身份认证处理，本站不保存密码。',
    },
    'issuer-unavailable': {
      status: 503,
      title: '统一身份认证暂时连不上',
      mend: '登录由统一身份认证提供，它现在没有回应。请过几分钟再试；不登录也可以找岗位、看招聘会。',
    },
  },
  {
    'sign-in-failed': {
      title: 'You have not been signed in',
      mend: 'Perhaps you stopped halfway, the page was left open too long, or the link had been used before. Please sign in again. Accounts, passwords and phone numbers are the identity service’s matter; we keep no passwords.',
    },
    'issuer-unavailable': {
      title: 'The identity service cannot be reached right now',
      mend: 'You sign in with the identity service, and it does not answer at the moment. Please try again in a few minutes; you can look at vacancies and job fairs without signing in.',
    },
  },
)
