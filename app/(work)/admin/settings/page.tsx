import { PageHead } from "@/components/layout/page-head";
import { DelegationsForm } from "@/components/municipality/delegations-form";
import { SettingChanges } from "@/components/municipality/setting-changes";
import { ContactForm, DeadlinesForm, HoursForm, ReportRulesForm } from "@/components/municipality/setting-forms";
import { ButtonLink } from "@/components/ui/button-link";
import { SectionHead } from "@/components/ui/section-head";
import { requirePermission } from "@/lib/auth/require";
import { today } from "@/lib/clock";
import { getInstallation, getProfile } from "@/lib/features/municipality/queries";
import { SETTING_LABELS } from "@/lib/features/municipality/settings/labels";
import { getPublicContact, listSettingChanges } from "@/lib/features/municipality/settings/queries";

export const metadata = { title: "Inställningar" };

export default async function SettingsPage() {
  const viewer = await requirePermission("settings.read");
  const day = today();
  const [profile, installation, changes, publicContact] = await Promise.all([
    getProfile(day),
    getInstallation(),
    listSettingChanges(viewer),
    getPublicContact(viewer),
  ]);
  const forms = [
    [SETTING_LABELS.deadlines, <DeadlinesForm key="d" value={profile.deadlines} today={day} />],
    [SETTING_LABELS.report, <ReportRulesForm key="r" value={profile.report} today={day} />],
    [SETTING_LABELS.delegations, <DelegationsForm key="o" value={profile.delegations} today={day} />],
    [SETTING_LABELS.hours, <HoursForm key="h" value={profile.hours} today={day} />],
    ["Kommunen och nämnden", <ContactForm key="c" value={{ ...installation, publicContact }} />],
  ] as const;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/admin", label: "Administration" }]}
        title="Inställningar"
        lead={`Utgår från ${profile.label}. Det som kommunen bestämmer själv läggs ovanpå, från en dag och framåt.`}
        actions={
          <ButtonLink href="/admin/settings/history" variant="tertiary">
            Historik
          </ButtonLink>
        }
      />
      {forms.map(([title, form]) => (
        <details key={title} className="area framed">
          <summary>{title}</summary>
          {form}
        </details>
      ))}
      <section className="sec">
        <SectionHead title="Ändringar" count={changes.length} />
        <SettingChanges changes={changes} today={day} />
      </section>
    </>
  );
}
