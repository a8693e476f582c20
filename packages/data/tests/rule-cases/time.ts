// Rules on what was said when: editions, corrections, dates.
import {
  allocationLines,
  assertionLines,
  type RuleCase,
  sourceLines,
  transactionLines,
} from "./rule-case.ts";

const hash = "ab".repeat(32);
const closing = (id: string, value: string, source: string, rest: string) =>
  `${id},p,closing,${value},,${source},,high,${rest}`;
const texts = (...rows: string[]) => ({
  texts: ["id,subject,kind,text,source,supersedes", ...rows],
});

export const timeCases: readonly RuleCase[] = [
  {
    rule: "dates-ordered",
    what: "a loan that is repaid before it is given",
    broken: {
      "loan-terms": [
        "id,financeLine,commitmentDate,repaymentFirstDate,source",
        "a,l,2020-01-01,2019-06-01,s",
      ],
    },
    at: "loan-terms.csv:2:commitmentDate",
    says: /commitmentDate "2020-01-01" is after repaymentFirstDate "2019-06-01"/,
    sound: {
      "loan-terms": [
        "id,financeLine,commitmentDate,repaymentFirstDate,source",
        "a,l,2020-01-01,2025,s",
      ],
    },
  },
  {
    rule: "dates-ordered",
    what: "a planned end before the planned start",
    broken: assertionLines(
      "a,p,planned-start,2024,,s,,high,adopted,",
      "b,p,planned-end,2023,,s,,high,adopted,",
    ),
    at: "assertions.csv:2:value",
    says: /planned-start "2024" is after planned-end "2023"/,
    sound: assertionLines(
      "a,p,planned-start,2024,,s,,high,adopted,",
      "b,p,actual-end,2023,,s,,high,adopted,",
    ),
  },
  {
    rule: "money-dated",
    what: "a disbursed sum of no day",
    broken: {
      ...sourceLines(),
      ...assertionLines("a,l,disbursed,5,USD,undated,,high,adopted,"),
    },
    at: "assertions.csv:2:observed",
    says: /the disbursed of "l" has no date/,
    sound: {
      ...sourceLines(),
      ...assertionLines(
        "a,l,disbursed,5,USD,undated,2024-06,high,adopted,",
        "b,l,disbursed,5,USD,old,,high,adopted,",
        "c,l,amount,5,USD,undated,,high,adopted,",
      ),
    },
  },
  {
    rule: "money-dated",
    what: "a transaction of no day",
    broken: transactionLines("t,l,3,,5,USD,,s,"),
    at: "transactions.csv:2:date",
    says: /the transaction "t" has no date/,
    sound: transactionLines("t,l,3,2024,5,USD,,s,"),
  },
  {
    rule: "transactions-not-late",
    what: "a payment after its own source",
    broken: { ...sourceLines(), ...transactionLines("t,l,3,2024-09-01,5,USD,,old,") },
    at: "transactions.csv:2:date",
    says: /"t" of "2024-09-01" is after "2024-08-29"/,
    sound: { ...sourceLines(), ...transactionLines("t,l,3,2024-08,5,USD,,old,") },
  },
  {
    rule: "transactions-not-late",
    what: "a payment of an undated source after the day of the check",
    broken: { ...sourceLines(), ...transactionLines("t,l,3,2025-04-01,5,USD,,undated,") },
    at: "transactions.csv:2:date",
    says: /after "2025-03-31"/,
    sound: { ...sourceLines(), ...transactionLines("t,l,3,2025-03-31,5,USD,,undated,") },
  },
  {
    rule: "supersedes-newer",
    what: "an older edition that supersedes a newer one",
    broken: {
      ...sourceLines(),
      ...assertionLines(
        "a,p,status,active,,new,,high,adopted,",
        "b,p,status,closed,,old,,high,adopted,a",
      ),
    },
    at: "assertions.csv:3:supersedes",
    says: /"b" of "2024-08-29" supersedes "a" of "2025-03-31", which is newer/,
    sound: {
      ...sourceLines(),
      ...assertionLines(
        "a,p,status,active,,old,,high,adopted,",
        "b,p,status,closed,,new,,high,adopted,a",
        "c,p,closing,2020,,new,2024-01,high,adopted,",
        "d,p,closing,2021,,old,2024-01,high,adopted,c",
        "e,p,closing,2021,,undated,,high,adopted,d",
      ),
    },
  },
  {
    rule: "supersedes-newer",
    what: "an older allocation that supersedes a newer one",
    broken: {
      ...sourceLines(),
      ...allocationLines("a,p,,region,652900,,stated,1,new,", "b,p,,region,652900,,stated,1,old,a"),
    },
    at: "allocations.csv:3:supersedes",
    says: /"b" of "2024-08-29" supersedes "a"/,
    sound: {
      ...sourceLines(),
      ...allocationLines(
        "a,p,,region,652900,,stated,1,old new,",
        "b,p,,region,652900,,stated,1,new,a",
      ),
    },
  },
  {
    rule: "supersedes-sets",
    what: "a sector that supersedes a region",
    broken: allocationLines("a,p,,region,652900,,stated,1,s,", "b,p,,sector,x,,stated,1,t,a"),
    at: "allocations.csv:3:supersedes",
    says: /"b" supersedes "a", which is of another set/,
    sound: allocationLines("a,p,,region,652900,,stated,1,s,", "b,p,,region,652901,,stated,1,t,a"),
  },
  {
    rule: "supersedes-sets",
    what: "a text that supersedes the text that supersedes it",
    broken: texts("z,p,name,x,s,", "a,p,name,x,s,a"),
    at: "texts.csv:3:supersedes",
    says: /"a" supersedes itself/,
    sound: texts("a,p,name,x,s,", "b,p,name,y,s,a", "c,p,name,z,s,a b"),
  },
  {
    rule: "editions-dated",
    what: "an edition without a date",
    broken: sourceLines("x,List,Bank,银行,DS,en,,list,"),
    at: "sources.csv:5:published",
    says: /"x" is an edition of "list" without a date/,
    sound: sourceLines("x,List,Bank,银行,DS,en,2023,list,"),
  },
  {
    rule: "editions-dated",
    what: "two editions of one day",
    broken: sourceLines("x,List,Bank,银行,DS,en,2025-03-31,list,"),
    at: "sources.csv:5:published",
    says: /"x" and "new" are editions of "list" of one day/,
    sound: sourceLines("x,List,Bank,银行,DS,en,2025-03-31,other,"),
  },
  {
    rule: "editions-dated",
    what: "one file under two ids",
    broken: sourceLines(`x,A,B,乙,DS,en,2023,,${hash}`, `y,A,B,乙,DS,en,2024,,${hash}`),
    at: "sources.csv:6:sha256",
    says: /"y" and "x" are one file/,
    sound: sourceLines(`x,A,B,乙,DS,en,2023,,${hash}`),
  },
  {
    rule: "editions-supersede",
    what: "two editions that differ and both stand",
    broken: {
      ...sourceLines(),
      ...assertionLines(
        "a,p,total-cost,6,USD,old,,high,adopted,",
        "b,p,total-cost,5,USD,new,,high,adopted,",
      ),
    },
    at: "assertions.csv:3:supersedes",
    says: /the total-cost of "p" is "5" in one edition and "6" in an older one/,
    sound: {
      ...sourceLines(),
      ...assertionLines(
        "a,p,total-cost,6,USD,old,,high,adopted,",
        "b,p,total-cost,5,USD,new,,high,adopted,a",
        "c,p,total-cost,5,USD,undated,,high,adopted,",
        "d,p,status,closed,,old,,high,adopted,",
        "e,p,status,closed,,new,,high,adopted,",
      ),
    },
  },
  {
    rule: "closing-keeps-original",
    what: "an original closing date that was emptied",
    broken: assertionLines(
      closing("a", "", "s", "recorded,"),
      closing("b", "2020-12-31", "t", "adopted,a"),
    ),
    at: "assertions.csv:2:value",
    says: /the closing "2020-12-31" of "p" supersedes "a", which has no date left/,
    sound: assertionLines(
      closing("a", "2020-04-30", "s", "adopted,"),
      closing("b", "2020-12-31", "t", "adopted,a"),
    ),
  },
  {
    rule: "closing-keeps-original",
    what: "an original closing date that was overwritten",
    broken: assertionLines(
      closing("a", "2020-12-31", "s", "adopted,"),
      closing("b", "2020-12-31", "t", "adopted,a"),
    ),
    at: "assertions.csv:2:value",
    says: /says "2020-12-31" too/,
    sound: assertionLines(closing("a", "2020-12-31", "s", "adopted,")),
  },
];
