// Source: w3c/vc-bitstring-status-list/contexts/2021/v1.jsonld, read 2026-11-24
// Written by tools/contexts.ts: the file as it is published, byte for byte.
export const sha256: string = '6dd06a52bedb771e059c1083ba8ba7848dce22f6b4a8cfa0b98ba3fc188870e4';
export const text: string = `{
  "@context": {
    "@protected": true,

    "StatusList2021Credential": {
      "@id":
        "https://w3id.org/vc/status-list#StatusList2021Credential",
      "@context": {
        "@protected": true,

        "id": "@id",
        "type": "@type",

        "description": "http://schema.org/description",
        "name": "http://schema.org/name"
      }
    },

    "StatusList2021": {
      "@id":
        "https://w3id.org/vc/status-list#StatusList2021",
      "@context": {
        "@protected": true,

        "id": "@id",
        "type": "@type",

        "statusPurpose":
          "https://w3id.org/vc/status-list#statusPurpose",
        "encodedList": "https://w3id.org/vc/status-list#encodedList"
      }
    },

    "StatusList2021Entry": {
      "@id":
        "https://w3id.org/vc/status-list#StatusList2021Entry",
      "@context": {
        "@protected": true,

        "id": "@id",
        "type": "@type",

        "statusPurpose":
          "https://w3id.org/vc/status-list#statusPurpose",
        "statusListIndex":
          "https://w3id.org/vc/status-list#statusListIndex",
        "statusListCredential": {
          "@id":
            "https://w3id.org/vc/status-list#statusListCredential",
          "@type": "@id"
        }
      }
    }
  }
}
`;
