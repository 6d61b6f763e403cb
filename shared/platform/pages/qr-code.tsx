import type { Child } from 'hono/jsx'
import encodeQR from 'qr'

/**
 * A QR code as SVG: dark on white in every view, since scanners want it so. `label` is what those hear who do not see it; what it says should
 * stand beside it in words. `dense`: for a long text, which would otherwise be too fine to be read off paper.
 */
export function QrCode({ text, label, dense = false }: { readonly text: string; readonly label: string; readonly dense?: boolean }): Child {
  const rows = encodeQR(text, 'raw', { ecc: dense ? 'low' : 'medium', border: 3 })
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
