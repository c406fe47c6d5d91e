-- AlterTable
ALTER TABLE "AgreementVersion" ADD COLUMN     "participationClause" TEXT;
