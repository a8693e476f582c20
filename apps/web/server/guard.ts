// Who may ask, and what a browser may do with the answer.
import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { servedPolicy } from "./policy.ts";

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": servedPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

export interface Listening {
  readonly host: string;
  readonly port: number;
}

/**
 * Only names of this machine may ask: a page elsewhere could point a name of its own here. A bare
 * IP address is no name, and the way in where the preview was told to listen on all addresses.
 */
function isOwnHost(header: string | undefined, { host, port }: Listening): boolean {
  const parts = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d+))?$/i.exec(header ?? "");
  if (parts === null) return false;
  const name = (parts[1] ?? "").replace(/^\[|\]$/g, "").toLowerCase();
  if (Number(parts[2] ?? 80) !== port) return false;
  if (["127.0.0.1", "localhost", "::1", host].includes(name)) return true;
  return ["0.0.0.0", "::"].includes(host) && isIP(name) !== 0;
}

export function guard(listening: () => Listening): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header("origin");
    const foreign =
      !isOwnHost(context.req.header("host"), listening()) ||
      (origin !== undefined && !isOwnHost(origin.replace(/^https?:\/\//, ""), listening()));
    if (!foreign) await next();
    else context.res = context.text("this preview answers its own pages only", 403);
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    // What is addressed by its content says so itself.
    if (!context.res.headers.has("cache-control")) {
      context.res.headers.set("cache-control", "no-store");
    }
  };
}
