// A record that was read → the rows of its project and finance lines, with all that it says of them.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { AnyRow } from "../../model/tables.ts";
import { assertionRow } from "./assertion-row.ts";
import { fields } from "./fields.ts";
import { identityOf } from "./identity-of.ts";
import { lenderOf } from "./lender-of.ts";
import { type LineIds, lineRows } from "./line-rows.ts";
import { projectFacts } from "./project-facts.ts";
import { firstOf, type Value } from "./read-record.ts";
import {
  type Identity,
  isAlone,
  type MappedRecord,
  type RecordContext,
  say,
} from "./record-context.ts";

/** False where the record is refused whole. */
export function writeProject(record: MappedRecord, context: RecordContext): boolean {
  const { mapping, seen, refuse } = context;
  const identity = identityOf(record.values, mapping);
  if (identity === undefined) {
    refuse(nameless(record.place));
    return false;
  }
  const before = seen.recordOf(identity.id);
  if (before !== undefined && mapping.table === "projects" && isAgain(identity, context)) {
    context.identified("duplicated");
    refuse(twice(identity, before, record.place));
    return false;
  }
  if (before === undefined) {
    const fault = context.writer.add(
      "projects",
      projectRow(identity, record, context),
      record.place,
    );
    if (fault !== undefined) {
      refuse(fault);
      return false;
    }
    seen.open(identity.id, record.record);
    context.identified(identity.number === undefined ? "missing" : "distinct");
  }
  if (mapping.table === "loans") {
    say(`content ${record.content()}`, String(record.record), { identity, record, context });
  }
  const lines = lineRows(identity, record, context);
  writeAssertions(identity, { record, lines, before }, context);
  projectFacts(identity, record, context);
  return true;
}

/** Another table of the file may have named it; this one names it once. */
function isAgain({ id }: Identity, context: RecordContext): boolean {
  return isAlone(context) || context.seen.count(`row ${context.mapping.sheet ?? ""} ${id}`) > 1;
}

function projectRow(identity: Identity, { values }: MappedRecord, context: RecordContext): AnyRow {
  const { mapping, source } = context;
  const text = (field: string) => firstOf(values, field)?.value ?? mapping.always?.[field];
  const optional = (column: string, value: string | undefined) =>
    value === undefined ? {} : { [column]: value };
  const [zh, en, ru] = [text("nameZh"), text("nameEn"), text("nameRu")];
  const name = zh ?? en ?? ru ?? identity.label;
  return {
    id: identity.id,
    key: identity.key,
    ...optional("lender", lenderOf(values, context)),
    ...optional("lenderProjectId", identity.number),
    ...optional("nameZh", zh),
    ...optional("nameZhSource", zh === undefined ? undefined : source),
    nameEn: en ?? ru ?? name,
    shortZh: text("shortZh") ?? name,
    shortEn: text("shortEn") ?? en ?? ru ?? name,
    ...optional("sectorAsWritten", firstOf(values, "sector")?.written),
    confidence: mapping.confidence ?? "high",
    sources: [source],
    ...optional("noteZh", text("noteZh")),
    ...optional("noteEn", text("noteEn")),
  };
}

interface Stating {
  readonly record: MappedRecord;
  readonly lines: LineIds;
  /** The record that the project came with, where it is not this one. */
  readonly before: number | undefined;
}

function writeAssertions(identity: Identity, stating: Stating, context: RecordContext): void {
  const { record, lines } = stating;
  for (const value of [...record.values.values()].flat()) {
    const field = fields.get(value.plan.field);
    if (field?.assertion === undefined) continue;
    const own = field.of === "line" ? lines.of(value) : identity.id;
    const subject =
      own === undefined ? undefined : subjectOf(value, own, { identity, stating, context });
    if (subject === undefined) continue;
    const stated = { field: field.assertion, subject, label: identity.label, record };
    const row = assertionRow(value, stated, context);
    const fault =
      row === undefined ? undefined : context.writer.add("assertions", row, value.place);
    if (fault !== undefined) context.refuse(fault);
  }
}

interface Subject {
  readonly identity: Identity;
  readonly stating: Stating;
  readonly context: RecordContext;
}

/** A project's fact that another of its loans states otherwise is that loan's; what was said is not said twice. */
function subjectOf(
  value: Value,
  own: string,
  { identity, stating, context }: Subject,
): string | undefined {
  const { record, lines, before } = stating;
  const observed = firstOf(record.values, "observed")?.value ?? "";
  const day = context.mapping.table === "facts" ? observed : "";
  const name = `${own} ${value.plan.field}${day}`;
  const same = say(name, `${value.value} ${value.unit ?? ""}`, { identity, record, context });
  if (same === undefined) return own;
  if (same) return undefined;
  const isOther = before !== undefined && context.mapping.table === "loans" && own === identity.id;
  if (isOther && lines.first !== undefined) {
    context.tell(differs(value, identity, before));
    return subjectOf(value, lines.first, { identity, stating, context });
  }
  context.refuse(contradicts(value, identity));
  return undefined;
}

function nameless(place: Place): Diagnostic {
  return {
    rule: "mapped-record-refused",
    severity: "error",
    message: "the row names no project: neither a number nor a name",
    place,
    expected: "a cell in a column that is mapped to lenderProjectId, id, nameZh, nameEn or nameRu",
    remedy: 'fill in the name; where rows below a merged name are empty, map it with "fill: down"',
  };
}

function twice({ label }: Identity, before: number, place: Place): Diagnostic {
  return {
    rule: "mapped-record-refused",
    severity: "error",
    message: `the project "${label}" stands already in record ${before}`,
    place,
    found: label,
    expected: "one row a project",
    remedy: "delete one of the rows; where each row is a loan, write `table: loans` in the mapping",
  };
}

function contradicts(value: Value, { label }: Identity): Diagnostic {
  return {
    rule: "mapped-cell-refused",
    severity: "error",
    message: `"${value.plan.heading}": "${value.written}" is not what the table says of "${label}" before; the first is taken`,
    place: value.place,
    found: value.written,
    remedy:
      "correct one of the two cells, or map a column to `observed` where they hold at different days",
  };
}

function differs(value: Value, { label }: Identity, before: number): Diagnostic {
  return {
    rule: "mapped-value-differs",
    severity: "warning",
    message: `"${value.plan.heading}" of "${label}" is "${value.written}" here and another in record ${before}: it is kept as this loan's own`,
    place: value.place,
    found: value.written,
    remedy: "look which of them is right",
  };
}
