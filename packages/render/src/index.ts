// The package's only door. The pipe: view → markup → Document (compose), pages → PDF (print), or HTML.
export * from "./brief.ts";
export { type Composition, composeBrief } from "./compose.ts";
export * from "./diff/brief-changes.ts";
export * from "./document/model.ts";
export * from "./document/printed-figures.ts";
export { figuresOf, inlineText, textOf } from "./document/walk.ts";
export { printHtml } from "./html/print-html.ts";
export { htmlStyles } from "./html/styles.ts";
export type { Carried } from "./pdf/attachments.ts";
export { type FaceFault, faceFault, suppliedFaces } from "./pdf/check-face.ts";
export type { FigureMap, FigurePlace } from "./pdf/figure-map.ts";
export { type Fonts, openFonts } from "./pdf/fonts.ts";
export { type Printed, printPdf } from "./print-pdf.ts";
export { builtinTemplates, type TemplateSpec, type Templates } from "./templates/registry.ts";
export { type ThemeName, themeNames } from "./theme/theme.ts";
export type { Slot } from "./typeset/line.ts";
