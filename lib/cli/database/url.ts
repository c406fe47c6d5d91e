/** The owner of the embedded cluster, and the database that the product lives in there. */
export const OWNER = "uppfoljning_owner";
export const DATABASE = "uppfoljning";

type Login = Readonly<{ port: number; password: string; user?: string; database?: string }>;

/** The address of a database on this machine. */
export const localUrl = ({ port, password, user = OWNER, database = DATABASE }: Login): string =>
  `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

/** The same server and options, with another login or database. */
export function withLogin(
  url: string,
  change: Readonly<{ user?: string; password?: string; database?: string }>,
): string {
  const result = new URL(url);
  if (change.user !== undefined) result.username = encodeURIComponent(change.user);
  if (change.password !== undefined) result.password = encodeURIComponent(change.password);
  if (change.database !== undefined) result.pathname = `/${encodeURIComponent(change.database)}`;
  return result.href;
}

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));
