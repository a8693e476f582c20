// Middles and ratios of what was measured.

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export interface Spent {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** User and system time of this process, and the time that passed. */
export async function spend(work: () => unknown): Promise<Spent> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - start };
}
