// Addresses of what never changes under its address: a hash of the content is part of it. A static site has the same.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** 64 bits of it: enough to tell versions of one file apart. */
export function shortHash(content: Uint8Array | string): string {
  return sha256(content).slice(0, 16);
}

const hashes = new WeakMap<Uint8Array, string>();

/** Of bytes that nobody writes to: worked out once. */
export function hashOfBytes(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? shortHash(bytes);
  hashes.set(bytes, hash);
  return hash;
}

const escaped = (name: string): string => name.split("/").map(encodeURIComponent).join("/");

/** The module of a compiled template. */
export function templateModule(code: string): string {
  return `export default ${code};\n`;
}

/** @param name `portfolio/zh-CN` */
export function templateAddress(name: string, code: string): string {
  return `templates/${shortHash(templateModule(code))}/${escaped(name)}.js`;
}

/** @param file `projects.csv` */
export function tableAddress(file: string, bytes: Uint8Array): string {
  return `dataset/${hashOfBytes(bytes)}/${escaped(file)}`;
}

export function faceAddress(face: string, hash: string): string {
  return `fonts/${hash}/${escaped(face)}.ttf`;
}

export interface AddressedFace {
  readonly path: string;
  readonly hash: string;
  readonly address: string;
}

/** Face → path of its file ⇒ face → where the page fetches it. */
export async function addressFaces(
  faces: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, AddressedFace>> {
  const found = await Promise.all(
    [...faces].map(async ([face, path]) => {
      const hash = shortHash(await readFile(path));
      return [face, { path, hash, address: faceAddress(face, hash) }] as const;
    }),
  );
  return new Map(found);
}
