// How the tests run: vitest, with the build made once beforehand for the tests that start the command.
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const template = resolve("templates/runtime");
/** In the committed output, and in what tests generate beside other temporary files. */
const copies = [/^.*\/generated\/runtime\/(?=[\w-]+\.ts$)/, /^.*\/so-codegen-\w+\/runtime\/(?=[\w-]+\.ts$)/];

const config: ViteUserConfig = defineConfig({
  plugins: [
    {
      // Tests hold that all are the same text: as one module, what any of them is tested with counts for the coverage.
      name: "one-runtime",
      enforce: "pre",
      async resolveId(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        if (resolved === null) return null;
        return copies.reduce((id, copy) => id.replace(copy, () => `${template}/`), resolved.id);
      },
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    // Needs other platforms than Node, and has a run of its own.
    exclude: ["**/node_modules/**", "test/interop/**"],
    // One for each core: unless told so, vitest leaves one to itself, which of two is half.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: "test/build-once.ts",
    coverage: {
      include: ["templates/runtime/**"],
      reporter: ["text"],
      thresholds: { branches: 95 },
    },
  },
});
export default config;
