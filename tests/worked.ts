// How much a test has worked, for what has to be answered soon: in time of the processor, as a machine that has much else
// to do lets everything wait.

/** Milliseconds, from the beginning of the process on. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
