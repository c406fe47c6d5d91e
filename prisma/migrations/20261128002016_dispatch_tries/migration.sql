-- AlterTable
ALTER TABLE "OutboxJob" ADD COLUMN     "settledAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "DispatchTry" (
    "dispatchId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "toAddress" TEXT NOT NULL,
    "status" "DispatchStatus" NOT NULL,
    "error" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DispatchTry_pkey" PRIMARY KEY ("dispatchId","number")
);

-- AddForeignKey
ALTER TABLE "DispatchTry" ADD CONSTRAINT "DispatchTry_dispatchId_fkey" FOREIGN KEY ("dispatchId") REFERENCES "Dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What has been handed over before this column was there is settled when its mail has been tried.
UPDATE "OutboxJob" j SET "settledAt" = j."relayedAt" FROM "Dispatch" d
  WHERE j.status = 'RELAYED' AND d.id = j.payload ->> 'dispatchId' AND d.status <> 'QUEUED';
