import { useState, type ComponentType } from 'react'

import { PASSING_ON } from '../../words/en/passing-on.ts'

type Drawing =
  | { readonly kind: 'hidden' | 'loading' | 'failed' }
  | { readonly kind: 'shown'; readonly QrCode: ComponentType<{ readonly address: string }> }

/** A button that shows an address as a QR code. What draws it is loaded when it is first wanted. */
export function QrDisclosure({ address }: { address: string }) {
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'hidden' })
  const shown = drawing.kind === 'shown'

  async function show(): Promise<void> {
    setDrawing({ kind: 'loading' })
    try {
      const { QrCode } = await import('./QrCode.tsx')
      setDrawing({ kind: 'shown', QrCode })
    } catch {
      setDrawing({ kind: 'failed' })
    }
  }

  return (
    <>
      <button
        className="button second"
        type="button"
        aria-expanded={shown}
        onClick={() => {
          if (shown) setDrawing({ kind: 'hidden' })
          else void show()
        }}
      >
        {shown ? PASSING_ON.hideQr : PASSING_ON.showQr}
      </button>
      {shown && <drawing.QrCode address={address} />}
      <output>{drawing.kind === 'failed' && PASSING_ON.qrFailed}</output>
    </>
  )
}
