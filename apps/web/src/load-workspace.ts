// Fetched files → facts and templates, each once for its content; templates as far as they are needed.
import { type Dataset, type Diagnostic, loadDataset } from "@brief/data";
import {
  builtinKinds,
  type Fonts,
  type Kinds,
  openFonts,
  ownKinds,
  type Templates,
} from "@brief/render";
import type { WorkspaceState } from "./messages.ts";
import { loadShipped, shippedNames, type TemplateNeed } from "./worker/shipped-templates.ts";
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

/** Of what is shown, and of what it is compared with; a table that has not changed is fetched and read once. */
const fetchTable = keep((address: string) => address, fetchBytes, 128);

const loadTables = keep(
  (dataset: WorkspaceState["dataset"]) => JSON.stringify(dataset),
  async ({ folder, files }) =>
    loadDataset(
      await fetchAll(Object.keys(files), (file) => fetchTable(files[file] ?? "")),
      folder,
    ),
  2,
);

const loadTemplates = keep(
  ({ names, own }: TemplateNames) => JSON.stringify([names, own]),
  async ({ names, own }): Promise<Templates> => {
    const [shipped, overrides] = await Promise.all([
      loadShipped(names),
      fetchAll(Object.keys(own), (name) => fetchTemplate(own[name] ?? "")),
    ]);
    return new Map([...shipped, ...overrides]);
  },
  8,
);

interface TemplateNames {
  readonly names: readonly string[];
  /** Of the workspace. */
  readonly own: WorkspaceState["templates"];
}

/** A template of the workspace may call any, and a notice of changes is made of all briefs. */
function namesFor({ templates, kinds }: WorkspaceState, needs: readonly TemplateNeed[]) {
  const isPlain = ({ kind }: TemplateNeed) =>
    Object.hasOwn(builtinKinds, kind) && kind !== "change";
  const isOwn = Object.keys({ ...templates, ...kinds }).length > 0;
  return shippedNames(isOwn || !needs.every(isPlain) ? undefined : needs);
}

/** @param needs briefs that are to be made of it */
export async function loadMaterial(
  workspace: WorkspaceState,
  needs: readonly TemplateNeed[],
): Promise<Material> {
  const own = workspace.templates;
  const [loaded, templates] = await Promise.all([
    loadTables(workspace.dataset),
    loadTemplates({ names: namesFor(workspace, needs), own }),
  ]);
  return {
    ...loaded,
    templates,
    kinds: { ...builtinKinds, ...ownKinds(workspace.kinds, templates) },
  };
}
