/**
 * The shell scripts that are put around a daemon: the one that starts it, the one that stands for the runtime, the one
 * that stands for every CNI plugin.
 *
 * @module
 */

/**
 * Starts the daemon: `sh boot DIR PROGRAM ARGS...`, in a session and a mount namespace of its own, with a `/var/run` of its
 * own and `DIR/root` in memory, where a database is quick; the commands in `DIR/before` come first. Its mounts, network namespaces among them, go away with its last
 * process. The daemon is killed when standard input ends, so it outlives
 * its recorder in no case. The process id is left in `DIR/pid`, the words of the daemon in `DIR/log`.
 */
export const BOOT_SCRIPT = `#!/bin/sh
dir=$1
shift
exec 3<&0
mount -n -t tmpfs -o mode=755 tmpfs /var/run/ || exit 1
mount -n -t tmpfs -o mode=711 tmpfs "$dir/root" || exit 1
mkdir /var/run/netns && cd "$dir" || exit 1
. "$dir/before" || exit 1
"$@" </dev/null >"$dir/log" 2>&1 3<&- &
daemon=$!
echo "$daemon" >"$dir/pid.new"
mv "$dir/pid.new" "$dir/pid"
{ read -r _; kill -KILL "$daemon"; } <&3 2>/dev/null &
watcher=$!
exec 3<&-
wait "$daemon"
status=$?
kill -KILL "$watcher"
exit "$status"
`;

/**
 * Stands for the runtime: it is started in the bundle's folder, whose name is the sandbox id, keeps the config.json under
 * that id and fails, which makes the daemon clean up. Its last words come back in the daemon's answer and tell the id.
 *
 * @param results The folder to keep it in.
 * @returns The script.
 */
export function recordingRuntime(results: string): string {
  return `#!/bin/sh
id=\${PWD##*/}
[ ! -e config.json ] || [ -e "${results}/$id" ] || ln config.json "${results}/$id" || cp config.json "${results}/$id"
echo "recorded $id" >&2
exit 1
`;
}

/** Stands for every CNI plugin: an address for each pod, no work. */
export const CNI_PLUGIN = `#!/bin/sh
case $CNI_COMMAND in
VERSION) echo '{"cniVersion":"0.4.0","supportedVersions":["0.3.0","0.3.1","0.4.0"]}' ;;
ADD)
  echo '{"cniVersion":"0.3.1","interfaces":[{"name":"'"$CNI_IFNAME"'","sandbox":"'"$CNI_NETNS"'"}],' \\
    '"ips":[{"version":"4","interface":0,"address":"10.88.0.2/16"}]}'
  ;;
esac
`;

/** The network that the daemon finds: one plugin. */
export const CNI_CONFLIST = `{"cniVersion":"0.3.1","name":"recorded","plugins":[{"type":"recorded"}]}
`;
