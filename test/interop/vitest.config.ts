// How the interop run goes: test files one after another, as each starts servers of its own, and a table of all calls at the end.
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { Report } from "./report.js";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/interop/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ["default", new Report()],
  },
});
export default config;
