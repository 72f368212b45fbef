import { assertEquals } from "@std/assert";
import { type Asked, errorOf, reasonsAt, refusedBy, specOf } from "../asked_test.ts";

const DAEMON = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } };
const HOST = {
  selinux: {
    contexts: 'process = "system_u:system_r:container_t:s0"\nfile = "system_u:object_r:container_file_t:s0"',
    level: "s0:c1,c2",
    containerLevel: "s0:c3,c4",
  },
};
const LABEL = "system_u:object_r:container_file_t:s0:c1,c2";

/** A container that mounts a directory of the node and relabels it. */
function asked(host_path: string, selinux_relabel = true, daemon: object = DAEMON): Asked {
  const mounts = [{ container_path: "/data", host_path, selinux_relabel }];
  return { daemon: daemon as never, host: HOST, hostFiles: { [host_path]: { directory: true } }, config: { mounts } };
}

Deno.test("what the node itself needs is not relabelled, whatever its last separator", () => {
  const kept =
    "/ /bin /boot /dev /etc /etc/passwd /etc/pki /etc/shadow /home /lib /lib64 /media /opt /proc /root /run /sbin /srv /sys " +
    "/tmp /usr /var /var/lib /var/log";
  for (const path of kept.split(" ")) {
    const text = `relabel "${path}" with "${LABEL}" failed: SELinux relabeling of ${path} is not allowed`;
    const [code, place, message] = errorOf(asked(path));
    assertEquals([code, place, message.replace(/^: /, "")], [
      "volume-source-failed",
      "/container/config/mounts/0/selinux_relabel",
      text,
    ]);
  }
  assertEquals(errorOf(asked("/home/"))[2].includes('relabel "/home/" with'), true);
  for (const path of ["/srv/data", "/var/lib/kubelet", "/etc/hosts2"]) {
    assertEquals(specOf(asked(path)).linux?.mountLabel, LABEL);
  }
});

Deno.test("nothing is relabelled where the mount or the daemon does not ask for it", () => {
  assertEquals(specOf(asked("/srv", false)).linux?.mountLabel, LABEL);
  assertEquals(specOf(asked("/srv", true, { version: 2 })).linux?.mountLabel, undefined);
});

Deno.test("a container with SELinux options has labels of its own, and otherwise that of its sandbox", () => {
  const of = (context: Asked["context"], pod: Asked["pod"] = {}) => {
    const hostFiles = { "/dev/null": { device: "c", major: 1, minor: 3 } };
    const spec = specOf({ daemon: DAEMON, host: HOST, hostFiles, context: context!, pod: pod! });
    return [spec.process?.selinuxLabel, spec.linux?.mountLabel];
  };
  const sandbox = ["system_u:system_r:container_t:s0:c1,c2", LABEL];
  assertEquals(of({}), sandbox);
  assertEquals(of({ selinux_options: {} }), sandbox);
  assertEquals(of({ selinux_options: { user: "", role: "", type: "", level: "" } }), sandbox);
  assertEquals(of({ selinux_options: { level: "s0:c9" } }), [
    "system_u:system_r:container_t:s0:c9",
    "system_u:object_r:container_file_t:s0:c9",
  ]);
  assertEquals(of({ selinux_options: { type: "t" } })[0], "system_u:system_r:t:s0:c3,c4");
  assertEquals(of({ privileged: true }, { privileged: true }), [undefined, LABEL]);
});

Deno.test("a level that is none is refused, and one that the node generated must be told", () => {
  const wrong = { daemon: DAEMON, host: HOST, context: { selinux_options: { level: "c1" } } };
  const [code, path, text] = errorOf(wrong);
  assertEquals([code, path, refusedBy(wrong)], [
    "selinux-level",
    "/container/config/linux/security_context/selinux_options/level",
    "toLabel",
  ]);
  assertEquals(text.replace(/^.*spec: /, ""), "the format of 'level' \"c1\" is not correct");
  const { level: _, ...without } = HOST.selinux;
  assertEquals(errorOf({ daemon: DAEMON, host: { selinux: without } }).slice(0, 2), [
    "host-fact-missing",
    "/host/selinux/level",
  ]);
});

Deno.test("a container whose node's contexts define no label of a process has none", () => {
  const asked = { daemon: DAEMON, host: { selinux: { contexts: 'file = "u:r:f:s0"', level: "s0:c1" } } };
  const spec = specOf(asked);
  assertEquals([spec.process?.selinuxLabel, spec.linux?.mountLabel], [undefined, "u:r:f:s0"]);
  const why = (request: Asked) =>
    reasonsAt(request, "/process/selinuxLabel").map((reason) => "input" in reason && reason.input);
  assertEquals(why(asked), ["/host/selinux/contexts"]);
  assertEquals(why({ daemon: DAEMON, host: { selinux: false } }), ["/host/selinux"]);
  const hostFiles = { "/dev/null": { device: "c", major: 1, minor: 3 } };
  const privileged = { hostFiles, context: { privileged: true }, pod: { privileged: true } };
  const input = "/container/config/linux/security_context/privileged";
  assertEquals(why({ ...privileged, daemon: DAEMON, host: HOST }), [input]);
  assertEquals(why({ ...privileged, daemon: DAEMON, host: { selinux: false } }), ["/host/selinux"]);
});

Deno.test("the process of a runtime that runs virtual machines has a label of another type, which is explained", () => {
  const label = (runtime_type: string, enable_selinux = true) => {
    const cri = { enable_selinux, containerd: { runtimes: { runc: { runtime_type } } } };
    const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": cri } };
    const contexts = `${HOST.selinux.contexts}\nkvm_process = "system_u:system_r:kvm_t:s0"`;
    return specOf({ daemon, host: { selinux: { ...HOST.selinux, contexts } } }).process?.selinuxLabel;
  };
  assertEquals(label("io.containerd.kata.v2"), "system_u:system_r:kvm_t:s0:c1,c2");
  assertEquals(label("io.containerd.runc.v2"), "system_u:system_r:container_t:s0:c1,c2");
  assertEquals(label("io.containerd.kata.v2", false), undefined);
});
