// Who may have work done now: a runner works on so many at a time.
import type { Runner } from "./runner.ts";

/** @param brief what the editions of one brief have in common: who made one of them is let to the next */
export type Gate = <T>(brief: object, work: () => Promise<T>) => Promise<T>;

interface Waiting {
  readonly brief: object;
  readonly begin: () => void;
}

/**
 * So many at a time as the runner works on, and as pays. A worker that is free takes the next edition of the brief that it
 * was at, for it has the brief's facts at hand; then the first of a brief that no other is at; then the first of all.
 */
export function createGate(runner: () => Pick<Runner, "width" | "worth">): Gate {
  const atWork: object[] = [];
  /** As many as were at work at a time. */
  let opened = 0;
  const waiting: Waiting[] = [];
  const isFree = () => {
    if (atWork.length < opened || opened === 0) return true;
    const { width, worth = 0 } = runner();
    return opened < width && waiting.length > worth;
  };
  const takeNext = (last: object | undefined): Waiting | undefined => {
    const next =
      waiting.find(({ brief }) => brief === last) ??
      waiting.find(({ brief }) => !atWork.includes(brief)) ??
      waiting[0];
    if (next !== undefined) waiting.splice(waiting.indexOf(next), 1);
    return next;
  };
  const admit = (last?: object) => {
    while (waiting.length > 0 && isFree()) {
      const next = takeNext(last);
      if (next === undefined) return;
      atWork.push(next.brief);
      opened = Math.max(opened, atWork.length);
      next.begin();
    }
  };
  return async (brief, work) => {
    await new Promise<void>((begin) => {
      waiting.push({ brief, begin });
      admit();
    });
    try {
      return await work();
    } finally {
      atWork.splice(atWork.indexOf(brief), 1);
      admit(brief);
    }
  };
}
