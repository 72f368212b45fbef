/**
 * What buildkitd prints when it does not start, and what Buildx refuses of builders, outputs, caches and bake files.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const BUILDKITD = "https://github.com/moby/buildkit/tree/v0.26.0/cmd/buildkitd";
const BUILDX = "https://docs.docker.com/reference/cli/docker/buildx";
const STEPS: readonly string[] = ["", "failed to solve: "];
const OF_BUILDX: readonly string[] = [
  "buildx",
  "buildkit",
  "docker build",
  "failed to build",
  "failed to solve",
  "bake",
];

/** Failures of buildkitd, refusals of Buildx. */
export const BUILDKIT_DAEMON_RULES: readonly DaemonRule[] = [
  {
    id: "buildkitd-no-worker",
    by: "containerd",
    summary: "buildkitd does not start: it has neither a runtime (runc, crun) nor a containerd to run steps with",
    texts: [
      "no worker found, rebuild the buildkit daemon?",
      "buildkitd: no worker found, rebuild the buildkit daemon?",
      "skipping oci worker, as runc does not exist",
      "failed to find runc binary",
      "failed to find <name> binary",
      "buildkitd: failed to find runc binary",
    ],
    evidence: "source",
    anywhere: ["buildkit", "oci worker", "no worker found"],
    fix:
      "install runc (or crun with --oci-worker-binary) into the PATH of buildkitd's unit; the image moby/buildkit has it as buildkit-runc. To use containerd: --containerd-worker=true --oci-worker=false and --containerd-worker-addr /run/containerd/containerd.sock, as a user who may open it. The warnings before it (skipping …) say why each was left out; both switched off in buildkitd.toml ends like this, too",
    links: [BUILDKITD],
  },
  {
    id: "buildkitd-containerd-skipped",
    by: "containerd",
    summary: "buildkitd finds no containerd and uses its own worker with runc: a warning",
    texts: [
      'skipping containerd worker, as "<path>" does not exist',
      'skipping containerd worker, as failed to connect client to "<path>": <any>',
      'skipping containerd worker, as failed to call introspection API on "<path>": <any>',
    ],
    evidence: "source",
    behind: "all",
    fix:
      "nothing, if builds run with runc (found 1 workers): --containerd-worker=false silences it. If containerd is wanted: start it, name its socket with --containerd-worker-addr (k3s: /run/k3s/containerd/containerd.sock), and run buildkitd as a user who may open it; no worker found in a later line is then the failure",
    links: [BUILDKITD],
  },
  {
    id: "buildkitd-config-invalid",
    by: "containerd",
    summary:
      "buildkitd, or Buildx, does not take its file buildkitd.toml: it is not there, no TOML, or has a value of a wrong type",
    texts: [
      "failed to load config from <path>: <any>",
      "buildkitd: failed to load config from <path>: <any>",
      "buildkitd: failed to load config from <path>: failed to parse config: <any>",
      "failed to parse buildkit configuration file: <any>",
      "failed to load buildkit configuration file: <any>",
      "invalid buildkit configuration file: <any>",
      "buildkit configuration file not found: <path>",
      "failed to read CA file: <path>: open <path>: <errno>",
      "failed to read CA file: <any>",
      "failed to read cert file: <path>: <any>",
    ],
    evidence: "source",
    anywhere: ["buildkit", "buildx"],
    fix:
      'docker buildx create --buildkitd-config FILE reads the file on the machine of the command (default ~/.docker/buildx/buildkitd.default.toml), copies it into the builder with the certificates that it names, whose paths are of that machine, too. A registry is [registry."HOST:PORT"] with http=true, or ca=["/path/ca.pem"]. After a change remove the builder and make it anew; buildkitd itself reads /etc/buildkit/buildkitd.toml',
    links: ["https://docs.docker.com/build/buildkit/configure/"],
  },
  {
    id: "buildkitd-not-running",
    by: "containerd",
    summary: "buildctl or another client finds no buildkitd at its socket",
    texts: [
      'failed to dial "<path>" . make sure buildkitd is running',
      'failed to dial "<any>" . make sure buildkitd is running',
      "failed to dial <any>make sure buildkitd is running <any>",
    ],
    evidence: "source",
    fix:
      "start it (sudo systemctl start buildkit, or buildkitd &; nerdctl: containerd-rootless-setuptool.sh install-buildkit), and name its address: buildctl --addr unix:///run/buildkit/buildkitd.sock, BUILDKIT_HOST; rootless it is below $XDG_RUNTIME_DIR. Permission denied: run as root, or --group of buildkitd. docker build needs none: the engine has it",
    links: ["https://github.com/moby/buildkit#quick-start"],
  },
  {
    id: "buildkitd-apparmor-absent",
    by: "containerd",
    summary: "buildkitd is to use an AppArmor profile on a machine without AppArmor",
    texts: ["AppArmor is not supported on this host, but the profile '<words>' was specified"],
    evidence: "source",
    fix:
      "remove apparmor-profile from [worker.oci] or [worker.containerd] of buildkitd.toml (or --oci-worker-apparmor-profile). Where AppArmor should be there: aa-status, and mount securityfs into buildkitd's container (-v /sys/kernel/security:/sys/kernel/security:ro)",
    links: ["https://docs.docker.com/build/buildkit/toml-configuration/"],
  },
  {
    id: "buildx-option-refused",
    by: "shim",
    summary: "docker buildx create does not take an option of its driver, or has no such driver",
    texts: [
      "invalid driver option <name> for docker-container driver",
      "invalid driver option <name> for remote driver",
      "invalid driver option <name> for driver <name>",
      "failed to find driver <name>",
      "tls enabled, but missing keys <any>",
      "setting config file is not supported for docker driver, use dockerd configuration file",
      "setting config file is not supported for remote driver",
      "setting buildkit flags is not supported for remote driver",
      "kubernetes driver does not support endpoint args <name>",
      "additional instances of driver <name> cannot be created",
      "invalid env option <name>, expecting env.FOO=bar",
    ],
    evidence: "source",
    anywhere: OF_BUILDX.concat([
      "docker-container driver",
      "remote driver",
      "docker driver",
      "kubernetes driver",
      "tls enabled, but missing keys",
    ]),
    fix:
      "drivers are docker-container, kubernetes and remote (docker is the engine itself, once). --driver-opt of docker-container: image, network, memory, cpuset-cpus, cgroup-parent, restart-policy, env.NAME=VALUE, default-load; of remote with TLS cacert, cert and key, absolute paths, all three; of kubernetes namespace, replicas, requests.cpu, limits.memory, nodeselector, tolerations, rootless, image",
    links: ["https://docs.docker.com/build/builders/drivers/"],
  },
  {
    id: "buildx-kubernetes-denied",
    by: "shim",
    summary:
      "Buildx's driver kubernetes may not make its builder: the service account lacks the rights in that namespace",
    texts: [
      'error for bootstrap "<words>": <any> is forbidden: <any>',
      "error while calling deploymentClient.Create for <name>: <any> is forbidden: <any>",
      'error while calling Create for "<words>": <any> is forbidden: <any>',
      'error for bootstrap "<words>": <any>',
    ],
    evidence: "source",
    fix:
      "kubectl auth can-i create deployments -n NAMESPACE --as system:serviceaccount:NAMESPACE:NAME: a Role with deployments, statefulsets, configmaps (get, list, create, update, delete), pods (get, list) and pods/exec (create), bound to that account; or --driver-opt namespace=… where it has them. The message names the verb and the kind that is missing",
    links: ["https://docs.docker.com/build/builders/drivers/kubernetes/"],
  },
  {
    id: "buildx-output-refused",
    by: "shim",
    summary: "a build's output is none that can be made: no tag to push, several platforms for the engine, no file",
    texts: STEPS.flatMap((step) => [
      `${step}tag is needed when pushing to registry`,
      `${step}docker exporter does not support exporting manifest lists, use the oci exporter instead`,
      `${step}dest file is required for <name> exporter. refusing to write to console`,
      `${step}dest is required for <name> exporter`,
      `${step}exporter option "<words>" conflicts with "<words>"`,
      `${step}cannot export attestations with "oci-mediatypes=false"`,
      `${step}multiple outputs currently unsupported by the current BuildKit daemon <any>`,
    ]),
    evidence: "source",
    fix:
      "--push needs -t REGISTRY/NAME:TAG (in CI the variable of the tag may be empty). For several platforms: --push, or --output type=oci,dest=FILE; --load takes one, or all with the containerd image store. Several outputs, attestations and rewrite-timestamp want a newer BuildKit, or other options: rewrite-timestamp=true with type=oci or registry and without unpack=true",
    links: ["https://docs.docker.com/build/exporters/"],
  },
  {
    id: "buildx-network-mode",
    by: "shim",
    summary: "docker build is given a network by name, which BuildKit does not join",
    texts: STEPS.flatMap((step) => [
      `${step}network mode <name> not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create.`,
      `${step}network mode <name> not supported by buildkit <any>`,
    ]),
    evidence: "source",
    fix:
      "docker buildx create --use --driver docker-container --driver-opt network=NAME makes a builder in that network: its steps reach the containers there by name with --network=host of the build (network: host in compose's build), which is that builder's network. Without it --network is default, none or host. A step that needs a database at build time is better moved to the start of the container",
    links: ["https://docs.docker.com/build/builders/drivers/docker-container/#custom-network"],
  },
  {
    id: "buildx-context-builder",
    by: "shim",
    summary: "Buildx is to remove a builder that is a context of docker, not one that it made",
    texts: ["context builder cannot be removed, run `docker context rm <name>` to remove this context"],
    evidence: "source",
    fix:
      "docker buildx ls shows which are contexts (driver docker): they go with docker context rm NAME; default cannot be removed. docker buildx rm NAME removes those of docker buildx create; docker builder prune frees the cache of the engine",
    links: [`${BUILDX}/rm/`],
  },
  {
    id: "buildx-bake-unread",
    by: "shim",
    summary: "docker buildx bake reads a file neither as one of Compose nor as HCL; the message has both complaints",
    texts: [
      "failed to parse <name>: parsing yaml: <value>, parsing hcl: <any>",
      "failed to parse <path>: parsing yaml: <value>, parsing hcl: <any>",
      ...["<name>", "<path>"].flatMap((file) => [
        `failed to parse ${file}: parsing yaml: <value> Additional property <words> is not allowed, parsing hcl: <any>`,
        `failed to parse ${file}: parsing yaml: <value>, parsing hcl: ${file}:<words>: <any>`,
        `failed to parse ${file}: parsing yaml: <value>, parsing hcl: <why>, and <number> other diagnostic(s)`,
        `failed to parse ${file}: parsing yaml: <value>, parsing hcl: <why>`,
      ]),
    ],
    evidence: "source",
    anywhere: ["parsing hcl"],
    fix:
      "only the complaint about the file's own kind counts: of a Compose file the one behind parsing yaml, of an HCL file the one behind parsing hcl, with its line. Additional property … is not allowed: Buildx reads Compose files itself, and is older than the key (required of depends_on, develop): update docker-buildx-plugin (docker/setup-buildx-action with version: latest), as an update of docker compose does not help; docker compose config writes such keys by itself",
    links: ["https://docs.docker.com/build/bake/compose-file/", "https://github.com/docker/compose/issues/10804"],
  },
  {
    id: "buildx-bake-file",
    by: "shim",
    summary: "docker buildx bake finds no file with targets, or not the target that it is given",
    texts: [
      "couldn't find a bake definition",
      "failed to find target <name>",
      "could not find any target matching '<words>'",
      "could not match targets with '<words>'",
    ],
    evidence: "source",
    anywhere: ["bake"],
    fix:
      "it reads docker-bake.hcl, docker-bake.json, compose.yaml and docker-compose.yml of the directory, or what -f names (all that are needed, one -f each); docker buildx bake --list targets shows what it has. A target of a Compose file is its service, if that has build:; in GitHub's bake-action set source or files for a checkout of your own",
    links: ["https://docs.docker.com/build/bake/"],
  },
  {
    id: "buildx-bake-allow",
    by: "shim",
    summary:
      "a bake file wants what docker buildx bake asks leave for: files outside of the directory, the host's network, SSH",
    texts: ["additional privileges requested: pass <any>", "additional privileges requested"],
    evidence: "source",
    anywhere: ["--allow", "bake", "buildx"],
    fix:
      "the message has the option: docker buildx bake --allow=fs.read=DIRECTORY (fs.write, network.host, security.insecure, ssh), if you trust that bake file; run it from the directory that holds the contexts, and it asks for less. In CI, without a terminal, it has to be given (allow: of bake-action); BUILDX_BAKE_ENTITLEMENTS_FS=0 ends the check of files for all",
    links: [`${BUILDX}/bake/#allow`],
  },
  {
    id: "buildkit-cache-settings",
    refines: "buildkit-cache-backend",
    by: "shim",
    summary:
      "the build's cache (--cache-to, --cache-from) lacks a setting of its type: a bucket, a region, GitHub's address or token",
    texts: STEPS.flatMap((step) => [
      ...["url", "token"].map((what) => `${step}${what} not set for github actions cache`),
      ...["exporter", "importer"].flatMap((side) => [
        `${step}failed to configure s3 cache ${side}: <any>`,
        `${step}failed to configure gha cache ${side}: <any>`,
        `${step}failed to configure local cache ${side}: <any>`,
        `${step}failed to configure registry cache ${side}: <any>`,
      ]),
      `${step}bucket ($AWS_BUCKET) not set for s3 cache`,
      `${step}region ($AWS_REGION) not set for s3 cache`,
      `${step}local cache exporter requires dest`,
      `${step}local cache importer requires src`,
      `${step}registry cache exporter requires ref`,
    ]),
    evidence: "source",
    fix:
      "type=gha works in GitHub Actions alone, where docker/build-push-action passes address and token (a docker buildx of your own needs crazy-max/ghaction-github-runtime before it). type=s3,bucket=…,region=…,name=… with credentials where the builder runs; type=local needs dest= to write and src= to read, type=registry ref=. Leave the cache out to see whether the build itself works",
    links: ["https://docs.docker.com/build/cache/backends/"],
  },
  {
    id: "buildkit-device-unknown",
    by: "shim",
    summary: "a step of the build wants a CDI device (RUN --device) that the builder does not have, or may not use",
    texts: STEPS.flatMap((step) => [
      `${step}required device "<any>" is not registered`,
      `${step}device <name> is requested by the build but not allowed`,
      `${step}devices <any> are requested by the build but not allowed`,
    ]),
    evidence: "source",
    anywhere: ["failed to solve", "buildkit", "buildx", "build"],
    fix:
      "docker buildx inspect lists the devices of the builder: nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml on its machine, and restart Docker; a builder in a container (docker-container) needs GPUs itself (--driver-opt with gpus, or create it again after the toolkit is installed). Not allowed: docker build --allow device=nvidia.com/gpu=all",
    links: ["https://docs.docker.com/reference/dockerfile/#run---device"],
  },
];
