import { runCommand } from "./command";
import { launch } from "./launcher";

await runCommand((args) => launch("dev", args));
