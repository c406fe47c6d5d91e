import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Bans with their reasons. `tests/architecture/lint.test.ts` proves that each of them fires. */
const BANS = {
  time: [
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: "Only lib/clock.ts asks what time it is. Take the day or the instant as an argument.",
    },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: "Only lib/clock.ts asks what time it is. Take the day or the instant as an argument.",
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: "Only lib/clock.ts asks what time it is. Take the day or the instant as an argument.",
    },
  ],
  environment: [
    {
      // NODE_ENV and NEXT_RUNTIME are constants that the bundler writes in, not configuration.
      selector:
        "MemberExpression[object.name='process'][property.name='env']:not(MemberExpression[property.name=/^(NODE_ENV|NEXT_RUNTIME)$/] > *)",
      message: "The environment is parsed once, in lib/env.ts.",
    },
    {
      selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
      message: "The environment is parsed once, in lib/env.ts.",
    },
  ],
  display: [
    {
      selector: "MemberExpression[object.name='Intl'][property.name=/(Format|PluralRules|DisplayNames)$/]",
      message: "Dates, numbers and names are formatted in lib/format, so that they look the same everywhere.",
    },
    {
      selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]",
      message: "Dates, numbers and names are formatted in lib/format, so that they look the same everywhere.",
    },
  ],
  always: [
    {
      selector: "MemberExpression[property.name=/^[$](query|execute)RawUnsafe$/]",
      message: "SQL takes its values as parameters: use $queryRaw or $executeRaw with a template.",
    },
    {
      selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
      message: "Text is rendered as text. HTML from data is how a stranger's script gets in.",
    },
    {
      selector: "MemberExpression[object.name='vi'][property.name=/^(mock|doMock|stubGlobal)$/]",
      message: "A mocked module proves nothing: extract the rule and test it pure, or test on the real database.",
    },
    {
      selector: "ExportDefaultDeclaration > ObjectExpression",
      message: "Export names, not one object that holds everything.",
    },
  ],
};

const restrict = (...groups) => ({ "no-restricted-syntax": ["error", ...groups.flatMap((group) => BANS[group])] });

// A file that may ask the time or the environment keeps every other ban: the groups are listed, never switched off.
const CLOCK = ["lib/clock.ts"];
const DISPLAY = ["lib/format/**", "lib/domain/**"];
const ENVIRONMENT = ["lib/env.ts", "*.config.{ts,mjs}", "prisma/*.config.ts", "tests/*.config.{ts,mjs}"];
const SEED = ["prisma/seed/**"];
const OPERATOR = ["lib/cli/**", "tests/support/**"];
const MAY_PRINT = ["lib/cli/**", "lib/log.ts", "prisma/seed/**", "tests/**"];

export default defineConfig(
  { ignores: ["**/node_modules/", ".next*/", ".data*/", ".stryker-tmp/", "lib/db/generated/", "next-env.d.ts"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Rules that would only annoy: numbers read well in a template, `() => void` is a fine callback and may be async,
      // React takes async handlers, an async signature may be what a caller demands, and `[...text]` is its code points.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs}"],
    rules: {
      ...restrict("time", "environment", "display", "always"),
      "no-restricted-imports": ["error", { paths: ["process", "node:process"] }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["{app,components}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    // It warns that React's compiler skips a component with our form and table libraries; that compiler is not in use.
    rules: { "react-hooks/incompatible-library": "off" },
  },
  { files: ["**/*.mjs"], rules: { "no-unused-vars": "error", "prefer-const": "error", "no-var": "error" } },
  // It must parse on a Node too old for the rest, to say so.
  { files: ["lib/cli/bootstrap.mjs"], rules: { "no-var": "off" } },
  { files: CLOCK, rules: restrict("environment", "always") },
  { files: DISPLAY, rules: restrict("time", "environment", "always") },
  { files: ENVIRONMENT, rules: restrict("time", "display", "always") },
  { files: SEED, rules: restrict("environment", "display", "always") },
  { files: OPERATOR, rules: restrict("display", "always") },
  { files: MAY_PRINT, rules: { "no-console": "off" } },
);
