import type { Counted, FileRefusal } from '#shared/platform/workbook/grid.ts'
import { makeXls } from './make-xls.ts'
import { makeXlsx, xlsxPartsOf } from './make-xlsx.ts'
import { makeZip } from './make-zip.ts'

type TableFile = { readonly what: string; readonly name: string; readonly bytes: () => Uint8Array }

/** `exceeds`: what it has too much of, where it is found out by counting alone. */
export type HostileFile = TableFile & { readonly refusal: FileRefusal; readonly exceeds?: Counted }

const rows = [
  ['姓名', '手机号', '工种'],
  ['示例甲', '13000000001', '焊工'],
]
const sheet = 'xl/worksheets/sheet1.xml'

/** A sheet whose XML is made by hand. */
function withSheet(data: string, stated?: number): Uint8Array {
  const parts = xlsxPartsOf({ rows }).filter(({ name }) => name !== sheet)
  return makeZip([...parts, { name: sheet, data, ...(stated === undefined ? {} : { statedSize: stated }) }])
}

const begin = '<worksheet><sheetData>'
const end = '</sheetData></worksheet>'

/** Every kind of file that may not be read, made anew by code: none lies in the repository. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    { what: 'an empty file', name: 'a.xlsx', bytes: () => new Uint8Array(), refusal: 'empty' },
    { what: 'more than 4 MB', name: 'a.csv', bytes: () => new Uint8Array(4 * 1024 * 1024 + 1).fill(65), refusal: 'too-large' },
    { what: 'a picture', name: 'a.png', bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47), refusal: 'unknown-format' },
    { what: 'a text named .xlsx', name: 'a.xlsx', bytes: () => Buffer.from('姓名,手机号'), refusal: 'mislabelled' },
    { what: 'an .xls named .xlsx', name: 'a.xlsx', bytes: () => makeXls({ rows }), refusal: 'mislabelled' },
    { what: 'an .xlsx named .xls', name: 'a.xls', bytes: () => makeXlsx({ rows }), refusal: 'mislabelled' },
    { what: 'a page named .xls', name: 'a.xls', bytes: () => Buffer.from('<html><table></table></html>'), refusal: 'mislabelled' },
    { what: 'a page named .csv', name: 'a.csv', bytes: () => Buffer.from('<html><table></table></html>'), refusal: 'mislabelled' },
    {
      what: 'a document named .xlsx',
      name: 'a.xlsx',
      bytes: () => makeZip([{ name: 'word/document.xml', data: '<w/>' }]),
      refusal: 'mislabelled',
    },
    { what: 'bytes that are no text', name: 'a.csv', bytes: () => Uint8Array.of(1, 0, 2, 0, 3), refusal: 'unknown-format' },
    {
      what: 'a text of no known encoding',
      name: 'a.csv',
      bytes: () => Uint8Array.of(0x61, 0x2c, 0xff, 0xff, 0xff),
      refusal: 'unknown-encoding',
    },
    { what: 'an encrypted .xlsx', name: 'a.xlsx', bytes: () => makeXls({ rows, stream: 'EncryptedPackage' }), refusal: 'encrypted' },
    {
      what: 'an encrypted part',
      name: 'a.xlsx',
      bytes: () => makeZip([{ name: 'xl/workbook.xml', data: 'x', flags: 1 }]),
      refusal: 'encrypted',
    },
    { what: 'an encrypted .xls', name: 'a.xls', bytes: () => makeXls({ rows, protectedBy: true }), refusal: 'encrypted' },
    {
      what: 'macros in an .xlsx',
      name: 'a.xlsx',
      bytes: () => makeXlsx({ rows }, [{ name: 'xl/vbaProject.bin', data: 'x' }]),
      refusal: 'macros',
    },
    { what: 'an .xlsm', name: 'a.xlsm', bytes: () => makeXlsx({ rows }), refusal: 'macros' },
    { what: 'macros in an .xls', name: 'a.xls', bytes: () => makeXls({ rows, streams: ['_VBA_PROJECT'] }), refusal: 'macros' },
    {
      what: 'links to other files',
      name: 'a.xlsx',
      bytes: () => makeXlsx({ rows }, [{ name: 'xl/externalLinks/externalLink1.xml', data: '<x/>' }]),
      refusal: 'external-links',
    },
    { what: 'links of an .xls', name: 'a.xls', bytes: () => makeXls({ rows, externalBook: true }), refusal: 'external-links' },
    { what: 'an .xls of Excel 95', name: 'a.xls', bytes: () => makeXls({ rows, stream: 'Book' }), refusal: 'old-format' },
    { what: 'an .xls of BIFF5', name: 'a.xls', bytes: () => makeXls({ rows, version: 0x0500 }), refusal: 'old-format' },
    {
      what: 'a bomb',
      name: 'a.xlsx',
      bytes: () => makeXlsx({ rows }, [{ name: 'xl/media/a.bin', data: Buffer.alloc(40_000_000) }]),
      refusal: 'packed-too-tight',
    },
    {
      what: 'a bomb that lies about its size',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}${' '.repeat(60_000_000)}${end}`, 1000),
      refusal: 'packed-too-tight',
      exceeds: 'unpacked',
    },
    {
      what: 'a bomb in one endless text',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}<row r="1"><c r="A1" t="str"><v>${'x'.repeat(30_000_000)}`, 1000),
      refusal: 'too-much-text',
      exceeds: 'text',
    },
    {
      what: 'an archive inside',
      name: 'a.xlsx',
      bytes: () => makeXlsx({ rows }, [{ name: 'xl/embeddings/a.xlsx', data: 'x' }]),
      refusal: 'packed-twice',
    },
    {
      what: 'parts that lie over each other',
      name: 'a.xlsx',
      bytes: () =>
        makeXlsx({ rows }, [
          { name: 'xl/a.xml', data: '<a/>' },
          { name: 'xl/a.xml', data: '<a/>', sharesBytes: true },
        ]),
      refusal: 'overlapping',
    },
    {
      what: 'thousands of parts',
      name: 'a.xlsx',
      bytes: () =>
        makeXlsx(
          { rows },
          Array.from({ length: 1000 }, (_, nth) => ({ name: `xl/${nth}.xml`, data: '' })),
        ),
      refusal: 'too-many-parts',
    },
    {
      what: 'a million formatted rows',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}${'<row s="1"/>'.repeat(1_000_000)}${end}`, 400_000),
      refusal: 'too-many-rows',
      exceeds: 'allRows',
    },
    {
      what: 'a million rows of people',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}${'<row><c t="str"><v>1</v></c></row>'.repeat(1_000_000)}${end}`, 400_000),
      refusal: 'too-many-rows',
      exceeds: 'rows',
    },
    {
      what: 'a million rows of text',
      name: 'a.csv',
      bytes: () => Buffer.from('1,2\n'.repeat(1_000_000)),
      refusal: 'too-many-rows',
      exceeds: 'allRows',
    },
    {
      what: 'half a million cells',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}${`<row>${'<c t="str"><v>1</v></c>'.repeat(51)}</row>`.repeat(10_000)}${end}`, 400_000),
      refusal: 'too-much-text',
      exceeds: 'cells',
    },
    {
      what: 'empty cells by the million',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}<row>${'<c/>'.repeat(4_100_000)}</row>${end}`, 400_000),
      refusal: 'packed-too-tight',
      exceeds: 'tags',
    },
    {
      what: 'empty fields by the million',
      name: 'a.csv',
      bytes: () => Buffer.from(`姓名${','.repeat(1_100_000)}`),
      refusal: 'too-much-text',
      exceeds: 'fields',
    },
    {
      what: 'a quotation mark that nobody closed',
      name: 'a.csv',
      bytes: () => Buffer.from(`a,"${'b\n'.repeat(100_000)}`),
      refusal: 'broken',
    },
    {
      what: 'texts by the million',
      name: 'a.xlsx',
      bytes: () =>
        makeZip(
          xlsxPartsOf({ rows }).map((part) =>
            part.name === 'xl/sharedStrings.xml'
              ? { ...part, data: `<sst>${'<si><t>aaaaaaaaaa</t></si>'.repeat(1_000_000)}</sst>`, statedSize: 400_000 }
              : part,
          ),
        ),
      refusal: 'too-much-text',
      exceeds: 'texts',
    },
    { what: 'a document type', name: 'a.xlsx', bytes: () => withSheet(`<!DOCTYPE a [<!ENTITY b "c">]>${begin}${end}`), refusal: 'broken' },
    {
      what: 'a cell in the last column',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}<row r="1"><c r="XFD1" t="str"><v>1</v></c></row>${end}`),
      refusal: 'too-many-columns',
    },
    {
      what: 'merged cells by the hundred thousand',
      name: 'a.xlsx',
      bytes: () =>
        withSheet(`${begin}</sheetData><mergeCells>${'<mergeCell ref="A1:E20000"/>'.repeat(100_000)}</mergeCells></worksheet>`, 400_000),
      refusal: 'too-many-parts',
      exceeds: 'merges',
    },
    {
      what: 'one long text that ten thousand cells share',
      name: 'a.xlsx',
      bytes: () =>
        makeZip(
          xlsxPartsOf({ rows }).map((part) => {
            if (part.name === 'xl/sharedStrings.xml')
              return { ...part, data: `<sst><si><t>${'示'.repeat(30_000)}</t></si></sst>`, statedSize: 1000 }
            const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(10_000)
            return part.name === sheet ? { ...part, data: `${begin}${cells}${end}`, statedSize: 1000 } : part
          }),
        ),
      refusal: 'too-much-text',
      exceeds: 'shown',
    },
    {
      what: 'a cell longer than programs have it',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}<row><c t="str"><v>${'x'.repeat(40_000)}</v></c></row>${end}`),
      refusal: 'too-much-text',
    },
    {
      what: 'cells without end in one row',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(300)}</row>${end}`),
      refusal: 'too-many-columns',
    },
    ...['1.5', '1e30', '-3', '1048577'].map((number) => ({
      what: `a row number of ${number}`,
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}<row r="${number}"><c t="str"><v>1</v></c></row>${end}`),
      refusal: 'broken' as const,
    })),
    {
      what: 'one row number twice',
      name: 'a.xlsx',
      bytes: () => withSheet(`${begin}${'<row r="7"><c t="str"><v>1</v></c></row>'.repeat(2)}${end}`),
      refusal: 'broken',
    },
    {
      what: 'formats by the hundred thousand',
      name: 'a.xlsx',
      bytes: () =>
        makeZip(
          xlsxPartsOf({ rows }).map((part) =>
            part.name === 'xl/styles.xml'
              ? {
                  ...part,
                  data: `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(200_000)}</cellXfs></styleSheet>`,
                  statedSize: 400_000,
                }
              : part,
          ),
        ),
      refusal: 'too-many-parts',
      exceeds: 'listed',
    },
    { what: 'a file that was cut', name: 'a.xlsx', bytes: () => makeXlsx({ rows }).subarray(0, 900), refusal: 'broken' },
    { what: 'an .xls that was cut', name: 'a.xls', bytes: () => makeXls({ rows }).subarray(0, 1600), refusal: 'broken' },
    { what: 'an .xls whose sectors go in circles', name: 'a.xls', bytes: () => circular(), refusal: 'broken' },
    { what: 'an .xls that goes on far behind its end', name: 'a.xls', bytes: () => endless(), refusal: 'broken' },
  ]
}

/** Files that are read like any other by whoever goes over them once, and not in minutes by whoever does it again for each of their parts. */
export function tediousFiles(): readonly TableFile[] {
  const format = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(60_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
  return [
    {
      what: 'hidden columns from far below the first',
      name: 'a.xlsx',
      bytes: () => makeXlsx({ rows, columns: '<cols><col min="-1000000000" max="5" hidden="1"/></cols>' }),
    },
    {
      what: 'a format of brackets',
      name: 'a.xlsx',
      bytes: () => makeZip(xlsxPartsOf({ rows }).map((part) => (part.name === 'xl/styles.xml' ? { ...part, data: format } : part))),
    },
    {
      what: 'spaces before a quotation mark',
      name: 'a.csv',
      bytes: () => Buffer.from(`姓名,手机号\n${`="${' '.repeat(15_000)}"b,`.repeat(100)}`),
    },
  ]
}

/** A table of sectors that lists a million of them, each followed by the next: the file has eight thousand. */
function endless(): Uint8Array {
  const sectors = 8190
  const lists = 64
  const bytes = Buffer.alloc((sectors + 1) * 512, 0xff)
  Buffer.from(makeXls({ rows })).copy(bytes, 0, 0, 512)
  for (let nth = 0; nth < (sectors - lists) * 128; nth += 1) bytes.writeUInt32LE(nth + 1, 512 + nth * 4)
  // The first 109 parts of the table are named in the head, the others in sectors at the end of which stands the next of those.
  for (let nth = 0; nth < 109; nth += 1) bytes.writeUInt32LE(nth, 76 + nth * 4)
  for (let nth = 109; nth < sectors - lists; nth += 1) {
    const [list, place] = [Math.floor((nth - 109) / 127), (nth - 109) % 127]
    bytes.writeUInt32LE(nth, 512 + (sectors - lists + list) * 512 + place * 4)
  }
  for (let list = 0; list < lists - 1; list += 1)
    bytes.writeUInt32LE(sectors - lists + list + 1, 512 + (sectors - lists + list) * 512 + 508)
  bytes.writeUInt32LE(sectors - lists, 68)
  bytes.writeUInt32LE(lists, 72)
  bytes.writeUInt32LE(0, 48)
  return bytes
}

/** Each sector of the directory follows itself. */
function circular(): Uint8Array {
  const bytes = Buffer.from(makeXls({ rows }))
  const directory = bytes.readUInt32LE(48)
  bytes.writeUInt32LE(directory, 512 + directory * 4)
  return bytes
}
