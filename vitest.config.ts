// How the tests run: vitest, with the build made once beforehand for the tests that start the command.
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Needs other platforms than Node, and has a run of its own.
    exclude: ["**/node_modules/**", "test/interop/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: "test/build-once.ts",
  },
});
export default config;
