// Policy markers, aid types and languages: the publisher's own codes explained, the DAC's beside them, each once.
import { unpackWord } from "../../model/packed-word.ts";
import { type IatiCheck, type IatiFault, type IatiRecord, ofActivity } from "./iati-record.ts";

const dac = "1";
const own = "99";

export const classChecks: Readonly<Record<string, IatiCheck>> = {
  "4.1.1": languageUnsaid,
  "6.13.1": ({ markers }) =>
    markers
      .filter(({ vocabulary, name }) => vocabulary === own && name === undefined)
      .map(({ id, code = "" }) => ({
        row: { table: "markers", id },
        column: "name",
        message: `the publisher's own marker "${code}" has no words`,
        found: "none",
        expected: "the words of the marker",
        remedy: "write what the marker means into name",
      })),
  "6.14.1": ({ markers }) =>
    markers
      .filter(
        ({ vocabulary = dac, significance }) => vocabulary === dac && significance === undefined,
      )
      .map(({ id, code = "" }) => ({
        row: { table: "markers", id },
        column: "significance",
        message: `the marker "${code}" has no significance`,
        found: "none",
        expected: "a code of PolicySignificance, 0 to 4",
        remedy: "write the significance that the publisher means",
      })),
  "107.1.1": (record) => withoutDac(record.iati.aidTypes, aidTypesOfActivity(record)),
  "107.1.2": (record) => repeated(record.iati.aidTypes, aidTypesOfActivity(record)),
  "107.2.1": ({ transactions }) =>
    transactions.flatMap(({ id, aidTypes }) => withoutDac(aidTypes, aidTypesOfTransaction(id))),
  "107.2.2": ({ transactions }) =>
    transactions.flatMap(({ id, aidTypes }) => repeated(aidTypes, aidTypesOfTransaction(id))),
};

type Cell = Pick<IatiFault, "row" | "column">;

function aidTypesOfActivity(record: IatiRecord): Cell {
  return { ...ofActivity(record), column: "aidTypes" };
}

function aidTypesOfTransaction(id: string): Cell {
  return { row: { table: "transactions", id }, column: "aidTypes" };
}

function vocabulariesOf(words: readonly string[]): readonly string[] {
  return words.map((word) => unpackWord(word)[0] ?? dac);
}

function withoutDac(words: readonly string[] | undefined, cell: Cell): readonly IatiFault[] {
  if (words === undefined || words.length === 0 || vocabulariesOf(words).includes(dac)) return [];
  return [
    {
      ...cell,
      message: `no aid type is of the DAC's vocabulary: "${words.join(" ")}"`,
      found: words.join(" "),
      expected: "an aid type of vocabulary 1 as well",
      remedy: "add the DAC aid type that the publisher means",
    },
  ];
}

function repeated(words: readonly string[] | undefined, cell: Cell): readonly IatiFault[] {
  const vocabularies = vocabulariesOf(words ?? []);
  const twice = vocabularies.find((name, index) => vocabularies.indexOf(name) < index);
  if (words === undefined || twice === undefined) return [];
  return [
    {
      ...cell,
      message: `two aid types are of vocabulary "${twice}"`,
      found: words.join(" "),
      expected: "one of each vocabulary",
      remedy: "keep the aid type that the publisher means",
    },
  ];
}

/** Numbers and names of one language need none said; what is told here are the words that name no language. */
function languageUnsaid(record: IatiRecord): readonly IatiFault[] {
  if (record.iati.language !== undefined) return [];
  const silent = [
    ...record.texts.map(({ id, language }) => ({ table: "texts", id, language })),
    ...named("parties", record.parties),
    ...named("markers", record.markers),
    ...record.transactions.flatMap(({ id, description, language }) =>
      description === undefined ? [] : [{ table: "transactions", id, language }],
    ),
  ].filter(({ language }) => language === undefined);
  const [first] = silent;
  if (first === undefined) return [];
  return [
    {
      row: { table: first.table, id: first.id },
      column: "language",
      message: `the activity "${record.iati.identifier ?? record.iati.id}" has no language, nor have "${silent.length}" of its words`,
      found: "none",
      expected: "a language of the activity, or of each of its words",
      remedy: "write the activity's language into iati-lines.csv",
    },
  ];
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly language?: string;
}

function named(table: string, rows: readonly Named[]) {
  return rows.flatMap(({ id, name, language }) =>
    name === undefined ? [] : [{ table, id, language }],
  );
}
