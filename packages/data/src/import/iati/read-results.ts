// Results with their indicators, baselines and periods; values stay as written, as their indicator says of what.
import type { Baseline, Indicator, Measured, Result, ResultPeriod } from "./activity.ts";
import { indicatorMeasures, resultTypes } from "./codes.ts";
import { attribute, childrenOf, type XmlElement } from "./element.ts";
import { booleanOf, codeOf, dayFrom, dayIn, narrativesIn } from "./fields.ts";
import type { Reading } from "./reading.ts";

export function resultsOf(reading: Reading, activity: XmlElement): readonly Result[] {
  return childrenOf(activity, "result").map((element) => ({
    type: codeOf(reading, resultTypes, attribute(element, "type"), element.place),
    aggregation: booleanOf(element, "aggregation-status"),
    titles: narrativesIn(reading, element, "title"),
    descriptions: narrativesIn(reading, element, "description"),
    indicators: childrenOf(element, "indicator").map((child) => indicatorOf(reading, child)),
  }));
}

function indicatorOf(reading: Reading, element: XmlElement): Indicator {
  return {
    measure: codeOf(reading, indicatorMeasures, attribute(element, "measure"), element.place),
    ascending: booleanOf(element, "ascending"),
    titles: narrativesIn(reading, element, "title"),
    descriptions: narrativesIn(reading, element, "description"),
    baselines: childrenOf(element, "baseline").map((child) => baselineOf(reading, child)),
    periods: childrenOf(element, "period").map((child) => periodOf(reading, child)),
  };
}

function baselineOf(reading: Reading, element: XmlElement): Baseline {
  return {
    year: attribute(element, "year"),
    date: dayFrom(reading, attribute(element, "iso-date"), element.place),
    ...measuredOf(reading, element),
  };
}

function periodOf(reading: Reading, element: XmlElement): ResultPeriod {
  return {
    start: dayIn(reading, element, "period-start"),
    end: dayIn(reading, element, "period-end"),
    targets: childrenOf(element, "target").map((child) => measuredOf(reading, child)),
    actuals: childrenOf(element, "actual").map((child) => measuredOf(reading, child)),
  };
}

function measuredOf(reading: Reading, element: XmlElement): Measured {
  return {
    value: attribute(element, "value"),
    comments: narrativesIn(reading, element, "comment"),
  };
}
