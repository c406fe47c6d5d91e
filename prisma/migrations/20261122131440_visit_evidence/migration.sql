-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "visitId" TEXT,
ADD COLUMN     "visitRequirementId" TEXT;

-- AlterTable
ALTER TABLE "EvidenceRequestItem" ADD COLUMN     "followUpRequirementIds" TEXT[];

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_visitId_visitRequirementId_key" ON "Evidence"("visitId", "visitRequirementId");

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_visitRequirementId_fkey" FOREIGN KEY ("visitRequirementId") REFERENCES "FollowUpRequirement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ORB-22: a journal review keeps what was observed, never the patient's file.
ALTER TABLE "Evidence" ADD CONSTRAINT journal_review_keeps_no_file CHECK (type <> 'JOURNAL_REVIEW' OR "fileId" IS NULL);
ALTER TABLE "Evidence" ADD CONSTRAINT withdrawn_with_a_reason CHECK (
  "removedAt" IS NULL OR btrim(coalesce("removeReason", '')) <> '');
ALTER TABLE "Evidence" ADD CONSTRAINT reviewed_by_somebody CHECK (("reviewedAt" IS NULL) = ("reviewedById" IS NULL));
ALTER TABLE "Evidence" ADD CONSTRAINT observation_of_a_visit_is_whole CHECK (
  ("visitId" IS NULL) = ("visitRequirementId" IS NULL) AND ("visitId" IS NULL OR type = 'OBSERVATION'));
ALTER TABLE "EvidenceRequest" ADD CONSTRAINT sent_request_has_its_moment CHECK (
  status NOT IN ('SENT', 'ANSWERED') OR "sentAt" IS NOT NULL);
