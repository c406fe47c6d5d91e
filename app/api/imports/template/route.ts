import { gated } from "@/lib/auth/route-gate";
import { templateWorkbook } from "@/lib/features/imports/document";
import { fileHeaders } from "@/lib/files/headers";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The template with its sheets and headings, for those who may import. */
export const GET = gated("register.import", async () => {
  const bytes = await templateWorkbook();
  const headers = fileHeaders({ originalName: "Mall för registret.xlsx", mediaType, size: bytes.length });
  return new Response(new Uint8Array(bytes), { headers });
});
