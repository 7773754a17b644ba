// The mechanisms by which a document can be secured, by name.

export type SecuringName = 'jades' | 'data-integrity' | 'jws' | 'sd-jwt' | 'cose' | 'none';
