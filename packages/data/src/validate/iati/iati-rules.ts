// The rules of the IATI standard 2.03 by their official ids: what each asks in our words, and who decides it here.
// Ids and severities: IATI Standard (iatistandard.org), IATI-Rulesets, CC BY 4.0; the wording is ours.

export interface IatiRule {
  /** The official one. */
  readonly severity: "error" | "warning";
  /**
   * rows: a rule on datasets, `iati-` and the id; import: the reader of a file says it, with the id in its message;
   * none: nobody here, for the reason that `says` gives.
   */
  readonly decided: "rows" | "import" | "none";
  readonly says: string;
}

const rows = decidedBy("rows");
const file = decidedBy("import");
const none = decidedBy("none");

export const iatiRules: Readonly<Record<string, IatiRule>> = {
  "1.1.3": rows("error", "an activity's identifier is not its reporting organisation's"),
  "1.1.21": rows(
    "warning",
    "an activity's identifier begins with its reporting organisation's, now or formerly, and a hyphen",
  ),
  "1.3.1": file("warning", "no white space stands around an activity's identifier"),
  "1.3.13": rows("warning", "an activity's identifier has none of / & | ?"),
  "1.4.1": file(
    "warning",
    "no white space stands around the provider's identifier of its activity",
  ),
  "1.5.1": file(
    "warning",
    "no white space stands around the receiver's identifier of its activity",
  ),
  "1.6.1": file("warning", "no white space stands around another identifier of the activity"),
  "1.7.1": file("warning", "no white space stands around the identifier of a related activity"),
  "1.8.1": file(
    "warning",
    "no white space stands around a participating organisation's identifier",
  ),
  "1.8.13": rows("warning", "a participating organisation's identifier has none of / & | ?"),
  "1.9.1": file(
    "warning",
    "no white space stands around a participating organisation's identifier of its activity",
  ),
  "1.10.1": file("warning", "no white space stands around a provider's identifier"),
  "1.10.13": rows("warning", "a provider's identifier has none of / & | ?"),
  "1.11.1": file(
    "warning",
    "no white space stands around the identifier of another identifier's owner",
  ),
  "1.11.13": rows("warning", "the identifier of another identifier's owner has none of / & | ?"),
  "1.12.1": none("warning", "it is about organisation files, and only activity files are read"),
  "1.12.13": none("warning", "it is about organisation files, and only activity files are read"),
  "1.14.1": file("warning", "no white space stands around the reporting organisation's identifier"),
  "1.14.8": none(
    "warning",
    "it needs the register of agencies that give out identifiers, which grows by the month",
  ),
  "1.14.13": rows("warning", "the reporting organisation's identifier has none of / & | ?"),
  "1.15.1": file("warning", "no white space stands around a receiver's identifier"),
  "1.15.13": rows("warning", "a receiver's identifier has none of / & | ?"),
  "1.16.1": file(
    "warning",
    "no white space stands around a former identifier of the reporting organisation",
  ),
  "1.17.1": none("warning", "it is about organisation files, and only activity files are read"),
  "1.18.1": none("warning", "it is about organisation files, and only activity files are read"),
  "1.18.8": none("warning", "it is about organisation files, and only activity files are read"),
  "1.18.13": none("warning", "it is about organisation files, and only activity files are read"),
  "2.1.1": rows("error", "of several sectors of one vocabulary each has its percentage"),
  "2.1.2": rows("error", "the percentages of the sectors of one vocabulary sum to 100"),
  "2.1.4": rows(
    "error",
    "a sector that is alone in its vocabulary has 100 per cent or no percentage",
  ),
  "2.2.1": file("error", "a sector of a vocabulary of the publisher's own has words"),
  "3.1.1": rows("error", "of several recipient countries each has its percentage"),
  "3.1.2": rows("error", "the percentages of the recipient countries sum to 100"),
  "3.1.4": rows("error", "a recipient country that is alone has 100 per cent or no percentage"),
  "3.4.1": rows("error", "of several recipient countries and regions each has its percentage"),
  "3.4.2": rows(
    "error",
    "the percentages of recipient countries and regions sum to 100 with each vocabulary of regions",
  ),
  "3.4.4": rows("error", "a recipient region that is alone has 100 per cent or no percentage"),
  "3.6.2": rows(
    "error",
    "recipient countries and regions stand with the activity or with its transactions, not with both",
  ),
  "3.7.1": rows(
    "error",
    "a recipient country or region stands with the activity or with its transactions",
  ),
  "3.7.2": rows(
    "error",
    "where recipient countries or regions stand with transactions, all transactions have them",
  ),
  "4.1.1": rows("error", "an activity has a default language, or all its words name theirs"),
  "4.3.1": file("error", "a title has words"),
  "4.4.1": file("error", "a description has words"),
  "4.5.1": none("error", "it is about organisation files, and only activity files are read"),
  "6.2.2": rows("error", "a sector stands with the activity or with its transactions"),
  "6.6.2": rows("error", "sectors stand with the activity or with its transactions, not with both"),
  "6.7.2": rows("error", "where sectors stand with transactions, all transactions have them"),
  "6.8.1": file("error", "the owner of another identifier has an identifier or a name"),
  "6.9.1": rows("error", "a provider has an identifier or a name"),
  "6.9.2": rows("error", "a receiver has an identifier or a name"),
  "6.10.1": rows("error", "a participating organisation has an identifier or a name"),
  "6.11.1": rows("error", "an activity has a planned or an actual start"),
  "6.13.1": rows("error", "a policy marker of a vocabulary of the publisher's own has words"),
  "6.14.1": rows("error", "a policy marker of the DAC has a significance"),
  "7.5.3": rows("error", "a budget is for a year at most"),
  "7.8.1": rows(
    "error",
    "an activity has a default currency, or each of its amounts names its own",
  ),
  "7.8.2": none(
    "error",
    "it is about organisation files, and only activity files are read; 7.8.1 asks the same of activities",
  ),
  "7.9.1": none("warning", "budget items of the recipient's own budget are not read"),
  "7.9.2": none("warning", "budget items of the recipient's own budget are not read"),
  "7.9.4": none("warning", "budget items of the recipient's own budget are not read"),
  "8.6.1": rows("error", "a period of an indicator starts before it ends"),
  "8.6.3": rows("error", "a budget or planned disbursement starts before it ends"),
  "8.8.1": rows("error", "a baseline has a value, where its indicator measures one"),
  "8.8.2": rows("warning", "the value of a baseline is a number, where its indicator measures one"),
  "8.8.3": rows("warning", "a baseline of a qualitative indicator has no value"),
  "8.9.1": rows("error", "a target has a value, where its indicator measures one"),
  "8.9.2": rows("warning", "the value of a target is a number, where its indicator measures one"),
  "8.9.3": rows("warning", "a target of a qualitative indicator has no value"),
  "8.10.1": rows("error", "an actual result has a value, where its indicator measures one"),
  "8.10.2": rows(
    "warning",
    "the value of an actual result is a number, where its indicator measures one",
  ),
  "8.10.3": rows("warning", "an actual result of a qualitative indicator has no value"),
  "8.11.1": none("error", "references of results and indicators are not read"),
  "11.1.1": rows("error", "an activity was not last updated after its file was published"),
  "11.1.2": rows("error", "the planned start is no later than the planned end"),
  "11.1.3": rows("error", "the actual start is no later than the actual end"),
  "11.1.4": rows("error", "an actual start is no day after the file was published"),
  "11.1.5": rows("error", "an actual end is no day after the file was published"),
  "11.2.1": rows("error", "a transaction is dated no later than its file"),
  "11.2.2": rows("error", "the value of a transaction is dated no later than its file"),
  "11.3.1": none("error", "it is about organisation files, and only activity files are read"),
  "11.4.1": none("error", "it is about organisation files, and only activity files are read"),
  "12.1.1": rows("error", "the percentage of a recipient country or region is between 0 and 100"),
  "12.2.1": rows("error", "the percentage of capital spending is between 0 and 100"),
  "12.3.1": rows("error", "the percentage of a sector is between 0 and 100"),
  "102.1.1": rows("warning", "where sectors are of other vocabularies, some are of the DAC's too"),
  "107.1.1": rows(
    "warning",
    "where default aid types are of other vocabularies, one is of the DAC's too",
  ),
  "107.1.2": rows("warning", "an activity has one default aid type of each vocabulary"),
  "107.2.1": rows(
    "warning",
    "where aid types of a transaction are of other vocabularies, one is of the DAC's too",
  ),
  "107.2.2": rows("warning", "a transaction has one aid type of each vocabulary"),
};

/** @example iatiRuleId("2.1.2") // "iati-2.1.2" */
export function iatiRuleId(id: string): string {
  return `iati-${id}`;
}

function decidedBy(decided: IatiRule["decided"]) {
  return (severity: IatiRule["severity"], says: string): IatiRule => ({ severity, decided, says });
}
