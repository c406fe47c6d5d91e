"use server";
import { perform } from "@/lib/actions/perform";
import { retryDispatch } from "./delivery/mutations";
import { DISPATCH_REFUSALS } from "./labels";
import { retryInput } from "./schema";

const asked = {
  permission: "dispatch.retry",
  refusals: DISPATCH_REFUSALS,
  revalidate: ["/sent", "/follow-ups"],
} as const;

export async function retryDispatchAction(input: unknown) {
  return perform({ ...asked, schema: retryInput, input }, ({ actor, data }) => retryDispatch({ actor, ...data }));
}
