import "server-only";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { NodeCompiler, type NodeError, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { fonts } from "./fonts";
import type { NoticeDocument } from "./notice-document";
import { printableJson } from "./printable";
import { overview, type ReportDocument } from "./report-document";

/** `ua-1`: tagged, for everybody to read. `a-2a`, `a-3a`: tagged and archivable. One standard for each file. */
export type PdfStandard = "a-2a" | "a-3a" | "ua-1";
type Documents = Readonly<{ notice: NoticeDocument; report: ReportDocument }>;
export type TemplateName = keyof Documents;

/** Where the templates lie when the product runs from its build; they may read nothing outside this folder. */
const TEMPLATES = join(process.cwd(), "lib/documents/templates");
let compiler: NodeCompiler | undefined;
const theCompiler = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: [...fonts().files] }] }));

/** One PDF. Throws `DocumentError` where the template is at fault: what people wrote can never be the cause. */
export const renderPdf = <T extends TemplateName>(
  template: T,
  data: Documents[T],
  { standard }: Readonly<{ standard: PdfStandard }>,
): Promise<Buffer> => render(template, data, (write) => write(standard));

/** The copy for everybody and the copy for the archive, from one layout, so that they cannot differ in what they say. */
export const renderCopies = <T extends TemplateName>(
  template: T,
  data: Documents[T],
): Promise<Readonly<{ accessible: Buffer; archival: Buffer }>> =>
  render(template, data, (write) => ({ accessible: write("ua-1"), archival: write("a-2a") }));

async function render<T extends TemplateName, R>(
  template: T,
  data: Documents[T],
  use: (write: (standard: PdfStandard) => Buffer) => R,
): Promise<R> {
  const typst = theCompiler();
  try {
    const laidOut = layOut(typst, template, printableJson(withOverview(data), fonts().isPrintable));
    const creationTimestamp = Math.floor(Date.parse(data.createdAt) / 1000);
    return use((pdfStandard) => typst.pdf(laidOut, { pdfStandard, creationTimestamp }));
  } finally {
    typst.evictCache(0); // kept, it grows by megabytes a document
    await setImmediate(); // native memory is let go only between turns: a row of reports must not grow without end
  }
}

const withOverview = (data: Documents[TemplateName]): unknown =>
  "sections" in data ? { ...data, overview: overview(data.sections) } : data;

function layOut(typst: NodeCompiler, template: TemplateName, json: string): NodeTypstDocument {
  const compiled = typst.compile({ mainFilePath: join(TEMPLATES, `${template}.typ`), inputs: { data: json } });
  const problem = compiled.takeDiagnostics(); // a warning too: a missing font is one, and would change every page
  if (problem !== null || compiled.result === null) throw new DocumentError(template, problem);
  return compiled.result;
}

export class DocumentError extends Error {
  constructor(template: TemplateName, problem: NodeError | null) {
    super(`The template ${template} cannot be laid out: ${JSON.stringify(problem?.shortDiagnostics ?? null)}`);
    this.name = "DocumentError";
  }
}
