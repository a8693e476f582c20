// A bucket as a shelf: what is put is there, whoever asks; what is refused says why.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../world.ts";
import { openBucket } from "./bucket-shelf.ts";
import { type FakeS3, keys, startS3 } from "./fake-s3.ts";

let s3: FakeS3;
beforeAll(async () => {
  s3 = await startS3("briefs");
});
afterAll(() => s3.close());

function worldWith(more: Readonly<Record<string, string>> = {}): World {
  const environment = {
    AWS_ACCESS_KEY_ID: keys.id,
    AWS_SECRET_ACCESS_KEY: keys.secret,
    AWS_REGION: "eu-central-1",
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    ...more,
  };
  return { ...openWorld(), environment };
}

test("what is put under a name is read under it, by anybody with the keys", async () => {
  const shelf = await openBucket(worldWith(), "s3://briefs/office/a");
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
  expect(await shelf.read("artifacts/ab/abcd")).toBeUndefined();
  await shelf.put("artifacts/ab/abcd", bytes);
  const other = await openBucket(worldWith(), "s3://briefs/office/a/");
  expect(await other.read("artifacts/ab/abcd")).toEqual(bytes);
  expect([...s3.objects.keys()]).toContain("/briefs/office/a/artifacts/ab/abcd");
  const apart = await openBucket(worldWith(), "s3://briefs");
  expect(await apart.read("artifacts/ab/abcd")).toBeUndefined();
});

test("a service that is busy is asked again", async () => {
  const shelf = await openBucket(worldWith(), "s3://briefs/busy");
  s3.faults.push(503, 500);
  await shelf.put("x", new Uint8Array([1]));
  expect(await shelf.read("x")).toEqual(new Uint8Array([1]));
});

test.each([
  ["s3://briefs/a", { AWS_SECRET_ACCESS_KEY: "wrong" }, /403 SignatureDoesNotMatch/, true],
  ["s3://briefs/a", { AWS_ACCESS_KEY_ID: "" }, /AWS_ACCESS_KEY_ID/, true],
  ["s3://none/a", {}, /404 NoSuchBucket/, true],
  ["s3://briefs/a", { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:9" }, /ECONNREFUSED|bad port/, false],
  ["s3://briefs/a", { AWS_ENDPOINT_URL_S3: "nowhere" }, /no address/, true],
])("%s with %j is refused, and says why", async (store, more, says, isRefused) => {
  const opening = openBucket(worldWith(more), store);
  await expect(opening).rejects.toThrow(says);
  await expect(opening).rejects.toMatchObject({ isRefused });
});
