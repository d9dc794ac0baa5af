// What the linter holds: typescript-eslint's strict, type-checked rules; the committed output is data to it.
import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const config: ReturnType<typeof defineConfig> = defineConfig(
  { ignores: ["dist/", "generated/", "test/constructs/*/expected/"] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `isolatedDeclarations` asks for what this rule would take away.
      "@typescript-eslint/no-inferrable-types": "off",
      // What XML can't carry are control characters, and so is what a terminal acts on.
      "no-control-regex": "off",
    },
  },
);
export default config;
