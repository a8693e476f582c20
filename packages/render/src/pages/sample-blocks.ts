// Short ways to write Documents in tests.
import type {
  Align,
  Block,
  Cell,
  Document,
  Heading,
  Inline,
  Paragraph,
  Row,
  Table,
} from "../document/model.ts";

export const words = (text: string): readonly Inline[] => [{ type: "text", text }];

export function figure(id: string, text: string, unit?: string): Inline {
  const small: readonly Inline[] =
    unit === undefined ? [] : [{ type: "small", content: words(unit) }];
  return { type: "figure", figure: id, value: text, content: [...words(text), ...small] };
}

export function heading(level: Heading["level"], text: string, path = text): Heading {
  return { type: "heading", level, content: words(text), path };
}

export function paragraph(
  text: string,
  variant: Paragraph["variant"] = "body",
  path = text,
): Paragraph {
  return { type: "paragraph", variant, content: words(text), path };
}

export interface CellShape {
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly header?: boolean;
  readonly content?: readonly Inline[];
}

export function cell(text: string, shape: CellShape = {}): Cell {
  return {
    type: "cell",
    header: shape.header ?? false,
    colspan: shape.colspan ?? 1,
    rowspan: shape.rowspan ?? 1,
    content: shape.content ?? words(text),
    path: `cell ${text}`,
  };
}

export function row(cells: readonly (string | Cell)[], indent = 0): Row {
  const made = cells.map((one) => (typeof one === "string" ? cell(one) : one));
  return { type: "row", indent, cells: made, path: `row ${made[0]?.path ?? ""}` };
}

export interface TableShape {
  readonly aligns?: readonly Align[];
  readonly weights?: readonly number[];
  readonly head?: readonly Row[];
  readonly foot?: readonly Row[];
  readonly caption?: string;
  readonly unit?: string;
  readonly variant?: Table["variant"];
}

export function table(body: readonly Row[], shape: TableShape = {}): Table {
  const aligns = shape.aligns ?? ["left", "right"];
  return {
    type: "table",
    variant: shape.variant ?? "plain",
    continued: "续表",
    columns: aligns.map((align, index) => ({ align, weight: shape.weights?.[index] ?? 0 })),
    head: shape.head ?? [row(["甲", "乙"])],
    body,
    foot: shape.foot ?? [],
    path: "table",
    ...(shape.caption === undefined ? {} : { caption: words(shape.caption) }),
    ...(shape.unit === undefined ? {} : { unit: shape.unit }),
  };
}

export function documentOf(blocks: readonly Block[], extra: Partial<Document> = {}): Document {
  return { language: "zh-CN", title: "题名", blocks, ...extra };
}
