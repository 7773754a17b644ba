// Source: w3c/vc-data-model/contexts/credentials/examples/v2, read 2026-11-24
// Written by tools/contexts.ts: the file as it is published, byte for byte.
export const sha256: string = '57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c';
export const text: string = `{
  "@context": {
    "@vocab": "https://www.w3.org/ns/credentials/examples#"
  }
}
`;
