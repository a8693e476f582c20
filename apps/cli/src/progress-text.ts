// How far a long work is: done of all, how fast, and how long it may still take.

export interface Pace {
  /** When it was first told, and how much was done by then: what stood already took no time. */
  readonly since: number;
  readonly from: number;
}

/** In things a second; undefined before anything can be said. */
export function paceOf({ since, from }: Pace, done: number, now: number): number | undefined {
  const seconds = (now - since) / 1000;
  return done > from && seconds >= 1 ? (done - from) / seconds : undefined;
}

/** @example progressText(120, 1000, 8) // "120/1000  8.0/s  2 min left" */
export function progressText(done: number, total: number, pace: number | undefined): string {
  const count = `${done}/${total}`;
  if (pace === undefined || done >= total) return count;
  return `${count}  ${pace.toFixed(1)}/s  ${timeText((total - done) / pace)} left`;
}

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
