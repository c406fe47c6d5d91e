-- DropIndex
DROP INDEX "SavedFilter_userId_list_name_key";

-- AlterTable
ALTER TABLE "SavedFilter" ADD COLUMN     "nameKey" TEXT NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_userId_list_nameKey_key" ON "SavedFilter"("userId", "list", "nameKey");
