import { notFound } from "next/navigation";
import { MakeRequestForm } from "@/components/evidence/request-forms";
import { CaseFrame } from "@/components/follow-ups/case-tabs";
import { SectionHead } from "@/components/ui/section-head";
import { requireBoth } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { defaultDueOn, listSuggestions } from "@/lib/features/evidence-requests/queries";
import { getCaseHead } from "@/lib/features/follow-ups/queries";
import "@/components/evidence/evidence.css";

export const metadata = { title: "Begär material" };

export default async function NewRequestPage({ params }: PageProps<"/follow-ups/[id]/evidence/requests/new">) {
  const viewer = await requireBoth("followUp.run", "followUp.read");
  const { id } = await params;
  const head = await getCaseHead(viewer, id);
  if (!head?.running) notFound();
  const [dueOn, suggestions] = await Promise.all([defaultDueOn(viewer, id, today()), listSuggestions(viewer, id)]);
  return (
    <CaseFrame head={head} tab="evidence">
      <section>
        <SectionHead title="Begär material från utföraren" />
        <MakeRequestForm followUpId={id} dueOn={dueOn} suggestions={suggestions} />
      </section>
    </CaseFrame>
  );
}
