// A figure of a brief, asked where it comes from: its tree, the sources' words on it, its editions with their words.
import type { Dataset, Figure } from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { composeView } from "../compose-view.ts";
import { displays } from "../document/printed-figures.ts";
import type { Templates } from "../templates/registry.ts";
import { type Facts, factsOf, olderFacts } from "../view/facts.ts";
import { builtinKinds, type Kind, type Kinds } from "../view/kinds.ts";
import { editionsOf, type FiguresOn, figuresOnDays, sourceDays } from "./editions.ts";
import { explainFigure, type NameRow } from "./explained.ts";
import { statementsOf } from "./statements.ts";
import type { Told, ToldEdition } from "./told.ts";

export interface Asked {
  /** All facts, later ones too: rows and words of the sources are told of whatever day. */
  readonly dataset: Dataset;
  readonly nameRow: NameRow;
  readonly templates: Templates;
  readonly kinds?: Kinds;
  /** The brief's editions on its day, one a language. */
  readonly specs: readonly BriefSpec[];
}

export type TellFigure = (figure: Figure) => Told;

/** Each day and language is composed at most once, for however many figures. */
export function figureTeller(asked: Asked): TellFigure {
  const { dataset, nameRow, specs, kinds = builtinKinds } = asked;
  const [spec] = specs;
  if (spec === undefined) throw new RangeError("a brief has at least one edition");
  const facts = factsOf(dataset, spec.asOf);
  const kind = kinds[spec.kind];
  const figuresOn: FiguresOn =
    kind === undefined ? () => new Map() : figuresOnDays(facts, spec, kind);
  const days = sourceDays(dataset, spec.asOf);
  const displayOn = kind === undefined ? () => ({}) : displaysOnDays(asked, facts, kind);
  return (figure) => {
    const editions = editionsOf(figure.id, { dataset, nameRow, days, figuresOn });
    const told: ToldEdition[] = [];
    for (const edition of editions) {
      // What has not changed is printed as before.
      const display = edition.changed ? displayOn(edition.day, figure.id) : {};
      told.push({ ...edition, display });
    }
    return {
      figure: explainFigure(figure, dataset, nameRow),
      display: displayOn(spec.asOf, figure.id),
      statements: statementsOf(figure, dataset, nameRow),
      editions: told,
    };
  };
}

type Displays = ReadonlyMap<string, string>;

/** Day and figure → the words that each language prints: neither numbers of sources nor wording bear on them. */
function displaysOnDays({ templates, specs }: Asked, facts: Facts, kind: Kind) {
  const made = new Map<string, Displays>();
  const compose = (spec: BriefSpec): Displays => {
    const { document } = composeView(olderFacts(facts, spec.asOf), spec, templates, kind);
    return document === undefined ? new Map() : displays(document);
  };
  return (day: string, id: string): Readonly<Record<string, string>> => {
    const words: [Language, string][] = [];
    for (const spec of specs) {
      const key = `${day} ${spec.language}`;
      const printed = made.get(key) ?? compose({ ...spec, asOf: day });
      made.set(key, printed);
      const text = printed.get(id);
      if (text !== undefined) words.push([spec.language, text]);
    }
    return Object.fromEntries(words);
  };
}
