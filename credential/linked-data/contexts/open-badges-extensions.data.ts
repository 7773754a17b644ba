// Source: 1EdTech/digital-credentials-public-validator/inspector-vc/src/main/resources/contexts/ob-v3p0-extensions.json, read 2026-11-24
// Written by tools/contexts.ts: the file as it is published, byte for byte.
export const sha256: string = '146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3';
export const text: string = `{
    "@context": {
        "id": "@id",
        "type": "@type",
        "1EdTechJsonSchemaValidator2019": "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019",
        "1EdTechRevocationList": "https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList",
        "1EdTechCredentialRefresh": "https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh"
    }
}`;
