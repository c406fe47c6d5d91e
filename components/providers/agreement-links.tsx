import Link from "next/link";
import type { AgreementInForce } from "@/lib/features/providers/activities/queries";

/** The agreements in force, one a line. */
export function AgreementLinks({ agreements }: Readonly<{ agreements: readonly AgreementInForce[] }>) {
  return agreements.map(({ id, diaryNumber }, index) => (
    <span key={id} className={index === 0 ? undefined : "sub"}>
      <Link href={`/agreements/${id}`} prefetch={false}>
        {diaryNumber}
      </Link>
    </span>
  ));
}
