import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublishedReport } from "@/components/publications/published-report";
import { getPublishedReport } from "@/lib/features/publications/public-site/queries";

export async function generateMetadata({ params }: PageProps<"/insyn/[slug]">): Promise<Metadata> {
  const report = await getPublishedReport((await params).slug);
  return { title: report?.snapshot.title ?? "Sidan finns inte" };
}

export default async function PublishedReportPage({ params }: PageProps<"/insyn/[slug]">) {
  const { slug } = await params;
  const report = await getPublishedReport(slug);
  if (!report) notFound();
  return <PublishedReport document={report.snapshot} publishedAt={report.published_at} slug={slug} />;
}
