import type { ReactNode } from "react";
import { Shell } from "@/components/layout/shell";
import { navigationFor } from "@/components/work/navigation";
import { requireUser } from "@/lib/auth/require";
import { getInstallation } from "@/lib/features/municipality/queries";
import { ROLE_LABELS } from "@/lib/features/people/labels";
import { signOutAction } from "@/lib/features/people/sessions/actions";

/** Draws what stands around the work. It is not the gate: each page asks for its own permission. */
export default async function WorkLayout({ children }: Readonly<{ children: ReactNode }>) {
  const user = await requireUser();
  const { municipalityName } = await getInstallation();
  return (
    <Shell
      municipality={municipalityName}
      nav={navigationFor(user)}
      user={{ name: user.name, role: user.roles.map((role) => ROLE_LABELS[role]).join(", ") }}
      searchHint="Sök utförare, diarienummer, krav eller person"
      signOut={
        <form action={signOutAction}>
          <button type="submit" className="aksel-button aksel-button--small aksel-button--secondary">
            Logga ut
          </button>
        </form>
      }
    >
      {children}
    </Shell>
  );
}
