// Identifiers that nothing else has.

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** A random UUID, as RFC 9562 has it; `crypto.randomUUID` is there on secure pages only. */
export const uuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) =>
    (index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, "0"),
  ).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};
