// A question put to a dataset: groups, what could not be put into one, the total, and what was left out and why.
import type { Dataset } from "../../model/dataset.ts";
import { groupRows } from "../../model/group-rows.ts";
import type { Exclusion, Quantity, RowRef } from "../../model/quantity.ts";
import {
  type ApprovedProject,
  approvedProjects,
  projectLabel,
  projectRow,
} from "../approved-projects.ts";
import { computed, exclusion } from "../computed.ts";
import { apartOf, outsideOf } from "../headline-totals.ts";
import { countProjects, sourcesOf } from "../sum-amounts.ts";
import { amountsOf, convertedAmount } from "./amounts-of.ts";
import { type CountedLine, countedLines } from "./counted-line.ts";
import { type Definition, definitionOf } from "./definition.ts";
import { inKeyOrder } from "./key-order.ts";
import { type Part, type Parts, partsOf } from "./parts-of.ts";
import type { Question } from "./question.ts";
import { choose } from "./where.ts";

export interface Totals {
  /** Each project once, however many lines it has here. */
  readonly projects: Quantity;
  /** In the currencies of the commitments; none where no amount is known. */
  readonly amounts: readonly Quantity[];
  /** In the currency asked for, by the named rates. */
  readonly converted?: Quantity;
}

export interface AnswerGroup extends Totals {
  readonly key: string;
  readonly row?: RowRef;
  /** Projects that stand in this group alone. */
  readonly exclusive: Quantity;
  /** Projects that it shares with other groups: in each of their counts. */
  readonly shared: Quantity;
}

export interface Answer {
  readonly definition: Definition;
  /** Amounts of groups, `unsplit` and `unknown` add up to those of `total`; counts of shared projects do not. */
  readonly groups: readonly AnswerGroup[];
  /** How many different groups there are: prefectures, counties, lenders … by code, not by row. */
  readonly distinct: Quantity;
  /** Projects in several groups whose split nobody states, and what stated shares leave. */
  readonly unsplit: Totals;
  /** Projects that no source puts into a group. */
  readonly unknown: Totals;
  readonly total: Totals;
}

/**
 * @example ask(dataset, { of: "loans", by: "sector", vocabulary: "99" })
 */
export function ask(dataset: Dataset, question: Question): Answer {
  const counted = countedLines(dataset, question);
  const isApart = ({ project }: CountedLine): boolean =>
    question.multiProvince !== "in" && project.multiProvince;
  const inside = choose(
    dataset,
    counted.filter((line) => !isApart(line)),
    question,
  );
  const outside = choose(dataset, counted.filter(isApart), question);
  const placed = inside.lines.map((line) => ({ line, ...partsOf(dataset, line, question) }));
  const excluded = leftOut(dataset, question, {
    apart: [...outside.lines, ...outside.undecided],
    undecided: inside.undecided,
  });
  const totalsOf = (lines: readonly CountedLine[], without: readonly Exclusion[] = []) =>
    toTotals(dataset, lines, { question, excluded: without });
  return {
    definition: definitionOf(question),
    groups: groupsOf(dataset, placed, question),
    distinct: distinctOf(dataset, placed, question),
    unsplit: totalsOf(placed.flatMap(unsplitOf)),
    unknown: totalsOf(placed.filter(({ parts }) => parts.length === 0).map(({ line }) => line)),
    total: totalsOf(
      placed.map(({ line }) => line),
      excluded,
    ),
  };
}

type Placed = Parts & { readonly line: CountedLine };

interface Excluding {
  readonly question: Question;
  readonly excluded?: readonly Exclusion[];
}

function toTotals(
  dataset: Dataset,
  lines: readonly CountedLine[],
  { question: { convert }, excluded = [] }: Excluding,
): Totals {
  return {
    projects: countProjects(dataset, projectsOf(lines), excluded),
    amounts: amountsOf(dataset, lines, excluded),
    ...(convert === undefined
      ? {}
      : { converted: convertedAmount(dataset, lines, { conversion: convert, excluded }) }),
  };
}

/** With the lines that are meant alone: a count cites the sources of their amounts. */
function projectsOf(lines: readonly CountedLine[]): readonly ApprovedProject[] {
  const byProject = groupRows(lines, ({ project }) => project.project.id);
  return [...byProject.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ ...first.project, lines: [...new Set(own.map(({ line }) => line))] }];
  });
}

function distinctOf(
  dataset: Dataset,
  placed: readonly Placed[],
  { by = "project", level = "prefecture" }: Omit<Question, "by"> & { readonly by?: string },
): Quantity {
  const unit = by === "region" ? level : by;
  const inputs = placed.flatMap(({ line: { project }, parts }) =>
    parts.map((part) => ({
      label: projectLabel(project.project),
      value: part.key,
      unit,
      row: part.row ?? projectRow(project.project),
    })),
  );
  const sources = projectsOf(placed.map(({ line }) => line)).flatMap((project) =>
    sourcesOf(dataset, project),
  );
  return computed(
    { type: "count", unit },
    { operation: "count-distinct", inputs, excluded: [] },
    sources,
  );
}

interface InGroup {
  readonly part: Part;
  /** Whole, or the stated share; absent where the line's amount stays unsplit. */
  readonly line: CountedLine | undefined;
  readonly of: CountedLine;
  readonly isShared: boolean;
}

function groupsOf(
  dataset: Dataset,
  placed: readonly Placed[],
  question: Question,
): readonly AnswerGroup[] {
  const inGroups = placed.flatMap(inGroupsOf);
  const groups = [...groupRows(inGroups, ({ part }) => part.key).values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [toGroup(dataset, first.part, members, question)];
  });
  return inKeyOrder(dataset, question, groups);
}

function inGroupsOf({ line, parts, unsplit }: Placed): readonly InGroup[] {
  const isShared = new Set(parts.map(({ key }) => key)).size > 1;
  return parts.map((part) => ({
    part,
    of: line,
    line: unsplit === "whole" ? undefined : { ...line, ...shareOf(part) },
    isShared,
  }));
}

function shareOf({ share }: Part): Pick<CountedLine, "share"> {
  return share === undefined ? {} : { share };
}

function toGroup(
  dataset: Dataset,
  { key, row }: Part,
  members: readonly InGroup[],
  question: Question,
): AnswerGroup {
  const { projects, ...amounts } = toTotals(
    dataset,
    members.flatMap(({ line }) => line ?? []),
    { question },
  );
  const count = (chosen: readonly InGroup[]) =>
    countProjects(dataset, projectsOf(chosen.map((member) => member.of)));
  return {
    key,
    ...(row === undefined ? {} : { row }),
    ...amounts,
    projects: count(members),
    exclusive: count(members.filter(({ isShared }) => !isShared)),
    shared: count(members.filter(({ isShared }) => isShared)),
  };
}

function unsplitOf({ line, unsplit }: Placed): readonly CountedLine[] {
  if (unsplit === undefined) return [];
  return [unsplit === "whole" ? line : { ...line, share: unsplit }];
}

interface Judged {
  /** Of projects that other provinces share. */
  readonly apart: readonly CountedLine[];
  readonly undecided: readonly CountedLine[];
}

function leftOut(
  dataset: Dataset,
  { of = "loans" }: Question,
  { apart, undecided }: Judged,
): readonly Exclusion[] {
  const rows = (lines: readonly CountedLine[]) =>
    projectsOf(lines).map(({ project }) => projectRow(project));
  const grants = apartOf(approvedProjects(dataset)).filter(({ reason }) => reason === "grant");
  return [
    ...exclusion("multi-province", rows(apart)),
    ...(of === "loans" ? grants : []),
    ...exclusion("undecided", rows(undecided)),
    ...outsideOf(dataset),
  ];
}
