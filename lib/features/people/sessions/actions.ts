"use server";
import { redirect } from "next/navigation";
import { endCurrentSession, requireUser } from "@/lib/auth/session";

export async function signOutAction(): Promise<never> {
  await requireUser();
  await endCurrentSession();
  redirect("/sign-in");
}
