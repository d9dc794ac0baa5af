// What programs may use: the pipeline without the command line.
export { Diagnostics, format, type Diagnostic } from "./diagnostics.js";
export type { Change, Difference, DocumentationChange } from "./diff/change.js";
export type { DifferenceReport, ReportedChange } from "./diff/print-json.js";
export { generate, type Generated, type Progress } from "./generate.js";
export { defaults, type Options } from "./options.js";
export type { Access, Credentials, Limits } from "./sources/access.js";
