// Seals taken apart for openssl: the bytes that were signed, and the signature in its form. [RFC7515 §5.1]

/** What was signed, and the signature, of a seal in general form. */
export function generalParts(text: string) {
  const { payload, signatures } = JSON.parse(text);
  return {
    input: `${signatures[0].protected}.${payload}`,
    signature: Buffer.from(signatures[0].signature, 'base64url'),
  };
}

/** The same of a compact one. */
export function compactParts(text: string) {
  const end = text.lastIndexOf('.');
  return { input: text.slice(0, end), signature: Buffer.from(text.slice(end + 1), 'base64url') };
}

/** r‖s as the DER sequence that openssl reads. [RFC3279 §2.2.3] */
export function joseToDer(raw: Buffer): Buffer {
  const integer = (bytes: Buffer): Buffer => {
    let start = 0;
    while (start < bytes.length - 1 && bytes[start] === 0) start++;
    const value = bytes.subarray(start);
    const padded = (value[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), value]) : value;
    return Buffer.concat([Buffer.from([2, padded.length]), padded]);
  };
  const body = Buffer.concat([integer(raw.subarray(0, raw.length / 2)), integer(raw.subarray(raw.length / 2))]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}
