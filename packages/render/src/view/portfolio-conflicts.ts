// Where sources differ on what this brief rests on: every value with its source and date, none preferred.
import {
  type Dataset,
  type Difference,
  type DifferenceValue,
  differences,
  type Quantity,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { inLanguage, missing, projectNames, statusName, toText } from "./portfolio-words.ts";

export function conflictsPart(dataset: Dataset, language: Language) {
  // Unverified records have no figure outside their own sheet; a renaming is told on the project's sheet.
  const projects = dataset.projects.filter((project) => project.confidence !== "unverified");
  const conflicts = projects.flatMap((project) =>
    differences(dataset, project.id)
      .filter(isShown)
      .map((difference) => ({
        ...projectNames(project, language),
        key: difference.key,
        field: inLanguage(
          language,
          difference.conflict?.fieldZh ?? difference.field,
          difference.conflict?.fieldEn ?? difference.field,
          difference.conflict?.fieldRu,
        ),
        values: difference.values.map((value) => toValue(dataset, value, language)),
      })),
  );
  const isGone = ({ isQuantity, quantity }: (typeof conflicts)[number]["values"][number]) =>
    isQuantity && quantity.value === undefined;
  return {
    conflicts,
    hasConflicts: conflicts.length > 0,
    // The newest of them lists nothing where an earlier one did.
    hasKept: conflicts.some(({ values }) => values.slice(-1).some(isGone)),
  };
}

/** Declared ones with two values or more. */
function isShown({ conflict, field, values }: Difference): boolean {
  return conflict !== undefined && field !== "name" && values.length > 1;
}

function toValue(dataset: Dataset, value: DifferenceValue, language: Language) {
  const publishers = value.sources.flatMap(({ id }) => {
    const source = dataset.sources.find((s) => s.id === id);
    return source === undefined
      ? []
      : [inLanguage(language, source.publisherZh, source.publisher, source.publisherRu)];
  });
  const asOf: Quantity =
    value.date === undefined
      ? missing("date", "date")
      : {
          type: "date",
          unit: "date",
          value: value.date,
          qualifier: "exact",
          rows: value.rows,
          sources: value.sources,
        };
  return {
    key: value.key,
    isQuantity: value.type === "quantity",
    quantity: value.type === "quantity" ? value.quantity : missing("money", "XXX"),
    // The only fields in words that are shown are codes of status.
    words: value.type === "text" ? statusName(value.value, language) : toText(undefined),
    publisher: [...new Set(publishers)].join(inLanguage(language, "、", ", ", ", ")),
    asOf,
    isReported: value.basis === "reported",
    isPlanned: value.basis === "planned",
    sources: value.sources,
  };
}
