"use client";

import { Button } from "@navikt/ds-react/Button";
import { Modal, ModalBody, ModalFooter } from "@navikt/ds-react/Modal";
import { unstable_rethrow } from "next/navigation";
import { useRef, useState, type ReactNode } from "react";
import { failureSentence } from "@/components/ui/failure";

type Props = Readonly<{
  /** The button that opens the question. */
  trigger: string;
  triggerIcon?: ReactNode;
  triggerVariant?: "primary" | "secondary" | "tertiary";
  /** A question: "Ta bort underlaget?" */
  title: string;
  /** What happens, to whom, and how it can be changed afterwards. */
  children: ReactNode;
  /** The verb: "Ta bort". */
  confirm: string;
  danger?: boolean;
  /** Resolves when done. A sentence means that it was refused: the dialog stays and shows it. */
  onConfirm: () => Promise<string | undefined>;
}>;

/** For what cannot be undone. What can be undone needs no question. */
export function ConfirmDialog({ trigger, triggerIcon, triggerVariant = "secondary", onConfirm, ...rest }: Props) {
  const { title, children, confirm, danger } = rest;
  const dialog = useRef<HTMLDialogElement>(null);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const run = async () => {
    if (pending) return;
    setPending(true);
    try {
      const sentence = await onConfirm();
      setRefusal(sentence);
      if (sentence === undefined) dialog.current?.close();
    } catch (error) {
      unstable_rethrow(error); // a redirect or a 403 from the action is Next's to handle
      setRefusal(failureSentence(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button
        type="button"
        size="small"
        variant={triggerVariant}
        icon={triggerIcon}
        onClick={() => {
          setRefusal(undefined);
          dialog.current?.showModal();
        }}
      >
        {trigger}
      </Button>
      <Modal ref={dialog} header={{ heading: title, size: "small" }} width="small" portal>
        <ModalBody>
          {children}
          <p role="alert" className="bad b">
            {refusal}
          </p>
        </ModalBody>
        <ModalFooter>
          <Button type="button" variant={danger ? "danger" : "primary"} onClick={() => void run()}>
            {pending ? "Vänta …" : confirm}
          </Button>
          <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
            Avbryt
          </Button>
        </ModalFooter>
      </Modal>
    </>
  );
}
