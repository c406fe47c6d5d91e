import { notFound } from "next/navigation";
import { MethodChoice } from "@/components/follow-ups/method-choice";
import { StartForm } from "@/components/follow-ups/start-form";
import { StartHindrance } from "@/components/follow-ups/start-hindrance";
import { PageHead } from "@/components/layout/page-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { addYears } from "@/lib/domain/calendar";
import { methodLabel } from "@/lib/domain/methods";
import { startFormQuery } from "@/lib/features/follow-ups/schema";
import { getStartForm } from "@/lib/features/follow-ups/starting/queries";
import { getProfile } from "@/lib/features/municipality/queries";

export const metadata = { title: "Starta uppföljning" };

export default async function NewFollowUpPage({ searchParams }: PageProps<"/follow-ups/new">) {
  const viewer = await requirePermission("followUp.run");
  const { activity, method } = startFormQuery.parse(await searchParams);
  const day = today();
  const profile = await getProfile(day);
  const data = activity ? await getStartForm(viewer, { activityId: activity, method, day, profile }) : null;
  if (!data) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ href: "/obligations", label: "Att följa upp" }]}
        title="Starta uppföljning"
        lead={`${data.unitName}, ${data.areaName}. ${methodLabel(method)} mot ${data.agreement ? data.agreement.diaryNumber : "inget gällande avtal"}.`}
      />
      <MethodChoice activityId={data.activityId} regime={data.regime} method={method} profile={profile} />
      <StartHindrance data={data} method={method} profile={profile}>
        <StartForm
          key={method}
          data={data}
          method={method}
          needsReason={profile.methods[method].needsReason}
          viewerId={viewer.id}
          period={{ from: addYears(day, -1), to: day }}
        />
      </StartHindrance>
    </>
  );
}
