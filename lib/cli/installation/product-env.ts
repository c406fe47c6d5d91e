import type { LoginUrls } from "../database/roles";
import type { DataFolder } from "./data-folder";
import type { Secrets } from "./secrets";

/** What lib/env.ts reads in a running product. */
export type ProductEnv = Readonly<Record<string, string>>;
type Parts = Readonly<{ urls: LoginUrls; secrets: Secrets; folder: Pick<DataFolder, "files">; address: string }>;

export const productEnv = ({ urls, secrets, folder, address }: Parts): ProductEnv => ({
  APP_DATABASE_URL: urls.app,
  PUBLIC_DATABASE_URL: urls.public,
  FILES_DIR: folder.files,
  NEXTAUTH_SECRET: secrets.nextAuthSecret,
  NEXTAUTH_URL: address,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.serverActionsKey,
});
