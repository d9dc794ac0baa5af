// The compilers that must take the output, with the strictest flags and nothing but the language.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const compilers = {
  "TypeScript 5.9": "node_modules/typescript-5.9/lib/tsc.js",
  "TypeScript 6": "node_modules/typescript/lib/tsc.js",
  "TypeScript 7": "node_modules/typescript-7/bin/tsc",
} as const;

const strictest = {
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  noEmit: true,
  declaration: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  skipLibCheck: false,
  forceConsistentCasingInFileNames: true,
};

export const modules = {
  "for a bundler": { module: "ESNext", moduleResolution: "Bundler" },
  "for Node": { module: "NodeNext", moduleResolution: "NodeNext" },
};

/** What a compiler says of the folders in `directory` and of files. */
export type Compile = (compiler: string, options: object, include: readonly string[]) => string;

export function compilerOf(directory: string): Compile {
  return (compiler, options, include) => {
    const config = join(directory, `tsconfig.${process.hrtime.bigint()}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions: { ...strictest, ...options }, include }));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [compiler, "-p", config, "--pretty", "false"],
      { encoding: "utf8", maxBuffer: 2 ** 28 },
    );
    return status === 0 ? "" : stdout + stderr || `exit code ${status}`;
  };
}
