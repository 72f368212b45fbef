/**
 * Files of a build's context that BuildKit cannot read or copy, and stages and images that FROM and COPY do not find.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CONTEXT = "https://docs.docker.com/build/concepts/context/";
const STEPS: readonly string[] = ["", "failed to solve: "];
const OF_BUILD: readonly string[] = [
  "failed to solve",
  "failed to build",
  "ockerfile",
  "buildkit",
  "buildx",
  "docker build",
  "failed to compute cache key",
];

/** Contexts of builds. */
export const BUILD_CONTEXT_RULES: readonly DaemonRule[] = [
  {
    id: "dockerignore-pattern",
    by: "shim",
    summary: "a line of .dockerignore is no pattern: a single !, or brackets that are not closed",
    texts: [
      'illegal exclusion pattern: "!"',
      "error checking context: illegal exclusion pattern: <any>",
      "failed to parse dockerignore: <any>",
    ],
    evidence: "source",
    fix:
      "an exception is !PATH with the path behind the mark, on one line; a [ begins a range and has its ], or \\ before it; a file in UTF-16 or with a byte order mark (PowerShell's > writes one) has to be saved as UTF-8",
    links: [`${CONTEXT}#dockerignore-files`],
  },
  {
    id: "build-context-special-file",
    by: "shim",
    summary:
      "the build's context has a file that cannot be sent: a link or device of another system, one that the cloud keeps, or one that is in use",
    texts: STEPS.flatMap((step) => [
      `${step}archive/tar: unknown file mode <any>`,
      `${step}invalid file request <path>`,
      `${step}invalid file request <name>`,
      `${step}error from sender: open <any>: Access is denied.`,
      `${step}error from sender: open <any>: The process cannot access the file because it is being used by another process.`,
      `${step}error from sender: readlink <any>: <any>`,
    ]),
    evidence: "reported",
    anywhere: [...OF_BUILD, "error from sender", "archive/tar"],
    fix:
      "list what the image does not need in .dockerignore: node_modules, .git, data of a database, virtual environments: links in them (pnpm, npm on Windows) cannot be sent; a newer Docker Desktop (4.46) sends some that older ones did not. OneDrive, iCloud: keep the project in a directory that is not synchronised, or make its files available offline. Access is denied, in use: stop what holds the file, or exclude it. Or build inside of WSL, below the Linux home",
    links: [`${CONTEXT}#dockerignore-files`, "https://github.com/docker/for-win/issues/14083"],
  },
  {
    id: "build-copy-over-other",
    by: "shim",
    summary:
      "COPY puts a directory where the image already has a file or link, or a file where it has a directory: most often node_modules",
    texts: STEPS.flatMap((step) => [
      `${step}cannot copy to non-directory: <path>`,
      `${step}cannot replace to directory <path> with file`,
      `${step}cannot replace to directory <path> with <words>`,
    ]),
    evidence: "source",
    fix:
      "the path behind merged/ or buildkit-mount… names it: put node_modules (vendor, .venv) into .dockerignore, so that COPY . . does not lay the host's over what RUN npm install made in the image; else remove the old one before the copy (RUN rm -rf PATH), or copy to another place",
    links: [`${CONTEXT}#dockerignore-files`],
  },
  {
    id: "build-stage-name-invalid",
    by: "shim",
    summary:
      "FROM of the Dockerfile has an image's name that is none: a capital letter, an empty variable, a space or a quotation mark",
    texts: STEPS.flatMap((step) => [
      `${step}failed to parse stage name <value>: invalid reference format`,
      `${step}failed to parse stage name <value>: invalid reference format: repository name (<any>) must be lowercase`,
      `${step}failed to parse stage name <any>`,
      `${step}invalid name for build stage: <any>`,
    ]),
    evidence: "source",
    fix:
      "the message quotes the name as it was read: small letters, registry.example.com/app:tag, no https://; a stage is FROM node:18 AS build without quotation marks. An ARG in it may be empty or hold a line break (a CI variable, \\r of a Windows file); COPY --from=NAME has the name of a stage in small letters, which does not begin with a number",
    links: ["https://docs.docker.com/reference/dockerfile/#from"],
  },
  {
    id: "build-from-flag",
    refines: "image-access-denied",
    by: "shim",
    summary:
      "COPY --from or RUN --mount from= names a stage that the Dockerfile does not have, so that an image of that name is looked for",
    texts: STEPS.flatMap((step) => [
      `${step}invalid from flag value <name>: pull access denied, repository does not exist or may require authorization`,
      `${step}invalid from flag value <name>: pull access denied for <name>, repository does not exist or may require 'docker login'`,
      `${step}invalid from flag value <name>: invalid reference format`,
      `${step}invalid from flag value <name>: <any>`,
    ]),
    evidence: "source",
    fix:
      "grep -i '^FROM' Dockerfile: the stage has to stand above, as FROM image AS NAME with the same spelling; --from= takes no variable. If an image is meant, write it whole with its registry, and log in to it (docker login)",
    links: ["https://docs.docker.com/build/building/multi-stage/"],
  },
  {
    id: "build-emulator-none",
    by: "shim",
    summary:
      "a build for another CPU runs a step without an emulator: the machine has none registered for that architecture",
    texts: [
      'process "<any>" did not complete successfully: exec <path>: exec format error',
      'failed to solve: process "<any>" did not complete successfully: exec <path>: exec format error',
    ],
    evidence: "source",
    fix:
      "docker run --privileged --rm tonistiigi/binfmt --install all on the builder's machine (until a reboot; package qemu-user-static registers it for good; in GitHub Actions docker/setup-qemu-action before the build); docker buildx inspect lists the platforms. Faster: FROM --platform=$BUILDPLATFORM for stages that can cross-compile. Without --platform in the command: the base image itself is of another CPU: look at its tag or digest",
    links: ["https://docs.docker.com/build/building/multi-platform/#qemu"],
  },
  {
    id: "registry-server-auth",
    refines: "registry-server-config",
    by: "containerd",
    summary:
      "the registry's container (Distribution) ends at once: auth: in its configuration lacks an option, or has a wrong one",
    texts: ["panic: ", ""].flatMap((panic) => [
      ...[
        "token auth requires a valid option string: <name>",
        "token auth requires a valid option bool: autoredirect",
        "token auth requires a valid option string: autoredirectpath",
        "token auth requires at least one token signing key",
        "unable to open token auth root certificate bundle file <path>: <any>",
        "unable to open jwks file <path>: <any>",
        "unsupported signing algorithm: <name>",
      ].map((error) => `${panic}unable to configure authorization (token): ${error}`),
      ...["htpasswd", "silly"].flatMap((kind) =>
        ["realm", "path", "service"].map((key) =>
          `${panic}unable to configure authorization (${kind}): "${key}" must be set for ${kind} access controller`
        )
      ),
    ]),
    evidence: "source",
    anywhere: ["unable to configure authorization", "access controller"],
    fix:
      "token: realm, service and issuer have to be strings, with rootcertbundle or (version 3) jwks as a file that is mounted: REGISTRY_AUTH_TOKEN_REALM, …_SERVICE, …_ISSUER, …_ROOTCERTBUNDLE; autoredirect is true or false without quotation marks; release 2.7.0 wants it set (autoredirect: false): take a newer one. htpasswd: REGISTRY_AUTH=htpasswd, REGISTRY_AUTH_HTPASSWD_REALM and …_PATH, a file of htpasswd -Bbn USER PASSWORD",
    links: ["https://distribution.github.io/distribution/about/configuration/#auth"],
  },
  {
    id: "registry-server-config",
    by: "containerd",
    summary: "the registry's container (Distribution) ends at once: its configuration is not valid",
    texts: [
      "configuration error: error parsing <path>: <any>",
      ...[
        "mapping values are not allowed in this context",
        "did not find expected key",
        "did not find expected '-' indicator",
        "found character that cannot start any token",
        "could not find expected ':'",
        "found a tab character that violates indentation",
      ].map((error) => `configuration error: error parsing <path>: yaml: line <number>: ${error}`),
      "configuration error: open <path>: no such file or directory",
      "panic: unable to configure authorization (<words>): <any>",
      "unable to configure authorization (htpasswd): no access controller registered with name: htpasswd",
      "panic: unable to configure storage driver: <any>",
    ],
    evidence: "source",
    anywhere: [
      "registry",
      "/etc/distribution/",
      "access controller",
      "storage driver",
      "unable to configure authorization",
    ],
    fix:
      "version 3 reads /etc/distribution/config.yml, version 2 /etc/docker/registry/config.yml: mount it there, as a file that exists (Docker makes a directory of a missing source). Keys have their depth (storage: filesystem: rootdirectory:), version: 0.1 first; REGISTRY_… variables override them. htpasswd is made with htpasswd -Bbn USER PASSWORD (bcrypt), and REGISTRY_AUTH_HTPASSWD_REALM has to be set",
    links: ["https://distribution.github.io/distribution/about/configuration/"],
  },
];
