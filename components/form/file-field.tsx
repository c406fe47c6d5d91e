"use client";

import { Button } from "@navikt/ds-react/Button";
import { useRef, useState, type DragEvent } from "react";
import { useController, useFormContext } from "react-hook-form";
import { fileSize } from "@/lib/format/numbers";
import { describedBy, FieldFrame } from "./field-frame";
import { uploadFile } from "./upload";
import { useField, type FieldProps } from "./use-field";

type Props = Omit<FieldProps, "readOnly"> &
  Readonly<{
    /** The file route with its query: "/api/files?followUpId=…". */
    address: string;
    multiple?: boolean;
    accept?: string;
  }>;
type Item = Readonly<{ key: string; file: File; share: number; fileId?: string; failure?: string }>;

const EVIDENCE = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx";

/** Files are sent as soon as they are chosen; the form's value is the ids the server gave them (one, or an array). */
export function FileField({ name, label, help, address, multiple = false, accept = EVIDENCE }: Props) {
  const { control } = useFormContext();
  const { id, error } = useField({ name, label });
  const { onChange, onBlur, ref } = useController({ control, name }).field;
  const { items, add, retry, remove } = useUploads(address, multiple, onChange);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <FieldFrame id={id} label={label} help={<>{help} Högst 25 MB.</>} error={error}>
      <div
        className={over ? "file-field over" : "file-field"}
        onDrop={drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
      >
        <div className="file-pick">
          <input
            {...describedBy(id, true, error)}
            id={id}
            ref={ref}
            className="sr"
            type="file"
            accept={accept}
            multiple={multiple}
            onBlur={onBlur}
            onChange={(event) => {
              if (event.target.files) add(event.target.files);
              event.target.value = ""; // the same file can be chosen again after a failure
            }}
          />
          <label htmlFor={id} className="aksel-button aksel-button--small" data-variant="secondary" aria-hidden>
            <span className="aksel-label aksel-label--small">{multiple ? "Välj filer" : "Välj fil"}</span>
          </label>
          <span className="muted small">eller dra hit</span>
        </div>
        <div role="status">
          <ul>
            {items.map((item) => (
              <UploadRow key={item.key} item={item} onRetry={retry} onRemove={remove} />
            ))}
          </ul>
        </div>
      </div>
    </FieldFrame>
  );
}

type RowProps = Readonly<{ item: Item; onRetry: (item: Item) => void; onRemove: (item: Item) => void }>;

function UploadRow({ item, onRetry, onRemove }: RowProps) {
  const { file, share, fileId, failure } = item;
  return (
    // The form is not sent while a file is on its way or has failed (use-action-form).
    <li data-unsent={fileId === undefined ? "" : undefined}>
      <span>
        {file.name} <span className="muted small">{fileSize(file.size)}</span>
        <br />
        {failure ? <span className="bad">{failure}</span> : <UploadState done={fileId !== undefined} share={share} />}
      </span>
      <span className="row">
        {failure && (
          <Button
            type="button"
            size="xsmall"
            variant="secondary"
            onClick={() => {
              onRetry(item);
            }}
          >
            Försök igen
          </Button>
        )}
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          onClick={() => {
            onRemove(item);
          }}
        >
          Ta bort<span className="sr"> {file.name}</span>
        </Button>
      </span>
    </li>
  );
}

function UploadState({ done, share }: Readonly<{ done: boolean; share: number }>) {
  if (done) return <span className="good small">Uppladdad</span>;
  return (
    <span className="small">
      Laddar upp <progress value={share} max={1} aria-label="Uppladdning" />
    </span>
  );
}

/** Holds the files under way and tells the form which have arrived. */
function useUploads(address: string, multiple: boolean, onChange: (value: string | string[]) => void) {
  const [items, setItems] = useState<readonly Item[]>([]);
  const latest = useRef<readonly Item[]>([]);
  const update = (next: readonly Item[]) => {
    latest.current = next;
    setItems(next);
  };
  const tell = () => {
    const ids = latest.current.flatMap(({ fileId }) => fileId ?? []);
    onChange(multiple ? ids : (ids[0] ?? ""));
  };
  const patch = (key: string, change: Partial<Item>) => {
    update(latest.current.map((item) => (item.key === key ? { ...item, ...change } : item)));
  };
  const start = async ({ key, file }: Item) => {
    patch(key, { failure: undefined, share: 0 });
    const answer = await uploadFile(file, address, (share) => {
      patch(key, { share });
    });
    patch(key, answer.ok ? { fileId: answer.fileId, share: 1 } : { failure: answer.message });
    tell();
  };
  const add = (files: FileList) => {
    const fresh = Array.from(files, (file): Item => ({ key: crypto.randomUUID(), file, share: 0 }));
    const kept = multiple ? fresh : fresh.slice(0, 1);
    update(multiple ? [...latest.current, ...kept] : kept);
    for (const item of kept) void start(item);
  };
  const remove = ({ key }: Item) => {
    update(latest.current.filter((item) => item.key !== key));
    tell();
  };
  return { items, add, remove, retry: (item: Item) => void start(item) };
}
