import Link from "next/link";
import { forbidden } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { may, type Permission } from "@/lib/auth/permissions";
import { requireUser } from "@/lib/auth/require";

export const metadata = { title: "Administration" };

const PLACES: readonly Readonly<{ href: string; title: string; detail: string; needs: Permission }>[] = [
  {
    href: "/admin/users",
    title: "Användare",
    detail: "Bjud in, ge och avsluta roller, se och avsluta inloggningar.",
    needs: "people.manage",
  },
  {
    href: "/admin/settings",
    title: "Inställningar",
    detail: "Tider, rapporter, delegationsordning och det andra som kommunen bestämmer själv.",
    needs: "settings.read",
  },
  {
    href: "/admin/import",
    title: "Importera",
    detail: "Läs in registret från Excel eller CSV.",
    needs: "register.import",
  },
  {
    href: "/admin/areas",
    title: "Verksamhetsområden",
    detail: "Områden och de lagar de omfattar.",
    needs: "settings.read",
  },
];

export default async function AdminPage() {
  const user = await requireUser();
  const places = PLACES.filter((place) => may(user, place.needs));
  if (places.length === 0) forbidden();
  return (
    <>
      <PageHead title="Administration" />
      <ul className="rows">
        {places.map((place) => (
          <li key={place.href}>
            <Link href={place.href} prefetch={false} className="b">
              {place.title}
            </Link>
            <span className="sub">{place.detail}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
