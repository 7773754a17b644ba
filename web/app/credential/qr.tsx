// A QR code, always dark on light: cameras need it so.
import type { QrCode } from './qr.server.ts';

export function Qr({ code, label }: { readonly code: QrCode; readonly label: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${code.side} ${code.side}`} role="img" aria-label={label} focusable="false">
      <path className="light" d={`M0 0h${code.side}v${code.side}H0z`} />
      <path className="dark" d={code.path} shapeRendering="crispEdges" />
    </svg>
  );
}
