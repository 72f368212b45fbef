/**
 * Forms in which people paste an error: what programs put around it, what quotes it, what wraps and cuts it.
 *
 * @module
 */

/** A form: what becomes of a cause. */
export interface Form {
  /** What it is. */
  readonly name: string;
  /** Puts a cause into the form. */
  readonly wrap: (cause: string) => string;
  /** Whether it hides where a cause starts or ends, so that a short text may be missed. */
  readonly isLossy: boolean;
}

function form(name: string, wrap: (cause: string) => string, isLossy = false): Form {
  return { name, wrap, isLossy };
}

/** Quotes a text as Go's %q and JSON do. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

const POD = "web_default(0d74320c-11d2-4f5e-8d3f-6f1d2a7c9b10)";
const ID = "18073b779521b77e3cbc7752dd5c2f63064efe24cec18807e917cd29f31fdf50";

/** What containerd and the shim of each release put before what the runtime prints. */
export const DAEMON_FORMS: readonly Form[] = [
  form("containerd 1.4", (cause) => `failed to create containerd task: OCI runtime create failed: ${cause}: unknown`),
  form(
    "containerd 1.5",
    (cause) => `failed to create containerd task: failed to create shim: OCI runtime create failed: ${cause}: unknown`,
  ),
  form(
    "containerd 1.6",
    (cause) =>
      `failed to create containerd task: failed to create shim task: OCI runtime create failed: ${cause}: unknown`,
  ),
  form(
    "containerd 1.6, sandbox container",
    (cause) =>
      `failed to start sandbox container: failed to create containerd task: failed to create shim task: OCI runtime create ` +
      `failed: ${cause}: unknown`,
  ),
  form(
    "containerd 2",
    (cause) =>
      `failed to start sandbox ${
        quoted(ID)
      }: failed to create containerd task: failed to create shim task: OCI runtime create ` +
      `failed: ${cause}: unknown`,
  ),
  form(
    "Rust shim",
    (cause) =>
      `failed to create containerd task: failed to create shim task: Others(${
        quoted(`Other: OCI runtime create failed: ${cause}`)
      }): unknown`,
  ),
];

/** What programs that show an error put around it. */
export const LOG_FORMS: readonly Form[] = [
  form("plain", (cause) => cause),
  form("rpc error", (cause) => `rpc error: code = Unknown desc = ${cause}`),
  form("event", (cause) => `Failed to create pod sandbox: rpc error: code = Unknown desc = ${cause}`),
  form("old event", (cause) => `Failed create pod sandbox: rpc error: code = Unknown desc = ${cause}`),
  form(
    "kubectl describe",
    (cause) =>
      "Events:\n  Type     Reason                  Age                From               Message\n" +
      "  ----     ------                  ----               ----               -------\n" +
      "  Normal   Scheduled               3m1s               default-scheduler  Successfully assigned default/web to node-1\n" +
      `  Warning  FailedCreatePodSandBox  1s (x14 over 3m)   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = ${cause}\n` +
      "  Normal   Pulled                  1s                 kubelet            Container image already present on machine",
  ),
  form("kubectl get events", (cause) =>
    "LAST SEEN   TYPE      REASON                   OBJECT    MESSAGE\n" +
    `12s         Warning   FailedCreatePodSandBox   pod/web   Failed to create pod sandbox: rpc error: code = Unknown desc = ${cause}`),
  form(
    "container in kubectl describe",
    (cause) =>
      `    State:          Waiting\n      Reason:       CrashLoopBackOff\n    Last State:     Terminated\n      Reason:       StartError\n      Message:      ${cause}\n      Exit Code:    128\n`,
  ),
  form(
    "events as JSON",
    (cause) =>
      `{\n    "count": 14,\n    "kind": "Event",\n    "message": ${
        quoted(`Failed to create pod sandbox: rpc error: code = Unknown desc = ${cause}`)
      },\n    "reason": "FailedCreatePodSandBox"\n}`,
  ),
  form(
    "events as YAML in double quotes",
    (cause) => `  lastTimestamp: null\n  message: ${quoted(`Error: ${cause}`)}\n  reason: Failed\n`,
  ),
  form(
    "events as YAML in single quotes",
    (cause) => `  lastTimestamp: null\n  message: 'Error: ${cause.replaceAll("'", "''")}'\n  reason: Failed\n`,
  ),
  form(
    "kubelet",
    (cause) =>
      `E0605 09:28:31.768362   14271 remote_runtime.go:176] "RunPodSandbox from runtime service failed" err=${
        quoted(`rpc error: code = Unknown desc = ${cause}`)
      }`,
  ),
  form(
    "kubelet, pod worker",
    (cause) =>
      `Jun 05 09:28:31 node-2 kubelet[14271]: E0605 09:28:31.768362   14271 pod_workers.go:965] "Error syncing pod, skipping" err=${
        quoted(
          `failed to ${quoted("CreatePodSandbox")} for ${quoted(POD)} with CreatePodSandboxError: ${
            quoted(`Failed to create sandbox for pod ${quoted(POD)}: rpc error: code = Unknown desc = ${cause}`)
          }`,
        )
      } pod="default/web" podUID="0d74320c"`,
  ),
  form(
    "containerd's log",
    (cause) =>
      `time="2024-01-02T03:04:05.678901234Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:web,Uid:0d74,Namespace:default,Attempt:0,} failed, error" error=${
        quoted(cause)
      }`,
  ),
  form(
    "containerd's log in the journal",
    (cause) =>
      `Jan 02 03:04:05 node-1 containerd[812]: time="2024-01-02T03:04:05Z" level=error msg="StartContainer for \\"${ID}\\" failed" error=${
        quoted(cause)
      }`,
  ),
  form(
    "JSON log",
    (cause) =>
      JSON.stringify({ level: "error", ts: "2024-01-02T03:04:05Z", msg: "RunPodSandbox failed", error: cause }),
  ),
  form(
    "JSON log of a container",
    (cause) =>
      JSON.stringify({ log: `time="2024-01-02T03:04:05Z" level=error msg=${quoted(cause)}\n`, stream: "stderr" }),
  ),
  form(
    "log.json of the runtime",
    (cause) => JSON.stringify({ level: "error", msg: cause, time: "2024-01-02T03:04:05Z" }),
  ),
  form("crictl", (cause) => `FATA[0000] running container: run pod sandbox: rpc error: code = Unknown desc = ${cause}`),
  form(
    "old crictl",
    (cause) =>
      `time="2024-01-02T03:04:05Z" level=fatal msg=${
        quoted(`run pod sandbox: rpc error: code = Unknown desc = ${cause}`)
      }`,
  ),
  form("docker", (cause) => `docker: Error response from daemon: ${cause}.\nSee 'docker run --help'.`),
  form("nerdctl", (cause) => `FATA[0000] ${cause}`),
  form("ctr", (cause) => `ctr: ${cause}`),
  form(
    "issue with a code block",
    (cause) => `Pods do not start since yesterday.\n\n\`\`\`\n${cause}\n\`\`\`\n\nAny idea?`,
  ),
];

/** Breaks a text where words end. */
function wrapAt(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${indent}`);
}

/** A text in lines, each with something around it. */
function marked(text: string, mark: (line: string, index: number) => string): string {
  const lines = wrapAt(text, 60, "").split("\n");
  // Nobody marks a single line.
  return lines.length === 1 ? text : lines.map(mark).join("\n");
}

/** What becomes of a text on its way. */
export const TRANSPORT_FORMS: readonly Form[] = [
  form("unchanged", (text) => text),
  form("narrow terminal", (text) => wrapAt(text, 60, "")),
  form("hanging indentation", (text) => wrapAt(text, 72, "      ")),
  form("mail", (text) => `> ${wrapAt(text, 70, "> ")}`),
  form("mail of a mail", (text) => `> > ${wrapAt(text, 70, "> > ")}`),
  form("terminal that breaks words", (text) => text.replace(/[^\n]{80}/g, "$&\n"), true),
  form("Windows line ends", (text) => wrapAt(text, 80, "").replaceAll("\n", "\r\n")),
  form(
    "HTML",
    (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  ),
  form("HTML twice", (text) => text.replaceAll("&", "&amp;amp;").replaceAll('"', "&amp;quot;")),
  form("curly quotes", (text) => text.replace(/"([^"]*)"/g, "“$1”").replace(/'([^']*)'/g, "‘$1’")),
  form("colours", (text) => `\x1b[31m${text.replaceAll(" failed", " \x1b[1mfailed\x1b[0m")}\x1b[0m`),
  form("colours as escapes", (text) => `\\u001b[31m${text}\\u001b[0m`),
  form("escaped once more", quoted),
  form("escaped twice more", (text) => quoted(quoted(text))),
  form("non-breaking spaces", (text) => text.replaceAll(" ", "\u00a0")),
  form("tabs", (text) => text.replaceAll(": ", ":\t")),
  form("dots around", (text) => `...${text}...`, true),
  form("ellipses around", (text) => `… ${text} …`, true),
  form("numbered lines", (text) => marked(text, (line, index) => `${String(index + 9).padStart(4)}  ${line}`)),
  form("numbered lines with a bar", (text) => marked(text, (line, index) => `${index + 1}| ${line}`)),
  form("added lines", (text) => marked(text, (line) => `+ ${line}`)),
  form("frame", (text) => `┌────┐\n${marked(text, (line) => `│ ${line.padEnd(60)} │`)}\n└────┘`),
  form("items of a list", (text) => marked(text, (line) => `  * ${line}`)),
  form("wide signs", (text) => text.replaceAll(": ", "：").replaceAll(" (", "（")),
  form("address", encodeURIComponent, true),
  form("signs as numbers", (text) => text.replace(/[&<>"'\/`=:]/g, (sign) => `&#${sign.charCodeAt(0)};`)),
  form(
    "signs as hexadecimal numbers",
    (text) => text.replace(/[&<>"'\/`=:]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`),
  ),
  form("sentence", (text) => `We see "${text}". What is wrong?`),
  form("table of Markdown", (text) => `| error | ${text} |`),
];
