"use client";

import { Button } from "@navikt/ds-react/Button";
import { useEffect, useRef } from "react";

type Props = Readonly<{
  /** Lets the reader's report be found in the log. */
  digest: string | undefined;
  retry: () => void;
}>;

/** Something unexpected: what it means, what to do, and the number to give. Takes focus, since the page changed by itself. */
export function WentWrong({ digest, retry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="stack measure">
      <h1 ref={heading} tabIndex={-1}>
        Något gick fel
      </h1>
      <p>
        Sidan gick inte att visa. Det du redan har sparat finns kvar. Försök igen; händer det flera gånger, berätta det
        för den som sköter systemet{digest === undefined ? "." : ` och ange numret ${digest}.`}
      </p>
      <div className="row">
        <Button size="small" onClick={retry}>
          Försök igen
        </Button>
        <a className="aksel-button aksel-button--small" data-variant="secondary" href="/">
          <span className="aksel-label aksel-label--small">Till startsidan</span>
        </a>
      </div>
    </div>
  );
}
