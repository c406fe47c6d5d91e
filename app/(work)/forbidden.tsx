import { NO_ROLE, NOT_ALLOWED } from "@/components/layout/not-allowed";
import { PageMessage } from "@/components/layout/page-message";
import { requireUser } from "@/lib/auth/require";

/** Whoever has no role may go nowhere: a way to Mitt arbete would lead back here. */
export default async function Forbidden() {
  const { roles } = await requireUser();
  return <PageMessage {...(roles.length === 0 ? NO_ROLE : NOT_ALLOWED)} />;
}
