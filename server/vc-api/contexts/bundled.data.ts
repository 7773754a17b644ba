// Written by tools/contexts.ts: the contexts of examples, by their addresses.
import * as context0 from './examples-v2.data.ts';
import * as context1 from './vdl-v1.data.ts';
import * as context2 from './citizenship-v4rc1.data.ts';

export const BUNDLED: Readonly<Record<string, { readonly sha256: string; readonly text: string }>> = {
  'https://www.w3.org/ns/credentials/examples/v2': context0,
  'https://w3id.org/vdl/v1': context1,
  'https://w3id.org/citizenship/v4rc1': context2,
};
