// Who may edit: a secret of this run of the preview. The command line prints it behind the address's #, which no
// request carries and no other page can read; the page sends it with each call.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Of the header `authorization: Bearer <token>`. The time it takes says nothing of the token. */
export function isAllowed(header: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(header ?? ""), digest(`Bearer ${token}`));
}
