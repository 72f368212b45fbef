/**
 * Compares the files that a real containerd makes around a spec with the plan of them: `deno task files-check --help`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { binariesOfDebian, binariesOfUser } from "./binaries.ts";
import { FILES_CASES } from "./files_cases.ts";
import { CASES_OF_ANY_UMASK, FILES_CONTAINER_CASES, SNAPSHOT_CASES } from "./files_container_cases.ts";
import { checkContainers, closeContainers } from "./files_containers.ts";
import { checkDaemon, checkMissingShm } from "./files_daemon.ts";
import { closeRunning } from "./files_running.ts";
import { closeDaemons } from "./lab/daemon.ts";
import { criProto } from "./lab/debian.ts";
import { runProgram } from "./program.ts";

const HELP =
  `Runs pod sandboxes on a real containerd and compares the files around their specs with what the model plans:
directories, hostname, hosts, resolv.conf, /dev/shm and the snapshot's labels, while a sandbox runs, after
StopPodSandbox, after RemovePodSandbox and after a failure. The same for app containers, run by Debian's runc: directories,
pipes, sources of mounts, volumes and images, status, log and snapshot, once a container is created, while it runs, after
StopContainer and RemoveContainer, and after failures of several stages. Root, on Linux; needs nsenter.

  deno task files-check                                Debian's 1.7.24
  deno task files-check --release 2.1.9                another Debian release
  deno task files-check --containerd ./bin/containerd  a containerd of your own, its shim and ctr beside it

Exit code: 0 all as planned, 1 a difference, 2 it could not be run.
`;

/** The umasks that the daemon is started with. */
const UMASKS = ["0022", "0077", "0002"];

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      release: { type: "string", default: "1.7.24" },
      containerd: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP.trimEnd());
    return 0;
  }
  const binaries = values.containerd === undefined
    ? await binariesOfDebian(values.release)
    : await binariesOfUser(values.containerd);
  const programs = { binaries, proto: await criProto() };
  const differences: string[] = [];
  let containers = 0;
  for (const umask of UMASKS) {
    const isFirst = umask === UMASKS[0];
    const found = await checkDaemon(programs, umask, isFirst ? FILES_CASES : FILES_CASES.slice(0, 3));
    const cases = isFirst ? FILES_CONTAINER_CASES : FILES_CONTAINER_CASES.slice(0, CASES_OF_ANY_UMASK);
    const checked = await checkContainers(programs, { umask, snapshotter: "native" }, cases);
    containers += checked.containers;
    differences.push(...[...found, ...checked.differences].map((difference) => `umask ${umask}: ${difference}`));
  }
  differences.push(...await checkMissingShm(programs));
  const overlaid = await checkContainers(programs, { umask: "0022", snapshotter: "overlayfs" }, SNAPSHOT_CASES);
  containers += overlaid.containers;
  differences.push(...overlaid.differences.map((difference) => `overlayfs: ${difference}`));
  for (const difference of differences) console.log(difference);
  const sandboxes = FILES_CASES.length + 3 * (UMASKS.length - 1);
  const counts = `${sandboxes} sandboxes, ${containers} containers, ${differences.length} differences`;
  console.log(`${values.containerd ?? values.release}: ${counts}`);
  return differences.length === 0 ? 0 : 1;
}

/** Ends what sandboxes and daemons still run. */
async function cleanUp(): Promise<void> {
  await closeContainers();
  await closeRunning();
  await closeDaemons();
}

if (import.meta.main) Deno.exit(await runProgram(() => main(Deno.args), { cleanUp }));
