// What the server, the page and its worker say to each other.
import type { Diagnostic } from "@brief/data";
import type {
  BriefSpec,
  BriefStatus,
  FigureChange,
  FigureMap,
  Language,
  LocalText,
  Origin,
  OwnDefinition,
  ThemeName,
  UiLanguage,
} from "@brief/render";
import type { TemplateWords } from "@brief/render/template-words";
import type { Choice } from "./choice.ts";
import type { Against } from "./compare/against.ts";

/** What the server tells of the workspace; files are fetched by name. */
export interface WorkspaceState {
  readonly name: string;
  /** Changes whenever something that the page shows does. */
  readonly revision: string;
  /** Empty while the workspace has errors. */
  readonly briefs: readonly BriefSpec[];
  /** Words for the list, by brief id. */
  readonly titles: Readonly<Record<string, string | LocalText>>;
  readonly dataset: {
    readonly folder: string;
    /** File → address, which never changes under it. */
    readonly files: Readonly<Record<string, string>>;
  };
  /** Face → address of its file, which never changes under it. */
  readonly faces: Readonly<Record<string, string>>;
  /** Template overrides: name → address of a module that holds the compiled template. */
  readonly templates: Readonly<Record<string, string>>;
  /** Kinds that the workspace defines as data, by name. */
  readonly kinds: Readonly<Record<string, OwnDefinition>>;
  /** Of the material as a whole, as the command line found them. */
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 of the published files by `<language>/<brief id>.pdf`, where a manifest is there. */
  readonly published: Readonly<Record<string, string>>;
  /** As-of days that are worth comparing, newest first. */
  readonly days: readonly string[];
  /** What else it may be compared with. */
  readonly bases: readonly OfferedBase[];
  /** Whether the preview was started to edit; whoever does needs its token besides. */
  readonly isEditable?: true;
  /** Of a published site: nothing changes while it is shown. Addresses are relative to the page. */
  readonly site?: { readonly home: string; readonly worker: string };
}

/** A revision or a folder, whose state lies at `bases/ID/state.json`. */
export interface OfferedBase {
  /** Opaque, and safe in an address. */
  readonly id: string;
  readonly kind: "revision" | "folder";
  /** For people. */
  readonly label: string;
}

/** A file that the page may edit, named from the workspace's folder as diagnostics name it. */
export interface EditableFile {
  readonly path: string;
  readonly kind: "config" | "kind" | "template" | "table";
  /** A template that ships: once it is saved the workspace has its own. */
  readonly isShipped?: true;
}

export interface FileText {
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the bytes; undefined for a template that ships. */
  readonly hash?: string;
}

export interface Failed {
  readonly type: "failed";
  readonly message: string;
}

export interface RenderRequest {
  readonly type: "render";
  readonly workspace: WorkspaceState;
  readonly spec: BriefSpec;
}

/** What can be chosen otherwise for a brief. */
export interface BriefOptions {
  readonly themes: readonly ThemeName[];
  readonly parameters: readonly {
    readonly key: string;
    /** Where it names a row of the dataset: all that there are. */
    readonly rows?: readonly {
      /** What the parameter holds, and the id of the brief about it. */
      readonly value: string;
      readonly brief: string;
      readonly name: LocalText;
    }[];
  }[];
}

export interface Rendered {
  readonly type: "rendered";
  /** As it was made: about another row, it has another id. */
  readonly spec: BriefSpec;
  readonly options: BriefOptions;
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly pages: number;
  /** Every place where a figure stands. */
  readonly places: FigureMap;
  /** Without its styles, which the page brings as a sheet. */
  readonly html: string;
  readonly styles: string;
  /** Of this brief. */
  readonly diagnostics: readonly Diagnostic[];
}

export type RenderReply =
  | Rendered
  | {
      readonly type: "refused";
      readonly diagnostics: readonly Diagnostic[];
      /** Absent where the dataset could not be read. */
      readonly options?: BriefOptions;
    }
  | Failed;

/** A figure asked where it comes from. */
export interface ExplainRequest {
  readonly type: "explain";
  readonly workspace: WorkspaceState;
  /** All editions of its brief. */
  readonly specs: readonly BriefSpec[];
  /** Language of the one on screen. */
  readonly edition: Language;
  readonly figure: string;
  readonly uiLanguage: UiLanguage;
}

export type ExplainReply =
  /** Without an origin the brief has no such figure. */
  { readonly type: "explained"; readonly origin?: Origin } | Failed;

/** The files of one edition. */
export interface ExportRequest {
  readonly type: "export";
  readonly workspace: WorkspaceState;
  readonly spec: BriefSpec;
}

export interface Exported {
  readonly type: "exported";
  /** Id of the brief as it was made. */
  readonly name: string;
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly html: string;
  /** Its figures, as `brief build` writes them, and as a table. */
  readonly json: Uint8Array<ArrayBuffer>;
  readonly csv: Uint8Array<ArrayBuffer>;
}

export type ExportReply = Exported | Failed;

/** What is known of a column of a table. */
export interface ColumnWords {
  readonly meaning?: string;
  /** What may stand in it. */
  readonly codes?: readonly string[];
  /** Tables, by name, whose rows it names, and the column that does. */
  readonly names?: readonly { readonly table: string; readonly key: string }[];
  /** Several in one cell, parted by spaces. */
  readonly isList?: true;
}

/** What the editor completes by. */
export interface EditorWords {
  /** Table → column. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, ColumnWords>>>>;
  readonly templates: TemplateWords;
}

/** How a brief differs from what it was. */
export interface CompareRequest {
  readonly type: "compare";
  readonly workspace: WorkspaceState;
  /** As it is shown. */
  readonly spec: BriefSpec;
  readonly against: Against;
  /** What the reader has chosen otherwise than brief.yaml: it holds for a base as well. */
  readonly chosen: Pick<Choice, "theme" | "day" | "parameters">;
  readonly uiLanguage: UiLanguage;
  /** Whether the older pages are wanted too. */
  readonly print: boolean;
}

export interface ComparedFigure {
  readonly id: string;
  readonly name: string;
  /** reworded: the same value in other words. */
  readonly kind: FigureChange["kind"];
  /** As it is printed; absent where it is not. */
  readonly old?: string;
  readonly new?: string;
  /** Of two values in one unit; of two shares, percentage points. One decimal, with its sign where it is less. */
  readonly percent?: string;
  readonly points?: string;
}

export interface OlderPages {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly places: FigureMap;
}

export interface Compared {
  readonly type: "compared";
  readonly status: BriefStatus;
  /** Whether its pages differ, in figures or in words. */
  readonly isTouched: boolean;
  /** In the order of print, those that are gone last. */
  readonly figures: readonly ComparedFigure[];
  /** Figures that are printed as they were. */
  readonly unchanged: number;
  /** As-of days; null where there was no such brief. */
  readonly days: { readonly old: string | null; readonly new: string };
  readonly older?: OlderPages;
}

export type CompareReply =
  | Compared
  | {
      readonly type: "refused";
      /** Whose facts or template are at fault. */
      readonly side: "old" | "new";
      readonly diagnostics: readonly Diagnostic[];
    }
  | Failed;

export type WorkerRequest = RenderRequest | ExplainRequest | ExportRequest | CompareRequest;
