import type { ReactNode } from "react";
import { fileSize } from "@/lib/format/numbers";

/** "2,4 MB" */
export const FileSize = ({ bytes }: Readonly<{ bytes: number }>) => <span className="nw">{fileSize(bytes)}</span>;

/** Words by someone else, as they wrote them. */
export const Quote = ({ children }: Readonly<{ children: ReactNode }>) => (
  <blockquote className="quote">{children}</blockquote>
);
