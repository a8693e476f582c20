// Whole documents by chance, as markup: every block and inline, in three languages. What must lead somewhere does.
import fc from "fast-check";
import type { Document } from "../src/index.ts";

type Language = Document["language"];
type Markup = fc.Arbitrary<string>;

const vocabularies: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": [
    ...["贷款", "项目", "新疆维吾尔自治区", "承诺额", "世界银行（World Bank）", "亚洲开发银行"],
    ...[
      "P148527",
      "2.55亿美元",
      "“一带一路”",
      "《协定》",
      "，",
      "；",
      "、",
      "。",
      "Karamay Urban Transport",
    ],
    ...["2025年3月31日", "——", "……", "%", "заём"],
  ],
  en: [
    ...["loan", "project", "Xinjiang Uygur Autonomous Region", "commitment", "disbursement", "the"],
    ...[
      "P148527",
      "US$ 2.55 million",
      "“quoted”",
      "well-known",
      "and",
      "of",
      "counterpart",
      "新疆",
    ],
    ...["https://example.org/a-path/that-is-long", "31 March 2025", "—", "infrastructure,"],
  ],
  ru: [
    ...["заём", "проект", "обязательства", "автономный", "район", "и", "Всемирный банк", "P148527"],
    ...[
      "2,55 млн долл.",
      "«кавычки»",
      "государственно-частное",
      "—",
      "финансирование,",
      "World Bank",
    ],
    ...["31 марта 2025 г.", "新疆"],
  ],
};

const sources = ["wb", "adb", "czt", "aiib"];

/** What a language's documents are made of. */
class Maker {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  words(minLength: number, maxLength: number): Markup {
    const gap = this.#language === "zh-CN" ? "" : " ";
    const one = fc.constantFrom(...vocabularies[this.#language]);
    return fc.array(one, { minLength, maxLength }).map((all) => all.join(gap));
  }

  /** `@figure` becomes an id of its own when the document is whole. */
  figure(): Markup {
    const shown = fc.constantFrom("26.41", "1,234.5", "5.37<small>亿美元</small>", "3 %");
    return shown.map((text) => `<data value="1" data-figure="@figure">${text}</data>`);
  }

  inline(): Markup {
    const words = this.words(1, 4);
    const within = (tag: string) => words.map((text) => `<${tag}>${text}</${tag.split(" ")[0]}>`);
    const cite = fc.constantFrom(...sources).map((id) => `<cite data-source="${id}"/>`);
    return fc.oneof(
      { weight: 8, arbitrary: words },
      { weight: 2, arbitrary: this.figure() },
      { weight: 2, arbitrary: cite },
      ...["strong", "em", "small", 'span class="nobr"', 'a href="https://example.org/x"'].map(
        (tag) => ({
          weight: 1,
          arbitrary: tag.startsWith("span")
            ? this.words(1, 2).map((t) => `<${tag}>${t}</span>`)
            : within(tag),
        }),
      ),
      { weight: 1, arbitrary: fc.constantFrom("m<sup>2</sup>", "CO<sub>2</sub>", "<br/>") },
      ...(this.#language === "zh-CN"
        ? [{ weight: 1, arbitrary: fc.constant('<span class="dots">重点</span>') }]
        : []),
    );
  }

  /** Words first and last: a content of nothing but marks or breaks says nothing. */
  content(maxLength: number): Markup {
    return fc
      .tuple(
        this.words(1, 3),
        fc.array(this.inline(), { maxLength, size: "max" }),
        this.words(1, 2),
      )
      .map(([first, rest, last]) => [first, ...rest, last].join(" "));
  }

  running(maxLength: number): Markup {
    const note = this.content(3).map((text) => `<note>${text}</note>`);
    const noted = fc.tuple(this.content(maxLength), note).map((parts) => parts.join(""));
    return fc.oneof(
      { weight: 5, arbitrary: this.content(maxLength) },
      { weight: 1, arbitrary: noted },
    );
  }

  heading(): Markup {
    return fc
      .tuple(fc.constantFrom("h2", "h2", "h3", "h4"), this.words(1, 6))
      .map(([tag, text]) => `<${tag}>${text}</${tag}>`);
  }

  paragraph(): Markup {
    return fc
      .tuple(fc.constantFrom("", "", "", "", ' class="note"', ' class="scope"'), this.running(30))
      .map(([attribute, text]) => `<p${attribute}>${text}</p>`);
  }

  list(depth: number): Markup {
    const inner =
      depth > 1 ? fc.option(this.list(depth - 1), { nil: "", freq: 4 }) : fc.constant("");
    const item = fc.tuple(this.running(8), inner).map(([text, list]) => `<li>${text}${list}</li>`);
    return fc
      .tuple(fc.constantFrom("ul", "ol"), fc.array(item, { minLength: 1, maxLength: 6 }))
      .map(([tag, items]) => `<${tag}>${items.join("")}</${tag}>`);
  }

  table(): Markup {
    return fc
      .record({
        columns: fc.integer({ min: 2, max: 4 }),
        rows: fc.integer({ min: 1, max: 45 }),
        spans: fc.boolean(),
        high: fc.boolean(),
        caption: fc.option(this.words(2, 5), { nil: undefined }),
        isCompact: fc.boolean(),
        hasFoot: fc.boolean(),
        cells: fc.array(this.content(3), { minLength: 5, maxLength: 5 }),
      })
      .map((shape) => {
        const cell = (at: number, attributes = "") =>
          `<td${attributes}>${shape.cells[at % shape.cells.length]}</td>`;
        const plain = (row: number, count: number) =>
          Array.from({ length: count }, (_, at) => cell(row + at)).join("");
        const rest = shape.columns - 1;
        const body = Array.from({ length: shape.rows }, (_, row) => {
          if (!shape.spans) return `<tr>${plain(row, shape.columns)}</tr>`;
          const isLastOdd = row === shape.rows - 1 && row % 2 === 0;
          if (row % 8 === 6) return `<tr>${cell(row, ` colspan="${shape.columns}"`)}</tr>`;
          if (row % 8 === 7 || isLastOdd) return `<tr>${plain(row, shape.columns)}</tr>`;
          return row % 2 === 0
            ? `<tr>${cell(row, ' rowspan="2"')}${plain(row + 1, rest)}</tr>`
            : `<tr>${plain(row, rest)}</tr>`;
        });
        const heads = Array.from({ length: rest }, (_, at) => `<th>${at + 1}</th>`).join("");
        const head = shape.high
          ? `<tr><th rowspan="2">甲</th><th colspan="${rest}">乙丙</th></tr><tr>${heads}</tr>`
          : `<tr><th>甲</th>${heads}</tr>`;
        const foot = shape.hasFoot ? `<tfoot><tr>${plain(1, shape.columns)}</tr></tfoot>` : "";
        const caption = shape.caption === undefined ? "" : `<caption>${shape.caption}</caption>`;
        return (
          `<table columns="left${" right".repeat(rest)}" unit="单位"${shape.isCompact ? ' class="compact"' : ""}>` +
          `${caption}<thead>${head}</thead><tbody>${body.join("")}</tbody>${foot}</table>`
        );
      });
  }

  chart(): Markup {
    return fc
      .tuple(fc.constantFrom("columns", "bars"), fc.integer({ min: 1, max: 8 }), this.words(1, 4))
      .map(([type, count, caption]) => {
        const data = Array.from(
          { length: count },
          (_, at) =>
            `<datum key="${2015 + at}" label="${2015 + at}"><data value="${at + 1}" data-figure="@figure">${at + 1}</data></datum>`,
        );
        return `<chart type="${type}" unit="亿美元"><caption>${caption}</caption>${data.join("")}</chart>`;
      });
  }

  small(): Markup {
    const aside = fc
      .tuple(fc.constantFrom("editor", "conflict", "question", "none"), this.running(10))
      .map(([name, text]) => `<aside class="${name}">${text}</aside>`);
    const figures = fc
      .array(fc.tuple(this.figure(), this.words(1, 2)), { minLength: 1, maxLength: 4 })
      .map(
        (all) =>
          `<key-figures>${all.map(([value, label]) => `<key-figure><value>${value}</value><label>${label}</label></key-figure>`).join("")}</key-figures>`,
      );
    const terms = fc
      .array(fc.tuple(this.words(1, 1), this.running(5)), { minLength: 1, maxLength: 5 })
      .map((all) => `<dl>${all.map(([dt, dd]) => `<dt>${dt}</dt><dd>${dd}</dd>`).join("")}</dl>`);
    return fc.oneof(aside, figures, terms);
  }

  flowing(): Markup {
    return fc.oneof(
      { weight: 6, arbitrary: this.paragraph() },
      { weight: 4, arbitrary: this.heading() },
      { weight: 2, arbitrary: this.list(3) },
      { weight: 2, arbitrary: this.table() },
      { weight: 1, arbitrary: this.chart() },
      { weight: 2, arbitrary: this.small() },
    );
  }

  blocks(maxLength: number): Markup {
    return fc.array(this.flowing(), { maxLength }).map((all) => all.join(""));
  }

  block(): Markup {
    const short = fc.oneof(this.paragraph(), this.heading(), this.small(), this.list(2));
    const column = fc
      .array(short, { maxLength: 4 })
      .map((all) => `<column>${all.join("")}</column>`);
    const columns = fc.tuple(column, column).map((both) => `<columns>${both.join("")}</columns>`);
    return fc.oneof(
      { weight: 16, arbitrary: this.flowing() },
      { weight: 1, arbitrary: columns },
      { weight: 1, arbitrary: this.blocks(4).map((inner) => `<together>${inner}</together>`) },
      { weight: 1, arbitrary: this.blocks(3).map((inner) => `<landscape>${inner}</landscape>`) },
      { weight: 1, arbitrary: fc.constant("<page-break/>") },
    );
  }

  body(maxLength: number): Markup {
    const toc = fc.option(fc.constant("<toc/>"), { nil: "", freq: 3 });
    const title = this.words(1, 6).map((text) => `<h1>${text}</h1>`);
    const imprint = this.content(2).map((text) => `<imprint><line>${text}</line></imprint>`);
    const listed = sources.map((id) => `<li id="${id}">${id}. Source.</li>`).join("");
    return fc
      .tuple(
        title,
        toc,
        fc.array(this.block(), { maxLength, size: "max" }),
        fc.option(imprint, { nil: "" }),
      )
      .map(([head, contents, blocks, end]) => {
        const middle = blocks.join("");
        const tail = `<ol class="source">${listed}</ol>${end}`;
        let figures = 0;
        // Contents of no headings would be a fault of their own.
        const whole = head + (/<h2/u.test(middle) ? contents : "") + middle + tail;
        return whole.replaceAll("@figure", () => {
          figures += 1;
          return `f${figures}`;
        });
      });
  }
}

export interface AnyDocument {
  readonly language: Language;
  readonly body: string;
}

/** @param most how many blocks at the most, but for title, contents, sources and imprint */
export const anyDocument = (most: number): fc.Arbitrary<AnyDocument> =>
  fc
    .constantFrom<Language>("zh-CN", "en", "ru")
    .chain((language) => new Maker(language).body(most).map((body) => ({ language, body })));
