import type { Child } from 'hono/jsx'
import { bilingual } from '#shared/kernel/language.ts'
import { Table } from '#shared/platform/pages/parts.tsx'
import type { Verification } from '../domain/verification.ts'

/** What came of compiling a version again: in a sentence, and hash by hash. */
export function VerificationResult({ verification: { outcome, cube, compiled } }: { readonly verification: Verification }): Child {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.of(texts.cube, texts.recorded), cube.sha256],
    [texts.of(texts.cube, texts.found), cube.found ?? texts.missing],
    [texts.of(texts.compiled, texts.recorded), compiled.sha256],
    [texts.of(texts.compiled, texts.found), compiled.found ?? texts.missing],
    [texts.of(texts.compiled, texts.again), compiled.again],
  ]
  return (
    <>
      <p class={outcome === 'different' ? 'notice bad' : 'done'} role="status">
        {texts.outcomes[outcome]}
      </p>
      <Table caption={texts.caption} columns={[texts.what, 'SHA-256']}>
        {rows.map(([name, sha]) =>
          sha === undefined ? null : (
            <tr>
              <th scope="row">{name}</th>
              <td class="hash">{sha}</td>
            </tr>
          ),
        )}
      </Table>
    </>
  )
}

const texts = bilingual(
  {
    outcomes: {
      same: '一致：冻结数据没有变动，重新编制所得与发布的文件逐字节相同。发布之后岗位修改或撤下、有人撤回同意或注销，都不影响这一期。',
      'method-changed': '冻结数据和发布的文件都没有变动。编制方法已有新版，不能用新方法重新编制这一版。',
      different: '不一致：文件与发布时记下的不同。请联系页脚的主办单位。',
    } satisfies Record<Verification['outcome'], string>,
    caption: '各文件的 SHA-256',
    what: '文件',
    of: (file: string, which: string) => `${file}，${which}`,
    cube: '冻结数据',
    compiled: '公报文件',
    recorded: '发布时记下的',
    found: '现在的',
    again: '重新编制所得',
    missing: '没有这个文件',
  },
  {
    outcomes: {
      same: 'The same: the frozen counts are unchanged, and compiling them again gives the published file, byte for byte. Vacancies edited or taken down, consents withdrawn and people erased since do not touch this issue.',
      'method-changed':
        'The frozen counts and the published file are unchanged. The method has a later edition, with which this version cannot be compiled again.',
      different:
        'Not the same: a file differs from what was recorded when it was published. Please tell the operator named at the foot of the page.',
    },
    caption: 'SHA-256 of each file',
    what: 'File',
    of: (file, which) => `${file}, ${which}`,
    cube: 'Frozen counts',
    compiled: 'Bulletin',
    recorded: 'as recorded at publication',
    found: 'as it is now',
    again: 'as compiled again',
    missing: 'There is no such file',
  },
)
