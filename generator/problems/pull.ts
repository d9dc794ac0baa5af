// SO15x: documents that pull saves, and its lock file.
import type { Problem } from "../diagnostics.js";
import { error, warning } from "./problem.js";

export function nothingToPull(): Problem {
  return error(
    "SO150",
    "Without an address, pull fetches what this file lists, but it isn't there or lists nothing.",
    'Give the addresses of WSDLs, as in so-codegen pull "https://example.com/Appointment.svc?wsdl".',
  );
}

export function unreadableLock(): Problem {
  return error(
    "SO151",
    "This file should list what pull saved, but it can't be read as that.",
    "Restore it, or remove it and pull all addresses again with --force.",
  );
}

export function foreign(): Problem {
  return error(
    "SO152",
    "A document should be saved here, but pull did not save what is there.",
    "Move it away, name another folder with --into, or replace it with --force.",
  );
}

export function keptEdited(): Problem {
  return warning(
    "SO153",
    "This document was changed since it was pulled, so it is kept as it is.",
    "Replace it with what the server has with --force.",
  );
}

export function keptStale(): Problem {
  return warning(
    "SO154",
    "No pulled WSDL needs this document any more, but it was changed since it was pulled, so it is kept.",
    "Remove it when it isn't needed.",
  );
}
