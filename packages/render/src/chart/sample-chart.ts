// Charts for tests, and their drawings as lines a reader can check.
import type { Chart, ChartType, Datum } from "../document/model.ts";
import type { Box } from "../pages/strip.ts";

export interface Sample {
  readonly key: string;
  readonly label: string;
  readonly value?: string;
  readonly shown?: string;
  readonly detail?: string;
  readonly series?: string;
  readonly accent?: true;
}

export function chart(
  type: ChartType,
  data: readonly Sample[],
  rest: Partial<Pick<Chart, "unit" | "series" | "caption" | "steps">> = {},
): Chart {
  return {
    type: "chart",
    path: "7",
    chart: type,
    id: "sample",
    alt: "示例图",
    series: [],
    ...rest,
    data: data.map(toDatum),
  };
}

function toDatum({ key, label, value, shown, detail, series, accent }: Sample): Datum {
  return {
    key,
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(series === undefined ? {} : { series }),
    ...(accent === undefined ? {} : { accent }),
    ...(value === undefined
      ? {}
      : {
          figure: {
            type: "figure" as const,
            figure: `sample/${key}/${series ?? "value"}`,
            value,
            content: [{ type: "text" as const, text: shown ?? value }],
          },
        }),
  };
}

/** One line a box: what it is, where, how large, in which colour. */
export function describeBoxes(boxes: readonly Box[]): readonly string[] {
  return boxes.map(describeBox);
}

function describeBox(box: Box): string {
  const at = `${box.xPt},${box.yPt}`;
  switch (box.type) {
    case "line": {
      const text = box.line.runs.map((run) => run.text).join("|");
      const figures = box.line.runs.flatMap((run) => run.figure ?? []);
      const size = box.line.runs[0]?.sizePt ?? 0;
      return `text ${at} ${size} "${text}"${figures.length > 0 ? ` = ${figures.join(" ")}` : ""}`;
    }
    case "rule":
      return `rule ${at} to ${box.x2Pt},${box.y2Pt} ${box.thicknessPt} ${box.color}`;
    case "fill": {
      const paint = box.hatch === undefined ? (box.color ?? "none") : "hatched";
      return `fill ${at} ${box.widthPt}x${box.heightPt} ${paint}`;
    }
    case "disc":
      return `disc ${at} ${box.radiusPt} ${box.color}`;
    default:
      return box satisfies never;
  }
}
