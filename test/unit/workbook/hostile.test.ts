import { describe, expect, it } from 'vitest'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import { hostileFiles } from '../../support/workbooks/hostile-files.ts'

describe('a file that is refused before it is read', () => {
  it.each(hostileFiles().map((file) => [file.what, file] as const))('%s', async (_, { name, bytes, refusal }) => {
    const began = performance.now()
    const read = await readGrid(bytes(), name)
    expect(read).toEqual({ ok: false, error: refusal })
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
