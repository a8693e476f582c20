// A row that a brief is about → its code and its name, for file names and lists.
import { type Dataset, indexOf } from "@brief/data";
import type { Language } from "../brief.ts";
import type { Subject, SubjectRow } from "./subjects.ts";

export interface SubjectNames {
  /** The code that others know it by. */
  readonly code: string;
  readonly name: (language: Language) => string;
}

interface Titled {
  readonly code?: string | undefined;
  readonly zh: string;
  readonly en: string;
}

function titled(dataset: Dataset, subject: Subject, { id, key }: SubjectRow): Titled {
  const none = { zh: key, en: key };
  switch (subject) {
    case "project": {
      const row = indexOf(dataset).projects.get(id);
      return row ? { code: row.lenderProjectId, zh: row.shortZh, en: row.shortEn } : none;
    }
    case "prefecture": {
      const row = indexOf(dataset).regions.get(id);
      if (row === undefined) return none;
      const { code, nameZh, shortZh = nameZh, nameEn = nameZh, shortEn = nameEn } = row;
      return { code, zh: shortZh, en: shortEn };
    }
    case "sector": {
      const row = indexOf(dataset).sectors.get(id);
      return row ? { code: row.code, zh: row.nameZh, en: row.nameEn } : none;
    }
    case "lender": {
      const row = indexOf(dataset).organisations.get(id);
      return row ? { zh: row.shortZh, en: row.shortEn } : none;
    }
  }
}

export function subjectNames(dataset: Dataset, subject: Subject, row: SubjectRow): SubjectNames {
  const { code = row.key, zh, en } = titled(dataset, subject, row);
  return { code, name: (language) => (language === "zh-CN" ? zh : en) };
}
