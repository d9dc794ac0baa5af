// What a user may choose about the output. Each is there because somebody asked for it.

/** The choices, the default first. */
export const choices = {
  methodCase: ["contract", "camel"],
  enum: ["const", "native"],
  long: ["bigint", "number"],
  decimal: ["string", "number"],
  dateTime: ["string", "Date"],
  importExtension: ["js", "ts"],
} as const;

export type Options = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

export const defaults: Options = {
  methodCase: "contract",
  enum: "const",
  long: "bigint",
  decimal: "string",
  dateTime: "string",
  importExtension: "js",
};
