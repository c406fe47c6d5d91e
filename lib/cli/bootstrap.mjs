// The first step of every command, on whatever Node the machine has. Old syntax only: it must parse to say what is wrong.
import { readFileSync } from "fs";

var major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  var messages = JSON.parse(readFileSync(new URL("./messages.json", import.meta.url), "utf8"));
  console.error(messages.nodeTooOld.replace("{version}", process.versions.node));
  process.exitCode = 1;
} else {
  import("./hand-over.mjs").then(function (next) {
    return next.handOver(process.argv[2], process.argv.slice(3));
  });
}
