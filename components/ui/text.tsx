import type { ReactNode } from "react";
import { fileSize } from "@/lib/format/numbers";

/** Heard but not seen. */
export const VisuallyHidden = ({ children }: Readonly<{ children: ReactNode }>) => (
  <span className="sr">{children}</span>
);

/** "2,4 MB" */
export const FileSize = ({ bytes }: Readonly<{ bytes: number }>) => <span className="nw">{fileSize(bytes)}</span>;

/** A circle with a person's initials; the name is heard. `other` marks someone else who is here now. */
export function Avatar({
  initials,
  name,
  other = false,
}: Readonly<{ initials: string; name: string; other?: boolean }>) {
  return (
    <span className={other ? "av other" : "av"} role="img" aria-label={name}>
      {initials}
    </span>
  );
}

/** Words by someone else, as they wrote them. */
export const Quote = ({ children }: Readonly<{ children: ReactNode }>) => (
  <blockquote className="quote">{children}</blockquote>
);
