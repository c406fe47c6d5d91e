"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition, type SyntheticEvent } from "react";
import { useForm, type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import type { ActionResult } from "@/lib/actions/result";
import { useDraft, type OfferedDraft } from "./use-draft";
import "@/lib/actions/messages";
import { failureSentence } from "@/components/ui/failure";

type Form<I extends FieldValues, O> = UseFormReturn<I, unknown, O>;

type Options<I extends FieldValues, O extends FieldValues, T, R extends string> = Readonly<{
  /** The same schema that the action parses with. */
  schema: z.ZodType<O, I>;
  /** Gets the values as typed (the schema's input), and parses them itself. */
  action: (input: I) => Promise<ActionResult<T, R>>;
  defaultValues: DefaultValues<I>;
  /** After a save: go somewhere, say something, or put the new version into the form. The form counts as saved already. */
  onSuccess?: (value: T, form: Form<I, O>) => void;
  /** A refusal that needs more than its sentence, for instance two texts side by side. Return true when it was dealt with. */
  onRefusal?: (result: Extract<ActionResult<T, R>, { ok: false }>, form: Form<I, O>) => boolean | void;
}>;

export type ActionForm<I extends FieldValues = FieldValues, O = unknown> = Readonly<{
  form: Form<I, O>;
  submit: (event?: SyntheticEvent<HTMLFormElement>) => void;
  pending: boolean;
  /** The sentence of a refusal, or why nothing could be sent; null when all is well. */
  message: string | null;
  /** Counts failed attempts, so that the error summary can take focus anew. */
  failures: number;
  /** A field's name, checked by the compiler: `name={f.name("startsOn")}`. */
  name: <N extends FieldPath<I>>(name: N) => N;
  /** What was typed here earlier and left unsaved. */
  draft: OfferedDraft;
}>;

/**
 * One form, one schema, one action. Field errors from the server land on their fields, a refusal becomes the form's message,
 * a lost connection keeps every word, and a second press while the first is under way does nothing.
 */
export function useActionForm<I extends FieldValues, O extends FieldValues, T, R extends string>(
  options: Options<I, O, T, R>,
): ActionForm<I, O> {
  const { form, draft } = useKeptForm(options);
  const [pending, startTransition] = useTransition();
  const { message, failures, fail, clear } = useFailure();
  const underWay = useRef(false);
  const send = async () => {
    const sent = structuredClone(form.getValues());
    try {
      const problem = settle(await options.action(sent), sent, form, { ...options, saved: draft.drop });
      if (problem !== null) fail(problem);
    } catch (error) {
      unstable_rethrow(error); // a redirect or a 403 from the action is Next's to handle
      fail(failureSentence(error, "Det du skrev finns kvar här."));
    } finally {
      underWay.current = false;
    }
  };
  const submit = (event?: SyntheticEvent<HTMLFormElement>) => {
    event?.preventDefault();
    if (underWay.current) return;
    clear();
    if (hasUnsentFile(event)) {
      fail(UNSENT_MESSAGE);
      return;
    }
    underWay.current = true;
    const onValid = () => {
      startTransition(send);
    };
    const onInvalid = () => {
      underWay.current = false;
      fail(null);
    };
    void form.handleSubmit(onValid, onInvalid)(event);
  };
  return { form, submit, pending, message, failures, name: (name) => name, draft };
}

/** The form itself, and what was typed in it earlier and left. */
function useKeptForm<I extends FieldValues, O extends FieldValues>(
  given: Readonly<{ schema: z.ZodType<O, I>; defaultValues: DefaultValues<I> }>,
) {
  const resolver = zodResolver(given.schema);
  const form = useForm<I, unknown, O>({ resolver, defaultValues: given.defaultValues, shouldFocusError: false });
  return { form, draft: useDraft(form) };
}

const UNSENT_MESSAGE =
  "En fil är inte uppladdad än, så inget är sparat. Vänta tills den är klar, eller försök igen med filen eller ta bort den.";

/** A file that is on its way, or that failed, must not be left behind without a word. */
const hasUnsentFile = (event?: SyntheticEvent<HTMLFormElement>): boolean =>
  event !== undefined && event.currentTarget.querySelector("[data-unsent]") !== null;

/** Takes the action's answer: null when all is well or dealt with, else the sentence to show. */
function settle<I extends FieldValues, O extends FieldValues, T, R extends string>(
  result: ActionResult<T, R>,
  sent: I,
  form: Form<I, O>,
  { saved, onSuccess, onRefusal }: Options<I, O, T, R> & Readonly<{ saved: () => void }>,
): string | null {
  if (result.ok) {
    saved();
    form.reset(sent, { keepValues: true }); // saved: leaving needs no warning; words typed meanwhile stay
    onSuccess?.(result.value, form);
    return null;
  }
  if (onRefusal?.(result, form)) return null;
  if ("fieldErrors" in result) showFieldErrors(form, result.fieldErrors);
  return result.message;
}

function useFailure() {
  const [message, setMessage] = useState<string | null>(null);
  const [failures, setFailures] = useState(0);
  const fail = (text: string | null) => {
    setMessage(text);
    setFailures((count) => count + 1);
  };
  const clear = () => {
    setMessage(null);
  };
  return { message, failures, fail, clear };
}

function showFieldErrors<I extends FieldValues, O>(form: Form<I, O>, errors: Readonly<Record<string, string>>): void {
  for (const [path, message] of Object.entries(errors)) {
    form.setError(isPath<I>(path) ? path : "root.server", { type: "server", message });
  }
}

/** The server's paths come from the same schema; only the error on the whole form ("") is none of its fields. */
const isPath = <I extends FieldValues>(path: string): path is FieldPath<I> => path !== "";
