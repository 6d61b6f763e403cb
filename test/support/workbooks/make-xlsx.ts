import { makeZip, type Part } from './make-zip.ts'

/** A cell as the file has it: a text, or the XML of a cell with its own type. */
export type RawCell = string | { readonly xml: string }

export type RawSheet = {
  readonly rows: readonly (readonly (RawCell | undefined)[])[]
  /** By row number, further attributes (`hidden="1"`). */
  readonly rowAttributes?: Readonly<Record<number, string>>
  readonly columns?: string
  readonly after?: string
  readonly from1904?: boolean
  readonly inline?: boolean
}

/** An .xlsx file as Excel writes it, with shared texts and styles: style 1 is a date, style 2 text. */
export function makeXlsx(sheet: RawSheet, more: readonly Part[] = []): Uint8Array {
  return makeZip([...xlsxPartsOf(sheet), ...more])
}

export function xlsxPartsOf({ rows, rowAttributes = {}, columns = '', after = '', from1904 = false, inline = false }: RawSheet): Part[] {
  const strings: string[] = []
  const lines = rows.map((cells, nth) => {
    const number = nth + 1
    const inside = cells
      .map((cell, column) => {
        if (cell === undefined) return ''
        const reference = `${String.fromCharCode(65 + column)}${number}`
        if (typeof cell !== 'string') return cell.xml.replace('<c', `<c r="${reference}"`)
        if (inline) return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
        strings.push(cell)
        return `<c r="${reference}" s="2" t="s"><v>${strings.length - 1}</v></c>`
      })
      .join('')
    return cells.length === 0 ? '' : `<row r="${number}" spans="1:5" ${rowAttributes[number] ?? ''}>${inside}</row>`
  })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
  return [
    { name: '[Content_Types].xml', data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="会员" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      data: `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      data: `${head}<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `${head}<worksheet xmlns="${main}">${columns}<sheetData>${lines.join('')}</sheetData>${after}</worksheet>`,
    },
  ]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A number, as programs keep it. */
export function number(value: string, style = 0): RawCell {
  return { xml: `<c s="${style}"><v>${value}</v></c>` }
}

/** What a formula came to when the file was saved. */
export function formula(text: string, value: string): RawCell {
  return { xml: `<c t="str"><f>${text}</f><v>${escaped(value)}</v></c>` }
}
