import { assertEquals } from "@std/assert";
import { atRecord } from "./record.ts";

Deno.test("lines of logs, rows of events and members of documents start records", () => {
  for (
    const line of [
      "E0605 09:28:31.768362   14271 pod_workers.go:965] x",
      "2024-01-02T03:04:05Z x",
      "Jun 05 09:28:31 node-2 kubelet[14271]: x",
      'time="2024-01-02T03:04:05Z" level=error msg="x"',
      "FATA[0000] x",
      '{"level":"error"}',
      '    "message": "x",',
      "  message: x",
      "  Warning  FailedCreatePodSandBox  1s  kubelet  x",
      "12s         Warning   FailedCreatePodSandBox   pod/web   x",
      "      Message:      x",
      "Events:",
      "docker: x",
      "Error response from daemon: x",
    ]
  ) assertEquals(atRecord(line, 0), true, line);
});

Deno.test("lines of a wrapped sentence start none", () => {
  for (
    const line of [
      "create failed: expected cgroupsPath",
      '"/dev/mqueue": mount mqueue:/dev/mqueue',
      '"nginx": executable file not found in $PATH',
      "namespace NEWIPC is not supported",
      "status of the container",
      "spec: failed to generate",
      "",
    ]
  ) assertEquals(atRecord(line, 0), false, line);
});
