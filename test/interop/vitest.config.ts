// How the interop tests run: apart from the others, as they need more than Node.
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({ test: { include: ["test/interop/*.test.ts"] } });
export default config;
