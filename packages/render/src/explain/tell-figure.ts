// A figure of a brief, asked where it comes from: its tree, the sources' words on it, its editions with their words.
import { type Dataset, type Figure, indexOf } from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { composeView } from "../compose-view.ts";
import { type FigurePlace, figurePlaces } from "../document/figure-places.ts";
import { displays } from "../document/printed-figures.ts";
import type { Templates } from "../templates/registry.ts";
import { type Facts, factsOf, olderFacts } from "../view/facts.ts";
import { builtinKinds, type Kind, type Kinds } from "../view/kinds.ts";
import { daysUpTo, editionsOf, type FiguresOn, figuresOnDays } from "./editions.ts";
import { type Explained, explainFigure, type NameRow } from "./explained.ts";
import { figureName, type Headings } from "./figure-name.ts";
import { type FieldRecord, recordsOf } from "./records.ts";
import { statementsOf } from "./statements.ts";
import type { Document, Told, ToldEdition } from "./told.ts";

export interface Asked {
  /** All facts, later ones too: rows and words of the sources are told of whatever day. */
  readonly dataset: Dataset;
  readonly nameRow: NameRow;
  readonly templates: Templates;
  readonly kinds?: Kinds;
  /** The brief's editions on its day, one a language. */
  readonly specs: readonly BriefSpec[];
  /** False leaves out the words that earlier days printed: each is a brief composed anew. */
  readonly hasEarlierWords?: boolean;
}

export type TellFigure = (figure: Figure) => Told;

/** Each day and language is composed at most once, for however many figures. */
export function figureTeller(asked: Asked): TellFigure {
  const { dataset, nameRow, specs, kinds = builtinKinds, hasEarlierWords = true } = asked;
  const [spec] = specs;
  if (spec === undefined) throw new RangeError("a brief has at least one edition");
  const facts = factsOf(dataset, spec.asOf);
  const kind = kinds[spec.kind];
  const figuresOn: FiguresOn =
    kind === undefined ? () => new Map() : figuresOnDays(facts, spec, kind);
  const days = daysUpTo(spec.asOf, dataset);
  const isShipped = Object.hasOwn(builtinKinds, spec.kind);
  const printsOn: PrintsOn = kind === undefined ? () => [] : printsOnDays(asked, facts, kind);
  return (figure) => {
    const editions = editionsOf(figure.id, { dataset, nameRow, days, figuresOn });
    const told: ToldEdition[] = [];
    for (const edition of editions) {
      // What has not changed is printed as before.
      const isAsked = hasEarlierWords && edition.changed;
      const { words } = isAsked ? printedOf(printsOn, edition.day, figure.id) : nowhere;
      told.push({ ...edition, display: words });
    }
    const { words: display, headings } = printedOf(printsOn, spec.asOf, figure.id);
    const explained = explainFigure(figure, dataset, nameRow);
    const records = recordsOf(figure, dataset, nameRow);
    return {
      asOf: spec.asOf,
      name: figureName(figure.id, dataset, { isShipped, headings }),
      figure: explained,
      display,
      statements: statementsOf(figure, dataset, nameRow),
      records,
      documents: documentsOf(explained, records, dataset),
      editions: told,
    };
  };
}

function documentsOf(
  { named, sources }: Explained,
  records: readonly FieldRecord[],
  dataset: Dataset,
): readonly Document[] {
  const said = records.flatMap(({ statements }) => statements.map(({ source }) => source));
  const ids = [...named.flatMap((row) => row.sources), ...sources].map(({ id }) => id);
  const known = indexOf(dataset).sources;
  return [...new Set([...ids, ...said])].flatMap((id) => {
    const source = known.get(id);
    if (source === undefined) return [];
    const { title, url } = source;
    return [{ id, title, ...(url === undefined ? {} : { url }) }];
  });
}

interface Print {
  readonly language: Language;
  readonly words: string;
  readonly heading: FigurePlace;
}
type PrintsOn = (day: string, id: string) => readonly Print[];

interface Printed {
  readonly words: Readonly<Record<string, string>>;
  readonly headings: Headings;
}
const nowhere: Printed = { words: {}, headings: {} };

function printedOf(printsOn: PrintsOn, day: string, id: string): Printed {
  const prints = printsOn(day, id);
  return {
    words: Object.fromEntries(prints.map(({ language, words }) => [language, words])),
    headings: Object.fromEntries(
      prints.flatMap(({ language, heading }) => (heading.length > 0 ? [[language, heading]] : [])),
    ),
  };
}

interface Edition {
  readonly words: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, FigurePlace>;
}

/** Day and figure → what each language prints: neither numbers of sources nor wording bear on it. */
function printsOnDays({ templates, specs }: Asked, facts: Facts, kind: Kind): PrintsOn {
  const made = new Map<string, Edition>();
  const compose = (spec: BriefSpec): Edition => {
    const { document } = composeView(olderFacts(facts, spec.asOf), spec, templates, kind);
    if (document === undefined) return { words: new Map(), places: new Map() };
    return { words: displays(document), places: figurePlaces(document) };
  };
  return (day, id) =>
    specs.flatMap((spec) => {
      const key = `${day} ${spec.language}`;
      const edition = made.get(key) ?? compose({ ...spec, asOf: day });
      made.set(key, edition);
      const words = edition.words.get(id);
      if (words === undefined) return [];
      return [{ language: spec.language, words, heading: edition.places.get(id) ?? [] }];
    });
}
