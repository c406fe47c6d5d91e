import { Pagination } from "@/components/table/pagination";
import { PublicRegister } from "@/components/publications/public-register";
import { getPublicMunicipality, listPublicAreas, listRegister } from "@/lib/features/publications/public-site/queries";
import { publicListQuery } from "@/lib/features/publications/schema";

export const metadata = { title: "Rapporter från uppföljningar" };

export default async function PublicRegisterPage({ searchParams }: PageProps<"/insyn">) {
  const query = publicListQuery.parse(await searchParams);
  const [{ rows, total, pageCount }, areas, municipality] = await Promise.all([
    listRegister(query),
    listPublicAreas(),
    getPublicMunicipality(),
  ]);
  return (
    <>
      <h1>Så följer kommunen upp vård och omsorg</h1>
      <p className="lead">
        Kommunen kontrollerar att privata utförare och kommunens egna verksamheter gör det som avtal och uppdrag kräver.
        Här finns alla färdiga rapporter.
      </p>
      <PublicRegister rows={rows} query={query} areas={areas} contact={municipality?.contact ?? null} />
      <Pagination query={query} total={total} pageCount={pageCount} noun={["rapport", "rapporter"]} />
    </>
  );
}
