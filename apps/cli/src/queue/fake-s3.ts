// A bucket in memory that speaks like S3, for tests: it checks each request's signature by itself. AWS Signature Version 4.
import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export const keys = {
  id: "AKIDEXAMPLE",
  secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
} as const;

const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Uint8Array, text: string) =>
  createHmac("sha256", key).update(text).digest();

/** The signature that the request ought to have. */
function signatureOf(
  { method, url = "", headers }: IncomingMessage,
  signed: string,
  scope: string,
) {
  const { pathname, searchParams } = new URL(url, "http://x");
  const canonical = [
    method,
    pathname,
    searchParams.toString(),
    ...signed.split(";").map((name) => `${name}:${headers[name]}`),
    "",
    signed,
    headers["x-amz-content-sha256"],
  ].join("\n");
  const [date = "", region = "", service = ""] = scope.split("/");
  const toSign = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [region, service, "aws4_request"].reduce<string | Uint8Array>(
    hmac,
    hmac(`AWS4${keys.secret}`, date),
  );
  return createHmac("sha256", key).update(toSign).digest("hex");
}

function isSigned(request: IncomingMessage, body: Uint8Array): boolean {
  const { authorization = "" } = request.headers;
  const [, id, scope = "", signed = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      authorization,
    ) ?? [];
  return (
    id === keys.id &&
    signed.includes("host") &&
    signed.includes("x-amz-content-sha256") &&
    request.headers["x-amz-content-sha256"] === sha256(body) &&
    signature === signatureOf(request, signed, scope)
  );
}

export interface FakeS3 {
  readonly endpoint: string;
  readonly objects: Map<string, Uint8Array>;
  /** Statuses to answer with before the next requests are heeded. */
  readonly faults: number[];
  requests: number;
  close(): void;
}

/** @param bucket the only one that is there */
export async function startS3(bucket: string): Promise<FakeS3> {
  const objects = new Map<string, Uint8Array>();
  const faults: number[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces);
    fake.requests += 1;
    const answer = (status: number, code?: string, bytes?: Uint8Array) => {
      response.writeHead(status);
      response.end(bytes ?? (code && `<Error><Code>${code}</Code></Error>`));
    };
    const fault = faults.shift();
    if (fault !== undefined) return answer(fault, "SlowDown");
    if (!isSigned(request, body)) return answer(403, "SignatureDoesNotMatch");
    const path = decodeURIComponent(request.url ?? "");
    if (!path.startsWith(`/${bucket}/`)) return answer(404, "NoSuchBucket");
    if (request.method === "PUT") {
      objects.set(path, body);
      return answer(200);
    }
    const found = objects.get(path);
    return found === undefined ? answer(404, "NoSuchKey") : answer(200, undefined, found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const fake: FakeS3 = {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    faults,
    requests: 0,
    close,
  };
  return fake;
}
