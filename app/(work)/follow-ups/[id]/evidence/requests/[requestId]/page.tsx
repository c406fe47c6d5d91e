import { notFound } from "next/navigation";
import { DraftRequest } from "@/components/evidence/draft-request";
import { SentRequest } from "@/components/evidence/sent-request";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { grant } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getRequest, listReplies, listSuggestions, previewMail } from "@/lib/features/evidence-requests/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import "@/components/evidence/evidence.css";

export const metadata = { title: "Begäran om material" };

export default async function RequestPage({ params }: PageProps<"/follow-ups/[id]/evidence/requests/[requestId]">) {
  const viewer = await requirePermission("followUp.read");
  const { id, requestId } = await params;
  const [head, request] = await Promise.all([
    getCaseHead(viewer, id),
    getRequest(viewer, { followUpId: id, id: requestId, today: today() }),
  ]);
  if (!head || !request) notFound();
  const runner = head.running ? grant(viewer, "followUp.run") : null;
  if (request.status === "DRAFT" && runner) {
    const [mail, suggestions] = await Promise.all([
      previewMail(runner, requestId, today()),
      listSuggestions(viewer, id),
    ]);
    const to = { name: head.managerName ?? head.unitName, address: head.managerEmail ?? "" };
    return (
      <CaseFrame head={head} tab="evidence">
        <DraftRequest request={request} mail={mail} to={to} suggestions={suggestions} />
      </CaseFrame>
    );
  }
  const replies = (await listReplies(viewer, id)).filter((reply) => reply.requestId === requestId);
  return (
    <CaseFrame head={head} tab="evidence">
      <SentRequest followUpId={id} request={request} replies={replies} runs={runner !== null} />
    </CaseFrame>
  );
}
