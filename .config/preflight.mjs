// npm run preflight [FILE…]: Apache PDFBox's preflight over finished PDFs, of out/ by default. It judges PDF/A-1b, an
// older part of the standard than ours, and shares no line with what wrote the files: whatever it finds beyond the
// differences between the two parts is a fault.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const packages = [
  "libpdfbox2-java",
  "libfontbox2-java",
  "libcommons-logging-java",
  "libcommons-io-java",
  "libactivation-java",
  "libjaxb-api-java",
];
const remedy = `apt-get install --no-install-recommends default-jre-headless ${packages.join(" ")}`;

/** What PDF/A-3b allows and PDF/A-1b does not: code and words of the finding, and where ISO 19005-3 says so. */
const expected = [
  ["7.11.2", "Error on MetaData, part must be 1", "6.6.4: the part is 3"],
  ["3.1.11", "The CIDSet entry is missing for the Composite Subset", "6.2.11.4.2: not required"],
  ["1.4.7", "EmbeddedFile entry is present in the Names dictionary", "6.8: files may be attached"],
  ["1.2.9", "EmbeddedFile entry is present in a FileSpecification dictionary", "6.8: the same"],
  ["1.4", "/XRef cross reference streams are not allowed", "6.1.4: they are"],
  ["2.1.6", "Invalid version of the ICCProfile", "6.2.4.2: ICC version 4 is allowed"],
];

const isExpected = (code, details) =>
  expected.some(([known, words]) => known === code && details.endsWith(words));

/** Jars of the packages, each once; undefined where a package is missing. */
function classPath() {
  const { status, stdout } = spawnSync("dpkg", ["-L", ...packages], { encoding: "utf8" });
  if (status !== 0) return undefined;
  const jars = stdout.split("\n").filter((path) => /^\/usr\/share\/java\/.*\.jar$/.test(path));
  return jars.join(":");
}

function findPdfs(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".pdf"))
    .sort()
    .map((name) => join(folder, name));
}

/** Findings of preflight, a list for each file, in the order of the files. */
function readFindings(xml) {
  return xml
    .split(/<preflight name=/)
    .slice(1)
    .map((part) =>
      [...part.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)<\/details>/g)].map(
        ([, code, details]) => ({ code, details }),
      ),
    );
}

function judge(files, path) {
  const folder = mkdtempSync(join(tmpdir(), "preflight-"));
  try {
    const list = join(folder, "files.txt");
    writeFileSync(list, `${files.map((file) => resolve(file)).join("\n")}\n`);
    const main = "org.apache.pdfbox.preflight.Validator_A1b";
    const run = spawnSync("java", ["-cp", path, main, "xml", "group", list], { encoding: "utf8" });
    if (run.error) return { fault: run.error.message };
    const findings = readFindings(readFileSync(`${list}.preflight.xml`, "utf8"));
    // A file that it passes over in silence was not judged.
    if (findings.length !== files.length) return { fault: run.stderr || "not every file was judged" };
    return { findings };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the exit code: 0 nothing found, 1 faults, 2 it could not be run */
export function preflight(named, out) {
  const path = classPath();
  if (path === undefined || spawnSync("java", ["-version"]).error) {
    console.error(`preflight is not installed\n  remedy: ${remedy}`);
    return 2;
  }
  const files = named.length > 0 ? named : findPdfs(out);
  if (files.length === 0) {
    console.error(`no PDF in ${out}\n  remedy: npm start`);
    return 2;
  }
  const { findings, fault } = judge(files, path);
  if (findings === undefined) {
    console.error(`preflight did not run: ${fault}`);
    return 2;
  }
  const faults = findings.flatMap((found, index) =>
    found
      .filter(({ code, details }) => !isExpected(code, details))
      .map(({ code, details }) => `${files[index]}: error preflight ${code}: ${details}`),
  );
  for (const line of faults) console.error(line);
  console.log(
    `preflight: files judged as PDF/A-1b by Apache PDFBox: ${files.length}, faults: ${faults.length}`,
  );
  console.log("It proves: syntax, faces, colours, metadata and outline hold by another's reading,");
  console.log("but for what PDF/A-3b allows and PDF/A-1b does not:");
  for (const [code, words, why] of expected) console.log(`  ${code} ${words} (ISO 19005-3 ${why})`);
  return faults.length > 0 ? 1 : 0;
}
