// The file says what its colours are, with a profile of three components.
import { nameOf, numberOf } from "../../read/objects.ts";
import { type Fault, isStream, type PdfRule } from "../finished-file.ts";

export const pdfOutputIntent: PdfRule = {
  id: "pdf-output-intent",
  clause: "ISO 19005-3 6.2.3",
  remedy: "build the brief again; a programme that it went through has changed its colours",
  check({ file }): readonly Fault[] {
    const [intent, ...more] = file.items(file.catalog.get("OutputIntents")).map(file.entries, file);
    if (intent === undefined || more.length > 0) {
      return [{ message: "there is not exactly one output intent" }];
    }
    if (nameOf(intent.get("S")) !== "GTS_PDFA1") {
      return [{ message: "the output intent is none for an archive", expected: "GTS_PDFA1" }];
    }
    const profile = file.resolve(intent.get("DestOutputProfile"));
    if (!isStream(profile)) return [{ message: "the output intent has no colour profile" }];
    const bytes = file.data(profile);
    const mark = String.fromCharCode(...bytes.subarray(36, 40));
    const isSound = mark === "acsp" && numberOf(profile.entries.get("N")) === 3;
    return isSound ? [] : [{ message: "the colour profile is no ICC profile of three components" }];
  },
};
