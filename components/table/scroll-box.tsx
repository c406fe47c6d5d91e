"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";

/** Lets something wide scroll sideways by itself. It is a stop for the keyboard only while there is something to scroll. */
export function ScrollBox({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setScrolls(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => {
      observer.disconnect();
    };
  }, []);
  const stop = scrolls ? { role: "region", "aria-label": label, tabIndex: 0 } : {};
  return (
    <div className="tw" ref={box} {...stop}>
      {children}
    </div>
  );
}
