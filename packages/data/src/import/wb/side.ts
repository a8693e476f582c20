// The value of one field of a project, whatever kind it is, as one side of a comparison.
import type { ChangeSide } from "../../model/change.ts";
import { amountFields, dateFields, textFields, type WbField } from "./fields.ts";
import type { WbAmount, WbDate, WbProject, Written } from "./wb-project.ts";

/** Undefined where the edition gives no value. */
export function sideOf(project: WbProject, field: WbField): ChangeSide | undefined {
  const amount = amountFields.find((name) => name === field);
  if (amount !== undefined) return valued(project.amounts[amount]);
  const date = dateFields.find((name) => name === field);
  if (date !== undefined) return valued(project.dates[date]);
  const text = textFields.find((name) => name === field);
  if (text !== undefined) return joined(project.texts[text]);
  if (field === "status") return joined(project.status);
  if (field === "region") return joined(project.region);
  if (field === "sector") return joined(...project.sectors);
  if (field === "theme") return joined(...project.themes);
  return field === "id" ? undefined : joined(...project.countries);
}

function valued(side: WbAmount | WbDate | undefined): ChangeSide | undefined {
  return side && { value: side.value, place: side.place };
}

function joined(...parts: readonly (Written | undefined)[]): ChangeSide | undefined {
  const filled = parts.flatMap((part) => part ?? []);
  const [first] = filled;
  if (first === undefined) return undefined;
  return { value: filled.map(({ written }) => written).join("; "), place: first.place };
}
