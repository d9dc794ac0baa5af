// What the peers of the interop run need of the machine: Debian packages, and whether they are there.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

interface Need {
  readonly package: string;
  /** A command that does as well, whoever installed it. */
  readonly command?: string;
}

export type Peer = "WCF" | "JAX-WS" | "Chromium";

const needs: Readonly<Record<Peer, readonly Need[]>> = {
  WCF: [
    { package: "mono-runtime" },
    { package: "mono-mcs" },
    { package: "libmono-system-servicemodel4.0a-cil" },
  ],
  "JAX-WS": [
    { package: "jaxws" },
    { package: "libjaxws-java" },
    { package: "default-jdk-headless", command: "javac" },
  ],
  Chromium: [{ package: "chromium", command: "chromium" }],
};

export const peers: readonly Peer[] = Object.keys(needs) as Peer[];

/** The packages that a peer needs and the machine hasn't. */
export function missingPackages(peer: Peer): readonly string[] {
  return needs[peer]
    .filter(
      ({ package: name, command }) => !(command !== undefined && isCommand(command)) && !isPackage(name),
    )
    .map((need) => need.package);
}

/** Is the peer there? Says so where it isn't; its tests are skipped then. */
export function isThere(peer: Peer): boolean {
  const missing = missingPackages(peer);
  if (missing.length > 0) console.warn(`Skipped: ${peer}, which needs ${missing.join(", ")} of Debian.`);
  return missing.length === 0;
}

function isPackage(name: string): boolean {
  const { stdout } = spawnSync("dpkg-query", ["--show", "--showformat=${db:Status-Status}", name], {
    encoding: "utf8",
  });
  // Null where there is no such command.
  return (stdout as string | null) === "installed";
}

function isCommand(name: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
