// How the tests run: vitest, with the build made once beforehand for the tests that start the command.
import { resolve } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const template = resolve("templates/runtime");
const copy = resolve("generated/runtime");

const config: ViteUserConfig = defineConfig({
  plugins: [
    {
      // A test holds that both are the same text: as one module, what either is tested with counts for the coverage.
      name: "one-runtime",
      enforce: "pre",
      async resolveId(source, importer) {
        const resolved = await this.resolve(source, importer, { skipSelf: true });
        return resolved?.id.startsWith(`${copy}/`) === true
          ? resolved.id.replace(copy, () => template)
          : resolved;
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
