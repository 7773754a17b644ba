// supervision-verification: 4 concepts, 0 without a label, of the European list http://data.europa.eu/snb/supervision-verification/25831c2
// Source: 2 concepts in the ELM/EDC material (samples), all 4 confirmed by github MyNextID/credentials resources/vocabularies/supervision.json (commit 43361ff, generated from the EU Publications Office SPARQL endpoint), read 2026-11-23
// SHA-256 of the source file: 9a06f22b5d334cd7a412153bf6990ac88e53ddb51b3b2a0e95b5960cb2bb9293
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/supervision-verification/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/supervision-verification/';
export const rows: string = `c598449d64	Unsupervised without ID Verification
44314532f9	Supervised without ID Verification
70be69aaf9	Supervised with ID Verification
df2880c5cb	Unsupervised with ID Verification`;
