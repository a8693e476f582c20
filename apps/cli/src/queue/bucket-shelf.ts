// A bucket of S3, or of what speaks like it: an object is there whole, or it is not there. Keys, region and address are
// taken from the variables that other tools for S3 read.
import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import type { World } from "../world.ts";
import type { Shelf } from "./shelf.ts";

/** `refused` where a right or a name is wrong, else the service or the way to it is at fault. */
export class BucketFault extends Error {
  readonly isRefused: boolean;

  constructor(message: string, isRefused: boolean, cause?: unknown) {
    super(message, { cause });
    this.isRefused = isRefused;
  }
}

/** Whole files of some megabytes over a slow line. */
const requestMs = 120_000;
/** Those that the service asks for, each after twice the time. */
const retries = 4;
/** Every look is a request that is paid for. */
const lookMs = 2000;

interface Bucket {
  readonly client: AwsClient;
  /** Of the store in it, without a slash at its end. */
  readonly url: string;
}

function bucketOf({ environment }: World, store: string): Bucket {
  const { host, pathname } = new URL(store);
  const accessKeyId = environment["AWS_ACCESS_KEY_ID"];
  const secretAccessKey = environment["AWS_SECRET_ACCESS_KEY"];
  if (!accessKeyId || !secretAccessKey) {
    throw new BucketFault("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set", true);
  }
  const region = environment["AWS_REGION"] || "us-east-1";
  const asked = environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"];
  const endpoint = (asked || `https://s3.${region}.amazonaws.com`).replace(/\/+$/, "");
  if (!URL.canParse(endpoint)) {
    throw new BucketFault("AWS_ENDPOINT_URL_S3 is no address", true);
  }
  const token = environment["AWS_SESSION_TOKEN"];
  const keys = { accessKeyId, secretAccessKey, ...(token ? { sessionToken: token } : {}) };
  const client = new AwsClient({ ...keys, region, service: "s3", retries });
  return { client, url: `${endpoint}/${host}${pathname.replace(/\/+$/, "")}` };
}

/** What went wrong, as the service names it: <Code>AccessDenied</Code>. */
function toldBy(status: number, body: string): string {
  const [, code] = /<Code>([\w.]{1,80})<\/Code>/.exec(body) ?? [];
  return `the service answered ${status}${code === undefined ? "" : ` ${code}`}`;
}

async function ask(
  { client, url }: Bucket,
  method: "GET" | "PUT",
  name: string,
  body?: Uint8Array<ArrayBuffer>,
) {
  // The service compares it with what arrives.
  const hash = createHash("sha256")
    .update(body ?? "")
    .digest("hex");
  const request = {
    method,
    headers: { "x-amz-content-sha256": hash },
    signal: AbortSignal.timeout(requestMs),
    ...(body === undefined ? {} : { body }),
  };
  try {
    const response = await client.fetch(`${url}/${name}`, request);
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (cause) {
    const told = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    throw new BucketFault(told instanceof Error ? told.message : String(told), false, cause);
  }
}

function refuse(status: number, bytes: Uint8Array): never {
  const message = toldBy(status, new TextDecoder().decode(bytes.subarray(0, 2000)));
  throw new BucketFault(message, status < 500);
}

/** Throws a BucketFault where it cannot be written to and read from. */
export async function openBucket(world: World, store: string): Promise<Shelf> {
  const bucket = bucketOf(world, store);
  const shelf: Shelf = {
    lookMs,
    async read(name) {
      const { status, bytes } = await ask(bucket, "GET", name);
      if (status === 200) return bytes;
      const isMissing = status === 404 && !new TextDecoder().decode(bytes).includes("NoSuchBucket");
      return isMissing ? undefined : refuse(status, bytes);
    },
    async put(name, bytes) {
      const answer = await ask(bucket, "PUT", name, new Uint8Array(bytes));
      if (answer.status !== 200) refuse(answer.status, answer.bytes);
    },
  };
  await shelf.put("probe", new Uint8Array(1));
  await shelf.read("probe");
  return shelf;
}
