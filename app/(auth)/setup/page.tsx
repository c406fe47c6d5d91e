import { redirect } from "next/navigation";
import { SetupForm } from "@/components/municipality/setup-form";
import { findInstallation, listSetupChoices } from "@/lib/features/municipality/queries";

export const metadata = { title: "Första besöket" };

export default async function SetupPage() {
  if (await findInstallation()) redirect("/sign-in");
  return (
    <main id="main" className="narrow-page">
      <h1>Välkommen till Uppföljning</h1>
      <p>Installationen är tom. Berätta vilken kommun det gäller, så kan ni sedan läsa in registret från Excel.</p>
      <SetupForm {...listSetupChoices()} />
    </main>
  );
}
