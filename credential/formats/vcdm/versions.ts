// The two versions of the data model, and the context that says which a document is of. [VCDM2 §4.3] [VCDM1 §4.1]

export const BASE_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const BASE_CONTEXT_1 = 'https://www.w3.org/2018/credentials/v1';
