"use client";

import { useEffect } from "react";

const QUESTION = "Det du har skrivit är inte sparat. Vill du lämna sidan ändå?";

/**
 * While something is unsaved: the browser asks before the tab is closed or reloaded, and we ask before a link in the page
 * takes the reader away. (Nothing is kept in the browser's storage: what is written here may be about people.)
 */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    window.addEventListener("beforeunload", warn);
    document.addEventListener("click", ask, true); // before the router sees the press
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", ask, true);
    };
  }, [unsaved]);
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function ask(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || !leavesPage(link, event)) return;
  if (window.confirm(QUESTION)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Not a new tab, not a file to fetch, not a place on this page, and not another site (there the browser asks itself). */
function leavesPage(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || link.target === "_blank" || link.download !== "")
    return false;
  if (link.origin !== window.location.origin) return false;
  return link.pathname !== window.location.pathname || link.search !== window.location.search;
}
