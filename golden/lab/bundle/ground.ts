/**
 * The ground that the live suites of bundles stand on: a temporary folder, a root file system with a program that waits, and
 * the check that a suite leaves nothing on the machine.
 *
 * @module
 */

import { debianPackage } from "../debian.ts";
import { failure } from "../../../lib/node/failure.ts";

/** Where a suite works. */
export interface Ground {
  /** The suite's own folder, which every user may cross; the temporary folders of this process are in it, too. */
  readonly folder: string;
  /** A root file system: a program that waits, users, groups, a link. */
  readonly rootfs: string;
  /** The start of the ids and cgroups of the suite, unlike any other's. */
  readonly tag: string;
  /** What the suite has left on the machine: mounts, cgroups, files. What another suite makes at the same time is
   * not its, nor is the cgroup of pods without a parent: every daemon on the machine makes it, and leaves it. */
  readonly leftovers: () => Promise<readonly string[]>;
  /** Removes the suite's own folder. */
  readonly leave: () => Promise<void>;
}

/** The image's config: busybox, called by a name under which it waits. */
export const IMAGE = {
  Env: ["PATH=/bin", "GREETING=hello=world"],
  Entrypoint: ["/bin/sleep"],
  Cmd: ["2147483647"],
  WorkingDir: "/",
  User: "65535:65535",
} as const;

const PASSWD = "root:x:0:0:root:/root:/bin/sh\npause:x:65535:65535::/:/bin/false\napp:x:1000:2000::/home/app:/bin/sh\n";
const GROUP = "root:x:0:\npause:x:65535:\nwheel:x:10:root,app\nstaff:x:2000:\n";

async function makeRootfs(rootfs: string): Promise<void> {
  const busybox = `${await debianPackage("busybox-static", "bookworm", {})}/bin/busybox`;
  for (const folder of ["bin", "etc", "usr/etc"]) {
    await Deno.mkdir(`${rootfs}/${folder}`, { recursive: true, mode: 0o755 });
  }
  await Deno.copyFile(busybox, `${rootfs}/bin/sleep`);
  await Deno.chmod(`${rootfs}/bin/sleep`, 0o755);
  await Deno.symlink("../usr/etc/passwd", `${rootfs}/etc/passwd`);
  await Deno.writeTextFile(`${rootfs}/usr/etc/passwd`, PASSWD);
  await Deno.writeTextFile(`${rootfs}/etc/group`, GROUP);
}

async function cgroups(): Promise<readonly string[]> {
  const { stdout } = await new Deno.Command("find", { args: ["/sys/fs/cgroup", "-type", "d"], stderr: "null" })
    .output();
  return new TextDecoder().decode(stdout).trim().split("\n");
}

async function lines(path: string): Promise<readonly string[]> {
  return (await Deno.readTextFile(path)).trim().split("\n");
}

/**
 * Makes the ground.
 *
 * @returns The ground; the suite leaves it.
 * @throws {CriSpecError} `live-daemon` when this is not root; a suite that cannot run fails.
 */
export async function ground(): Promise<Ground> {
  if (Deno.uid() !== 0) throw failure("Cannot run bundles: this is not root");
  const before = { cgroups: new Set(await cgroups()), mounts: new Set(await lines("/proc/self/mountinfo")) };
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-bundle-" });
  const outer = Deno.env.get("TMPDIR");
  Deno.env.set("TMPDIR", folder); // so that whatever forgets a temporary folder is found out
  await Deno.chmod(folder, 0o711);
  await makeRootfs(`${folder}/rootfs`);
  const tag = `s${crypto.randomUUID().slice(0, 8)}`;
  return {
    folder,
    rootfs: `${folder}/rootfs`,
    tag,
    async leftovers() {
      const files: string[] = [];
      for await (const { name } of Deno.readDir(folder)) if (name !== "rootfs") files.push(`${folder}/${name}`);
      const mounts = (await lines("/proc/self/mountinfo")).filter((line) => !before.mounts.has(line));
      const cgroupsNow = (await cgroups()).filter((path) => !before.cgroups.has(path));
      return [
        ...files,
        ...mounts.filter((line) => line.includes(folder) || !line.includes("/cri-spec-")),
        ...cgroupsNow.filter((path) => path.includes(`/${tag}`)),
      ];
    },
    async leave() {
      if (outer === undefined) Deno.env.delete("TMPDIR");
      else Deno.env.set("TMPDIR", outer);
      await Deno.remove(folder, { recursive: true });
    },
  };
}
