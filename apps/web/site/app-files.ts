// The preview's page as static files: as the server gives it, at the very addresses that it asks for.
import { BriefError } from "@brief/data";
import { faceAddress, shortHash, templateModule } from "../server/addresses.ts";
import { pagePolicy } from "../server/policy.ts";
import { type PreviewSnapshot, toRevision, toState } from "../server/snapshot.ts";
import type { WorkspaceState } from "../src/messages.ts";
import { pageName, workerName } from "./addresses.ts";
import { escapeText } from "./markup.ts";

export interface AppContent {
  /** Of the workspace. */
  readonly name: string;
  /** Places of problems are named from here. */
  readonly folder: string;
  readonly snapshot: PreviewSnapshot;
  /** Face → its file. */
  readonly faces: ReadonlyMap<string, Uint8Array>;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The page's policy comes with it: who serves static files may send none. */
function withPolicy(page: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(page);
  const meta = `<meta http-equiv="content-security-policy" content="${escapeText(pagePolicy)}" />`;
  const held = text.replace(/<head>\s*<meta charset="utf-8" \/>/, (head) => `${head}\n    ${meta}`);
  if (held !== text) return utf8(held);
  throw new BriefError(
    "preview-not-built",
    "the built page has no head to put a policy into",
    "build it anew: npx turbo run build",
  );
}

/** An address names a file as a server of files finds it: without its escapes. */
const fileOf = (address: string): string => decodeURIComponent(address);

function addressesOf(faces: AppContent["faces"]) {
  return new Map(
    [...faces].map(([face, bytes]) => [face, { address: faceAddress(face, shortHash(bytes)) }]),
  );
}

/**
 * By their names in the app's folder; what says which files there are comes last.
 * @param built files of the built page, by their names
 */
export function appFiles(
  built: ReadonlyMap<string, Uint8Array>,
  { name, folder, snapshot, faces }: AppContent,
): ReadonlyMap<string, Uint8Array> {
  const addresses = addressesOf(faces);
  const revision = toRevision(snapshot);
  const state: WorkspaceState = {
    ...toState(revision, { name, folder, faces: addresses }),
    site: { home: `../${pageName}`, worker: `../${workerName}` },
  };
  const page = built.get(pageName);
  return new Map([
    ...[...built].filter(([file]) => file !== pageName),
    ...[...faces].map(
      ([face, bytes]) => [fileOf(addresses.get(face)?.address ?? face), bytes] as const,
    ),
    ...[...snapshot.dataset].map(
      ([file, bytes]) => [fileOf(state.dataset.files[file] ?? file), bytes] as const,
    ),
    ...[...snapshot.templates].map(
      ([template, code]) =>
        [fileOf(state.templates[template] ?? template), utf8(templateModule(code))] as const,
    ),
    ["workspace.json", utf8(`${JSON.stringify(state)}\n`)],
    ...(page === undefined ? [] : [[pageName, withPolicy(page)] as const]),
  ]);
}

const families: Readonly<Record<string, string>> = { sans: "Noto Sans SC" };
/** A face that the reader has is as good, and is there at once. */
const ownFaces = ["Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"];

/** The list's own faces, by the addresses under which the app has them. */
export function facesSheet(faces: AppContent["faces"]): string {
  return [...addressesOf(faces)]
    .flatMap(([face, { address }]) => {
      const [slot = "", weight] = face.split("-");
      const family = families[slot];
      if (family === undefined || weight === undefined) return [];
      const sources = [...ownFaces.map((own) => `local("${own}")`), `url("${address}")`];
      return [
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:${sources.join(",")}}\n`,
      ];
    })
    .join("");
}
