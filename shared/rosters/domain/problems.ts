import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with rosters and their agreement, beside the common problems. */
export const rosterProblems = catalogue(
  {
    'no-agreement': { status: 409, title: '还没有签署集体开户协议', mend: '请先由协会管理员在“集体开户协议”页签署，再上传名单。' },
    'agreement-text-changed': {
      status: 409,
      title: '协议文字已经更新',
      mend: '您看到的是旧的文字，没有记下这次签署。请看过新的文字再签署。',
    },
    'agreement-state': { status: 409, title: '协议的状态已经变了', mend: '请重新打开页面，在最新状态上操作。' },
    'no-file': { status: 422, title: '没有选择文件', mend: '请选择一份名单（.xlsx、.xls 或 .csv，不超过 4 MB）。' },
    'roster-state': { status: 409, title: '这份名单现在不能这样处理', mend: '请重新打开页面，查看它的最新状态。' },
    'roster-file-gone': { status: 410, title: '文件已经删除', mend: '名单处理完或满 7 天后，文件即行删除。需要时请重新上传。' },
  },
  {
    'no-agreement': {
      title: 'The agreement has not been signed',
      mend: 'An administrator of the association signs it on the page “Agreement”; then lists can be uploaded.',
    },
    'agreement-text-changed': {
      title: 'The text of the agreement has changed',
      mend: 'You saw the old text, so this signature was not recorded. Please read the new text and sign.',
    },
    'agreement-state': { title: 'The agreement has changed meanwhile', mend: 'Open the page again and act on its latest state.' },
    'no-file': { title: 'No file was chosen', mend: 'Choose a list (.xlsx, .xls or .csv, at most 4 MB).' },
    'roster-state': { title: 'This cannot be done with the list now', mend: 'Open the page again to see how it stands.' },
    'roster-file-gone': {
      title: 'The file has been deleted',
      mend: 'Files are deleted once a list is dealt with, after 7 days at the latest. Upload it again if you need to.',
    },
  },
)
