import { renderSVG } from 'uqr'

import { PASSING_ON } from '../../words/en/passing-on.ts'

/** An address as a QR code, dark on light in either scheme because readers expect it so. */
export function QrCode({ address }: { address: string }) {
  // The border is the light margin, in modules, that a reader needs around the code.
  const drawing = renderSVG(address, { ecc: 'L', border: 4 })
  return (
    <figure className="qr">
      <img alt={PASSING_ON.qrName} src={`data:image/svg+xml,${encodeURIComponent(drawing)}`} />
      <figcaption className="quiet small">{PASSING_ON.qrHint}</figcaption>
    </figure>
  )
}
