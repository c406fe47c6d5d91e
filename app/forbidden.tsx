import type { Metadata } from "next";
import { NOT_ALLOWED } from "@/components/layout/not-allowed";
import { AlonePage } from "@/components/layout/page-message";

export const metadata: Metadata = { title: "Du har inte behörighet" };

export default function Forbidden() {
  return <AlonePage {...NOT_ALLOWED} />;
}
