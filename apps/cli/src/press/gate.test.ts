import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createGate } from "./gate.ts";

/** Jobs that end when they are told to, each of a brief of its own where no other is named; which have begun, in their order. */
function openGate(width: number, worth?: number) {
  const gate = createGate(() => ({ width, ...(worth === undefined ? {} : { worth }) }));
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const enter = (job: number, brief: object = {}) =>
    gate(
      brief,
      () =>
        new Promise<void>((resolve) => {
          begun.push(job);
          ends.set(job, resolve);
        }),
    );
  const end = async (job: number) => {
    ends.get(job)?.();
    await setImmediate();
  };
  return { enter, end, begun };
}

test("lets in as many as are worked on at a time, the others in their order", async () => {
  const { enter, end, begun } = openGate(2);
  for (const job of [1, 2, 3, 4]) void enter(job);
  await setImmediate();
  expect(begun).toEqual([1, 2]);
  await end(2);
  expect(begun).toEqual([1, 2, 3]);
  await end(1);
  expect(begun).toEqual([1, 2, 3, 4]);
});

test("who is free takes the next edition of the brief it was at, then a brief that no other is at", async () => {
  const { enter, end, begun } = openGate(2);
  const [one, two, three] = [{}, {}, {}];
  for (const job of [11, 12]) void enter(job, one);
  for (const job of [21, 22]) void enter(job, two);
  for (const job of [31, 32]) void enter(job, three);
  await setImmediate();
  // The second was let in before there was another brief.
  expect(begun).toEqual([11, 12]);
  for (const job of [12, 21, 22, 11, 31]) await end(job);
  expect(begun).toEqual([11, 12, 21, 22, 31, 32]);
});

test("the last brief's editions are shared where nothing else is left", async () => {
  const { enter, end, begun } = openGate(2);
  const [one, two] = [{}, {}];
  void enter(11, one);
  void enter(21, two);
  for (const job of [22, 23]) void enter(job, two);
  await setImmediate();
  await end(11);
  expect(begun).toEqual([11, 21, 22]);
});

test("a second thread starts once enough wait for it, and is used from then on", async () => {
  const { enter, end, begun } = openGate(2, 2);
  for (const job of [1, 2, 3]) void enter(job);
  await setImmediate();
  expect(begun).toEqual([1]);
  void enter(4);
  await setImmediate();
  expect(begun).toEqual([1, 2]);
  for (const job of [1, 2, 3, 4]) await end(job);
  void enter(5);
  void enter(6);
  await setImmediate();
  expect(begun).toEqual([1, 2, 3, 4, 5, 6]);
});

test("few are done by one", async () => {
  const { enter, end, begun } = openGate(2, 9);
  for (const job of [1, 2, 3]) void enter(job);
  for (const job of [1, 2, 3]) {
    await setImmediate();
    expect(begun.at(-1)).toBe(job);
    await end(job);
  }
});

test("one that fails makes room too", async () => {
  const gate = createGate(() => ({ width: 1 }));
  await expect(gate({}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate({}, async () => "yes")).toBe("yes");
});
