import {
  BarChartIcon,
  BooksIcon,
  ChatIcon,
  ClipboardIcon,
  EyeIcon,
  FileExcelIcon,
  FileImageIcon,
  FileIcon,
  FilePdfIcon,
  FileWordIcon,
  NotePencilIcon,
  PersonChatIcon,
  PersonGroupIcon,
  StethoscopeIcon,
} from "@navikt/aksel-icons";
import type { EvidenceType } from "@/lib/features/evidence/rules";

const BY_TYPE = {
  ROUTINE: BooksIcon,
  COMPILATION: ClipboardIcon,
  SURVEY: PersonGroupIcon,
  AUTHORITY_INFORMATION: EyeIcon,
  JOURNAL_REVIEW: StethoscopeIcon,
  INTERVIEW: PersonChatIcon,
  OBSERVATION: NotePencilIcon,
  STATISTICS: BarChartIcon,
  PROVIDER_ACCOUNT: ChatIcon,
  OTHER: FileIcon,
} as const satisfies Readonly<Record<EvidenceType, unknown>>;

const BY_FILE = [
  ["application/pdf", FilePdfIcon],
  ["image/", FileImageIcon],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml", FileExcelIcon],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml", FileWordIcon],
] as const;

type Props = Readonly<{ type: EvidenceType; mediaType?: string | undefined }>;

/** A file is known by its kind of file, all else by its kind of material. The words say the type; the picture only helps. */
export function EvidenceIcon({ type, mediaType }: Props) {
  const Icon = BY_FILE.find(([start]) => mediaType?.startsWith(start))?.[1] ?? BY_TYPE[type];
  return <Icon aria-hidden className="i" />;
}
