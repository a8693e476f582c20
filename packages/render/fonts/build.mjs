// Builds the font pack: six faces subset to the fixed repertoire, and pack.json that describes them.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { repertoire } from "./repertoire.mjs";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

const serif = "@expo-google-fonts/noto-serif-sc";
const sans = "@expo-google-fonts/noto-sans-sc";
const kai = "@fontsource/lxgw-wenkai";

/** Where each face comes from. The files named `latin` of the kai package are the whole font. */
const faces = [
  {
    key: "serif-400",
    from: serif,
    path: "400Regular/NotoSerifSC_400Regular.ttf",
  },
  { key: "serif-700", from: serif, path: "700Bold/NotoSerifSC_700Bold.ttf" },
  { key: "sans-400", from: sans, path: "400Regular/NotoSansSC_400Regular.ttf" },
  { key: "sans-500", from: sans, path: "500Medium/NotoSansSC_500Medium.ttf" },
  { key: "sans-700", from: sans, path: "700Bold/NotoSansSC_700Bold.ttf" },
  {
    key: "kai-500",
    from: kai,
    path: "files/lxgw-wenkai-latin-500-normal.woff2",
  },
];

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Folder of an installed package, found beside this one. */
function packageFolder(name) {
  return resolve(here, "..", "node_modules", name);
}

async function readVersion(name) {
  const file = join(packageFolder(name), "package.json");
  return JSON.parse(await readFile(file, "utf8")).version;
}

/** Changes whenever a tool, a source package or one of the two scripts changes. */
async function hashInputs() {
  const hash = createHash("sha256");
  for (const name of [serif, sans, kai, "subset-font", "fontverter"]) {
    hash.update(`${name}@${await readVersion(name)}\n`);
  }
  for (const face of faces) {
    const { size } = await stat(join(packageFolder(face.from), face.path));
    hash.update(`${face.key} ${face.path} ${size}\n`);
  }
  for (const script of ["build.mjs", "repertoire.mjs"]) {
    // Line ends differ between checkouts; the pack must not.
    hash.update((await readFile(join(here, script), "utf8")).replaceAll("\r\n", "\n"));
  }
  return hash.digest("hex");
}

/** True when pack.json names these inputs and every file it lists is there, whole. */
async function isUpToDate(folder, inputs) {
  try {
    const pack = JSON.parse(await readFile(join(folder, "pack.json"), "utf8"));
    if (pack.inputs !== inputs) return false;
    for (const face of faces) {
      const entry = pack.faces[face.key];
      if (sha256(await readFile(join(folder, entry.file))) !== entry.sha256) return false;
      await stat(join(folder, entry.full));
    }
    return true;
  } catch {
    return false;
  }
}

async function writeAtomically(file, content) {
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}

/** Code points a TrueType file maps, read from its cmap tables of format 4 and 12. */
export function mappedCodePoints(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = view.getUint16(4);
  const points = new Set();
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) !== 0x636d6170) continue; // "cmap"
    const cmap = view.getUint32(record + 8);
    for (let sub = 0; sub < view.getUint16(cmap + 2); sub += 1) {
      readSubtable(view, cmap + view.getUint32(cmap + 4 + sub * 8 + 4), points);
    }
  }
  return points;
}

function readSubtable(view, at, points) {
  const format = view.getUint16(at);
  if (format === 12) {
    for (let group = 0; group < view.getUint32(at + 12); group += 1) {
      const start = at + 16 + group * 12;
      for (let point = view.getUint32(start); point <= view.getUint32(start + 4); point += 1) {
        points.add(point);
      }
    }
  }
  if (format === 4) {
    const segments = view.getUint16(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const last = view.getUint16(at + 14 + segment * 2);
      const first = view.getUint16(at + 16 + (segments + segment) * 2);
      for (let point = first; point <= last && point < 0xffff; point += 1) points.add(point);
    }
  }
}

/** Subsets one face into the folder and returns its entry for pack.json. */
async function buildFace(face, points, folder) {
  const subsetFont = require("subset-font");
  const fontverter = require("fontverter");
  const source = join(packageFolder(face.from), face.path);
  const compressed = source.endsWith(".woff2");
  const input = await readFile(source);
  // The PDF library must never meet woff2, so the whole kai face is kept unpacked as well.
  const whole = compressed ? await fontverter.convert(input, "truetype") : input;
  const full = compressed ? `${face.key}-full.ttf` : relative(folder, source).replaceAll("\\", "/");
  if (compressed) await writeAtomically(join(folder, full), whole);

  const text = String.fromCodePoint(...points);
  // Every layout feature is kept: halt palt pwid chws vert locl kern and the figure styles.
  const bytes = await subsetFont(whole, text, { targetFormat: "truetype" });
  const has = mappedCodePoints(bytes);
  const missing = points.filter((point) => !has.has(point));
  const file = `${face.key}.ttf`;
  await writeAtomically(join(folder, file), bytes);
  return {
    file,
    sha256: sha256(bytes),
    bytes: bytes.length,
    from: `${face.from}@${await readVersion(face.from)}/${face.path}`,
    license: "OFL-1.1",
    missing: missing.length,
    full,
  };
}

/** Builds the pack into a folder, unless it stands there already; returns pack.json's content. */
export async function buildPack(folder = here) {
  await mkdir(folder, { recursive: true });
  const inputs = await hashInputs();
  if (await isUpToDate(folder, inputs)) {
    return {
      built: false,
      pack: JSON.parse(await readFile(join(folder, "pack.json"), "utf8")),
    };
  }
  const points = repertoire();
  const entries = {};
  for (const face of faces) entries[face.key] = await buildFace(face, points, folder);
  const pack = {
    version: 1,
    inputs,
    repertoire: { codePoints: points.length, sha256: sha256(points.join(" ")) },
    faces: entries,
  };
  // Last, so that a pack.json never describes files that are not there.
  await writeAtomically(join(folder, "pack.json"), `${JSON.stringify(pack, null, 2)}\n`);
  return { built: true, pack };
}

async function main() {
  const { built, pack } = await buildPack();
  const entries = Object.values(pack.faces);
  const megabytes = entries.reduce((sum, face) => sum + face.bytes, 0) / 1e6;
  const state = built ? "built" : "up to date";
  console.log(
    `font pack ${state}: ${entries.length} faces, ${pack.repertoire.codePoints} code points, ${megabytes.toFixed(1)} MB`,
  );
  for (const face of entries) {
    console.log(
      `  ${basename(face.file)}: ${face.bytes} bytes, ${face.missing} code points missing`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
