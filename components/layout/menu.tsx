"use client";

import { usePathname } from "next/navigation";
import { useEffect, useId, useRef, type ReactNode } from "react";

type Props = Readonly<{
  /** What the button shows and is called. */
  button: ReactNode;
  buttonClass: string;
  side: "left" | "right";
  children: ReactNode;
}>;

/**
 * A button that discloses a panel. The browser's own popover: opens without script, Escape and a press outside close it,
 * and the button tells its state. Script only closes it when the page changes.
 */
export function Menu({ button, buttonClass, side, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const path = usePathname();
  useEffect(() => {
    panel.current?.hidePopover();
  }, [path]);
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id}>
        {button}
      </button>
      <div ref={panel} id={id} popover="auto" className={side === "right" ? "menu right" : "menu"}>
        {children}
      </div>
    </>
  );
}
