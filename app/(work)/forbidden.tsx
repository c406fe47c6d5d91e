import { NOT_ALLOWED } from "@/components/layout/not-allowed";
import { PageMessage } from "@/components/layout/page-message";

export default function Forbidden() {
  return <PageMessage {...NOT_ALLOWED} />;
}
