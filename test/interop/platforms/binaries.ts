// The programs that run the output: those that npm packages carry, which are installed here when they are missing, and Debian's Chromium.
import { execSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./program.js";

export type Found =
  | { readonly path: string }
  /** `excused` where nothing on this machine could change that. */
  | { readonly missing: string; readonly excused: boolean };

/** An entry of the lock file. */
interface Package {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

const { packages } = read("package-lock.json") as { packages: Readonly<Record<string, Package>> };

function isInstalled(name: string): boolean {
  const path = `node_modules/${name}`;
  if (!existsSync(join(folder, path))) return false;
  return (read(`${path}/package.json`) as Package).version === packages[path]?.version;
}

/** Installs the packages unless they are there. Gives the reason where it can't, "" else. */
function install(): string {
  if (Object.keys(packages[""]?.dependencies ?? {}).every(isInstalled)) return "";
  try {
    execSync("npm ci --no-fund --no-audit --loglevel=error", {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return "";
  } catch (error) {
    return `npm can't install its package: ${String(error).split("\n").slice(1, 3).join(", ")}`;
  }
}

let failure: string | undefined;

/**
 * The binary of a package, which is in the one of its optional packages that npm chooses for the machine; it is there without the
 * package's install script, which only copies it. `path` is the binary's in that package, without `.exe`.
 */
export function binaryOf(name: string, path: string): Found {
  const { platform, arch } = process;
  const carriers = Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {}).filter((one) => {
    const { os, cpu } = packages[`node_modules/${one}`] ?? {};
    return os?.includes(platform) && cpu?.includes(arch);
  });
  if (carriers.length === 0)
    return { missing: `${name} has no binary for ${platform} on ${arch}`, excused: true };
  failure ??= install();
  if (failure) return { missing: failure, excused: false };
  const carrier = carriers.find(isInstalled);
  if (carrier === undefined) return { missing: `npm left out ${carriers.join(" and ")}`, excused: false };
  return { path: join(folder, "node_modules", carrier, platform === "win32" ? `${path}.exe` : path) };
}

/** A program of the system by its name; on Debian it could be installed. */
export function programOf(name: string): Found {
  if (isCommand(name)) return { path: name };
  return { missing: `${name} isn't installed`, excused: !isCommand("apt-get") };
}

function isCommand(name: string): boolean {
  return spawnSync(name, ["--version"]).status === 0;
}
