// The server's files to edit, as functions: list, read, save over what was read.
import type { EditableFile, EditorWords, FileText } from "../messages.ts";
import { addressOf } from "../world.ts";

export type Saved =
  | { readonly type: "saved"; readonly hash: string }
  /** Nothing was written: this is there now; without a text the file is gone. */
  | { readonly type: "changed"; readonly now: Partial<FileText> }
  | { readonly type: "failed"; readonly message: string };

export interface EditApi {
  files(): Promise<readonly EditableFile[]>;
  words(): Promise<EditorWords>;
  read(path: string): Promise<FileText>;
  /** @param hash of what was read; undefined for a template that ships */
  save(file: FileText): Promise<Saved>;
}

/** The server's no. */
export class Refused extends Error {
  readonly isMissing: boolean;
  constructor(status: number, message: unknown) {
    super(typeof message === "string" ? message : String(status));
    this.isMissing = status === 404;
  }
}

export function createEditApi(token: string): EditApi {
  const call = (path: string, more: RequestInit = {}): Promise<Response> =>
    fetch(addressOf(`api/${path}`), {
      ...more,
      headers: { ...more.headers, authorization: `Bearer ${token}` },
    });
  const get = async (path: string) => {
    const response = await call(path);
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Refused(response.status, answer.message);
    return answer;
  };
  const fileAddress = (path: string) => `file?path=${encodeURIComponent(path)}`;
  return {
    files: async () => (await get("files")).files,
    words: () => get("words"),
    read: (path) => get(fileAddress(path)),
    async save({ path, text, hash }) {
      // The other half of such a character is lost on the way.
      if (!isWellFormed(text)) return { type: "failed", message: "half a character" };
      const match = hash === undefined ? { "if-none-match": "*" } : { "if-match": `"${hash}"` };
      const headers = { "content-type": "text/plain; charset=utf-8", ...match };
      const response = await call(fileAddress(path), { method: "PUT", headers, body: text });
      const answer = await response.json();
      if (response.ok) return { type: "saved", hash: answer.hash };
      if (response.status === 412) return { type: "changed", now: answer };
      return { type: "failed", message: answer.message ?? String(response.status) };
    },
  };
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
