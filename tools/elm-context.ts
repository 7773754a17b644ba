// The context by which a credential of the data model 2.0 holds the European Learning Model, made from the one that the
// European Commission publishes for the data model 1.1. That one redefines `description`, which the base context of 2.0
// protects, so both cannot stand in one document. See docs/decisions/0010-elm-in-the-data-model-2.md.

/** Where texts of the model stand: below these, `description` is what the model means by it. */
const DESCRIBED_WITHIN = ['displayParameter', 'hasClaim'] as const;

type Terms = Readonly<Record<string, unknown>>;

/** The text of the context, of the text of the published one. */
export function elmContext(published: string): string {
  const { '@context': terms } = JSON.parse(published) as { readonly '@context': Terms }; // the form that is published
  const { description, ...others } = terms;
  if (description === undefined)
    throw new Error('the published context has changed: it no longer defines `description`');
  const within = Object.fromEntries(
    DESCRIBED_WITHIN.map((name) => {
      const definition = others[name];
      if (typeof definition !== 'object') throw new Error(`the published context has changed: ${name}`);
      return [name, { ...definition, '@context': { description } }];
    }),
  );
  const context = {
    '@version': 1.1,
    '@protected': true,
    ...others,
    ...within,
    // A word of the data model 1.1 that 2.0 has no more, and the profile asks for.
    issued: { '@id': 'cred:issued', '@type': 'xsd:dateTime' },
  };
  return `${JSON.stringify({ '@context': context }, null, 2)}\n`;
}
