/**
 * Runs sandboxes without running them: containerd's own shim, under which a script stands for runc. The daemon meets a sandbox that
 * is created, started, killed and deleted, so that what it does around one can be looked at in every state.
 *
 * @module
 */

/** Processes of a stand-in end by themselves, whatever happens to those that should end them. */
const LIFETIME_SECONDS = 600;

/**
 * The programs of a daemon whose sandboxes run.
 *
 * @param shim The path of containerd's shim for runc.
 * @param folder The daemon's temporary folder; the process ids of each sandbox and of its shim are left in `running/` below it.
 * @returns Scripts by name.
 */
export function standInPrograms(shim: string, folder: string): Readonly<Record<string, string>> {
  return { "containerd-shim-runc-v2": `#!/bin/sh\nexec '${shim}' "$@"\n`, "runc": runcScript(`${folder}/running`) };
}

/** Stands for runc: a container is a process that sleeps, a child of the shim, which takes over what this script leaves. */
function runcScript(running: string): string {
  return `#!/bin/sh
command= id= pidfile=
while [ $# -gt 0 ]; do
  case $1 in
  --pid-file) pidfile=$2; shift ;;
  --root | --log | --log-format | --bundle | --console-socket) shift ;;
  -*) ;;
  *) if [ -z "$command" ]; then command=$1; elif [ -z "$id" ]; then id=$1; fi ;;
  esac
  shift
done
mkdir -p "${running}"
case $command in
create)
  sleep ${LIFETIME_SECONDS} </dev/null >/dev/null 2>&1 &
  echo "$! $PPID" >"${running}/$id"
  printf %s "$!" >"$pidfile"
  ;;
start) ;;
kill) read -r pid _ <"${running}/$id" && kill -KILL "$pid" ;;
delete) rm -f "${running}/$id" ;;
state)
  read -r pid _ <"${running}/$id" &&
    echo '{"ociVersion":"1.0.2","id":"'"$id"'","pid":'"$pid"',"status":"running","bundle":"/"}'
  ;;
*) exit 1 ;;
esac
`;
}
