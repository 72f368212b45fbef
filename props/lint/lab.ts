/**
 * Where bad specs are run: a bundle with a tiny root filesystem, and a runtime.
 *
 * @module
 */

import { renderJson } from "../../lib/cli/render/json.ts";
import type { LintHost } from "../../lib/lint/host.ts";
import { runCommand } from "../../golden/lab/command.ts";
import { debianPackage } from "../../golden/lab/debian.ts";
import { errorOfLog, type FinishedBundle, runBundle } from "../../golden/lab/runc.ts";

/** A bundle and a runtime to run it. */
export interface Lab {
  /** The runtime's program. */
  readonly runc: string;
  /** What is the same for every spec on this machine. */
  readonly facts: LintHost;
  /** The bundle's folder. */
  readonly bundle: string;
  /** Runs a spec; the text is without the name of runc's command. */
  run(document: unknown, isSystemd: boolean): Promise<FinishedBundle>;
  /** Removes everything and tells what was left behind. */
  close(): Promise<readonly string[]>;
}

const CGROUPS = "/sys/fs/cgroup";
/** The cgroup that all cases are below. */
const CGROUP = "cri-spec-lint";

async function makeRootfs(rootfs: string): Promise<void> {
  const busybox = `${await debianPackage("busybox-static", "bookworm", {})}/bin/busybox`;
  for (const folder of ["bin", "etc", "mnt", "proc", "sys", "dev", "private", "owner"]) {
    await Deno.mkdir(`${rootfs}/${folder}`, { recursive: true });
  }
  await Deno.copyFile(busybox, `${rootfs}/bin/busybox`);
  for (const name of ["true", "sh", "cat", "grep"]) await Deno.link(`${rootfs}/bin/busybox`, `${rootfs}/bin/${name}`);
  // The pause program's place: a script would need its interpreter's name as an argument, busybox goes by its own name.
  await Deno.writeTextFile(`${rootfs}/pause`, "#!/bin/true\n");
  await Deno.writeTextFile(`${rootfs}/bin/text`, "true\n");
  await Deno.writeTextFile(`${rootfs}/bin/lost`, "#!/bin/nope\n");
  await Deno.writeTextFile(`${rootfs}/bin/windows`, "#!/bin/sh\r\ntrue\r\n");
  await Deno.writeFile(`${rootfs}/bin/foreign`, elf(S390X, "/lib/ld.so"));
  await Deno.writeFile(`${rootfs}/bin/unlinked`, elf(MACHINES[Deno.build.arch], "/lib/ld-nope.so"));
  const programs = [
    "pause",
    ...["busybox", "text", "lost", "windows", "foreign", "unlinked"].map((name) => `bin/${name}`),
  ];
  for (const file of programs) await Deno.chmod(`${rootfs}/${file}`, 0o755);
  await Deno.copyFile(busybox, `${rootfs}/owner/true`);
  await Deno.chmod(`${rootfs}/owner/true`, 0o700);
  await Deno.copyFile(busybox, `${rootfs}/bin/su`);
  await Deno.chmod(`${rootfs}/bin/su`, 0o4755);
  await Deno.chmod(`${rootfs}/private`, 0o700);
  await Deno.symlink("loop", `${rootfs}/bin/loop`);
  await Deno.symlink("/nope", `${rootfs}/bin/dangling`);
  await Deno.writeTextFile(`${rootfs}/etc/plain`, "no folder\n");
}

/** The numbers of machines in ELF programs. */
const MACHINES: Readonly<Record<typeof Deno.build.arch, number>> = { x86_64: 62, aarch64: 183 };
const S390X = 22;

/** The start of a program: a header, and the name of its loader. */
function elf(machine: number, loader: string): Uint8Array {
  const bytes = new Uint8Array(120 + loader.length + 1);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  const [executable, size] = [2, BigInt(loader.length + 1)];
  for (const [at, value] of [[16, executable], [18, machine], [52, 64], [54, 56], [56, 1]] as const) {
    view.setUint16(at, value, true);
  }
  view.setUint32(20, 1, true);
  view.setBigUint64(32, 64n, true);
  const [interpreter, readable] = [3, 4];
  view.setUint32(64, interpreter, true);
  view.setUint32(68, readable, true);
  for (const [at, value] of [[72, 120n], [96, size], [104, size]] as const) view.setBigUint64(at, value, true);
  bytes.set(new TextEncoder().encode(`${loader}\0`), 120);
  return bytes;
}

async function runSystemd(runc: string, bundle: string): Promise<FinishedBundle> {
  const root = await Deno.makeTempDir({ prefix: "cri-spec-lint-" });
  const flags = ["--root", `${root}/state`, "--log", `${root}/log`, "--log-format", "json", "--systemd-cgroup"];
  const { code } = await new Deno.Command(runc, {
    args: [...flags, "create", "--bundle", bundle, "cri-spec-lint"],
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).output();
  const text = errorOfLog(await Deno.readTextFile(`${root}/log`));
  await Deno.remove(root, { recursive: true });
  return { code, text, output: "" };
}

async function leftOver(): Promise<readonly string[]> {
  const left: string[] = [];
  for await (const { name } of Deno.readDir(CGROUPS)) {
    const folder = `${CGROUPS}/${name}/${CGROUP}`;
    if (!await Deno.stat(folder).then(() => true, () => false)) continue;
    await Deno.remove(folder).catch((error) => left.push(`the cgroup ${folder} is left: ${error.message}`));
  }
  return left;
}

/**
 * Makes a lab in a temporary folder.
 *
 * @param runc The runtime's program.
 * @param facts The machine's facts.
 */
export async function makeLab(runc: string, facts: LintHost): Promise<Lab> {
  const bundle = await Deno.makeTempDir({ prefix: "cri-spec-lint-" });
  // Ids of a user namespace have to get in.
  await Deno.chmod(bundle, 0o755);
  await makeRootfs(`${bundle}/rootfs`);
  await Deno.symlink("rootfs", `${bundle}/link`);
  await Deno.writeTextFile(`${bundle}/a,b`, "");
  for (const folder of ["locked", "shm", "readonly", "volume", "volume/inner"]) await Deno.mkdir(`${bundle}/${folder}`);
  await Deno.copyFile(`${bundle}/rootfs/bin/busybox`, `${bundle}/volume/true`);
  await Deno.writeTextFile(`${bundle}/file`, "");
  await Deno.writeTextFile(`${bundle}/text`, "true\n");
  for (const program of ["volume/true", "text"]) await Deno.chmod(`${bundle}/${program}`, 0o755);
  for (const file of ["hostname", "hosts", "resolv.conf"]) await Deno.writeTextFile(`${bundle}/${file}`, "");
  await runCommand("mount", ["-t", "tmpfs", "-o", "nosuid,nodev,noexec,mode=755", "cri-spec-lint", `${bundle}/locked`]);
  await runCommand("mount", ["--bind", `${bundle}/rootfs`, `${bundle}/readonly`]);
  await runCommand("mount", ["-o", "remount,bind,ro", `${bundle}/readonly`]);
  let count = 0;
  return {
    runc,
    facts,
    bundle,
    run: async (document, isSystemd) => {
      await Deno.writeTextFile(`${bundle}/config.json`, renderJson(document));
      const id = `cri-spec-lint-${++count}`;
      const { code, text, output } = isSystemd ? await runSystemd(runc, bundle) : await runBundle(runc, bundle, id);
      return { code, output, text: text.replaceAll(/^runc (?:create|start) failed: /gm, "") };
    },
    close: async () => {
      for (const folder of ["readonly", "locked"]) await runCommand("umount", [`${bundle}/${folder}`]);
      const mounts = (await Deno.readTextFile("/proc/self/mounts")).split("\n").filter((line) => line.includes(bundle));
      await Deno.remove(bundle, { recursive: true });
      return [...mounts.map((line) => `a mount is left: ${line}`), ...await leftOver()];
    },
  };
}
