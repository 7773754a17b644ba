// An address as a QR code, for paper: one path of dark squares.
import encodeQR from 'qr';

export interface QrCode {
  /** What it says; shown beside it. */
  readonly address: string;
  /** Squares a side, the quiet zone among them. */
  readonly side: number;
  readonly path: string;
}

export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { border: 2, ecc: 'medium' });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { address, side: rows.length, path };
}
