// The package's only door. The pipe: view → markup → Document (compose), pages → PDF (print), or HTML.
export * from "./brief.ts";
export { type Composition, composeBrief } from "./compose.ts";
export * from "./diff/brief-changes.ts";
export { figurePlaces } from "./document/figure-places.ts";
export * from "./document/model.ts";
export * from "./document/printed-figures.ts";
export { type Bone, bonesOf } from "./document/structure.ts";
export { figuresOf, inlineText, textOf } from "./document/walk.ts";
export { type NameRow, placeName } from "./explain/explained.ts";
export { figureName } from "./explain/figure-name.ts";
export type { Outline, Showing } from "./explain/fold.ts";
export {
  type Origin,
  type OriginCite,
  type OriginRecord,
  type OriginRow,
  type OriginSource,
  type OriginStatement,
  originOf,
} from "./explain/origin.ts";
export type { OriginEvent } from "./explain/origin-history.ts";
export type { LeftOut, Step } from "./explain/origin-tree.ts";
export { outlineOf, type Section, valueWords } from "./explain/outline.ts";
export { figureTeller, type TellFigure } from "./explain/tell-figure.ts";
export type { Told } from "./explain/told.ts";
export type { UiLanguage } from "./explain/words.ts";
export { figuresJson } from "./figures-json.ts";
export { printHtml } from "./html/print-html.ts";
export { htmlStyles } from "./html/styles.ts";
export { wordingSeverities } from "./lint/rules.ts";
export { ownCodeKind, ownKinds, templateLanguages } from "./own-kinds.ts";
export { attachmentsOf, type Carried } from "./pdf/attachments.ts";
export { type FaceFault, faceFault, suppliedFaces } from "./pdf/check-face.ts";
export type { FigureMap, FigurePlace } from "./pdf/figure-map.ts";
export { type Fonts, openFonts } from "./pdf/fonts.ts";
export type { FaceFile } from "./pdf/truetype.ts";
export { type Printed, printPdf } from "./print-pdf.ts";
export { builtinTemplates, type CompiledTemplate, type Templates } from "./templates/registry.ts";
export { type ThemeName, themeNames } from "./theme/theme.ts";
export { type Briefs, withBriefs } from "./touched-briefs.ts";
export type { Slot } from "./typeset/line.ts";
export { type Facts, factsOf } from "./view/facts.ts";
export {
  type BuildView,
  builtinKinds,
  type Kind,
  type Kinds,
  parametersOf,
} from "./view/kinds.ts";
export {
  OwnDefinition,
  parametersUsed,
  projectFields,
  projectOrders,
  withParameters,
} from "./view/own-definition.ts";
export type { OwnCode } from "./view/own-kind.ts";
export { sliceFor } from "./view/slice.ts";
export { subjectNames } from "./view/subject-names.ts";
export { hasSubject } from "./view/subject-row.ts";
export { rowNamed, type Subject, type SubjectRow, subjects, subjectsOf } from "./view/subjects.ts";
