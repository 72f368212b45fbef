/**
 * Values of dockerd's options that it refuses: mirrors, registries, addresses, levels, versions.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const FILE = "unable to configure the Docker daemon with file <path>: ";
const MERGED = "merged configuration validation from file and command line flags failed: ";
/** What dockerd puts before the fault of a value. */
const BEFORE: readonly string[] = [
  "",
  FILE,
  `${FILE}${MERGED}`,
  `${FILE}file configuration validation failed: `,
  MERGED,
  "failed to start daemon: ",
  "Error starting daemon: ",
];
const CONFIG = "https://github.com/moby/moby/tree/docker-v29.0.0/daemon/config";
const DOCKERD = "https://docs.docker.com/reference/cli/dockerd/";
const OF_DOCKERD: readonly string[] = ["docker", "start daemon", "starting daemon", "configuration validation"];

/** Each text behind what dockerd puts before it. */
function refused(texts: readonly string[]): readonly string[] {
  return BEFORE.flatMap((before) => texts.map((text) => `${before}${text}`));
}

/** Refused options of dockerd. */
export const DOCKERD_OPTION_RULES: readonly DaemonRule[] = [
  {
    id: "dockerd-log-level",
    refines: ["docker-daemon-config", "dockerd-option-refused"],
    by: "shim",
    summary: "dockerd does not start: log-level or log-format has a value that it does not have",
    texts: refused(["invalid logging level: <name>", "invalid log format: <name>"]),
    evidence: "source",
    anywhere: OF_DOCKERD,
    fix:
      "log-level is debug, info, warn, error or fatal, log-format text or json (in /etc/docker/daemon.json or the unit's flags); dockerd --validate, then systemctl restart docker. The driver of containers' logs is log-driver",
    links: [DOCKERD],
  },
  {
    id: "dockerd-value-range",
    refines: "docker-daemon-config",
    by: "shim",
    summary: "dockerd does not start: an option of daemon.json or its flags has a value that is none of those it takes",
    texts: refused([
      "invalid exec-opt (<words>): must be formatted 'opt=value'",
      "invalid exec-opt (<words>): <any>",
      "default IPC mode setting (<words>) is invalid; <any>",
      'IPC mode "<words>" is not supported as default value; <any>',
      'invalid default cgroup namespace (<words>): use "host" or "private"',
      "invalid max concurrent uploads: <index>",
      "invalid max download attempts: <index>",
      "invalid default stop timeout: <index>",
      "invalid network-diagnostic-port (<index>): value must be between 0 and 65535",
      'API version must be provided without "v" prefix',
      "daemon-scoped cpu-rt-period and cpu-rt-runtime are not implemented for cgroup v2",
      "daemon-scoped cpu-rt-period and cpu-rt-runtime are not supported by the kernel",
      "invalid bridge-accept-fwmark: <any>",
      "runtime name 'runc' is reserved",
    ]),
    evidence: "source",
    anywhere: OF_DOCKERD,
    fix:
      'the message names the option: exec-opts is ["native.cgroupdriver=systemd"]; default-ipc-mode private or shareable; default-cgroupns-mode private or host; max-download-attempts 1 or more; cpu-rt-period and cpu-rt-runtime have to go on cgroup v2; a runtime of your own needs another name than runc. Correct /etc/docker/daemon.json or the unit, dockerd --validate, systemctl restart docker',
    links: [DOCKERD, `${CONFIG}/config_linux.go`],
  },
  {
    id: "dockerd-api-version",
    by: "shim",
    summary:
      "dockerd does not start: min-api-version or DOCKER_MIN_API_VERSION is older or newer than what this release has",
    texts: refused([
      "invalid minimum API version (<name>): must be between <name> and <name>",
      "invalid default API version (<name>): must be between <name> and <name>",
      "invalid API version: the minimum API version (<name>) is higher than the default version (<name>)",
      "invalid DOCKER_MIN_API_VERSION: <any>",
    ]),
    evidence: "source",
    fix:
      "take a version of the range in the message, without v: min-api-version in /etc/docker/daemon.json, or Environment=DOCKER_MIN_API_VERSION=1.40 in the unit (systemctl cat docker shows it), then systemctl daemon-reload and restart docker. A client that needs an older one has to be updated: this Docker no longer has that API",
    links: ["https://docs.docker.com/reference/api/engine/#versioned-api-and-sdk"],
  },
  {
    id: "dockerd-host-address",
    refines: "dockerd-listener",
    by: "shim",
    summary: "dockerd does not start: hosts or -H is not PROTOCOL://ADDRESS with a protocol and address that it has",
    texts: [
      ...refused(["failed to load listeners: "].flatMap((load) => [
        `${load}bad format <name>, expected PROTO://ADDR`,
        `${load}bad format <path>, expected PROTO://ADDR`,
      ])),
      "bad format <name>, expected PROTO://ADDR",
      "failed to lookup <name> address in host specification",
      "failed to start daemon: failed to lookup <name> address in host specification",
      "failed to allocate daemon listening port <number> (err: <any>",
      'invalid argument "<any>" for "-H, --host" flag: invalid bind address (<any>): <any>',
      `invalid bind address (<any>): unsupported proto '<words>'`,
    ],
    evidence: "source",
    anywhere: OF_DOCKERD,
    fix:
      "hosts in /etc/docker/daemon.json (or -H of the unit, not both) are unix:///var/run/docker.sock, fd:// (the unit alone), npipe://, tcp://10.0.0.5:2376. A name has to resolve when Docker starts: better an address of the machine, or 0.0.0.0. tcp without --tlsverify gives everyone who reaches it root: use TLS, or no tcp and docker -H ssh://USER@HOST",
    links: [`${DOCKERD}#daemon-socket-option`, "https://docs.docker.com/engine/security/protect-access/"],
  },
  {
    id: "dockerd-tcp-without-tls",
    by: "shim",
    summary:
      "dockerd listens over TCP without TLS, which gives everyone who reaches it root; it warns, and starts slower for it",
    texts: [
      "Binding to IP address without --tlsverify is insecure and gives root access on this machine to everyone who has access to your network.<any>",
      "Binding to IP address without --tlsverify is insecure and gives root access on this machine to everyone who has access to your network.",
      "Binding to IP address without --tlsverify is deprecated. Startup is intentionally being slowed down to show this message <any>",
      "[DEPRECATION NOTICE]: API is accessible on http://<address> without encryption.<any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "remove tcp:// from hosts in /etc/docker/daemon.json or -H of the unit, and reach the machine with docker -H ssh://USER@HOST (docker context create); or set tlsverify, tlscacert, tlscert and tlskey, port 2376. It is no error: another line has the cause if dockerd ends. In docker:dind set DOCKER_TLS_CERTDIR=/certs; an empty one wants --tls=false for no delay, and a network of its own",
    links: ["https://docs.docker.com/engine/security/protect-access/"],
  },
  {
    id: "dockerd-address-pools",
    by: "shim",
    summary: "dockerd does not start: default-address-pools has a base or size that is no range to cut networks from",
    texts: refused([
      'invalid argument <name> for "--default-address-pool" flag: <any>',
      ...["local", "global", "local v4", "global v4", "local v6", "global v6"].map((space) =>
        `could not construct ${space} address space: <any>`
      ),
      "network at index <number> (<path>) is not in canonical form",
      "network at index <number> (<path>) has a smaller prefix (/<number>) than the target size of that pool (/<number>)",
    ]).concat([
      ...["local", "global", "local v4", "global v4", "local v6", "global v6"].flatMap((space) => [
        `Error initializing network controller: error obtaining controller instance: could not construct ${space} address space: <any>`,
        `Error initializing network controller: error obtaining controller instance: failed to register "default" IPAM driver: could not construct ${space} address space: <any>`,
      ]),
    ]),
    evidence: "source",
    anywhere: OF_DOCKERD,
    fix:
      'in /etc/docker/daemon.json: "default-address-pools": [{"base": "172.30.0.0/16", "size": 24}]: base is the first address of the range (172.30.0.0, not 172.30.5.0), size the prefix of each network, as large a number as the base\'s or larger (16 to 24 gives 256 networks); of --default-address-pool base=…,size=… in one argument. dockerd --validate, systemctl restart docker; networks that exist keep theirs',
    links: [`${DOCKERD}#default-network-options`],
  },
  {
    id: "dockerd-tls-files",
    refines: "docker-daemon-config",
    by: "shim",
    summary:
      "dockerd does not start: a file of its TLS (tlscert, tlskey, tlscacert) is missing, unreadable or does not belong to the others",
    texts: refused([
      ...["could", "Could"].flatMap((could) => [
        `invalid TLS configuration: ${could} not load X509 key pair (cert: <path>, key: <path>): <any>`,
        `invalid TLS configuration: ${could} not read CA certificate <path>: <any>`,
        `${could} not load X509 key pair (cert: <path>, key: <path>): <any>`,
      ]),
      ...["could", "Could"].map((could) =>
        `invalid TLS configuration: ${could} not load X509 key pair (cert: <path>, key: <path>): open <path>: no such file or directory`
      ),
      "invalid TLS configuration: <any>",
      "invalid TLS configuration: failed to append certificates from PEM file: <path>",
    ]),
    evidence: "source",
    anywhere: OF_DOCKERD,
    fix:
      "ls -l the files that the message names, as root: paths in /etc/docker/daemon.json are absolute. openssl x509 -noout -pubkey -in CERT and openssl pkey -pubout -in KEY have to print the same; the key has no password. Make them anew as the guide says, or leave tls and tlsverify out together with tcp:// (docker -H ssh://USER@HOST needs neither). docker:dind makes them in /certs by itself",
    links: ["https://docs.docker.com/engine/security/protect-access/"],
  },
];
