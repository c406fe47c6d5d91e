import { importsOf, resolve } from "./imports";
import type { Layer } from "./layer-names";
import { LAYERS } from "./layer-table";
import type { Source } from "./sources";

export const layerOf = (path: string): Layer | null => LAYERS.find(({ files }) => files.test(path)) ?? null;

/** Every import that the table does not allow, and every file that belongs to no layer, as sentences. */
export function layerViolations(sources: readonly Source[], paths: ReadonlySet<string>): readonly string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (!layer) return [`${source.path} belongs to no layer`];
    return importsOf(source).flatMap(({ specifier, typeOnly }) => {
      const target = resolve(source.path, specifier, paths);
      const refused =
        target === null ? !mayUsePackage(layer, specifier) : refusedFile(layer, source.path, target, typeOnly);
      return refused
        ? [`${source.path} (${layer.name}) may not import ${typeOnly ? "types of " : ""}${specifier}`]
        : [];
    });
  });
}

const mayUsePackage = ({ packages = [] }: Layer, name: string): boolean =>
  packages.some((allowed) => (allowed.endsWith("*") ? name.startsWith(allowed.slice(0, -1)) : name === allowed));

function refusedFile(layer: Layer, from: string, to: string, typeOnly: boolean): boolean {
  const target = layerOf(to);
  if (!target) return true;
  const names =
    featureOf(from) !== null && featureOf(from) === featureOf(to) ? [target.name, `own ${target.name}`] : [target.name];
  const allowed = typeOnly ? [...layer.may, ...(layer.types ?? [])] : layer.may;
  return !names.some((name) => allowed.includes(name));
}

/** The feature that a file belongs to, sub-folders included: they are parts of one feature. */
const featureOf = (path: string): string | null => /^lib\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
