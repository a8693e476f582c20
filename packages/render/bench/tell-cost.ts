// What a process has taken from its start to a PDF, as a line of JSON.

export interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly bytes: number;
}

export function tellCost(bytes: Uint8Array): void {
  const { user, system } = process.cpuUsage();
  const cost: Cost = {
    cpuMs: (user + system) / 1000,
    wallMs: performance.now(),
    bytes: bytes.length,
  };
  console.log(JSON.stringify(cost));
}
