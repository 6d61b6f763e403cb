import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with evidence for a certificate, beside the common problems. */
export const evidenceProblems = catalogue(
  {
    'not-enrolled': { status: 404, title: '您还没有登记', mend: '请先在“我的”页登记。' },
    'certificate-missing': { status: 404, title: '没有这本证书', mend: '证书改过的，请从“证书”页重新上传。' },
    'not-a-picture': { status: 422, title: '只能是照片或 PDF', mend: '请用手机拍下证书(JPG、PNG)，或上传 PDF，不超过 4 MB。' },
    'already-verified': { status: 409, title: '这本证书已经核验', mend: '不用再传。证书换新的，先更新日期和编号。' },
    'not-in-hand': { status: 409, title: '这一件不在您手里', mend: '请从队列领取。' },
    'already-decided': { status: 409, title: '这一件已经处理或撤下', mend: '请领取下一件。' },
    'own-evidence': { status: 403, title: '不能审核自己的证书', mend: '请交给同事。' },
    'reason-missing': { status: 422, title: '退回要写明原因', mend: '请写清哪里不符、怎样补。' },
  },
  {
    'not-enrolled': { title: 'You have not joined yet', mend: 'Please join on the page “My profile” first.' },
    'certificate-missing': { title: 'There is no such certificate', mend: 'If you changed it, upload again from the page “Certificates”.' },
    'not-a-picture': {
      title: 'Only a photo or a PDF',
      mend: 'Please take a photo of the certificate (JPG, PNG) or upload a PDF, 4 MB at most.',
    },
    'already-verified': {
      title: 'This certificate is verified already',
      mend: 'Nothing needs to be sent. If it was renewed, first change its dates and number.',
    },
    'not-in-hand': { title: 'You do not have this one in hand', mend: 'Please take it from the queue.' },
    'already-decided': { title: 'This one has been decided or withdrawn', mend: 'Please take the next one.' },
    'own-evidence': { title: 'You cannot review your own certificate', mend: 'Please leave it to a colleague.' },
    'reason-missing': { title: 'Sending back needs a reason', mend: 'Please say what is wrong and how to mend it.' },
  },
)
