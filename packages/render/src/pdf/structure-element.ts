// One element of the structure tree: its object, and what it holds in reading order. ISO 32000-1 14.7.2, 14.7.4.
import type { PDFDocument as PdfKit, Reference } from "pdfmake/js/PDFDocument.js";

/** Operators of a page that belong to an element. */
export interface Sequence {
  readonly page: Reference;
  readonly mcid: number;
}

/** A link on a page. */
interface Annotation {
  readonly annotation: Reference;
  readonly page: Reference;
}

export interface ElementOptions {
  readonly alt?: string;
  readonly lang?: string;
}

export class StructureElement {
  readonly role: string;
  readonly dictionary: Reference;
  /** None of the outermost. */
  readonly parent: StructureElement | undefined;
  readonly #pdf: PdfKit;
  readonly #kids: (StructureElement | Sequence | Annotation)[] = [];

  constructor(
    pdf: PdfKit,
    role: string,
    parent?: StructureElement,
    { alt, lang }: ElementOptions = {},
  ) {
    this.#pdf = pdf;
    this.role = role;
    this.parent = parent;
    const data: Record<string, unknown> = { S: role };
    if (lang !== undefined) data["Lang"] = new String(lang);
    if (alt !== undefined) data["Alt"] = new String(alt);
    data["P"] = parent?.dictionary ?? pdf.getStructTreeRoot();
    this.dictionary = pdf.ref(data);
  }

  /** An element in it, after all that it holds. */
  add(role: string, options?: ElementOptions): StructureElement {
    const child = new StructureElement(this.#pdf, role, this, options);
    this.#kids.push(child);
    return child;
  }

  hold(content: Sequence | Annotation): void {
    this.#kids.push(content);
  }

  /** Writes it, and all in it. */
  end(): void {
    const { data } = this.dictionary;
    const kids: unknown[] = [];
    let page: Reference | undefined;
    for (const kid of this.#kids) {
      if (kid instanceof StructureElement) {
        kid.end();
        kids.push(kid.dictionary);
      } else if ("annotation" in kid) {
        kids.push({ Type: "OBJR", Obj: kid.annotation, Pg: kid.page });
      } else {
        // Its page is that of its first sequence: others name theirs.
        page ??= kid.page;
        const isThere = kid.page === page;
        kids.push(isThere ? kid.mcid : { Type: "MCR", Pg: kid.page, MCID: kid.mcid });
      }
    }
    data["K"] = kids;
    if (page !== undefined) data["Pg"] = page;
    this.dictionary.end();
  }
}
