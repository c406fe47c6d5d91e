"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { announce } from "@/components/ui/live-region";
import { removeFilterAction, saveFilterAction } from "@/lib/features/lists/actions";
import type { SavedFilter } from "@/lib/features/lists/queries";
import type { ListName } from "@/lib/features/lists/rules";
import { saveFilterInput } from "@/lib/features/lists/schema";
import { ReplaceQuestion } from "./replace-question";

type Saving = Readonly<{ list: ListName; query: string }>;
type Props = Saving & Readonly<{ saved: readonly SavedFilter[] }>;

/** Folded until it is wanted: a name for what is shown, and a way to take away what is no longer used. */
export function SaveFilter({ list, query, saved }: Props) {
  const summary = useRef<HTMLElement>(null);
  const before = useRef(saved.length);
  useEffect(() => {
    // The button that removed a filter is gone with it; focus stays in the part.
    if (saved.length < before.current) summary.current?.focus();
    before.current = saved.length;
  }, [saved.length]);
  return (
    <details className="area framed">
      <summary ref={summary}>{saved.length > 0 ? "Spara eller ta bort filter" : "Spara filtret"}</summary>
      <div className="stack pad">
        <SaveForm key={query} list={list} query={query} />
        {saved.length > 0 && (
          <ul className="row" aria-label="Ta bort sparade filter">
            {saved.map(({ id, name }) => (
              <li key={id}>
                <RemoveFilter id={id} name={name} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function SaveForm({ list, query }: Saving) {
  const router = useRouter();
  const [taken, setTaken] = useState<Readonly<{ id: string; sentence: string }> | null>(null);
  const form = useActionForm({
    schema: saveFilterInput,
    action: saveFilterAction,
    defaultValues: { list, query, name: "", replaces: "" },
    onSuccess: (_, { reset }) => {
      setTaken(null);
      reset();
      announce("Filtret är sparat.");
      router.refresh();
    },
    onRefusal: (result) => {
      const id = result.reason === "nameTaken" ? result.detail?.id : undefined;
      if (typeof id !== "string") return false;
      setTaken({ id, sentence: result.message });
      return true;
    },
  });
  const { setValue, setFocus } = form.form;
  return (
    <ActionForm form={form} label="Spara filtret">
      {taken ? (
        <ReplaceQuestion
          sentence={taken.sentence}
          pending={form.pending}
          onReplace={() => {
            setValue("replaces", taken.id);
            form.submit();
          }}
          onKeep={() => {
            setValue("replaces", "");
            setTaken(null);
            requestAnimationFrame(() => {
              setFocus("name");
            });
          }}
        />
      ) : (
        <>
          <TextField
            name={form.name("name")}
            label="Namn på filtret"
            help="Filter och ordning sparas som du ser dem nu. Bara du ser dina filter."
          />
          <SubmitButton variant="secondary">Spara filtret</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

function RemoveFilter({ id, name }: Readonly<{ id: string; name: string }>) {
  const router = useRouter();
  return (
    <ConfirmDialog
      trigger={`Ta bort ${name}`}
      triggerVariant="tertiary"
      title={`Ta bort filtret ”${name}”?`}
      confirm="Ta bort filtret"
      onConfirm={async () => {
        const answer = await removeFilterAction({ id });
        if (!answer.ok) return answer.message;
        announce("Filtret är borttaget.");
        router.refresh();
        return undefined;
      }}
    >
      <p>Uppgifterna i listan påverkas inte.</p>
    </ConfirmDialog>
  );
}
