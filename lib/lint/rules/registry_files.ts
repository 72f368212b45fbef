/**
 * What containerd does not take of its files about a registry, and of a registry's or proxy's answers.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CONTAINERD = "https://github.com/containerd/containerd";
const HOSTS = `${CONTAINERD}/blob/v2.1.0/docs/hosts.md`;

/** What a client's certificate or key is wrong in, as Go says it. */
const PAIR_FAULTS: readonly string[] = [
  "tls: private key does not match public key",
  "tls: private key type does not match public key type",
  "tls: failed to find any PEM data in certificate input",
  "tls: failed to find any PEM data in key input",
  "tls: failed to parse private key",
  "open <path>: no such file or directory",
  "open <path>: permission denied",
];

/** Files and answers of registries. */
export const REGISTRY_FILES: readonly DaemonRule[] = [
  {
    id: "registry-client-pair",
    by: "containerd",
    summary:
      "the client certificate that containerd is to show a registry cannot be used: a file is missing, or certificate and key do not belong together",
    texts: [
      ...PAIR_FAULTS.flatMap((fault) => [
        `failed to load X509 key pair: ${fault}`,
        `get TLSConfig for registry <name>: failed to load cert file: ${fault}`,
      ]),
      "failed to load X509 key pair: <any>",
      "get TLSConfig for registry <name>: failed to load cert file: <any>",
      ...[
        "cert file <path> was specified, but no corresponding key",
        "key file <path> was specified, but no corresponding cert",
      ]
        .map((fault) => `get TLSConfig for registry <name>: ${fault} file was specified`),
    ],
    evidence: "source",
    needs: ["image", "registry", "resolve", "hosts.toml"],
    fix:
      "correct client in the registry's hosts.toml below certs.d (a pair: certificate, then key), or tls.cert_file and key_file of config.toml in older releases; containerd also takes NAME.cert with NAME.key of that directory as a pair. Both are PEM files; " +
      "openssl x509 -noout -pubkey and openssl pkey -pubout print the same of a pair. hosts.toml needs no restart, config.toml does",
    links: [HOSTS],
  },
  {
    id: "registry-ca-file",
    by: "containerd",
    summary: "the CA file that containerd is given for a registry is missing, cannot be read, or is no PEM certificate",
    texts: [
      "unable to load CA cert <path>",
      "unable to read CA cert <path>: <any>",
      ...["no such file or directory", "permission denied"].map((why) =>
        `unable to read CA cert <path>: open <path>: ${why}`
      ),
      "get TLSConfig for registry <name>: failed to load CA file: <any>",
    ],
    evidence: "source",
    needs: ["hosts.toml", "containerd", "image", "registry", "resolve"],
    fix:
      "put the certificate of the registry's authority there, as PEM (it begins with -----BEGIN CERTIFICATE-----; openssl x509 -inform der turns DER into it), or correct ca in hosts.toml of the registry's directory below certs.d; " +
      "every .crt file in that directory is read as one, too",
    links: [HOSTS],
  },
  {
    id: "registry-hosts-none",
    by: "containerd",
    summary:
      "no host of the registry's settings may be asked: none of its hosts.toml has the capability pull or resolve",
    texts: ["resolve", "pull", "push"].flatMap((what) => [
      `no ${what} hosts: not found`,
      `failed to resolve reference <image>: no ${what} hosts: not found`,
    ]),
    evidence: "source",
    fix:
      'add the capability to a [host."…"] of the hosts.toml for that registry (capabilities: pull and resolve; a tag is looked up only with resolve, pushing wants push), or leave capabilities out. ' +
      "Without server at the file's top the registry itself is asked, too",
    links: [HOSTS],
  },
  {
    id: "registry-manifest-too-large",
    by: "containerd",
    summary: "containerd refuses an image's manifest that is larger than its limit of some MiB",
    texts: ["rejecting <number> byte manifest for <image>: not found"],
    evidence: "source",
    fix:
      "look what the registry or its proxy answers there (curl -I of …/v2/NAME/manifests/TAG): often it is a page or a layer instead of a manifest. Else build the image with fewer layers and annotations",
    links: [`${CONTAINERD}/blob/v2.1.0/core/remotes/docker/resolver.go`],
  },
  {
    id: "registry-answer-altered",
    by: "containerd",
    summary:
      "the registry, or a proxy or mirror before it, answers in a way that containerd cannot use: a header is missing or changed",
    texts: [
      "missing realm in bearer auth challenge",
      "pinging container registry <name>: missing realm in bearer auth challenge",
      "no realm specified for token auth challenge",
      "invalid token auth challenge realm: <any>",
      "failed to authorize: no realm specified for token auth challenge",
      "<value> in header not a valid digest: <any>",
      "unable to fetch descriptor (<digest>) which reports content size of zero: invalid argument",
      "unsupported Content-Encoding algorithm: <words>",
      "unhandled content range in response: <any>",
      "failed to find supported auth scheme: not implemented",
      "failed to find supported auth scheme: <words>: not implemented",
    ],
    evidence: "source",
    needs: ["image", "registry", "ctr:", "resolve", "authorize", "copy", "descriptor"],
    fix:
      "pull past the proxy or mirror to see who it is, and ask it as containerd does: curl -sI https://HOST/v2/NAME/manifests/TAG. It has to pass on WWW-Authenticate (Bearer with realm, or Basic), Docker-Content-Digest, Content-Length and Content-Type, " +
      "and may not compress or rewrite answers (gzip, brotli and buffering off); update the registry's software",
    links: [`${CONTAINERD}/blob/v2.1.0/core/remotes/docker/authorizer.go`],
  },
  {
    id: "registry-redirects",
    by: "containerd",
    summary: "the registry sends containerd from one address to the next without an end",
    texts: [
      "<request>: stopped after 10 redirects",
      "failed to do request: Get <registryUrl>: stopped after 10 redirects",
      "Get <registryUrl>: stopped after 10 redirects",
      "failed to do request: Head <registryUrl>: stopped after 10 redirects",
    ],
    evidence: "source",
    fix:
      "follow them: curl -sIL https://HOST/v2/. Most often a proxy redirects http to https before a registry that thinks it is asked by http: pass X-Forwarded-Proto and Host on, or set the registry's external address; or it redirects to a login page",
    links: ["https://distribution.github.io/distribution/about/configuration/"],
  },
  {
    id: "registry-hosts-value",
    refines: "registry-hosts-file",
    by: "containerd",
    summary: "a value of a hosts.toml in certs.d is wrong, so containerd does not use that registry's settings",
    texts: [
      ...["<path>hosts.toml", "hosts.toml"].flatMap((file) =>
        [
          "unknown capability <name>",
          "invalid type <value> for header <name>",
          "invalid type <value> for client",
          "unable to cast <value> to string",
          "failed to parse TOML: <any>",
        ].map((fault) => `failed to decode ${file}: ${fault}`)
      ),
    ],
    evidence: "source",
    fix:
      'correct it: capabilities are pull, resolve and push; ca is a path or a list of paths, client a path or a list of pairs, a header a text or a list of texts; addresses stand in quotation marks ([host."https://mirror.example"]). ' +
      "containerd reads the file at each pull, without a restart",
    links: [HOSTS],
  },
  {
    id: "image-pull-timeout-value",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "a time of containerd's configuration has no unit, so images cannot be pulled or the CRI plugin does not load",
    texts: [
      "failed to parse image_pull_progress_timeout <name>: time: <any>",
      ...["stream idle timeout", "image pull progress timeout", "`drain_exec_sync_io_timeout`"].flatMap((name) =>
        ["missing unit in duration <name>", "invalid duration <name>", "unknown unit <name> in duration <name>"].map((
          why,
        ) => `invalid ${name}: time: ${why}`)
      ),
      "invalid plugin config: invalid stream idle timeout: time: <any>",
      "invalid plugin config: invalid image pull progress timeout: time: <any>",
      "invalid plugin config: invalid `drain_exec_sync_io_timeout`: time: <any>",
    ],
    evidence: "source",
    fix:
      'write it with its unit, as "5m0s", "4h" or "0s" (stream_idle_timeout, image_pull_progress_timeout, drain_exec_sync_io_timeout of the CRI plugin in config.toml), and restart containerd',
    links: [`${CONTAINERD}/blob/v2.1.0/docs/cri/config.md`],
  },
];
