import { redirect } from "next/navigation";
import { SignInForm } from "@/components/people/sign-in-form";
import { currentSession } from "@/lib/auth/session";
import { findInstallation } from "@/lib/features/municipality/queries";

export const metadata = { title: "Logga in" };

export default async function SignInPage() {
  const installation = await findInstallation();
  if (!installation) redirect("/setup");
  if (await currentSession()) redirect("/");
  return (
    <main id="main" className="narrow-page">
      <p className="muted">{installation.municipalityName}</p>
      <h1>Logga in i Uppföljning</h1>
      <SignInForm />
    </main>
  );
}
