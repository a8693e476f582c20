// A large IATI file for the benches: the full sample activity again and again, with numbers of its own.
import { versions2 } from "../src/import/iati/sample-files.ts";

export const megabyte = 1 << 20;

/**
 * Ten disbursements more than the sample has. ADB's activities wait for their siblings; the World Bank's come as they are read.
 * @param publisher of the identifiers
 */
export function* generatedIati(
  size: number,
  publisher: "adb" | "wb" = "adb",
): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const sample = versions2("2.03").replace(
    "<iati-activities ",
    '<iati-activities generated-datetime="2024-01-03" ',
  );
  const start = sample.indexOf("  <iati-activity ");
  const end = sample.indexOf("</iati-activities>");
  yield encoder.encode(sample.slice(0, start));
  const disbursement = `<transaction><transaction-type code="3"/><transaction-date iso-date="2021-06-01"/><value>10.05</value></transaction>\n`;
  const activity = sample
    .slice(start, end)
    .replace("<document-link", `${disbursement.repeat(10)}<document-link`);
  const identifierOf = (number: number): string =>
    publisher === "adb"
      ? `XM-DAC-46004-${10_000 + (number % 90_000)}-001-LN4763`
      : `44000-P${100_000 + (number % 900_000)}`;
  let written = 0;
  for (let number = 0; written < size; number++) {
    const chunk = encoder.encode(
      activity.replaceAll("XM-DAC-46004-58135-001-LN4763", identifierOf(number)),
    );
    written += chunk.length;
    yield chunk;
  }
  yield encoder.encode(sample.slice(end));
}
