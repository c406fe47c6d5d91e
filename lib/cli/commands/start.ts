import { runCommand } from "../system/command";
import { launch } from "../serving/launcher";

await runCommand((args) => launch("start", args));
