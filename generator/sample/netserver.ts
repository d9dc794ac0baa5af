// What the vendor's documentation of NetServer's contracts puts into header blocks.
import type { ElementDeclaration } from "../model/model.js";
import type { SampleElement } from "./tree.js";

export const applicationToken = "1234567-1234-9876";
export const ticket = "7T:1234abcxyzExample==";

/** Is the block shown in a sample? A session sends no time zone unless it is told one. */
export function isShown({ name }: ElementDeclaration, direction: "input" | "output"): boolean {
  return direction === "output" || name.local !== "TimeZone";
}

/** A header block as it stands in a call that goes well. */
export function headerBlock(block: SampleElement): SampleElement {
  switch (block.name.local) {
    case "ApplicationToken":
      return { ...block, text: applicationToken };
    case "Credentials":
      return {
        ...block,
        children: block.children.map((child) =>
          child.name.local === "Ticket" ? { ...child, text: ticket } : child,
        ),
      };
    case "Succeeded":
      return { ...block, text: "true" };
    case "ExceptionInfo":
      return { ...block, nil: true, children: [] };
    default:
      return block;
  }
}
