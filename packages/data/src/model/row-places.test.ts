import { describe, expect, it } from "vitest";
import { shippedDataset, withTable } from "../../tests/shipped.ts";
import { loadDataset } from "../import/build-dataset.ts";
import { placesOnDemand } from "./row-places.ts";
import { countRows } from "./tables.ts";

describe("the places of rows", () => {
  const { places, ...rows } = shippedDataset();

  it("are those of all rows, each by its key", () => {
    const all = [...places];
    expect(all).toHaveLength(countRows({ places, ...rows }));
    for (const [key, place] of all) expect(places.get(key)).toEqual(place);
  });

  it("are the lines of their file, whatever stands between them", () => {
    const files = withTable("periods.csv", (text) =>
      text.replace("\n", "\n\n").replace(",1983,,\n", ',1983,,"of two\nlines"\n'),
    );
    const { dataset } = loadDataset(files, "data");
    const lines = ["since-1983", "fyp14"].map((id) => dataset?.places.get(`periods/${id}`)?.line);
    expect(lines).toEqual([3, 5]);
  });

  it("are none of what is not there", () => {
    for (const key of ["projects/none", "none/xj", "projects", ""]) {
      expect(places.get(key)).toBeUndefined();
    }
  });

  it("that are read on demand are read once", () => {
    let asked = 0;
    const later = placesOnDemand(() => {
      asked += 1;
      return new Map([["projects/a", { line: 2 }]]);
    });
    expect([later.get("projects/a"), later.get("projects/b"), [...later].length]).toEqual([
      { line: 2 },
      undefined,
      1,
    ]);
    expect(asked).toBe(1);
  });
});
