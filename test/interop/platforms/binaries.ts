// The programs that run the output: those that npm packages carry, which are installed here when they are missing, and Debian's Chromium.
import { execSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve("test/interop/platforms");

export type Found =
  | { readonly path: string }
  /** `excused` where nothing on this machine could change that. */
  | { readonly missing: string; readonly excused: boolean };

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Of a package that is installed here, or of this folder. */
function manifest(name?: string): Manifest | undefined {
  const path = join(folder, name === undefined ? "" : `node_modules/${name}`, "package.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : undefined;
}

/** Installs the packages unless they are there. Gives the reason where it can't, "" else. */
function install(): string {
  const wanted = Object.entries(manifest()?.dependencies ?? {});
  if (wanted.every(([name, version]) => manifest(name)?.version === version)) return "";
  try {
    execSync("npm ci --no-fund --no-audit", { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    return "";
  } catch (error) {
    return `the packages can't be installed: ${String(error)}`;
  }
}

let failure: string | undefined;

/**
 * The binary of a package, from the one of its optional packages that npm chose for this machine: it is there without the package's
 * install script, which only copies it. `path` is the binary's in it, without `.exe`.
 */
export function binaryOf(name: string, path: string): Found {
  failure ??= install();
  if (failure) return { missing: failure, excused: false };
  for (const optional of Object.keys(manifest(name)?.optionalDependencies ?? {})) {
    for (const suffix of ["", ".exe"]) {
      const binary = join(folder, "node_modules", optional, path + suffix);
      if (existsSync(binary)) return { path: binary };
    }
  }
  return { missing: `${name} has no binary for ${process.platform} on ${process.arch}`, excused: true };
}

/** A program of the system by its name; on Debian it could be installed. */
export function programOf(name: string): Found {
  if (isCommand(name)) return { path: name };
  return { missing: `${name} isn't installed`, excused: !isCommand("apt-get") };
}

function isCommand(name: string): boolean {
  return spawnSync(name, ["--version"]).status === 0;
}
