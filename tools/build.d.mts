// The types of build.mjs, for tests.
export function isBuilt(root: string): boolean;
export function build(root: string): void;
