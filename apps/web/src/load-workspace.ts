// Fetched files → facts and templates, once for each revision.
import { type Dataset, type Diagnostic, loadDataset } from "@brief/data";
import {
  builtinKinds,
  builtinTemplates,
  type Fonts,
  type Kinds,
  openFonts,
  ownKinds,
  type Templates,
} from "@brief/render";
import type { WorkspaceState } from "./messages.ts";
import { fetchBytes, fetchTemplate } from "./world.ts";

export interface Material {
  readonly dataset: Dataset | undefined;
  readonly templates: Templates;
  readonly kinds: Kinds;
  readonly diagnostics: readonly Diagnostic[];
}

type Face = Fonts["faces"][number];

/** Keeps the last few that succeeded; what failed is tried again when it is next asked for. */
function keep<Input, Output>(
  keyOf: (input: Input) => string,
  load: (input: Input) => Promise<Output>,
  most = 1,
): (input: Input) => Promise<Output> {
  const kept = new Map<string, Promise<Output>>();
  return (input) => {
    const key = keyOf(input);
    const value = kept.get(key) ?? load(input);
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    value.catch(() => {
      if (kept.get(key) === value) kept.delete(key);
    });
    return value;
  };
}

async function fetchAll<Key, Value>(
  keys: readonly Key[],
  get: (key: Key) => Promise<Value>,
): Promise<ReadonlyMap<Key, Value>> {
  return new Map(await Promise.all(keys.map(async (key) => [key, await get(key)] as const)));
}

export const openFaces = keep(
  (faces: WorkspaceState["faces"]) => JSON.stringify(faces),
  // The server names the pack's own faces.
  async (faces): Promise<Fonts> =>
    openFonts(
      await fetchAll(Object.keys(faces) as Face[], (face) => fetchBytes(faces[face] ?? "")),
    ),
);

export const loadMaterial = keep(
  ({ revision }: WorkspaceState) => revision,
  async ({ dataset: { folder, files, address }, templates, kinds }): Promise<Material> => {
    const [tables, overrides] = await Promise.all([
      fetchAll(files, (file) => fetchBytes(address + encodeURIComponent(file))),
      fetchAll(Object.keys(templates), (name) => fetchTemplate(templates[name] ?? "")),
    ]);
    const loaded = loadDataset(tables, folder);
    const all = new Map([...builtinTemplates, ...overrides]);
    return { ...loaded, templates: all, kinds: { ...builtinKinds, ...ownKinds(kinds, all) } };
  },
  // What is shown, and what it is compared with.
  2,
);
