/**
 * What NVIDIA's tools and nerdctl need before a container starts.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const TOOLKIT = "https://github.com/NVIDIA/nvidia-container-toolkit";
const NERDCTL = "https://github.com/containerd/nerdctl";

/** Tools around the runtime. */
export const RUNTIME_TOOLS: readonly DaemonRule[] = [
  {
    id: "nvidia-ctk-config-unreadable",
    by: "shim",
    summary:
      "nvidia-ctk does not change the configuration of Docker, containerd or CRI-O, because the file that is there is no valid one",
    texts: [
      ...["docker", "containerd", "crio"].map((name) => `unable to load config for runtime ${name}: <any>`),
      "unable to load config for runtime docker: unable to load config: invalid character <any>",
    ],
    evidence: "source",
    fix:
      "correct it first: python3 -m json.tool /etc/docker/daemon.json says where (a comma behind the last entry, comments), containerd config dump for config.toml, crio config for crio.conf; then run nvidia-ctk runtime configure --runtime=NAME again and restart the engine",
    links: [TOOLKIT],
  },
  {
    id: "nvidia-toolkit-runtime-name",
    by: "shim",
    summary: "RUNTIME of NVIDIA's toolkit container names a runtime that it does not know",
    texts: ["invalid runtime <name>; expected one of [containerd | crio | docker]", "unrecognized runtime <name>"],
    evidence: "source",
    anywhere: ["nvidia", "expected one of [containerd"],
    fix:
      "set RUNTIME (of the GPU operator: operator.defaultRuntime) to containerd, crio or docker. k3s, RKE2 and MicroK8s run containerd: say so, and give their config and socket in CONTAINERD_CONFIG and CONTAINERD_SOCKET",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/getting-started.html"],
  },
  {
    id: "nvidia-modules-unloadable",
    by: "shim",
    summary: "NVIDIA's tool cannot load the driver's kernel modules on the node",
    texts: [
      "failed to load NVIDIA kernel modules: <any>",
      "failed to create device nodes: failed to create symlink creator: failed to load NVIDIA kernel modules: <any>",
      "failed to load module nvidia: <any>",
    ],
    evidence: "source",
    fix:
      "modprobe nvidia on the node and dmesg say why: no driver for the running kernel (install its headers, dkms autoinstall, reboot into the kernel of the driver), Secure Boot with an unsigned module (sign it, or turn it off in the firmware, which weakens the node), or nouveau in its place (blacklist it). A driver in a container wants --driver-root",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html"],
  },
  {
    id: "nvidia-nri-socket",
    by: "shim",
    summary: "NVIDIA's toolkit is to run as a plugin of NRI, which the node's containerd or CRI-O does not have on",
    texts: [
      "failed to find valid nri socket at <path>: stat <path>: no such file or directory",
      "failed to find valid nri socket at <path>: <any>",
    ],
    evidence: "source",
    fix:
      "turn NRI on: containerd 2.0 has it, 1.7 wants disable false in [plugins.\"io.containerd.nri.v1.nri\"], CRI-O enable_nri in [crio.nri]; restart it, and mount /var/run/nri into the toolkit's container. Or set the operator's NRI plugin off",
    links: ["https://github.com/containerd/nri"],
  },
  {
    id: "nerdctl-registry-http",
    by: "shim",
    summary: "the registry answers without TLS, and nerdctl asks it by HTTPS",
    texts: ["server <name> does not seem to support HTTPS"],
    evidence: "source",
    anywhere: ["nerdctl", "FATA[", "ERRO[", "level=error", "http: server gave HTTP response"],
    fix:
      "give it a certificate; or nerdctl --insecure-registry pull …, for always insecure_registry true in nerdctl.toml or a hosts.toml with http:// and skip_verify in certs.d: then the registry is not authenticated, and images can be replaced on their way",
    links: [`${NERDCTL}/blob/main/docs/registry.md`],
  },
  {
    id: "nerdctl-image-used",
    by: "shim",
    summary: "nerdctl does not remove an image that a container was made from",
    texts: [
      "unable to delete <name> (cannot be forced) - image is being used by running container <hash>",
      "unable to delete <name> (must be forced) - image is being used by stopped container <hash>",
    ],
    evidence: "source",
    anywhere: ["FATA[", "level=fatal", "nerdctl"],
    fix:
      "nerdctl ps -a | grep ID; nerdctl stop and nerdctl rm the container first, which removes what it has written, or nerdctl rmi -f for one that is stopped. In the namespace k8s.io the containers are the kubelet's: leave them to it",
    links: [`${NERDCTL}/blob/main/docs/command-reference.md`],
  },
  {
    id: "nerdctl-init-missing",
    by: "shim",
    summary: "nerdctl run --init wants the program tini, which is not installed on the node",
    texts: ["init binary <name> not found"],
    evidence: "source",
    anywhere: ["FATA[", "level=fatal", "nerdctl"],
    fix:
      "install tini (package tini; nerdctl's full archive has it in bin) in the PATH, name another one with --init-binary, or leave --init out",
    links: [`${NERDCTL}/blob/main/docs/command-reference.md`],
  },
  {
    id: "nerdctl-userns-ranges",
    by: "shim",
    summary: "nerdctl is to remap a container's users, and /etc/subuid or /etc/subgid has no range for that user",
    texts: ["no valid UID/GID mappings found"],
    evidence: "source",
    anywhere: ["FATA[", "level=fatal", "nerdctl"],
    fix:
      "add a line to both files, such as USER:100000:65536, for the user that --userns-remap or userns_remap of nerdctl.toml names (usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER)",
    links: [`${NERDCTL}/blob/main/docs/userns.md`],
  },
];
