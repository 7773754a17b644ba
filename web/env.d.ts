/// <reference types="vite/client" />
/// <reference types="@react-router/dev/virtual" />

declare module 'virtual:sentences' {
  /** Loads the sentences of one language, by its tag. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly catalogue: Readonly<Record<string, string>> }>>
  >;
}
