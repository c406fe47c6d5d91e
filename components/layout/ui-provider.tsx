"use client";

import { Provider } from "@navikt/ds-react/Provider";
import type { ReactNode } from "react";
import { swedish } from "./swedish";

/** Gives the component library its Swedish words. */
export function UiProvider({ children }: Readonly<{ children: ReactNode }>) {
  return <Provider locale={swedish}>{children}</Provider>;
}
