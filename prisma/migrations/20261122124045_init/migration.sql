-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AgreementBasis" AS ENUM ('LOV', 'LOU', 'IOP', 'COMMISSION');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('DRAFT', 'ACTIVE', 'ENDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "AgreementVersionStatus" AS ENUM ('DRAFT', 'ACTIVE');

-- CreateEnum
CREATE TYPE "SanctionKind" AS ENUM ('ACTION_PLAN', 'WITHHOLD_PAYMENT', 'PRICE_DEDUCTION', 'FINE', 'SUSPENSION', 'TERMINATION');

-- CreateEnum
CREATE TYPE "Judgement" AS ENUM ('MET', 'NOT_MET', 'NOT_ASSESSABLE');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('LOW', 'SEVERAL', 'SYSTEMATIC');

-- CreateEnum
CREATE TYPE "Consequence" AS ENUM ('NONE', 'SMALL', 'MODERATE', 'LARGE');

-- CreateEnum
CREATE TYPE "AssessmentResult" AS ENUM ('MET', 'FINDING', 'NOT_ASSESSED');

-- CreateEnum
CREATE TYPE "EvidenceType" AS ENUM ('ROUTINE', 'COMPILATION', 'SURVEY', 'AUTHORITY_INFORMATION', 'JOURNAL_REVIEW', 'INTERVIEW', 'OBSERVATION', 'STATISTICS', 'PROVIDER_ACCOUNT', 'OTHER');

-- CreateEnum
CREATE TYPE "EvidenceRequestStatus" AS ENUM ('DRAFT', 'SENT', 'ANSWERED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReplyKind" AS ENUM ('MATERIAL', 'FACTS', 'REMEDY');

-- CreateEnum
CREATE TYPE "FindingStatus" AS ENUM ('CANDIDATE', 'CONFIRMED', 'REMARK_CANDIDATE', 'REMARKED', 'AWAITING_REMEDY', 'REMEDY_REPORTED', 'UNDER_RESULT_FOLLOW_UP', 'REMEDIED', 'PARTLY_REMEDIED_SUFFICIENT', 'NOT_REMEDIED', 'DISMISSED', 'ENDED_WITH_CONTRACT');

-- CreateEnum
CREATE TYPE "ResultStatus" AS ENUM ('OPEN', 'EVIDENCE_RECEIVED', 'JUDGED');

-- CreateEnum
CREATE TYPE "ResultJudgement" AS ENUM ('REMEDIED', 'PARTLY_REMEDIED_SUFFICIENT', 'NOT_REMEDIED');

-- CreateEnum
CREATE TYPE "FollowUpStatus" AS ENUM ('PROPOSED', 'DECIDED', 'PLANNED', 'NOTIFIED', 'IN_PROGRESS', 'ASSESSING', 'REPORT_DRAFT', 'REPORTED', 'AWAITING_RESULT', 'CLOSED', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('PRODUCT', 'IMPORTED');

-- CreateEnum
CREATE TYPE "FollowUpLevel" AS ENUM ('A', 'B', 'C', 'D');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('LEAD', 'OFFICER', 'EXPERT');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('PREVIEWED', 'APPLIED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "InstallationKind" AS ENUM ('LIVE', 'DEMO', 'TEST');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('OFFICER', 'MANAGER', 'HEAD_OF_ADMINISTRATION', 'MAS', 'MAR', 'CARE_ASSESSOR', 'ECONOMIST', 'COMMITTEE_MEMBER', 'SYSTEM_ADMIN');

-- CreateEnum
CREATE TYPE "Regime" AS ENUM ('PRIVATE', 'MUNICIPAL', 'MUNICIPALLY_OWNED');

-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('MAIN', 'RESULT', 'CLOSING');

-- CreateEnum
CREATE TYPE "ReportVersionStatus" AS ENUM ('DRAFT', 'FINAL', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "ReceiverKind" AS ENUM ('ACTIVITY', 'COMMITTEE', 'WEB');

-- CreateEnum
CREATE TYPE "RequirementSource" AS ENUM ('LAW', 'REGULATION', 'GUIDELINE', 'SS_872500', 'PROCUREMENT_DOCUMENT', 'COMMISSION_DOCUMENT', 'BID', 'APPROVAL', 'CONTRACT', 'GOAL');

-- CreateEnum
CREATE TYPE "AppliesTo" AS ENUM ('ALL', 'PRIVATE', 'MUNICIPAL');

-- CreateEnum
CREATE TYPE "LimitDirection" AS ENUM ('AT_LEAST', 'AT_MOST');

-- CreateEnum
CREATE TYPE "RequirementVersionStatus" AS ENUM ('DRAFT', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "FollowUpMethod" AS ENUM ('QUALITY_REQUIREMENTS', 'ANNUAL', 'THEME', 'ONGOING', 'ECONOMIC', 'EVENT_DRIVEN');

-- CreateEnum
CREATE TYPE "CommissionRequirementState" AS ENUM ('SHARED', 'COPIED', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('OPEN', 'ADOPTED', 'DISMISSED');

-- CreateEnum
CREATE TYPE "OutboxStatus" AS ENUM ('WAITING', 'RELAYED');

-- CreateEnum
CREATE TYPE "DispatchStatus" AS ENUM ('QUEUED', 'SENT', 'KEPT', 'FAILED');

-- CreateEnum
CREATE TYPE "VisitMode" AS ENUM ('ON_SITE', 'DIGITAL');

-- CreateEnum
CREATE TYPE "VisitStatus" AS ENUM ('PLANNED', 'CARRIED_OUT', 'CANCELLED');

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL,
    "diaryNumber" TEXT NOT NULL,
    "diaryKey" TEXT NOT NULL,
    "basis" "AgreementBasis" NOT NULL,
    "providerId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "status" "AgreementStatus" NOT NULL DEFAULT 'DRAFT',
    "mirrorsId" TEXT,
    "endedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "AgreementVersionStatus" NOT NULL DEFAULT 'DRAFT',
    "validFrom" DATE NOT NULL,
    "laws" TEXT[],
    "startDate" DATE,
    "endDate" DATE,
    "extensionTo" DATE,
    "allowedSanctions" "SanctionKind"[],
    "insightClause" TEXT,
    "followUpClause" TEXT,
    "terminationClause" TEXT,
    "sanctionLadder" "SanctionKind"[],
    "finePerOccasionOre" BIGINT,
    "fineCapPerYearOre" BIGINT,
    "changeReason" TEXT,
    "activatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgreementVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementActivity" (
    "agreementId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,

    CONSTRAINT "AgreementActivity_pkey" PRIMARY KEY ("agreementId","activityId")
);

-- CreateTable
CREATE TABLE "ReimbursementBasis" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReimbursementBasis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL,
    "followUpRequirementId" TEXT NOT NULL,
    "compilation" TEXT NOT NULL DEFAULT '',
    "measuredValue" TEXT,
    "judgement" "Judgement",
    "judgementMotive" TEXT NOT NULL DEFAULT '',
    "frequency" "Frequency",
    "consequenceIndividual" "Consequence",
    "consequenceMunicipality" "Consequence",
    "consequenceProvider" "Consequence",
    "weighingMotive" TEXT NOT NULL DEFAULT '',
    "result" "AssessmentResult",
    "findingText" TEXT NOT NULL DEFAULT '',
    "acute" BOOLEAN NOT NULL DEFAULT false,
    "updatedById" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "storageName" TEXT NOT NULL,
    "originalName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedById" TEXT,
    "followUpId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "type" "EvidenceType" NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "receivedOn" DATE NOT NULL,
    "fileId" TEXT,
    "reviewedById" TEXT,
    "reviewedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removeReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceLink" (
    "evidenceId" TEXT NOT NULL,
    "followUpRequirementId" TEXT NOT NULL,

    CONSTRAINT "EvidenceLink_pkey" PRIMARY KEY ("evidenceId","followUpRequirementId")
);

-- CreateTable
CREATE TABLE "EvidenceRequest" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "status" "EvidenceRequestStatus" NOT NULL DEFAULT 'DRAFT',
    "message" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EvidenceRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceRequestItem" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "receivedOn" DATE,

    CONSTRAINT "EvidenceRequestItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProviderReply" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "kind" "ReplyKind" NOT NULL,
    "receivedOn" DATE NOT NULL,
    "senderName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "requestId" TEXT,
    "shareId" TEXT,
    "resultFollowUpId" TEXT,
    "registeredById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProviderReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProviderReplyFile" (
    "replyId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,

    CONSTRAINT "ProviderReplyFile_pkey" PRIMARY KEY ("replyId","fileId")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "requirementVersionId" TEXT NOT NULL,
    "assessmentId" TEXT,
    "number" INTEGER NOT NULL,
    "status" "FindingStatus" NOT NULL,
    "description" TEXT NOT NULL,
    "frequency" "Frequency",
    "consequenceIndividual" "Consequence",
    "consequenceMunicipality" "Consequence",
    "consequenceProvider" "Consequence",
    "acute" BOOLEAN NOT NULL DEFAULT false,
    "confirmedOn" DATE,
    "remedyDueOn" DATE,
    "settledOn" DATE,
    "settledReason" TEXT,
    "repeatOfId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResultFollowUp" (
    "id" TEXT NOT NULL,
    "findingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "ResultStatus" NOT NULL DEFAULT 'OPEN',
    "dueOn" DATE NOT NULL,
    "judgement" "ResultJudgement",
    "motive" TEXT NOT NULL DEFAULT '',
    "judgedOn" DATE,
    "judgedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ResultFollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "findingId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL,
    "method" "FollowUpMethod" NOT NULL,
    "status" "FollowUpStatus" NOT NULL,
    "origin" "Origin" NOT NULL DEFAULT 'PRODUCT',
    "level" "FollowUpLevel" NOT NULL DEFAULT 'C',
    "diaryNumber" TEXT,
    "diaryKey" TEXT,
    "activityId" TEXT NOT NULL,
    "agreementId" TEXT,
    "agreementVersionId" TEXT,
    "regime" "Regime" NOT NULL,
    "trigger" TEXT,
    "periodFrom" DATE,
    "periodTo" DATE,
    "plannedFor" DATE,
    "startedOn" DATE,
    "concludedOn" DATE,
    "importedSiteVisit" BOOLEAN,
    "importedResult" TEXT,
    "closedOn" DATE,
    "closedById" TEXT,
    "cancelReason" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUpMember" (
    "followUpId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUpMember_pkey" PRIMARY KEY ("followUpId","userId")
);

-- CreateTable
CREATE TABLE "FollowUpRequirement" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "requirementVersionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "selected" BOOLEAN NOT NULL,
    "deselectReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FollowUpRequirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageName" TEXT,
    "status" "ImportStatus" NOT NULL DEFAULT 'PREVIEWED',
    "mapping" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportMapping" (
    "sheet" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "column" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportMapping_pkey" PRIMARY KEY ("sheet","heading")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "municipalityCode" TEXT NOT NULL,
    "municipalityName" TEXT NOT NULL,
    "orgNumber" TEXT,
    "committeeName" TEXT NOT NULL,
    "committeeEmail" TEXT,
    "diaryPrefix" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "kind" "InstallationKind" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfileOverride" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "validFrom" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProfileOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceArea" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "laws" TEXT[],
    "endedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ServiceArea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "passwordHash" TEXT,
    "system" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "firstFailedAt" TIMESTAMPTZ(3) NOT NULL,
    "lockedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedFilter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Provider" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "regime" "Regime" NOT NULL,
    "orgNumber" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "endedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "managerName" TEXT,
    "managerEmail" TEXT,
    "phone" TEXT,
    "endedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "competitiveFrom" DATE,
    "startDate" DATE,
    "endDate" DATE,
    "singlePlace" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "diaryNumber" TEXT NOT NULL,
    "diaryKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "ReportVersionStatus" NOT NULL DEFAULT 'DRAFT',
    "texts" JSONB NOT NULL,
    "content" JSONB,
    "correctionReason" TEXT,
    "reviewedById" TEXT,
    "reviewedAt" TIMESTAMPTZ(3),
    "finalAt" TIMESTAMPTZ(3),
    "finalOn" DATE,
    "finalById" TEXT,
    "pdfFileId" TEXT,
    "pdfSha256" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportShare" (
    "id" TEXT NOT NULL,
    "reportVersionId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,
    "replyBy" DATE NOT NULL,
    "answer" TEXT,
    "answeredOn" DATE,

    CONSTRAINT "ReportShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportDelivery" (
    "id" TEXT NOT NULL,
    "reportVersionId" TEXT NOT NULL,
    "receiver" "ReceiverKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT,
    "dispatchId" TEXT,

    CONSTRAINT "ReportDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "agreementId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequirementVersion" (
    "id" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "RequirementVersionStatus" NOT NULL DEFAULT 'DRAFT',
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "focusArea" TEXT NOT NULL,
    "source" "RequirementSource",
    "sourceRef" TEXT,
    "verification" TEXT,
    "laws" TEXT[],
    "appliesTo" "AppliesTo" NOT NULL DEFAULT 'ALL',
    "methods" "FollowUpMethod"[],
    "qualityWork" BOOLEAN NOT NULL DEFAULT false,
    "limitValue" TEXT,
    "limitDirection" "LimitDirection",
    "unit" TEXT,
    "guideValue" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "changeReason" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RequirementVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommissionRequirement" (
    "id" TEXT NOT NULL,
    "commissionId" TEXT NOT NULL,
    "originVersionId" TEXT NOT NULL,
    "state" "CommissionRequirementState" NOT NULL,
    "copyId" TEXT,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CommissionRequirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImprovementProposal" (
    "id" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'OPEN',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ImprovementProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "caseId" TEXT,
    "payload" JSONB,
    "payloadDigest" TEXT NOT NULL,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxJob" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "status" "OutboxStatus" NOT NULL DEFAULT 'WAITING',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "relayedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispatch" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "fileIds" TEXT[],
    "status" "DispatchStatus" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteVisit" (
    "id" TEXT NOT NULL,
    "followUpId" TEXT NOT NULL,
    "mode" "VisitMode" NOT NULL,
    "announced" BOOLEAN NOT NULL,
    "status" "VisitStatus" NOT NULL DEFAULT 'PLANNED',
    "plannedAt" TIMESTAMPTZ(3) NOT NULL,
    "carriedOutOn" DATE,
    "participants" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "cancelReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SiteVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitNote" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "followUpRequirementId" TEXT,
    "text" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VisitNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_diaryKey_key" ON "Agreement"("diaryKey");

-- CreateIndex
CREATE INDEX "Agreement_providerId_idx" ON "Agreement"("providerId");

-- CreateIndex
CREATE INDEX "Agreement_areaId_idx" ON "Agreement"("areaId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementVersion_agreementId_number_key" ON "AgreementVersion"("agreementId", "number");

-- CreateIndex
CREATE INDEX "AgreementActivity_activityId_idx" ON "AgreementActivity"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "ReimbursementBasis_agreementId_validFrom_key" ON "ReimbursementBasis"("agreementId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_followUpRequirementId_key" ON "Assessment"("followUpRequirementId");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_storageName_key" ON "StoredFile"("storageName");

-- CreateIndex
CREATE INDEX "Evidence_followUpId_idx" ON "Evidence"("followUpId");

-- CreateIndex
CREATE INDEX "EvidenceLink_followUpRequirementId_idx" ON "EvidenceLink"("followUpRequirementId");

-- CreateIndex
CREATE INDEX "EvidenceRequest_followUpId_idx" ON "EvidenceRequest"("followUpId");

-- CreateIndex
CREATE INDEX "ProviderReply_followUpId_idx" ON "ProviderReply"("followUpId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_assessmentId_key" ON "Finding"("assessmentId");

-- CreateIndex
CREATE INDEX "Finding_status_idx" ON "Finding"("status");

-- CreateIndex
CREATE INDEX "Finding_requirementVersionId_idx" ON "Finding"("requirementVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_followUpId_number_key" ON "Finding"("followUpId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ResultFollowUp_findingId_number_key" ON "ResultFollowUp"("findingId", "number");

-- CreateIndex
CREATE INDEX "Recommendation_findingId_idx" ON "Recommendation"("findingId");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_diaryKey_key" ON "FollowUp"("diaryKey");

-- CreateIndex
CREATE INDEX "FollowUp_activityId_idx" ON "FollowUp"("activityId");

-- CreateIndex
CREATE INDEX "FollowUp_agreementId_idx" ON "FollowUp"("agreementId");

-- CreateIndex
CREATE INDEX "FollowUp_status_idx" ON "FollowUp"("status");

-- CreateIndex
CREATE INDEX "FollowUpMember_userId_idx" ON "FollowUpMember"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUpRequirement_followUpId_requirementVersionId_key" ON "FollowUpRequirement"("followUpId", "requirementVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "ProfileOverride_key_validFrom_key" ON "ProfileOverride"("key", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceArea_name_key" ON "ServiceArea"("name");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "RoleAssignment_userId_idx" ON "RoleAssignment"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_userId_idx" ON "Invitation"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_userId_list_name_key" ON "SavedFilter"("userId", "list", "name");

-- CreateIndex
CREATE INDEX "Provider_name_idx" ON "Provider"("name");

-- CreateIndex
CREATE INDEX "Unit_name_idx" ON "Unit"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_providerId_name_key" ON "Unit"("providerId", "name");

-- CreateIndex
CREATE INDEX "Activity_areaId_idx" ON "Activity"("areaId");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_unitId_areaId_key" ON "Activity"("unitId", "areaId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_diaryKey_key" ON "Report"("diaryKey");

-- CreateIndex
CREATE INDEX "Report_followUpId_idx" ON "Report"("followUpId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_reportId_number_key" ON "ReportVersion"("reportId", "number");

-- CreateIndex
CREATE INDEX "ReportShare_reportVersionId_idx" ON "ReportShare"("reportVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportDelivery_reportVersionId_receiver_key" ON "ReportDelivery"("reportVersionId", "receiver");

-- CreateIndex
CREATE INDEX "Requirement_areaId_idx" ON "Requirement"("areaId");

-- CreateIndex
CREATE INDEX "Requirement_agreementId_idx" ON "Requirement"("agreementId");

-- CreateIndex
CREATE INDEX "RequirementVersion_requirementId_validFrom_idx" ON "RequirementVersion"("requirementId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "RequirementVersion_requirementId_number_key" ON "RequirementVersion"("requirementId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionRequirement_commissionId_originVersionId_key" ON "CommissionRequirement"("commissionId", "originVersionId");

-- CreateIndex
CREATE INDEX "ImprovementProposal_requirementId_idx" ON "ImprovementProposal"("requirementId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_entity_entityId_idx" ON "AuditEntry"("entity", "entityId");

-- CreateIndex
CREATE INDEX "AuditEntry_caseId_idx" ON "AuditEntry"("caseId");

-- CreateIndex
CREATE INDEX "OutboxJob_status_createdAt_idx" ON "OutboxJob"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Dispatch_key_key" ON "Dispatch"("key");

-- CreateIndex
CREATE INDEX "Dispatch_followUpId_idx" ON "Dispatch"("followUpId");

-- CreateIndex
CREATE INDEX "Dispatch_status_idx" ON "Dispatch"("status");

-- CreateIndex
CREATE INDEX "SiteVisit_followUpId_idx" ON "SiteVisit"("followUpId");

-- CreateIndex
CREATE INDEX "VisitNote_visitId_idx" ON "VisitNote"("visitId");

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "ServiceArea"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_mirrorsId_fkey" FOREIGN KEY ("mirrorsId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementVersion" ADD CONSTRAINT "AgreementVersion_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementActivity" ADD CONSTRAINT "AgreementActivity_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementActivity" ADD CONSTRAINT "AgreementActivity_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReimbursementBasis" ADD CONSTRAINT "ReimbursementBasis_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_followUpRequirementId_fkey" FOREIGN KEY ("followUpRequirementId") REFERENCES "FollowUpRequirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_reviewedById_fkey" FOREIGN KEY ("reviewedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_followUpRequirementId_fkey" FOREIGN KEY ("followUpRequirementId") REFERENCES "FollowUpRequirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceRequest" ADD CONSTRAINT "EvidenceRequest_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceRequestItem" ADD CONSTRAINT "EvidenceRequestItem_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "EvidenceRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderReply" ADD CONSTRAINT "ProviderReply_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderReply" ADD CONSTRAINT "ProviderReply_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "EvidenceRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderReply" ADD CONSTRAINT "ProviderReply_shareId_fkey" FOREIGN KEY ("shareId") REFERENCES "ReportShare"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderReply" ADD CONSTRAINT "ProviderReply_resultFollowUpId_fkey" FOREIGN KEY ("resultFollowUpId") REFERENCES "ResultFollowUp"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderReply" ADD CONSTRAINT "ProviderReply_registeredById_fkey" FOREIGN KEY ("registeredById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderReplyFile" ADD CONSTRAINT "ProviderReplyFile_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "ProviderReply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderReplyFile" ADD CONSTRAINT "ProviderReplyFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_requirementVersionId_fkey" FOREIGN KEY ("requirementVersionId") REFERENCES "RequirementVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_repeatOfId_fkey" FOREIGN KEY ("repeatOfId") REFERENCES "Finding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResultFollowUp" ADD CONSTRAINT "ResultFollowUp_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_agreementVersionId_fkey" FOREIGN KEY ("agreementVersionId") REFERENCES "AgreementVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpMember" ADD CONSTRAINT "FollowUpMember_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpMember" ADD CONSTRAINT "FollowUpMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpRequirement" ADD CONSTRAINT "FollowUpRequirement_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpRequirement" ADD CONSTRAINT "FollowUpRequirement_requirementVersionId_fkey" FOREIGN KEY ("requirementVersionId") REFERENCES "RequirementVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileOverride" ADD CONSTRAINT "ProfileOverride_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedFilter" ADD CONSTRAINT "SavedFilter_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "ServiceArea"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_finalById_fkey" FOREIGN KEY ("finalById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportShare" ADD CONSTRAINT "ReportShare_reportVersionId_fkey" FOREIGN KEY ("reportVersionId") REFERENCES "ReportVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDelivery" ADD CONSTRAINT "ReportDelivery_reportVersionId_fkey" FOREIGN KEY ("reportVersionId") REFERENCES "ReportVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "ServiceArea"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequirementVersion" ADD CONSTRAINT "RequirementVersion_requirementId_fkey" FOREIGN KEY ("requirementId") REFERENCES "Requirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRequirement" ADD CONSTRAINT "CommissionRequirement_commissionId_fkey" FOREIGN KEY ("commissionId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRequirement" ADD CONSTRAINT "CommissionRequirement_originVersionId_fkey" FOREIGN KEY ("originVersionId") REFERENCES "RequirementVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRequirement" ADD CONSTRAINT "CommissionRequirement_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "Requirement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImprovementProposal" ADD CONSTRAINT "ImprovementProposal_requirementId_fkey" FOREIGN KEY ("requirementId") REFERENCES "Requirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImprovementProposal" ADD CONSTRAINT "ImprovementProposal_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispatch" ADD CONSTRAINT "Dispatch_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteVisit" ADD CONSTRAINT "SiteVisit_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitNote" ADD CONSTRAINT "VisitNote_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "SiteVisit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitNote" ADD CONSTRAINT "VisitNote_followUpRequirementId_fkey" FOREIGN KEY ("followUpRequirementId") REFERENCES "FollowUpRequirement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitNote" ADD CONSTRAINT "VisitNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
