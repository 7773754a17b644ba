// education-credit: 2 concepts, 0 without a label, of the European list http://data.europa.eu/snb/education-credit/25831c2
// Source: ELM repo xsd/loq/cv/credit-points.xsd (CreditPointsEnumType), read 2026-11-23
// SHA-256 of the source file: 68200a29087a8641141ec2156600f053ccf6979a575df2bb57581ad0f3ed4ab8
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/education-credit/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/education-credit/';
export const rows: string = `60b314e826	European credit system for vocational education and training
6fcec5c5af	European Credit Transfer System`;
