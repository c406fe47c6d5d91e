"use server";
import { redirect } from "next/navigation";
import { endCurrentSession } from "@/lib/auth/session";

/** Whoever has already been signed out ends on the same page. */
export async function signOutAction(): Promise<never> {
  await endCurrentSession();
  redirect("/sign-in");
}
