/**
 * Why the program that keeps the logins of Docker's client fails: pass, and the keyring of a desktop's session.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const STORES = "https://docs.docker.com/reference/cli/docker/login/#credential-stores";

/** What docker, and its client in Python, say of a program that fails, by what that prints. */
function printed(outputs: readonly string[]): readonly string[] {
  return [
    ...withOneOf(["getting", "storing", "listing", "erasing"], (what) =>
      outputs.flatMap((output) => [
        `error ${what} credentials - err: exit status <number>, out: ${output}`,
        // Of Docker Desktop's program, which calls another one.
        `error ${what} credentials - err: exit status <number>, out: error ${what} credentials - err: exit status <number>, out: ${output}`,
      ])),
    ...outputs.flatMap((output) => [
      `Credentials store docker-credential-<words> exited with "${output}"`,
      `Credentials store error: StoreError('Credentials store docker-credential-<words> exited with "${output}".')`,
    ]),
  ];
}

/** What keeps a login. */
export const CREDENTIAL_HELPER_RULES: readonly DaemonRule[] = [
  {
    id: "docker-credential-pass",
    refines: "docker-credential-helper",
    by: "shim",
    summary:
      "Docker's client keeps its credentials in pass, which is not installed, not initialized, or cannot decrypt them",
    texts: printed([
      "pass not initialized: <value>",
      'pass not initialized: exec: "pass": executable file not found in $PATH: <value>',
      'pass not initialized: exec: "pass": executable file not found in $PATH',
      'pass not initialized: exit status <number>: Error: password store is empty. Try "pass init".',
      "exit status <number>: gpg: decryption failed: <value>",
      "exit status <number>: gpg: <value>",
      "gpg: decryption failed: No secret key",
    ]),
    evidence: "reported",
    fix:
      "install pass and gpg, and as the same user: gpg --full-generate-key, then pass init KEY-ID; decryption failed: the key's passphrase is not known to the agent (export GPG_TTY=$(tty), pass show docker-credential-helpers/docker-pass-initialized-check), or the key was deleted: pass init with a new one, log in again. Docker Desktop on Linux needs it. Without it: remove credsStore from ~/.docker/config.json, and docker login again; the password then stands there unencrypted",
    links: ["https://docs.docker.com/desktop/setup/sign-in/#credentials-management-for-linux-users", STORES],
  },
  {
    id: "docker-credential-session",
    refines: "docker-credential-helper",
    by: "shim",
    summary:
      "Docker's client keeps its credentials in a desktop's keyring, which this session (SSH, a service, CI, WSL) has not, or which is locked",
    texts: printed([
      // secretservice.
      "Cannot autolaunch D-Bus without X11 $DISPLAY",
      "The name org.freedesktop.secrets was not provided by any .service files",
      "GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.secrets was not provided by any .service files",
      "GDBus.Error:<value>",
      "Error spawning command line <value>",
      "Could not connect: No such file or directory",
      "Cannot create an item in a locked collection",
      // osxkeychain.
      "User interaction is not allowed.",
      "error storing credentials: User interaction is not allowed. (<value>)",
      "keychain cannot be accessed because the current session does not allow user interaction. <value>",
      "The user name or passphrase you entered is not correct.",
      // wincred.
      "A specified logon session does not exist. It may already have been terminated.",
      "A specified logon session does not exist.",
      "The stub received bad data.",
    ]),
    evidence: "reported",
    fix:
      "remove credsStore from ~/.docker/config.json (on a server apt remove golang-docker-credential-helpers, which docker-compose of Debian brought) and docker login again: the password then stands there unencrypted; better an access token. On a Mac security unlock-keychain in the SSH session, or log in at the desktop once. Windows over SSH or as a service: the same removal. To keep it encrypted without a desktop: docker-credential-pass",
    links: [STORES, "https://github.com/docker/docker-credential-helpers"],
  },
];
