import { ButtonLink } from "@/components/ui/button-link";

/** 403 in words, the same within the shell and without it. */
export const NOT_ALLOWED = {
  title: "Du har inte behörighet till den här sidan",
  children: (
    <p>Din roll ger inte rätt att se den. Behöver du den i ditt arbete, fråga den som ansvarar för behörigheter.</p>
  ),
  actions: <ButtonLink href="/">Till Mitt arbete</ButtonLink>,
} as const;

/** The same for an account without a role today; signing out is in the menu. */
export const NO_ROLE = {
  title: "Du har ingen roll än",
  children: (
    <p>
      Ditt konto har ingen roll som gäller i dag, så det finns inget att visa. Be den som ansvarar för behörigheter att
      ge dig en. Sedan laddar du om sidan.
    </p>
  ),
} as const;
