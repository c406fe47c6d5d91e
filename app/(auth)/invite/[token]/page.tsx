import { NewPasswordForm } from "@/components/people/new-password-form";

// The link must not be told to any other place (trust.md B24).
export const metadata = { title: "Välj lösenord", referrer: "no-referrer" as const };

export default async function InvitePage({ params }: PageProps<"/invite/[token]">) {
  const { token } = await params;
  return (
    <main id="main" className="narrow-page">
      <h1>Välj lösenord</h1>
      <p>När lösenordet är sparat loggar du in med din e-postadress.</p>
      <NewPasswordForm token={token} />
    </main>
  );
}
