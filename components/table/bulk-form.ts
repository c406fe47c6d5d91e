import type { FieldValues, UseFormReturn } from "react-hook-form";
import { refusedRows } from "@/lib/actions/refused-rows";
import type { RefusalLabels } from "@/lib/actions/result";
import type { RefusalDetail } from "@/lib/domain/outcome";
import type { ActionForm } from "../form/use-action-form";

/** The form with the rows of the moment put into it before it is checked and sent. */
export const withRows = <I extends FieldValues, O>(form: ActionForm<I, O>, put: () => void): ActionForm<I, O> => ({
  ...form,
  submit: (event) => {
    put();
    form.submit(event);
  },
});

type Failed = Readonly<{ reason: string; detail?: RefusalDetail }>;

/** Puts each refused row with its sentence into the form's summary, under the sentence of the whole. */
export function showRefusedRows<I extends FieldValues, O, R extends string>(
  result: Failed | Readonly<{ reason: "invalid" }>,
  { setError }: Pick<UseFormReturn<I, unknown, O>, "setError">,
  labels: RefusalLabels<R>,
): false {
  const detail = "detail" in result ? result.detail : undefined;
  refusedRows(detail, labels).forEach((message, index) => {
    setError(`root.row${String(index)}`, { type: "server", message });
  });
  return false;
}
