import Link from "next/link";
import type { AgreementInForce } from "@/lib/features/providers/activities/queries";

/** The agreements in force, one a line. */
export function AgreementLinks({ agreements }: Readonly<{ agreements: readonly AgreementInForce[] }>) {
  return agreements.map(({ id, diaryNumber }) => (
    <div key={id}>
      <Link href={`/agreements/${id}`} prefetch={false}>
        {diaryNumber}
      </Link>
    </div>
  ));
}
