-- CreateTable
CREATE TABLE "VisitNotice" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL DEFAULT true,
    "mode" "VisitMode" NOT NULL DEFAULT 'ON_SITE',
    "visitAt" TIMESTAMPTZ(3) NOT NULL,
    "summary" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "sentById" TEXT NOT NULL,
    "dispatchId" TEXT NOT NULL,

    CONSTRAINT "VisitNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "VisitNotice_dispatchId_key" ON "VisitNotice"("dispatchId");

-- CreateIndex
CREATE INDEX "VisitNotice_visitId_idx" ON "VisitNotice"("visitId");

-- CreateIndex
CREATE UNIQUE INDEX "SiteVisit_id_announced_mode_key" ON "SiteVisit"("id", "announced", "mode");

-- AddForeignKey
ALTER TABLE "VisitNotice" ADD CONSTRAINT "VisitNotice_visitId_announced_mode_fkey" FOREIGN KEY ("visitId", "announced", "mode") REFERENCES "SiteVisit"("id", "announced", "mode") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "VisitNotice" ADD CONSTRAINT "VisitNotice_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitNotice" ADD CONSTRAINT "VisitNotice_dispatchId_fkey" FOREIGN KEY ("dispatchId") REFERENCES "Dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A kallelse names a time ahead and says what it is about (ENK-47), and is only ever of an announced visit on site: the
-- key to the visit holds that it still is (ENK-20, ORB-38).
ALTER TABLE "VisitNotice" ADD CONSTRAINT notice_of_an_announced_site_visit CHECK (announced AND mode = 'ON_SITE');
ALTER TABLE "VisitNotice" ADD CONSTRAINT notice_is_whole CHECK (btrim(summary) <> '' AND "sentAt" < "visitAt");
