"use client";

import { useRouter } from "next/navigation";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { discardImportAction } from "@/lib/features/imports/actions";

/** Lets the uploaded files go. */
export function DiscardImport({ id }: Readonly<{ id: string }>) {
  const router = useRouter();
  return (
    <ConfirmDialog
      trigger="Ta bort filerna"
      triggerVariant="tertiary"
      title="Ta bort filerna utan att läsa in dem?"
      confirm="Ta bort filerna"
      onConfirm={async () => {
        const result = await discardImportAction({ id });
        if (!result.ok) return result.message;
        router.push("/admin/import");
        return undefined;
      }}
    >
      <p>Registret ändras inte. Filerna kan laddas upp igen.</p>
    </ConfirmDialog>
  );
}
