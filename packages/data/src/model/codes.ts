// Short code lists of our own: what a dataset may name. Extend one when a new fact needs it.

/** ISO 4217 codes of lenders' and members' money; XDR is the IMF's unit of account. */
export const currencies = [
  "USD CNY EUR JPY GBP CHF KRW HKD XDR AUD CAD SEK DKK NOK KWD SAR AED",
  "RUB KZT KGS TJS UZS TMT MNT PKR AFN AZN GEL AMD INR NPR BDT LKR VND LAK KHR MMK THB IDR PHP",
].flatMap((line) => line.split(" "));

/** Units of published figures that are not money. */
export const units = [
  "project",
  "loan",
  "prefecture",
  "county",
  "province",
  "highway",
  "college",
  "action",
  "ordinal",
  "year",
  "ratio",
  "km",
  "ha",
  "mu",
  "item",
  "person",
  "household",
  "visit",
] as const;

/** Status of a project; `unknown` where the source's word does not speak of the finance. */
export const statusCodes = [
  "proposed",
  "approved",
  "signed",
  "active",
  "suspended",
  "closed",
  "dropped",
  "cancelled",
  "unknown",
] as const;
export type StatusCode = (typeof statusCodes)[number];

/** OECD-DAC finance types of grants and loans; 410 and 411 are withdrawn since 2016, old records keep them. */
export const financeTypes = ["110", "111", "210", "211", "310", "311", "410", "411", "421", "422"];

/** IATI 2.03 TransactionType. */
export const transactionTypes = [
  ...["1", "2", "3", "4", "5", "6", "7"],
  ...["8", "9", "10", "11", "12", "13"],
];
