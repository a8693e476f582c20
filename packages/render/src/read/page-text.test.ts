import { expect, test } from "vitest";
import { readPageText } from "./page-text.ts";

const faces = new Map([["F1", new Map([[1, "外"]])]]);
const read = (content: string) => {
  const { marked, artifacts } = readPageText(Buffer.from(content, "latin1"), faces);
  return { marked: [...marked], artifacts };
};
const shown = "BT\n/F1 12 Tf\n[(\u0000\u0001)] TJ\nET\n";

test("text is read by the sequence that it belongs to", () => {
  expect(read(`/P <</MCID 17>> BDC\n${shown}EMC\n`)).toEqual({
    marked: [[17, "外"]],
    artifacts: "",
  });
  expect(read(`/Artifact <</Type /Layout>> BDC\n${shown}EMC\n`).artifacts).toBe("外");
});

test("a sequence without an id is part of the one around it, with or without a dictionary", () => {
  for (const line of ["/Span BMC", "/Span <</Lang (en)>> BDC"]) {
    expect(read(`/P <</MCID 0>> BDC\n${line}\n${shown}EMC\n${shown}EMC\n${shown}`)).toEqual({
      marked: [[0, "外外"]],
      artifacts: "外",
    });
  }
});

test("other operators that begin with a name say nothing of the text", () => {
  expect(read(`/P <</MCID 0>> BDC\n/DeviceRGB cs\n/Gs1 gs\n${shown}EMC\n`).marked).toEqual([
    [0, "外"],
  ]);
});

test("a content that breaks off is read to where it does", () => {
  expect(read(`/P <</MCID 0>> BDC\n${shown}/F1`).marked).toEqual([[0, "外"]]);
});
