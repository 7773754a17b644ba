// What the build adds to the language: files by their kind, the routes, the sentences for browsers.
/// <reference types="vite/client" />
/// <reference types="@react-router/dev/virtual" />

declare module 'virtual:sentences' {
  /** Loads the sentences of one language, by its tag. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly catalogue: Readonly<Record<string, string>> }>>
  >;
}
