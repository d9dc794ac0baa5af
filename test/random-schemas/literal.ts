// Values as TypeScript, so that the compiler can say whether they are what their types say.

export function literal(value: unknown): string {
  switch (typeof value) {
    case "bigint":
      return `${value}n`;
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
      if (value instanceof Uint8Array) return `new Uint8Array([${value.join(", ")}])`;
      return `{ ${Object.entries(value).map(member).join(", ")} }`;
    default:
      return JSON.stringify(value);
  }
}

function member([name, value]: [string, unknown]): string {
  return `[${JSON.stringify(name)}]: ${literal(value)}`;
}
