// The package's only door.

export * from "./as-of.ts";
export * from "./diagnostic.ts";
export * from "./diff/apply-changes.ts";
export * from "./diff/changes.ts";
export { diffDatasets } from "./diff/diff-datasets.ts";
export { percentagePoints, percentChange } from "./diff/percent-change.ts";
export * from "./diff/what-changed.ts";
export * from "./export/canonical-facts.ts";
export * from "./export/data-package.ts";
export * from "./export/export-report.ts";
export * from "./export/file-chunk.ts";
export * from "./export/iati/export-iati.ts";
export * from "./export/not-known.ts";
export * from "./export/package/export-package.ts";
export * from "./export/prov/export-prov.ts";
export * from "./export/sheets/export-sheets.ts";
export { type SheetLanguage, sheetLanguages } from "./export/sheets/words.ts";
export * from "./export/write-csv.ts";
export * from "./import/build-dataset.ts";
export * from "./import/clean-rows.ts";
export * from "./import/collect-rows.ts";
export * from "./import/decode/decode-text.ts";
export { type EncodingName, encodingNames } from "./import/decode/encoding.ts";
export { importRates, type RatesOptions } from "./import/fx/import-rates.ts";
export * from "./import/guess/guess-archive.ts";
export * from "./import/guess/guess-format.ts";
export type { IatiActivity, IatiTransaction } from "./import/iati/activity.ts";
export * from "./import/iati/project-of.ts";
export * from "./import/iati/read-iati.ts";
export * from "./import/iati-rows/import-iati.ts";
export type { Known } from "./import/mapped/area-register.ts";
export { type DraftMapping, guessMapping } from "./import/mapped/guess-mapping.ts";
export type { Unsure } from "./import/mapped/guess-shape.ts";
export {
  importMapped,
  importTables,
  type MappedOptions,
  type MappedTable,
} from "./import/mapped/import-mapped.ts";
export {
  MappingFile,
  parseMapping,
  type ReadMapping,
  type TableMapping,
} from "./import/mapped/mapping.ts";
export { writeMapping } from "./import/mapped/write-mapping.ts";
export * from "./import/merge/account.ts";
export * from "./import/merge/merge-into.ts";
export * from "./import/merge/merge-rows.ts";
export type { MergedRow } from "./import/merge/merging.ts";
export * from "./import/new-row.ts";
export { importPackage, type PackageOptions } from "./import/package/import-package.ts";
export {
  type PackageFiles,
  type PackageTable,
  type ReadPackage,
  readPackage,
} from "./import/package/read-package.ts";
export * from "./import/read-table.ts";
export * from "./import/report.ts";
export * from "./import/settle-dates.ts";
export * from "./import/sheet/number-text.ts";
export * from "./import/sheet/read-delimited.ts";
export * from "./import/sheet/read-workbook.ts";
export * from "./import/sheet/sheet-row.ts";
export * from "./import/sheet/sheet-table.ts";
export * from "./import/unreadable.ts";
export * from "./import/wb/compare-wb-editions.ts";
export * from "./import/wb/read-wb-api.ts";
export * from "./import/wb/read-wb-list.ts";
export * from "./import/wb/wb-change.ts";
export * from "./import/wb/wb-project.ts";
export * from "./import/wb-rows/import-wb.ts";
export * from "./model/aggregate.ts";
export * from "./model/allocation.ts";
export * from "./model/assertion.ts";
export * from "./model/beneficiary.ts";
export * from "./model/budget.ts";
export * from "./model/cell.ts";
export {
  type Change,
  type ChangeClass,
  type ChangeGroup,
  type ChangeSide,
  changeClasses,
  type Uncompared,
} from "./model/change.ts";
export * from "./model/codes.ts";
export { columnMeaning } from "./model/column-words.ts";
export * from "./model/conflict.ts";
export * from "./model/dataset.ts";
export * from "./model/date-span.ts";
export * from "./model/decimal.ts";
export * from "./model/empty-dataset.ts";
export * from "./model/finance-line.ts";
export * from "./model/find-code.ts";
export * from "./model/find-organisation.ts";
export * from "./model/find-region.ts";
export * from "./model/fx-rate.ts";
export * from "./model/iati-line.ts";
export * from "./model/identifier.ts";
export * from "./model/link.ts";
export * from "./model/loan.ts";
export * from "./model/location.ts";
export * from "./model/marker.ts";
export * from "./model/match.ts";
export type { FoundName, NearName } from "./model/name-index.ts";
export * from "./model/nearest-name.ts";
export * from "./model/organisation.ts";
export * from "./model/output.ts";
export * from "./model/packed-word.ts";
export * from "./model/party.ts";
export * from "./model/period.ts";
export * from "./model/place-of.ts";
export * from "./model/preference.ts";
export * from "./model/project.ts";
export * from "./model/quantity.ts";
export * from "./model/region.ts";
export * from "./model/result.ts";
export * from "./model/row-places.ts";
export * from "./model/sector.ts";
export * from "./model/source.ts";
export * from "./model/statements.ts";
export * from "./model/tables.ts";
export * from "./model/text.ts";
export * from "./model/transaction.ts";
export * from "./query/approved-projects.ts";
export * from "./query/ask/answer.ts";
export * from "./query/ask/question.ts";
export * from "./query/computed.ts";
export * from "./query/current-value.ts";
export { type DatasetIndex, indexOf } from "./query/dataset-index.ts";
export * from "./query/differences.ts";
export * from "./query/disbursements.ts";
export * from "./query/evaluate-formula.ts";
export * from "./query/headline-totals.ts";
export * from "./query/loans-by-approval.ts";
export * from "./query/loans-by-lender.ts";
export * from "./query/matched-projects.ts";
export * from "./query/name-rows.ts";
export * from "./query/projects-by-prefecture.ts";
export * from "./query/projects-by-sector.ts";
export * from "./query/projects-by-status.ts";
export * from "./query/projects-in-prefecture.ts";
export * from "./query/projects-in-sector.ts";
export * from "./query/published-aggregate.ts";
export * from "./query/result-quantities.ts";
export * from "./query/rounding-difference.ts";
export { sliceOfProject } from "./query/slice-of-project.ts";
export * from "./query/sum-amounts.ts";
export * from "./query/untyped-funds.ts";
export * from "./validate/iati/iati-rules.ts";
export * from "./validate/load-rules.ts";
export * from "./validate/rule.ts";
export * from "./validate/severities.ts";
export * from "./validate/validate.ts";
