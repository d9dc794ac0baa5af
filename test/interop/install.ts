// The first step of the interop run: installs the Debian packages that its peers need, where that can be done. What is still missing is
// said, and its tests are skipped; under CI it is an error, unless there is no apt to install it with.
import { spawnSync } from "node:child_process";
import { missingPackages, peers } from "./debian.js";

function apt(...args: readonly string[]): boolean {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const command = [...prefix, "apt-get", "-qq", "-y", "--no-install-recommends", ...args];
  const { status, stdout, stderr } = spawnSync("env", ["DEBIAN_FRONTEND=noninteractive", ...command], {
    encoding: "utf8",
  });
  if (status !== 0) console.error(`apt-get ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return status === 0;
}

const hasApt = spawnSync("apt-get", ["--version"]).status === 0;
const wanted = peers.flatMap(missingPackages);
if (wanted.length > 0 && hasApt) {
  console.log(`Installing ${wanted.join(", ")}`);
  // One at a time, so that one that can't be had takes no other with it.
  if (apt("update")) for (const name of wanted) apt("install", name);
}
for (const peer of peers) {
  const missing = missingPackages(peer);
  if (missing.length === 0) continue;
  const why = hasApt ? "couldn't be installed" : "can't be installed without apt-get";
  console.error(`${peer} is skipped: ${missing.join(", ")} ${why}.`);
  if (hasApt && process.env["CI"]) process.exitCode = 1;
}
