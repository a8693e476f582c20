// Short code lists of our own: what a dataset may name. Extend one when a new fact needs it.

/**
 * ISO 4217: the money of lenders and members first, then that of all others, then that which the euro came after.
 * XDR is the IMF's unit of account; XXX says that no currency is given. The dollars of other days (USN, USS) are left out.
 */
export const currencies = [
  "USD CNY EUR JPY GBP CHF KRW HKD XDR AUD CAD SEK DKK NOK KWD SAR AED RUB KZT KGS TJS UZS TMT MNT",
  "PKR AFN AZN GEL AMD INR NPR BDT LKR VND LAK KHR MMK THB IDR PHP",
  "ALL ANG AOA ARS AWG BAM BBD BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BYR BZD CDF CHE CHW",
  "CLF CLP COP COU CRC CUC CUP CVE CZK DJF DOP DZD EEK EGP ERN ETB FJD FKP GHS GIP GMD GNF GTQ GYD",
  "HNL HRK HTG HUF ILS IQD IRR ISK JMD JOD KES KMF KPW KYD LBP LRD LSL LTL LVL LYD MAD MDL MGA MKD",
  "MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NZD OMR PAB PEN PGK PLN PYG QAR RON RSD RWF",
  "SBD SCR SDG SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL TND TOP TRY TTD TWD TZS UAH UGX",
  "UYI UYU VED VEF VES VUV WST XAD XAF XBT XCD XCG XOF XPF XSU XUA YER ZAR ZMK ZMW ZWL",
  "ATS BEF CYP DEM ESP FIM FRF GRD IEP ITL LUF MTL NLG PTE SIT SKK",
  "XXX",
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

/** OECD-DAC FinanceType; what is withdrawn (410 and 411 since 2016) stays, old records have it. */
export const financeTypes = [
  "1 2 3 4 110 111 210 211 310 311 410 411 412 413 414 421 422 423 424 425 431 432",
  "433 451 452 453 510 511 512 520 530 610 611 612 613 614 615 616 617 618 620 621 622 623",
  "624 625 626 627 630 631 632 633 634 635 636 637 638 639 710 711 712 810 811 910 911 912",
  "913 1100",
].flatMap((line) => line.split(" "));

/** IATI 2.03 TransactionType. */
export const transactionTypes = [
  ...["1", "2", "3", "4", "5", "6", "7"],
  ...["8", "9", "10", "11", "12", "13"],
];
