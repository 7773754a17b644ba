// What a program that a test starts has of the environment of the test: where other programs are, and where sources lie
// that were compiled before. Everything else it is given.
export const surroundings = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
});
